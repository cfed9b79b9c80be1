/** Where the office writes its own words in the signed report: drawn by its tab, and read back from it. */
export const WRITTEN_COLUMN = 'l1';

const MARK = 'own-';

export const writtenRow = (key: string): string => `${MARK}${key}`;

/** Null for a row of another kind. */
export function writtenKey(row: string): string | null {
  return row.startsWith(MARK) ? row.slice(MARK.length) : null;
}
