/** How fast a unit goes, and when it arrives at that pace. */
import { addDays, type Day } from '../day';
import { FULL_DAY } from './load';

/** The recent pace is the average over so many reported working days. */
export const PACE_DAYS = 7;
/** Later than this many days after the last day counts as never. */
export const FARTHEST = 366;
/** Keeps sums of thirds and sevenths from being taken for a little more than they are. */
const PRECISION = 1_000_000;

/**
 * What a full day brings.
 * @param numbers by day, up to the day that counts; null where nothing was reported
 * @param loads of these days
 */
export function paceOf(numbers: readonly (number | null)[], loads: readonly number[]): number {
  let [count, sum, carried] = [0, 0, 0];
  for (let d = numbers.length - 1; d >= 0 && count < PACE_DAYS; d--) {
    const [number, load] = [numbers[d], loads[d] ?? 0];
    if (load === 0 || number === null || number === undefined) continue;
    count++;
    sum += number;
    carried += load;
  }
  return count === 0 ? 0 : (sum * FULL_DAY) / carried;
}

/**
 * The day on which `remaining` is reached when every full day after day number `at` brings `pace`, and each other day
 * what it carries of that. Past the last day each calendar day counts as a full one. Null when nothing remains, or when
 * it would take forever.
 */
export function finishDay(
  remaining: number,
  pace: number,
  { days, loads }: { days: readonly Day[]; loads: readonly number[] },
  at: number,
): Day | null {
  if (remaining <= 0 || pace <= 0) return null;
  let needed = Math.ceil(Math.round(((remaining * FULL_DAY) / pace) * PRECISION) / PRECISION);
  for (let d = at + 1; d < days.length; d++) {
    needed -= loads[d] ?? 0;
    if (needed <= 0) return days[d]!;
  }
  const beyond = Math.ceil(needed / FULL_DAY);
  return beyond > FARTHEST ? null : addDays(days[days.length - 1]!, beyond);
}
