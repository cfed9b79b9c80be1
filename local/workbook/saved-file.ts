/**
 * A saved spreadsheet as somebody else reads it: the values it held when it was last worked out, without an engine. A
 * spreadsheet nobody has open is no more than that; a city reads hundreds of them.
 */

import { parseRect, splitTitle } from './a1';
import { ApiError, type SheetsApi, type Spreadsheet } from './api';

export type Reading = Pick<SheetsApi, 'batchGet'>;
type Value = string | number | boolean;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** @param resource as `LocalWorkbook.resource()` gives it, or a function that reads it when it is first asked for */
export function savedFile(resource: Spreadsheet | (() => Spreadsheet)): Reading {
  return {
    batchGet({ ranges, majorDimension = 'ROWS', valueRenderOption = 'FORMATTED_VALUE' }) {
      if (valueRenderOption === 'FORMULA') throw new Error('savedFile: formulas are not read');
      const saved = typeof resource === 'function' ? resource() : resource;
      return {
        spreadsheetId: saved.spreadsheetId ?? '',
        valueRanges: ranges.map((text) => {
          const rows = valuesOf(saved, text, valueRenderOption === 'UNFORMATTED_VALUE');
          const values = trimmed(majorDimension === 'ROWS' ? rows : transposed(rows));
          return { range: text, majorDimension, ...(values.length === 0 ? {} : { values }) };
        }),
      };
    },
  };
}

function valuesOf(saved: Spreadsheet, text: string, unformatted: boolean): Value[][] {
  const range = rangeOf(saved, text);
  const sheet = saved.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === (range?.sheetId ?? 0));
  if (range === null || sheet === undefined)
    throw new ApiError(400, 'INVALID_ARGUMENT', `Unable to parse range: ${text}`);
  const { rowCount = 0, columnCount = 0 } = sheet.properties?.gridProperties ?? {};
  const { startRowIndex = 0, startColumnIndex = 0 } = range;
  const [endRow, endColumn] = [
    Math.min(range.endRowIndex ?? rowCount, rowCount),
    Math.min(range.endColumnIndex ?? columnCount, columnCount),
  ];
  const data = sheet.data?.[0];
  return Array.from({ length: Math.max(0, endRow - startRowIndex) }, (_, r) =>
    Array.from({ length: Math.max(0, endColumn - startColumnIndex) }, (__, c): Value => {
      const row = data?.rowData?.[startRowIndex + r - (data.startRow ?? 0)];
      const cell = row?.values?.[startColumnIndex + c - (data?.startColumn ?? 0)];
      return cell === undefined ? '' : cellValue(cell, unformatted);
    }),
  );
}

function cellValue(cell: CellData, unformatted: boolean): Value {
  const value = cell.effectiveValue;
  if (!unformatted || value?.errorValue !== undefined)
    return cell.formattedValue ?? value?.errorValue?.message ?? '';
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? '';
}

/** A named range, or a range of a tab by its title. */
function rangeOf(saved: Spreadsheet, text: string): GridRange | null {
  const named = saved.namedRanges?.find(({ name }) => name?.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return named.range ?? null;
  const { title, rest } = splitTitle(text);
  const sheet = saved.sheets?.find(({ properties }) => properties?.title === (title ?? text));
  const at = title === null || rest === '' ? null : parseRect(rest);
  if (sheet === undefined || (title !== null && rest !== '' && at === null)) return null;
  const sheetId = sheet.properties?.sheetId ?? 0;
  if (at === null) return { sheetId };
  const end = (value: number) => (Number.isFinite(value) ? value : undefined);
  const [endRowIndex, endColumnIndex] = [end(at.bottom), end(at.right)];
  return {
    sheetId,
    startRowIndex: at.top,
    startColumnIndex: at.left,
    ...(endRowIndex === undefined ? {} : { endRowIndex }),
    ...(endColumnIndex === undefined ? {} : { endColumnIndex }),
  };
}

function transposed(rows: Value[][]): Value[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
}

/** Blanks at the ends of rows, and blank rows at the end, are left out. */
function trimmed(rows: Value[][]): Value[][] {
  const cut = rows.map((row) => {
    let end = row.length;
    while (end > 0 && row[end - 1] === '') end--;
    return row.slice(0, end);
  });
  while (cut.length > 0 && cut[cut.length - 1]!.length === 0) cut.pop();
  return cut;
}
