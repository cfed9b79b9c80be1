/** Formulas as text: resolving templates to addresses, and comparing what was read with what is wanted. */
import type { Reference } from '../workbook/formula';
import { columnName } from '../workbook/read';

/** Where a tab's keys stand now. */
export interface Places {
  title: string;
  /** Actual position, or null when there is none. */
  row(key: string): number | null;
  column(key: string): number | null;
  /** The key of the column at an actual position; null where none of ours stands. */
  keyAt?(column: number): string | null;
  /** First and last actual row of the body; the last is the sentinel row. */
  body: { first: number; last: number };
}

/**
 * The address a reference stands for, seen from a cell.
 * @throws Error when the reference names a key that does not exist: a mistake in the product, not in the sheet
 */
export function addressOf(
  reference: Reference,
  at: { row: number; column: number },
  own: Places,
  other: (tab: string) => Places,
): string {
  const places = reference.tab === null ? own : other(reference.tab);
  const prefix = reference.tab === null ? '' : `'${places.title.replace(/'/g, "''")}'!`;
  const column = (key: string): string => {
    if (key === '.' && reference.tab === null) return columnName(at.column);
    if (isSameColumn(key)) return columnName(sameColumn(own, at.column, places, key.slice(0, -1)));
    const position = places.column(key);
    if (position === null) throw new Error(`no column ${key} in ${places.title}`);
    return `$${columnName(position)}`;
  };
  const [first, last] = [column(reference.first), column(reference.last)];
  if (reference.rows.kind === 'body')
    return `${prefix}${first}$${places.body.first + 1}:${last}$${places.body.last + 1}`;
  const row =
    reference.rows.kind === 'own' ? `${at.row + 1}` : `$${fixedRow(reference.rows.key, places) + 1}`;
  return reference.first === reference.last
    ? `${prefix}${first}${row}`
    : `${prefix}${first}${row}:${last}${row}`;
}

/** '.', or a prefix before it: "at:." */
export function isSameColumn(key: string): boolean {
  return key.endsWith('.');
}

/** The column of another tab that has the key of one of ours, behind a prefix. */
export function sameColumn(own: Places, column: number, places: Places, prefix = ''): number {
  const key = own.keyAt?.(column) ?? null;
  const position = key === null ? null : places.column(prefix + key);
  if (position === null) throw new Error(`no column ${prefix}${key} in ${places.title}`);
  return position;
}

function fixedRow(key: string, places: Places): number {
  const row = places.row(key);
  if (row === null) throw new Error(`no row ${key} in ${places.title}`);
  return row;
}

/**
 * Whether two formulas are the same whatever separators, spaces and letter case the spreadsheet gives them back with.
 * Templates hold no decimals and no array literals, so `,` can only be an argument separator.
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || neutral(a) === neutral(b);
}

function neutral(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) =>
      i % 2 === 1 ? unquoted(part) : part.replace(/\s+/g, '').replace(/,/g, ';').toUpperCase(),
    )
    .join('');
}

/** 'Sheet1'! and Sheet1! are the same tab, and titles do not differ by case alone; text in double quotes is as it is. */
function unquoted(part: string): string {
  return part.startsWith("'") ? part.slice(1, -1).replace(/''/g, "'").toUpperCase() : part;
}
