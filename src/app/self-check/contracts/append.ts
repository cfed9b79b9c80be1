/** Lines added below everything else, as the log's are. */

import type { Request, SheetResource } from '../../../sheets-api/schema';
import { cellData } from '../../../sheets-api/values';
import { a1 } from '../../../workbook/read';
import { type Contract, same } from '../contract';
import { area, fill, type Plot } from '../plot';
import { dig, values } from '../view';

export const appendContracts: Contract[] = [
  {
    /** Row 14 is the last with data on the whole tab; the rows below it, formatted only, are filled first. */
    id: 'appendCells',
    run({ write }, plot) {
      const view = write([fill(plot, 'A14', [1]), bold(plot, 'A15:C17'), append(plot)]);
      return same(['=1+1', 7, null, 8], values(view, plot, 'A15:B16'));
    },
  },
  {
    /** Data in the very last row: the tab grows by the lines that are added. */
    id: 'appendGrows',
    run({ write, sheets, before }, plot) {
      const last = rowCount(write([fill(plot, 'A1', [1])]));
      const view = write([fill(plot, `A${last}`, [1]), append(plot)]);
      const name = (row: number, column: number) => a1(row, plot.column + column);
      const range = `'${before.properties?.title}'!${name(last, 0)}:${name(last + 1, 1)}`;
      return same(
        [
          2,
          [
            ['=1+1', 7],
            ['', 8],
          ],
        ],
        [rowCount(view) - last, sheets.values([range])[0]],
      );
    },
  },
];

/** Two lines on the plot; what stands left of it is left blank. Text stays text. */
function append({ sheetId, column }: Plot): Request {
  const left = Array.from({ length: column }, () => ({}));
  const rows = [{ values: [...left, cellData('=1+1'), cellData(7)] }, { values: [...left, {}, cellData(8)] }];
  return { appendCells: { sheetId, rows, fields: 'userEnteredValue' } };
}

function bold(plot: Plot, range: string): Request {
  const cell = { userEnteredFormat: { textFormat: { bold: true } } };
  return { repeatCell: { range: area(plot, range), cell, fields: 'userEnteredFormat.textFormat.bold' } };
}

function rowCount(view: SheetResource): number {
  return Number(dig(view, 'properties.gridProperties.rowCount'));
}
