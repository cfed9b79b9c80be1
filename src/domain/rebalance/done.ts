import { type Finding, finding } from '../finding';
import { reported } from '../record/submission';
import type { RebalanceRequest } from './request';

/** What each unit reported up to a day, per indicator, whether or not the campaign still has that unit. */
export function doneUpTo({
  submissions,
  after,
}: Pick<RebalanceRequest, 'submissions' | 'after'>): Map<string, Map<string, number>> {
  const counts = submissions.days.map((day) => day <= after);
  return new Map(
    submissions.tables.map(({ indicator, rows }) => {
      const sums = new Map<string, number>();
      for (const { unit, cells } of rows) {
        const sum = cells.reduce<number>((all, cell, d) => all + (counts[d] ? (reported(cell) ?? 0) : 0), 0);
        sums.set(unit, (sums.get(unit) ?? 0) + sum);
      }
      return [indicator, sums];
    }),
  );
}

/** Units that reported and are gone: their numbers are in nobody's target any more. */
export function removedUnits(
  leaves: readonly { code: string }[],
  done: Map<string, Map<string, number>>,
  nameOf: (indicator: string) => string | null,
): Finding[] {
  const known = new Set(leaves.map(({ code }) => code));
  return [...done].flatMap(([key, sums]) => {
    const indicator = nameOf(key);
    if (indicator === null) return [];
    return [...sums]
      .filter(([unit, sum]) => sum > 0 && !known.has(unit))
      .map(([unit, sum]) =>
        finding('REBALANCE_REMOVED', 'ask', `units.${unit}`, { unit, indicator, done: sum }),
      );
  });
}
