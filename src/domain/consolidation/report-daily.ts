/** BC ngày of a city: the wards under their areas, where the list is divided into areas. */
import type { Day } from '../day';
import { blankDueRemarks } from '../report/blank-dues';
import { column, columnIn, keyIn, NAME, NOTE, NUMBER } from '../report/blocks';
import { minus, share } from '../report/figure';
import type { Report, ReportCell, ReportColumn, ReportRow } from '../report/report';
import type { Consolidation, IndicatorSums, WardSummary } from './totals';

type Cells = Record<string, ReportCell>;
type Line = Pick<IndicatorSums, 'key' | 'target' | 'today' | 'quota' | 'done'> & { due: number | null };

/** Rows have the keys of the lines of the list, areas "cluster1" and so on, as in "Tổng hợp". */
export const clusterKey = (i: number): string => `cluster${i + 1}`;

export function dailyOf({ window, wards, clusters, total }: Consolidation, day: Day): Report {
  const several = total.indicators.length > 1;
  let number = 0;
  const rowOf = (ward: WardSummary, level: number): ReportRow =>
    lineOf(ward.key, level, { number: ++number, name: ward.name, ...wardCells(ward, day, several) });
  const read = wards.filter(({ included }) => included);
  const rows = [
    ...clusters.flatMap(({ name, ...sums }, i) => [
      lineOf(clusterKey(i), 1, { name, ...cellsOf(sums.indicators, sums, several) }),
      ...read.filter(({ cluster }) => cluster === name).map((ward) => rowOf(ward, 2)),
    ]),
    ...read.filter(({ cluster }) => cluster === '').map((ward) => rowOf(ward, 1)),
  ];
  return {
    kind: 'daily',
    of: day,
    days: { first: day, last: day },
    upTo: day,
    window,
    due: null,
    source: 'reported',
    columns: [
      NUMBER,
      NAME,
      ...total.indicators.flatMap(({ key }) => columnsOf(key, several)),
      column('reported', 'reported', 'text'),
      NOTE,
    ],
    rows,
    total: { ...lineOf('total', 0, cellsOf(total.indicators, total, several)), unit: null },
    apart: wards.filter(({ included }) => !included).map((ward) => rowOf(ward, clusters.length > 0 ? 2 : 1)),
    remarks: total.indicators.flatMap(({ key, done, blank }) =>
      done === null ? [] : blankDueRemarks(blank, blockOf(key, several).of),
    ),
  };
}

const blockOf = (key: string, several: boolean) => ({ of: several ? key : null });

function columnsOf(key: string, several: boolean): ReportColumn[] {
  const block = blockOf(key, several);
  return [
    columnIn(block, 'assigned', 'assigned', 'count'),
    columnIn(block, 'quota', 'dayQuota', 'count'),
    columnIn(block, 'done', 'doneDay', 'count'),
    columnIn(block, 'toDate', 'toDate', 'count'),
    columnIn(block, 'share', 'share', 'share'),
    columnIn(block, 'gap', 'gap', 'signed'),
  ];
}

/** A ward whose figures are of another day has none of the day; before its first cut-off it has a target alone. */
function wardCells({ figures, plans }: WardSummary, day: Day, several: boolean): Cells {
  const isOfDay = figures?.day === day;
  const lines = plans.map(({ key, target }): Line => {
    const own = figures?.indicators.find((one) => one.key === key);
    const [today, quota] = isOfDay ? [own?.today ?? null, own?.quota ?? null] : [null, null];
    return { key, target, today, quota, done: own?.done ?? null, due: own?.due ?? null };
  });
  return cellsOf(lines, isOfDay ? figures : null, several);
}

function cellsOf(
  lines: readonly Line[],
  teams: { said: number; asked: number } | null,
  several: boolean,
): Cells {
  return {
    ...Object.assign({}, ...lines.map((line) => figureCells(line, several))),
    reported: teams === null || teams.asked === 0 ? null : `${teams.said}/${teams.asked}`,
  };
}

function figureCells({ key, target, quota, today, done, due }: Line, several: boolean): Cells {
  const at = (name: string) => keyIn(blockOf(key, several), name);
  return {
    [at('assigned')]: target,
    [at('quota')]: quota,
    [at('done')]: today,
    [at('toDate')]: done,
    [at('share')]: share(done, target),
    [at('gap')]: minus(done, due),
  };
}

function lineOf(key: string, level: number, cells: Cells): ReportRow {
  return { key, unit: key, level, cells };
}
