/** How much of a full working day each day carries, and how many full days are left. */

/** What a full working day carries: loads are whole parts of it. */
export const FULL_DAY = 1000;
/** Four digits. */
const MOST = 9999;

/** @param weight of the calendar, in the scale of `full`; a day that is worked carries at least one part */
export function loadOf(weight: bigint, full: bigint): number {
  if (weight <= 0) return 0;
  return Math.min(MOST, Math.max(1, Math.round((FULL_DAY * Number(weight)) / Number(full))));
}

/**
 * For 0, 1, 2 … days passed, all of them at last: the days left in parts of a full day. Where no full day is left, days
 * like the nearest to one: two half days left are two days, each of which has to bring a half.
 */
export function daysLeft(loads: readonly number[]): number[] {
  const left = [0];
  let [room, least, most] = [0, Number.POSITIVE_INFINITY, 0];
  for (let d = loads.length - 1; d >= 0; d--) {
    const load = loads[d]!;
    room += load;
    if (load > 0) [least, most] = [Math.min(least, load), Math.max(most, load)];
    const day = Math.max(least, Math.min(most, FULL_DAY));
    left.unshift(room === 0 ? 0 : Math.ceil((FULL_DAY * room) / day));
  }
  return left;
}
