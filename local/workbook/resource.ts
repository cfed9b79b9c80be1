/** The whole book, or the part a field mask and ranges choose, as Google's Spreadsheet resource. */
import type { Identity, Spreadsheet } from './api';
import type { Book, Dimension, Metadata, Sheet } from './book';
import { BLANK } from './book';
import type { Engine } from './engine';
import { ALL, applyMask, chosen, type Mask, reaches } from './mask';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './projection';
import type { Place } from './ranges';
import type { Rect } from './rect';
import { cellData, DEFAULT_FORMAT, SAVED_CELL } from './resource-cell';
import {
  conditionalRule,
  developerMetadata,
  embeddedChart,
  gridRange,
  namedRange,
  protectedRange,
  sheetProperties,
} from './resource-sheet';

type GridData = GoogleAppsScript.Sheets.Schema.GridData;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;
type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;
type SheetResource = GoogleAppsScript.Sheets.Schema.Sheet;

export interface Source {
  id: string;
  book: Book;
  engine: Engine;
  reader: Identity;
}

interface Choice {
  mask: Mask;
  /** Tabs and cells to give; empty: all of them. */
  places: readonly Place[];
  grid: boolean;
}

const within = (name: string, mask: Mask): Mask => ({ all: true, fields: new Map([[name, mask]]) });

/** The whole spreadsheet in its saved form. */
export function savedSpreadsheet(source: Source): Spreadsheet {
  const mask = within('sheets', within('data', within('rowData', within('values', SAVED_CELL))));
  return spreadsheet(source, { mask, places: [], grid: true });
}

export function spreadsheet(source: Source, { mask, places, grid }: Choice): Spreadsheet {
  const { book } = source;
  const sheets =
    places.length === 0 ? book.sheets : book.sheets.filter((s) => places.some((p) => p.sheet === s));
  const sheetMask = chosen(mask, 'sheets');
  const own = book.metadata.filter(({ location }) => location.kind === 'SPREADSHEET');
  const whole: Spreadsheet = {
    spreadsheetId: source.id,
    properties: {
      title: book.title,
      locale: book.locale,
      autoRecalc: book.autoRecalc,
      timeZone: book.timeZone,
      defaultFormat: DEFAULT_FORMAT,
    },
    ...(sheetMask === null
      ? {}
      : { sheets: sheets.map((sheet) => sheetResource(source, sheet, sheetMask, places, grid)) }),
    ...(book.names.length === 0 ? {} : { namedRanges: book.names.map(namedRange) }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${source.id}/edit`,
    ...(own.length === 0 ? {} : { developerMetadata: own.map(developerMetadata) }),
  };
  return applyMask(whole, mask) as Spreadsheet;
}

function sheetResource(
  { book, engine, reader }: Source,
  sheet: Sheet,
  mask: Mask,
  places: readonly Place[],
  grid: boolean,
): SheetResource {
  const metadata = book.metadata.filter(
    ({ location }) => location.kind === 'SHEET' && location.sheetId === sheet.id,
  );
  const wants = (name: string) => chosen(mask, name) !== null;
  const resource: SheetResource = { properties: sheetProperties(book, sheet) };
  const dataMask = chosen(mask, 'data');
  if (grid && dataMask !== null) {
    const all: Rect = { top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount };
    const parts = places.length === 0 ? [all] : places.filter((p) => p.sheet === sheet).map(({ at }) => at);
    resource.data = parts.map((at) => gridData(book, engine, sheet, at, dataMask));
  }
  if (wants('merges') && sheet.merges.length > 0) {
    resource.merges = sheet.merges.map((at) => gridRange(sheet.id, at));
  }
  if (wants('conditionalFormats') && sheet.conditionals.length > 0) {
    resource.conditionalFormats = sheet.conditionals.map((rule) => conditionalRule(book, sheet.id, rule));
  }
  if (wants('protectedRanges') && sheet.protections.length > 0) {
    resource.protectedRanges = sheet.protections.map((p) => protectedRange(sheet, p, reader));
  }
  if (wants('charts') && sheet.charts.length > 0) {
    resource.charts = sheet.charts.map((chart) => embeddedChart(sheet.id, chart));
  }
  if (wants('developerMetadata') && metadata.length > 0) {
    resource.developerMetadata = metadata.map(developerMetadata);
  }
  return resource;
}

function gridData(book: Book, engine: Engine, sheet: Sheet, at: Rect, mask: Mask): GridData {
  const data: GridData = {};
  if (at.top !== 0) data.startRow = at.top;
  if (at.left !== 0) data.startColumn = at.left;
  if (reaches(mask, 'rowData')) {
    const values = chosen(chosen(mask, 'rowData') ?? ALL, 'values') ?? ALL;
    const rowData = rowsOf(book, engine, sheet, at, values);
    if (rowData.length > 0) data.rowData = rowData;
  }
  const dimension = (kind: 'ROW' | 'COLUMN') => (i: number) => dimensionProperties(book, sheet, kind, i);
  if (reaches(mask, 'rowMetadata')) data.rowMetadata = indexes(at.top, at.bottom).map(dimension('ROW'));
  if (reaches(mask, 'columnMetadata')) {
    data.columnMetadata = indexes(at.left, at.right).map(dimension('COLUMN'));
  }
  return data;
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Rows and cells up to the last one that holds anything; those between are empty objects. */
function rowsOf(book: Book, engine: Engine, sheet: Sheet, at: Rect, mask: Mask): RowData[] {
  const validated = sheet.validations.filter(() => chosen(mask, 'dataValidation') !== null);
  const rows: RowData[] = [];
  for (let r = at.top; r < at.bottom; r++) {
    const row = sheet.rows[r] ?? [];
    const rules = validated.filter(({ at: rect }) => rect.top <= r && r < rect.bottom);
    const end = Math.min(at.right, Math.max(row.length, 0, ...rules.map(({ at: rect }) => rect.right)));
    const values = [];
    for (let c = at.left; c < end; c++) {
      const cell = row[c];
      const hasRule = rules.some(({ at: rect }) => rect.left <= c && c < rect.right);
      values.push(
        cell === undefined && !hasRule ? {} : cellData(book, engine, sheet, cell ?? BLANK, r, c, mask),
      );
    }
    rows.push(values.length === 0 ? {} : { values });
  }
  while (rows.length > 0 && rows.at(-1)!.values === undefined) rows.pop();
  return rows;
}

function dimensionProperties(
  book: Book,
  sheet: Sheet,
  kind: 'ROW' | 'COLUMN',
  index: number,
): DimensionProperties {
  const own: Dimension | undefined =
    kind === 'ROW' ? sheet.rowDimensions[index] : sheet.columnDimensions[index];
  const metadata = book.metadata.filter((item) => standsAt(item, sheet.id, kind, index));
  return {
    pixelSize: own?.size ?? (kind === 'ROW' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH),
    ...(own?.hidden ? { hiddenByUser: true } : {}),
    ...(metadata.length === 0 ? {} : { developerMetadata: metadata.map(developerMetadata) }),
  };
}

function standsAt({ location }: Metadata, sheetId: number, kind: 'ROW' | 'COLUMN', index: number): boolean {
  return location.kind === kind && location.sheetId === sheetId && location.from === index;
}
