/** Rows and columns of "Tiến độ": the area on top, then every unit in tree order; a block of columns an indicator. */
import type { Unit } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import { childrenOf, leavesOf } from '../../domain/units';
import type { PrintSetup, Row } from '../model';
import { column, Grid, row } from './grid';
import { textWidth } from './quota-layout';
import type { Scene } from './scene';
import type { TrackedIndicator, TrackedView } from './tracking-view';

/** Added up from "Bảng theo dõi", by the names the figures have there. */
export const ADDED = ['assigned', 'target', 'due', 'dueFirst', 'upTo', 'numbers', 'pace', 'drift'] as const;
const HIDDEN = [
  'works',
  /** Whose days the unit has, their text where it is the first, and that text wherever it stands: see `dayTexts`. */
  'like',
  'load',
  'dayText',
  'supply',
  'numbers',
  'pace',
  'left',
  'arrival',
  'share',
  'dueFirst',
  /** The day; the column shown says in words when it is too late. */
  'finishDay',
  'drift',
] as const;
export const SHOWN = [
  'assigned',
  'target',
  'due',
  'done',
  'gap',
  'gapFirst',
  'percent',
  'ofDue',
  'status',
  'needed',
  'finish',
  'offPlan',
  'rank',
] as const;
export type Shown = (typeof SHOWN)[number];
export type BlockColumn = Shown | (typeof HIDDEN)[number];
export const blockKey = (name: BlockColumn, indicator: string): string => `${name}|${indicator}`;

/** Shown once the plan has been made anew. */
const AFTER_REPLAN: ReadonlySet<Shown> = new Set(['target', 'gapFirst', 'offPlan']);

/** All of them and the names fit one A4 sheet across. */
const WIDTHS: Record<Shown, number> = {
  assigned: 56,
  target: 60,
  due: 60,
  done: 54,
  gap: 56,
  gapFirst: 62,
  percent: 54,
  ofDue: 54,
  status: 96,
  needed: 50,
  finish: 78,
  offPlan: 54,
  rank: 40,
};

export const THRESHOLD_ROWS = ['ahead', 'behind', 'farBehind'] as const;
export const chartDayKey = (day: Day): string => `chart.${day}`;
export const barKey = (unit: Unit): string => `bar.${unit.code}`;

/** Charts are drawn one under the other below the table, each in a row of its own so that no page cuts it. */
export interface Plot {
  row: string;
  kind: 'burnUp' | 'bars';
  width: number;
  height: number;
}
const PLOT_ROOM = 12;
const PLOT_WIDTH = 640;
const BURN_UP = 300;
const BAR = { rest: 110, most: 26, least: 16, all: 430 };

export function plotsOf(indicator: string, bars: readonly Unit[]): Plot[] {
  const burnUp: Plot = { row: `burnUp.${indicator}`, kind: 'burnUp', width: PLOT_WIDTH, height: BURN_UP };
  if (bars.length === 0) return [burnUp];
  const bar = Math.max(BAR.least, Math.min(BAR.most, Math.floor(BAR.all / bars.length)));
  const height = BAR.rest + bar * bars.length;
  return [burnUp, { row: `bars.${indicator}`, kind: 'bars', width: PLOT_WIDTH, height }];
}

export interface ProgressRow {
  unit: Unit;
  /** 1 directly under the area. */
  level: number;
  isLeaf: boolean;
}

/** Units in tree order, each followed by those under it. */
export function progressRows({ campaign }: Scene): ProgressRow[] {
  const leaves = new Set(leavesOf(campaign));
  const rows: ProgressRow[] = [];
  const visit = (parent: string | null, level: number): void => {
    for (const unit of childrenOf(campaign, parent)) {
      rows.push({ unit, level, isLeaf: leaves.has(unit) });
      visit(unit.code, level + 1);
    }
  };
  visit(null, 1);
  return rows;
}

/** @param bars the units that the chart of bars shows */
export function progressGrid(
  scene: Scene,
  view: TrackedView,
  units: readonly ProgressRow[],
  names: readonly string[],
  bars: readonly Unit[],
): Grid {
  const { indicators, days, rows } = view;
  const several = indicators.length > 1;
  const replanned = scene.versions.length > 1;
  return new Grid(
    [
      column('key', 60, true),
      column('at', 60, true),
      ...['parent', 'leaf', 'place', 'asked', 'said'].map((key) => column(key, 50, true)),
      column('name', textWidth(names, 150, 190)),
      column('reports', 62),
      ...indicators.flatMap(({ key }) => [
        ...HIDDEN.map((name) => column(blockKey(name, key), 50, true)),
        ...SHOWN.map((name) =>
          column(blockKey(name, key), WIDTHS[name], AFTER_REPLAN.has(name) && !replanned),
        ),
      ]),
    ],
    [
      row('keys', 21, true),
      ...THRESHOLD_ROWS.map((key) => row(key, 21, true)),
      row('title', 30),
      row('window', 22),
      row('legend', 18),
      row('limits', 18),
      ...(replanned ? [row('replan', 18)] : []),
      ...(several ? [row('label', 24)] : []),
      row('head', 74),
      row('area', 28),
      ...units.map(({ unit, isLeaf }): Row => row(unit.code, isLeaf ? 22 : 25)),
      row('sentinel', 6, true),
      ...(rows.some(({ leaf }) => leaf === null) ? [row('aside', 24)] : []),
      ...indicators.flatMap(({ key }) =>
        plotsOf(key, bars).map((plot) => row(plot.row, plot.height + PLOT_ROOM)),
      ),
      row('chart.head', 21, true),
      ...days.map((day) => row(chartDayKey(day), 21, true)),
      ...(bars.length > 0
        ? [row('bar.head', 21, true), ...bars.map((unit) => row(barKey(unit), 21, true))]
        : []),
    ],
  );
}

export function shownRun({ key }: TrackedIndicator): [string, string] {
  return [blockKey(SHOWN[0], key), blockKey(SHOWN[SHOWN.length - 1]!, key)];
}

/** Each indicator on a page of its own behind the names; the charts below, all under the first one, stay off the paper. */
export function progressPaper(grid: Grid, { indicators }: TrackedView, repeatRows: number): PrintSetup {
  const first = grid.column(blockKey('works', indicators[0]!.key));
  return {
    orientation: 'landscape',
    repeatRows,
    repeatColumns: first,
    breakBefore: indicators.slice(1).map(({ key }) => grid.column(blockKey('works', key))),
    fitWidth: null,
    area: {
      rows: { from: 0, to: grid.row(`burnUp.${indicators[0]!.key}`) },
      columns: { from: 0, to: grid.columns.length },
    },
  };
}
