/** Finding things in a workbook the way the product does: tabs by metadata, rows and columns by the keys in their cells. */
import type { Spreadsheet } from '../../local/workbook/api';
import { isEntryKey, type TabKey } from '../../src/workbook/model';
import { a1 } from '../../src/workbook/read';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

export function sheetOf(resource: Spreadsheet, key: TabKey): Sheet {
  const found = resource.sheets?.find((sheet) =>
    sheet.developerMetadata?.some(
      ({ metadataKey, metadataValue }) => metadataKey === 'ct.tab' && metadataValue === key,
    ),
  );
  if (found === undefined) throw new Error(`no tab ${key}`);
  return found;
}

/** The entry tab in which a team has its row. */
export function entryOf(resource: Spreadsheet, team: string): Sheet {
  const found = resource.sheets?.find(
    (sheet) =>
      sheet.developerMetadata?.some(
        ({ metadataKey, metadataValue }) => metadataKey === 'ct.tab' && isEntryKey(metadataValue ?? ''),
      ) && rowsOf(sheet).some((values) => values.some((cell) => textOf(cell).split(' ')[0] === team)),
  );
  if (found === undefined) throw new Error(`no entry tab with ${team}`);
  return found;
}

export interface FormulaCell {
  title: string;
  cell: string;
  formula: string;
}

export function formulaCells(resource: Spreadsheet): FormulaCell[] {
  return (resource.sheets ?? []).flatMap((sheet) =>
    rowsOf(sheet).flatMap((values, row) =>
      values.flatMap(({ userEnteredValue }, column) =>
        userEnteredValue?.formulaValue === undefined
          ? []
          : [{ title: titleOf(sheet), cell: a1(row, column), formula: userEnteredValue.formulaValue }],
      ),
    ),
  );
}

/** A1 address of the cell in the row and the column with these keys. Keys stand in one row and in one column. */
export function cellByKeys(sheet: Sheet, rowKey: string, columnKey: string): string {
  const rows = rowsOf(sheet);
  const column = rows
    .map((values) => values.findIndex((cell) => textOf(cell) === columnKey))
    .find((at) => at >= 0);
  const row = rows.findIndex((values) => values.some((cell) => textOf(cell).split(' ')[0] === rowKey));
  if (column === undefined || row < 0) throw new Error(`no ${rowKey}, ${columnKey} in ${titleOf(sheet)}`);
  return a1(row, column);
}

export function titleOf(sheet: Sheet): string {
  return sheet.properties?.title ?? '';
}

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

function rowsOf(sheet: Sheet): CellData[][] {
  return (sheet.data?.[0]?.rowData ?? []).map(({ values }) => values ?? []);
}

function textOf(cell: CellData): string {
  return cell.userEnteredValue?.stringValue ?? '';
}
