/** What the tabs beside the entries share: which days people may type, heads, checks of whole numbers. */
import type { Day } from '../../domain/day';
import { closedDays } from '../../domain/record/ledger';
import { CEILING } from '../../domain/record/submission';
import type { CellFormat, Conditional, Rect, Span, TabKey, Validation } from '../model';
import { constants, type Grid, paint } from './grid';
import { currentPlan, type Scene } from './scene';
import { COLORS, FORMATS } from './style';

/** How many of the last open days are in view. */
const SHOWN_DAYS = 3;

/** Days of the campaign up to today that are not closed. */
export function openDaysOf(scene: Scene): Day[] {
  const closed = closedDays(scene.ledger);
  return currentPlan(scene).plan.days.filter(
    (day) => (scene.today === null || day <= scene.today) && !closed.has(day),
  );
}

/** Today and earlier open days; when there are none, the day nearest to today. Every day when `today` is null. */
export function shownDaysOf(scene: Scene): Set<Day> {
  const { days } = currentPlan(scene).plan;
  const { today } = scene;
  if (today === null) return new Set(days);
  const open = openDaysOf(scene).slice(-SHOWN_DAYS);
  if (open.length > 0) return new Set(open);
  const past = days.filter((day) => day <= today);
  return new Set([past[past.length - 1] ?? days[0]!]);
}

/** What people fill in. */
export const ENTRY: CellFormat = {
  size: 11,
  color: COLORS.ink,
  fill: COLORS.input,
  align: 'center',
  valign: 'middle',
  number: 'integer',
  border: 'thin',
};

/** The title line: dark words over a calm band; more words beside, which run on to the right. */
export function titleAreas(grid: Grid, title: string, titleAt: string, note: string, noteAt: string) {
  return [
    paint('titleLine', grid.rect('title', { from: 0, to: grid.columns.length }), {
      fill: COLORS.headingFill,
    }),
    constants('title', grid.rect('title', titleAt), [[title]], {
      ...FORMATS.title,
      color: COLORS.heading,
      valign: 'middle',
    }),
    constants('note', grid.rect('note', noteAt), [[note]], {
      size: 9,
      color: COLORS.quiet,
      valign: 'middle',
      number: 'text',
    }),
  ];
}

/** @param most the largest number that can be meant */
export function wholeNumber(help: string, strict: boolean, most = CEILING): Validation {
  return { rule: { kind: 'whole', min: 0, max: most }, strict, help };
}

/** Marks what is not a whole number from 0 to `most`, however it came in: pasting goes round validation. */
export function wrongNumber(tab: TabKey, name: string, at: Rect, most = CEILING): Conditional {
  return {
    mark: `${tab}-wrong-${name}`,
    at,
    formula: `IF({.}="";FALSE;IF(ISNUMBER({.});OR({.}<0;{.}>${most};{.}<>INT({.}));TRUE))`,
    format: WRONG,
  };
}

export const WRONG: CellFormat = { fill: COLORS.wrong, color: COLORS.wrongInk, bold: true };

/** The stretches of neighbouring lines, as [from, to). */
export function runsOf(lines: readonly number[]): Span[] {
  const runs: Span[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === line) last.to++;
    else runs.push({ from: line, to: line + 1 });
  }
  return runs;
}
