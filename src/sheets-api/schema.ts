/** Google's resource shapes, as types only. */
export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type BatchUpdateRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
export type BatchUpdateResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
export type SpreadsheetResource = GoogleAppsScript.Sheets.Schema.Spreadsheet;
export type SheetResource = GoogleAppsScript.Sheets.Schema.Sheet;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
