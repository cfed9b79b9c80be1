/** Where the model's rows and columns stand in the sheet, now and after the structural requests that make room. */
import type { Tab } from '../workbook/model';
import { BLANK, cellAt, columnsByKey, type ReadCell, type ReadTab, textAt } from '../workbook/read';
import { entryPositions, findKeyRow, LayoutLost, rowKeysOf } from './find-keys';
import type { Places } from './formula-text';
import { arrangeLines } from './lines';
import type { Painted } from './painted';
import type { Request } from './schema';
import { freeze, structuralRequests } from './structure';

export interface Layout extends Places {
  sheetId: number;
  isNew: boolean;
  /** Actual position of each model row and column. */
  rows: number[];
  columns: number[];
  /** Positions when the tab was read; null for new lines. */
  formerRows: (number | null)[];
  formerColumns: (number | null)[];
  isNewRow(modelRow: number): boolean;
  isNewColumn(modelColumn: number): boolean;
  /** What stood in a model cell before; blank for new ones. */
  read(modelRow: number, modelColumn: number): ReadCell;
  /** Inserts, moves and deletes, to be sent before anything is painted. */
  requests: Request[];
  /** Sets the freeze bar, to be sent when lines stand in place and before cells are merged. */
  freeze: Request[];
}

/** A tab that is not there yet: every row and column at its model position. */
export function newLayout(tab: Tab, sheetId: number): Layout {
  return layoutOf(tab, {
    sheetId,
    title: tab.title,
    isNew: true,
    rows: tab.rows.map((_, i) => i),
    columns: tab.columns.map((_, i) => i),
    formerRows: tab.rows.map(() => null),
    formerColumns: tab.columns.map(() => null),
    read: null,
    requests: [],
    freeze: [],
  });
}

/** A form tab emptied in place (same sheet id, references to it live on) to be filled as if it were new. */
export function resetLayout(tab: Tab, read: ReadTab): Layout {
  const { sheetId } = read;
  const fresh = newLayout(tab, sheetId);
  return {
    ...fresh,
    title: read.title,
    isNew: false,
    requests: [
      { unmergeCells: { range: { sheetId } } },
      {
        updateCells: {
          range: { sheetId },
          fields: 'userEnteredValue,userEnteredFormat,note,dataValidation,textFormatRuns',
        },
      },
      {
        updateSheetProperties: {
          properties: {
            sheetId,
            gridProperties: {
              rowCount: tab.rows.length + (tab.spareRows ?? 0),
              columnCount: tab.columns.length,
              frozenRowCount: tab.frozenRows,
              frozenColumnCount: tab.frozenColumns,
            },
          },
          fields:
            'gridProperties.rowCount,gridProperties.columnCount,gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
        },
      },
      ...(['ROWS', 'COLUMNS'] as const).map((dimension) => ({
        updateDimensionProperties: {
          range: { sheetId, dimension },
          properties: { hiddenByUser: false },
          fields: 'hiddenByUser',
        },
      })),
    ],
  };
}

/** @throws LayoutLost when the key row cannot be found */
export function existingLayout(tab: Tab, read: ReadTab, painted: Painted): Layout {
  const keyRow = findKeyRow(tab, read, painted);
  const columnKeys = Array.from({ length: read.columnCount }, (_, c) => textAt(read, keyRow, c) || null);
  const keyColumn = columnKeys.indexOf(tab.columns[tab.keyColumn]!.key);
  if (keyColumn < 0) throw new LayoutLost(read.title);
  const rowKeys = rowKeysOf(tab, read, keyRow, keyColumn, painted);
  const entryColumns = entryPositions(tab, columnKeys);
  const keepOrder = entryColumns.length > 0 && tab.ordered !== true;
  const rowPlan = arrangeLines(
    rowKeys,
    tab.rows.map((row) => row.key),
    {
      keepOrder,
      former: new Set(painted.rows),
      holdsEntries: (row) => entryColumns.some((column) => !isBlank(cellAt(read, row, column))),
    },
  );
  // Below the heads anybody's number may stand, also in rows set aside.
  const top = keyRow + (painted.head || tab.body.from) - tab.keyRow;
  const filled = (column: number) => {
    for (let row = top; row < read.rowCount; row++) if (!isBlank(cellAt(read, row, column))) return true;
    return false;
  };
  const columnPlan = arrangeLines(
    columnKeys,
    tab.columns.map((column) => column.key),
    {
      keepOrder,
      former: new Set(painted.columns),
      holdsEntries: (column) => entryColumns.includes(column) && filled(column),
    },
  );
  const rowAt = positions(rowPlan.lines);
  const columnAt = positions(columnPlan.lines);
  const requests = structuralRequests(read, rowPlan.steps, columnPlan.steps);
  return layoutOf(tab, {
    sheetId: read.sheetId,
    title: read.title,
    isNew: false,
    rows: tab.rows.map((row) => rowAt.get(row.key)!.now),
    columns: tab.columns.map((column) => columnAt.get(column.key)!.now),
    formerRows: tab.rows.map((row) => rowAt.get(row.key)!.was),
    formerColumns: tab.columns.map((column) => columnAt.get(column.key)!.was),
    read,
    requests,
    freeze: freeze(tab, read, requests.length > 0),
  });
}

