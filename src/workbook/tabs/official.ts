/** "Số liệu công an": the running totals of the official system, hamlets by days, pasted by those who may see it. */
import type { CountIndicator } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import { hamletsOf } from '../../domain/units';
import { translate } from '../../messages/translate';
import type { Conditional, Rect, Tab } from '../model';
import { isWeekend, weekdayShort, weeksOf } from './days';
import { area, column, constants, formula, Grid, keyAreas, paint, row } from './grid';
import { levelName } from './levels';
import { dayKey, PAGE_WIDTH, textWidth } from './quota-layout';
import { groupDepth } from './quota-units';
import { currentPlan, type Scene } from './scene';
import { ENTRY, titleAreas, WRONG, wholeNumber, wrongNumber } from './side-tab';
import { COLORS, FORMATS } from './style';

/** Running totals outgrow a day's number; more than this is no count of a ward. */
export const MOST_OFFICIAL = 9_999_999;
/** Row of the whole area's own figure, and the name of its unit when read back. */
export const AREA_ROW = 'area';

export function officialTab(scene: Scene): Tab {
  const { campaign, language } = scene;
  const say = (key: 'title' | 'note' | 'sum' | 'area' | 'help') =>
    translate(language, `sideTabs.official.${key}` as const);
  const { days, tables } = currentPlan(scene).plan;
  const indicators = tables.map(({ indicator }) =>
    campaign.indicators.find((one): one is CountIndicator => one.key === indicator),
  );
  const several = tables.length > 1;
  const cells = days.flatMap((day) => tables.map(({ indicator }, i) => ({ day, indicator, i })));
  const hamlets = hamletsOf(campaign);
  const names = hamlets.map(({ code, name }) => `${code} ${name}`);
  const grid = new Grid(
    [
      column('key', 60, true),
      column('clock', 60, true),
      column('unit', textWidth([...names, say('area')], 150, 260)),
      ...cells.map(({ day, indicator }) => column(dayKey(day, indicator), several ? 72 : 60)),
    ],
    [
      row('keys', 21, true),
      row('indicator', 21, true),
      row('title', 30),
      row('note', 24),
      row('weekday', 20),
      row('day', 22),
      ...(several ? [row('name', 48)] : []),
      ...hamlets.map(({ code }) => row(code, 26)),
      row('sentinel', 6, true),
      row('sum', 26),
      row(AREA_ROW, 40),
    ],
  );
  const first = grid.row(several ? 'name' : 'day') + 1;
  const body = { from: first, to: first + hamlets.length };
  const all = { from: 0, to: grid.columns.length };
  const run: [string, string] = [grid.columns[3]!.key, grid.columns[all.to - 1]!.key];
  const numbers = grid.rect(body, run);
  const whole = grid.rect(AREA_ROW, run);
  const validation = wholeNumber(say('help'), false, MOST_OFFICIAL);
  const rules = [
    fallen('body', numbers, run),
    fallen('area', whole, run),
    wrongNumber('official', 'body', numbers, MOST_OFFICIAL),
    wrongNumber('official', 'area', whole, MOST_OFFICIAL),
  ];
  return {
    key: 'official',
    title: translate(language, 'daily.titles.official'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: grid.column('unit') + 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      formula('today', grid.rect('day', 'clock'), 'INT({settings!v1@now})', { number: 'day' }),
      constants(
        'indicators',
        grid.rect('indicator', run),
        [cells.map(({ indicator }) => indicator)],
        FORMATS.key,
      ),
      ...titleAreas(grid, say('title'), 'unit', say('note'), run[0]),
      paint('heads', grid.rect(['weekday', grid.rows[first - 1]!.key], ['unit', run[1]]), FORMATS.head),
      constants('unitHead', grid.rect('day', 'unit'), [
        [levelName(campaign, Math.max(1, groupDepth(campaign)))],
      ]),
      constants('weekdays', grid.rect('weekday', run), [cells.map(({ day }) => weekdayShort(language, day))]),
      constants('days', grid.rect('day', run), [cells.map(({ day }) => ({ day }))], { number: 'dayMonth' }),
      ...(several
        ? [
            constants('names', grid.rect('name', run), [cells.map(({ i }) => indicators[i]?.name ?? '')], {
              size: 9,
            }),
          ]
        : []),
      constants(
        'units',
        grid.rect(body, 'unit'),
        hamlets.map(({ code }, i) => [{ text: names[i]!, bold: code.length }]),
        FORMATS.text,
      ),
      area('entries', numbers, { kind: 'entry' }, { ...ENTRY, align: 'right' }, validation),
      ...weekends(
        grid,
        days,
        tables.map(({ indicator }) => indicator),
      ),
      paint('sumLine', grid.rect('sum', ['unit', run[1]]), FORMATS.sum),
      constants('sumName', grid.rect('sum', 'unit'), [[say('sum')]], { align: 'left', number: 'text' }),
      formula('sums', grid.rect('sum', run), 'IF(COUNT({.:})=0;"";SUM({.:}))'),
      constants('areaName', grid.rect(AREA_ROW, 'unit'), [[say('area')]], { ...FORMATS.text, wrap: true }),
      area('area', whole, { kind: 'entry' }, { ...ENTRY, align: 'right' }, validation),
    ],
    merges: [],
    conditionals: [
      ...rules,
      {
        mark: 'official-today',
        at: grid.rect(['weekday', 'day'], run),
        formula: '{.@day}={clock@day}',
        format: { fill: COLORS.today },
      },
    ],
    // Typed or pasted by the office; whoever is to paste here too is added to the protection.
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.heading,
    print: {
      orientation: 'landscape',
      repeatRows: first,
      repeatColumns: grid.column('unit') + 1,
      breakBefore: breaks(grid, days, tables[0]!.indicator),
      fitWidth: null,
    },
  };
}

/** A running total is never less than it was on an earlier day. */
function fallen(name: string, at: Rect, [first, last]: [string, string]): Conditional {
  const run = `${first}..${last}`;
  const before = `{${run}@day};"<"&{.@day};{${run}@indicator};{.@indicator};{${run}};">"&{.}`;
  return {
    mark: `official-fallen-${name}`,
    at,
    formula: `IF(ISNUMBER({.});COUNTIFS(${before})>0;FALSE)`,
    format: WRONG,
  };
}

/** Whole weeks on each page, as many as fit beside the names. */
function breaks(grid: Grid, days: readonly Day[], indicator: string): number[] {
  const starts = weeksOf(days).map(({ days: [first] }) => grid.column(dayKey(first!, indicator)));
  const width = (from: number, to: number) =>
    grid.columns.slice(from, to).reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0);
  const left = width(0, starts[0]!);
  const found: number[] = [];
  starts.forEach((start, i) => {
    const page = found[found.length - 1] ?? starts[0]!;
    if (start > page && left + width(page, starts[i + 1] ?? grid.columns.length) > PAGE_WIDTH)
      found.push(start);
  });
  return found;
}

function weekends(grid: Grid, days: readonly Day[], indicators: readonly string[]) {
  return days
    .filter(isWeekend)
    .map((day) =>
      paint(
        `weekend|${day}`,
        grid.rect('weekday', [dayKey(day, indicators[0]!), dayKey(day, indicators[indicators.length - 1]!)]),
        { fill: COLORS.rest },
      ),
    );
}
