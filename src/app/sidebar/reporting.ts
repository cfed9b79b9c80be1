/** Who has reported, for the days that matter now. */
import type { Campaign } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import type { Instant } from '../../domain/instant';
import { type DayReport, hasReported, type ReportingState, reportingOf } from '../../domain/progress';
import type { Daily } from '../../workbook/decode/daily';

/** Teams and hamlets beyond so many are counted, not named: the tabs have them all. */
export const MOST_NAMED = 30;

export interface Reporting {
  day: Day;
  due: number;
  /** In time, nobody found included. */
  reported: number;
  late: number;
  /** Nothing yet: before the cut-off, and after it. */
  waiting: number;
  missing: number;
  /** Something stands there that is no number of the day. */
  check: number;
  /** Who has not reported, and what has to be looked at. */
  silent: { unit: string; name: string; state: 'waiting' | 'missing' | 'check' }[];
  moreSilent: number;
}

/** @param days the day that numbers are wanted for, and the last one whose cut-off has passed; null: there is none */
export function reportingDays(
  campaign: Campaign,
  daily: Pick<Daily, 'submissions' | 'ledger'>,
  days: readonly [Day | null, Day | null],
  now: Instant,
): Reporting[] {
  const [day, before] = days;
  const reports = reportingOf(campaign, daily.submissions, daily.ledger, now);
  const own = day === null ? [] : [reportingOn(campaign, reports, day)];
  const earlier = before === null || before === day ? [] : [reportingOn(campaign, reports, before)];
  return [...own, ...earlier.filter(({ missing, check }) => missing + check > 0)];
}

function reportingOn(campaign: Campaign, reports: readonly DayReport[], day: Day): Reporting {
  const due = reports.filter((report) => report.day === day && report.state !== 'rest');
  const count = (state: ReportingState) => due.filter((report) => report.state === state).length;
  const late = count('late');
  const names = new Map(campaign.units.map((unit) => [unit.code, nameOf(campaign, unit.code)]));
  const silent = due.flatMap(({ unit, state }) =>
    state === 'waiting' || state === 'missing' || state === 'check'
      ? [{ unit, name: names.get(unit) ?? unit, state }]
      : [],
  );
  return {
    day,
    due: due.length,
    reported: due.filter(hasReported).length - late,
    late,
    waiting: count('waiting'),
    missing: count('missing'),
    check: count('check'),
    silent: silent.slice(0, MOST_NAMED),
    moreSilent: Math.max(0, silent.length - MOST_NAMED),
  };
}

/** "Tổ 3, Song": a team's own name says little without its hamlet's. */
function nameOf({ units }: Campaign, code: string): string {
  const unit = units.find((one) => one.code === code);
  const above = units.find((one) => one.code === unit?.parent);
  return [unit?.name ?? code, ...(above === undefined ? [] : [above.name])].join(', ');
}
