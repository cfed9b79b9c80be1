/** Which days may be closed, which one comes next, and which ones the clock closes. */
import type { Campaign } from '../campaign';
import { addDays, type Day, eachDay } from '../day';
import { dayAt, type Instant, instantOf, minutesAt } from '../instant';
import { cutOffInstant, focusDay } from '../progress';
import { closedDays, type Ledger } from '../record/ledger';
import { workedDays } from './day-state';

export type ClosingRefusal = 'OUTSIDE' | 'FUTURE' | 'CLOSED';

/** Why a day cannot be closed; null when it can. */
export function closingRefused(
  campaign: Campaign,
  ledger: Ledger,
  day: Day,
  now: Instant,
): ClosingRefusal | null {
  const { first, last } = campaign.period;
  if (day < first || day > last) return 'OUTSIDE';
  if (day > dayAt(now)) return 'FUTURE';
  return closedDays(ledger).has(day) ? 'CLOSED' : null;
}

/** Days of the campaign that have begun and are not closed, in order. */
export function openDays(campaign: Campaign, ledger: Ledger, now: Instant): Day[] {
  const { first, last } = campaign.period;
  const today = dayAt(now);
  const closed = closedDays(ledger);
  return eachDay(first, last < today ? last : today).filter((day) => !closed.has(day));
}

/** Open working days by whose cut-off every team had to report. */
export function overdueDays(campaign: Campaign, ledger: Ledger, now: Instant): Day[] {
  const working = workedDays(campaign);
  return openDays(campaign, ledger, now).filter(
    (day) => working.has(day) && cutOffInstant(campaign, day) <= now,
  );
}

/** The day to close next: the oldest one that is overdue, or else the one people are reporting just now. */
export function nextToClose(campaign: Campaign, ledger: Ledger, now: Instant): Day {
  return overdueDays(campaign, ledger, now)[0] ?? focusDay(campaign, now);
}

/** Open days before `day` on which nobody works: they are closed along with it. */
export function restDaysBefore(campaign: Campaign, ledger: Ledger, day: Day): Day[] {
  const working = workedDays(campaign);
  const closed = closedDays(ledger);
  const { first } = campaign.period;
  return eachDay(first, addDays(day, -1)).filter((one) => !closed.has(one) && !working.has(one));
}

/** Open days whose closing hour has passed: the area's own cut-off, but not before the teams'. */
export function dueByClock(campaign: Campaign, ledger: Ledger, now: Instant): Day[] {
  return openDays(campaign, ledger, now).filter((day) => closingHour(campaign, day) <= now);
}

/** "16:20": when the clock should look after closing; some minutes late, since time triggers come up to 15 early. */
export function closingTime(campaign: Campaign): string {
  const minutes = (minutesAt(closingHour(campaign, campaign.period.first)) + CLOCK_MARGIN) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const CLOCK_MARGIN = 20;

function closingHour(campaign: Campaign, day: Day): Instant {
  const teams = cutOffInstant(campaign, day);
  const own = campaign.cutOffs.find(({ level }) => level === 0);
  return own === undefined ? teams : Math.max(teams, instantOf(addDays(day, own.dayOffset), own.time));
}
