/** A table of units as people paste it, read: what each column is, the units, and everything that has to be looked at. */
import { quotaIndicator } from '../../tabs/units-form';
import { isBlankCell } from './count';
import { headsOf } from './heads';
import { checkNames } from './names';
import { readLines } from './read-lines';
import { rowsOf } from './rows';
import { sortRows } from './sort-rows';
import { strangeIn } from './strange';
import { checkParts, checkTotals, figureOf } from './sums';
import type { Mistake, Role, TableColumn, TableLine, TableOptions, UnitTable } from './types';

export { rolesOf } from './headings';
export type { Strange } from './strange';
export { figureOf, topSum } from './sums';
export type { Mistake, MistakeCode, Role, TableLine, TableOptions, UnitTable } from './types';

/** @param text lines of cells with tabs between them, or a plain list; `DITTO` where a merged cell runs on */
export function readUnitTable(text: string, options: TableOptions): UnitTable {
  const all = rowsOf(text);
  const width = Math.max(0, ...all.map(({ cells }) => cells.length));
  const mistakes: Mistake[] = [];
  const report = (mistake: Mistake) => void mistakes.push(mistake);
  const { columns, from } = headsOf(all, width, options);
  const body = all.slice(from);
  const isUsed = (i: number) =>
    body.some(({ cells }) => !isBlankCell(cells[i] ?? '')) || columns[i]!.heading !== '';
  for (const [i, { heading, role, sample }] of columns.entries()) {
    const figures = { column: heading === '' ? sample : heading };
    if (role === 'ask') report({ code: 'COLUMN_ASK', severity: 'error', row: null, figures });
    if (role === 'skip' && heading !== '' && sample !== '' && isUsed(i))
      report({ code: 'COLUMN_UNUSED', severity: 'note', row: null, figures });
  }
  if (!columns.some(({ role }) => role === 'name' || role.startsWith('level')))
    return { columns, lines: [], mistakes: [...mistakes, whole(all.length === 0 ? 'NO_UNITS' : 'NO_NAMES')] };
  const sorted = sortRows(body, columns, options.without ?? [], report);
  const units = sorted.filter(({ kind }) => kind === 'unit');
  const lines = readLines(units, columns, options, report);
  ofTheWhole(columns, lines, report);
  missing(columns, lines, [...mistakes], report);
  for (const { name, row } of lines) {
    const kind = strangeIn(name);
    if (kind !== null) report({ code: 'STRANGE', severity: 'error', row, figures: { text: name, kind } });
  }
  checkNames(lines, report);
  checkTotals(sorted, columns, lines, options, report);
  checkParts(columns, lines, report);
  if (lines.length === 0) mistakes.push(whole('NO_UNITS'));
  return { columns, lines, mistakes: mistakes.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

const whole = (code: 'NO_UNITS' | 'NO_NAMES'): Mistake => ({
  code,
  severity: 'error',
  row: null,
  figures: {},
});

const isAsked = (role: Role): boolean => quotaIndicator(role) !== null || role === 'eligible';

/** A figure beside the first team of each group and of no other: it was merged over all of them, and is the group's. */
function ofTheWhole(
  columns: readonly TableColumn[],
  lines: readonly TableLine[],
  report: (mistake: Mistake) => void,
): void {
  for (const { role, heading } of columns.filter(({ role }) => isAsked(role))) {
    const groups = lines.flatMap((line, at) => {
      const teams = lines.filter(({ parent }) => parent === at);
      return teams.length > 0 ? [{ line, teams }] : [];
    });
    const fits = ({ line, teams }: (typeof groups)[number]) =>
      figureOf(line, role) === null &&
      line.row === teams[0]!.row &&
      teams.every((team, i) => (figureOf(team, role) !== null) === (i === 0));
    if (groups.length === 0 || !groups.every(fits) || !groups.some(({ teams }) => teams.length > 1)) continue;
    const indicator = quotaIndicator(role);
    for (const { line, teams } of groups) {
      const value = figureOf(teams[0]!, role)!;
      if (indicator === null) {
        line.cells.eligible = value;
        delete teams[0]!.cells.eligible;
      } else {
        line.quota[indicator] = value;
        delete teams[0]!.quota[indicator];
      }
    }
    report({ code: 'OF_THE_WHOLE', severity: 'note', row: null, figures: { column: heading } });
  }
}

/** A figure that others of the level have. */
function missing(
  columns: readonly TableColumn[],
  lines: readonly TableLine[],
  mistakes: readonly Mistake[],
  report: (mistake: Mistake) => void,
): void {
  for (const { role, heading } of columns.filter(({ role }) => isAsked(role))) {
    for (const level of new Set(lines.map((line) => line.level))) {
      const those = lines.filter((line) => line.level === level);
      // What the unit above has, or those below, need not stand here too; what cannot be read is told already.
      const told = (line: TableLine): boolean =>
        figureOf(line, role) !== null ||
        mistakes.some(({ row, figures }) => row === line.row && figures.column === heading) ||
        lines.some((one) => lines[one.parent ?? -1] === line && figureOf(one, role) !== null) ||
        (line.parent !== null && figureOf(lines[line.parent]!, role) !== null);
      const without = those.filter((line) => !told(line));
      if (without.length === those.length) continue;
      for (const { row, name } of without)
        report({ code: 'MISSING', severity: 'warning', row, figures: { text: name, column: heading } });
    }
  }
}
