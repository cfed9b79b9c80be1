/** A workbook for a test: one tab "T" of 20 × 10 cells beside Google's first one, and short ways to act on it. */
import type {
  ApiError,
  BatchUpdateRequest,
  BatchUpdateResponse,
  Identity,
  LocalWorkbook,
} from '../../local/workbook/api';
import { createWorkbook, type WorkbookOptions } from '../../local/workbook/workbook';
import { checkRequest } from './google-schema';

export type Request = GoogleAppsScript.Sheets.Schema.Request;

export const OWNER: Identity = { email: 'owner@example.com', role: 'owner' };
export const EDITOR: Identity = { email: 'editor@example.com', role: 'editor' };
export const OTHER: Identity = { email: 'other@example.com', role: 'editor' };
export const VIEWER: Identity = { email: 'viewer@example.com', role: 'viewer' };

export const T = 7;

export interface Kit {
  workbook: LocalWorkbook;
  apply(...requests: Request[]): BatchUpdateResponse;
  applyAs(who: Identity, ...requests: Request[]): BatchUpdateResponse;
  send(body: BatchUpdateRequest): BatchUpdateResponse;
  /** The refusal of a batch; fails when it is accepted. */
  refusal(...requests: Request[]): ApiError;
  refusalAs(who: Identity, ...requests: Request[]): ApiError;
  /** Writes contents from A1 of T: texts beginning with "=" are formulas. */
  write(rows: (string | number | boolean | null)[][]): void;
  value(cell: string): string | number | boolean | null;
  shown(cell: string): string;
  /** userEnteredValue of a cell of T, as the API gives it. */
  entered(cell: string): GoogleAppsScript.Sheets.Schema.ExtendedValue | undefined;
  cell(cell: string, tab?: string): GoogleAppsScript.Sheets.Schema.CellData;
}

/** Sunday 11 June 2023, 10:00 in Vietnam. */
export const NOW = Date.UTC(2023, 5, 11, 3);

export function kit(options: WorkbookOptions = {}): Kit {
  const workbook = createWorkbook({ now: NOW, ...options });
  const sendAs = (who: Identity, body: BatchUpdateRequest) => {
    expect(checkRequest(body)).toEqual([]);
    return workbook.as(who).batchUpdate(body);
  };
  const refusalAs = (who: Identity, ...requests: Request[]): ApiError => {
    const before = workbook.resource();
    let refused: unknown = null;
    try {
      workbook.as(who).batchUpdate({ requests });
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ name: 'ApiError' });
    expect(workbook.resource()).toEqual(before);
    return refused as ApiError;
  };
  const made: Kit = {
    workbook,
    send: (body) => sendAs(OWNER, body),
    apply: (...requests) => sendAs(OWNER, { requests }),
    applyAs: (who, ...requests) => sendAs(who, { requests }),
    refusal: (...requests) => refusalAs(OWNER, ...requests),
    refusalAs,
    write: (rows) =>
      void made.apply({
        updateCells: {
          start: { sheetId: T, rowIndex: 0, columnIndex: 0 },
          rows: rows.map((row) => ({ values: row.map((value) => cellOf(value)) })),
          fields: 'userEnteredValue',
        },
      }),
    value: (cell) => workbook.value('T', cell),
    shown: (cell) => workbook.shown('T', cell),
    entered: (cell) => made.cell(cell).userEnteredValue,
    cell: (cell, tab = 'T') =>
      workbook.as(OWNER).get({ ranges: [`${tab}!${cell}`], includeGridData: true }).sheets?.[0]?.data?.[0]
        ?.rowData?.[0]?.values?.[0] ?? {},
  };
  made.apply({
    addSheet: {
      properties: { sheetId: T, title: 'T', gridProperties: { rowCount: 20, columnCount: 10 } },
    },
  });
  return made;
}

function cellOf(value: string | number | boolean | null): GoogleAppsScript.Sheets.Schema.CellData {
  if (value === null) return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: value.startsWith('=') ? { formulaValue: value } : { stringValue: value } };
}

/** A range of T; ends exclusive, 0-based. */
export function range(top: number, left: number, bottom: number, right: number) {
  return {
    sheetId: T,
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  };
}

export function rows(startIndex: number, endIndex: number) {
  return { sheetId: T, dimension: 'ROWS', startIndex, endIndex };
}

export function columns(startIndex: number, endIndex: number) {
  return { sheetId: T, dimension: 'COLUMNS', startIndex, endIndex };
}
