/** "Giờ nhận tin": when a team really reported, where its number was typed later by somebody else. */
import type { Day } from '../day';
import { dayAt, type Instant, minutesAt } from '../instant';
import { DayGridIndex, type Spot } from '../record/day-grid';
import type { Ledger } from '../record/ledger';
import { isFilled } from '../record/submission';
import { withCells } from '../record/with-cells';
import { type Actor, type Kept, logged } from './close-day';
import { indicatorsOn, type Standing } from './day-state';

/** What a team has reported for a day: one cell an indicator; empty when it has reported nothing. */
export function reportedSpots(standing: Standing, { unit, day }: Pick<Spot, 'unit' | 'day'>): Spot[] {
  const index = new DayGridIndex(standing.submissions);
  return indicatorsOn(standing, day)
    .map((indicator) => ({ unit, day, indicator }))
    .filter((spot) => isFilled(index.at(spot)));
}

/**
 * The time of a message counts as the time of every number in it. Before and after stand in the log as times of day,
 * with the day where it is another one.
 * @param received not after `actor.at`
 * @param reason not blank
 */
export function receivedAt(
  ledger: Ledger,
  spots: readonly Spot[],
  received: Instant,
  actor: Actor,
  reason: string,
): Kept {
  const index = new DayGridIndex(ledger.reportedAt);
  const changed = spots.filter((spot) => index.at(spot) !== received);
  return {
    ledger: {
      ...ledger,
      reportedAt: withCells<Instant | null>(
        ledger.reportedAt,
        changed.map((spot) => ({ ...spot, value: received })),
        null,
      ),
    },
    log: changed.map((spot) => {
      const before = index.at(spot) ?? null;
      const times = {
        before: before === null ? null : wallTime(before, spot.day),
        after: wallTime(received, spot.day),
      };
      return logged('received', actor, { ...spot, ...times }, reason);
    }),
  };
}

/** "14:30"; "14:30 13/6" where the day is not `day`. */
export function wallTime(at: Instant, day: Day | null): string {
  const minutes = minutesAt(at);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const own = dayAt(at);
  if (day === null || own === day) return time;
  const [, month, date] = own.split('-').map(Number) as [number, number, number];
  return `${time} ${date}/${month}`;
}
