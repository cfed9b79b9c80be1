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

/** Versions made before the end of a day: a plan made when the day had passed changes nothing about it. */
export function validOn(versions: readonly PlanVersion[], day: Day | null): PlanVersion[] {
  return versions.filter(({ after }) => after === null || (day !== null && after < day));
}
