/** How a tab is printed: A4, margins of administrative papers, titles repeated on each page. */
import type { PageSetup, Worksheet } from 'exceljs';
import type { PrintSetup } from '../../src/workbook/model';
import { columnName } from '../../src/workbook/read';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** Developer metadata that carries a tab's print set-up. */
const PRINT_KEY = 'ct.print';

const A4 = 9;
const INCH = 25.4;
/** Millimetres turned into inches: 20 above and below, 30 on the binding side, 15 opposite, page number in between. */
const MARGINS = {
  top: 20 / INCH,
  bottom: 20 / INCH,
  left: 30 / INCH,
  right: 15 / INCH,
  header: 10 / INCH,
  footer: 10 / INCH,
};

/** The tab's own set-up; where it has none, the frozen rows are repeated and all columns fitted to one page. */
export function printSetupOf(sheet: Sheet): PrintSetup {
  const value = sheet.developerMetadata?.find((item) => item.metadataKey === PRINT_KEY)?.metadataValue;
  if (value !== undefined) return JSON.parse(value) as PrintSetup;
  const repeatRows = sheet.properties?.gridProperties?.frozenRowCount ?? 0;
  return { orientation: 'portrait', repeatRows, repeatColumns: 0, breakBefore: [], fitWidth: 1 };
}

/**
 * Sets paper, margins and repeated titles. Where a page between two breaks is wider than the paper, all pages shrink alike
 * until it fits: a page that splits by itself cannot be read.
 *
 * Column breaks themselves are not in exceljs: see `package.ts`.
 * @param columns pixels each column takes up, 0 where hidden
 */
export function setUpPaper(worksheet: Worksheet, print: PrintSetup, columns: readonly number[]): void {
  const { fitWidth, repeatRows, repeatColumns } = print;
  const setup: Partial<PageSetup> = {
    paperSize: A4,
    orientation: print.orientation,
    margins: MARGINS,
    pageOrder: 'downThenOver',
    ...(fitWidth === null
      ? { scale: scaleOf(print, columns) }
      : { fitToPage: true, fitToWidth: fitWidth, fitToHeight: 0 }),
    ...(repeatRows > 0 && { printTitlesRow: `1:${repeatRows}` }),
    ...(repeatColumns > 0 && { printTitlesColumn: `A:${columnName(repeatColumns - 1)}` }),
  };
  Object.assign(worksheet.pageSetup, setup);
  worksheet.headerFooter.oddFooter = '&L&A&R&P/&N';
}

/** Millimetres of an A4 page, sides in landscape. */
const PAPER = { portrait: 210, landscape: 297 };
const PIXELS_AN_INCH = 96;
/** LibreOffice lays a column out by the exact width of a digit (7.41 pixels), Excel by 7 whole ones. */
const STRETCH = 7.42 / 7;

/** Percent, at most 100. */
function scaleOf(print: PrintSetup, columns: readonly number[]): number {
  const width = (from: number, to: number) =>
    columns.slice(from, to).reduce((sum, pixels) => sum + pixels, 0);
  const starts = [print.repeatColumns, ...print.breakBefore.filter((column) => column > print.repeatColumns)];
  const pages = starts.map((start, i) => width(start, starts[i + 1] ?? columns.length));
  const widest = width(0, print.repeatColumns) + Math.max(...pages);
  const inches = PAPER[print.orientation] / INCH - MARGINS.left - MARGINS.right;
  return Math.min(100, Math.floor((100 * inches * PIXELS_AN_INCH) / (widest * STRETCH)));
}
