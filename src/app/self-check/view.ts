/** The scratch tab as a reply shows it. Google leaves out zeros, empty cells and trailing rows. */
import type { CellData, SheetResource } from '../../sheets-api/schema';
import type { Plot } from './plot';

export interface View {
  sheet: SheetResource;
}

/** The tab with this id among a reply's sheets; an empty tab when the reply lacks it. */
export function viewOf(sheets: SheetResource[] | undefined, sheetId: number): View {
  return { sheet: sheets?.find((sheet) => sheet.properties?.sheetId === sheetId) ?? {} };
}

export function cellOf({ sheet }: View, plot: Plot, row: number, column: number): CellData {
  for (const { startRow = 0, startColumn = 0, rowData = [] } of sheet.data ?? []) {
    const cell = rowData[row - startRow]?.values?.[plot.column + column - startColumn];
    if (cell !== undefined) return cell;
  }
  return {};
}

/** Evaluated value; null for blank, the type of the error for an error. */
export function valueAt(
  view: View,
  plot: Plot,
  row: number,
  column: number,
): string | number | boolean | null {
  const value = cellOf(view, plot, row, column).effectiveValue;
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? value?.errorValue?.type ?? null;
}

/** Evaluated values below each other. */
export function valuesDown(view: View, plot: Plot, row: number, column: number, count: number) {
  return Array.from({ length: count }, (_, i) => valueAt(view, plot, row + i, column));
}

/** The formula as Google gives it back; null where there is none. */
export function formulaOf(view: View, plot: Plot, row: number, column: number): string | null {
  return cellOf(view, plot, row, column).userEnteredValue?.formulaValue ?? null;
}
