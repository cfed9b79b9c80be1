/** A1 notation: `B5`, `'Chỉ tiêu tổ'!B5:C9`, `A:C`, `2:3`. */
import type { Rect } from './rect';

export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function quoteTitle(title: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title)
    ? title
    : `'${title.replaceAll("'", "''")}'`;
}

export function formatCell(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1 text of a rectangle without a tab; open sides become whole columns or rows. */
export function formatRect(rect: Rect): string {
  const openRows = rect.bottom === Number.POSITIVE_INFINITY;
  const openColumns = rect.right === Number.POSITIVE_INFINITY;
  if (openRows && openColumns) return `${rect.top + 1}:1048576`;
  if (openColumns) return `${rect.top + 1}:${rect.bottom}`;
  const first = columnName(rect.left);
  const last = columnName(rect.right - 1);
  if (openRows) return `${first}${rect.top === 0 ? '' : rect.top + 1}:${last}`;
  const from = `${first}${rect.top + 1}`;
  const to = `${last}${rect.bottom}`;
  return from === to ? from : `${from}:${to}`;
}

const ENDS = /^(\$?[A-Za-z]{1,3})?(\$?[1-9]\d*)?(?::(\$?[A-Za-z]{1,3})?(\$?[1-9]\d*)?)?$/;

/** Splits `'Tab name'!A1` into its title (null when absent) and the rest. */
export function splitTitle(text: string): { title: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { title: quoted[1]!.replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { title: null, rest: text } : { title: text.slice(0, bang), rest: text.slice(bang + 1) };
}

/** Reads the part of an A1 range after the tab; null when it is not one. Sides left out are open. */
export function parseRect(text: string): Rect | null {
  const ends = ENDS.exec(text);
  if (ends === null || text === '') return null;
  const column = (part: string | undefined) =>
    part === undefined ? null : columnIndex(part.replace('$', ''));
  const row = (part: string | undefined) => (part === undefined ? null : Number(part.replace('$', '')) - 1);
  const [left, top, right, bottom] = [column(ends[1]), row(ends[2]), column(ends[3]), row(ends[4])];
  if (!text.includes(':')) {
    return left === null || top === null ? null : { top, left, bottom: top + 1, right: left + 1 };
  }
  const open = Number.POSITIVE_INFINITY;
  const columns = [left, right].filter((n) => n !== null);
  const rows = [top, bottom].filter((n) => n !== null);
  if (columns.length === 1 && rows.length === 1) return null;
  return {
    top: rows.length === 0 ? 0 : Math.min(...rows),
    bottom: rows.length === 2 ? Math.max(...rows) + 1 : open,
    left: columns.length === 0 ? 0 : Math.min(...columns),
    right: columns.length === 2 ? Math.max(...columns) + 1 : open,
  };
}
