/** updateCells, appendCells, repeatCell, pasteData. */
import { mapCells, type Sheet } from '../book';
import { closedRect, type Draft } from '../draft';
import { invalid } from '../errors';
import { guardedRect } from '../guard';
import { chosen, type Mask, parseMask } from '../mask';
import { type Rect, rectOf } from '../rect';
import { list, object } from '../shape';
import { CELL_DATA, GRID_COORDINATE, GRID_RANGE } from '../shapes';
import { pasteTexts } from '../type-into';
import { type CellRule, gatherValidations, setValidation } from '../validations';
import { CellWriter, readRule } from '../values';
import { appendBlank } from './dimensions';
import type { Kind } from './kind';

type S = {
  update: GoogleAppsScript.Sheets.Schema.UpdateCellsRequest;
  append: GoogleAppsScript.Sheets.Schema.AppendCellsRequest;
  repeat: GoogleAppsScript.Sheets.Schema.RepeatCellRequest;
  paste: GoogleAppsScript.Sheets.Schema.PasteDataRequest;
};

type RowData = GoogleAppsScript.Sheets.Schema.RowData;

const CELL_FIELDS = new Set([
  'userEnteredValue',
  'userEnteredFormat',
  'note',
  'dataValidation',
  'textFormatRuns',
]);

const ROWS = list(object({ values: list(CELL_DATA) }));

function cellMask(fields: string | undefined) {
  if (!fields)
    throw invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const mask = parseMask(fields);
  for (const name of mask.fields.keys()) {
    if (!CELL_FIELDS.has(name)) throw invalid(`Invalid field: ${name}`);
  }
  return mask;
}

export const updateCells: Kind<S['update']> = {
  shape: object({
    rows: ROWS,
    fields: 'string',
    start: GRID_COORDINATE,
    range: GRID_RANGE,
  }),
  apply(draft, body) {
    const mask = cellMask(body.fields);
    const rows = body.rows ?? [];
    if ((body.start === undefined) === (body.range === undefined)) {
      throw invalid('Exactly one of start and range must be set.');
    }
    const sheet = draft.sheet((body.start ?? body.range)?.sheetId);
    const width = widthOf(rows);
    const at =
      body.range === undefined
        ? rectOf(body.start?.rowIndex ?? 0, body.start?.columnIndex ?? 0, Math.max(1, rows.length), width)
        : closedRect(sheet, body.range);
    if (body.start !== undefined) {
      if (rows.length === 0) return undefined;
      closedRect(sheet, {
        startRowIndex: at.top,
        endRowIndex: at.bottom,
        startColumnIndex: at.left,
        endColumnIndex: at.right,
      });
    } else if (rows.length > at.bottom - at.top || (rows.length > 0 && width > at.right - at.left)) {
      throw invalid('Attempting to write more rows or columns than the range holds.');
    }
    guardedRect(draft, sheet, at);
    // A start writes only the cells given; a range clears the rest of itself.
    draft.put(writeRows(draft, sheet, at, rows, mask, body.range !== undefined));
    return undefined;
  },
};

function widthOf(rows: readonly RowData[]): number {
  return Math.max(1, ...rows.map((row) => row.values?.length ?? 0));
}

/** The sheet with rows of cells written from the rectangle's first cell on. @param clears also cells not given */
function writeRows(
  draft: Draft,
  sheet: Sheet,
  at: Rect,
  rows: RowData[],
  mask: Mask,
  clears: boolean,
): Sheet {
  const blank = new CellWriter(draft, {}, mask);
  const rules: CellRule[] = [];
  const { locale } = draft.book;
  const validates = chosen(mask, 'dataValidation') !== null;
  const written = mapCells(sheet, at, (cell, r, c) => {
    const data = rows[r - at.top]?.values?.[c - at.left];
    if (data === undefined || data === null) return clears ? blank.write(cell, 0, 0) : cell;
    const rule = validates ? readRule(data.dataValidation, locale) : null;
    if (rule !== null) rules.push({ row: r, column: c, rule });
    return new CellWriter(draft, data, mask).write(cell, 0, 0);
  });
  if (!validates) return written;
  const newId = () => draft.newId();
  const cleared = setValidation(written, at, null, newId);
  return gatherValidations(rules).reduce(
    (next, { at: where, rule }) => setValidation(next, where, rule, newId),
    cleared,
  );
}

export const appendCells: Kind<S['append']> = {
  shape: object({ sheetId: 'number', rows: ROWS, fields: 'string' }),
  apply(draft, body) {
    const mask = cellMask(body.fields);
    const sheet = draft.sheet(body.sheetId);
    const rows = body.rows ?? [];
    if (rows.length === 0) return undefined;
    const at = rectOf(endOfData(sheet), 0, rows.length, widthOf(rows));
    if (at.right > sheet.columnCount) {
      throw invalid(`Attempting to write column: ${at.right - 1}, beyond the last column of the sheet.`);
    }
    guardedRect(draft, sheet, at);
    if (at.bottom > sheet.rowCount) appendBlank(draft, sheet, 'ROWS', at.bottom - sheet.rowCount);
    draft.put(writeRows(draft, draft.sheet(sheet.id), at, rows, mask, false));
    return undefined;
  },
};

/** The row below the last one that holds a value: formats, notes and rules are no data. */
function endOfData({ rows }: Sheet): number {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every((cell) => cell === undefined || cell.content === null)) end--;
  return end;
}

export const repeatCell: Kind<S['repeat']> = {
  shape: object({ range: GRID_RANGE, cell: CELL_DATA, fields: 'string' }),
  apply(draft, body) {
    const mask = cellMask(body.fields);
    const sheet = draft.sheet(body.range?.sheetId);
    const at = closedRect(sheet, body.range ?? {});
    guardedRect(draft, sheet, at);
    const writer = new CellWriter(draft, body.cell ?? {}, mask);
    let next = mapCells(sheet, at, (cell, r, c) => writer.write(cell, r - at.top, c - at.left));
    if (chosen(mask, 'dataValidation') !== null) {
      const rule = readRule(body.cell?.dataValidation, draft.book.locale);
      next = setValidation(next, at, rule, () => draft.newId());
    }
    draft.put(next);
    return undefined;
  },
};

const PASTE_TYPES = ['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMULA', 'PASTE_NO_BORDERS'] as const;

export const pasteData: Kind<S['paste']> = {
  shape: object({
    coordinate: GRID_COORDINATE,
    data: 'string',
    type: PASTE_TYPES,
    delimiter: 'string',
  }),
  apply(draft, body) {
    const sheet = draft.sheet(body.coordinate?.sheetId);
    if (!body.delimiter) throw invalid('Must specify html or a delimiter.');
    const rows = splitLines(body.data ?? '').map((line) => line.split(body.delimiter!));
    const [top, left] = [body.coordinate?.rowIndex ?? 0, body.coordinate?.columnIndex ?? 0];
    const at = rectOf(top, left, rows.length, Math.max(...rows.map((row) => row.length)));
    closedRect(sheet, {
      startRowIndex: at.top,
      endRowIndex: at.bottom,
      startColumnIndex: at.left,
      endColumnIndex: at.right,
    });
    guardedRect(draft, sheet, at);
    draft.put(pasteTexts(sheet, top, left, rows, draft, body.type !== 'PASTE_VALUES'));
    return undefined;
  },
};

function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}
