/** How a tab is printed: A4, margins of administrative papers, titles repeated on each page. */
import type { PageSetup, Worksheet } from 'exceljs';
import type { PrintSetup } from '../../src/workbook/model';
import { columnName } from '../../src/workbook/read';
import type { PixelSizes } from './notes';

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
 * @param sizes pixels each column and row takes up, 0 where hidden
 */
export function setUpPaper(worksheet: Worksheet, print: PrintSetup, sizes: PixelSizes): void {
  const { fitWidth, repeatRows, repeatColumns, repeatFrom = 0, area } = print;
  const scale = scaleOf(print, sizes.columns);
  const setup: Partial<PageSetup> = {
    paperSize: A4,
    orientation: print.orientation,
    margins: { ...MARGINS, top: topOf(print, scale) },
    pageOrder: 'downThenOver',
    ...(fitWidth === null ? { scale } : { fitToPage: true, fitToWidth: fitWidth, fitToHeight: 0 }),
    ...(repeatRows > repeatFrom && { printTitlesRow: `${repeatFrom + 1}:${repeatRows}` }),
    ...(repeatColumns > 0 && { printTitlesColumn: `A:${columnName(repeatColumns - 1)}` }),
    // LibreOffice prints a hidden sheet too when it has a print area.
    ...(area !== undefined &&
      worksheet.state === 'visible' && {
        printArea: `${columnName(area.columns.from)}$${area.rows.from + 1}:${columnName(area.columns.to - 1)}$${area.rows.to}`,
      }),
  };
  Object.assign(worksheet.pageSetup, setup);
  if (print.pageNumbers === 'above')
    Object.assign(worksheet.headerFooter, {
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
    });
  else worksheet.headerFooter.oddFooter = '&L&A&R&P/&N';
  const row = breakBeforeRow(print, sizes.rows, scale);
  if (row !== null) worksheet.getRow(row).addPageBreak();
}

/**
 * The row before which a new page must start so that the rows that belong together stay on one page; null where they do
 * anyway, and where no page holds them.
 */
export function breakBeforeRow(print: PrintSetup, rows: readonly number[], scale: number): number | null {
  const { keepTogether, area, orientation, repeatFrom = 0, repeatRows } = print;
  if (keepTogether === undefined) return null;
  const { from, to } = keepTogether;
  const height = (start: number, end: number) => rows.slice(start, end).reduce((sum, one) => sum + one, 0);
  const [, long] = PAPER_SIDES[orientation];
  const room = ((long / INCH - topOf(print, scale) - MARGINS.bottom) * PIXELS_AN_INCH * 100) / scale;
  const repeated = height(repeatFrom, repeatRows);
  if (height(from, to) + repeated > room * FILLED[0]) return null;
  const isSplit = (page: number): boolean => {
    let used = 0;
    for (let row = area?.rows.from ?? 0; row < to; row++) {
      const own = rows[row] ?? 0;
      if (used + own > page && used > 0) {
        if (row > from) return true;
        used = row >= repeatRows ? repeated : 0;
      }
      used += own;
    }
    return false;
  };
  return FILLED.some((part) => isSplit(room * part)) ? from : null;
}

/** Programs differ by a line or so in what they find room for on a page, and by more from page to page. */
const FILLED = [0.97, 0.975, 0.98, 0.985, 0.99, 0.995, 1] as const;

/** LibreOffice shrinks what is between the page number and the text along with the text; up to 25 mm are allowed. */
function topOf({ pageNumbers }: PrintSetup, scale: number): number {
  if (pageNumbers !== 'above') return MARGINS.top;
  return Math.min(25 / INCH, MARGINS.header + ((MARGINS.top - MARGINS.header) * 100) / scale);
}

/** Millimetres of an A4 page, across and down. */
const PAPER_SIDES = { portrait: [210, 297], landscape: [297, 210] } as const;
const PIXELS_AN_INCH = 96;
/** LibreOffice lays a column out by the exact width of a digit (7.41 pixels), Excel by 7 whole ones. */
const STRETCH = 7.42 / 7;

/** Percent, at most 100. */
function scaleOf(print: PrintSetup, columns: readonly number[]): number {
  const width = (from: number, to: number) =>
    columns.slice(from, to).reduce((sum, pixels) => sum + pixels, 0);
  const end = print.area?.columns.to ?? columns.length;
  const starts = [print.repeatColumns, ...print.breakBefore.filter((column) => column > print.repeatColumns)];
  const pages = starts.map((start, i) => width(start, starts[i + 1] ?? end));
  const widest = width(0, print.repeatColumns) + Math.max(...pages);
  const inches = PAPER_SIDES[print.orientation][0] / INCH - MARGINS.left - MARGINS.right;
  return Math.min(100, Math.floor((100 * inches * PIXELS_AN_INCH) / (widest * STRETCH)));
}
