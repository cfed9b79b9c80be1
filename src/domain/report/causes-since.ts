/** Which entries are others than when a report was frozen, and why: as the log tells it. */
import type { Day } from '../day';
import type { Instant } from '../instant';
import type { Spot } from '../record/day-grid';
import type { LogAct, LogEntry } from '../record/ledger';
import { isFilled, reported, sameTyped, type Typed } from '../record/submission';

/** One entry, from what it was at the freezing to what it is now; or the time it was received at. */
export interface Change extends Spot {
  before: Typed;
  after: Typed;
  /** Both are times of receipt, in words. */
  isTime?: true;
  /** It came by our own undo. */
  isUndone?: true;
  /** What was given as reason for the change, or for the opening under which it was made; '' when nothing was. */
  reason: string;
}

/** What undoes a number that was written before. */
const UNDOING: ReadonlySet<LogAct> = new Set(['undo', 'chatUndo']);
/** What is told when it is found, be it told already or not. */
const FINDING: ReadonlySet<LogAct> = new Set(['missed', 'restated']);
const CHANGING: ReadonlySet<LogAct> = new Set([
  'entry',
  'correction',
  'chat',
  'received',
  ...UNDOING,
  ...FINDING,
]);
const OPENING: ReadonlySet<LogAct> = new Set(['reopen', 'lateEntry']);

/**
 * Net changes of entries since a report was frozen, those that move it most first; one that came back to what it was is
 * none.
 * @param log in order of time
 */
export function changesSince(log: readonly LogEntry[], frozenAt: Instant, number: number): Change[] {
  const isLater = isAfter(log, frozenAt, number);
  const found = new Map<string, Change>();
  const reasons = new Map<string, string[]>();
  /** What was told of a cell last. */
  const told = new Map<string, LogEntry>();
  let openings: LogEntry[] = [];
  log.forEach((entry, line) => {
    const { act, unit, day, indicator, after } = entry;
    if (day === null) return;
    // Under what was opened before, nobody types any more.
    if (act === 'close') openings = openings.filter((one) => one.day !== day);
    if (OPENING.has(act) && entry.reason !== '') openings.push(entry);
    if (!CHANGING.has(act) || unit === null || indicator === null) return;
    // A message gives the numbers of all indicators.
    const isTime = act === 'received';
    const key = `${unit}|${day}|${isTime ? '' : indicator}`;
    const last = told.get(key);
    if (FINDING.has(act) && last !== undefined && sameTyped(last.after, after)) return;
    told.set(key, entry);
    if (!isLater(entry, line)) return;
    const isUndone = UNDOING.has(act);
    const why = isUndone ? '' : entry.reason || openedFor(openings, unit, day);
    const given = reasons.get(key) ?? [];
    reasons.set(key, why === '' || given.includes(why) ? given : [...given, why]);
    const first = found.get(key);
    found.set(key, {
      unit,
      day,
      indicator,
      before: first === undefined ? stoodBefore(entry, last) : first.before,
      after,
      ...(isTime ? { isTime } : {}),
      ...(isUndone ? { isUndone } : {}),
      reason: isUndone ? '' : reasons.get(key)!.join(', '),
    });
  });
  return [...found.values()]
    .filter(
      ({ before, after, isTime }) => !sameTyped(before, after) && (isTime === true || counts(before, after)),
    )
    .sort((a, b) => Math.abs(moved(b)) - Math.abs(moved(a)));
}

/**
 * Closing compares with the closing before and leaves what is known of the entry as it is: the line after it would start
 * from a value long gone.
 */
function stoodBefore(entry: LogEntry, last: LogEntry | undefined): Typed {
  const byClosing = entry.act === 'restated' || last?.act === 'restated';
  return byClosing && last !== undefined ? last.after : entry.before;
}

/** Whether a line of the log came after the freezing: in the same instant the freezing's own line parts them. */
function isAfter(log: readonly LogEntry[], frozenAt: Instant, number: number) {
  const own = log.findIndex(({ act, after }) => act === 'report' && after === number);
  return ({ at }: LogEntry, line: number): boolean =>
    at > frozenAt || (at === frozenAt && own >= 0 && line > own);
}

/** Why the day stands open, for all or for the unit; '' when nobody opened it. */
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
