/**
 * What a share leaves open on each day once its floor is given. Write F for the running total of the fractional
 * parts: a running total within < 1 of ideal is floor(F) extras, or one more ("ahead"), and each day takes at most one.
 */
import { isSafeProduct, ZERO } from './exact';
import type { Share } from './share';

/** The day's share is whole: no extra. */
export const WHOLE = 0;
/** An extra is possible unless already ahead. */
export const OPEN = 1;
/** F passes a whole number: an extra falls due unless already ahead; ahead, one more is possible. */
export const WRAP = 2;
/** F lands on a whole number: an extra falls due unless already ahead, and nobody may end the day ahead. */
export const LAND = 3;

/** Days × units, day by day: `[day * units + unit]`. */
export interface Profile {
  units: number;
  days: number;
  floor: Float64Array;
  kind: Uint8Array;
}

export function profileOf(shares: readonly Share[], days: number): Profile {
  const units = shares.length;
  const floor = new Float64Array(units * days);
  const kind = new Uint8Array(units * days);
  shares.forEach(({ times, shape }, unit) => {
    const { doubles } = shape;
    if (doubles !== null && isSafeProduct(times, doubles.weightSum)) {
      const { weights, total } = doubles;
      let open = 0;
      for (let d = 0, at = unit; d < days; d++, at += units) {
        const ideal = times * weights[d]!;
        const whole = Math.floor(ideal / total);
        const part = ideal - whole * total;
        floor[at] = whole;
        if (part === 0) continue;
        open += part;
        if (open < total) kind[at] = OPEN;
        else {
          open -= total;
          kind[at] = open === 0 ? LAND : WRAP;
        }
      }
      return;
    }
    const { weights, total } = shape;
    let open = ZERO;
    for (let d = 0, at = unit; d < days; d++, at += units) {
      const ideal = BigInt(times) * weights[d]!;
      const part = ideal % total;
      floor[at] = Number(ideal / total);
      if (part === ZERO) continue;
      open += part;
      if (open < total) kind[at] = OPEN;
      else {
        open -= total;
        kind[at] = open === ZERO ? LAND : WRAP;
      }
    }
  });
  return { units, days, floor, kind };
}

/** For each day the next day after it on which an extra falls due (F wraps), or `days`. */
export function nextDue(profile: Profile): Uint16Array {
  const { units, days, kind } = profile;
  const due = new Uint16Array(units * days);
  const next = new Uint16Array(units).fill(days);
  for (let d = days - 1; d >= 0; d--) {
    for (let unit = 0, at = d * units; unit < units; unit++, at++) {
      due[at] = next[unit]!;
      if (kind[at]! >= WRAP) next[unit] = d;
    }
  }
  return due;
}
