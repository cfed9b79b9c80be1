/** Work on a day on which the team has none: a rest day, a pause, not one of its own days. It counts all the same. */
import { atCell, eachCell } from './check';

export const restDay = eachCell((check, series, d) => {
  const value = series.numbers[d] ?? 0;
  return value > 0 && !series.works[d]! && check.days[d]! <= check.today
    ? atCell(check, series, d, 'ENTRY_REST_DAY', 'ask', { value })
    : null;
});
