/** Where the whole area stands at the end of a day, for sentences. */
import type { Day } from '../day';
import { AREA, hasReported } from '../progress';
import { validOn } from '../rebalance/version';
import { countsOf } from './blocks';
import { minus, plus } from './figure';
import type { ReportInput } from './input';
import { Stage } from './stage';

export interface Totals {
  day: Day;
  /** Of the day. */
  quota: number | null;
  done: number | null;
  /** By the end of all days; by the end of this one; done by then. */
  target: number | null;
  due: number | null;
  toDate: number | null;
  gap: number | null;
  /** Units that report: how many were expected, how many came, codes of those that did not. */
  expected: number;
  reported: number;
  silent: string[];
}

/** @param indicators keys; all counts unless given. Only those that add up make sense together */
export function totalsOf(input: ReportInput, day: Day, indicators?: readonly string[]): Totals {
  const stage = new Stage(input);
  const keys = indicators ?? countsOf(input.campaign).map(({ key }) => key);
  const found: Totals = {
    ...{ day, quota: null, done: null, target: null, due: null, toDate: null, gap: null },
    ...{ expected: 0, reported: 0, silent: [] },
  };
  const span = { first: day, last: day };
  for (const key of keys) {
    const wanted = stage.plans.wanted(validOn(input.versions, day), () => AREA, key, day, span).get(AREA);
    found.quota = plus(found.quota, wanted?.quota);
    found.target = plus(found.target, wanted?.target);
    found.due = plus(found.due, wanted?.due);
    for (const home of stage.tally.homes(key)) {
      found.done = plus(found.done, stage.tally.between(key, home, day, day));
      found.toDate = plus(found.toDate, stage.tally.between(key, home, null, day));
    }
  }
  found.gap = minus(found.toDate, found.due);
  for (const report of stage.reporting) {
    if (report.day !== day || report.state === 'rest') continue;
    found.expected++;
    if (hasReported(report)) found.reported++;
    else found.silent.push(report.unit);
  }
  return found;
}
