/** How many citizens are eligible: as stated, as the units add up, or as a printed percentage implies. */
import type { Baseline, Campaign, CountIndicator, Unit } from '../campaign';
import { childrenOf } from '../units';

/** The stated figure, else the sum over the units; null when neither is complete. */
export function eligibleOf(campaign: Campaign, indicator: CountIndicator): number | null {
  return indicator.eligible ?? sumOf(campaign, childrenOf(campaign, null));
}

function sumOf(campaign: Campaign, units: readonly Unit[]): number | null {
  if (units.length === 0) return null;
  let sum = 0;
  for (const unit of units) {
    const eligible = unit.eligible ?? sumOf(campaign, childrenOf(campaign, unit.code));
    if (eligible === null) return null;
    sum += eligible;
  }
  return sum;
}

export interface ImpliedEligible {
  likely: number;
  /** Every number from `least` to `most` gives the printed percentage after rounding. */
  least: number;
  most: number;
}

/**
 * The eligible citizens behind "9.357, i.e. 12,92 %": value / share, and the range that rounds to the same share at the
 * decimals printed. Null without a percentage.
 */
export function impliedEligible({ value, statedPercent }: Baseline): ImpliedEligible | null {
  if (statedPercent === null || statedPercent <= 0 || value <= 0) return null;
  const scale = 10 ** (String(statedPercent).split('.')[1] ?? '').length;
  const printed = Math.round(statedPercent * scale);
  // value / eligible × 100 × scale lies in [printed − 1/2, printed + 1/2): doubled, all integers.
  const doubled = 200 * scale * value;
  return {
    likely: Math.round((100 * scale * value) / printed),
    least: Math.floor(doubled / (2 * printed + 1)) + 1,
    most: Math.floor(doubled / (2 * printed - 1)),
  };
}
