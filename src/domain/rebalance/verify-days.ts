/** One unit's days left, before and now: what may change, and how straight the new line is. */
import type { Day } from '../day';
import type { RebalanceRequest } from './request';
import type { Tell } from './violation';

export interface LeafDays {
  code: string;
  days: Day[];
  weights: bigint[];
  before: number[];
  now: number[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const size = (value: bigint) => (value < BigInt(0) ? -value : value);

/**
 * A unit on plan keeps every cell; else the cells change by what the sum changes, all in one direction; and a shortfall
 * is made up along a straight line, within 2 of it, or within 1 more than what can be had without taking anything away.
 * A table made anew is within 2 of its straight line.
 */
export function checkDays(mode: RebalanceRequest['mode'], row: LeafDays, tell: Tell): void {
  const { code, days, weights, before, now } = row;
  const changed = now.map((cell, d) => Math.abs(cell - before[d]!));
  const difference = sum(now) - sum(before);
  if (mode === 'spread') {
    const at = changed.findIndex((change) => change > 0);
    if (difference === 0 && at >= 0) tell('KEEPS', code, days[at]!);
    if (sum(changed) !== Math.abs(difference)) tell('LEAST_CHANGE', code, null);
    if (difference <= 0) return;
  }
  const whole = weights.reduce((a, b) => a + b, BigInt(0));
  if (whole === BigInt(0)) return;
  // Everything times the sum of the weights. `wish`: what is to be added up to a day for a straight line.
  const total = BigInt(sum(now));
  const kept = mode === 'spread' ? before : before.map(() => 0);
  const most = BigInt(sum(now) - sum(kept)) * whole;
  const wish: bigint[] = [];
  const off: bigint[] = [];
  let [weight, old, running] = [BigInt(0), 0, 0];
  weights.forEach((own, d) => {
    weight += own;
    old += kept[d]!;
    running += now[d]!;
    wish.push(total * weight - BigInt(old) * whole);
    off.push(size(BigInt(running) * whole - total * weight));
  });
  // Half of the largest fall of the wish, or what it asks beyond nothing and everything, cannot be helped.
  let forced = whole + whole;
  let highest: bigint | null = null;
  for (const one of wish) {
    highest = highest === null || one > highest ? one : highest;
    for (const bound of [highest - one, (one - most) * BigInt(2), -one * BigInt(2)])
      if (bound > forced) forced = bound;
  }
  const at = off.findIndex((one) => (one - whole) * BigInt(2) > forced);
  if (at >= 0) tell('STRAIGHT', code, days[at]!);
}
