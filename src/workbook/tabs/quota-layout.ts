/** What both quota tabs share below their heads: day columns in indicator blocks, sums, shading and paper. */
import type { Campaign } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import type { QuotaPlan } from '../../domain/quota/plan';
import { formatNumber } from '../../messages/translate';
import type { Area, CellFormat, Column, Conditional, PrintSetup, Rect, TabKey } from '../model';
import { isWeekend, restDays, type Week, weeksOf } from './days';
import { column, formula, type Grid, paint } from './grid';
import { COLORS, FORMATS } from './style';

/** The columns of one indicator: its days, each week closed by its sum. */
export interface Block {
  key: string;
  name: string;
  weeks: Week[];
}

export const dayKey = (day: Day, indicator: string): string => `${day}|${indicator}`;
export const weekKey = (week: Week, indicator: string): string => `week${week.number}|${indicator}`;
export const totalKey = (indicator: string): string => `total|${indicator}`;

export function blocksOf(campaign: Campaign, plan: QuotaPlan): Block[] {
  const weeks = weeksOf(plan.days);
  return plan.tables.map(({ indicator }) => ({
    key: indicator,
    name: campaign.indicators.find(({ key }) => key === indicator)?.name ?? indicator,
    weeks,
  }));
}

/** Wide enough for the sum of all units in the busiest day, week and period. */
export function numberColumns(
  plan: QuotaPlan,
  blocks: readonly Block[],
): { totals: Column[]; days: Column[] } {
  const sums = plan.tables.map(({ rows }) =>
    plan.days.map((_, d) => rows.reduce((sum, { cells }) => sum + (cells[d] ?? 0), 0)),
  );
  const whole = sums.map((days) => days.reduce((a, b) => a + b, 0));
  const busiest = Math.max(0, ...sums.map((days) => Math.max(0, ...days)));
  const dayWidth = numberWidth(busiest, 36);
  const weekWidth = numberWidth(busiest * 7, 48);
  return {
    totals: blocks.map(({ key }) => column(totalKey(key), numberWidth(Math.max(0, ...whole), 60))),
    days: blocks.flatMap(({ key, weeks }) =>
      weeks.flatMap((week) => [
        ...week.days.map((day) => column(dayKey(day, key), dayWidth)),
        column(weekKey(week, key), weekWidth),
      ]),
    ),
  };
}

/** Pixels for text of 10 points with a little room beside it. */
export function textWidth(texts: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => Math.ceil(text.length * 6.6 + 16))));
}

function numberWidth(value: number, least: number): number {
  return Math.max(least, Math.ceil(formatNumber('vi', value).length * 7.4 + 10));
}

/**
 * Week sums, indicator sums and the last line; the same in both tabs.
 * @param ofUnit what stands in the columns left of the days
 */
export function sumAreas(
  grid: Grid,
  blocks: readonly Block[],
  bodyRows: Rect['rows'],
  total: string,
  ofUnit: (block: Block) => Area[],
): Area[] {
  const weeks = blocks.flatMap(({ key, weeks }) =>
    weeks.map((week) => {
      const days = `${dayKey(week.days[0]!, key)}..${dayKey(week.days[week.days.length - 1]!, key)}`;
      const at = grid.rect(bodyRows, weekKey(week, key));
      return formula(`sum|${weekKey(week, key)}`, at, `SUM({${days}})`, FORMATS.sum);
    }),
  );
  const totals = blocks.flatMap(ofUnit);
  const numbers = { from: grid.column(totalKey(blocks[0]!.key)), to: grid.columns.length };
  return [
    ...weeks,
    ...totals,
    paint('totalLine', grid.rect('total', { from: 1, to: grid.columns.length }), FORMATS.sum),
    formula('totals', grid.rect('total', numbers), total),
  ];
}

/** The sum of a unit's weeks. */
export function sumOfWeeks(grid: Grid, { key, weeks }: Block, bodyRows: Rect['rows']): Area {
  const parts = weeks.map((week) => `{${weekKey(week, key)}}`);
  return formula(`sum|${key}`, grid.rect(bodyRows, totalKey(key)), parts.join('+'), FORMATS.sum);
}

/** Weekends lightly, days off clearly grey, from the weekday down to the last line. */
export function shading(grid: Grid, campaign: Campaign, blocks: readonly Block[], last: string): Area[] {
  const shades: Area[] = [];
  const resting = restDays(campaign);
  for (const { key, weeks } of blocks) {
    for (const day of weeks.flatMap((week) => week.days)) {
      const look: CellFormat | null = resting.has(day)
        ? { fill: COLORS.rest, color: COLORS.restInk, italic: true }
        : isWeekend(day)
          ? { fill: COLORS.weekend }
          : null;
      if (look === null) continue;
      shades.push(paint(`shade|${dayKey(day, key)}`, grid.rect(['weekday', last], dayKey(day, key)), look));
    }
  }
  return shades;
}

/** Zeros step back, so that the quotas to be met stand out. */
export function quietZeros(tab: TabKey, at: Rect): Conditional {
  return { mark: `zero-${tab}`, at, formula: '{.}=0', format: { color: COLORS.restInk } };
}

/** A4 landscape is 277 mm between margins of 10 mm: 1047 pixels at 96 to the inch, less a little for safety. */
export const PAGE_WIDTH = 1000;

/** Whole weeks on each page, as many as fit beside the repeated columns. */
export function paper(grid: Grid, blocks: readonly Block[], repeatRows: number): PrintSetup {
  const firstDay = grid.column(dayKey(blocks[0]!.weeks[0]!.days[0]!, blocks[0]!.key));
  const width = (from: number, to: number) =>
    grid.columns.slice(from, to).reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
  const left = width(0, firstDay);
  const breakBefore: number[] = [];
  let page = firstDay;
  for (const { key, weeks } of blocks) {
    for (const week of weeks) {
      const { from, to } = grid.columnSpan([dayKey(week.days[0]!, key), weekKey(week, key)]);
      if (from > page && (left + width(page, to) > PAGE_WIDTH || week === weeks[0])) {
        breakBefore.push(from);
        page = from;
      }
    }
  }
  return { orientation: 'landscape', repeatRows, repeatColumns: firstDay, breakBefore, fitWidth: null };
}
