/** Re-planning part-way: plan versions, what changes, and an independent check. */
export type { ChangeReason, Pace, UnitChange } from './change';
export { fingerprintOf } from './fingerprint';
export { rebalance } from './rebalance';
export {
  firstVersion,
  type Made,
  type RebalanceRequest,
  type RebalanceResult,
  type Transfer,
} from './request';
export { verifyRebalance } from './verify';
export type { RebalanceRule, RebalanceViolation } from './violation';
