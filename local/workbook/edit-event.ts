/** What a trigger is told of an edit, in Apps Script's shape. */
import type { EditEvent, Identity } from './api';
import type { Book, Cell } from './book';
import { cellAt, isFormula, sheetOf } from './book';
import type { Rect } from './rect';
import type { State } from './state';

/** Old and new values only for a single cell, as text; numbers with a decimal point, formulas by their result. */
export function editEvent(before: Book, state: State, sheetId: number, at: Rect, user: Identity): EditEvent {
  const sheet = sheetOf(state.book, sheetId)!;
  const old = sheetOf(before, sheetId);
  const event: EditEvent = {
    tab: sheet.title,
    sheetId,
    row: at.top + 1,
    column: at.left + 1,
    rowCount: at.bottom - at.top,
    columnCount: at.right - at.left,
    user,
  };
  if (event.rowCount !== 1 || event.columnCount !== 1) return event;
  const value = textOf(
    cellAt(sheet, at.top, at.left),
    () => state.engine.cell(sheetId, at.top, at.left).value,
  );
  const oldValue = old === undefined ? null : textOf(cellAt(old, at.top, at.left), () => null);
  if (value !== null) event.value = value;
  if (oldValue !== null) event.oldValue = oldValue;
  return event;
}

function textOf({ content }: Cell, evaluated: () => unknown): string | null {
  const value = isFormula(content) ? evaluated() : content;
  return value === null || value === '' ? null : String(value);
}
