/** Text where a number is due: the number in it, if it says one. */
import { atCell, eachCell } from './check';
import { dateIn } from './date';
import { readHiddenNumber } from './hidden-number';

export const textTyped = eachCell((check, series, d) => {
  const value = series.cells[d];
  if (typeof value !== 'string' || value === '' || dateIn(value, check.campaign.period) !== null) return null;
  const guess = readHiddenNumber(value);
  return guess === null
    ? atCell(check, series, d, 'ENTRY_NOT_NUMBER', 'error', { value })
    : atCell(check, series, d, 'ENTRY_NUMBER_TEXT', 'error', { value, guess });
});
