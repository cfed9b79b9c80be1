/** Something stands on a day that has not come. */
import { isFilled } from '../record/submission';
import { atCell, eachCell } from './check';

export const futureDay = eachCell((check, series, d) =>
  isFilled(series.cells[d]) && check.days[d]! > check.today
    ? atCell(check, series, d, 'ENTRY_FUTURE', 'error', { today: check.today })
    : null,
);
