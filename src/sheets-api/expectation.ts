/** Keys that must stand in their places after a batch, or somebody moved things meanwhile. */
import { keyOf } from '../workbook/read';

export interface Expectation {
  sheetId: number;
  /** A1 range of one whole column or row, with the title as it is now. */
  range: string;
  along: 'column' | 'row';
  /** Keys by actual position in it; positions left out may hold anything. */
  keys: Map<number, string>;
}

/** "'Tab'!C:C", or "'Tab'!1:1" for a row number. */
export function wholeLine(title: string, line: string): string {
  return `'${title.replace(/'/g, "''")}'!${line}:${line}`;
}

/** The first key that does not stand where it should; null when all do. `texts` are the cells, by position. */
export function misplaced(expectation: Expectation, texts: readonly string[]): string | null {
  for (const [position, key] of expectation.keys)
    if (keyOf((texts[position] ?? '').trim()) !== key) return key;
  return null;
}
