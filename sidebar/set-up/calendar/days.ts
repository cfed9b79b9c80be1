/** Working days of the period as they would be with the answers given so far. */
import { type Day, eachDay, isDay, weekdayOf } from '../../../src/domain/day';

export interface Week {
  weekday: number;
  saturday: number;
  sunday: number;
}

/** @param named weights of single days */
export function workingDays(
  { first, last }: { first: string; last: string },
  week: Week,
  named: ReadonlyMap<Day, number>,
  rampUp: readonly number[],
): { working: number; days: number; full: number } | null {
  if (!isDay(first) || !isDay(last) || last < first) return null;
  const weights = eachDay(first, last).map((day, i) => {
    const weekday = weekdayOf(day);
    const usual = weekday === 7 ? week.sunday : weekday === 6 ? week.saturday : week.weekday;
    return (named.get(day) ?? usual) * (rampUp[i] ?? 1);
  });
  const working = weights.filter((weight) => weight > 0).length;
  return { working, days: weights.length, full: weights.reduce((sum, weight) => sum + weight, 0) };
}
