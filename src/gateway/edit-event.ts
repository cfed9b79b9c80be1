/** What Google tells an edit trigger, as plain data. */
import type { EditEvent } from '../app/record-edit';

export function editEventOf({ range, user }: GoogleAppsScript.Events.SheetsOnEdit): EditEvent {
  const sheet = range.getSheet();
  return {
    sheetId: sheet.getSheetId(),
    title: sheet.getName(),
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rowCount: range.getNumRows(),
    columnCount: range.getNumColumns(),
    // Nobody, when the typist opened the file by its link without an account, or is of another domain.
    who: user?.getEmail() ?? '',
  };
}
