/** Work goes on until the 25th, but the target is due "before the 25th": does the last day count? */
import type { Campaign } from '../campaign';
import { type Finding, finding } from '../finding';
import { lastDayOf, workingDays } from './days';
import { targetDeadlinesOf } from './deadlines';

export function deadlineCutsDays(campaign: Campaign): Finding[] {
  return targetDeadlinesOf(campaign).flatMap(({ path, deadline, indicators }) => {
    const own = campaign.indicators.find(({ key }) => key === indicators[0])?.period;
    const { first, last } = own ?? campaign.period;
    const end = lastDayOf(deadline);
    if (end < first || end >= last) return [];
    const days = workingDays(campaign.calendar, { first, last: end });
    const planned = workingDays(campaign.calendar, { first, last });
    if (days === planned) return [];
    return [
      finding('PLAN_DEADLINE_CUTS_DAYS', 'ask', path, { deadline: deadline.day, end, last, days, planned }, [
        { code: 'MOVE_DEADLINE', figures: { last } },
        { code: 'STOP_EARLIER', figures: { last: end } },
      ]),
    ];
  });
}
