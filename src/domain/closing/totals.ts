/** The line a closing ends with: the day's sum, and where the whole stands. */
import { dayWeights } from '../calendar';
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import { progressOf } from '../progress';
import { goalOf } from '../quota/goal';
import { organisationOf } from '../quota/organisation';
import { type PlanVersion, referenceLine } from '../rebalance/version';
import { reported } from '../record/submission';
import { indicatorsOn, type Standing } from './day-state';

export interface DayTotal {
  indicator: string;
  /** Of the day. Only valid numbers count; those of teams set aside too. */
  today: number;
  /** Of all days up to it. */
  sum: number;
  /** Of the whole area by the end of all days; what teams have done beyond their own targets does not raise it. */
  target: number;
}

/** One for each indicator of the day. */
export function dayTotals(standing: Standing, versions: readonly PlanVersion[], day: Day): DayTotal[] {
  const { campaign, submissions } = standing;
  const at = submissions.days.indexOf(day);
  const ward = progressOf(campaign, versions, submissions, day).filter(({ unit }) => unit === null);
  const goals = goalsOf(campaign);
  return indicatorsOn(standing, day).map((indicator) => {
    const rows = submissions.tables.find((table) => table.indicator === indicator)?.rows ?? [];
    const { done = 0, target = 0 } = ward.find((one) => one.indicator === indicator) ?? {};
    return {
      indicator,
      today: rows.reduce((sum, { cells }) => sum + (reported(cells[at]) ?? 0), 0),
      sum: done,
      target: Math.min(target, goals.get(indicator) ?? target),
    };
  });
}

/** What the campaign asks for, by indicator; those without a target above the units' given quotas are left out. */
export function goalsOf(campaign: Campaign): Map<string, number> {
  const [organisation, weights] = [organisationOf(campaign), dayWeights(campaign)];
  const goals = new Map<string, number>();
  for (const indicator of campaign.indicators) {
    if (indicator.kind !== 'count') continue;
    const amounts = goalOf(campaign, organisation, indicator, weights).blocks.map(({ amount }) => amount);
    if (amounts.every((amount): amount is number => amount !== null))
      goals.set(
        indicator.key,
        amounts.reduce((sum, amount) => sum + amount, 0),
      );
  }
  return goals;
}

/** What a plan has everybody reach by the end of its last day: done by the time it was made, and quota since. */
export function planTargets(campaign: Campaign, version: PlanVersion): Map<string, number> {
  const goals = goalsOf(campaign);
  return new Map(
    version.plan.tables.map(({ indicator, rows }) => {
      const sum = rows.reduce((all, { unit }) => {
        const line = referenceLine(version, indicator, unit);
        return all + (line[line.length - 1] ?? 0);
      }, 0);
      return [indicator, Math.min(sum, goals.get(indicator) ?? sum)];
    }),
  );
}
