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

/** @returns null for tabs that say nothing about paper */
export function printSetupOf(sheet: Sheet): PrintSetup | null {
  const value = sheet.developerMetadata?.find((item) => item.metadataKey === PRINT_KEY)?.metadataValue;
  return value === undefined ? null : (JSON.parse(value) as PrintSetup);
}

/** Sets paper, margins and repeated titles. Column breaks are not in exceljs: see `package.ts`. */
export function setUpPaper(worksheet: Worksheet, print: PrintSetup | null): void {
  const fitWidth = print === null ? 1 : print.fitWidth;
  const setup: Partial<PageSetup> = {
    paperSize: A4,
    orientation: print?.orientation ?? 'portrait',
    margins: MARGINS,
    pageOrder: 'downThenOver',
    ...(fitWidth === null ? { scale: 100 } : { fitToPage: true, fitToWidth: fitWidth, fitToHeight: 0 }),
    ...(print !== null && print.repeatRows > 0 && { printTitlesRow: `1:${print.repeatRows}` }),
    ...(print !== null &&
      print.repeatColumns > 0 && { printTitlesColumn: `A:${columnName(print.repeatColumns - 1)}` }),
  };
  Object.assign(worksheet.pageSetup, setup);
  worksheet.headerFooter.oddFooter = '&L&A&R&P/&N';
}
