/** Below zero. */
import { atCell, eachCell } from './check';

export const negative = eachCell((check, series, d) => {
  const value = series.cells[d];
  return typeof value === 'number' && value < 0
    ? atCell(check, series, d, 'ENTRY_NEGATIVE', 'error', { value })
    : null;
});
