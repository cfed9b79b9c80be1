/** Requests for cells whose positions are known, and for lines added at the end of a tab. */
import type { CellFormat, CellValue } from '../workbook/model';
import { LOG_COLUMNS } from '../workbook/tabs/record/log-line';
import type { CellData, Request } from './schema';
import { cellData, googleFormat, resolveValue } from './values';

export interface DirectCell {
  /** Actual position, 0-based. */
  row: number;
  column: number;
  value: CellValue;
}

/** One request a run of neighbouring cells in one column. */
export function cellRequests(sheetId: number, cells: readonly DirectCell[]): Request[] {
  const runs: DirectCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last !== undefined && last.column === cell.column && last.row === cell.row - 1) run!.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({
    updateCells: {
      rows: run.map(({ value }) => ({ values: [plainCell(value)] })),
      fields: 'userEnteredValue',
      start: { sheetId, rowIndex: run[0]!.row, columnIndex: run[0]!.column },
    },
  }));
}

/** Lines below everything else in the log. Rows that are only now made have no look of their own. */
export function logRequests(sheetId: number, lines: readonly (readonly CellValue[])[]): Request[] {
  if (lines.length === 0) return [];
  const formats = LOG_COLUMNS.map(({ number }) => googleFormat({ ...LINE, number }));
  const { fields } = formats[0]!;
  const rows = lines.map((line) => ({
    values: line.map((value, i) => ({ ...plainCell(value), userEnteredFormat: formats[i]?.format ?? {} })),
  }));
  return [{ appendCells: { sheetId, rows, fields: `userEnteredValue,${fields}` } }];
}

const LINE: CellFormat = { size: 10, valign: 'top', wrap: true };

function plainCell(value: CellValue): CellData {
  return cellData(
    resolveValue(
      value,
      (template) => template,
      () => '',
    ),
  );
}
