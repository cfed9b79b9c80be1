/** What people typed into the entry cells. */
import type { DayGrid } from './day-grid';

/** As stored: text stays text, a formula is kept as it reads. null is blank, and blank is not zero. */
export type Typed = null | number | string | boolean | { formula: string };

/** Rows of every team that has one, those set aside included; days likewise. */
export type Submissions = DayGrid<Typed>;

/** The largest number a day can have: far below the serial number of any date. */
export const CEILING = 9999;

/** The number a cell reports: whole, from 0 to CEILING; null for blank and for what cannot be right. */
export function reported(cell: Typed | undefined): number | null {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= CEILING ? cell : null;
}

/** Not blank: an empty text counts as blank. */
export function isFilled(cell: Typed | undefined): cell is number | string | boolean | { formula: string } {
  return cell !== null && cell !== undefined && cell !== '';
}

export function sameTyped(a: Typed | undefined, b: Typed | undefined): boolean {
  if (!isFilled(a) || !isFilled(b)) return isFilled(a) === isFilled(b);
  return typeof a === 'object' && typeof b === 'object' ? a.formula === b.formula : a === b;
}
