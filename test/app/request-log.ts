/**
 * Reading the request log: which requests write a value into a cell people fill in.
 *
 * Contents are painted after rows and columns have been moved, so ranges of a batch are compared with where the entry
 * cells stand when it is done.
 */
import type { ApiCall } from '../../local/runtime/host';
import type { LocalWorkbook } from '../../local/workbook/api';
import type { BatchUpdateRequest, GridRange, Request } from '../../src/sheets-api/schema';

const DAY_KEY = /^\d{4}-\d{2}-\d{2}\|/;
const TEAM = /^[A-Z][A-Z0-9]*\d /;

export function writesIntoEntries(calls: readonly ApiCall[], workbook: LocalWorkbook): Request[] {
  const entries = entryCells(workbook);
  return calls
    .filter((call) => call.method === 'spreadsheets.batchUpdate')
    .flatMap((call) => (call.body as BatchUpdateRequest).requests ?? [])
    .filter((request) => {
      const range = writtenRange(request);
      return entries.some((cell) => touches(range, cell));
    });
}

/** Whether a range holds a cell; null holds none. */
export function touches(
  range: GridRange | null,
  cell: { sheetId: number; row: number; column: number },
): boolean {
  return (
    range !== null &&
    cell.sheetId === (range.sheetId ?? 0) &&
    cell.row >= (range.startRowIndex ?? 0) &&
    cell.row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    cell.column >= (range.startColumnIndex ?? 0) &&
    cell.column < (range.endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}

/** Whether a request makes rows or columns of a tab stand elsewhere. */
export function movesLines(request: Request, sheetId: number): boolean {
  const range =
    request.insertDimension?.range ?? request.deleteDimension?.range ?? request.moveDimension?.source;
  return range !== undefined && (range.sheetId ?? 0) === sheetId;
}

/** The range whose values a request writes; null when it writes none. */
export function writtenRange(request: Request): GridRange | null {
  const writesValues = (fields: string | undefined) =>
    (fields ?? '').split(',').some((field) => field === '*' || field.startsWith('userEnteredValue'));
  const { updateCells, repeatCell, pasteData } = request;
  if (repeatCell !== undefined) return writesValues(repeatCell.fields) ? (repeatCell.range ?? {}) : null;
  if (updateCells !== undefined) {
    if (!writesValues(updateCells.fields)) return null;
    const { start, rows = [] } = updateCells;
    const width = Math.max(0, ...rows.map((row) => row.values?.length ?? 0));
    return updateCells.range ?? boxFrom(start, rows.length, width);
  }
  if (pasteData !== undefined) {
    const lines = (pasteData.data ?? '').split('\n');
    return boxFrom(
      pasteData.coordinate,
      lines.length,
      Math.max(...lines.map((line) => line.split('\t').length)),
    );
  }
  const moved =
    request.cutPaste ?? request.copyPaste ?? request.autoFill ?? request.sortRange ?? request.findReplace;
  if (moved !== undefined) throw new Error(`a request that moves values: ${Object.keys(request).join()}`);
  return null;
}

function boxFrom(
  start:
    | { sheetId?: number | undefined; rowIndex?: number | undefined; columnIndex?: number | undefined }
    | undefined,
  rows: number,
  columns: number,
): GridRange {
  const [row, column] = [start?.rowIndex ?? 0, start?.columnIndex ?? 0];
  return {
    sheetId: start?.sheetId ?? 0,
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: column,
    endColumnIndex: column + columns,
  };
}

/** Every team × day cell of the entry tab, wherever it stands, those set aside included. */
function entryCells(workbook: LocalWorkbook): { sheetId: number; row: number; column: number }[] {
  const sheet = workbook
    .resource()
    .sheets?.find((candidate) =>
      candidate.developerMetadata?.some((entry) => entry.metadataValue === 'entry'),
    );
  if (sheet === undefined) throw new Error('no entry tab');
  const rows = (sheet.data?.[0]?.rowData ?? []).map((row) =>
    (row.values ?? []).map((value) => value.userEnteredValue?.stringValue ?? ''),
  );
  const keyRow = rows.findIndex((row) => row.some((text) => DAY_KEY.test(text)));
  const columns = (rows[keyRow] ?? []).flatMap((text, i) => (DAY_KEY.test(text) ? [i] : []));
  const teams = rows.flatMap((row, i) =>
    row.some((text) => TEAM.test(`${text} `)) && i > keyRow ? [i] : [],
  );
  if (columns.length === 0 || teams.length === 0) throw new Error('no entry cells found');
  const sheetId = sheet.properties?.sheetId ?? 0;
  return teams.flatMap((row) => columns.map((column) => ({ sheetId, row, column })));
}
