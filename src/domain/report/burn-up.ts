/** How the whole area came along, day by day, against the line of the plan: the figures of a chart. */
import { type Day, eachDay } from '../day';
import { validOn } from '../rebalance/version';
import { reported } from '../record/submission';
import { countsOf } from './blocks';
import type { ReportInput } from './input';
import { Plans } from './plan-lines';

export interface BurnUp {
  /** Key. */
  indicator: string;
  /** All days of the campaign. */
  days: Day[];
  /** By day: where the plan wants the area by its end. */
  due: number[];
  /** By day: done by its end; null before the first number, and after the last day told. */
  done: (number | null)[];
}

/** One an indicator that counts; none without a plan. The plan is the one that held on the day, as for reports of it. */
export function burnUpOf(
  input: Pick<ReportInput, 'campaign' | 'versions' | 'submissions'>,
  upTo: Day,
): BurnUp[] {
  const { campaign, versions, submissions } = input;
  const valid = validOn(versions, upTo);
  if (valid.length === 0) return [];
  const plans = new Plans(input);
  const days = eachDay(campaign.period.first, campaign.period.last);
  return countsOf(campaign).map(({ key }) => {
    const line = plans.line(valid, key);
    const sums = new Map<Day, number>();
    for (const { indicator, rows } of submissions.tables)
      if (indicator === key)
        for (const { cells } of rows)
          cells.forEach((cell, d) => {
            const number = reported(cell);
            const day = submissions.days[d]!;
            if (number !== null) sums.set(day, (sums.get(day) ?? 0) + number);
          });
    let due = 0;
    let done: number | null = null;
    const points = days.map((day) => {
      due = line.get(day) ?? due;
      const sum = sums.get(day);
      if (sum !== undefined) done = (done ?? 0) + sum;
      return { due, done: day <= upTo ? done : null };
    });
    return {
      indicator: key,
      days,
      due: points.map((point) => point.due),
      done: points.map((point) => point.done),
    };
  });
}
