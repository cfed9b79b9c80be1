/** The numbers of one day that a person is asked about before it is closed. */
import type { Campaign } from '../campaign';
import { type Day, eachDay } from '../day';
import type { PlanVersion } from '../rebalance/version';
import { DayGridIndex, type Spot } from '../record/day-grid';
import { reported, type Submissions } from '../record/submission';
import { leavesOf } from '../units';
import { seriesOf } from './check';
import { oddOn } from './odd';

/**
 * Those that the entry tab marks, and running totals by the rule of that name: that one looks at the days before too, as
 * no cell of the tab can. In the order of teams.
 */
export function doubtfulOn(
  campaign: Campaign,
  version: PlanVersion,
  submissions: Submissions,
  day: Day,
): (Spot & { value: number })[] {
  const odd = new Map(oddOn(campaign, version, submissions, day).map((one) => [keyOf(one), one]));
  for (const spot of totalsOn(campaign, version, submissions, day)) odd.set(keyOf(spot), spot);
  return leavesOf(campaign).flatMap(({ code: unit }) =>
    version.plan.tables.flatMap(({ indicator }) => odd.get(keyOf({ unit, indicator })) ?? []),
  );
}

function totalsOn(
  campaign: Campaign,
  version: PlanVersion,
  submissions: Submissions,
  day: Day,
): (Spot & { value: number })[] {
  const days = eachDay(campaign.period.first, campaign.period.last);
  const d = days.indexOf(day);
  const entries = new DayGridIndex(submissions);
  // A running total is no less than any number before it.
  const mayBe = (unit: string, indicator: string) => {
    const [value, ...others] = days
      .slice(0, d + 1)
      .reverse()
      .map((one) => reported(entries.at({ unit, day: one, indicator })));
    return typeof value === 'number' && value > 0 && others.every((other) => (other ?? 0) <= value);
  };
  const upTo: Submissions = {
    days: submissions.days.filter((one) => one <= day),
    tables: submissions.tables.map(({ indicator, rows }) => ({
      indicator,
      rows: rows
        .filter(({ unit }) => mayBe(unit, indicator))
        .map(({ unit, cells }) => ({ unit, cells: cells.filter((_, i) => submissions.days[i]! <= day) })),
    })),
  };
  return seriesOf({ campaign, version, submissions: upTo }, days).flatMap(
    ({ unit, indicator, numbers, chains }) =>
      chains.some(({ from, to }) => d >= from && d <= to)
        ? [{ unit: unit.code, day, indicator: indicator.key, value: numbers[d]! }]
        : [],
  );
}

function keyOf({ unit, indicator }: Pick<Spot, 'unit' | 'indicator'>): string {
  return `${unit}|${indicator}`;
}
