/** insertDimension, deleteDimension, moveDimension, appendDimension, updateDimensionProperties. */
import { type Dimension, type Sheet, sheetOf, withSheet } from '../book';
import { zoneOf } from '../diff';
import { closeRect, countOf, type Draft, type Span, spanOf } from '../draft';
import type { EngineCommand } from '../engine';
import { invalid } from '../errors';
import { guardedRect, guardedSheet, guardedShift } from '../guard';
import { chosen, parseMask } from '../mask';
import { moveDimension as moveInBook } from '../move-dimension';
import { engineBorder } from '../project-cell';
import { DEFAULT_COLUMN_WIDTH, engineId } from '../projection';
import type { Shift } from '../rect';
import { object } from '../shape';
import { DIMENSION_PROPERTIES, DIMENSION_RANGE } from '../shapes';
import { shiftSheet } from '../structure';
import type { Kind } from './kind';

type S = {
  insert: GoogleAppsScript.Sheets.Schema.InsertDimensionRequest;
  delete: GoogleAppsScript.Sheets.Schema.DeleteDimensionRequest;
  move: GoogleAppsScript.Sheets.Schema.MoveDimensionRequest;
  append: GoogleAppsScript.Sheets.Schema.AppendDimensionRequest;
  update: GoogleAppsScript.Sheets.Schema.UpdateDimensionPropertiesRequest;
};

/** Shifts book and engine alike. `after`: new ones take format and size from the one before them. */
export function shift(draft: Draft, sheet: Sheet, change: Shift, after: boolean): void {
  const inherit = change.kind === 'delete' ? null : after ? change.at - 1 : change.at;
  const dimension = change.axis === 'ROWS' ? 'ROW' : 'COL';
  const common = { sheetId: engineId(sheet.id), sheetName: sheet.title, dimension };
  const command: EngineCommand =
    change.kind === 'delete'
      ? {
          type: 'REMOVE_COLUMNS_ROWS',
          ...common,
          elements: Array.from({ length: change.count }, (_, i) => change.at + i),
        }
      : {
          type: 'ADD_COLUMNS_ROWS',
          ...common,
          base: after ? change.at - 1 : change.at,
          position: after ? 'after' : 'before',
          quantity: change.count,
        };
  const book = shiftSheet(draft.book, sheet.id, change, inherit);
  const borders = change.kind === 'insert' ? bordersOf(sheetOf(book, sheet.id), change) : [];
  draft.restructure(book, [command, ...borders]);
}

/** The engine leaves lines between new rows or columns out: one command a run of cells with the same. */
function bordersOf(sheet: Sheet | undefined, { axis, at, count }: Shift): EngineCommand[] {
  if (sheet === undefined) return [];
  const length = axis === 'ROWS' ? sheet.columnCount : sheet.rowCount;
  const borderAt = (i: number) => {
    const cell = axis === 'ROWS' ? sheet.rows[at]?.[i] : sheet.rows[i]?.[at];
    return engineBorder(cell?.format ?? null);
  };
  const commands: EngineCommand[] = [];
  for (let from = 0; from < length; ) {
    const border = borderAt(from);
    let to = from + 1;
    while (to < length && JSON.stringify(borderAt(to)) === JSON.stringify(border)) to++;
    const along = { top: at, bottom: at + count, left: from, right: to };
    const across = { top: from, bottom: to, left: at, right: at + count };
    const target = [zoneOf(axis === 'ROWS' ? along : across)];
    if (border !== null)
      commands.push({ type: 'SET_BORDERS_ON_TARGET', sheetId: engineId(sheet.id), target, border });
    from = to;
  }
  return commands;
}

export const insertDimension: Kind<S['insert']> = {
  shape: object({ range: DIMENSION_RANGE, inheritFromBefore: 'boolean' }),
  apply(draft, body) {
    const sheet = draft.sheet(body.range?.sheetId);
    const { axis, from, to } = spanOf(sheet, body.range);
    const count = countOf(sheet, axis);
    // Google adds at the very end only with inheritFromBefore, and says so as if it were the grid's fault.
    if (from > count || (from === count && !body.inheritFromBefore)) {
      throw invalid(`range.startIndex[${from}] is too large: the sheet has ${count} ${axis.toLowerCase()}`);
    }
    if (body.inheritFromBefore && from === 0) {
      throw invalid('inheritFromBefore cannot be true when inserting at index 0.');
    }
    const change: Shift = { kind: 'insert', axis, at: from, count: to - from };
    guardedShift(draft, sheet, change);
    shift(draft, sheet, change, body.inheritFromBefore ?? false);
    return undefined;
  },
};

export const appendDimension: Kind<S['append']> = {
  shape: object({ sheetId: 'number', dimension: ['ROWS', 'COLUMNS'], length: 'number' }),
  apply(draft, body) {
    const sheet = draft.sheet(body.sheetId);
    const axis = body.dimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
    const length = body.length ?? 0;
    if (length <= 0) throw invalid('length must be positive.');
    guardedSheet(draft, sheet);
    appendBlank(draft, sheet, axis, length);
    return undefined;
  },
};

