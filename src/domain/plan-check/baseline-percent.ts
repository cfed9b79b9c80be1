/** "9.357 accounts, 12,92 %" fixes the number of eligible citizens to a narrow range. */
import type { Campaign } from '../campaign';
import { type Finding, finding } from '../finding';
import { rounded } from './days';
import { eligibleOf, impliedEligible } from './eligible';

export function baselinePercent(campaign: Campaign): Finding[] {
  return campaign.indicators.flatMap((indicator) => {
    if (indicator.kind === 'rate' || indicator.baseline === null) return [];
    const implied = impliedEligible(indicator.baseline);
    if (implied === null) return [];
    const { value, statedPercent } = indicator.baseline;
    const path = `indicators.${indicator.key}.baseline.statedPercent`;
    const figures = { value, percent: statedPercent!, ...implied };
    const eligible = eligibleOf(campaign, indicator);
    if (eligible !== null && (eligible < implied.least || eligible > implied.most)) {
      const actual = rounded((100 * value) / eligible, 2);
      return [finding('PLAN_ELIGIBLE_MISMATCH', 'ask', path, { ...figures, eligible, actual })];
    }
    if (indicator.eligible !== null) return [];
    return [
      finding('PLAN_IMPLIED_ELIGIBLE', 'ask', path, figures, [
        { code: 'STATE_ELIGIBLE', figures: { eligible: implied.likely } },
      ]),
    ];
  });
}
