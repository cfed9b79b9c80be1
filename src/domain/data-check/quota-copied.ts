/**
 * Exactly the quota, day after day.
 *
 * Leaders who stop once the day's quota is reached hit it often and honestly; up to every other day is taken as such. With
 * a chance of 1/2 a day, the fewest hits below 1/1000 are 10 of 10, 14 of 15, 18 of 20, 24 of 30. Days without quota say
 * nothing: where there is none, nought is no copy.
 */
import { atCell } from './check';
import { fewestHits } from './statistics';
import { eachTeam, NOTHING, TOO_LITTLE } from './verdict';

const HONEST = 0.5;
const LEVEL = 0.001;

export const quotaCopied = eachTeam((check, series, reported) => {
  const asked = reported.filter(({ quota }) => quota > 0);
  const least = fewestHits(asked.length, HONEST, LEVEL);
  if (least > asked.length) return TOO_LITTLE;
  const hits = asked.filter(({ value, quota }) => value === quota);
  if (hits.length < least) return NOTHING;
  const figures = { hits: hits.length, days: asked.length };
  const { d } = hits[hits.length - 1]!;
  return { enough: true, finding: atCell(check, series, d, 'ENTRY_QUOTA_COPIED', 'ask', figures) };
});
