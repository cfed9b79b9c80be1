/** Google's protected ranges as Excel's locked cells. Rights by person do not exist in a file: what is protected is locked. */
import { type Box, boxOf, contains, type GridSize, isWholeTab } from './places';

type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

export interface Locks {
  locked(row: number, column: number): boolean;
  /** Where people may write; together with the locked cells this covers the grid. */
  open: Box[];
}

/** @returns null when nothing on the tab is protected; protections that only warn are left out */
export function locksOf(ranges: readonly ProtectedRange[], size: GridSize): Locks | null {
  const enforced = ranges.filter((range) => range.warningOnly !== true && range.range !== undefined);
  if (enforced.length === 0) return null;
  const whole = enforced.find((range) => isWholeTab(range.range!));
  const closed = enforced.filter((range) => range !== whole).map((range) => boxOf(range.range!, size));
  const open =
    whole === undefined
      ? [{ startRow: 0, endRow: size.rows, startColumn: 0, endColumn: size.columns }]
      : (whole.unprotectedRanges ?? []).map((range) => boxOf(range, size));
  const inside = (boxes: Box[], row: number, column: number) =>
    boxes.some((box) => contains(box, row, column));
  return { open, locked: (row, column) => !inside(open, row, column) || inside(closed, row, column) };
}
