/** Where the head of a pasted table stands, however many rows it has, and what its columns hold. */
import { fromContents, mayBeCounts, nameAbove, oneName, unknown } from './contents';
import { isBlankCell, isCount, takePhone } from './count';
import { isSingle, roleOf } from './headings';
import type { Role, Row, TableColumn, TableOptions } from './types';

export interface Heads {
  columns: TableColumn[];
  /** Index of the first row below the head. */
  from: number;
  headings: string[];
}

const NAMING = /^(name|level\d)$/;
const SEARCHED = 25;

export function headsOf(rows: readonly Row[], width: number, options: TableOptions): Heads {
  const place = findHead(rows, options);
  const headings =
    place === null
      ? Array.from({ length: width }, () => '')
      : joined(rows.slice(place.first, place.last + 1), width);
  const from = place === null ? 0 : place.last + 1;
  const body = rows.slice(from);
  const guessed = headings.map((heading, column) =>
    place === null ? fromContents(body, column) : (roleOf(heading, options) ?? unknown(body, column)),
  );
  if (place === null) oneName(guessed);
  else nameAbove(guessed);
  const roles = guessed.map((role, i): Role => {
    const again = isSingle(role) && guessed.indexOf(role) < i;
    return again || mayBeCounts(body, guessed, i, options) ? 'ask' : role;
  });
  const chosen = roles.map((role, i) => options.roles?.[i] ?? role);
  const sample = (column: number) =>
    body.map(({ cells }) => cells[column] ?? '').find((cell) => !isBlankCell(cell));
  return {
    columns: headings.map((heading, i) => ({ heading, sample: sample(i) ?? '', role: chosen[i]! })),
    from: from + (isNumbering(rows[from]) ? 1 : 0),
    headings,
  };
}

/** Two headings known; one that names units, over numbers; or the only words of their row. */
function findHead(rows: readonly Row[], options: TableOptions): { first: number; last: number } | null {
  let best: { at: number; known: number } | null = null;
  for (let at = 0; at < Math.min(rows.length, SEARCHED); at++) {
    const cells = rows[at]!.cells.filter((cell) => !isBlankCell(cell));
    if (cells.some(isCount)) continue;
    const roles = cells.map((cell) => roleOf(cell, options));
    const known = roles.filter((role) => role !== null).length;
    const alone = cells.length === 1 && NAMING.test(roles[0] ?? '');
    const heads = roles.some((role) => NAMING.test(role ?? '')) && standsOver(rows[at]!, rows[at + 1]);
    if ((known >= 2 || alone || heads) && known > (best?.known ?? 0)) best = { at, known };
  }
  if (best === null) return null;
  let first = best.at;
  let last = best.at;
  const names = (row: Row | undefined) =>
    row?.cells.some((cell) => NAMING.test(roleOf(cell, options) ?? '')) === true;
  if (!names(rows[first]) && names(rows[first - 1])) first -= 1;
  while (last + 1 < rows.length && isSubHead(rows[last]!, rows[last + 1]!)) last += 1;
  return { first, last };
}

/** Words over numbers. */
function standsOver({ cells }: Row, below: Row | undefined): boolean {
  return cells.some((cell, i) => !isBlankCell(cell) && isCount(below?.cells[i] ?? ''));
}

/** Words below a head that is merged over them: nothing stands where the head names units. */
function isSubHead(head: Row, below: Row): boolean {
  const filled = below.cells.map((cell, i) => ({ cell, i })).filter(({ cell }) => !isBlankCell(cell));
  if (filled.length === 0) return false;
  if (filled.some(({ cell }) => isCount(cell) || takePhone(cell) !== null)) return false;
  const [firstHead] = head.cells.flatMap((cell, i) => (isBlankCell(cell) ? [] : [i]));
  return filled.every(({ i }) => i > firstHead!);
}

/** "Chỉ tiêu giao" over "Mức 1" and "Mức 2" → "Chỉ tiêu giao Mức 1", "Chỉ tiêu giao Mức 2". */
function joined(head: readonly Row[], width: number): string[] {
  const grid = head.map(({ cells }) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
  grid.forEach((cells, depth) => {
    const below = grid[depth + 1];
    for (let i = 1; i < width; i++)
      if (cells[i] === '' && below !== undefined && !isBlankCell(below[i]!) && !isBlankCell(below[i - 1]!))
        cells[i] = cells[i - 1]!;
  });
  return Array.from({ length: width }, (_, i) => {
    const parts = grid.map((cells) => cells[i]!).filter((cell) => !isBlankCell(cell));
    return parts.filter((part, at) => part !== parts[at - 1]).join(' ');
  });
}

/** "(1) (2) (3)" or "A B 1 2" under a head. */
function isNumbering(row: Row | undefined): boolean {
  const cells = (row?.cells ?? [])
    .filter((cell) => cell !== '')
    .map((cell) => cell.replace(/[()]/g, '').split('=')[0]!.trim());
  const letters = cells.filter((cell) => /^[A-Z]$/.test(cell));
  const numbers = cells.slice(letters.length);
  return (
    cells.length >= 2 &&
    letters.every((letter, i) => letter === 'ABCDEFGH'[i] && cells[i] === letter) &&
    numbers.every((number, i) => Number(number) === i + 1) &&
    (letters.length > 0 || numbers.length >= 3 || /^\(/.test(row!.cells.find((cell) => cell !== '') ?? ''))
  );
}
