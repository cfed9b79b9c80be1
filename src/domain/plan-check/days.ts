/** Days as a plan counts them: deadlines to their last day, working days, rounding of the figures shown. */
import type { Calendar, Campaign, Deadline, Indicator, Period } from '../campaign';
import { addDays, type Day, eachDay, weekdayOf } from '../day';

/** The last day that still counts: "before" ends the day before. */
export function lastDayOf(deadline: Deadline): Day {
  return deadline.kind === 'before' ? addDays(deadline.day, -1) : deadline.day;
}

export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  const named = calendar.days.find((one) => one.day === day);
  if (named !== undefined) return named.weight > 0;
  const weekday = weekdayOf(day);
  return (weekday === 6 ? calendar.saturday : weekday === 7 ? calendar.sunday : calendar.weekday) > 0;
}

export function workingDays(calendar: Calendar, { first, last }: Period): number {
  return eachDay(first, last).filter((day) => isWorkingDay(calendar, day)).length;
}

/** The day on which `count` working days are full; null when ten years do not hold them. */
export function dayAfterWorking(calendar: Calendar, first: Day, count: number): Day | null {
  let left = count;
  for (let i = 0; i < 3660; i++) {
    const day = addDays(first, i);
    if (isWorkingDay(calendar, day)) left--;
    if (left <= 0) return day;
  }
  return null;
}

export function periodOf(campaign: Campaign, indicator: Indicator): Period {
  return indicator.period ?? campaign.period;
}

export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
