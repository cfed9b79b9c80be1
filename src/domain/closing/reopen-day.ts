/** "Mở chốt": people may change the day again; what was closed stays kept, to tell later what has become another number. */
import type { Day } from '../day';
import type { Closing, Ledger } from '../record/ledger';
import { type Actor, type Kept, logged, withClosing } from './close-day';

/** The closing that is undone when nobody says which: of the days closed now, the one closed last. */
export function lastClosing({ closings }: Ledger): Closing | null {
  const closed = closings.filter(({ isClosed }) => isClosed);
  return closed.reduce<Closing | null>(
    (last, one) => (last === null || one.closedAt >= last.closedAt ? one : last),
    null,
  );
}

/** The closing of a day that is closed now; null when it is open. */
export function closingOf({ closings }: Ledger, day: Day): Closing | null {
  return closings.find((closing) => closing.day === day && closing.isClosed) ?? null;
}

/** Leaves an open day as it is. @param reason what the person gave; not blank */
export function reopenDay(ledger: Ledger, day: Day, actor: Actor, reason: string): Kept {
  const closing = closingOf(ledger, day);
  if (closing === null) return { ledger, log: [] };
  return {
    ledger: { ...ledger, closings: withClosing(ledger, { ...closing, isClosed: false }) },
    log: [logged('reopen', actor, { unit: null, day, indicator: null, before: null, after: null }, reason)],
  };
}
