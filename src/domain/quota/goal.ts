/** What an indicator's plan asks for, as whole amounts: over the whole period or phase by phase. */
import type { DayWeights } from '../calendar';
import type { Campaign, CountIndicator, Period, PhaseTarget, Target } from '../campaign';
import { type Finding, finding } from '../finding';
import { apportion } from './apportion';
import { decimal, roundHalfUp, sum, times } from './exact';
import { jointPart } from './joint';
import { countedEligible, type Organisation } from './organisation';

export interface Block {
  /** Name of the phase; null: the indicator's whole period. */
  phase: string | null;
  /** Days of the campaign from `first` to before `end`. */
  first: number;
  end: number;
  /** Null: no target stands above the units' given quotas. */
  amount: number | null;
}

export interface Goal {
  blocks: Block[];
  findings: Finding[];
}

/**
 * - A total stands as it is; the baseline is taken off only where a phase counts it in.
 * - A percentage is of the eligible (less the holders where these are left out), to the nearest person, less the
 *   baseline: those already reached count towards it.
 * - An amount per day is that of a full working day: 4.000 on 25 full days is 100.000; a day of half weight asks for 2.000.
 * - A phase that does not say whether earlier results count in is taken to count them, and a note says so.
 * - Phases without a target of their own share what the whole target leaves over, by their days' weights.
 */
export function goalOf(
  campaign: Campaign,
  organisation: Organisation,
  indicator: CountIndicator,
  weights: DayWeights,
): Goal {
  const findings: Finding[] = [];
  const path = `indicators.${indicator.key}`;
  const baseline = indicator.baseline?.value ?? 0;
  const whole = blockOf(null, indicator.period ?? campaign.period);
  const target = indicator.target;
  let amount = target === null ? jointAmount() : amountOf(target, whole);
  if (amount !== null && target?.kind === 'percent' && indicator.phaseTargets.length === 0) {
    amount = left(amount, baseline, null);
  }
  if (indicator.phaseTargets.length === 0) return { blocks: [{ ...whole, amount }], findings };

  let reached = baseline;
  const blocks = campaign.phases.map((phase) => {
    const block = blockOf(phase.name, phase.period);
    const asked = indicator.phaseTargets.find((one) => one.phase === phase.key);
    return asked === undefined ? block : { ...block, amount: phaseAmount(asked, block) };
  });
  settle(blocks);
  return { blocks, findings };

  function phaseAmount({ target, mode }: PhaseTarget, block: Block): number | null {
    const goal = amountOf(target, block);
    if (goal === null) return null;
    if (mode === 'additional' || target.kind === 'per-day') {
      reached += goal;
      return goal;
    }
    const fresh = left(goal, reached, block.phase);
    if (mode === 'unstated' && reached > 0) {
      const figures = { phase: block.phase!, quota: goal, before: reached, fresh };
      findings.push(finding('QUOTA_PHASE_ASSUMED', 'note', path, figures));
    }
    reached = Math.max(reached, goal);
    return fresh;
  }

  function left(goal: number, before: number, phase: string | null): number {
    if (goal < before) {
      const figures = { phase: phase ?? indicator.name, quota: goal, before };
      findings.push(finding('QUOTA_ALREADY_REACHED', 'warning', path, figures));
    }
    return Math.max(0, goal - before);
  }

  /** Gives open phases their part of the whole target; says so when the phases add up to something else. */
  function settle(phases: Block[]): void {
    const open = phases.filter((block) => block.amount === null);
    const asked = phases.reduce((total, block) => total + (block.amount ?? 0), 0);
    const rest = Math.max(0, (amount ?? asked) - asked);
    const parts = apportion(
      BigInt(rest),
      open.map((block) => sum(weights.common.slice(block.first, block.end))),
    );
    open.forEach((block, i) => {
      block.amount = parts === null ? 0 : Number(parts[i]!);
    });
    const total = phases.reduce((sumOfAll, block) => sumOfAll + block.amount!, 0);
    if (amount !== null && total !== amount) {
      const figures = { quota: amount, phases: total, difference: Math.abs(total - amount) };
      findings.push(finding('QUOTA_PHASES_MISMATCH', 'warning', path, figures));
    }
  }

  function blockOf(phase: string | null, period: Period): Block {
    const inside = (day: string) =>
      day >= period.first &&
      day <= period.last &&
      (indicator.period === null || (day >= indicator.period.first && day <= indicator.period.last));
    const first = weights.days.findIndex(inside);
    const count = weights.days.filter(inside).length;
    return { phase, first: Math.max(0, first), end: Math.max(0, first) + count, amount: null };
  }

  function amountOf(wanted: Target, block: Block): number | null {
    if (wanted.kind === 'total') return wanted.value;
    if (wanted.kind === 'per-day') {
      const { digits, places } = decimal(wanted.value);
      const work = sum(weights.common.slice(block.first, block.end));
      const scale = weights.fullDay * BigInt(10) ** BigInt(places);
      return work === BigInt(0) ? 0 : Number(roundHalfUp(digits * work, scale));
    }
    const eligible = countedEligible(organisation, null, indicator.excludeHolders, indicator.eligible);
    if (eligible === null) {
      findings.push(finding('QUOTA_ELIGIBLE_UNKNOWN', 'error', path, { indicator: indicator.name }));
      return null;
    }
    const { digits, places } = times(decimal(wanted.percent), decimal(eligible));
    return Number(roundHalfUp(digits, BigInt(10) ** BigInt(places + 2)));
  }

  function jointAmount(): number | null {
    return jointPart(campaign, indicator, (own) => goalOf(campaign, organisation, own, weights));
  }
}
