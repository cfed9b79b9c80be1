/**
 * The charts of a report, to the right of its table and off the paper: the table is what is signed. How far each unit is,
 * as bars; how the area came along against the plan's line, from figures in hidden rows.
 */
import type { Submissions } from '../../../domain/record/submission';
import { type BurnUp, burnUpOf } from '../../../domain/report/burn-up';
import type { Report, ReportKind } from '../../../domain/report/report';
import { translate } from '../../../messages/translate';
import type { Area, Chart, ChartSource, Column, Row } from '../../model';
import { column, constants, type Grid, row } from '../grid';
import { levelName } from '../levels';
import type { Scene } from '../scene';
import { COLORS, FORMATS } from '../style';
import { columnKey } from './columns';

export interface ChartPart {
  /** Where the figures of lines stand, and those over which charts lie. */
  hidden: Column[];
  over: Column[];
  rows: Row[];
  charts: Chart[];
  areas(grid: Grid): Area[];
}

/** Reports of what was done so far. */
const DRAWN: ReadonlySet<ReportKind> = new Set<ReportKind>([
  'daily',
  'weekly',
  'round',
  'phase',
  'final',
  'ranking',
]);

const SIZE = { width: 520, height: 320 };
/** Pixels a bar, and beside the bars; a chart is no higher than a screen. */
const BAR = { each: 26, rest: 120, most: 900 };
/** Free room left and right of a chart: one that touches the paper leaves its border on it. */
const BESIDE = 24;
const HEAD = 'chart.head';
const DAY = 'chart.day';
const dayRow = (day: string): string => `chart.${day}`;
const overKey = (i: number): string => (i === 0 ? 'charts' : `charts${i + 1}`);

/** @param entries what the report counts */
export function chartPart(report: Report, scene: Scene, entries: Submissions): ChartPart {
  const drawn = DRAWN.has(report.kind);
  const { campaign, versions } = scene;
  const lines =
    !drawn || report.upTo === null || report.kind === 'ranking'
      ? []
      : burnUpOf({ campaign, versions, submissions: entries }, report.upTo);
  const charts = drawn ? [...barCharts(report, scene), ...lines.map((one) => lineChart(one, scene))] : [];
  const days = lines[0]?.days ?? [];
  return {
    hidden:
      days.length === 0
        ? []
        : [DAY, ...lines.flatMap(({ indicator }) => [dueKey(indicator), doneKey(indicator)])].map((key) =>
            column(key, 60, true),
          ),
    over: charts.map((_, i) => column(overKey(i), BESIDE + SIZE.width + BESIDE)),
    rows: days.length === 0 ? [] : [HEAD, ...days.map(dayRow)].map((key) => row(key, 21, true)),
    charts: charts.map((chart, i) => ({
      ...chart,
      at: { row: 'letter1', column: overKey(i), right: BESIDE },
    })),
    areas: (grid) => (lines.length === 0 ? [] : lineFigures(grid, lines, scene)),
  };
}

const dueKey = (indicator: string): string => `chart.due|${indicator}`;
const doneKey = (indicator: string): string => `chart.done|${indicator}`;

/** One a share, as many as the report has blocks. */
function barCharts(report: Report, { campaign, language }: Scene): Omit<Chart, 'at'>[] {
  // What units that left had done stands below the units.
  const units = report.rows.filter(({ unit }) => unit !== null);
  const [first, last] = [units[0], units[units.length - 1]];
  const name = report.columns.find(({ kind }) => kind === 'name');
  if (!first || !last || !name) return [];
  const source = (key: string): ChartSource => ({
    kind: 'column',
    column: key,
    head: 'head',
    first: first.key,
    last: last.key,
  });
  const level = levelName(campaign, Math.max(1, ...report.rows.map((one) => one.level))).toLowerCase();
  return report.columns
    .filter(({ head }) => head === 'share')
    .map((share) => {
      const of = campaign.indicators.find(({ key }) => key === share.block)?.name;
      const title = translate(language, 'reports.sheet.chart', { level });
      return {
        key: share.block === null ? 'bars' : `bars|${share.block}`,
        kind: 'bar',
        title: of === undefined ? title : `${title}: ${of}`,
        labels: source(columnKey(name)),
        series: [{ source: source(columnKey(share)), color: COLORS.done, dashed: false }],
        width: SIZE.width,
        height: Math.min(BAR.most, BAR.rest + BAR.each * units.length),
      };
    });
}

function lineChart({ indicator, days }: BurnUp, { campaign, language }: Scene): Omit<Chart, 'at'> {
  const name = campaign.indicators.find(({ key }) => key === indicator)?.name ?? indicator;
  const source = (key: string): ChartSource => ({
    kind: 'column',
    column: key,
    head: HEAD,
    first: dayRow(days[0]!),
    last: dayRow(days[days.length - 1]!),
  });
  return {
    key: `burnUp|${indicator}`,
    kind: 'line',
    title: translate(language, 'progress.view.burnUp', { indicator: name }),
    labels: source(DAY),
    series: [
      { source: source(dueKey(indicator)), color: COLORS.restInk, dashed: true },
      { source: source(doneKey(indicator)), color: COLORS.heading, dashed: false },
    ],
    ...SIZE,
  };
}

/** A row a day under the names of the lines, as the report was made. */
function lineFigures(grid: Grid, lines: readonly BurnUp[], { language }: Scene): Area[] {
  const { days } = lines[0]!;
  const rows: [string, string] = [dayRow(days[0]!), dayRow(days[days.length - 1]!)];
  const run: [string, string] = [dueKey(lines[0]!.indicator), doneKey(lines[lines.length - 1]!.indicator)];
  const say = [translate(language, 'reports.sheet.chartDue'), translate(language, 'progress.view.soFar')];
  const name = (day: string) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
  return [
    constants('chartHead', grid.rect(HEAD, run), [lines.flatMap(() => say)], FORMATS.key),
    constants(
      'chartDays',
      grid.rect(rows, DAY),
      days.map((day) => [name(day)]),
      FORMATS.key,
    ),
    constants(
      'chartFigures',
      grid.rect(rows, run),
      days.map((_, d) => lines.flatMap(({ due, done }) => [due[d]!, done[d]!])),
      { ...FORMATS.key, number: 'integer' },
    ),
  ];
}
