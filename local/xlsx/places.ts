/** Google's 0-based, half-open grid ranges as A1 addresses. */
import { a1 } from '../../src/workbook/read';

export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** A rectangle with every bound known; 0-based, `end…` exclusive. */
export interface Box {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** The size of a tab's grid, which bounds open-ended ranges. */
export interface GridSize {
  rows: number;
  columns: number;
}

/** Google leaves zeros out, and leaves whole rows and columns open: both are filled in here. */
export function boxOf(range: GridRange, size: GridSize): Box {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: Math.min(range.endRowIndex ?? size.rows, size.rows),
    startColumn: range.startColumnIndex ?? 0,
    endColumn: Math.min(range.endColumnIndex ?? size.columns, size.columns),
  };
}

/** "B2:D9", or "B2" for a single cell. */
export function addressOf(box: Box): string {
  const first = a1(box.startRow, box.startColumn);
  const last = a1(box.endRow - 1, box.endColumn - 1);
  return first === last ? first : `${first}:${last}`;
}

export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.startRow && row < box.endRow && column >= box.startColumn && column < box.endColumn;
}

/** True for a range that names no rows and no columns: the whole tab. */
export function isWholeTab(range: GridRange): boolean {
  return (
    range.startRowIndex === undefined &&
    range.endRowIndex === undefined &&
    range.startColumnIndex === undefined &&
    range.endColumnIndex === undefined
  );
}
