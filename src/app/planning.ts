/** Which plan counts: the one given out, a first one, or a re-plan because the forms have changed. */
import type { Campaign } from '../domain/campaign';
import { type Finding, finding, hasErrors } from '../domain/finding';
import { checkPlan } from '../domain/plan-check';
import { statusDay } from '../domain/progress';
import { planQuotas, verifyQuotas } from '../domain/quota';
import {
  fingerprintOf,
  firstVersion,
  type Made,
  type RebalanceRequest,
  rebalance,
  type UnitChange,
  verifyRebalance,
} from '../domain/rebalance';
import type { PlanVersion } from '../domain/rebalance/version';
import type { Daily } from '../workbook/decode/daily';
import { isStarted, type Work } from './scene';

export interface Planned {
  /** Null when there can be none; the findings say why. */
  versions: PlanVersion[] | null;
  /** What a re-plan changes; null when none is needed. */
  changes: UnitChange[] | null;
  findings: Finding[];
}

/** Plans from the forms; every table has passed the independent checker. */
export function planFor(work: Work, made: Made): Planned {
  const { campaign, daily } = work;
  if (campaign === null || daily === null) return { versions: null, changes: null, findings: work.findings };
  const findings = [...work.findings, ...checkPlan(campaign)];
  if (hasErrors(findings)) return { versions: null, changes: null, findings };
  const { versions } = daily;
  const current = versions[versions.length - 1];
  if (current?.fingerprint === fingerprintOf(campaign)) {
    // What planning says of an unchanged plan: it is asked again, the plan given out stands.
    const notes = versions.length === 1 ? planQuotas(campaign).findings : [];
    return { versions, changes: null, findings: [...findings, ...notes] };
  }
  if (current === undefined || !isStarted(daily.submissions, daily.ledger))
    return fromTheStart(campaign, made, findings);
  const after = statusDay(campaign, made.at);
  if (after === null) return fromTheStart(campaign, made, findings);
  return again(daily, { ...requestOf(campaign, current, daily, made), after }, findings);
}

/** What re-planning starts from, before wishes. */
export function requestOf(
  campaign: Campaign,
  current: PlanVersion,
  daily: Daily,
  made: Made,
): Omit<RebalanceRequest, 'after'> {
  const { submissions } = daily;
  return { campaign, current, submissions, mode: 'spread', pins: new Set(), transfers: [], made };
}

export function again(daily: Daily, request: RebalanceRequest, findings: Finding[]): Planned {
  const result = rebalance(request);
  const all = [...findings, ...result.findings];
  const { version } = result;
  if (version === null || hasErrors(all)) return { versions: null, changes: null, findings: all };
  const violations = verifyRebalance(request, version);
  if (violations.length > 0) return { versions: null, changes: null, findings: [...all, failed(violations)] };
  return { versions: [...daily.versions, version], changes: result.changes, findings: all };
}

function fromTheStart(campaign: Campaign, made: Made, before: Finding[]): Planned {
  const quotas = planQuotas(campaign);
  const findings = [...before, ...quotas.findings];
  const nothing = { versions: null, changes: null };
  if (quotas.plan === null || quotas.plan.tables.length === 0 || hasErrors(findings))
    return { ...nothing, findings };
  const violations = verifyQuotas(campaign, quotas.plan);
  if (violations.length > 0) return { ...nothing, findings: [...findings, failed(violations)] };
  return { versions: [firstVersion(campaign, quotas.plan, made)], changes: null, findings };
}

function failed(violations: readonly object[]): Finding {
  const first = JSON.stringify(violations[0]);
  return finding('QUOTA_CHECK_FAILED', 'error', '', { count: violations.length, first });
}
