/** What Google asks of tabs: their titles, what stays in view, what stays unfrozen. */
import type { Book, Sheet } from './book';
import { isFormula } from './book';
import { invalid } from './errors';

/** Titles the engine cannot hold, though Google can. */
const UNSUPPORTED_TITLE = /['*?/\\[\]]/;

export function checkTitle(book: Book, title: string, own: number | null): void {
  if (title.trim() === '') throw invalid('A sheet name must not be blank.');
  if (title.length > 100) throw invalid('A sheet name must not be longer than 100 characters.');
  if (UNSUPPORTED_TITLE.test(title)) {
    throw new Error(`The local workbook cannot hold a tab named ${JSON.stringify(title)}`);
  }
  const other = book.sheets.find((s) => s.title.toLowerCase() === title.toLowerCase() && s.id !== own);
  if (other !== undefined) {
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

export function checkFrozen(sheet: Sheet): void {
  if (sheet.frozenRows < 0 || sheet.frozenColumns < 0) throw invalid('Frozen counts must not be negative.');
  if (sheet.frozenRows >= sheet.rowCount) throw invalid("You can't freeze all visible rows on the sheet.");
  if (sheet.frozenColumns >= sheet.columnCount) {
    throw invalid("You can't freeze all visible columns on the sheet.");
  }
}

export function checkVisible(book: Book): void {
  if (book.sheets.every((sheet) => sheet.hidden)) {
    throw invalid("You can't remove or hide all the visible sheets in a document.");
  }
}

/** Whether formulas already speak of a tab of this title: the engine has to resolve them anew. */
export function awaited(book: Book, title: string): boolean {
  return book.sheets.some((sheet) =>
    sheet.rows.some((row) =>
      row.some(
        (cell) => cell !== undefined && isFormula(cell.content) && cell.content.formula.includes(title),
      ),
    ),
  );
}
