/** Reports as they were sent: kept by number, and compared with what their figures are now. */
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import type { Instant } from '../instant';
import type { Spot } from '../record/day-grid';
import type { LogAct, LogEntry } from '../record/ledger';
import { isFilled, reported, sameTyped, type Typed } from '../record/submission';
import { countsIn, holderOf } from './causes';
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
  was: number | null;
  /** Null also where the row is gone. */
  now: number | null;
  /** Entries it counts that changed since, those that move it most first. */
  why: Change[];
}

/** One entry, from what it was at the freezing to what it is now; or the time it was received at. */
export interface Change extends Spot {
  before: Typed;
  after: Typed;
  /** Both are times of receipt, in words. */
  isTime?: true;
  /** What was given as reason for the change, or for opening the day before it; '' when nothing was. */
  reason: string;
}

/**
 * Counts of a frozen report that are others now, the total last. Shares and differences follow from counts and are not
 * listed, but for shares in time where nothing else tells how many were late.
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
    .filter(({ kind, head }) => kind === 'count' || (head === 'onTime' && !tellsLate(report)))
    .map((column) => ({ column, isCounted: countsIn(column, report, campaign) }));
  const changes = changesSince(log, isAfter(log, frozenAt, number));
  const holds = holderOf(campaign);
  return rows.flatMap((row) =>
    columns.flatMap(({ column, isCounted }): Restated[] => {
      const was = numberIn(row.cells[column.key]);
      const is = numberIn(current.get(row.key)?.cells[column.key]);
      if (was === is) return [];
      const why = changes.filter(
        (one) =>
          (one.isTime === undefined || TIMED.has(column.head)) && isCounted(one) && holds(one.unit, row),
      );
      return [{ row, column, was, now: is, why }];
    }),
  );
}

/** What goes by the times of reports. */
const TIMED: ReadonlySet<string> = new Set<Head>(['lateDays', 'onTime']);

const tellsLate = ({ columns }: Report): boolean => columns.some(({ head }) => head === 'lateDays');

function numberIn(cell: ReportCell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

const CHANGING: ReadonlySet<LogAct> = new Set([
  'entry',
  'missed',
  'correction',
  'undo',
  'chat',
  'chatUndo',
  'restated',
  'received',
]);
const EXPLAINING: ReadonlySet<LogAct> = new Set(['reopen', 'lateEntry']);

/** Whether a line of the log came after the freezing: in the same instant the freezing's own line parts them. */
function isAfter(log: readonly LogEntry[], frozenAt: Instant, number: number) {
  const own = log.findIndex(({ act, after }) => act === 'report' && after === number);
  return ({ at }: LogEntry, line: number): boolean =>
    at > frozenAt || (at === frozenAt && own >= 0 && line > own);
}

/**
 * Net changes of entries since a report was frozen, those that move it most first; one that came back to what it was is
 * none.
 */
function changesSince(
  log: readonly LogEntry[],
  isLater: (entry: LogEntry, line: number) => boolean,
): Change[] {
  const found = new Map<string, Change>();
  const reasons = new Map<string, string[]>();
  /** What stands in a cell, as far as the log has told. */
  const standing = new Map<string, Typed>();
  const openings: LogEntry[] = [];
  log.forEach((entry, line) => {
    const { act, unit, day, indicator, before, after, reason } = entry;
    if (day === null) return;
    if (EXPLAINING.has(act) && reason !== '') openings.push(entry);
    if (!CHANGING.has(act) || unit === null || indicator === null) return;
    // A message gives the numbers of all indicators.
    const isTime = act === 'received';
    const key = `${unit}|${day}|${isTime ? '' : indicator}`;
    const stood = standing.get(key);
    // Closing a day again tells once more what was told when it was typed.
    if (act === 'restated' && stood !== undefined && sameTyped(stood, after)) return;
    standing.set(key, after);
    if (!isLater(entry, line)) return;
    const why = reason !== '' ? reason : openedFor(openings, unit, day);
    const told = reasons.get(key) ?? [];
    reasons.set(key, why === '' || told.includes(why) ? told : [...told, why]);
    const first = found.get(key);
    const was = first === undefined ? before : first.before;
    const change = { unit, day, indicator, before: was, after, reason: reasons.get(key)!.join(', ') };
    found.set(key, isTime ? { ...change, isTime } : change);
  });
  return [...found.values()]
    .filter(
      ({ before, after, isTime }) => !sameTyped(before, after) && (isTime === true || counts(before, after)),
    )
    .sort((a, b) => Math.abs(moved(b)) - Math.abs(moved(a)));
}

/** Why the day was opened the last time, for all or for the unit; '' when it was not. */
function openedFor(openings: readonly LogEntry[], unit: string, day: Day): string {
  const own = openings.filter((one) => one.day === day && (one.unit === null || one.unit === unit));
  return own[own.length - 1]?.reason ?? '';
}

/** Whether the change moves a sum: from one text to another it does not. */
function counts(before: Typed, after: Typed): boolean {
  return reported(before) !== reported(after) || isFilled(before) !== isFilled(after);
}

/** By how much a change makes a sum another one. */
export function moved({ before, after }: Pick<Change, 'before' | 'after'>): number {
  return (reported(after) ?? 0) - (reported(before) ?? 0);
}
