/**
 * Figures of a report that stand as they were made would silently contradict those that are live. So a report keeps, hidden,
 * what the entries added up to when it was made, and says when they no longer do.
 */

import { reported, type Submissions } from '../../../domain/record/submission';
import type { Counted } from '../../../domain/report/counted';
import type { Report, ReportKind } from '../../../domain/report/report';
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Area } from '../../model';
import { constants, type Grid } from '../grid';
import { COLORS } from '../style';
import type { TrackedRow } from '../tracking-view';
import type { Line } from './across';
import type { Across } from './letterhead';
import { LOOKS } from './looks';
import type { Words } from './words';

/** Hidden rows with what hidden columns added up to. */
export const MADE_ROWS = ['made|sum', 'made|squares'] as const;

/** The line on paper. */
export const CHANGED_ROW = 'made|changed';

/** A hidden column of sums of the teams, and the one beside it that counts their numbers. */
export interface Kept {
  sum: string;
  count: string;
  counted: Counted;
}

/** Reports that hold constants which go by entries: how many reported, what is due, times, proposals. */
const STANDING: ReadonlySet<ReportKind> = new Set<ReportKind>([
  'daily',
  'weekly',
  'round',
  'phase',
  'final',
  'late',
  'ranking',
]);

export const isStanding = ({ kind, upTo }: Report): boolean => upTo !== null && STANDING.has(kind);

/**
 * Whether the hidden columns add up to something else than they did: sums, their squares for what went from one team to
 * another, and how many numbers there are.
 */
export function entriesMoved(kept: readonly Kept[]): string[] {
  const [sums, squares] = MADE_ROWS;
  return kept.flatMap(({ sum, count }) => [
    `SUM({${sum}:})<>{${sum}@${sums}}`,
    `SUMPRODUCT({${sum}:};{${sum}:})<>{${sum}@${squares}}`,
    `SUM({${count}:})<>{${count}@${sums}}`,
  ]);
}

/** Blank as long as nothing of this has changed; what can no longer be looked at has. @param moved conditions */
export function changedLine(
  moved: readonly string[],
  words: Words,
  { all }: Across,
  language: Language,
): Line[] {
  if (moved.length === 0) return [];
  const text = words.say('changed', { act: translate(language, 'menu.dueReports') });
  const formula = `IFERROR(IF(OR(${moved.join(';')});"${text}";"");"${text}")`;
  const format = { ...LOOKS.line, size: 11, bold: true, color: COLORS.wrongInk };
  return [{ key: CHANGED_ROW, parts: [{ ...all, text, value: { formula }, format }] }];
}

/** @param entries what the report was made of */
export function madeAreas(
  grid: Grid,
  kept: readonly Kept[],
  rows: readonly TrackedRow[],
  entries: Submissions,
): Area[] {
  const codes = new Set(rows.map(({ code }) => code));
  return kept.map(({ sum, count, counted }) => {
    const teams = teamsOf(entries, counted).filter(({ unit }) => codes.has(unit));
    const add = (figure: (team: Team) => number) => teams.reduce((all, team) => all + figure(team), 0);
    return constants(`made|${sum}`, grid.rect([MADE_ROWS[0], MADE_ROWS[1]], [sum, count]), [
      [add((one) => one.sum), add((one) => one.numbers)],
      [add((one) => one.sum ** 2), null],
    ]);
  });
}

interface Team {
  unit: string;
  sum: number;
  numbers: number;
}

function teamsOf({ days, tables }: Submissions, { indicator: wanted, first, last }: Counted): Team[] {
  const teams = new Map<string, Team>();
  for (const { indicator, rows } of tables) {
    if (wanted !== null && indicator !== wanted) continue;
    for (const { unit, cells } of rows) {
      const team = teams.get(unit) ?? { unit, sum: 0, numbers: 0 };
      teams.set(unit, team);
      days.forEach((day, d) => {
        const number = day < first || day > last ? null : reported(cells[d]);
        if (number === null) return;
        team.sum += number;
        team.numbers++;
      });
    }
  }
  return [...teams.values()];
}
