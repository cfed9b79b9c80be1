/**
 * One number other than 0 on many days running.
 *
 * Had the team's own numbers come in any order, a number it reported c times in n days would fill a given stretch of r
 * days with chance c(c−1)…(c−r+1) / n(n−1)…(n−r+1), and there are n − r + 1 stretches. Twelve times of 30, all in a row:
 * 19 / 86.493.225. Four 2s in a row where 8 of 30 numbers are 2s: 27 · 70 / 27.405 = 7 %, so nothing is said. This needs no
 * idea of what is usual at a quota, and a team that always reports the same is no surprise in any order: that is for the
 * rules about quotas and frequent numbers. Asked about below 1/1000; there is enough to go by when 12 in a row would be,
 * with the number as frequent on the other days as the most frequent one there.
 */
import { atCell } from './check';
import { eachTeam, type Reported, TOO_LITTLE } from './verdict';

const LEVEL = 0.001;
const LEAST_DAYS = 15;
const MEANT_FOR = 12;

export const sameInARow = eachTeam((check, series, reported) => {
  if (reported.length < LEAST_DAYS) return TOO_LITTLE;
  const run = longestRun(reported);
  const n = reported.length;
  const count = reported.filter(({ value }) => value === run.value).length;
  const often = Math.max(count - run.length, mostOf(reported, run.value));
  const likely = MEANT_FOR + Math.ceil(((n - MEANT_FOR) * often) / Math.max(1, n - run.length));
  const enough = run.length > 0 && runChance(MEANT_FOR, Math.min(n, likely), n) <= LEVEL;
  if (run.length < 2 || runChance(run.length, count, n) > LEVEL) return { enough, finding: null };
  const figures = { value: run.value, times: run.length };
  return { enough, finding: atCell(check, series, run.last, 'ENTRY_SAME_IN_A_ROW', 'ask', figures) };
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

/** How often the most frequent number stands there, 0 and one other left out. */
function mostOf(reported: readonly Reported[], without: number): number {
  const counts = new Map<number, number>();
  for (const { value } of reported) {
    if (value > 0 && value !== without) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
