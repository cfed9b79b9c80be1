/** From when to when a report counts, and by when it is wanted. */
import type { Campaign, Deadline } from '../campaign';
import { addDays, type Day } from '../day';
import { type Instant, instantOf } from '../instant';
import { cutOffInstant } from '../progress';
import type { Span } from './plan-lines';

/**
 * Numbers reported from `from` on and before `to` belong to these days: from the reporting units' cut-off of the day
 * before (on the first day of the campaign from its midnight) to that of the last day.
 */
export function reportWindow(campaign: Campaign, { first, last }: Span): { from: Instant; to: Instant } {
  const begins = first <= campaign.period.first;
  return {
    from: begins ? instantOf(campaign.period.first, '00:00') : cutOffInstant(campaign, addDays(first, -1)),
    to: cutOffInstant(campaign, last),
  };
}

/** Strictly before this instant. */
export function dueInstant({ kind, day }: Deadline): Instant {
  return instantOf(kind === 'before' ? day : addDays(day, 1), '00:00');
}

/** When the area itself hands in the figures of a day; null where the plan does not say. */
export function dailyDue({ cutOffs }: Campaign, day: Day): Instant | null {
  const own = cutOffs.find(({ level }) => level === 0);
  return own === undefined ? null : instantOf(addDays(day, own.dayOffset), own.time);
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
