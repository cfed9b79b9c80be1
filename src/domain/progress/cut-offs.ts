/** By when the reporting units hand in, and which day that makes the last one that counts. */
import type { Campaign, CutOff } from '../campaign';
import { addDays, type Day } from '../day';
import { dayAt, type Instant, instantOf } from '../instant';
import { levelOf, unitsByCode } from '../units';

const USUAL_TIME = '15:00';

/** The cut-off of the reporting units' level, else of the nearest level above; 15:00 where the plan says nothing. */
export function reportingCutOff(campaign: Campaign): CutOff {
  const byCode = unitsByCode(campaign);
  const level = Math.max(0, ...campaign.units.map((unit) => levelOf(unit, byCode)));
  const own = campaign.cutOffs.filter((cutOff) => cutOff.level > 0 && cutOff.level <= level);
  return own.sort((a, b) => b.level - a.level)[0] ?? { level, time: USUAL_TIME, dayOffset: 0 };
}

/** From this instant on a number for `day` is late. */
export function cutOffInstant(campaign: Campaign, day: Day): Instant {
  return instantAfter(reportingCutOff(campaign), day);
}

export function instantAfter({ time, dayOffset }: CutOff, day: Day): Instant {
  return instantOf(addDays(day, dayOffset), time);
}

/** The last day of the campaign whose cut-off has passed: progress is judged at its end. Null before the first. */
export function statusDay(campaign: Campaign, now: Instant): Day | null {
  const { first, last } = campaign.period;
  const cutOff = reportingCutOff(campaign);
  let day = addDays(dayAt(now), -cutOff.dayOffset);
  if (instantAfter(cutOff, day) > now) day = addDays(day, -1);
  if (day < first) return null;
  return day < last ? day : last;
}

/**
 * The day that numbers are wanted for now: today, or yesterday as long as yesterday's may still come in this morning.
 * It may lie outside the campaign.
 */
export function focusDay(campaign: Campaign, now: Instant): Day {
  const today = dayAt(now);
  const cutOff = reportingCutOff(campaign);
  const before = addDays(today, -1);
  const { first, last } = campaign.period;
  const waits = cutOff.dayOffset === 1 && before >= first && before <= last;
  return waits && now < instantAfter(cutOff, before) ? before : today;
}

/** Cut-offs of every day of the campaign, in order. */
export function cutOffInstants(campaign: Campaign, days: readonly Day[]): Instant[] {
  const cutOff = reportingCutOff(campaign);
  return days.map((day) => instantAfter(cutOff, day));
}
