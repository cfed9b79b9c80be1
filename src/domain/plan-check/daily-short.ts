/**
 * A daily amount times the days against the target: 25 × 4.500 = 112.500 < 130.464. Asked once for the whole period
 * and once for the days the deadline leaves. The difference may be a starting balance the plan does not state.
 */
import type { Calendar, Campaign, Deadline, Period } from '../campaign';
import type { Day } from '../day';
import { type Finding, finding, type Way } from '../finding';
import { dayAfterWorking, lastDayOf, periodOf, rounded, workingDays } from './days';

interface Claim {
  path: string;
  target: number;
  /** Per working day. */
  daily: number;
  /** Counted before the first day; null when the plan says nothing. */
  baseline: number | null;
  period: Period;
  deadline: Deadline | null;
}

export function dailyShort(campaign: Campaign): Finding[] {
  return claimsOf(campaign).flatMap((claim) => {
    const { first, last } = claim.period;
    const end = claim.deadline === null ? last : lastDayOf(claim.deadline);
    const found = [shortBy(claim, campaign.calendar, last, 'PLAN_DAILY_SHORT')];
    if (end >= first && end < last) {
      found.push(shortBy(claim, campaign.calendar, end, 'PLAN_DAILY_SHORT_DEADLINE'));
    }
    return found.filter((one) => one !== null);
  });
}

function claimsOf(campaign: Campaign): Claim[] {
  const claims: Claim[] = [];
  const counts = campaign.indicators.flatMap((one) => (one.kind === 'count' ? [one] : []));
  for (const { key, target, statedDaily: daily, baseline, deadline, ...rest } of counts) {
    if (target?.kind !== 'total' || daily === null) continue;
    const period = rest.period ?? campaign.period;
    const path = `indicators.${key}.statedDaily`;
    claims.push({ path, target: target.value, daily, baseline: baseline?.value ?? null, period, deadline });
  }
  const joint = campaign.jointTarget;
  const parts = counts.filter(({ key }) => joint?.indicators.includes(key));
  const amounts = parts.map((part) =>
    part.target?.kind === 'per-day' ? part.target.value : part.statedDaily,
  );
  if (joint !== null && parts.length > 0 && amounts.every((amount) => amount !== null)) {
    const baselines = parts.flatMap(({ baseline }) => (baseline === null ? [] : [baseline.value]));
    claims.push({
      path: 'jointTarget.value',
      target: joint.value,
      daily: sum(amounts),
      baseline: baselines.length === 0 ? null : sum(baselines),
      period: periodOf(campaign, parts[0]!),
      deadline: joint.deadline,
    });
  }
  return claims;
}

function shortBy(claim: Claim, calendar: Calendar, last: Day, code: string): Finding | null {
  const { daily, target, baseline } = claim;
  const { first } = claim.period;
  const days = workingDays(calendar, { first, last });
  const needed = target - (baseline ?? 0);
  const short = needed - daily * days;
  if (days === 0 || daily === 0 || short <= 0) return null;
  const ways: Way[] = [{ code: 'RAISE_DAILY', figures: { daily: Math.ceil(needed / days) } }];
  const enough = Math.ceil(needed / daily);
  const extended = dayAfterWorking(calendar, first, enough);
  if (extended !== null && last === claim.period.last) {
    ways.push({ code: 'EXTEND', figures: { days: enough, last: extended } });
  }
  if (baseline === null) ways.push({ code: 'STARTING_BALANCE', figures: { balance: short } });
  const percent = rounded((100 * short) / target, 2);
  const figures = { daily, days, sum: daily * days, target, short, percent, last };
  return finding(code, 'ask', claim.path, figures, ways);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
