/** Sums that a table prints, against its own lines. */
import { plainText } from '../../read';
import { quotaIndicator, type UnitField } from '../../tabs/units-form';
import { isBlankCell, readCount } from './count';
import { kindLevels } from './kinds';
import type { Sorted } from './sort-rows';
import type { Mistake, Role, TableColumn, TableLine, TableOptions } from './types';

type Report = (mistake: Mistake) => void;

/** A figure of a line by the role of its column; null for words. */
export function figureOf({ cells, quota }: TableLine, role: Role): number | null {
  const indicator = quotaIndicator(role);
  const value = indicator === null ? cells[role as UnitField['id']] : quota[indicator];
  return typeof value === 'number' ? value : null;
}

/** Each total against all lines, or those since the total or the sections before it. */
export function checkTotals(
  rows: readonly Sorted[],
  columns: readonly TableColumn[],
  lines: readonly TableLine[],
  options: TableOptions,
  report: Report,
): void {
  let since = 0;
  for (const total of rows.filter(({ kind }) => kind === 'total')) {
    const above = rows.some(({ kind, line }) => kind === 'unit' && line < total.line);
    // A sum may stand above what it sums.
    const all = above ? lines.filter(({ row }) => row < total.line) : lines;
    const part = all.filter(({ row }) => row > since);
    columns.forEach(({ role, heading }, column) => {
      const read = readCount(total.cells[column] ?? '');
      if (read === null || !isSummed(role)) return;
      if (!('value' in read)) {
        const figures = { text: plainText(total.cells[column]!), column: heading };
        report({ code: 'NOT_NUMBER', severity: 'warning', row: total.line, figures });
        return;
      }
      const sums = [part, all].flatMap((those) => [topSum(those, lines, role), bottomSum(those, role)]);
      if (sums.includes(read.value)) return;
      const sum = part.length < all.length && part.length > 0 ? sums[0]! : sums[2]!;
      const figures = { role, column: heading, stated: read.value, sum, gap: Math.abs(read.value - sum) };
      report({ code: 'TOTAL_DIFFERS', severity: 'warning', row: total.line, figures });
    });
    checkCount(total, all, options, report);
    since = total.line;
  }
}

const isSummed = (role: Role): boolean =>
  quotaIndicator(role) !== null ||
  ['teams', 'eligible', 'holders', 'baseline', 'supply', 'members'].includes(role);

/** Each figure once: of the units that have one where none above has. @param those some of `lines` */
export function topSum(those: readonly TableLine[], lines: readonly TableLine[], role: Role): number {
  const isUnder = ({ parent }: TableLine): boolean => {
    const above = parent === null ? undefined : lines[parent];
    return above !== undefined && (figureOf(above, role) !== null || isUnder(above));
  };
  return those.reduce((sum, line) => sum + (isUnder(line) ? 0 : (figureOf(line, role) ?? 0)), 0);
}

function bottomSum(lines: readonly TableLine[], role: Role): number {
  const deepest = Math.max(
    0,
    ...lines.filter((line) => figureOf(line, role) !== null).map(({ level }) => level),
  );
  return lines.reduce((sum, line) => sum + (line.level === deepest ? (figureOf(line, role) ?? 0) : 0), 0);
}

/** "Tổng cộng: 07 thôn" */
function checkCount(total: Sorted, lines: readonly TableLine[], options: TableOptions, report: Report): void {
  const text = plainText(total.cells.filter((cell) => !isBlankCell(cell)).join(' ')).toLowerCase();
  const kinds = kindLevels(options.levels);
  for (const [, digits, word] of text.matchAll(/(\d+)\s+(\p{L}+(?: \p{L}+){0,2})/gu)) {
    const level = kinds.find(([kind]) => word === kind || word!.startsWith(`${kind} `))?.[1];
    const count = lines.filter((line) => line.level === level).length;
    if (level === undefined || level === null || count === 0 || count === Number(digits)) continue;
    const figures = { stated: Number(digits), count, level: options.levels[level] ?? '' };
    report({ code: 'COUNT_DIFFERS', severity: 'warning', row: total.line, figures });
  }
}

/** A unit's own figure against those of the units right under it, where all of them have one. */
export function checkParts(
  columns: readonly TableColumn[],
  lines: readonly TableLine[],
  report: Report,
): void {
  for (const { role, heading } of columns.filter(({ role }) => isSummed(role) && role !== 'teams')) {
    lines.forEach((line, at) => {
      const own = figureOf(line, role);
      const parts = lines.filter(({ parent }) => parent === at).map((part) => figureOf(part, role));
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      if (own === null || parts.length === 0 || parts.includes(null) || sum === own) return;
      const figures = { text: line.name, column: heading, stated: own, sum };
      report({ code: 'PARTS_DIFFER', severity: 'warning', row: line.row, figures });
    });
  }
}