/** Rows or columns at the end of the grid, without formats. */
export function appendBlank(draft: Draft, sheet: Sheet, axis: Span['axis'], count: number): void {
  const at = countOf(sheet, axis);
  const rows = axis === 'ROWS';
  const grown = rows ? { ...sheet, rowCount: at + count } : { ...sheet, columnCount: at + count };
  const book = withSheet(draft.book, grown);
  const dimension = rows ? 'ROW' : 'COL';
  const sheetId = engineId(sheet.id);
  const added = rows
    ? { top: at, bottom: grown.rowCount, left: 0, right: grown.columnCount }
    : { top: 0, bottom: grown.rowCount, left: at, right: grown.columnCount };
  // The engine gives them the formats and size of the last one.
  draft.restructure(book, [
    {
      type: 'ADD_COLUMNS_ROWS',
      sheetId,
      sheetName: sheet.title,
      dimension,
      base: at - 1,
      position: 'after',
      quantity: count,
    },
    { type: 'CLEAR_FORMATTING', sheetId, target: [zoneOf(added)] },
    {
      type: 'RESIZE_COLUMNS_ROWS',
      sheetId,
      dimension,
      elements: Array.from({ length: count }, (_, i) => at + i),
      size: rows ? null : DEFAULT_COLUMN_WIDTH,
    },
  ]);
}

export const deleteDimension: Kind<S['delete']> = {
  shape: object({ range: DIMENSION_RANGE }),
  apply(draft, body) {
    const sheet = draft.sheet(body.range?.sheetId);
    const { axis, from, to } = spanOf(sheet, body.range);
    const count = countOf(sheet, axis);
    if (to > count) throw invalid(`range.endIndex[${to}] is beyond the ${count} ${axis.toLowerCase()}`);
    checkRemovable(sheet, { axis, from, to });
    const change: Shift = { kind: 'delete', axis, at: from, count: to - from };
    guardedShift(draft, sheet, change);
    shift(draft, sheet, change, false);
    return undefined;
  },
};

/** @throws ApiError when nothing, or nothing but frozen rows or columns, would be left */
export function checkRemovable(sheet: Sheet, { axis, from, to }: Span): void {
  const noun = axis === 'ROWS' ? 'rows' : 'columns';
  if (to - from >= countOf(sheet, axis)) throw invalid(`You can't delete all the ${noun} on the sheet.`);
  const frozen = axis === 'ROWS' ? sheet.frozenRows : sheet.frozenColumns;
  const moving = countOf(sheet, axis) - frozen;
  const removed = to - Math.max(from, Math.min(to, frozen));
  if (frozen > 0 && removed >= moving) {
    throw invalid(`You can't delete all non-frozen ${noun} on the sheet.`);
  }
}

export const moveDimension: Kind<S['move']> = {
  shape: object({ source: DIMENSION_RANGE, destinationIndex: 'number' }),
  apply(draft, body) {
    const sheet = draft.sheet(body.source?.sheetId);
    const { axis, from, to } = spanOf(sheet, body.source);
    const destination = body.destinationIndex ?? 0;
    const count = countOf(sheet, axis);
    if (to > count || destination < 0 || destination > count) {
      throw invalid(`destinationIndex[${destination}] is outside the grid`);
    }
    if (destination > from && destination < to) throw invalid('Cannot move a range into itself.');
    const rows = axis === 'ROWS';
    const low = Math.min(from, destination);
    const high = Math.max(to, destination);
    const open = Number.POSITIVE_INFINITY;
    guardedRect(
      draft,
      sheet,
      closeRect(
        sheet,
        rows
          ? { top: low, bottom: high, left: 0, right: open }
          : { top: 0, bottom: open, left: low, right: high },
      ),
    );
    if (sheet.merges.some((m) => cuts(m, rows, from, to) || cuts(m, rows, destination, destination))) {
      throw invalid(`You can't move ${rows ? 'rows' : 'columns'} that would break merged cells.`);
    }
    draft.restructure(moveInBook(draft.book, sheet.id, axis, from, to - from, destination), null);
    return undefined;
  },
};

function cuts(
  merge: { top: number; bottom: number; left: number; right: number },
  rows: boolean,
  from: number,
  to: number,
) {
  const [start, end] = rows ? [merge.top, merge.bottom] : [merge.left, merge.right];
  return (start < from && from < end) || (start < to && to < end);
}

export const updateDimensionProperties: Kind<S['update']> = {
  shape: object({ range: DIMENSION_RANGE, properties: DIMENSION_PROPERTIES, fields: 'string' }),
  apply(draft, body) {
    const sheet = draft.sheet(body.range?.sheetId);
    const { axis, from, to } = spanOf(sheet, body.range);
    if (to > countOf(sheet, axis)) throw invalid(`range.endIndex[${to}] is outside the grid`);
    if (!body.fields) throw invalid("At least one field must be listed in 'fields'.");
    guardedSheet(draft, sheet);
    const mask = parseMask(body.fields);
    draft.put(
      setDimensions(sheet, { axis, from, to }, (old) => ({
        size: chosen(mask, 'pixelSize') === null ? old.size : (body.properties?.pixelSize ?? null),
        hidden: chosen(mask, 'hiddenByUser') === null ? old.hidden : (body.properties?.hiddenByUser ?? false),
      })),
    );
    return undefined;
  },
};

const STANDARD: Dimension = { size: null, hidden: false };

export function setDimensions(sheet: Sheet, span: Span, change: (old: Dimension) => Dimension): Sheet {
  const key = span.axis === 'ROWS' ? 'rowDimensions' : 'columnDimensions';
  const dimensions = sheet[key].slice();
  while (dimensions.length < span.to) dimensions.push(undefined);
  for (let i = span.from; i < span.to; i++) {
    const next = change(dimensions[i] ?? STANDARD);
    dimensions[i] = next.size === null && !next.hidden ? undefined : next;
  }
  return { ...sheet, [key]: dimensions };
}
