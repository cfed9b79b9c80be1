/** Where the model's rows and columns stand in the sheet, now and after the structural requests that make room. */
import type { Area, CellValue, Tab } from '../workbook/model';
import { BLANK, cellAt, columnsByKey, keyOf, type ReadCell, type ReadTab, textAt } from '../workbook/read';
import type { Places } from './formula-text';
import { METADATA } from './keys';
import { arrangeLines, type LineStep } from './lines';
import type { Request } from './schema';
import type { SheetSnapshot } from './snapshot';

/** The hidden key row of a tab is gone or emptied: columns cannot be told apart, so nothing may be written. */
export class LayoutLost extends Error {
  constructor(readonly title: string) {
    super(`no key row in ${title}`);
    this.name = 'LayoutLost';
  }
}

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
}

/** What the last build made, kept in metadata: the keys and the hash of each thing painted. */
export interface Painted {
  rows: string[];
  columns: string[];
  hashes: Record<string, string>;
}

export function paintedOf(sheet: SheetSnapshot | undefined): Painted {
  const stored = sheet?.metadata.get(METADATA.hash)?.value;
  const empty: Painted = { rows: [], columns: [], hashes: {} };
  if (stored === undefined) return empty;
  try {
    return { ...empty, ...(JSON.parse(stored) as Partial<Painted>) };
  } catch {
    return empty;
  }
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
              rowCount: tab.rows.length,
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
  const entryColumns = entryPositions(tab, columnKeys, painted);
  const isEntry = entryColumns.length > 0;
  const rowPlan = arrangeLines(
    rowKeys,
    tab.rows.map((row) => row.key),
    {
      keepOrder: isEntry,
      former: new Set(painted.rows),
      holdsEntries: (row) => entryColumns.some((column) => !isBlank(cellAt(read, row, column))),
    },
  );
  const bodyRows = rowKeys.flatMap((key, row) => (key !== null && painted.rows.includes(key) ? [row] : []));
  const columnPlan = arrangeLines(
    columnKeys,
    tab.columns.map((column) => column.key),
    {
      keepOrder: isEntry,
      former: new Set(painted.columns),
      holdsEntries: (column) =>
        entryColumns.includes(column) && bodyRows.some((row) => !isBlank(cellAt(read, row, column))),
    },
  );
  const rowAt = positions(rowPlan.lines);
  const columnAt = positions(columnPlan.lines);
  return layoutOf(tab, {
    sheetId: read.sheetId,
    title: read.title,
    isNew: false,
    rows: tab.rows.map((row) => rowAt.get(row.key)!.now),
    columns: tab.columns.map((column) => columnAt.get(column.key)!.now),
    formerRows: tab.rows.map((row) => rowAt.get(row.key)!.was),
    formerColumns: tab.columns.map((column) => columnAt.get(column.key)!.was),
    read,
    requests: structuralRequests(tab, read, rowPlan.steps, columnPlan.steps),
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
    body: { first: keyRow + tab.body.from - tab.keyRow, last: read.rowCount - 1 },
  };
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
}

function layoutOf(tab: Tab, parts: Parts): Layout {
  const rowIndex = new Map(tab.rows.map((row, i) => [row.key, parts.rows[i]!]));
  const columnIndex = new Map(tab.columns.map((column, i) => [column.key, parts.columns[i]!]));
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
    isNewRow: (row) => parts.formerRows[row] === null,
    isNewColumn: (column) => parts.formerColumns[column] === null,
    read: (row, column) => {
      const [r, c] = [parts.formerRows[row] ?? null, parts.formerColumns[column] ?? null];
      return parts.read === null || r === null || c === null ? BLANK : cellAt(parts.read, r, c);
    },
    row: (key) => rowIndex.get(key) ?? null,
    column: (key) => columnIndex.get(key) ?? null,
    body: { first: Math.min(...span), last: Math.max(...span) },
  };
}

/** The row in which most of our column keys stand. */
function findKeyRow(tab: Tab, read: ReadTab, painted: Painted): number {
  const keys = new Set([...painted.columns, ...tab.columns.map((column) => column.key)]);
  let best = { row: -1, count: 0 };
  for (let row = 0; row < Math.min(read.rowCount, 40); row++) {
    const count = Array.from({ length: read.columnCount }, (_, c) => textAt(read, row, c)).filter((t) =>
      keys.has(t),
    ).length;
    if (count > best.count) best = { row, count };
  }
  if (best.count < 2) throw new LayoutLost(read.title);
  return best.row;
}

