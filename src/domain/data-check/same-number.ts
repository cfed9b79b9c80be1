/**
 * One number other than 0 on many days, here and there.
 *
 * Of the days with work, no honest number takes a larger share than the peak of a Poisson count or, for very uneven teams,
 * of a geometric one, 1/mean; a third is added to it because people round. With the peak p, any of about 1/p numbers might
 * have been the frequent one, so that k of n are asked about when P(at least k of n) · 1/p is below 1/200. At 10 a day p is
 * 1/6 and 12 of 27 are asked about; at 2,5 a day p is 1/2, where 12 of 27 are ordinary. Days that hit the quota are left to
 * the rule about these. There is enough to go by when 12 days of 30 would be noticed.
 */
import { atCell } from './check';
import { fewestHits, poissonPeak } from './statistics';
import { eachTeam, type Reported, TOO_LITTLE } from './verdict';

const LEVEL = 1 / 200;
const LEAST_DAYS = 15;
/** The rule is for one number on so large a part of the days. */
const MEANT_FOR = 0.4;
const ROUNDED = 4 / 3;

export const sameNumber = eachTeam((check, series, reported) => {
  const other = reported.filter(({ value, quota }) => value !== quota);
  const worked = other.filter(({ value }) => value > 0);
  if (reported.length < LEAST_DAYS || worked.length === 0) return TOO_LITTLE;
  const most = mostFrequent(worked);
  const least = fewestFor(worked);
  const hits = reported.length - other.length;
  // The frequent number may be the quota of some days.
  const enough = least + hits <= MEANT_FOR * reported.length;
  if (most.count < least) return { enough, finding: null };
  const figures = { value: most.value, times: most.count, days: reported.length };
  return { enough, finding: atCell(check, series, most.last, 'ENTRY_SAME_NUMBER', 'ask', figures) };
});

function mostFrequent(worked: readonly Reported[]): { value: number; count: number; last: number } {
  const counts = new Map<number, { value: number; count: number; last: number }>();
  for (const { value, d } of worked) {
    counts.set(value, { value, count: (counts.get(value)?.count ?? 0) + 1, last: d });
  }
  return [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a));
}

/** How often one number would have to stand among these days. */
function fewestFor(worked: readonly Reported[]): number {
  const mean = worked.reduce((sum, { value }) => sum + value, 0) / worked.length;
  const peak = ROUNDED * Math.max(poissonPeak(mean), 1 / mean);
  return peak >= 1 ? Number.POSITIVE_INFINITY : fewestHits(worked.length, peak, LEVEL * peak);
}
