/** "25 days" in a name against the days between the first and the last, both included. */
import type { Campaign, Period } from '../campaign';
import { addDays, daysBetween } from '../day';
import { type Finding, finding } from '../finding';
import { periodOf } from './days';

export function statedDays(campaign: Campaign): Finding[] {
  return [
    ...compare('statedDays', campaign.name, campaign.statedDays, campaign.period, campaign.phases),
    ...campaign.phases.flatMap((phase) =>
      compare(`phases.${phase.key}.statedDays`, phase.name, phase.statedDays, phase.period),
    ),
    ...campaign.indicators.flatMap((indicator) =>
      compare(
        `indicators.${indicator.key}.statedDays`,
        indicator.name,
        indicator.statedDays,
        periodOf(campaign, indicator),
      ),
    ),
  ];
}

function compare(
  path: string,
  name: string,
  stated: number | null,
  period: Period,
  parts: readonly { period: Period }[] = [],
): Finding[] {
  const days = lengthOf(period);
  if (stated === null || stated === days) return [];
  const { first, last } = period;
  const figures = { name, stated, days, first, last };
  const ways = [
    { code: 'KEEP_DATES', figures: { days } },
    { code: 'KEEP_LENGTH', figures: { days: stated, last: addDays(first, stated - 1) } },
  ];
  if (parts.length < 2) return [finding('PLAN_STATED_DAYS', 'ask', path, figures, ways)];
  const sum = parts.map((part) => lengthOf(part.period)).join(' + ');
  return [finding('PLAN_STATED_DAYS_PHASES', 'ask', path, { ...figures, parts: sum }, ways)];
}

function lengthOf({ first, last }: Period): number {
  return daysBetween(first, last) + 1;
}
