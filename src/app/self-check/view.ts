/** The scratch tab as a reply shows it. Google leaves out zeros, empty cells and trailing rows. */
import type { CellData, SheetResource } from '../../sheets-api/schema';
import { area, type Plot } from './plot';

/** The tab with this id among a reply's sheets; an empty tab when the reply lacks it. */
export function viewOf(sheets: SheetResource[] = [], sheetId: number): SheetResource {
  return sheets.find((sheet) => sheet.properties?.sheetId === sheetId) ?? {};
}

/** Cells of a range of the plot ("A1:B2"), row by row. */
export function cells({ data = [] }: SheetResource, plot: Plot, range: string): CellData[] {
  const { startRow = 0, startColumn = 0, rowData = [] } = data[0] ?? {};
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = area(plot, range);
  const found: CellData[] = [];
  for (let row = startRowIndex!; row < endRowIndex!; row++)
    for (let column = startColumnIndex!; column < endColumnIndex!; column++)
      found.push(rowData[row - startRow]?.values?.[column - startColumn] ?? {});
  return found;
}

/** Evaluated values of a range, row by row; null for blank, Google's error object for an error. */
export function values(view: SheetResource, plot: Plot, range: string): unknown[] {
  return cells(view, plot, range).map((cell) => Object.values(cell.effectiveValue ?? {})[0] ?? null);
}

/** The formula of a cell as Google gives it back; null where there is none. */
export function formulaAt(view: SheetResource, plot: Plot, name: string): unknown {
  return dig(cells(view, plot, name), '0.userEnteredValue.formulaValue');
}

/** What stands at a path like "condition.values.0"; null where the path ends early. */
export function dig(root: unknown, path: string): unknown {
  let node = root;
  for (const key of path.split('.')) node = (node as Record<string, unknown> | undefined)?.[key];
  return node ?? null;
}
