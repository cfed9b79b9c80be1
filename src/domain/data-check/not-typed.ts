/** Formulas and tick boxes: nobody typed a number there. */
import { atCell, eachCell } from './check';

export const formulaTyped = eachCell((check, series, d) => {
  const value = series.cells[d];
  return typeof value === 'object' && value !== null
    ? atCell(check, series, d, 'ENTRY_FORMULA', 'error', { formula: value.formula })
    : null;
});

export const booleanTyped = eachCell((check, series, d) =>
  typeof series.cells[d] === 'boolean' ? atCell(check, series, d, 'ENTRY_BOOLEAN', 'error') : null,
);
