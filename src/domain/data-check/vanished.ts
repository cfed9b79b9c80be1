/** A number that was there and is gone, and nobody was seen to clear it: the team has reported. */
import { spotKey } from '../record/vanished';
import { atCell, type Check, type Rule, type Series } from './check';

export const vanished: Rule = (check) =>
  check.series.flatMap((series) =>
    check.days.flatMap((_, d) => {
      const before = vanishedAt(check, series, d);
      return before === null ? [] : [atCell(check, series, d, 'ENTRY_VANISHED', 'warning', { before })];
    }),
  );

/** The number that stood in a cell; null where none has vanished. */
export function vanishedAt(
  { days, vanished: gone }: Check,
  { unit, indicator }: Series,
  d: number,
): number | null {
  return gone.get(spotKey({ unit: unit.code, day: days[d]!, indicator: indicator.key })) ?? null;
}
