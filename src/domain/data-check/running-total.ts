/** Running totals typed instead of the day's number; how they are told apart stands in chains.ts. */
import type { Finding } from '../finding';
import type { Chain } from './chains';
import { atCell, type Check, type Rule, type Series } from './check';

export const runningTotal: Rule = (check) =>
  check.series.flatMap((series) => series.chains.map((chain) => findingOf(check, series, chain)));

function findingOf(check: Check, series: Series, { from, to, before, numbers }: Chain): Finding {
  const value = series.numbers[from]!;
  const more = { last: check.days[to]!, lastValue: series.numbers[to]!, numbers };
  const figures = { value, before, increase: value - before, ...(numbers > 1 ? more : {}) };
  const code = numbers > 1 ? 'ENTRY_RUNNING_TOTALS' : 'ENTRY_RUNNING_TOTAL';
  return atCell(check, series, from, code, 'ask', figures);
}
