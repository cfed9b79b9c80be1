/** One tab of the Spreadsheet resource as one sheet of the file. */
import type { Style, Workbook, Worksheet } from 'exceljs';
import { a1 } from '../../src/workbook/read';
import { excelValue, linkOf } from './cells';
import { chartsOf } from './charts';
import { cellsOf, type Sheet } from './grid';
import { locationOf } from './links';
import { type Locks, locksOf } from './locks';
import type { SheetExtras } from './package';
import { printSetupOf, setUpPaper } from './paper';
import { addressOf, boxOf, type GridSize } from './places';
import { type BookRules, writeConditionals, writeValidations } from './rules';
import { setSizes } from './sizes';
import { argb, styleOf } from './styles';

/** What all sheets of one file share. */
export interface BookContext extends BookRules {
  /** By sheet id: titles in the file, and in the workbook. */
  titleOf: ReadonlyMap<number, string>;
  sourceTitleOf: ReadonlyMap<number, string>;
  clock: number | null;
  evaluated(title: string, cell: string): string | number | boolean | null;
}

/** Adds one sheet; what exceljs cannot say comes back to be added to the file. */
export async function writeSheet(book: Workbook, sheet: Sheet, context: BookContext): Promise<SheetExtras> {
  const properties = sheet.properties ?? {};
  const title = properties.title ?? '';
  const color = argb(properties.tabColorStyle, properties.tabColor);
  const worksheet = book.addWorksheet(context.titles.get(title)!, {
    state: properties.hidden === true ? 'hidden' : 'visible',
    properties: color === null ? {} : { tabColor: { argb: color } },
  });
  const grid = properties.gridProperties ?? {};
  const size: GridSize = { rows: grid.rowCount ?? 0, columns: grid.columnCount ?? 0 };
  const locks = locksOf(sheet.protectedRanges ?? [], size);
  const print = printSetupOf(sheet);
  const extras: SheetExtras = {
    id: worksheet.id,
    columnBreaks: print.fitWidth === null ? print.breakBefore : [],
    links: [],
    notes: new Map(),
    sizes: setSizes(worksheet, sheet),
    charts: chartsOf(sheet, size, context),
  };
  unlock(worksheet, locks);
  writeCells(worksheet, sheet, context, locks, extras);
  for (const range of sheet.merges ?? []) worksheet.mergeCellsWithoutStyle(addressOf(boxOf(range, size)));
  writeConditionals(worksheet, sheet, context, size);
  writeValidations(worksheet, sheet, context);
  freeze(worksheet, grid);
  const { columns, rows } = extras.sizes;
  setUpPaper(worksheet, print, { columns: columns.slice(0, worksheet.dimensions.right), rows });
  if (locks !== null) await worksheet.protect('', { formatColumns: true, formatRows: true });
  return extras;
}

function writeCells(
  worksheet: Worksheet,
  sheet: Sheet,
  context: BookContext,
  locks: Locks | null,
  extras: SheetExtras,
): void {
  const title = sheet.properties?.title ?? '';
  const styles = new Map<string, Partial<Style>>();
  for (const { cell, row, column } of cellsOf(sheet)) {
    if (Object.keys(cell).length === 0) continue;
    const target = worksheet.getCell(row + 1, column + 1);
    const locked = locks === null || locks.locked(row, column);
    const key = JSON.stringify([cell.userEnteredFormat ?? {}, locked]);
    const style = styles.get(key) ?? { ...styleOf(cell.userEnteredFormat ?? {}), protection: { locked } };
    styles.set(key, style);
    target.style = style;
    const value = excelValue(cell, {
      ...context,
      evaluated: () => context.evaluated(title, a1(row, column)),
    });
    if (value !== undefined) target.value = value;
    if (cell.note !== undefined && cell.note !== '') {
      target.note = cell.note;
      extras.notes.set(`${row},${column}`, cell.note);
    }
    const uri = linkOf(cell);
    const location = uri === null ? null : locationOf(uri, context.titleOf);
    if (location !== null) extras.links.push({ cell: a1(row, column), location });
  }
}

/** Blank cells need a style of their own to be open for writing. */
function unlock(worksheet: Worksheet, locks: Locks | null): void {
  if (locks === null) return;
  for (const box of locks.open) {
    for (let row = box.startRow; row < box.endRow; row++) {
      for (let column = box.startColumn; column < box.endColumn; column++) {
        if (!locks.locked(row, column))
          worksheet.getCell(row + 1, column + 1).style = { protection: { locked: false } };
      }
    }
  }
}

function freeze(worksheet: Worksheet, grid: GoogleAppsScript.Sheets.Schema.GridProperties): void {
  const [rows, columns] = [grid.frozenRowCount ?? 0, grid.frozenColumnCount ?? 0];
  if (rows > 0 || columns > 0) worksheet.views = [{ state: 'frozen', xSplit: columns, ySplit: rows }];
}
