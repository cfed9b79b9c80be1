/** The city's own BC ngày and Xếp hạng: the rows are wards. What could not be read stands apart and is in no sum. */
import { ranksOf } from '../progress/rank';
import { column, columnIn, keyIn, NAME, NUMBER } from '../report/blocks';
import type { Report, ReportCell, ReportColumn, ReportRow } from '../report/report';
import type { IndicatorFigures } from './figures';
import type { Consolidation, IndicatorSums, Sums, WardSummary } from './totals';

/** One report of the day, and one ranking for each thing that is counted; none before the first cut-off. */
export function cityReports(consolidation: Consolidation): Report[] {
  if (consolidation.day === null) return [];
  const { indicators } = consolidation.total;
  return [
    dailyOf(consolidation),
    ...indicators.map(({ key }) => rankingOf(consolidation, key, indicators.length > 1)),
  ];
}

type Cells = Record<string, ReportCell>;
type Line = Pick<IndicatorSums, 'key' | 'target' | 'today' | 'quota' | 'done' | 'due'>;
const FRAME = { window: null, due: null, source: 'reported', remarks: [] } as const;

const blockOf = (key: string, several: boolean) => ({ of: several ? key : null });

function dailyOf({ day, wards, clusters, total }: Consolidation): Report {
  const several = total.indicators.length > 1;
  const cellsOf = (
    lines: readonly Line[],
    teams: { said: number; asked: number } | null,
    ofDay: boolean,
  ): Cells => ({
    ...Object.assign({}, ...lines.map((line) => figureCells(line, several, ofDay))),
    reported: teams === null || teams.asked === 0 ? null : `${teams.said}/${teams.asked}`,
  });
  const rows = wards.map((ward, i) => {
    const { figures } = ward;
    const cells = figures === null ? {} : cellsOf(figures.indicators, figures, figures.day === day);
    return { ward, row: rowOf(`w${i + 1}`, { number: i + 1, name: ward.name, ...cells }, 1) };
  });
  const sum = (key: string, sums: Sums, name: string | null): ReportRow =>
    rowOf(key, { ...(name === null ? {} : { name }), ...cellsOf(sums.indicators, sums, true) }, 1);
  return {
    ...FRAME,
    kind: 'daily',
    of: day!,
    days: { first: day!, last: day! },
    upTo: day,
    columns: [
      NUMBER,
      NAME,
      ...total.indicators.flatMap(({ key }) => dailyColumns(key, several)),
      column('reported', 'reported', 'text'),
    ],
    rows: [
      ...rows.flatMap(({ ward, row }) => (ward.included ? [row] : [])),
      ...clusters.map(({ name, ...sums }, i) => sum(`cluster${i + 1}`, sums, name)),
    ],
    total: sum('total', total, null),
    apart: rows.flatMap(({ ward, row }) => (ward.included ? [] : [row])),
    remarks: [],
  };
}

function dailyColumns(key: string, several: boolean): ReportColumn[] {
  const block = blockOf(key, several);
  return [
    columnIn(block, 'assigned', 'assigned', 'count'),
    columnIn(block, 'quota', 'dayQuota', 'count'),
    columnIn(block, 'today', 'doneDay', 'count'),
    columnIn(block, 'toDate', 'toDate', 'count'),
    columnIn(block, 'share', 'share', 'share'),
    columnIn(block, 'gap', 'gap', 'signed'),
  ];
}

/** @param ofDay whether the line's day is that of the report */
function figureCells(
  { key, target, quota, today, done, due }: Line,
  several: boolean,
  ofDay: boolean,
): Cells {
  const at = (name: string) => keyIn(blockOf(key, several), name);
  return {
    [at('assigned')]: target,
    [at('quota')]: ofDay ? quota : null,
    [at('today')]: ofDay ? today : null,
    [at('toDate')]: done,
    [at('share')]: shareOf(done, target),
    [at('gap')]: done === null ? null : done - due,
  };
}

/** By what was assigned first; who has no number has no place. */
function rankingOf({ day, wards }: Consolidation, key: string, several: boolean): Report {
  const lines = wards.map((ward, i) => ({ ward, code: `w${i + 1}`, own: ownOf(ward, key) }));
  const ranks = ranksOf(
    lines.map(({ ward, own }) => ({
      done: own?.done ?? 0,
      assigned: own?.assigned ?? 0,
      numbers: ward.included && own !== null && own.done !== null ? 1 : 0,
    })),
  );
  const placed = lines.map(({ ward, code, own }, i) => ({
    rank: ranks[i]!,
    row: rowOf(
      code,
      {
        rank: ranks[i]!,
        name: ward.name,
        assigned: own?.assigned ?? null,
        toDate: own?.done ?? null,
        share: shareOf(own?.done ?? null, own?.assigned ?? null),
        dueShare: shareOf(own?.done ?? null, own?.due ?? null),
      },
      1,
    ),
  }));
  return {
    ...FRAME,
    kind: 'ranking',
    of: several ? key : '',
    days: null,
    upTo: day,
    columns: [
      column('rank', 'rank', 'number'),
      NAME,
      column('assigned', 'firstQuota', 'count'),
      column('toDate', 'toDate', 'count'),
      column('share', 'share', 'share'),
      column('dueShare', 'dueShare', 'share'),
    ],
    rows: placed
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => a.rank! - b.rank!)
      .map(({ row }) => row),
    total: null,
    apart: placed.flatMap(({ rank, row }) => (rank === null ? [row] : [])),
    remarks: [],
  };
}

function ownOf({ figures }: WardSummary, key: string): IndicatorFigures | null {
  return figures?.indicators.find((one) => one.key === key) ?? null;
}

function rowOf(key: string, cells: Cells, level: number): ReportRow {
  return { key, unit: null, level, cells };
}

function shareOf(part: number | null, of: number | null): number | null {
  return part === null || of === null || of <= 0 ? null : part / of;
}
