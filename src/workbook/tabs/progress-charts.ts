/** The charts of "Tiến độ" and the hidden rows behind them. */
import type { Unit } from '../../domain/campaign';
import { translate } from '../../messages/translate';
import type { Area, Chart } from '../model';
import { serialOf } from './days';
import { constants, formula, type Grid } from './grid';
import { levelName } from './levels';
import { chartFormulas } from './progress-formulas';
import { type BlockColumn, barKey, blockKey, chartDayKey, plotsOf } from './progress-layout';
import type { Scene } from './scene';
import { COLORS, FORMATS } from './style';
import { areaLine, type TrackedView } from './tracking-view';

/**
 * A row a day: the first plan's line in the column "dueFirst", that of the plan made anew in "due", what was done in
 * "done". A row a unit: bars in "ofDue".
 */
export function chartAreas(
  grid: Grid,
  { language }: Scene,
  view: TrackedView,
  bars: readonly Unit[],
): Area[] {
  const { days, indicators } = view;
  const lines: [string, string] = [chartDayKey(days[0]!), chartDayKey(days[days.length - 1]!)];
  const say = (key: 'line' | 'lineNow' | 'soFar' | 'ofDue') =>
    translate(language, `progress.view.${key}` as const);
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
      const at = (rows: string | [string, string], column: BlockColumn) =>
        grid.rect(rows, blockKey(column, indicator.key));
      return [
        constants(`chartLine|${indicator.key}`, at('chart.head', 'dueFirst'), [[say('line')]], FORMATS.key),
        constants(
          `line|${indicator.key}`,
          at(lines, 'dueFirst'),
          areaLine(indicator, view, 'firstLine').map((sum) => [sum]),
        ),
        ...(view.after === null
          ? []
          : [
              constants(
                `chartLineNow|${indicator.key}`,
                at('chart.head', 'due'),
                [[say('lineNow')]],
                FORMATS.key,
              ),
              constants(
                `lineNow|${indicator.key}`,
                at(lines, 'due'),
                sinceReplan(areaLine(indicator, view, 'line'), view).map((sum) => [sum]),
              ),
            ]),
        constants(`chartSoFar|${indicator.key}`, at('chart.head', 'done'), [[say('soFar')]], FORMATS.key),
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

/** A plan made anew has no points before the day it starts from. */
function sinceReplan(line: readonly number[], { days, after }: TrackedView): (number | null)[] {
  return line.map((sum, d) => (after !== null && days[d]! < after ? null : sum));
}

/** Below the table, one under the other. */
export function progressCharts(
  { campaign, language }: Scene,
  { days, indicators, depth, after }: TrackedView,
  bars: readonly Unit[],
): Chart[] {
  const [firstDay, lastDay] = [chartDayKey(days[0]!), chartDayKey(days[days.length - 1]!)];
  const level = levelName(campaign, Math.max(1, depth)).toLowerCase();
  const source = (name: BlockColumn, key: string, head: string, first: string, last: string) =>
    ({ kind: 'column', column: blockKey(name, key), head, first, last }) as const;
  return indicators.flatMap(({ key, name }) =>
    plotsOf(key, bars).map(({ row, kind, width, height }): Chart => {
      const title = translate(language, `progress.view.${kind}` as const, { indicator: name, level });
      const at = { row, column: 'reports' };
      if (kind === 'bars') {
        const [first, last] = [barKey(bars[0]!), barKey(bars[bars.length - 1]!)];
        const labels = { kind: 'column', column: 'name', head: 'bar.head', first, last } as const;
        const bar = {
          source: source('ofDue', key, 'bar.head', first, last),
          color: COLORS.heading,
          dashed: false,
        };
        return { key: `bars|${key}`, kind: 'bar', title, labels, series: [bar], at, width, height };
      }
      const line = (column: BlockColumn, color: string, dashed: boolean) => ({
        source: source(column, key, 'chart.head', firstDay, lastDay),
        color,
        dashed,
      });
      return {
        key: `burnUp|${key}`,
        kind: 'line',
        title,
        labels: { kind: 'column', column: 'name', head: 'chart.head', first: firstDay, last: lastDay },
        series: [
          line('dueFirst', COLORS.restInk, true),
          ...(after === null ? [] : [line('due', COLORS.short, true)]),
          line('done', COLORS.heading, false),
        ],
        at,
        width,
        height,
      };
    }),
  );
}
