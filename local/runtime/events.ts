/** Event objects handed to trigger handlers. */
import type { EditEvent } from '../workbook/api';
import { userService, visibleEmail } from './services/base';
import { rangeService, spreadsheetService } from './services/spreadsheet';
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
    range: rangeService(world, run, {
      sheetId: edit.sheetId,
      row: edit.row - 1,
      rowEnd: edit.row - 1 + edit.rowCount,
      column: edit.column - 1,
      columnEnd: edit.column - 1 + edit.columnCount,
    }),
    value: edit.value,
    oldValue: edit.oldValue,
  };
}