/** Rows above the body lie at fixed distances from the key row; rows of the body and below are known by their text. */
function rowKeysOf(
  tab: Tab,
  read: ReadTab,
  keyRow: number,
  keyColumn: number,
  painted: Painted,
): (string | null)[] {
  const header = new Map(
    tab.rows.slice(0, tab.body.from).map((row, i) => [keyRow + i - tab.keyRow, row.key]),
  );
  const bodyKeys = new Set([...painted.rows, ...tab.rows.slice(tab.body.from).map((row) => row.key)]);
  const fixed = fixedTexts(tab);
  return Array.from({ length: read.rowCount }, (_, row) => {
    const above = header.get(row);
    if (above !== undefined) return above;
    const text = textAt(read, row, keyColumn);
    const key = fixed.get(text) ?? keyOf(text);
    return bodyKeys.has(key) ? key : null;
  });
}

/** Texts that mark the rows below the body: what the model puts into their key cells. */
function fixedTexts(tab: Tab): Map<string, string> {
  const texts = new Map<string, string>();
  for (let row = tab.body.to; row < tab.rows.length; row++) {
    const value = valueAt(tab, row, tab.keyColumn);
    if (typeof value === 'string' && value !== '') texts.set(value, tab.rows[row]!.key);
  }
  return texts;
}

function valueAt(tab: Tab, row: number, column: number): CellValue {
  for (let i = tab.areas.length - 1; i >= 0; i--) {
    const { at, content } = tab.areas[i] as Area;
    const inside =
      row >= at.rows.from && row < at.rows.to && column >= at.columns.from && column < at.columns.to;
    if (inside && (content.kind === 'constant' || content.kind === 'form'))
      return content.values[row - at.rows.from]?.[column - at.columns.from] ?? null;
  }
  return null;
}

/** Actual positions of the columns people's numbers stand in: those wanted, and those an earlier build made. */
function entryPositions(tab: Tab, columnKeys: (string | null)[], painted: Painted): number[] {
  const wanted = new Set(
    tab.areas
      .filter((area) => area.content.kind === 'entry')
      .flatMap((area) =>
        tab.columns.slice(area.at.columns.from, area.at.columns.to).map((column) => column.key),
      ),
  );
  if (wanted.size === 0) return [];
  const plain = new Set(tab.columns.map((column) => column.key).filter((key) => !wanted.has(key)));
  const former = new Set(painted.columns.filter((key) => !plain.has(key)));
  return columnKeys.flatMap((key, i) => (key !== null && (wanted.has(key) || former.has(key)) ? [i] : []));
}

function isBlank(cell: ReadCell): boolean {
  return cell.formula === null && (cell.value === null || cell.value === '');
}

function positions(
  lines: { key: string | null; was: number | null }[],
): Map<string, { now: number; was: number | null }> {
  return new Map(lines.flatMap(({ key, was }, now) => (key === null ? [] : [[key, { now, was }] as const])));
}

/** The freeze bar is put back first: a dragged one has made inserts fail (google-api-javascript-client#155). */
function structuralRequests(tab: Tab, read: ReadTab, rows: LineStep[], columns: LineStep[]): Request[] {
  const { sheetId } = read;
  const requests: Request[] = [];
  if (read.frozenRows !== tab.frozenRows || read.frozenColumns !== tab.frozenColumns)
    requests.push({
      updateSheetProperties: {
        properties: {
          sheetId,
          gridProperties: { frozenRowCount: tab.frozenRows, frozenColumnCount: tab.frozenColumns },
        },
        fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
      },
    });
  requests.push(...stepRequests(sheetId, 'ROWS', read.rowCount, rows));
  requests.push(...stepRequests(sheetId, 'COLUMNS', read.columnCount, columns));
  return requests;
}

function stepRequests(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  size: number,
  steps: LineStep[],
): Request[] {
  let length = size;
  return steps.map((step): Request => {
    const range = (startIndex: number, count: number) => ({
      sheetId,
      dimension,
      startIndex,
      endIndex: startIndex + count,
    });
    if (step.kind === 'move')
      return { moveDimension: { source: range(step.from, step.count), destinationIndex: step.to } };
    length += step.kind === 'insert' ? step.count : -step.count;
    if (step.kind === 'delete') return { deleteDimension: { range: range(step.from, step.count) } };
    if (step.at === length - step.count)
      return { appendDimension: { sheetId, dimension, length: step.count } };
    return { insertDimension: { range: range(step.at, step.count), inheritFromBefore: step.at > 0 } };
  });
}
