/** Event objects handed to trigger handlers. */
import type { EditEvent } from '../workbook/api';
import { Service } from './service';
import { userService, visibleEmail } from './services/base';
import { spreadsheetService } from './services/spreadsheet-app';
import type { Run, World } from './world';

export function openEvent(world: World, run: Run): Record<string, unknown> {
  return {
    authMode: run.authMode,
    source: spreadsheetService(world, run),
    user: userService(visibleEmail(world, run, run.by)),
  };
}

/** As Google's: `value` and `oldValue` only for a single cell. */
export function editEvent(world: World, run: Run, edit: EditEvent): Record<string, unknown> {
  return {
    ...openEvent(world, run),
    range: new Service('Range', {
      getRow: () => edit.row,
      getColumn: () => edit.column,
      getNumRows: () => edit.rowCount,
      getNumColumns: () => edit.columnCount,
      getLastRow: () => edit.row + edit.rowCount - 1,
      getLastColumn: () => edit.column + edit.columnCount - 1,
      getSheet: () => new Service('Sheet', { getSheetId: () => edit.sheetId, getName: () => edit.tab }),
    }),
    value: edit.value,
    oldValue: edit.oldValue,
  };
}
