/** Who has reported what day, and when: one word for every team and day. */
import type { Campaign, CountIndicator } from '../campaign';
import type { Day } from '../day';
import type { Instant } from '../instant';
import { DayGridIndex } from '../record/day-grid';
import { closedDays, type Ledger } from '../record/ledger';
import { isFilled, reported, type Submissions } from '../record/submission';
import { leavesOf } from '../units';
import { cutOffInstants } from './cut-offs';
import { type WorkingDays, workingDays } from './working-days';

export const REPORTING_STATES = [
  /** Nothing yet, and there is time. */
  'waiting',
  'reported',
  /** First reported at or after the cut-off; also when its day was closed after that without it. */
  'late',
  /** Nothing, and the cut-off has passed. */
  'missing',
  /** Reported: nobody. */
  'zero',
  /** Reported, nobody knows when. */
  'unknownTime',
  /** Something that cannot be a number of this day. */
  'check',
  /** Nothing was expected, and nothing came. */
  'rest',
] as const;
export type ReportingState = (typeof REPORTING_STATES)[number];

export interface DayReport {
  unit: string;
  day: Day;
  state: ReportingState;
  isClosed: boolean;
}

/** Whether numbers are there that count. */
export function hasReported({ state }: DayReport): boolean {
  return state === 'reported' || state === 'late' || state === 'zero' || state === 'unknownTime';
}

/**
 * Every leaf on every day of the campaign. With several indicators a day is reported when all that are expected are, and
 * it is late when one of them is.
 */
export function reportingOf(
  campaign: Campaign,
  submissions: Submissions,
  ledger: Ledger,
  now: Instant,
): DayReport[] {
  const entered = submissions.tables.map(({ indicator }) => indicator);
  const indicators = campaign.indicators.filter(
    (one): one is CountIndicator =>
      one.kind === 'count' && (entered.length === 0 || entered.includes(one.key)),
  );
  const works = new Map(indicators.map((one) => [one.key, workingDays(campaign, one)]));
  const typed = new DayGridIndex(submissions);
  const times = new DayGridIndex(ledger.reportedAt);
  const closed = closedDays(ledger);
  const snapshot = new DayGridIndex(ledger.closed);
  const closedAt = new Map(ledger.closings.map((one) => [one.day, one.closedAt]));
  const days = [...works.values()][0]?.days ?? [];
  const cutOffs = cutOffInstants(campaign, days);
  return leavesOf(campaign).flatMap(({ code }) =>
    days.map((day, d): DayReport => {
      const cells = indicators.map(({ key }) => {
        const spot = { unit: code, day, indicator: key };
        const expected = isExpected(works.get(key)!, code, d);
        // Blank when its day was closed after the cut-off: whenever it came, it was late.
        const after = snapshot.at(spot) === null ? (closedAt.get(day) ?? null) : null;
        const since = after !== null && after >= cutOffs[d]! ? after : null;
        return { cell: typed.at(spot) ?? null, at: times.at(spot) ?? since, expected };
      });
      return { unit: code, day, state: stateOf(cells, cutOffs[d]!, now), isClosed: closed.has(day) };
    }),
  );
}

function isExpected({ ofUnit }: WorkingDays, unit: string, d: number): boolean {
  return ofUnit.get(unit)?.[d] ?? false;
}

interface Cell {
  cell: Parameters<typeof reported>[0];
  at: Instant | null;
  expected: boolean;
}

function stateOf(cells: readonly Cell[], cutOff: Instant, now: Instant): ReportingState {
  const filled = cells.filter(({ cell }) => isFilled(cell));
  if (filled.some(({ cell }) => reported(cell) === null)) return 'check';
  if (cells.some(({ cell, expected }) => expected && !isFilled(cell)))
    return now < cutOff ? 'waiting' : 'missing';
  if (filled.length === 0) return 'rest';
  if (filled.some(({ at }) => at !== null && at >= cutOff)) return 'late';
  if (filled.some(({ at }) => at === null)) return 'unknownTime';
  return filled.every(({ cell }) => cell === 0) ? 'zero' : 'reported';
}
