/**
 * A contract's block of columns on the scratch tab. Contracts call its columns A, B and C, whatever they really are;
 * `local` and `area` put the real letters and indexes in.
 */

import type { CellData, GridRange, Request } from '../../sheets-api/schema';
import { cellData } from '../../sheets-api/values';
import { columnName } from '../../workbook/read';

export interface Plot {
  sheetId: number;
  /** Grid column of the plot's A, 0-based. */
  column: number;
}

export const PLOT_COLUMNS = 3;
export const PLOT_ROWS = 20;

/** A formula of the plot with its real columns: "=A1*C$1" becomes "=G1*I$1" on the third plot. */
export function local(plot: Plot, formula: string): string {
  return formula.replace(/[ABC](?=\$?\d)/g, (letter) => columnName(columnAt(plot, letter)));
}

/** "B2" or "A1:B3" of the plot. */
export function area(plot: Plot, name: string): GridRange {
  const [from, to = from] = name.split(':') as [string, string?];
  return {
    sheetId: plot.sheetId,
    startRowIndex: +from.slice(1) - 1,
    endRowIndex: +to.slice(1),
    startColumnIndex: columnAt(plot, from),
    endColumnIndex: columnAt(plot, to) + 1,
  };
}

/** Top, left, bottom, right of a range; zeros left out by Google are put back, nothing stands for unbounded. */
export function corners({ startRowIndex, startColumnIndex, endRowIndex, endColumnIndex }: GridRange): string {
  return `${[startRowIndex ?? 0, startColumnIndex ?? 0, endRowIndex, endColumnIndex]}`;
}

function columnAt(plot: Plot, name: string): number {
  return plot.column + name.charCodeAt(0) - 65;
}

/** Writes below each other: numbers, formulas of the plot, or whole cells of which only `fields` are taken. */
export function fill(
  plot: Plot,
  range: string,
  values: (number | string | CellData)[],
  fields = 'userEnteredValue',
): Request {
  const rows = values.map((value) => {
    const cell = typeof value === 'string' ? cellData({ formula: local(plot, value) }) : value;
    return { values: [typeof cell === 'number' ? cellData(cell) : cell] };
  });
  return { updateCells: { rows, fields, range: area(plot, range) } };
}

/** The lines from `startIndex` on, over the whole scratch tab. */
export function lines({ sheetId }: Plot, startIndex: number, count = 1, dimension = 'ROWS') {
  return { sheetId, dimension, startIndex, endIndex: startIndex + count };
}

/** Rows inserted before `row`, over the whole scratch tab. */
export function insert(plot: Plot, row: number, count = 1): Request {
  return { insertDimension: { range: lines(plot, row, count), inheritFromBefore: row > 0 } };
}
