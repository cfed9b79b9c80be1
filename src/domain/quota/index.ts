/** Daily quotas: planned, and checked independently. */
export type { Rule } from './check-rules';
export type { QuotaPlan, QuotaRow, QuotaTable } from './plan';
export { planQuotas } from './plan-quotas';
export { type Violation, verifyQuotas } from './verify';
