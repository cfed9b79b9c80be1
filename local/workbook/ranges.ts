/** Range texts as the API takes them: `'Tab'!A1:B2`, a tab's title, a named range. */
import { columnName, formatRect, parseRect, quoteTitle, splitTitle } from './a1';
import type { Book, Sheet } from './book';
import { sheetByTitle, sheetOf } from './book';
import { closedRect, closeRect } from './draft';
import { invalid } from './errors';
import type { Rect } from './rect';

export interface Place {
  sheet: Sheet;
  /** Closed at the grid's edges. */
  at: Rect;
}

/** @throws ApiError "Unable to parse range" */
export function resolveRange(book: Book, text: string): Place {
  const whole: Rect = {
    top: 0,
    left: 0,
    bottom: Number.POSITIVE_INFINITY,
    right: Number.POSITIVE_INFINITY,
  };
  const place = (sheet: Sheet | undefined, at: Rect | null): Place => {
    if (sheet === undefined || at === null) throw invalid(`Unable to parse range: ${text}`);
    if (at.top >= sheet.rowCount || at.left >= sheet.columnCount) {
      throw invalid(
        `Range (${quoteTitle(sheet.title)}!${formatRect(at)}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
      );
    }
    return { sheet, at: closeRect(sheet, at) };
  };
  const named = book.names.find((name) => name.name.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return place(sheetOf(book, named.sheetId), named.at);
  const { title, rest } = splitTitle(text);
  if (title !== null) return place(sheetByTitle(book, title), rest === '' ? whole : parseRect(rest));
  const rect = parseRect(rest);
  if (rect !== null) return place(book.sheets[0], rect);
  return place(sheetByTitle(book, text), whole);
}

/** @throws ApiError where there is no such tab, or no such place in it */
export function resolveGridRange(book: Book, range: GoogleAppsScript.Sheets.Schema.GridRange): Place {
  const sheet = book.sheets.find(({ id }) => id === (range.sheetId ?? 0));
  if (sheet === undefined) throw invalid(`No grid with id: ${range.sheetId ?? 0}`);
  return { sheet, at: closedRect(sheet, range) };
}

/** The range as replies name it: always with the tab, always closed. */
export function rangeText({ sheet, at }: Place): string {
  const to = `${columnName(at.right - 1)}${at.bottom}`;
  const from = `${columnName(at.left)}${at.top + 1}`;
  return `${quoteTitle(sheet.title)}!${from === to ? from : `${from}:${to}`}`;
}
