/** addSheet, deleteSheet, duplicateSheet. */
import type { Book, Sheet } from '../book';
import { emptySheet, sheetByTitle, sheetOf } from '../book';
import { copiedCharts } from '../charts';
import type { Draft } from '../draft';
import { invalid } from '../errors';
import { guardedDelete } from '../guard';
import { insertAt } from '../lists';
import { parseMask } from '../mask';
import { engineId } from '../projection';
import { sheetProperties } from '../resource-sheet';
import { object } from '../shape';
import { SHEET_PROPERTIES } from '../shapes';
import { deleteSheet as deleteFromBook } from '../structure';
import { checkTitle, checkVisible } from '../tab-rules';
import type { Kind } from './kind';
import { withProperties } from './sheet-properties';

type S = {
  add: GoogleAppsScript.Sheets.Schema.AddSheetRequest;
  delete: GoogleAppsScript.Sheets.Schema.DeleteSheetRequest;
  duplicate: GoogleAppsScript.Sheets.Schema.DuplicateSheetRequest;
};

function checkId(book: Book, id: number): void {
  if (id < 0) throw invalid(`Invalid sheetId: ${id}`);
  if (sheetOf(book, id) !== undefined) throw invalid(`Sheet with ID ${id} already exists.`);
}

function freeTitle(book: Book): string {
  for (let n = book.sheets.length + 1; ; n++) {
    if (sheetByTitle(book, `Sheet${n}`) === undefined) return `Sheet${n}`;
  }
}

function newSheetId(draft: Draft): number {
  for (;;) {
    const id = draft.newId();
    if (sheetOf(draft.book, id) === undefined) return id;
  }
}

export const addSheet: Kind<S['add']> = {
  shape: object({ properties: SHEET_PROPERTIES }),
  apply(draft, body) {
    const properties = body.properties ?? {};
    const title = properties.title ?? freeTitle(draft.book);
    checkTitle(draft.book, title, null);
    if (properties.sheetId !== undefined && properties.sheetId !== null)
      checkId(draft.book, properties.sheetId);
    const id = properties.sheetId ?? newSheetId(draft);
    const grid = properties.gridProperties ?? {};
    const [rows, columns] = [grid.rowCount ?? 1000, grid.columnCount ?? 26];
    if (rows < 1 || columns < 1) throw invalid('A sheet must have at least one row and one column.');
    if (columns > 18_278) throw invalid('A sheet must not have more than 18278 columns.');
    const { index, ...rest } = properties;
    const plain = emptySheet(id, title, rows, columns);
    const made = withProperties(plain, rest, parseMask(Object.keys(rest).join(',') || 'title'));
    const position = Math.min(index ?? draft.book.sheets.length, draft.book.sheets.length);
    const place = (sheet: Sheet): Book => ({
      ...draft.book,
      sheets: insertAt(draft.book.sheets, position, sheet),
    });
    draft.restructure(place(plain), [
      { type: 'CREATE_SHEET', sheetId: engineId(id), position, name: title, cols: columns, rows },
    ]);
    draft.put(made);
    checkVisible(draft.book);
    return { addSheet: { properties: sheetProperties(draft.book, made) } };
  },
};

export const deleteSheet: Kind<S['delete']> = {
  shape: object({ sheetId: 'number' }),
  apply(draft, body) {
    const sheet = draft.sheet(body.sheetId);
    guardedDelete(draft, sheet);
    removeSheet(draft, sheet);
    return undefined;
  },
};

export function removeSheet(draft: Draft, sheet: Sheet): void {
  const book = deleteFromBook(draft.book, sheet.id);
  if (book.sheets.length === 0) throw invalid("You can't remove all the sheets in a document.");
  checkVisible(book);
  draft.restructure(book, [{ type: 'DELETE_SHEET', sheetId: engineId(sheet.id), sheetName: sheet.title }]);
}

export const duplicateSheet: Kind<S['duplicate']> = {
  shape: object({
    sourceSheetId: 'number',
    insertSheetIndex: 'number',
    newSheetId: 'number',
    newSheetName: 'string',
  }),
  apply(draft, body) {
    const source = draft.sheet(body.sourceSheetId);
    const title = body.newSheetName ?? `Copy of ${source.title}`;
    if (body.newSheetId !== undefined && body.newSheetId !== null) checkId(draft.book, body.newSheetId);
    const copy = copySheet(draft, source, title, body.newSheetId ?? null, body.insertSheetIndex ?? 0);
    return { duplicateSheet: { properties: sheetProperties(draft.book, copy) } };
  },
};

/** A copy with its own ids; protections are copied, developer metadata of the tab too, named ranges are not. */
export function copySheet(
  draft: Draft,
  source: Sheet,
  title: string,
  sheetId: number | null,
  index: number,
): Sheet {
  checkTitle(draft.book, title, null);
  const id = sheetId ?? newSheetId(draft);
  const copy: Sheet = {
    ...source,
    id,
    title,
    validations: source.validations.map((rule) => ({ ...rule, id: String(draft.newId()) })),
    conditionals: source.conditionals.map((rule) => ({ ...rule, id: String(draft.newId()) })),
    protections: source.protections.map((protection) => ({ ...protection, id: draft.newId() })),
    charts: copiedCharts(source, id, () => draft.newId()),
  };
  const metadata = draft.book.metadata.flatMap((item) =>
    'sheetId' in item.location && item.location.sheetId === source.id
      ? [{ ...item, id: draft.newId(), location: { ...item.location, sheetId: id } }]
      : [],
  );
  const { book } = draft;
  draft.restructure(
    {
      ...book,
      sheets: insertAt(book.sheets, Math.min(index, book.sheets.length), copy),
      metadata: [...book.metadata, ...metadata],
    },
    null,
  );
  return copy;
}
