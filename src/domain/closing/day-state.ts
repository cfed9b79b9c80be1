/** Where a day stands: which teams have to report, who has, who has not, and what cannot be a number. */
import type { Campaign, CountIndicator } from '../campaign';
import type { Day } from '../day';
import type { Instant } from '../instant';
import { AREA, type DayReport, hasReported, reportingOf, type WorkingDays, workingDays } from '../progress';
import { DayGridIndex, type Spot } from '../record/day-grid';
import type { Ledger } from '../record/ledger';
import { isFilled, reported, type Submissions, type Typed } from '../record/submission';
import { leavesOf } from '../units';

/** What acts on the record start from. */
export interface Standing {
  campaign: Campaign;
  /** Keys of the indicators reported day by day: those the plan has a table for. */
  indicators: readonly string[];
  submissions: Submissions;
  ledger: Ledger;
}

export interface DayState {
  day: Day;
  /** Codes of the teams that work on this day, in campaign order. Each of them is in one of the next three lists. */
  due: string[];
  /** Whatever was wanted is there. */
  reported: string[];
  /** Something is blank. Missing is not zero. */
  missing: string[];
  /** Something is no valid number. */
  doubtful: string[];
  /** Cells that hold something other than a valid number, of any team, due or not. */
  wrong: (Spot & { typed: Typed })[];
}

/** @param day one of the campaign's */
export function dayState(standing: Standing, day: Day, now: Instant): DayState {
  return dayStates(standing, [day], now)[0]!;
}

/** The same of several days, looked at together. */
export function dayStates(standing: Standing, days: readonly Day[], now: Instant): DayState[] {
  const { campaign, submissions, ledger } = standing;
  const reports = reportingOf(campaign, submissions, ledger, now);
  const calendar = calendars(campaign);
  return days.map((day) => {
    const working = worksOn(calendar, day);
    const due = reports.filter((report) => report.day === day && working.has(report.unit));
    return stateOf(standing, day, due);
  });
}

function stateOf(standing: Standing, day: Day, due: readonly DayReport[]): DayState {
  const codes = (reports: readonly DayReport[]) => reports.map(({ unit }) => unit);
  const doubtful = due.filter(({ state }) => state === 'check');
  return {
    day,
    due: codes(due),
    reported: codes(due.filter(hasReported)),
    missing: codes(due.filter((report) => !hasReported(report) && !doubtful.includes(report))),
    doubtful: codes(doubtful),
    wrong: wrongOn(standing, day),
  };
}

function wrongOn(standing: Standing, day: Day): DayState['wrong'] {
  const index = new DayGridIndex(standing.submissions);
  const indicators = indicatorsOn(standing, day);
  return leavesOf(standing.campaign).flatMap(({ code }) =>
    indicators.flatMap((indicator) => {
      const spot: Spot = { unit: code, day, indicator };
      const typed = index.at(spot);
      return isFilled(typed) && reported(typed) === null ? [{ ...spot, typed }] : [];
    }),
  );
}

/** Those of the indicators whose own period holds the day. */
export function indicatorsOn({ campaign, indicators }: Standing, day: Day): string[] {
  return indicators.filter((key) => {
    const own = campaign.indicators.find((indicator) => indicator.key === key)?.period;
    const { first, last } = own ?? campaign.period;
    return first <= day && day <= last;
  });
}

/** Codes of the units that work on a day. */
function worksOn(calendar: readonly WorkingDays[], day: Day): Set<string> {
  const found = new Set<string>();
  for (const { days, ofUnit } of calendar) {
    const at = days.indexOf(day);
    for (const [code, works] of ofUnit) if (works[at]) found.add(code);
  }
  return found;
}

/** Days on which anybody works. */
export function workedDays(campaign: Campaign): Set<Day> {
  return new Set(
    calendars(campaign).flatMap(({ days, ofUnit }) => days.filter((_, d) => ofUnit.get(AREA)![d])),
  );
}

function calendars(campaign: Campaign): WorkingDays[] {
  return campaign.indicators
    .filter((indicator): indicator is CountIndicator => indicator.kind === 'count')
    .map((indicator) => workingDays(campaign, indicator));
}
