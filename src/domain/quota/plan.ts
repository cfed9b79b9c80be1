/** The outcome of planning: every leaf unit's quota on every day, per count indicator. */
import type { Day } from '../day';

export interface QuotaPlan {
  /** Every day of the campaign period, rest days included. */
  days: Day[];
  tables: QuotaTable[];
}

export interface QuotaTable {
  /** Indicator key. */
  indicator: string;
  /** One row a leaf unit, in the order of `campaign.units`. */
  rows: QuotaRow[];
}

export interface QuotaRow {
  /** Code of the leaf unit. */
  unit: string;
  /** Integer total over all days. */
  total: number;
  /** Integers, one a day of `QuotaPlan.days`; they sum to `total`. */
  cells: number[];
}
