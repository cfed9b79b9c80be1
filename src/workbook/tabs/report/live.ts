/**
 * Figures added up from the entries. Hidden rows of the report hold each team's own sum, read from "Bảng theo dõi" over the
 * days that stand above the column; the rows on paper add up the teams under their unit. So a figure costs what its teams
 * cost, not the whole grid of days.
 */
import type { Submissions } from '../../../domain/record/submission';
import type { Counted } from '../../../domain/report/counted';
import type { Report } from '../../../domain/report/report';
import type { Area, Column, Row, Span } from '../../model';
import { column, constants, formula, type Grid, row } from '../grid';
import { upKey } from '../quota-units';
import type { Scene } from '../scene';
import { FORMATS } from '../style';
import { dayRun } from '../tracking-layout';
import { type TrackedRow, type TrackedView, trackedView } from '../tracking-view';
import { isStanding, type Kept, madeAreas } from './changed';
import { columnKey } from './columns';
import type { Figure } from './figures';

/** Key of the row of what units that left had done. */
export const ASIDE = 'aside';
const sumKey = (key: string): string => `sum|${key}`;
const countKey = (key: string): string => `count|${key}`;
/** Hidden rows above the body that say what a hidden column adds up. */
export const LIVE_ROWS = ['indicator', 'from', 'to'] as const;

export interface LivePart {
  columns: Column[];
  rows: Row[];
  /** What is compared with what it was when the report was made. */
  kept: Kept[];
  areas(grid: Grid, lines: { units: Span[]; teams: Span }, entries: Submissions): Area[];
}

export const NO_LIVE: LivePart = { columns: [], rows: [], kept: [], areas: () => [] };

/** Column of all entries, for reports without a live figure that stand as they were made all the same. */
const ALL = 'all';

export function livePart(report: Report, scene: Scene, figures: ReadonlyMap<string, Figure>): LivePart {
  const live = report.columns.flatMap((one) => {
    const figure = figures.get(one.key);
    return figure?.kind === 'live' ? [{ key: columnKey(one), live: figure.live }] : [];
  });
  const { first } = scene.campaign.period;
  const summed =
    live.length === 0 && report.upTo !== null && isStanding(report)
      ? [{ key: ALL, live: { indicator: null, first, last: report.upTo } }]
      : live;
  if (summed.length === 0) return NO_LIVE;
  const view = trackedView(scene);
  const levels = live.length === 0 ? [] : levelsOf(report, view);
  const kept = isStanding(report)
    ? summed.map((one) => ({ sum: sumKey(one.key), count: countKey(one.key), counted: one.live }))
    : [];
  return {
    columns: [
      ...levels.map((level) => column(upKey(level), 60, true)),
      ...summed.flatMap(({ key }) => [column(sumKey(key), 60, true), column(countKey(key), 60, true)]),
    ],
    rows: view.rows.map(({ code }) => row(`team.${code}`, 21, true)),
    kept,
    areas: (grid, { units, teams }, entries) => [
      ...head(grid, summed),
      ...madeAreas(grid, kept, view.rows, entries),
      ...teamAreas(grid, teams, view, levels, summed),
      ...units.flatMap((span, i) =>
        live.map(({ key }) => formula(`live|${i}|${key}`, grid.rect(span, key), added(key, levels))),
      ),
    ],
  };
}

/** Levels of units, 1 right under the area, that the rows of the report are of. */
function levelsOf(report: Report, { depth }: TrackedView): number[] {
  const deepest = Math.max(1, ...[...report.rows, ...report.apart].map(({ level }) => level));
  return Array.from({ length: Math.min(deepest, depth + 1) }, (_, i) => i + 1);
}

function head(grid: Grid, live: readonly { key: string; live: Counted }[]): Area[] {
  return live.map(({ key, live: { indicator, first, last } }) =>
    constants(`head|${sumKey(key)}`, grid.rect([LIVE_ROWS[0], LIVE_ROWS[2]], [sumKey(key), countKey(key)]), [
      [indicator, indicator],
      [{ day: first }, { day: first }],
      [{ day: last }, { day: last }],
    ]),
  );
}

function teamAreas(
  grid: Grid,
  teams: Span,
  view: TrackedView,
  levels: readonly number[],
  live: readonly { key: string; live: Counted }[],
): Area[] {
  const [first, last] = dayRun(view);
  const on = (line: string) => `{tracking!${first}..${last}@${line}}`;
  // The row itself, by its key: picking it out of the whole grid would read all of it for every team.
  const own = (code: string) => `{tracking!${first}..${last}@${code}}`;
  const where = ({ indicator }: Counted) =>
    `${on('day')};">="&{.@from};${on('day')};"<="&{.@to}${indicator === null ? '' : `;${on('indicator')};{.@indicator}`}`;
  return [
    constants(
      'teamCodes',
      grid.rect(teams, 'code'),
      view.rows.map(({ code }) => [code]),
      FORMATS.key,
    ),
    ...(levels.length === 0
      ? []
      : [
          constants(
            'teamsUp',
            grid.rect(teams, [upKey(levels[0]!), upKey(levels[levels.length - 1]!)]),
            view.rows.map((one) => levels.map((level) => unitAt(one, level))),
            FORMATS.key,
          ),
        ]),
    ...live.flatMap((one) => {
      const each = (text: (row: string) => string) =>
        view.rows.map(({ code }) => [{ formula: text(own(code)) }]);
      const [sum, count] = [sumKey(one.key), countKey(one.key)];
      return [
        constants(
          sum,
          grid.rect(teams, sum),
          each((row) => `SUMIFS(${row};${where(one.live)})`),
        ),
        constants(
          count,
          grid.rect(teams, count),
          each((row) => `COUNTIFS(${row};">=0";${where(one.live)})`),
        ),
      ];
    }),
  ];
}

/** Code of the unit at a level that a team counts in: itself at the lowest, units that left under a name of their own. */
function unitAt({ code, above, leaf }: TrackedRow, level: number): string | null {
  if (leaf === null && above.length === 0) return level === 1 ? ASIDE : null;
  return [...above, code][level - 1] ?? null;
}

/** Blank for a unit with no number at all. */
function added(key: string, levels: readonly number[]): string {
  const over = (figure: string) =>
    levels.map((level) => `SUMIFS({${figure}:};{${upKey(level)}:};{code})`).join('+');
  return `IF(${over(countKey(key))}=0;"";${over(sumKey(key))})`;
}
