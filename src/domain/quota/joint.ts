import type { Campaign, CountIndicator } from '../campaign';
import { apportion } from './apportion';
import { decimal, toIntegers } from './exact';

/**
 * The part of a joint target that falls to an indicator without a target of its own: what the others leave over, split
 * by the daily amounts the plan states. Null when the indicator is not in it or the plan gives no way to split it.
 */
export function jointPart(
  campaign: Campaign,
  indicator: CountIndicator,
  goalOf: (indicator: CountIndicator) => { blocks: readonly { amount: number | null }[] },
): number | null {
  const joint = campaign.jointTarget;
  if (joint === null || !joint.indicators.includes(indicator.key)) return null;
  let rest = joint.value;
  const open: CountIndicator[] = [];
  for (const one of campaign.indicators) {
    if (one.kind === 'rate' || !joint.indicators.includes(one.key)) continue;
    if (one.target === null && one.phaseTargets.length === 0) open.push(one);
    else for (const block of goalOf(one).blocks) rest -= block.amount ?? 0;
  }
  const at = open.indexOf(indicator);
  if (at < 0) return null;
  if (open.length > 1 && open.some((one) => one.statedDaily === null)) return null;
  const weights = toIntegers(open.map((one) => decimal(one.statedDaily ?? 1)));
  const parts = apportion(BigInt(Math.max(0, rest)), weights);
  return parts === null ? null : Number(parts[at]!);
}
