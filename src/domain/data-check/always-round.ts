/**
 * Only round numbers: multiples of 5, where a day is large enough that others would turn up.
 *
 * By chance every fifth number is one; leaders who round now and then, or whose quota is round itself, come up to every
 * other. With a chance of 1/2, the fewest below 1/1000 are 10 of 10, 18 of 20, 24 of 30 (noughts are left out). Below about 8 a
 * day the multiples are 5 and 10 only, which says too little.
 */
import { atCell } from './check';
import { fewestHits } from './statistics';
import { eachTeam, NOTHING, TOO_LITTLE } from './verdict';

const HONEST = 0.5;
const LEVEL = 0.001;
const LEAST_MEAN = 8;

export const alwaysRound = eachTeam((check, series, reported) => {
  const worked = reported.filter(({ value }) => value > 0);
  const mean = worked.reduce((sum, { value }) => sum + value, 0) / Math.max(1, worked.length);
  const least = fewestHits(worked.length, HONEST, LEVEL);
  if (mean < LEAST_MEAN || least > worked.length) return TOO_LITTLE;
  const round = worked.filter(({ value }) => value % 5 === 0);
  if (round.length < least) return NOTHING;
  const base = round.every(({ value }) => value % 10 === 0) ? 10 : 5;
  const figures = { base, round: round.length, days: worked.length };
  const { d } = round[round.length - 1]!;
  return { enough: true, finding: atCell(check, series, d, 'ENTRY_ALWAYS_ROUND', 'ask', figures) };
});
