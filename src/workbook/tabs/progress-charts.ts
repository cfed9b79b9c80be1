/** The charts of "Tiến độ" and the hidden rows behind them. */
import type { Unit } from '../../domain/campaign';
import { translate } from '../../messages/translate';
import type { Area, Chart } from '../model';
import { serialOf } from './days';
import { constants, formula, type Grid } from './grid';
import { levelName } from './levels';
import { chartFormulas } from './progress-formulas';
import { barKey, blockKey, chartDayKey } from './progress-layout';
import type { Scene } from './scene';
import { COLORS, FORMATS } from './style';
import type { TrackedView } from './tracking-view';

const BURN_UP = { width: 600, height: 300 };
const BAR = { width: 600, line: 26, rest: 110 };

/** Lines stand in the column "due" and what was done in "done", a row a day; bars in "ofDue", a row a unit. */
export function chartAreas(
  grid: Grid,
  { language }: Scene,
  view: TrackedView,
  bars: readonly Unit[],
): Area[] {
  const { days, indicators } = view;
  const lines: [string, string] = [chartDayKey(days[0]!), chartDayKey(days[days.length - 1]!)];
  const say = (key: 'line' | 'soFar' | 'ofDue') => translate(language, `progress.view.${key}` as const);
  const name = (day: string) => `${+day.slice(8)}/${+day.slice(5, 7)}`;
  const units: [string, string] | null =
    bars.length === 0 ? null : [barKey(bars[0]!), barKey(bars[bars.length - 1]!)];
  return [
    constants(
      'chartDays',
      grid.rect(lines, 'at'),
      days.map((day) => [serialOf(day)]),
      { number: 'day' },
    ),
    constants(
      'chartNames',
      grid.rect(lines, 'name'),
      days.map((day) => [name(day)]),
      FORMATS.key,
    ),
    ...(units === null
      ? []
      : [
          constants(
            'barUnits',
            grid.rect(units, 'at'),
            bars.map(({ code }) => [code]),
            FORMATS.key,
          ),
          constants(
            'barNames',
            grid.rect(units, 'name'),
            bars.map((unit) => [unit.name]),
            FORMATS.key,
          ),
        ]),
    ...indicators.flatMap((indicator) => {
      const write = chartFormulas(indicator, view);
      const at = (rows: string | [string, string], column: 'due' | 'done' | 'ofDue') =>
        grid.rect(rows, blockKey(column, indicator.key));
      return [
        constants(`chartLine|${indicator.key}`, at('chart.head', 'due'), [[say('line')]], FORMATS.key),
        constants(`chartSoFar|${indicator.key}`, at('chart.head', 'done'), [[say('soFar')]], FORMATS.key),
        formula(`line|${indicator.key}`, at(lines, 'due'), write.line),
        formula(`soFar|${indicator.key}`, at(lines, 'done'), write.soFar),
        ...(units === null
          ? []
          : [
              constants(`barHead|${indicator.key}`, at('bar.head', 'ofDue'), [[say('ofDue')]], FORMATS.key),
              formula(`bar|${indicator.key}`, at(units, 'ofDue'), write.bar, { number: 'percent' }),
            ]),
      ];
    }),
  ];
}

/** Right of the table, one under the other. */
export function progressCharts(
  { campaign, language }: Scene,
  { days, indicators, depth }: TrackedView,
  bars: readonly Unit[],
  rows: readonly string[],
): Chart[] {
  const [firstDay, lastDay] = [chartDayKey(days[0]!), chartDayKey(days[days.length - 1]!)];
  const level = levelName(campaign, Math.max(1, depth)).toLowerCase();
  const charts: Chart[] = [];
  let line = 0;
  const put = (chart: Omit<Chart, 'at'>) => {
    charts.push({ ...chart, at: { row: rows[Math.min(line, rows.length - 1)]!, column: 'charts' } });
    line += Math.ceil(chart.height / 22) + 1;
  };
  const source = (name: 'due' | 'done' | 'ofDue', key: string, head: string, first: string, last: string) =>
    ({ kind: 'column', column: blockKey(name, key), head, first, last }) as const;
  for (const { key, name } of indicators) {
    const title = (kind: 'burnUp' | 'bars') =>
      translate(language, `progress.view.${kind}` as const, { indicator: name, level });
    put({
      key: `burnUp|${key}`,
      kind: 'line',
      title: title('burnUp'),
      labels: { kind: 'column', column: 'name', head: 'chart.head', first: firstDay, last: lastDay },
      series: [
        { source: source('due', key, 'chart.head', firstDay, lastDay), color: COLORS.restInk, dashed: true },
        {
          source: source('done', key, 'chart.head', firstDay, lastDay),
          color: COLORS.heading,
          dashed: false,
        },
      ],
      width: BURN_UP.width,
      height: BURN_UP.height,
    });
    if (bars.length === 0) continue;
    const [first, last] = [barKey(bars[0]!), barKey(bars[bars.length - 1]!)];
    put({
      key: `bars|${key}`,
      kind: 'bar',
      title: title('bars'),
      labels: { kind: 'column', column: 'name', head: 'bar.head', first, last },
      series: [
        { source: source('ofDue', key, 'bar.head', first, last), color: COLORS.heading, dashed: false },
      ],
      width: BAR.width,
      height: BAR.rest + BAR.line * bars.length,
    });
  }
  return charts;
}
