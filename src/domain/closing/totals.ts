/** The line a closing ends with: the day's sum, and where the whole stands. */
import type { Day } from '../day';
import { progressOf } from '../progress';
import type { PlanVersion } from '../rebalance/version';
import { reported } from '../record/submission';
import { indicatorsOn, type Standing } from './day-state';

export interface DayTotal {
  indicator: string;
  /** Of the day. Only valid numbers count; those of teams set aside too. */
  today: number;
  /** Of all days up to it. */
  sum: number;
  /** Of all teams by the end of all days. */
  target: number;
}

/** One for each indicator of the day. */
export function dayTotals(standing: Standing, versions: readonly PlanVersion[], day: Day): DayTotal[] {
  const { campaign, submissions } = standing;
  const at = submissions.days.indexOf(day);
  const ward = progressOf(campaign, versions, submissions, day).filter(({ unit }) => unit === null);
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
