/**
 * References in formulas: copying, shifting, renaming.
 *
 * Inside the workbook a formula is canonical: `,` between arguments and `.` in numbers, as the engine keeps it (see
 * formula-locale.ts).
 */
import { columnIndex, columnName, quoteTitle } from './a1';
import type { Rect, Shift } from './rect';
import { contains, shiftSpan } from './rect';

/** One corner of a reference; a null part is open (`A:A` has no rows). */
interface Corner {
  row: number | null;
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
}

interface Reference {
  /** Title of the tab named in the reference, null when it names none. */
  title: string | null;
  first: Corner;
  last: Corner | null;
}

type Token = string | Reference;

const TITLE = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d*`;
const REFERENCE = new RegExp(
  String.raw`${TITLE}(${CELL}:${CELL}|${CELL}:${COLUMN}|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL})(?![\p{L}\p{N}_(.!])`,
  'uy',
);
const WORD = /'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|"(?:[^"]|"")*"|\s+|[0-9]+|[\s\S]/uy;
const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?$/;

function corner(text: string): Corner {
  const parts = CORNER.exec(text)!;
  const letters = parts[2];
  const digits = parts[4];
  return {
    column: letters === undefined ? null : columnIndex(letters),
    columnFixed: letters !== undefined && parts[1] === '$',
    row: digits === undefined ? null : Number(digits) - 1,
    rowFixed: letters === undefined ? parts[1] === '$' || parts[3] === '$' : parts[3] === '$',
  };
}

const cache = new Map<string, Token[]>();

function tokens(formula: string): Token[] {
  const known = cache.get(formula);
  if (known !== undefined) return known;
  const found: Token[] = [];
  let text = '';
  for (let at = 0; at < formula.length; ) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(formula);
    if (match !== null) {
      if (text !== '') found.push(text);
      text = '';
      const [first, last] = match[2]!.split(':');
      found.push({
        title: match[1] === undefined ? null : unquote(match[1]),
        first: corner(first!),
        last: last === undefined ? null : corner(last),
      });
      at += match[0].length;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(formula)![0];
    text += word;
    at += word.length;
  }
  if (text !== '') found.push(text);
  if (cache.size > 200_000) cache.clear();
  cache.set(formula, found);
  return found;
}

function unquote(title: string): string {
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  return (
    (column === null ? '' : (columnFixed ? '$' : '') + columnName(column)) +
    (row === null ? '' : (rowFixed ? '$' : '') + (row + 1))
  );
}

function write(token: Token): string {
  if (typeof token === 'string') return token;
  const title = token.title === null ? '' : `${quoteTitle(token.title)}!`;
  const last = token.last === null ? '' : `:${writeCorner(token.last)}`;
  return title + writeCorner(token.first) + last;
}

/** Rewrites every reference; null stands for one that no longer exists. The same text comes back when nothing changed. */
function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  let changed = false;
  const results = tokens(formula).map((token) => {
    const result = typeof token === 'string' ? token : change(token);
    if (result !== token) changed = true;
    return result;
  });
  if (!changed) return formula;
  return results.map((result) => (result === null ? '#REF!' : write(result))).join('');
}

/** The formula as copied that many rows down and columns right: relative parts move, fixed ones stay. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (from: Corner): Corner => ({
    ...from,
    row: from.row === null || from.rowFixed ? from.row : from.row + rows,
    column: from.column === null || from.columnFixed ? from.column : from.column + columns,
  });
  const outside = (at: Corner | null) => at !== null && ((at.row ?? 0) < 0 || (at.column ?? 0) < 0);
  return mapReferences(formula, (reference) => {
    const first = move(reference.first);
    const last = reference.last === null ? null : move(reference.last);
    return outside(first) || outside(last) ? null : { ...reference, first, last };
  });
}

/** The formula after rows or columns were inserted into or deleted from the tab `title`; `home` holds the formula. */
export function shiftFormula(formula: string, home: string, title: string, shift: Shift): string {
  const part = shift.axis === 'ROWS' ? 'row' : 'column';
  return mapReferences(formula, (reference) => {
    if ((reference.title ?? home) !== title) return reference;
    const { first, last } = reference;
    const from = first[part];
    const to = (last ?? first)[part];
    if (from === null && to === null) return reference;
    if (last === null) {
      const span = shiftSpan(from!, from! + 1, shift);
      if (span === null) return null;
      return span[0] === from ? reference : { ...reference, first: { ...first, [part]: span[0] } };
    }
    // `A2:A` is open at one end: its last row is wherever the tab ends.
    const low = Math.min(from ?? to!, to ?? Number.POSITIVE_INFINITY);
    const high = from === null || to === null ? Number.POSITIVE_INFINITY : Math.max(from, to);
    const span = shiftSpan(low, high + 1, shift);
    if (span === null) return null;
    const place = (index: number | null) => (index === null ? null : index === low ? span[0] : span[1] - 1);
    const next = {
      ...reference,
      first: { ...first, [part]: place(from) },
      last: { ...last, [part]: place(to) },
    };
    return next.first[part] === from && next.last[part] === to ? reference : next;
  });
}

/** The formula after the cells of `block` in tab `title` were moved by an offset (cut and paste, moved rows). */
export function relocateFormula(
  formula: string,
  home: string,
  title: string,
  block: Rect,
  to: { title: string; rows: number; columns: number },
): string {
  return mapReferences(formula, (reference) => {
    if ((reference.title ?? home) !== title) return reference;
    const covered = rectOfReference(reference);
    if (!contains(block, covered)) return reference;
    const move = (from: Corner): Corner => ({
      ...from,
      row: from.row === null ? null : from.row + to.rows,
      column: from.column === null ? null : from.column + to.columns,
    });
    return {
      title: to.title === title ? reference.title : to.title,
      first: move(reference.first),
      last: reference.last === null ? null : move(reference.last),
    };
  });
}

export function renameInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.title === from ? { ...reference, title: to } : reference,
  );
}

export function deleteTabInFormula(formula: string, title: string): string {
  return mapReferences(formula, (reference) => (reference.title === title ? null : reference));
}

function rectOfReference({ first, last }: Reference): Rect {
  const end = last ?? first;
  const open = Number.POSITIVE_INFINITY;
  const rows = first.row === null || end.row === null ? null : [first.row, end.row];
  const columns = first.column === null || end.column === null ? null : [first.column, end.column];
  return {
    top: rows === null ? (first.row ?? end.row ?? 0) : Math.min(...rows),
    bottom: rows === null ? open : Math.max(...rows) + 1,
    left: columns === null ? (first.column ?? end.column ?? 0) : Math.min(...columns),
    right: columns === null ? open : Math.max(...columns) + 1,
  };
}

/**
 * The formula with every reference to exactly one cell of its own tab replaced by a literal: how a validation formula is
 * tried on a value before it is entered.
 */
export function substituteCell(formula: string, row: number, column: number, literal: string): string {
  return tokens(formula)
    .map((token) => {
      if (typeof token === 'string') return token;
      const { first, last, title } = token;
      const own = title === null && last === null && first.row === row && first.column === column;
      return own ? literal : write(token);
    })
    .join('');
}

/** The functions a formula calls, in capitals. */
export function functionsOf(formula: string): string[] {
  const outside = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ' ');
  return [...outside.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].map((match) => match[1]!.toUpperCase());
}

/** References in R1C1 style relative to a cell: equal for formulas that are copies of each other. */
export function relativeFormula(formula: string, row: number, column: number): string {
  const part = (index: number | null, fixed: boolean, base: number) =>
    index === null ? '' : fixed ? `${index}` : `[${index - base}]`;
  const at = (from: Corner) =>
    `R${part(from.row, from.rowFixed, row)}C${part(from.column, from.columnFixed, column)}`;
  return tokens(formula)
    .map((token) => {
      if (typeof token === 'string') return token;
      const last = token.last === null ? '' : `:${at(token.last)}`;
      return `${token.title === null ? '' : `${quoteTitle(token.title)}!`}${at(token.first)}${last}`;
    })
    .join('');
}
