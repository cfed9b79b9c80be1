/** The outreach schedule against the deadlines it is to serve, and against the weekend. */
import type { Campaign } from '../campaign';
import { daysBetween, weekdayOf } from '../day';
import { type Finding, finding } from '../finding';
import { unitsByCode } from '../units';
import { lastDayOf } from './days';
import { deadlinesOf } from './deadlines';

export function outreachAfterDeadline(campaign: Campaign): Finding[] {
  return deadlinesOf(campaign).flatMap(({ path, name, kind, deadline }) => {
    if (kind !== 'target') return [];
    const late = campaign.outreach
      .map(({ day }) => day)
      .filter((day) => day > lastDayOf(deadline))
      .sort();
    if (late.length === 0) return [];
    const [first, last] = [late[0]!, late[late.length - 1]!];
    const figures = {
      name,
      deadline: deadline.day,
      visits: late.length,
      first,
      last,
      least: daysBetween(deadline.day, first),
      most: daysBetween(deadline.day, last),
    };
    return [finding('PLAN_OUTREACH_AFTER_DEADLINE', 'ask', path, figures)];
  });
}

export function outreachWeekend(campaign: Campaign): Finding[] {
  const byCode = unitsByCode(campaign);
  const visits = campaign.outreach.filter(({ day }) => weekdayOf(day) >= 6);
  if (visits.length === 0) return [];
  const days = [...new Set(visits.map(({ day }) => day))].sort();
  const units = visits.map(({ unit }) => byCode.get(unit)?.name ?? unit);
  return [finding('PLAN_OUTREACH_WEEKEND', 'ask', 'outreach', { days, units })];
}
