import { roundHalfUp, ZERO } from './exact';
import type { Share } from './share';

/**
 * Cumulative rounding: every running total is the nearest whole number to its ideal (halves up), so that each day is
 * its ideal's floor or ceil and a day without work gets 0. 10 over [1, 1, 1] is 3, 4, 3.
 */
export function dayTotals({ times, shape }: Share): Float64Array {
  let running = ZERO;
  let before = ZERO;
  return Float64Array.from(shape.weights, (weight) => {
    running += BigInt(times) * weight;
    const upTo = roundHalfUp(running, shape.total);
    const today = Number(upTo - before);
    before = upTo;
    return today;
  });
}