/** Where the keys of a tab stand that is only referred to: nothing is arranged, so missing keys have no place. */
export function standingPlaces(tab: Tab, read: ReadTab, painted: Painted): Places & { sheetId: number } {
  const keyRow = findKeyRow(tab, read, painted);
  const columns = columnsByKey(read, keyRow);
  const keyColumn = columns.get(tab.columns[tab.keyColumn]!.key);
  if (keyColumn === undefined) throw new LayoutLost(read.title);
  const rows = new Map<string, number>();
  rowKeysOf(tab, read, keyRow, keyColumn, painted).forEach((key, row) => {
    if (key !== null && !rows.has(key)) rows.set(key, row);
  });
  return {
    sheetId: read.sheetId,
    title: read.title,
    row: (key) => rows.get(key) ?? null,
    column: (key) => columns.get(key) ?? null,
    body: standingBody(tab, (key) => rows.get(key) ?? null) ?? {
      first: keyRow + tab.body.from - tab.keyRow,
      last: read.rowCount - 1,
    },
  };
}

/** As drawing the tab would tell it, so that a formula reads the same whether or not that tab is drawn with it. */
function standingBody(
  tab: Tab,
  rowOf: (key: string) => number | null,
): { first: number; last: number } | null {
  const rows = tab.rows.slice(tab.body.from, tab.body.to + 1).map(({ key }) => rowOf(key));
  const found = rows.filter((row): row is number => row !== null);
  if (found.length === 0 || found.length < rows.length) return null;
  return { first: Math.min(...found), last: Math.max(...found) };
}

interface Parts {
  sheetId: number;
  title: string;
  isNew: boolean;
  rows: number[];
  columns: number[];
  formerRows: (number | null)[];
  formerColumns: (number | null)[];
  read: ReadTab | null;
  requests: Request[];
  freeze: Request[];
}

function layoutOf(tab: Tab, parts: Parts): Layout {
  const rowIndex = new Map(tab.rows.map((row, i) => [row.key, parts.rows[i]!]));
  const columnIndex = new Map(tab.columns.map((column, i) => [column.key, parts.columns[i]!]));
  const columnKeys = new Map(tab.columns.map((column, i) => [parts.columns[i]!, column.key]));
  // The row below the body is its sentinel; body ranges reach it so that rows inserted at the end stay inside.
  const span = parts.rows.slice(tab.body.from, Math.min(tab.body.to + 1, parts.rows.length));
  return {
    sheetId: parts.sheetId,
    title: parts.title,
    isNew: parts.isNew,
    rows: parts.rows,
    columns: parts.columns,
    formerRows: parts.formerRows,
    formerColumns: parts.formerColumns,
    requests: parts.requests,
    freeze: parts.freeze,
    isNewRow: (row) => parts.formerRows[row] === null,
    isNewColumn: (column) => parts.formerColumns[column] === null,
    read: (row, column) => {
      const [r, c] = [parts.formerRows[row] ?? null, parts.formerColumns[column] ?? null];
      return parts.read === null || r === null || c === null ? BLANK : cellAt(parts.read, r, c);
    },
    row: (key) => rowIndex.get(key) ?? null,
    column: (key) => columnIndex.get(key) ?? null,
    keyAt: (column) => columnKeys.get(column) ?? null,
    body: { first: Math.min(...span), last: Math.max(...span) },
  };
}

function isBlank(cell: ReadCell): boolean {
  return cell.formula === null && (cell.value === null || cell.value === '');
}

function positions(
  lines: { key: string | null; was: number | null }[],
): Map<string, { now: number; was: number | null }> {
  return new Map(lines.flatMap(({ key, was }, now) => (key === null ? [] : [[key, { now, was }] as const])));
}
