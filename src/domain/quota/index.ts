/** Daily quotas: planned, and checked independently. */
export type { QuotaPlan, QuotaRow, QuotaTable } from './plan';
export { planQuotas } from './plan-quotas';
export { type Rule, type Violation, verifyQuotas } from './verify';
