/** What a re-plan starts from, and what comes out. */
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import type { Finding } from '../finding';
import type { Instant } from '../instant';
import type { QuotaPlan } from '../quota/plan';
import type { Submissions } from '../record/submission';
import type { UnitChange } from './change';
import { fingerprintOf } from './fingerprint';
import type { PlanVersion } from './version';

/** When a plan was made, by whom (e-mail, or '') and why. */
export interface Made {
  at: Instant;
  by: string;
  reason: string;
}

/** Remaining quota of one unit given to another; either may be a group, then it is spread inside by the usual shares. */
export interface Transfer {
  indicator: string;
  from: string;
  to: string;
  amount: number;
}

export interface RebalanceRequest {
  /** As the forms say now. */
  campaign: Campaign;
  current: PlanVersion;
  submissions: Submissions;
  /** The last day that has passed: quotas after it may change. */
  after: Day;
  /** spread: only differences are spread over the days left. anew: the days left are tabled from scratch. */
  mode: 'spread' | 'anew';
  /** Codes of teams whose quotas of the days left stay as they are. */
  pins: ReadonlySet<string>;
  transfers: Transfer[];
  made: Made;
}

export interface RebalanceResult {
  /** Null when there can be none; errors among the findings say why. */
  version: PlanVersion | null;
  changes: UnitChange[];
  findings: Finding[];
}

/** The plan as first given out. */
export function firstVersion(campaign: Campaign, plan: QuotaPlan, { at, by, reason }: Made): PlanVersion {
  return {
    number: 1,
    after: null,
    madeAt: at,
    madeBy: by,
    reason,
    fingerprint: fingerprintOf(campaign),
    plan,
    base: {},
  };
}
