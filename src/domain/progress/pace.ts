/** How fast a unit goes, and when it arrives at that pace. */
import { addDays, type Day } from '../day';

/** The recent pace is the average over so many reported working days. */
export const PACE_DAYS = 7;
/** Later than this many days after the last day counts as never. */
export const FARTHEST = 366;
/** Keeps sums of thirds and sevenths from being taken for a little more than they are. */
const PRECISION = 1_000_000;

/** @param numbers by day, up to the day that counts; null where nothing was reported */
export function paceOf(numbers: readonly (number | null)[], works: readonly boolean[]): number {
  const recent: number[] = [];
  for (let d = numbers.length - 1; d >= 0 && recent.length < PACE_DAYS; d--) {
    const number = numbers[d];
    if (works[d] === true && number !== null && number !== undefined) recent.push(number);
  }
  return recent.length === 0 ? 0 : recent.reduce((a, b) => a + b, 0) / recent.length;
}

/**
 * The day on which `remaining` is reached when every working day after day number `at` brings `pace`. Past the last day
 * each calendar day counts as a working day. Null when nothing remains, or when it would take forever.
 */
export function finishDay(
  remaining: number,
  pace: number,
  { days, works }: { days: readonly Day[]; works: readonly boolean[] },
  at: number,
): Day | null {
  if (remaining <= 0 || pace <= 0) return null;
  let needed = Math.ceil(Math.round((remaining / pace) * PRECISION) / PRECISION);
  for (let d = at + 1; d < days.length; d++) {
    if (works[d] === true) needed--;
    if (needed === 0) return days[d]!;
  }
  return needed > FARTHEST ? null : addDays(days[days.length - 1]!, needed);
}
