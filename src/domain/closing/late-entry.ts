/** A dated exception: a team may type into a day that is closed, until the end of another day. */
import type { Day } from '../day';
import type { Ledger } from '../record/ledger';
import { type Actor, type Kept, logged } from './close-day';

/** One log line for each team whose exception is new or another one. @param reason not blank */
export function allowLateEntry(
  ledger: Ledger,
  units: readonly string[],
  day: Day,
  until: Day,
  actor: Actor,
  reason: string,
): Kept {
  const standing = new Map(
    ledger.lateEntries.filter((entry) => entry.day === day).map((entry) => [entry.unit, entry.until]),
  );
  const changed = units.filter((unit) => standing.get(unit) !== until);
  const others = ledger.lateEntries.filter((entry) => entry.day !== day || !changed.includes(entry.unit));
  return {
    ledger: { ...ledger, lateEntries: [...others, ...changed.map((unit) => ({ unit, day, until }))] },
    log: changed.map((unit) =>
      logged(
        'lateEntry',
        actor,
        { unit, day, indicator: null, before: standing.get(unit) ?? null, after: until },
        reason,
      ),
    ),
  };
}
