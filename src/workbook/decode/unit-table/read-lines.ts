/** Rows to lines of units: names under each other in a tree, and the figures beside them. */
import { normalizeName } from '../../../domain/names';
import { isBlankCell } from './count';
import { nameOf } from './name-of';
import { levelsOf, type Named } from './place';
import { readCells } from './read-cells';
import {
  DITTO,
  type Mistake,
  type Role,
  type Row,
  type TableColumn,
  type TableLine,
  type TableOptions,
} from './types';

type Report = (mistake: Mistake) => void;

const levelIn = (role: Role): number | null => (/^level\d$/.test(role) ? Number(role.slice(5)) : null);

export function readLines(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  options: TableOptions,
  report: Report,
): TableLine[] {
  const naming = columns.flatMap(({ role }, column) => {
    const level = levelIn(role);
    return level === null ? [] : [{ level, column }];
  });
  naming.sort((a, b) => a.level - b.level);
  const mixed = columns.findIndex(({ role }) => role === 'name');
  const lines =
    mixed < 0 && naming.length > 1
      ? inColumns(rows, columns, naming, options, report)
      : inOneColumn(rows, columns, mixed < 0 ? (naming[0] ?? null) : null, mixed, naming, options, report);
  const { levels } = options;
  for (const { level, row, name } of lines)
    if (level >= levels.length)
      report({
        code: 'TOO_DEEP',
        severity: 'error',
        row,
        figures: { text: name, level: levels.length - 1 },
      });
  return lines;
}

/** Every level has a column: blank, merged or repeated names mean the unit above. */
function inColumns(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  naming: readonly { level: number; column: number }[],
  options: TableOptions,
  report: Report,
): TableLine[] {
  const lines: TableLine[] = [];
  let path: (number | null)[] = [];
  rows.forEach((row, at) => {
    const names = naming.map(({ level, column }) => ({
      level,
      name: nameOf(row, columns, column, level, options),
    }));
    const deepest = [...names].reverse().find(({ name }) => name !== '')?.level ?? 0;
    if (deepest === 0) {
      report({ code: 'NAME_MISSING', severity: 'error', row: row.line, figures: { text: textOf(row) } });
      return;
    }
    for (const { level, name } of names) {
      const standing = path[level] ?? null;
      const same = standing !== null && normalizeName(lines[standing]!.name) === name;
      if (name === '' || (same && level < deepest)) continue;
      path = path.slice(0, level);
      path[level] = lines.length;
      const above =
        [...path.slice(0, level)].reverse().find((one) => one !== null && one !== undefined) ?? null;
      if (above === null && level > naming[0]!.level) orphan(row.line, name, level, options, report);
      lines.push({ row: row.line, level, name, parent: above, cells: {}, quota: {} });
    }
    readCells({ row, next: rows[at + 1] ?? null }, columns, lines, path, report);
  });
  return lines;
}

/** Units of one level, or of several under each other. */
function inOneColumn(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  only: { level: number; column: number } | null,
  mixed: number,
  naming: readonly { level: number; column: number }[],
  options: TableOptions,
  report: Report,
): TableLine[] {
  const column = only?.column ?? mixed;
  const order = columns.findIndex(({ role }) => role === 'order');
  const end = columns.findIndex(({ role }) => role === 'nameEnd');
  const named: (Named & { from: Row; at: number })[] = [];
  rows.forEach((row, at) => {
    const level = only?.level ?? null;
    const under = naming.find((one) => one.column !== column && !isBlankCell(row.cells[one.column] ?? ''));
    const plain = nameOf(row, columns, under?.column ?? column, under?.level ?? level, options);
    const name = end < 0 || isBlankCell(row.cells[end] ?? '') ? plain : `${plain} ${row.cells[end]}`;
    if (plain === '')
      report({ code: 'NAME_MISSING', severity: 'error', row: row.line, figures: { text: textOf(row) } });
    else
      named.push({
        line: row.line,
        from: row,
        at,
        name,
        order: row.cells[order] ?? '',
        heading: under?.level ?? level,
      });
  });
  const levels = levelsOf(named, options, report);
  const lines: TableLine[] = [];
  const path: (number | null)[] = [];
  named.forEach(({ name, from, at }, i) => {
    const level = levels[i]!;
    path.length = Math.min(path.length, level ?? 1);
    if (level === null) return;
    const above = level === 1 ? null : (path[level - 1] ?? null);
    if (level > 1 && above === null) orphan(from.line, name, level, options, report);
    path[level] = lines.length;
    lines.push({ row: from.line, level, name, parent: above, cells: {}, quota: {} });
    readCells({ row: from, next: rows[at + 1] ?? null }, columns, lines, path, report);
  });
  return lines;
}

function orphan(row: number, text: string, level: number, { levels }: TableOptions, report: Report): void {
  const figures = { text, level: levels[level - 1] ?? '' };
  report({ code: 'NO_PARENT', severity: 'error', row, figures });
}

export const textOf = ({ cells }: Row): string =>
  cells
    .filter((cell) => cell !== '' && cell !== DITTO)
    .join(' ')
    .slice(0, 60);
