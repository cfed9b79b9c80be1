/** Where additions to a row go so that the row as a whole follows a straight line. */

export interface RealRow {
  tops: bigint[];
  bottom: bigint;
}

/**
 * Spreads `extra` over the days by their weights, but leans away from that as far as it takes to keep the running total
 * of old and new together within 1 of the straight line to the new total; rounding then keeps it within 2. Old quotas
 * come in whole numbers, some a little early, some late, and spreading blindly could add the one to the other. Nothing is
 * taken away: where the old row alone is further ahead, additions wait.
 *
 * @param weights not all 0
 * @returns null when the plain spread by weights needs no leaning
 */
export function evenOut(weights: readonly bigint[], old: readonly number[], extra: number): RealRow | null {
  const zero = BigInt(0);
  const n = weights.length;
  let all = zero;
  for (const weight of weights) all += weight;
  const kept = old.reduce((a, b) => a + b, 0);
  // Everything times 2 × the sum of the weights, so that all running totals are whole.
  const [unit, times, plus] = [all + all, BigInt(2 * (kept + extra)), BigInt(2 * extra)];
  const need: bigint[] = [];
  const plain: bigint[] = [];
  let weight = zero;
  let sum = 0;
  for (let d = 0; d < n; d++) {
    weight += weights[d]!;
    sum += old[d]!;
    need[d] = times * weight - unit * BigInt(sum);
    plain[d] = plus * weight;
  }
  const most: bigint[] = [];
  for (let d = n - 1; d >= 0; d--) {
    const own = need[d]! + unit;
    most[d] = d + 1 < n && most[d + 1]! < own ? most[d + 1]! : own;
  }
  const whole = plain[n - 1]!;
  const tops: bigint[] = [];
  let least: bigint | null = null;
  let before = zero;
  let leans = false;
  for (let d = 0; d < n; d++) {
    const own = need[d]! - unit;
    if (least === null || own > least) least = own;
    // Where no line stays within 1 of both sides, halfway between them.
    const middle = (least + most[d]!) / BigInt(2);
    let at = larger(smaller(least, middle), smaller(larger(most[d]!, middle), plain[d]!));
    at = larger(zero, smaller(whole, at));
    if (d === n - 1) at = whole;
    if (at !== plain[d]) leans = true;
    tops.push(at - before);
    before = at;
  }
  return leans ? { tops, bottom: unit } : null;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
