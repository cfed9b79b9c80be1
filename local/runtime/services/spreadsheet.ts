/** Spreadsheet, Sheet and Range: the few questions and acts the script leaves to SpreadsheetApp. */
import { formatRect, parseRect } from '../../workbook/a1';
import { ApiError } from '../../workbook/api';
import { Service, ServiceError } from '../service';
import type { Cells } from '../ui';
import type { Run, World } from '../world';

/** The spreadsheet the script stands in; also the `source` of events. */
export function spreadsheetService(world: World, run: Run): Service {
  return new Service('Spreadsheet', {
    getId: () => world.workbook.spreadsheetId,
    toast: (text: string, title: string | null = '', seconds: number | null = 5) =>
      run.ui?.toast({ title: title ?? '', text, seconds: seconds ?? 5 }),
    getSheetById: (sheetId: number) =>
      propertiesOf(world, run, sheetId) === undefined ? null : sheetService(world, run, sheetId),
    /** What the person before the window has selected; a clock trigger has no window. */
    getActiveRange: () => {
      const cells = run.ui?.selection ?? null;
      return cells === null ? null : rangeService(world, run, cells);
    },
  });
}

function sheetService(world: World, run: Run, sheetId: number): Service {
  return new Service('Sheet', {
    getSheetId: () => sheetId,
    getName: () => propertiesOf(world, run, sheetId)?.title ?? '',
    isSheetHidden: () => propertiesOf(world, run, sheetId)?.hidden ?? false,
    showSheet: () => show(world, run, sheetId),
    getRange: (a1: string) => rangeService(world, run, cellsOf(sheetId, a1)),
  });
}

export function rangeService(world: World, run: Run, cells: Cells): Service {
  const { sheetId, row, rowEnd, column, columnEnd } = cells;
  const a1 = formatRect({ top: row, bottom: rowEnd, left: column, right: columnEnd });
  return new Service('Range', {
    getRow: () => row + 1,
    getColumn: () => column + 1,
    getLastRow: () => rowEnd,
    getLastColumn: () => columnEnd,
    getNumRows: () => rowEnd - row,
    getNumColumns: () => columnEnd - column,
    getA1Notation: () => a1,
    getSheet: () => sheetService(world, run, sheetId),
    activate: () => run.ui?.activate({ sheetId, a1 }),
  });
}

/** @throws ServiceError when the text is no closed range */
function cellsOf(sheetId: number, a1: string): Cells {
  const at = parseRect(a1);
  if (at === null || !Number.isFinite(at.bottom) || !Number.isFinite(at.right)) {
    throw new ServiceError(`Range not found: ${a1}`);
  }
  return { sheetId, row: at.top, rowEnd: at.bottom, column: at.left, columnEnd: at.right };
}

function propertiesOf(world: World, run: Run, sheetId: number) {
  const { sheets = [] } = world.workbook.as(run.as).get({ fields: 'sheets.properties' });
  // Google leaves zeros out.
  return sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId)?.properties;
}

/** @throws ServiceError when the person may not change the tab */
function show(world: World, run: Run, sheetId: number): void {
  const properties = { sheetId, hidden: false };
  try {
    world.workbook.as(run.as).batchUpdate({
      requests: [{ updateSheetProperties: { properties, fields: 'hidden' } }],
    });
  } catch (error) {
    if (error instanceof ApiError) throw new ServiceError(error.message);
    throw error;
  }
}
