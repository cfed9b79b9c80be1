/**
 * Fair shares as exact fractions. A shape spreads one unit of work over the days; a share is a whole number of times a
 * shape: on day d it asks for `times * weights[d] / total`. Leaves with one calendar have one shape object in common.
 */
import { gcd, isSafeProduct, ONE, sum, ZERO } from './exact';

export interface Shape {
  weights: readonly bigint[];
  /** The denominator. The weights of a whole-period shape add up to it; a shape already scaled to people need not. */
  total: bigint;
  /** The same as doubles; null where they would not be exact. */
  doubles: { weights: Float64Array; total: number; weightSum: number } | null;
}

export interface Share {
  times: number;
  shape: Shape;
}

export function makeShape(weights: readonly bigint[], total: bigint = sum(weights)): Shape {
  const divisor = weights.reduce(gcd, total);
  const reduced = divisor > ONE ? weights.map((weight) => weight / divisor) : weights;
  const denominator = divisor > ONE ? total / divisor : total;
  const numbers = Float64Array.from(reduced, Number);
  const weightSum = numbers.reduce((a, b) => a + b, 0);
  const doubles = isSafeProduct(weightSum + Number(denominator), 2)
    ? { weights: numbers, total: Number(denominator), weightSum }
    : null;
  return { weights: reduced, total: denominator, doubles };
}

/** The sum of shares: of one shape where they all have one, else over a common denominator. */
export function addShares(shares: readonly Share[], days: number): Share {
  const timesOf = new Map<Shape, number>();
  for (const { times, shape } of shares) if (times > 0) timesOf.set(shape, (timesOf.get(shape) ?? 0) + times);
  if (timesOf.size === 1) {
    const [[shape, times]] = timesOf as unknown as [[Shape, number]];
    return { times, shape };
  }
  const byTotal = new Map<bigint, bigint[]>();
  for (const [shape, times] of timesOf) {
    const row = byTotal.get(shape.total) ?? Array.from({ length: days }, () => ZERO);
    byTotal.set(shape.total, row);
    for (let d = 0; d < days; d++) row[d]! += BigInt(times) * shape.weights[d]!;
  }
  let common = ONE;
  for (const total of byTotal.keys()) common = (common / gcd(common, total)) * total;
  const weights = Array.from({ length: days }, (_, d) => {
    let weight = ZERO;
    for (const [total, row] of byTotal) weight += row[d]! * (common / total);
    return weight;
  });
  return { times: 1, shape: makeShape(weights, common) };
}
