/**
 * The spreadsheet in Google's own terms, as immutable data: a change makes a new Book that shares what did not change,
 * so a refused batch costs nothing and two states are compared by identity.
 */
import type { Rect } from './rect';

export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type TextFormatRun = GoogleAppsScript.Sheets.Schema.TextFormatRun;
export type Color = GoogleAppsScript.Sheets.Schema.Color;
export type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;
export type GradientRule = GoogleAppsScript.Sheets.Schema.GradientRule;

/** `text` is canonical (see formula.ts); a broken formula keeps what was written, and shows #ERROR!. */
export interface Formula {
  readonly formula: string;
  readonly broken: boolean;
}

export type Content = null | string | number | boolean | Formula;

export interface Cell {
  readonly content: Content;
  /** Interned: equal formats are the same object (see format.ts). */
  readonly format: CellFormat | null;
  readonly note: string | null;
  readonly runs: readonly TextFormatRun[] | null;
}

export const BLANK: Cell = { content: null, format: null, note: null, runs: null };

export type Row = readonly (Cell | undefined)[];

/** A row or column: pixels (null: the default) and whether a person hid it. */
export interface Dimension {
  readonly size: number | null;
  readonly hidden: boolean;
}

/** A condition as Google names it; formulas among the values are canonical. */
export interface Condition {
  readonly type: string;
  readonly values: readonly string[];
}

/** One rectangle of validated cells; formulas are relative to its first cell. */
export interface Validation {
  readonly id: string;
  readonly at: Rect;
  readonly condition: Condition;
  readonly strict: boolean;
  readonly showCustomUi: boolean;
  readonly inputMessage: string | null;
}

/** Formulas are relative to the first cell of the first rectangle. */
export interface ConditionalFormat {
  readonly id: string;
  readonly at: readonly Rect[];
  readonly rule: { condition: Condition; format: CellFormat } | { gradient: GradientRule };
}

export interface Protection {
  readonly id: number;
  /** null: the whole tab. */
  readonly at: Rect | null;
  readonly unprotected: readonly Rect[];
  readonly description: string | null;
  readonly warningOnly: boolean;
  /** null: every writer of the file may edit. */
  readonly editors: { users: readonly string[]; groups: readonly string[]; domain: boolean } | null;
}

/** A basic chart floating over its tab. */
export interface Chart {
  readonly id: number;
  /** The cell its top left corner stands in, and how far inside, in pixels. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly offset: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
  /** As Google names it; every source range has its ends. */
  readonly spec: ChartSpec;
}

export interface Sheet {
  readonly id: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly tabColor: Color | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hideGridlines: boolean;
  /** May be shorter than the grid, and so may each row: what is missing is blank. */
  readonly rows: readonly Row[];
  readonly rowDimensions: readonly (Dimension | undefined)[];
  readonly columnDimensions: readonly (Dimension | undefined)[];
  readonly merges: readonly Rect[];
  readonly validations: readonly Validation[];
  readonly conditionals: readonly ConditionalFormat[];
  readonly protections: readonly Protection[];
  readonly charts: readonly Chart[];
}

export interface NamedRange {
  readonly id: string;
  readonly name: string;
  readonly sheetId: number;
  readonly at: Rect;
}

export type MetadataLocation =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: number }
  | {
      readonly kind: 'ROW' | 'COLUMN';
      readonly sheetId: number;
      readonly from: number;
      readonly to: number;
    };

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
}

export interface Book {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly autoRecalc: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
  readonly sheets: readonly Sheet[];
  readonly names: readonly NamedRange[];
  readonly metadata: readonly Metadata[];
  /** Source of new ids; never reused. */
  readonly nextId: number;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? BLANK;
}

export function sheetOf(book: Book, id: number): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}

export function sheetByTitle(book: Book, title: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.title === title);
}

export function isFormula(content: Content): content is Formula {
  return typeof content === 'object' && content !== null;
}

/** The same book with one tab replaced. */
export function withSheet(book: Book, sheet: Sheet): Book {
  return { ...book, sheets: book.sheets.map((old) => (old.id === sheet.id ? sheet : old)) };
}

/** The sheet with the cells of a rectangle rewritten; a cell given back unchanged costs nothing. */
export function mapCells(
  sheet: Sheet,
  at: Rect,
  change: (cell: Cell, row: number, column: number) => Cell,
): Sheet {
  const bottom = Math.min(at.bottom, sheet.rowCount);
  const right = Math.min(at.right, sheet.columnCount);
  const rows = sheet.rows.slice();
  for (let row = at.top; row < bottom; row++) {
    const before = rows[row];
    let after: (Cell | undefined)[] | null = null;
    for (let column = at.left; column < right; column++) {
      const old = before?.[column] ?? BLANK;
      const cell = change(old, row, column);
      if (cell === old) continue;
      after ??= before?.slice() ?? [];
      while (after.length < column) after.push(undefined);
      after[column] = isBlank(cell) ? undefined : cell;
    }
    if (after === null) continue;
    while (rows.length < row) rows.push([]);
    rows[row] = after;
  }
  return { ...sheet, rows };
}

function isBlank(cell: Cell): boolean {
  return cell.content === null && cell.format === null && cell.note === null && cell.runs === null;
}

export function emptySheet(id: number, title: string, rowCount: number, columnCount: number): Sheet {
  return {
    id,
    title,
    hidden: false,
    tabColor: null,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    hideGridlines: false,
    rows: [],
    rowDimensions: [],
    columnDimensions: [],
    merges: [],
    validations: [],
    conditionals: [],
    protections: [],
    charts: [],
  };
}
