/** More than a day can have, wherever and whoever. */
import { CEILING } from '../record/submission';
import { atCell, eachCell } from './check';
import { dateIn } from './date';

export const aboveCeiling = eachCell((check, series, d) => {
  const value = series.cells[d];
  if (typeof value !== 'number' || !Number.isInteger(value) || value <= CEILING) return null;
  if (dateIn(value, check.campaign.period) !== null) return null;
  return atCell(check, series, d, 'ENTRY_ABOVE_CEILING', 'error', { value, most: CEILING });
});
