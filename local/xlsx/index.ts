/** A local workbook as an Excel file: what the office prints, mails and keeps. */
import ExcelJS from 'exceljs';
import type { LocalWorkbook } from '../workbook/api';
import { serialNow } from '../workbook/typing';
import { finishPackage, type SheetExtras } from './package';
import { addressOf, boxOf } from './places';
import { type BookContext, writeSheet } from './sheet';
import { excelTitles } from './titles';

/** What the export reads of a workbook. */
export type Exportable = Pick<LocalWorkbook, 'resource' | 'value' | 'now'>;

export interface XlsxOptions {
  /**
   * `live` keeps NOW() a formula. `pinned` writes the workbook's own time as a number in its place, so that another
   * program that recalculates the file gets the same day and the same status.
   */
  clock: 'live' | 'pinned';
}

/** Sheet for lists too long to stand inside a rule; not offered for unhiding. */
const LISTS = 'ct.lists';

/**
 * Writes Google's Spreadsheet resource with its evaluated values as .xlsx.
 *
 * Left out, having no counterpart: rights by person (what is protected is locked, without a password), protections that
 * only warn, colour scales and conditions on relative dates.
 */
export async function writeXlsx(
  workbook: Exportable,
  options: XlsxOptions = { clock: 'live' },
): Promise<Buffer> {
  const resource = workbook.resource();
  const sheets = resource.sheets ?? [];
  const titles = excelTitles(sheets.map((sheet) => sheet.properties?.title ?? ''));
  const titleOf = new Map(
    sheets.map((sheet) => [sheet.properties?.sheetId ?? 0, titles.get(sheet.properties?.title ?? '')!]),
  );
  const book = new ExcelJS.Workbook();
  const lists: string[][] = [];
  const context: BookContext = {
    titles,
    titleOf,
    sourceTitleOf: new Map(
      sheets.map(({ properties }) => [properties?.sheetId ?? 0, properties?.title ?? '']),
    ),
    clock:
      options.clock === 'live'
        ? null
        : serialNow(workbook.now(), resource.properties?.timeZone ?? 'Asia/Ho_Chi_Minh'),
    evaluated: (title, cell) => workbook.value(title, cell),
    storeList: (values) => storeList(lists, values),
  };
  const extras: SheetExtras[] = [];
  for (const sheet of sheets) extras.push(await writeSheet(book, sheet, context));
  if (lists.length > 0) writeLists(book, lists);
  nameRanges(book, resource, titleOf);
  book.views = [openAt(sheets.findIndex((sheet) => sheet.properties?.hidden !== true))];
  book.calcProperties.fullCalcOnLoad = true;
  return finishPackage(await book.xlsx.writeBuffer(), extras);
}

/** The tab shown first; a hidden one would be brought into view. */
function openAt(activeTab: number): ExcelJS.WorkbookView {
  return { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: 'visible' };
}

function storeList(lists: string[][], values: string[]): string {
  const found = lists.findIndex((list) => JSON.stringify(list) === JSON.stringify(values));
  const column = found < 0 ? lists.push(values) - 1 : found;
  const box = { startRow: 0, endRow: values.length, startColumn: column, endColumn: column + 1 };
  return `'${LISTS}'!${addressOf(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function writeLists(book: ExcelJS.Workbook, lists: string[][]): void {
  const sheet = book.addWorksheet(LISTS, { state: 'veryHidden' });
  for (const [i, values] of lists.entries()) sheet.getColumn(i + 1).values = values;
}

function nameRanges(
  book: ExcelJS.Workbook,
  resource: GoogleAppsScript.Sheets.Schema.Spreadsheet,
  titleOf: ReadonlyMap<number, string>,
): void {
  for (const { name, range } of resource.namedRanges ?? []) {
    const title = titleOf.get(range?.sheetId ?? 0);
    const grid = resource.sheets?.find((sheet) => (sheet.properties?.sheetId ?? 0) === (range?.sheetId ?? 0))
      ?.properties?.gridProperties;
    if (name === undefined || range === undefined || title === undefined) continue;
    const box = boxOf(range, { rows: grid?.rowCount ?? 0, columns: grid?.columnCount ?? 0 });
    book.definedNames.add(`'${title}'!${addressOf(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`, name);
  }
}
