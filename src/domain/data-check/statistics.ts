/** Tails of counts. All probabilities are exact sums, good to about 1e-15. */

/**
 * P(X ≥ x) for a negative binomial count with this mean and dispersion: variance = mean + dispersion · mean². 0 is the
 * Poisson law, 1 the geometric one. Never exactly 0.
 */
export function countTail(x: number, mean: number, dispersion: number): number {
  if (x <= 0) return 1;
  if (mean <= 0) return TINY;
  const size = 1 / Math.max(dispersion, 1e-6);
  const ratio = mean / (mean + size);
  let mass = Math.exp(-size * Math.log1p(mean / size));
  let below = 0;
  for (let i = 0; i < x; i++) {
    below += mass;
    mass *= ((i + size) / (i + 1)) * ratio;
    if (i > mean && mass < TINY) break;
  }
  return Math.max(TINY, 1 - below);
}

const TINY = 1e-15;

/** P(at least `hits` of `trials`), each with this chance. */
export function binomialTail(hits: number, trials: number, chance: number): number {
  if (hits <= 0) return 1;
  if (hits > trials) return 0;
  let tail = 0;
  let log = trials * Math.log1p(-chance);
  const odds = Math.log(chance) - Math.log1p(-chance);
  for (let i = 0; i <= trials; i++) {
    if (i >= hits) tail += Math.exp(log);
    log += Math.log(trials - i) - Math.log(i + 1) + odds;
  }
  return Math.min(1, tail);
}

/** The fewest of `trials` whose tail is at most `level`; Infinity when not even all are enough. */
export function fewestHits(trials: number, chance: number, level: number): number {
  for (let hits = 1; hits <= trials; hits++) if (binomialTail(hits, trials, chance) <= level) return hits;
  return Number.POSITIVE_INFINITY;
}

/** The largest single probability of a Poisson count that is not 0, given that it is not 0. */
export function poissonPeak(mean: number): number {
  let mass = Math.exp(-mean);
  const positive = -Math.expm1(-mean);
  let peak = 0;
  for (let i = 1; i <= mean + 1; i++) {
    mass *= mean / i;
    peak = Math.max(peak, mass);
  }
  return positive <= 0 ? 1 : peak / positive;
}
