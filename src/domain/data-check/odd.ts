/**
 * A number that hardly is one day's: the running total typed by mistake, a digit too many. The entry tab marks it "⚠"
 * by this very rule, while it is being typed.
 *
 * It looks at the quota of the day alone, so that a cell of a sheet can tell. Of 1.000 honest team-months at 2,5 / 10 / 40
 * a day, six times the quota would ask about 7 to 17 %: joint sessions bring three usual days at once, to teams that do
 * twice what they are asked. Fourteen times asks about 1,6 % at most, and 45 stands out at 3 a day
 * (`npm run bench -- false-alarms`).
 */
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import type { PlanVersion } from '../rebalance/version';
import { DayGridIndex, type Spot } from '../record/day-grid';
import { reported, type Submissions } from '../record/submission';
import { ancestorsOf, leavesOf, unitsByCode } from '../units';
import { atCell, type Rule } from './check';

export const ODD = {
  /** Up to so many, whatever the quota. */
  least: 30,
  /** So many times the quota of the day. */
  times: 14,
} as const;

/** @param quota of the day; 0 on a rest day and while the team stands still */
export function isOdd(value: number, quota: number): boolean {
  return value > Math.max(ODD.least, ODD.times * quota);
}

/** Days to come and running totals have rules of their own. */
export const odd: Rule = (check) =>
  check.series.flatMap((series) => {
    const { numbers, quota, chains, unit, above } = series;
    return check.days.flatMap((day, d) => {
      const value = numbers[d] ?? null;
      if (value === null || day > check.today) return [];
      const asked = isPaused(check.campaign, [unit, ...above], day) ? 0 : quota[d]!;
      if (!isOdd(value, asked) || chains.some(({ from, to }) => d >= from && d <= to)) return [];
      return [atCell(check, series, d, 'ENTRY_ODD', 'ask', { value, quota: asked })];
    });
  });

/** The numbers of one day that the entry tab marks, in the order of teams. */
export function oddOn(
  campaign: Campaign,
  version: PlanVersion,
  submissions: Submissions,
  day: Day,
): (Spot & { value: number })[] {
  const quotas = new DayGridIndex<number>(version.plan);
  const entries = new DayGridIndex(submissions);
  const byCode = unitsByCode(campaign);
  return leavesOf(campaign).flatMap((unit) =>
    version.plan.tables.flatMap(({ indicator }) => {
      const spot: Spot = { unit: unit.code, day, indicator };
      const value = reported(entries.at(spot));
      if (value === null) return [];
      const still = isPaused(campaign, [unit, ...ancestorsOf(unit, byCode)], day);
      return isOdd(value, still ? 0 : (quotas.at(spot) ?? 0)) ? [{ ...spot, value }] : [];
    }),
  );
}

function isPaused({ pauses }: Campaign, line: readonly { code: string }[], day: Day): boolean {
  return pauses.some(
    ({ unit, first, last }) =>
      line.some(({ code }) => code === unit) && first <= day && (last === null || day <= last),
  );
}
