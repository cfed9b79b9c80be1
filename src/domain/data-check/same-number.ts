/**
 * One number other than 0 on many days: in a row, or spread over the month.
 *
 * - In a row: if the team's own numbers had come in any order, a number it reported c times in n days would fill a given
 *   stretch of r days once in n(n−1)…(n−r+1) / c(c−1)…(c−r+1) ways, and there are n − r + 1 stretches. Twelve times of
 *   30, all in a row: 19 / 86.493.225. Four 2s in a row where every fourth number is a 2 (8 of 30): 27 · 70/27405 = 7 %, so
 *   nothing is said. This needs no idea of what is usual at a quota.
 * - Spread: of the days with work, no honest number takes a larger share than the peak of a Poisson count or, for very
 *   uneven teams, of a geometric one: 1/mean. At 10 a day that is 1/8: 12 of 30 come about once in 12.000 teams. At 2,5 a day it is
 *   over a third, and 12 of 30 are ordinary. Days that hit the quota are left to the rule about these; a third is added to
 *   the peak because leaders round. There is enough to go by when 40 % of the days would be noticed, or 12 in a row.
 */
import { atCell } from './check';
import { fewestHits, poissonPeak } from './statistics';
import { eachTeam, type Reported, TOO_LITTLE } from './verdict';

const LEVEL = 0.001;
const LEAST_DAYS = 15;
/** The rule is for one number on so large a part of the days. */
const MEANT_FOR = 0.4;
const ROUNDED = 4 / 3;

export const sameNumber = eachTeam((check, series, reported) => {
  if (reported.length < LEAST_DAYS) return TOO_LITTLE;
  const counts = new Map<number, number>();
  for (const { value } of reported) if (value > 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  const run = longestRun(reported);
  const spread = mostSpread(reported.filter(({ value, quota }) => value > 0 && value !== quota));
  const enough = spread.least <= MEANT_FOR * reported.length || runChance(12, 12, reported.length) <= LEVEL;
  const inRow = run.length > 1 && runChance(run.length, counts.get(run.value)!, reported.length) <= LEVEL;
  if (!inRow && spread.count < spread.least) return { enough, finding: null };
  const figures = inRow
    ? { value: run.value, times: run.length }
    : { value: spread.value, times: spread.count, days: reported.length };
  const d = inRow ? run.last : spread.last;
  const code = inRow ? 'ENTRY_SAME_IN_A_ROW' : 'ENTRY_SAME_NUMBER';
  return { enough: true, finding: atCell(check, series, d, code, 'ask', figures) };
});

/** Expected number of stretches of r days filled by a number that stands on c of n days in any order. */
function runChance(r: number, c: number, n: number): number {
  let chance = n - r + 1;
  for (let i = 0; i < r; i++) chance *= (c - i) / (n - i);
  return chance;
}

function longestRun(reported: readonly Reported[]): { value: number; length: number; last: number } {
  let best = { value: 0, length: 0, last: 0 };
  let length = 0;
  reported.forEach(({ value, d }, i) => {
    length = value > 0 && value === reported[i - 1]?.value ? length + 1 : 1;
    if (value > 0 && length > best.length) best = { value, length, last: d };
  });
  return best;
}

/** The most frequent number, and how often it would have to stand to be noticed. */
function mostSpread(worked: readonly Reported[]) {
  const counts = new Map<number, { value: number; count: number; last: number }>();
  for (const { value, d } of worked) {
    counts.set(value, { value, count: (counts.get(value)?.count ?? 0) + 1, last: d });
  }
  const none = { value: 0, count: 0, last: 0 };
  const most = [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a), none);
  const mean = worked.reduce((sum, { value }) => sum + value, 0) / Math.max(1, worked.length);
  const peak = Math.min(1, ROUNDED * Math.max(poissonPeak(mean), 1 / Math.max(1, mean)));
  // Any of about 1 / peak numbers might have been the frequent one.
  return {
    ...most,
    least: peak >= 1 ? Number.POSITIVE_INFINITY : fewestHits(worked.length, peak, LEVEL * peak),
  };
}
