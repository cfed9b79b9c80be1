/** What has become of a day since it was closed the last time: its sum, and the numbers that are others now. */
import type { Day } from '../day';
import { DayGridIndex } from '../record/day-grid';
import { sameTyped, type Typed } from '../record/submission';
import { cellsOf, sumOf } from './day-cells';
import { indicatorsOn, type Standing } from './day-state';

export interface Restated {
  day: Day;
  indicator: string;
  /** Sums of valid numbers, then and now. */
  before: number;
  after: number;
  changes: { unit: string; before: Typed; after: Typed }[];
}

/** One for each indicator in which anything has changed; none for a day that was never closed. */
export function restatedOn(standing: Standing, day: Day): Restated[] {
  const { ledger } = standing;
  if (!ledger.closings.some((closing) => closing.day === day)) return [];
  const then = new DayGridIndex(ledger.closed);
  const cells = cellsOf(standing, day).map((cell) => ({ ...cell, before: then.at(cell) ?? null }));
  return indicatorsOn(standing, day).flatMap((indicator): Restated[] => {
    const own = cells.filter((cell) => cell.indicator === indicator);
    const changes = own
      .filter(({ before, value }) => !sameTyped(before, value))
      .map(({ unit, before, value }) => ({ unit, before, after: value }));
    if (changes.length === 0) return [];
    const [before, after] = [own.map((cell) => cell.before), own.map(({ value }) => value)].map(sumOf);
    return [{ day, indicator, before: before!, after: after!, changes }];
  });
}
