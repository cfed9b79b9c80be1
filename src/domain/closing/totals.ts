/** The line a closing ends with: the day's sum, and where the whole stands. */
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import { linesOf, numberRows, progressOf } from '../progress';
import { type PlanVersion, validOn } from '../rebalance/version';
import { reported } from '../record/submission';
import { indicatorsOn, type Standing } from './day-state';

export interface DayTotal {
  indicator: string;
  /** Of the day. Only valid numbers count; those of teams set aside too. */
  today: number;
  /** Of all days up to it. */
  sum: number;
  /** Of the whole area by the end of all days, by the plan that held on the day: as the reports of the day have it. */
  target: number;
}

/** One for each indicator of the day. */
export function dayTotals(standing: Standing, versions: readonly PlanVersion[], day: Day): DayTotal[] {
  const { campaign, submissions } = standing;
  const at = submissions.days.indexOf(day);
  const valid = validOn(versions, day);
  const ward = progressOf(campaign, valid, submissions, day).filter(({ unit }) => unit === null);
  return indicatorsOn(standing, day).map((indicator) => {
    const rows = submissions.tables.find((table) => table.indicator === indicator)?.rows ?? [];
    const { done = 0, target = 0 } = ward.find((one) => one.indicator === indicator) ?? {};
    return {
      indicator,
      today: rows.reduce((sum, { cells }) => sum + (reported(cells[at]) ?? 0), 0),
      sum: done,
      target,
    };
  });
}

/** What everybody is asked for by the end of all days, by indicator of the current plan: that of "Tiến độ". */
export function planTargets(campaign: Campaign, versions: readonly PlanVersion[]): Map<string, number> {
  const current = versions[versions.length - 1];
  const rows = numberRows(campaign, versions, []);
  return new Map(
    (current?.plan.tables ?? []).map(({ indicator }) => {
      const linesFor = linesOf(versions, indicator);
      return [indicator, rows.reduce((sum, { code }) => sum + linesFor(code).target, 0)];
    }),
  );
}
