/** How often a unit reported in time. */
import type { Day } from '../day';
import type { DayReport, ReportingState } from '../progress';
import { share } from './figure';
import type { Word } from './heads';

export interface Punctuality {
  /** Days something was expected or came. */
  expected: number;
  onTime: number;
  late: number;
  missing: number;
  /** Nobody knows when: counts as in time, since nothing says it was not. */
  unknown: number;
  lastMissing: Day | null;
}

/** By what `homeOf` makes of the codes of those who report; days up to the one given. */
export function punctualityOf(
  reports: readonly DayReport[],
  upTo: Day | null,
  homeOf: (code: string) => string,
): Map<string, Punctuality> {
  const found = new Map<string, Punctuality>();
  for (const { unit, day, state } of reports) {
    if (upTo === null || day > upTo || state === 'rest') continue;
    const home = homeOf(unit);
    const own = found.get(home) ?? NONE();
    found.set(home, own);
    own.expected++;
    if (state === 'reported' || state === 'zero' || state === 'unknownTime') own.onTime++;
    if (state === 'unknownTime') own.unknown++;
    if (state === 'late') own.late++;
    if (state === 'missing') {
      own.missing++;
      if (own.lastMissing === null || day > own.lastMissing) own.lastMissing = day;
    }
  }
  return found;
}

const NONE = (): Punctuality => ({
  expected: 0,
  onTime: 0,
  late: 0,
  missing: 0,
  unknown: 0,
  lastMissing: null,
});

/** Whether so many times are unknown, of the reports that came, that nobody can say how punctual the unit was. */
export function isTimeUnknown({
  unknown,
  onTime,
  late,
}: Pick<Punctuality, 'unknown' | 'onTime' | 'late'>): boolean {
  return 2 * unknown > onTime + late;
}

export function onTimeShare(own: Punctuality | undefined): number | null {
  return share(own?.onTime, own?.expected);
}

/** Null: the time has not come. Who reported nobody knows when counts as in time, here too. */
const MARKS: Record<ReportingState, Word | null> = {
  waiting: null,
  reported: 'inTime',
  zero: 'inTime',
  unknownTime: 'inTime',
  late: 'late',
  missing: 'missing',
  check: 'odd',
  rest: 'rest',
};

/** By code of those who report: a mark for every day up to the one given. */
export function marksOf(
  reports: readonly DayReport[],
  upTo: Day | null,
): ReadonlyMap<string, ReadonlyMap<Day, Word>> {
  const found = new Map<string, Map<Day, Word>>();
  for (const { unit, day, state } of reports) {
    const mark = MARKS[state];
    if (upTo === null || day > upTo || mark === null) continue;
    const own = found.get(unit) ?? new Map<Day, Word>();
    found.set(unit, own.set(day, mark));
  }
  return found;
}
