/** Re-planning part-way: the days that have passed stay, what is left is spread over the days left. */
import { dayWeights } from '../calendar';
import type { CountIndicator } from '../campaign';
import { finding, hasErrors } from '../finding';
import { planQuotas } from '../quota';
import { workforceOf } from '../quota/block';
import { organisationOf } from '../quota/organisation';
import type { QuotaPlan, QuotaTable } from '../quota/plan';
import { tableAnew } from './anew';
import { checkCaps, fitGroups } from './caps';
import type { UnitChange } from './change';
import { changesOf } from './changes';
import { doneUpTo, removedUnits } from './done';
import { fingerprintOf, sameBasis, sameCalendar } from './fingerprint';
import { remainingOf } from './remaining';
import type { RebalanceRequest, RebalanceResult } from './request';
import { spreadRemaining } from './spread';
import { type Setting, type Stage, stageOf, total } from './stage';
import { keptTargets, targetsOf } from './targets';
import type { PlanVersion } from './version';

/**
 * Makes the next version of a plan: cells up to `after` stay, and of every leaf done + quota after it = target, unless
 * it is past its target already. Targets are those of the current version while nothing changed that shares are made
 * of, else those of the campaign planned anew. See `remainingOf` for transfers, pins and stopped units, and
 * `spreadRemaining` for what happens to the days.
 *
 * Deterministic. With errors among the findings the version is null: nothing is left unassigned silently.
 */
export function rebalance(request: RebalanceRequest): RebalanceResult {
  const { campaign, current, after, made } = request;
  const fingerprint = fingerprintOf(campaign);
  const setting = settingOf(request, fingerprint);
  const { findings, weights, organisation } = setting;
  const isFresh = !sameBasis(current.fingerprint, fingerprint);
  // After a re-plan also to tell what those were asked for who had passed their targets by then.
  const fresh = isFresh || current.after !== null ? planQuotas(campaign) : { plan: null, findings: [] };
  if (fresh.plan === null && isFresh) return { version: null, changes: [], findings: fresh.findings };
  if (isFresh) findings.push(...fresh.findings.filter(({ code }) => code !== 'QUOTA_HAMLET_RUNNING'));
  if (isFresh && current.number > 1) findings.push(finding('REBALANCE_TARGETS_ANEW', 'note', ''));
  const first = current.plan.days[0];
  if (first !== undefined && first !== campaign.period.first)
    findings.push(
      finding('REBALANCE_FIRST_DAY', 'warning', 'period.first', {
        before: first,
        now: campaign.period.first,
      }),
    );
  const counted = campaign.indicators.filter((one): one is CountIndicator => one.kind === 'count');
  const allDone = doneUpTo(request);
  const nameOf = (key: string) => counted.find((one) => one.key === key)?.name ?? null;
  findings.push(...removedUnits(organisation.leaves, allDone, nameOf));
  for (const { indicator, from, to, amount } of request.transfers)
    if (nameOf(indicator) === null)
      findings.push(finding('REBALANCE_TRANSFER_UNCLEAR', 'error', 'transfers', { from, to, amount }));

  const tables: QuotaTable[] = [];
  const changes: UnitChange[] = [];
  const base: PlanVersion['base'] = {};
  for (const indicator of counted) {
    const done = organisation.leaves.map(({ code }) => allDone.get(indicator.key)?.get(code) ?? 0);
    const stage = stageOf(setting, indicator, done);
    const replanned = replan(stage, fresh.plan, fingerprint);
    if (replanned === null) continue;
    tables.push(replanned.table);
    changes.push(...replanned.changes);
    base[indicator.key] = Object.fromEntries(organisation.leaves.map(({ code }, i) => [code, done[i]!]));
  }
  if (hasErrors(findings)) return { version: null, changes: [], findings };
  const version: PlanVersion = {
    number: current.number + 1,
    after,
    madeAt: made.at,
    madeBy: made.by,
    reason: made.reason,
    fingerprint,
    plan: { days: weights.days, tables },
    base,
  };
  return { version, changes, findings };
}

function settingOf(request: RebalanceRequest, fingerprint: string): Setting {
  const { campaign, current, after } = request;
  const organisation = organisationOf(campaign);
  const weights = dayWeights(campaign);
  return {
    request,
    campaign,
    organisation,
    weights,
    workforce: workforceOf(campaign, organisation, weights),
    passed: weights.days.filter((day) => day <= after).length,
    oldDays: new Map(current.plan.days.map((day, d) => [day, d])),
    sameCalendar: sameCalendar(current.fingerprint, fingerprint),
    findings: [],
  };
}

/** Null where the indicator has no target yet, or with errors added. */
function replan(
  stage: Stage,
  fresh: QuotaPlan | null,
  fingerprint: string,
): { table: QuotaTable; changes: UnitChange[] } | null {
  const { request, organisation, indicator, oldDays, oldRows, weights, findings, passed } = stage;
  const goals = targetsOf(stage, fresh, fingerprint);
  if (goals === null) return null;
  const remaining = remainingOf(stage, goals);
  checkCaps(stage, remaining.left);
  if (hasErrors(findings)) return null;
  noteAhead(stage, remaining.targets);
  const cells = request.mode === 'anew' ? tableAnew(stage, remaining) : spreadRemaining(stage, remaining);
  fitGroups(stage, remaining, cells);
  if (hasErrors(findings)) return null;
  const rows = organisation.leaves.map(({ code }, i) => {
    const past = weights.days.slice(0, passed).map((day) => oldRows[i]?.[oldDays.get(day) ?? -1] ?? 0);
    const all = [...past, ...cells[i]!];
    return { unit: code, total: total(all), cells: all };
  });
  const before = currentTargets(stage, fresh);
  return { table: { indicator: indicator.key, rows }, changes: changesOf(stage, remaining, before, cells) };
}

function currentTargets(stage: Stage, fresh: QuotaPlan | null): (number | null)[] {
  const kept = keptTargets(stage, fresh);
  return stage.oldRows.map((row, i) => (row === null ? null : total(kept.map((block) => block[i]!))));
}

function noteAhead({ organisation, indicator, done, findings }: Stage, targets: readonly number[]): void {
  const ahead = organisation.leaves.map((_, i) => i).filter((i) => done[i]! > targets[i]!);
  if (ahead.length === 0) return;
  findings.push(
    finding('REBALANCE_AHEAD', 'note', `indicators.${indicator.key}`, {
      indicator: indicator.name,
      units: ahead.map((i) => organisation.leaves[i]!.code),
      over: total(ahead.map((i) => done[i]! - targets[i]!)),
    }),
  );
}
