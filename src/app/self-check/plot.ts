/** A contract's block of columns on the scratch tab. Rows and columns below are 0-based. */
import type { CellData, GridRange, Request } from '../../sheets-api/schema';
import { a1 } from '../../workbook/read';

export interface Plot {
  sheetId: number;
  /** Grid column where the plot begins. */
  column: number;
}

export const PLOT_COLUMNS = 3;
export const PLOT_ROWS = 20;

export function rangeOf(plot: Plot, row: number, column: number, rows = 1, columns = 1): GridRange {
  const left = plot.column + column;
  return {
    sheetId: plot.sheetId,
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: left,
    endColumnIndex: left + columns,
  };
}

/** A1 address of a cell of the plot. */
export function nameOf(plot: Plot, row: number, column: number): string {
  return a1(row, plot.column + column);
}

/** Writes cells below each other, values only unless other `fields` are named. */
export function fillDown(
  plot: Plot,
  row: number,
  column: number,
  cells: CellData[],
  fields = 'userEnteredValue',
): Request {
  return {
    updateCells: {
      rows: cells.map((cell) => ({ values: [cell] })),
      fields,
      range: rangeOf(plot, row, column, cells.length),
    },
  };
}

export function number(numberValue: number): CellData {
  return { userEnteredValue: { numberValue } };
}

export function text(stringValue: string): CellData {
  return { userEnteredValue: { stringValue } };
}

export function formula(formulaValue: string): CellData {
  return { userEnteredValue: { formulaValue } };
}

/** `count` rows before `row`, over the whole scratch tab. */
export function insertRows(plot: Plot, row: number, count: number): Request {
  const range = { sheetId: plot.sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + count };
  return { insertDimension: { range, inheritFromBefore: row > 0 } };
}
