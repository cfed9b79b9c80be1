/** Widths, heights and hiding of columns and rows: pixels in Google, digits and points in Excel. */
import type { Worksheet } from 'exceljs';
import type { Sheet } from './grid';
import type { PixelSizes } from './notes';

type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;

/** Google's default row height; such rows grow with their text, and so they may in Excel. */
const USUAL_ROW = 21;

const USUAL_COLUMN = 100;
const POINTS_A_PIXEL = 0.75;
/** Digits of Arial 10 are 7 pixels wide; Excel counts columns in digits. */
const PIXELS_A_DIGIT = 7;

/** @returns the pixels each takes up, 0 where hidden */
export function setSizes(worksheet: Worksheet, sheet: Sheet): PixelSizes {
  const data = sheet.data?.[0] ?? {};
  for (const [i, column] of (data.columnMetadata ?? []).entries()) {
    const target = worksheet.getColumn(i + 1);
    if (column.pixelSize !== undefined) target.width = column.pixelSize / PIXELS_A_DIGIT;
    if (isHidden(column)) target.hidden = true;
  }
  for (const [i, row] of (data.rowMetadata ?? []).entries()) {
    const target = worksheet.getRow(i + 1);
    const height = row.pixelSize ?? USUAL_ROW;
    // exceljs leaves a row without cells out of the file unless it has a height
    if (height !== USUAL_ROW || isHidden(row)) target.height = height * POINTS_A_PIXEL;
    if (isHidden(row)) target.hidden = true;
  }
  return {
    columns: (data.columnMetadata ?? []).map((column) =>
      isHidden(column) ? 0 : (column.pixelSize ?? USUAL_COLUMN),
    ),
    rows: (data.rowMetadata ?? []).map((row) => (isHidden(row) ? 0 : (row.pixelSize ?? USUAL_ROW))),
  };
}

function isHidden(dimension: DimensionProperties): boolean {
  return dimension.hiddenByUser === true || dimension.hiddenByFilter === true;
}
