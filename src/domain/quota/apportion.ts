/** Splits a whole total by weights into whole parts: largest remainder, inside bounds. */
import { sum, ZERO } from './exact';

/** Exact real shares `tops[i] / bottom`. */
export interface RealShares {
  tops: bigint[];
  bottom: bigint;
}

/**
 * Shares in proportion to the weights, except where a bound holds one back; the others then share the rest. Bounds are
 * fixed in rounds, the side with the larger excess first (Bitran and Hax), which ends at the one exact solution.
 *
 * @param least, most whole bounds with Σ least ≤ total ≤ Σ most
 * @returns null when what is left can go to nobody: every part that still has room has weight 0
 */
export function shareWithin(
  total: bigint,
  weights: readonly bigint[],
  least: readonly bigint[],
  most: readonly bigint[],
): RealShares | null {
  const held: (bigint | null)[] = weights.map(() => null);
  for (;;) {
    let rest = total;
    let weight = ZERO;
    held.forEach((amount, i) => {
      if (amount === null) weight += weights[i]!;
      else rest -= amount;
    });
    if (weight === ZERO) {
      // Weightless parts are held at their minimum; whatever is left has no taker.
      const parts = held.map((amount, i) => amount ?? least[i]!);
      return sum(parts) === total ? { tops: parts, bottom: BigInt(1) } : null;
    }
    let over = ZERO;
    let under = ZERO;
    held.forEach((amount, i) => {
      if (amount !== null) return;
      const excess = rest * weights[i]! - most[i]! * weight;
      const lack = least[i]! * weight - rest * weights[i]!;
      if (excess > ZERO) over += excess;
      if (lack > ZERO) under += lack;
    });
    if (over === ZERO && under === ZERO) {
      return {
        tops: held.map(
          (amount, i) => (amount ?? ZERO) * weight + (amount === null ? rest * weights[i]! : ZERO),
        ),
        bottom: weight,
      };
    }
    const atMost = over >= under;
    held.forEach((amount, i) => {
      if (amount !== null) return;
      if (atMost && rest * weights[i]! > most[i]! * weight) held[i] = most[i]!;
      if (!atMost && rest * weights[i]! < least[i]! * weight) held[i] = least[i]!;
    });
  }
}

/**
 * Largest remainder: every part gets its floor, the left-over ones go to the largest fractions; ties to the larger
 * weight, then to the earlier part. Not monotone in the total (weights 6, 6, 2: 10 gives 4, 4, 2 and 11 gives 5, 5, 1).
 *
 * @returns null as in `shareWithin`
 */
export function apportion(
  total: bigint,
  weights: readonly bigint[],
  least: readonly bigint[] = weights.map(() => ZERO),
  most: readonly bigint[] = weights.map(() => total),
): bigint[] | null {
  const shares = shareWithin(total, weights, least, most);
  if (shares === null) return null;
  const { tops, bottom } = shares;
  const parts = tops.map((top) => top / bottom);
  const order = tops.map((_, i) => i);
  order.sort(
    (a, b) => compare(tops[b]! % bottom, tops[a]! % bottom) || compare(weights[b]!, weights[a]!) || a - b,
  );
  const left = Number(total - sum(parts));
  for (const i of order.slice(0, left)) parts[i]! += BigInt(1);
  return parts;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
