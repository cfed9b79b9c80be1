/** What both quota tabs share: the titles, the day columns in indicator blocks, bands, shading, sums and paper. */
import type { Campaign } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import type { QuotaPlan } from '../../domain/quota/plan';
import type { Language } from '../../messages/shape';
import { formatNumber, translate } from '../../messages/translate';
import type { Area, CellFormat, Column, Conditional, PrintSetup, Rect, Row, TabKey } from '../model';
import { isRestDay, isWeekend, phaseOf, rangeOf, type Week, weekdayShort, weeksOf } from './days';
import { area, column, constants, formula, type Grid, paint, row } from './grid';
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

/** Rows above the body, from the key row down. */
export function headRows(campaign: Campaign): Row[] {
  return [
    row('keys', 21, true),
    row('issuer', 22),
    row('title', 24),
    row('period', 22),
    row('indicator', 24),
    ...(campaign.phases.length > 0 ? [row('phase', 22)] : []),
    row('week', 32),
    row('weekday', 20),
    row('day', 20),
  ];
}

/** Titles, bands over the weeks, weekdays and dates; the left heads stand beside the bands. */
export function headAreas(
  grid: Grid,
  campaign: Campaign,
  blocks: readonly Block[],
  level: string,
  heads: Record<string, string>,
  language: Language,
): { areas: Area[]; merges: Rect[] } {
  const { period } = campaign;
  const title = translate(language, 'tabs.quota.title', { level: level.toUpperCase() });
  const line = translate(language, 'tabs.quota.period', {
    name: campaign.name,
    first: period.first,
    last: period.last,
  });
  const keys = Object.keys(heads);
  const left: [string, string] = [keys[0]!, keys[keys.length - 1]!];
  const leftBox = grid.rect(['indicator', 'day'], left);
  const bands = bandsOf(grid, campaign, blocks, language);
  const days = grid.rect(['weekday', 'day'], {
    from: leftBox.columns.to,
    to: grid.columns.length,
  });
  return {
    areas: [
      constants('issuer', grid.rect('issuer', keys[0]!), [[campaign.issuer.toUpperCase()]], FORMATS.issuer),
      constants('title', grid.rect('title', keys[0]!), [[title]], FORMATS.title),
      constants('period', grid.rect('period', keys[0]!), [[line]], FORMATS.subtitle),
      paint('leftHeads', leftBox, FORMATS.head),
      constants('heads', grid.rect('indicator', left), [keys.map((key) => heads[key]!)]),
      ...bands.map(({ name, at, text }) =>
        area(
          name,
          at,
          {
            kind: 'constant',
            values: [
              Array.from({ length: at.columns.to - at.columns.from }, (_, i) => (i === 0 ? text : null)),
            ],
          },
          FORMATS.band,
        ),
      ),
      paint('dayHeads', days, FORMATS.head),
      ...dayHeads(grid, blocks, language),
    ],
    merges: [
      ...keys.map((key) => grid.rect(['indicator', 'day'], key)),
      ...bands.filter(({ at }) => at.columns.to - at.columns.from > 1).map(({ at }) => at),
    ],
  };
}

/** One piece a week, so that no merged title is ever cut by a page break; phases split a week. */
function bandsOf(grid: Grid, campaign: Campaign, blocks: readonly Block[], language: Language) {
  const bands: { name: string; at: Rect; text: string }[] = [];
  for (const { key, name, weeks } of blocks) {
    for (const week of weeks) {
      const first = week.days[0]!;
      const last = week.days[week.days.length - 1]!;
      const whole: [string, string] = [dayKey(first, key), weekKey(week, key)];
      const words = week.days.length < 3 ? 'tabs.quota.weekShort' : 'tabs.quota.week';
      const text = translate(language, words, { number: week.number, days: rangeOf(first, last) });
      const id = weekKey(week, key);
      bands.push({ name: `band|${id}`, at: grid.rect('indicator', whole), text: name });
      bands.push({ name: `week|${id}`, at: grid.rect('week', whole), text });
      if (campaign.phases.length === 0) continue;
      for (const [from, to] of phaseRuns(campaign, week.days)) {
        const end = to === last ? whole[1] : dayKey(to, key);
        const at = grid.rect('phase', [dayKey(from, key), end]);
        bands.push({ name: `phase|${dayKey(from, key)}`, at, text: phaseOf(campaign, from) ?? '' });
      }
    }
  }
  return bands;
}

/** First and last days of the runs with one phase. */
function phaseRuns(campaign: Campaign, days: readonly Day[]): [Day, Day][] {
  const runs: [Day, Day][] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last !== undefined && phaseOf(campaign, last[0]) === phaseOf(campaign, day)) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** The row "day" holds dates (formulas look days up in it); above week sums it stays blank. */
function dayHeads(grid: Grid, blocks: readonly Block[], language: Language): Area[] {
  const sum = translate(language, 'tabs.quota.weekSum');
  return blocks.flatMap(({ key, weeks }) => {
    const all = weeks.flatMap((week) => [...week.days, null]);
    const columns: [string, string] = [
      dayKey(weeks[0]!.days[0]!, key),
      weekKey(weeks[weeks.length - 1]!, key),
    ];
    return [
      constants(`weekdays|${key}`, grid.rect('weekday', columns), [
        all.map((day) => (day === null ? sum : weekdayShort(language, day))),
      ]),
      constants(
        `days|${key}`,
        grid.rect('day', columns),
        [all.map((day) => (day === null ? null : { day }))],
        { number: 'dayMonth' },
      ),
    ];
  });
}

/** Week sums, indicator sums and the last line; the same in both tabs. */
export function sumAreas(
  grid: Grid,
  blocks: readonly Block[],
  bodyRows: Rect['rows'],
  total: string,
): Area[] {
  const weeks = blocks.flatMap(({ key, weeks }) =>
    weeks.map((week) => {
      const days = `${dayKey(week.days[0]!, key)}..${dayKey(week.days[week.days.length - 1]!, key)}`;
      const at = grid.rect(bodyRows, weekKey(week, key));
      return formula(`sum|${weekKey(week, key)}`, at, `SUM({${days}})`, FORMATS.sum);
    }),
  );
  const totals = blocks.map(({ key, weeks }) => {
    const parts = weeks.map((week) => `{${weekKey(week, key)}}`);
    return formula(`sum|${key}`, grid.rect(bodyRows, totalKey(key)), parts.join('+'), FORMATS.sum);
  });
  const numbers = { from: grid.column(totalKey(blocks[0]!.key)), to: grid.columns.length };
  return [
    ...weeks,
    ...totals,
    paint('totalLine', grid.rect('total', { from: 1, to: grid.columns.length }), FORMATS.sum),
    formula('totals', grid.rect('total', numbers), total),
  ];
}

/** Weekends lightly, days off clearly grey, from the weekday down to the last line. */
export function shading(grid: Grid, campaign: Campaign, blocks: readonly Block[], last: string): Area[] {
  const shades: Area[] = [];
  for (const { key, weeks } of blocks) {
    for (const day of weeks.flatMap((week) => week.days)) {
      const look: CellFormat | null = isRestDay(campaign.calendar, day)
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
const PAGE_WIDTH = 1000;

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
