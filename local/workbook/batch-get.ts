/** values.batchGet. */
import type { BatchGetResponse, SheetsApi } from './api';
import type { Book } from './book';
import { cellAt } from './book';
import type { Engine } from './engine';
import { rangeText, resolveRange } from './ranges';
import { asFormula } from './resource-cell';

type Options = Parameters<SheetsApi['batchGet']>[0];
type Value = string | number | boolean;

const DATED = /[dyhs]|m{1,4}/;

export function batchGet(id: string, book: Book, engine: Engine, options: Options): BatchGetResponse {
  const { majorDimension = 'ROWS' } = options;
  return {
    spreadsheetId: id,
    valueRanges: options.ranges.map((text) => {
      const { sheet, at } = resolveRange(book, text);
      const rows: Value[][] = [];
      for (let r = at.top; r < at.bottom; r++) {
        const row: Value[] = [];
        for (let c = at.left; c < at.right; c++) row.push(render(book, engine, options, sheet.id, r, c));
        rows.push(row);
      }
      const values = trimmed(majorDimension === 'ROWS' ? rows : transposed(rows));
      return {
        range: rangeText({ sheet, at }),
        majorDimension,
        ...(values.length === 0 ? {} : { values }),
      };
    }),
  };
}

function render(
  book: Book,
  engine: Engine,
  { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' }: Options,
  sheetId: number,
  row: number,
  column: number,
): Value {
  const sheet = book.sheets.find(({ id }) => id === sheetId)!;
  const { content, format } = cellAt(sheet, row, column);
  if (valueRenderOption === 'FORMULA') return asFormula(content, book);
  const { value, shown } = engine.cell(sheetId, row, column);
  if (valueRenderOption === 'FORMATTED_VALUE' || value === null) return shown;
  const dated = typeof value === 'number' && DATED.test(format?.numberFormat?.pattern ?? '');
  return dated && dateTimeRenderOption === 'FORMATTED_STRING' ? shown : value;
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
  while (cut.length > 0 && cut.at(-1)!.length === 0) cut.pop();
  return cut;
}
