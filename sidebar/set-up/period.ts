/** Two days that belong together: in order, and how long that is. */
import { addDays, dayNumber, weekdayOf } from '../../src/domain/day';
import { formatDay } from '../../src/messages/format';
import { fill, words } from '../words';
import type { Raw, Reading } from './reading';

/** Longer campaigns are mistyped years. */
const MOST_DAYS = 400;

/** The last day as it was read, unless it does not go with the first. */
export function inOrder(first: Raw, last: Reading): Reading {
  if (!('value' in last) || typeof last.value !== 'string' || typeof first !== 'string') return last;
  const w = words().setUp.wrong;
  if (last.value < first) return { wrong: fill(w.order, { first: formatDay(first) }) };
  const days = daysOf(first, last.value);
  return days > MOST_DAYS ? { wrong: fill(w.long, { days }) } : last;
}

/** "35 ngày, thứ Bảy đến thứ Sáu"; '' while a day is missing */
export function lengthText(first: Raw, last: Raw): string {
  if (typeof first !== 'string' || typeof last !== 'string') return '';
  const { plan, weekdays } = words().setUp;
  const name = (day: string) => weekdays[weekdayOf(day) % 7]!;
  return fill(plan.days, { days: daysOf(first, last), from: name(first), to: name(last) });
}

/** What to look at where a day lies outside the campaign; '' where it does not. @param isBefore the day before is meant */
export function outsideText(first: Raw, last: Raw, day: Raw, isBefore = false): string {
  if (typeof first !== 'string' || typeof last !== 'string' || typeof day !== 'string') return '';
  const meant = isBefore ? addDays(day, -1) : day;
  const outside = words().setUp.doubt.outside;
  return meant >= first && meant <= last
    ? ''
    : fill(outside, { from: formatDay(first), to: formatDay(last) });
}

function daysOf(first: string, last: string): number {
  return dayNumber(last) - dayNumber(first) + 1;
}
