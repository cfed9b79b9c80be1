/** `window.page`: what browser tests ask of the sheet. There once the page is ready. */

export interface PageHook {
  /** Milliseconds from the start of navigation until the sheet was up. */
  readyMs: number;
  /** Every evaluated value of a tab, by row and column. */
  values(tab: string): (string | number | boolean | null)[][];
  /** Middle of a cell of the tab in front, in page pixels. */
  middleOf(row: number, column: number): { x: number; y: number };
  /** Where the selection is. */
  active(): { tab: string; row: number; column: number };
  /** How many columns of the tab in front are in view as a whole. */
  wholeColumns(): number;
  /** Columns of the tab in front that are not hidden, by number. */
  shownColumns(): number[];
}
