/** Who is eligible and who was reached before the first day. */
import type { Campaign, CountIndicator, Unit } from '../campaign';
import { AREA } from '../progress';
import { countedEligible, figureOf, organisationOf } from '../quota/organisation';
import { plus } from './figure';
import type { Frame } from './frame';

export interface Start {
  eligible: number | null;
  baseline: number | null;
}

/**
 * By code of the units shown, AREA for the whole. A unit with units shown under it has their sum, or its own figure where
 * none of them has one; so the parts add up. The whole: likewise, or what the plan says about the indicator.
 */
export function startsOf(
  campaign: Campaign,
  { shown }: Frame,
  indicator: CountIndicator,
): Map<string, Start> {
  const organisation = organisationOf(campaign);
  const counts = campaign.indicators.filter(({ kind }) => kind === 'count');
  // Units say what they had reached without saying of what.
  const isMeant = counts.length === 1 || indicator.baseline !== null;
  const eligibleOf = (unit: Unit | null, stated: number | null = null) =>
    countedEligible(organisation, unit, indicator.excludeHolders, stated);
  const found = new Map<string, Start>();
  const below = new Map<string, Start>();
  for (const { unit, above } of [...shown].reverse()) {
    const parts = below.get(unit.code);
    const own: Start = {
      eligible: parts?.eligible ?? eligibleOf(unit),
      baseline: parts?.baseline ?? (isMeant ? figureOf(organisation, unit, (one) => one.baseline) : null),
    };
    found.set(unit.code, own);
    const parent = above[0] ?? AREA;
    const siblings = below.get(parent);
    below.set(parent, {
      eligible: plus(siblings?.eligible, own.eligible),
      baseline: plus(siblings?.baseline, own.baseline),
    });
  }
  const whole = below.get(AREA);
  found.set(AREA, {
    eligible: whole?.eligible ?? eligibleOf(null, indicator.eligible),
    baseline: whole?.baseline ?? indicator.baseline?.value ?? null,
  });
  return found;
}
