/** What is told of a pasted table: what its columns may hold, what to look at, sums. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import {
  figureOf,
  type Mistake,
  type Role,
  rolesOf,
  type Strange,
  type TableLine,
  type TableOptions,
  topSum,
  type UnitTable,
} from '../../workbook/decode/unit-table';
import { firstKind } from '../../workbook/tabs/levels';
import { quotaIndicator } from '../../workbook/tabs/units-form';
import type { CountAnswer } from './units-frame';

export interface UnitWords {
  roles: { role: Role; word: string }[];
  mistakes: {
    code: Mistake['code'];
    severity: Mistake['severity'];
    row: number | null;
    text: string;
    /** The sum of teams that the table prints, where its lines differ: numbers typed later may come to it. */
    teams?: number;
  }[];
  /** Given quotas against the target, one an indicator. */
  sums: { name: string; text: string; fits: boolean }[];
}

export function unitWords(
  { lines, mistakes }: UnitTable,
  counts: readonly CountAnswer[],
  options: TableOptions,
  language: Language,
): UnitWords {
  return {
    roles: [...rolesOf(options), 'ask' as const].map((role) => ({
      role,
      word: roleWord(role, options, language),
    })),
    mistakes: mistakes.map((one) => mistakeWords(one, options, language)),
    sums: counts.flatMap((count) => sumOf(count, lines, language)),
  };
}

/** "thôn", "tổ": as the campaign calls its levels, the first kind of several. */
function kindOf({ levels }: TableOptions, fromBelow: number): string {
  const level = levels[Math.max(1, levels.length - fromBelow)] ?? '';
  return firstKind(level).toLowerCase();
}

function mistakeWords(
  { code, severity, row, figures }: Mistake,
  options: TableOptions,
  language: Language,
): UnitWords['mistakes'][number] {
  const { kind } = figures;
  const named = {
    ...figures,
    team: kindOf(options, 1),
    group: kindOf(options, 2),
    ...(kind === undefined ? {} : { kind: translate(language, `unitTable.strange.${kind as Strange}`) }),
  };
  const text = translate(language, `unitTable.mistakes.${code}`, named);
  const isOfTeams = code === 'TOTAL_DIFFERS' && figures.role === 'teams';
  return { code, severity, row, text, ...(isOfTeams ? { teams: Number(figures.stated) } : {}) };
}

function roleWord(role: Role, options: TableOptions, language: Language): string {
  const { levels, counts } = options;
  const indicator = quotaIndicator(role) ?? (role.startsWith('team|') ? role.slice('team|'.length) : null);
  const name = counts.find(({ key }) => key === indicator)?.name ?? '';
  const only = counts.length === 1 ? 'Only' : '';
  const team = kindOf(options, 1);
  if (role.startsWith('quota|')) return translate(language, `unitTable.roles.quota${only}`, { name });
  if (role.startsWith('team|')) return translate(language, `unitTable.roles.team${only}`, { name, team });
  if (role.startsWith('level'))
    return translate(language, 'unitTable.roles.level', {
      level: (levels[Number(role.slice('level'.length))] ?? '').toLowerCase(),
    });
  const plain = role as Exclude<Role, `quota|${string}` | `team|${string}` | `level${number}`>;
  return translate(language, `unitTable.roles.${plain}`, { team });
}

/** Each unit once: what stands beside a unit holds for all below it. */
function sumOf(
  { key, name, total }: CountAnswer,
  lines: readonly TableLine[],
  language: Language,
): UnitWords['sums'] {
  const role: Role = `quota|${key}`;
  if (lines.every((line) => figureOf(line, role) === null)) return [];
  const sum = topSum(lines, lines, role);
  const gap = total === null ? 0 : Math.abs(total - sum);
  const word = total === null ? 'noTarget' : sum === total ? 'equal' : sum < total ? 'short' : 'over';
  const text = translate(language, `unitTable.sums.${word}`, { sum, target: total ?? 0, gap });
  return [{ name, text, fits: gap === 0 }];
}
