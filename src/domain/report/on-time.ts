/** How often a unit reported in time. */
import type { Day } from '../day';
import type { DayReport } from '../progress';
import { share } from './figure';

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

export function onTimeShare(own: Punctuality | undefined): number | null {
  return share(own?.onTime, own?.expected);
}
