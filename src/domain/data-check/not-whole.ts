/** 12.5 people. */
import { atCell, eachCell } from './check';
import { dateIn } from './date';

export const notWhole = eachCell((check, series, d) => {
  const value = series.cells[d];
  if (typeof value !== 'number' || Number.isInteger(value) || value < 0) return null;
  if (dateIn(value, check.campaign.period) !== null) return null;
  return atCell(check, series, d, 'ENTRY_NOT_WHOLE', 'error', { value });
});
