/** Typing into cells. */
import type { Book, Cell, Sheet } from './book';
import { mapCells } from './book';
import { internFormat, isTextFormat } from './format';
import { localeOf, type WorkbookLocale } from './locale';
import { rectOf } from './rect';
import { readTyped } from './typing';

/** The cell after the text was typed into it; a plain-text cell takes it literally. */
export function typeInto(
  cell: Cell,
  text: string,
  locale: WorkbookLocale,
  today: number,
  autoFormat: boolean,
): Cell {
  if (isTextFormat(cell.format)) {
    return { ...cell, content: text === '' ? null : text.replace(/^'/, ''), runs: null };
  }
  const typed = readTyped(text, locale, today);
  const format =
    autoFormat && typed.format !== null && cell.format?.numberFormat === undefined
      ? internFormat({ ...cell.format, numberFormat: typed.format })
      : cell.format;
  return { ...cell, content: typed.content, format, runs: null };
}

/** The sheet after each text was typed into its cell; missing texts leave theirs alone. */
export function pasteTexts(
  sheet: Sheet,
  top: number,
  left: number,
  rows: readonly (readonly string[])[],
  { book, today }: { book: Book; today: number },
  autoFormat: boolean,
): Sheet {
  const locale = localeOf(book.locale);
  const at = rectOf(top, left, rows.length, Math.max(0, ...rows.map((row) => row.length)));
  return mapCells(sheet, at, (cell, r, c) => {
    const text = rows[r - top]?.[c - left];
    return text === undefined ? cell : typeInto(cell, text, locale, today, autoFormat);
  });
}
