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

/** The fewest of `trials` that chance brings about, each with `chance`, at most so rarely; Infinity when none is so rare. */
export function fewestHits(trials: number, chance: number, level: number): number {
  const masses: number[] = [(1 - chance) ** trials];
  for (let i = 1; i <= trials; i++) {
    masses.push((masses[i - 1]! * (trials - i + 1) * chance) / (i * (1 - chance)));
  }
  let tail = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let hits = trials; hits > 0; hits--) {
    tail += masses[hits]!;
    if (tail > level) break;
    fewest = hits;
  }
  return fewest;
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
