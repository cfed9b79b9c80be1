/**
 * A total that does not divide evenly. Where a team's day is a small number (2,52), rounding every cell up gives out far
 * too much; where it is large, only the day's total over the whole area is worth a note (15.053,38).
 */
import type { Campaign } from '../campaign';
import { type Finding, finding } from '../finding';
import { leavesOf } from '../units';
import { periodOf, rounded, workingDays } from './days';

/** Rounding up every cell matters from this share of the target on, in percent. */
const MATTERS = 5;

export function unevenShares(campaign: Campaign): Finding[] {
  if (campaign.units.some((unit) => unit.workDays !== null)) return [];
  const teams = leavesOf(campaign).length;
  return campaign.indicators.flatMap((indicator) => {
    if (indicator.kind === 'rate' || indicator.target?.kind !== 'total') return [];
    const target = indicator.target.value;
    const days = workingDays(campaign.calendar, periodOf(campaign, indicator));
    if (days === 0 || teams === 0) return [];
    const path = `indicators.${indicator.key}.target`;
    const cell = target / (days * teams);
    const high = Math.ceil(cell);
    const over = high * days * teams - target;
    if (100 * over >= MATTERS * target && over > 0) {
      const figures = { target, days, teams, average: rounded(cell, 2), high, over };
      return [finding('PLAN_UNEVEN_DAILY', 'note', path, figures)];
    }
    if (target % days === 0) return [];
    const figures = { target, days, average: rounded(target / days, 2) };
    return [finding('PLAN_DAILY_FRACTION', 'note', path, figures)];
  });
}
