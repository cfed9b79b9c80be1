/** What was read back from the spreadsheet, free of Google's shapes: cell values by position, one grid a tab. */
import type { Rect, TabKey } from './model';

export interface ReadTab {
  key: TabKey;
  /** Its title now; people may have renamed it. */
  title: string;
  sheetId: number;
  /** Size of the grid. */
  rowCount: number;
  columnCount: number;
  /** Rows may be shorter than the grid, and there may be fewer of them: what is missing is blank. */
  cells: ReadCell[][];
  merges: Rect[];
  hiddenRows: number[];
  hiddenColumns: number[];
  frozenRows: number;
  frozenColumns: number;
}

export interface ReadCell {
  /** A constant as stored: days are serial numbers; null for blank cells and for formulas. */
  value: string | number | boolean | null;
  /** As read, with whatever separators the spreadsheet's locale uses; null for constants. */
  formula: string | null;
}

export const BLANK: ReadCell = { value: null, formula: null };

export function cellAt(tab: ReadTab, row: number, column: number): ReadCell {
  return tab.cells[row]?.[column] ?? BLANK;
}

/** Text of a constant cell, NFC, spaces folded; '' for blanks and formulas. */
export function textAt(tab: ReadTab, row: number, column: number): string {
  const { value } = cellAt(tab, row, column);
  return value === null ? '' : plainText(String(value));
}

/** NFC, spaces folded. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The key a cell's text carries: the part before the first space. */
export function keyOf(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

/** Positions of the column keys standing in the key row; a key that stands twice counts where it stands first. */
export function columnsByKey(tab: ReadTab, keyRow: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let column = 0; column < tab.columnCount; column++) {
    const key = textAt(tab, keyRow, column);
    if (key !== '' && !found.has(key)) found.set(key, column);
  }
  return found;
}

/** A1 name of a column, 0-based: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export function a1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
