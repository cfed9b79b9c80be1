/** A deadline that was over when the plan was signed (or, without that date, before its first day). */
import type { Campaign } from '../campaign';
import { type Finding, finding } from '../finding';
import { lastDayOf } from './days';
import { deadlinesOf } from './deadlines';

export function deadlinePast(campaign: Campaign): Finding[] {
  const signed = campaign.document.date;
  const from = signed ?? campaign.period.first;
  const code = signed === null ? 'PLAN_DEADLINE_BEFORE_START' : 'PLAN_DEADLINE_PAST';
  return deadlinesOf(campaign)
    .filter(({ deadline }) => lastDayOf(deadline) < from)
    .map(({ path, name, deadline }) => finding(code, 'ask', path, { name, deadline: deadline.day, from }));
}
