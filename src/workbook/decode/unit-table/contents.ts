/** What a column may be by what stands in it, where its heading does not tell. */
import { isBlankCell, isCount, takePhone } from './count';
import type { Role, Row, TableOptions } from './types';

/** A heading nobody knows: a column of numbers is asked about, one of words or of nothing is left aside. */
export function unknown(body: readonly Row[], column: number): Role {
  const cells = body.map(({ cells }) => cells[column] ?? '').filter((cell) => !isBlankCell(cell));
  return cells.length > 0 && cells.every(isCount) ? 'ask' : 'skip';
}

const ORDER = /^\(?(\d{1,3}|[IVXLC]{1,6}|[A-Z])[.)]?\)?$/i;

/** "Tổ: 5" beside a hamlet of its own in every row: how many teams, or which? */
export function mayBeCounts(
  body: readonly Row[],
  roles: readonly Role[],
  column: number,
  { levels }: TableOptions,
): boolean {
  if (levels.length < 3 || roles[column] !== `level${levels.length - 1}`) return false;
  const above = roles.findIndex((role) => role === `level${levels.length - 2}` || role === 'name');
  if (above < 0) return false;
  const filled = body.filter(({ cells }) => !isBlankCell(cells[column] ?? ''));
  const names = filled.map(({ cells }) => cells[above] ?? '');
  return (
    filled.every(({ cells }) => /^\d{1,3}$/.test(cells[column]!)) &&
    names.every((name) => !isBlankCell(name)) &&
    new Set(names).size === names.length
  );
}

/** Without heads: the column counting up, the one of words, phone numbers; numbers have to be asked about. */
export function fromContents(body: readonly Row[], column: number): Role {
  const cells = body.map(({ cells }) => cells[column] ?? '').filter((cell) => !isBlankCell(cell));
  if (cells.length === 0) return 'skip';
  const order = (cell: string, i: number) => Number.parseInt(cell, 10) === i + 1;
  if (column === 0 && cells.every((cell) => ORDER.test(cell) || /^[-–•+*]$/.test(cell)))
    if (cells.some((cell) => !isCount(cell)) || cells.every(order) || cells[0] === '1') return 'order';
  if (cells.every((cell) => takePhone(cell) !== null)) return 'phone';
  if (cells.every((cell) => isCount(cell) && !/\p{L}/u.test(cell))) return 'ask';
  if (cells.every((cell) => /^\d+\s*tổ$/i.test(cell))) return 'teams';
  if (cells.every(isCount)) return 'ask';
  return 'name';
}

/** Of several columns of words the first names the units; what the others hold has to be said. */
export function oneName(roles: Role[]): void {
  let found = false;
  roles.forEach((role, i) => {
    if (role !== 'name') return;
    if (found) roles[i] = 'ask';
    found = true;
  });
}

/** "Địa bàn" beside "Tên tổ": what units of one level have beside them is the unit above. */
export function nameAbove(roles: Role[]): void {
  const levels = roles.flatMap((role) => (/^level\d$/.test(role) ? [Number(role.slice(5))] : []));
  const top = Math.min(...levels);
  const mixed = roles.indexOf('name');
  if (mixed >= 0 && levels.length > 0 && top > 1) roles[mixed] = `level${top - 1}`;
}
