/** A plan as it was given out: the first one, and each re-plan after it. */
import type { Day } from '../day';
import type { Instant } from '../instant';
import type { QuotaPlan } from '../quota/plan';

export interface PlanVersion {
  /** 1, 2, … */
  number: number;
  /** The last day that had passed when it was made; null for the first. Cells up to it are those of the version before. */
  after: Day | null;
  madeAt: Instant;
  madeBy: string;
  reason: string;
  /** Of the campaign it was made from (`fingerprintOf`): another one means that the forms have changed since. */
  fingerprint: string;
  plan: QuotaPlan;
  /** Done by the end of `after`, per indicator and unit. Empty for the first. */
  base: Record<string, Record<string, number>>;
}

/** Done(k) + quota after k: where a unit should stand at the end of `day`, and its target at the end of all days. */
export function referenceLine(version: PlanVersion, indicator: string, unit: string): number[] {
  const row = version.plan.tables
    .find((table) => table.indicator === indicator)
    ?.rows.find((one) => one.unit === unit);
  const base = version.base[indicator]?.[unit] ?? 0;
  let sum = 0;
  return version.plan.days.map((day, d) => {
    const cell = row?.cells[d] ?? 0;
    sum += cell;
    if (version.after === null || day > version.after) return sum;
    // Up to k the version before had its own line; this one starts at k.
    if (day === version.after) sum = base;
    return sum;
  });
}
