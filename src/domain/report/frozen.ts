/** Reports as they were sent: kept by number, and compared with what their figures are now. */
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import type { Instant } from '../instant';
import type { LogAct, LogEntry } from '../record/ledger';
import { isFilled, reported, sameTyped, type Typed } from '../record/submission';
import { ancestorsOf, unitsByCode } from '../units';
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
  was: number | null;
  /** Null also where the row is gone. */
  now: number | null;
  /** Entries that changed since, oldest first. */
  why: Change[];
}

/** One entry, from what it was at the freezing to what it is now. */
export interface Change {
  unit: string;
  day: Day;
  indicator: string;
  before: Typed;
  after: Typed;
  /** What was given as reason for the change, or for opening the day again; '' when nothing was. */
  reason: string;
}

/**
 * Counts of a frozen report that are others now, the total last. Shares and differences follow from counts and are not
 * listed.
 * @param now the same report, made anew
 * @param log entries of the log in order of time
 */
export function restatementOf(
  { report, frozenAt }: FrozenReport,
  now: Report,
  log: readonly LogEntry[],
  campaign: Campaign,
): Restated[] {
  const current = new Map(
    [...now.rows, ...(now.total === null ? [] : [now.total])].map((row) => [row.key, row]),
  );
  const rows = [...report.rows, ...(report.total === null ? [] : [report.total])];
  const counts = report.columns.filter(({ kind }) => kind === 'count');
  const changes = changesSince(log, frozenAt, report.upTo);
  const under = holderOf(campaign);
  return rows.flatMap((row) =>
    counts.flatMap((column): Restated[] => {
      const was = numberIn(row.cells[column.key]);
      const is = numberIn(current.get(row.key)?.cells[column.key]);
      if (was === is) return [];
      const why = changes.filter(({ unit }) => row.unit === null || under(unit, row.unit));
      return [{ row, column, was, now: is, why }];
    }),
  );
}

function numberIn(cell: ReportCell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

const CHANGING: ReadonlySet<LogAct> = new Set(['entry', 'missed', 'correction', 'undo', 'restated']);
const EXPLAINING: ReadonlySet<LogAct> = new Set(['reopen', 'lateEntry']);

/** Net changes of entries that a report up to `upTo` counts; one that came back to what it was is none. */
function changesSince(log: readonly LogEntry[], since: Instant, upTo: Day | null): Change[] {
  const found = new Map<string, Change>();
  const reasons = new Map<Day, string>();
  for (const { at, act, unit, day, indicator, before, after, reason } of log) {
    if (at < since || day === null || upTo === null || day > upTo) continue;
    if (EXPLAINING.has(act) && reason !== '') reasons.set(day, reason);
    if (!CHANGING.has(act) || unit === null || indicator === null) continue;
    const key = `${unit}|${day}|${indicator}`;
    const first = found.get(key);
    found.set(key, {
      unit,
      day,
      indicator,
      before: first === undefined ? before : first.before,
      after,
      reason: reason !== '' ? reason : (first?.reason ?? ''),
    });
  }
  return [...found.values()]
    .filter(({ before, after }) => !sameTyped(before, after) && counts(before, after))
    .map((change) => ({ ...change, reason: change.reason || (reasons.get(change.day) ?? '') }));
}

/** Whether the change moves a sum: from one text to another it does not. */
function counts(before: Typed, after: Typed): boolean {
  return reported(before) !== reported(after) || isFilled(before) !== isFilled(after);
}

/** Whether a unit is another one, or stands under it. Units that left stand under nothing but the area. */
function holderOf(campaign: Campaign): (unit: string, above: string) => boolean {
  const byCode = unitsByCode(campaign);
  return (code, above) => {
    if (code === above) return true;
    const unit = byCode.get(code);
    return unit !== undefined && ancestorsOf(unit, byCode).some((one) => one.code === above);
  };
}
