/**
 * The local workbook seen from outside: the Sheets API v4 as Google shapes it, people at the grid, and what happened.
 * `workbook.ts` implements it over a real spreadsheet engine.
 */
export type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
export type BatchUpdateRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
export type BatchUpdateResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
export type ByDataFilterRequest = GoogleAppsScript.Sheets.Schema.GetSpreadsheetByDataFilterRequest;
export type BatchGetResponse = GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;

/** Who is acting. The owner made the file; editors may write where protection lets them; viewers only read. */
export interface Identity {
  email: string;
  role: 'owner' | 'editor' | 'viewer';
}

/** Errors as Google reports them: an HTTP status, a canonical code and Google's message. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code:
      | 'INVALID_ARGUMENT'
      | 'PERMISSION_DENIED'
      | 'NOT_FOUND'
      | 'RESOURCE_EXHAUSTED'
      | 'INTERNAL'
      | 'UNAVAILABLE',
    message: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** The Sheets API for one identity. Every call is atomic and checks that identity's rights. */
export interface SheetsApi {
  /** `fields` is a Google field mask; without it grid data come only with `includeGridData`. */
  get(options?: { ranges?: string[]; fields?: string; includeGridData?: boolean }): Spreadsheet;
  /** The parts of the spreadsheet that filters choose; of the kinds of filters, grid ranges alone. */
  getByDataFilter(body: ByDataFilterRequest, options?: { fields?: string }): Spreadsheet;
  batchUpdate(body: BatchUpdateRequest): BatchUpdateResponse;
  batchGet(options: {
    ranges: string[];
    majorDimension?: 'ROWS' | 'COLUMNS';
    valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
    dateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  }): BatchGetResponse;
}

/** Whether an act at the grid went through; a refusal says why, as Google would show it. */
export type Outcome =
  | { accepted: true }
  | { accepted: false; reason: 'protected' | 'validation' | 'invalid'; message: string };

/**
 * A person at the grid. `tab` is a title as it stands now; ranges are A1. Text is read the way Google reads typing in
 * the workbook's locale (1.200 is 1200 in vi_VN, 1/6/2023 is 1 June). Protection and strict validation are enforced;
 * pasting goes round validation, as in Google. Triggers fire after an accepted edit.
 */
export interface Person {
  type(tab: string, cell: string, text: string): Outcome;
  paste(tab: string, cell: string, texts: string[][]): Outcome;
  clear(tab: string, range: string): Outcome;
  sort(tab: string, range: string, column: number, ascending: boolean): Outcome;
  insertRows(tab: string, before: number, count: number): Outcome;
  deleteRows(tab: string, from: number, count: number): Outcome;
  insertColumns(tab: string, before: number, count: number): Outcome;
  deleteColumns(tab: string, from: number, count: number): Outcome;
  hideColumns(tab: string, from: number, count: number, hidden: boolean): Outcome;
  merge(tab: string, range: string): Outcome;
  freeze(tab: string, rows: number, columns: number): Outcome;
  fill(tab: string, range: string, color: string): Outcome;
  renameTab(tab: string, title: string): Outcome;
  duplicateTab(tab: string, title: string): Outcome;
  deleteTab(tab: string): Outcome;
}

/** What a trigger handler is told of an edit, in Apps Script's shape (1-based rows and columns). */
export interface EditEvent {
  tab: string;
  sheetId: number;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  /** Only for a single cell. */
  value?: string;
  oldValue?: string;
  user: Identity;
}

/** `createWorkbook` and `loadWorkbook` in `workbook.ts` make one. */
export interface LocalWorkbook {
  readonly spreadsheetId: string;
  /** The clock behind NOW() and TODAY(), milliseconds since 1970-01-01 UTC; pinned in tests. */
  now(): number;
  setNow(now: number | null): void;
  as(identity: Identity): SheetsApi;
  person(identity: Identity): Person;
  /** Evaluated value of a cell: number, text, boolean, null for blank; an error value as its text ("#REF!"). */
  value(tab: string, cell: string): string | number | boolean | null;
  /** What the cell shows, formatted in the workbook's locale. */
  shown(tab: string, cell: string): string;
  titles(): string[];
  /** The live side for the page's grid. */
  grid(): GridSession;
  /** Google's Spreadsheet resource, complete: the saved form. */
  resource(): Spreadsheet;
  /** Called after every accepted change, whoever made it. */
  onChange(listener: () => void): () => void;
  /** Called after an accepted edit of cell contents by a person (not by API writes). */
  onEdit(listener: (event: EditEvent) => void): () => void;
}

/**
 * The live side of the page's grid: this workbook is the collaboration server of the o-spreadsheet protocol. A browser
 * starts from `data()` and sends each revision here; what protection or strict validation forbids is refused (the
 * browser then starts again from `data()`), the rest reaches every listener, as do the add-on's own writes.
 */
export interface GridSession {
  /** o-spreadsheet WorkbookData, carrying the revision id it stands at. */
  data(): unknown;
  submit(identity: Identity, message: unknown): Outcome;
  /** `null` asks every browser to start again from `data()` (after a large write). */
  onMessage(listener: (message: unknown | null) => void): () => void;
}
