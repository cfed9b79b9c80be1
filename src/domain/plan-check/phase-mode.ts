/**
 * "At least 55.000 in phase 1": with what was there before, or on top of it? Both readings are worked out and held
 * against the goal of the next phase.
 */
import type { Campaign, CountIndicator } from '../campaign';
import { type Figure, type Finding, finding } from '../finding';
import { periodOf, rounded, workingDays } from './days';
import { eligibleOf, impliedEligible } from './eligible';

export function phaseMode(campaign: Campaign): Finding[] {
  return campaign.indicators.flatMap((indicator) =>
    indicator.kind === 'rate'
      ? []
      : indicator.phaseTargets.flatMap((_, at) => phaseFindings(campaign, indicator, at)),
  );
}

function phaseFindings(campaign: Campaign, indicator: CountIndicator, at: number): Finding[] {
  const { phase: key, target: goal, mode } = indicator.phaseTargets[at]!;
  const before = reachedBefore(indicator, at);
  if (goal.kind !== 'total' || before === null || before === 0 || mode === 'cumulative') return [];
  const target = goal.value;
  const total = before + target;
  const path = `indicators.${indicator.key}.phaseTargets.${key}`;
  const passed = passedGoal(campaign, indicator, at, total);
  if (mode === 'additional') {
    return passed === null ? [] : [finding('PLAN_GOAL_PASSED_EARLY', 'ask', path, passed)];
  }
  const period = campaign.phases.find((one) => one.key === key)?.period ?? periodOf(campaign, indicator);
  const days = workingDays(campaign.calendar, period);
  const fresh = Math.max(0, target - before);
  const perDay = days === 0 ? 0 : rounded(fresh / days, 2);
  const phase = phaseName(campaign, key);
  const asked = finding(
    'PLAN_PHASE_MODE_UNSTATED',
    'ask',
    path,
    { phase, target, before, fresh, days, perDay, total },
    [
      { code: 'PHASE_CUMULATIVE', figures: { fresh } },
      { code: 'PHASE_ADDITIONAL', figures: { total } },
    ],
  );
  if (passed === null) return [asked];
  const remaining = passed.goal - target;
  return [asked, finding('PLAN_PHASE_MODE_NEXT', 'ask', path, { ...passed, target, remaining })];
}

/** The next phase's percentage goal, where `total` is past it before that phase begins; else null. */
function passedGoal(
  campaign: Campaign,
  indicator: CountIndicator,
  at: number,
  total: number,
): (Record<string, Figure> & { goal: number }) | null {
  const next = indicator.phaseTargets[at + 1];
  const eligible = knownEligible(campaign, indicator);
  if (next?.target.kind !== 'percent' || next.mode === 'additional' || eligible === 0) return null;
  const goal = Math.round((eligible * next.target.percent) / 100);
  if (total < goal) return null;
  return {
    phase: phaseName(campaign, indicator.phaseTargets[at]!.phase),
    next: phaseName(campaign, next.phase),
    total,
    percent: rounded((100 * total) / eligible, 1),
    goal,
    goalPercent: next.target.percent,
  };
}

/** Reached when a phase begins, by the plan's own figures; null when an earlier phase leaves it open. */
function reachedBefore({ baseline, phaseTargets }: CountIndicator, at: number): number | null {
  let reached = baseline?.value ?? 0;
  for (const { target, mode } of phaseTargets.slice(0, at)) {
    if (target.kind !== 'total' || mode === 'unstated') return null;
    reached = mode === 'cumulative' ? target.value : reached + target.value;
  }
  return reached;
}

/** 0 when nothing tells. */
function knownEligible(campaign: Campaign, indicator: CountIndicator): number {
  const implied = indicator.baseline === null ? null : impliedEligible(indicator.baseline);
  return eligibleOf(campaign, indicator) ?? implied?.likely ?? 0;
}

export function phaseName(campaign: Campaign, key: string): string {
  return campaign.phases.find((phase) => phase.key === key)?.name ?? key;
}
