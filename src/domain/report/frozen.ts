/** Reports as they were sent: kept by number, and compared with what their figures are now. */
import type { Campaign } from '../campaign';
import type { Instant } from '../instant';
import type { LogEntry } from '../record/ledger';
import { reported } from '../record/submission';
import { countsIn, holderOf } from './causes';
import { type Change, changesSince, moved } from './causes-since';
import type { Head } from './heads';
import type { Report, ReportCell, ReportColumn, ReportRow } from './report';

export interface FrozenReport {
  /** 1, 2, …: never given twice. */
  number: number;
  frozenAt: Instant;
  /** E-mail; '' when Google does not tell. */
  frozenBy: string;
  report: Report;
}

/** What people wrote into a report, by row and column key. */
export type Written = ReadonlyMap<string, ReadonlyMap<string, string | number>>;

/** The report with what people wrote in it, under the next number. */
export function freeze(
  report: Report,
  written: Written,
  earlier: readonly FrozenReport[],
  made: { at: Instant; by: string },
): FrozenReport {
  const columns = report.columns.filter(({ kind }) => kind === 'written');
  const fill = (row: ReportRow): ReportRow => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(columns.map(({ key }) => [key, written.get(row.key)?.get(key) ?? null])),
    },
  });
  return {
    number: earlier.reduce((most, { number }) => Math.max(most, number), 0) + 1,
    frozenAt: made.at,
    frozenBy: made.by,
    report: { ...report, rows: report.rows.map(fill), apart: report.apart.map(fill) },
  };
}

/** A figure that was sent and is another one now. */
export interface Restated {
  row: ReportRow;
  column: ReportColumn;
  /** "22/23" of those who reported. */
  was: number | string | null;
  /** Null also where the row is gone. */
  now: number | string | null;
  /** Entries it counts that changed since, those that move it most first. */
  why: Change[];
  /** What of the difference they leave unexplained; 0 also where the figure is no sum of entries. */
  rest: number;
}

/**
 * Counts of a frozen report that are others now, and how many reported, the total last. Shares and differences follow from
 * counts and are not listed, but for shares in time where nothing else tells how many were late.
 * @param now the same report, made anew
 * @param log entries of the log in order of time
 */
export function restatementOf(
  { report, frozenAt, number }: FrozenReport,
  now: Report,
  log: readonly LogEntry[],
  campaign: Campaign,
): Restated[] {
  const current = new Map(
    [...now.rows, ...(now.total === null ? [] : [now.total])].map((row) => [row.key, row]),
  );
  const rows = [...report.rows, ...(report.total === null ? [] : [report.total])];
  const columns = report.columns
    .filter(
      ({ kind, head }) => kind === 'count' || HEARD.has(head) || (head === 'onTime' && !tellsLate(report)),
    )
    .map((column) => ({ column, isCounted: countsIn(column, report, campaign) }));
  const changes = changesSince(log, frozenAt, number);
  const holds = holderOf(campaign);
  return rows.flatMap((row) =>
    columns.flatMap(({ column, isCounted }): Restated[] => {
      const was = figureIn(row.cells[column.key]);
      const is = figureIn(current.get(row.key)?.cells[column.key]);
      if (was === is) return [];
      const why = changes.filter((one) => tells(one, column) && isCounted(one) && holds(one.unit, row));
      const rest = isSum(column)
        ? Number(is ?? 0) - Number(was ?? 0) - why.reduce((sum, one) => sum + moved(one), 0)
        : 0;
      return [{ row, column, was, now: is, why, rest }];
    }),
  );
}

/** What goes by the times of reports. */
const TIMED: ReadonlySet<string> = new Set<Head>(['lateDays', 'onTime']);

/** How many reported, of how many. */
const HEARD: ReadonlySet<string> = new Set<Head>(['reported', 'reportedDays']);

/** Whether a change of this sort makes a figure of the column another one. */
function tells({ isTime, before, after }: Change, { head }: ReportColumn): boolean {
  if (isTime === true) return TIMED.has(head);
  return !HEARD.has(head) || (reported(before) === null) !== (reported(after) === null);
}

/** Days and shares are no sums of entries. */
const NO_SUMS: ReadonlySet<string> = new Set<Head>(['missingDays', 'lateDays', 'onTime']);
const isSum = ({ kind, head }: ReportColumn): boolean => kind === 'count' && !NO_SUMS.has(head);

const tellsLate = ({ columns }: Report): boolean => columns.some(({ head }) => head === 'lateDays');

function figureIn(cell: ReportCell | undefined): number | string | null {
  return typeof cell === 'number' || typeof cell === 'string' ? cell : null;
}
