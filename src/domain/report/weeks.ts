/** Weeks of reports: they begin with the day the plan says, and are cut by the first and the last day of the campaign. */
import { type Campaign, WEEKDAYS } from '../campaign';
import { addDays, type Day, weekdayOf } from '../day';
import type { Span } from './plan-lines';
import { earlier, later } from './when';

export interface Week extends Span {
  /** Days of it that lie in the campaign; 7 for a whole one. */
  length: number;
}

/** The week a day lies in, as far as it lies in the campaign. */
export function weekOf({ period, reports }: Campaign, day: Day): Week {
  const start = WEEKDAYS.indexOf(reports.weekStart) + 1;
  const begins = addDays(day, -((weekdayOf(day) - start + 7) % 7));
  const [first, last] = [later(begins, period.first), earlier(addDays(begins, 6), period.last)];
  let length = 0;
  for (let at = first; at <= last; at = addDays(at, 1)) length++;
  return { first, last, length };
}
