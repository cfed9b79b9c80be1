/** A pasted table of units, read and put in words; nothing is written. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import {
  figureOf,
  type Mistake,
  type Role,
  readUnitTable,
  rolesOf,
  type TableLine,
  type TableOptions,
  topSum,
} from '../../workbook/decode/unit-table';
import type { UnitLine } from '../../workbook/form-answers';
import { quotaIndicator } from '../../workbook/tabs/units-form';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { answersIn } from './forms';
import { type CountAnswer, countsOf, levelsOf } from './units-frame';

export interface PastedUnits {
  text: string;
  roles: (Role | null)[];
  sections: 'units' | 'headings' | null;
  without: number[];
}

export interface ReadUnits {
  columns: { heading: string; sample: string; role: Role }[];
  /** What a column may be said to be. */
  roles: { role: Role; word: string }[];
  /** As they are to be saved, and the lines of the text that they were read from. */
  units: UnitLine[];
  rows: number[];
  /** Index into the levels, for each. */
  levels: number[];
  mistakes: { code: Mistake['code']; severity: Mistake['severity']; row: number | null; text: string }[];
  /** Given quotas against the target, one an indicator. */
  sums: { name: string; text: string; fits: boolean }[];
  ready: boolean;
}

/** @throws AppError NOT_SECRETARY, LAYOUT_LOST */
export function readUnits(ports: Ports, language: Language, pasted: PastedUnits): ReadUnits {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  const answers = answersIn(snapshot, language);
  const { text, roles, sections, without } = pasted;
  const counts = countsOf(answers);
  const options: TableOptions = { levels: levelsOf(answers), counts, roles, sections, without };
  const { columns, lines, mistakes } = readUnitTable(text, options);
  return {
    columns,
    roles: [...rolesOf(options), 'ask' as const].map((role) => ({
      role,
      word: roleWord(role, options, language),
    })),
    units: lines.map((line) => lineOf(line, options.levels)),
    rows: lines.map(({ row }) => row),
    levels: lines.map(({ level }) => level),
    mistakes: mistakes.map(({ code, severity, row, figures }) => ({
      code,
      severity,
      row,
      text: translate(language, `unitTable.mistakes.${code}`, figures),
    })),
    sums: counts.flatMap((count) => sumOf(count, lines, language)),
    ready: mistakes.every(({ severity }) => severity !== 'error'),
  };
}

/** What stands above it is told by the order of the lines. */
function lineOf({ name, level, cells, quota }: TableLine, levels: readonly string[]): UnitLine {
  return { cells: { ...cells, name, level: levels[level] ?? null }, quota };
}

function roleWord(role: Role, { levels, counts }: TableOptions, language: Language): string {
  const indicator = quotaIndicator(role) ?? (role.startsWith('team|') ? role.slice('team|'.length) : null);
  const name = counts.find(({ key }) => key === indicator)?.name ?? '';
  const only = counts.length === 1 ? 'Only' : '';
  if (role.startsWith('quota|')) return translate(language, `unitTable.roles.quota${only}`, { name });
  if (role.startsWith('team|')) return translate(language, `unitTable.roles.team${only}`, { name });
  if (role.startsWith('level'))
    return translate(language, 'unitTable.roles.level', {
      level: (levels[Number(role.slice('level'.length))] ?? '').toLowerCase(),
    });
  const plain = role as Exclude<Role, `quota|${string}` | `team|${string}` | `level${number}`>;
  switch (plain) {
    case 'skip':
    case 'ask':
    case 'name':
    case 'nameEnd':
    case 'order':
      return translate(language, `unitTable.roles.${plain}`);
    default:
      return translate(language, `tabs.forms.unitFields.${plain}.label`);
  }
}

/** Each unit once: what stands beside a unit holds for all below it. */
function sumOf(
  { key, name, total }: CountAnswer,
  lines: readonly TableLine[],
  language: Language,
): ReadUnits['sums'] {
  const role: Role = `quota|${key}`;
  if (lines.every((line) => figureOf(line, role) === null)) return [];
  const sum = topSum(lines, lines, role);
  const gap = total === null ? 0 : Math.abs(total - sum);
  const word = total === null ? 'noTarget' : sum === total ? 'equal' : sum < total ? 'short' : 'over';
  const text = translate(language, `unitTable.sums.${word}`, { sum, target: total ?? 0, gap });
  return [{ name, text, fits: gap === 0 }];
}
