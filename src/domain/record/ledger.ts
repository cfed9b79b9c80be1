/** What is kept beside the entries: what was already taken note of and when, which days are closed, who may be late. */
import type { Day } from '../day';
import type { Instant } from '../instant';
import type { DayGrid } from './day-grid';
import type { Submissions, Typed } from './submission';

export interface Ledger {
  /** Last known values. Entries that differ were missed, or are being typed just now. */
  known: Submissions;
  /** When a number was first reported; null: unknown, or not reported. "Received at" overrides it. */
  reportedAt: DayGrid<Instant | null>;
  /** Values as they stood when their day was closed last; null also where a team had reported nothing. */
  closed: DayGrid<Typed>;
  /** Days closed at least once, in order. */
  closings: Closing[];
  lateEntries: LateEntry[];
}

export interface Closing {
  day: Day;
  closedAt: Instant;
  /** E-mail; '' when Google does not tell, 'trigger' for the clock. */
  closedBy: string;
  /** false after it was reopened; the snapshot stays. */
  isClosed: boolean;
}

/** A team may still type into a closed day, until the end of a day. */
export interface LateEntry {
  unit: string;
  day: Day;
  until: Day;
}

/** What the log keeps, one row each. Words are formed at the edge from `act` and the figures. */
export interface LogEntry {
  at: Instant;
  /** E-mail; '' when Google does not tell. */
  who: string;
  act: LogAct;
  unit: string | null;
  day: Day | null;
  indicator: string | null;
  before: Typed;
  after: Typed;
  /** What the person gave as reason, or '' . */
  reason: string;
}

export const LOG_ACTS = [
  /** A person typed, pasted or cleared an entry. */
  'entry',
  /** Found later, by comparing: time unknown. */
  'missed',
  /** A number hidden in text, accepted by a person. */
  'correction',
  /** Our own undo of a correction. */
  'undo',
  /** A number of a group chat, accepted by a person; and our own undo of it. */
  'chat',
  'chatUndo',
  /** Another time of receipt: before and after are times of day. */
  'received',
  'close',
  'reopen',
  /** A closed number that is another one at the next closing. */
  'restated',
  'lateEntry',
  'plan',
  'rebalance',
  'recording',
  /** A report kept as it was sent: its number after, its name as reason. */
  'report',
] as const;
export type LogAct = (typeof LOG_ACTS)[number];

export function closedDays(ledger: Ledger): Set<Day> {
  return new Set(ledger.closings.filter(({ isClosed }) => isClosed).map(({ day }) => day));
}

export const NO_LEDGER: Ledger = {
  known: { days: [], tables: [] },
  reportedAt: { days: [], tables: [] },
  closed: { days: [], tables: [] },
  closings: [],
  lateEntries: [],
};
