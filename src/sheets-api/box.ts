/** Google's grid ranges with nothing left out. */
import type { GridRange } from './schema';

/** A grid range with its ends filled in; indexes 0-based, ends exclusive. */
export interface Box {
  sheetId: number;
  row: number;
  rowEnd: number;
  column: number;
  columnEnd: number;
}

/** Google leaves zeros out, and leaves ends out where a range is open. */
export function boxOf(range: GridRange): Box {
  return {
    sheetId: range.sheetId ?? 0,
    row: range.startRowIndex ?? 0,
    rowEnd: range.endRowIndex ?? Number.MAX_SAFE_INTEGER,
    column: range.startColumnIndex ?? 0,
    columnEnd: range.endColumnIndex ?? Number.MAX_SAFE_INTEGER,
  };
}
