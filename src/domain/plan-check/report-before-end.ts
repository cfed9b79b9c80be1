/** The closing report of one indicator falls due while another one is still running. */
import type { Campaign } from '../campaign';
import { type Finding, finding } from '../finding';
import { periodOf } from './days';

export function reportBeforeEnd(campaign: Campaign): Finding[] {
  return campaign.milestones.flatMap(({ name, kind, deadline, indicators: keys }, i) => {
    if (kind !== 'report' || keys.length === 0) return [];
    const { day } = deadline;
    const own = campaign.indicators.filter(({ key }) => keys.includes(key));
    if (own.some((indicator) => periodOf(campaign, indicator).last > day)) return [];
    const running = campaign.indicators.filter((indicator) => periodOf(campaign, indicator).last > day);
    if (running.length === 0) return [];
    const last = running
      .map((indicator) => periodOf(campaign, indicator).last)
      .reduce((a, b) => (a > b ? a : b));
    const names = running.map((indicator) => indicator.name);
    return [
      finding('PLAN_REPORT_BEFORE_END', 'note', `milestones.${i}.deadline`, { name, day, names, last }),
    ];
  });
}
