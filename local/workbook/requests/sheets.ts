/** addSheet, deleteSheet, duplicateSheet, updateSheetProperties, updateSpreadsheetProperties. */
import type { Book, Sheet } from '../book';
import { emptySheet, isFormula, sheetByTitle, sheetOf } from '../book';
import { countOf, type Draft } from '../draft';
import { invalid } from '../errors';
import { guardedDelete, guardedSheet } from '../guard';
import { insertAt } from '../lists';
import { localeOf } from '../locale';
import { chosen, type Mask, parseMask } from '../mask';
import { engineId } from '../projection';
import { sheetProperties } from '../resource-sheet';
import { object } from '../shape';
import { SHEET_PROPERTIES } from '../shapes';
import { deleteSheet as deleteFromBook, renameSheet } from '../structure';
import { appendBlank, shift } from './dimensions';
import type { Kind } from './kind';

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;
type S = {
  add: GoogleAppsScript.Sheets.Schema.AddSheetRequest;
  delete: GoogleAppsScript.Sheets.Schema.DeleteSheetRequest;
  duplicate: GoogleAppsScript.Sheets.Schema.DuplicateSheetRequest;
  update: GoogleAppsScript.Sheets.Schema.UpdateSheetPropertiesRequest;
  spreadsheet: GoogleAppsScript.Sheets.Schema.UpdateSpreadsheetPropertiesRequest;
};

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

/** The tab with the properties the mask chooses; not its id, title and place. */
function withProperties(sheet: Sheet, properties: Properties, mask: Mask): Sheet {
  const grid = properties.gridProperties ?? {};
  const gridMask = chosen(mask, 'gridProperties');
  const has = (name: string) => chosen(mask, name) !== null;
  const hasGrid = (name: string) => gridMask !== null && chosen(gridMask, name) !== null;
  const color = properties.tabColorStyle?.rgbColor ?? properties.tabColor ?? null;
  const next: Sheet = {
    ...sheet,
    hidden: has('hidden') ? (properties.hidden ?? false) : sheet.hidden,
    tabColor: has('tabColor') || has('tabColorStyle') ? color : sheet.tabColor,
    frozenRows: hasGrid('frozenRowCount') ? (grid.frozenRowCount ?? 0) : sheet.frozenRows,
    frozenColumns: hasGrid('frozenColumnCount') ? (grid.frozenColumnCount ?? 0) : sheet.frozenColumns,
    hideGridlines: hasGrid('hideGridlines') ? (grid.hideGridlines ?? false) : sheet.hideGridlines,
  };
  checkFrozen(next);
  return next;
}

export function checkFrozen(sheet: Sheet): void {
  if (sheet.frozenRows < 0 || sheet.frozenColumns < 0) throw invalid('Frozen counts must not be negative.');
  if (sheet.frozenRows >= sheet.rowCount) throw invalid("You can't freeze all visible rows on the sheet.");
  if (sheet.frozenColumns >= sheet.columnCount) {
    throw invalid("You can't freeze all visible columns on the sheet.");
  }
}

function checkVisible(book: Book): void {
  if (book.sheets.every((sheet) => sheet.hidden)) {
    throw invalid("You can't remove or hide all the visible sheets in a document.");
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

export const updateSheetProperties: Kind<S['update']> = {
  shape: object({ properties: SHEET_PROPERTIES, fields: 'string' }),
  apply(draft, body) {
    if (!body.fields) throw invalid("At least one field must be listed in 'fields'.");
    const mask = parseMask(body.fields);
    const properties = body.properties ?? {};
    const sheet = draft.sheet(properties.sheetId);
    guardedSheet(draft, sheet);
    if (mask.fields.has('sheetType')) throw invalid('sheetType cannot be changed.');
    const resized = resize(draft, sheet, properties, mask);
    const next = withProperties(resized, properties, mask);
    if (next.hidden && !sheet.hidden) checkVisible({ ...draft.book, sheets: othersOf(draft.book, sheet.id) });
    draft.put(next);
    if (chosen(mask, 'title') !== null && properties.title !== undefined)
      retitle(draft, next, properties.title);
    if (chosen(mask, 'index') !== null && properties.index !== undefined) {
      moveSheet(draft, sheet.id, properties.index);
    }
    return undefined;
  },
};

function othersOf(book: Book, id: number): Sheet[] {
  return book.sheets.filter((sheet) => sheet.id !== id);
}

export function retitle(draft: Draft, sheet: Sheet, title: string): void {
  if (title === sheet.title) return;
  checkTitle(draft.book, title, sheet.id);
  const rename = {
    type: 'RENAME_SHEET',
    sheetId: engineId(sheet.id),
    newName: title,
    oldName: sheet.title,
  };
  draft.restructure(renameSheet(draft.book, sheet.id, title), awaited(draft.book, title) ? null : [rename]);
}

/** Whether formulas already speak of a tab of this title: the engine has to resolve them anew. */
function awaited(book: Book, title: string): boolean {
  return book.sheets.some((sheet) =>
    sheet.rows.some((row) =>
      row.some(
        (cell) => cell !== undefined && isFormula(cell.content) && cell.content.formula.includes(title),
      ),
    ),
  );
}

/** @param index Google's: the place before the tab is taken out */
function moveSheet(draft: Draft, id: number, index: number): void {
  const from = draft.book.sheets.findIndex((sheet) => sheet.id === id);
  const to = Math.min(index > from ? index - 1 : index, draft.book.sheets.length - 1);
  if (to === from) return;
  const sheets = insertAt(othersOf(draft.book, id), to, draft.book.sheets[from]!);
  draft.restructure({ ...draft.book, sheets }, null);
}

function resize(draft: Draft, sheet: Sheet, properties: Properties, mask: Mask): Sheet {
  const gridMask = chosen(mask, 'gridProperties');
  if (gridMask === null) return sheet;
  const wanted = properties.gridProperties ?? {};
  for (const [axis, name] of [
    ['ROWS', 'rowCount'],
    ['COLUMNS', 'columnCount'],
  ] as const) {
    const count = wanted[name];
    if (chosen(gridMask, name) === null || count === undefined || count === null) continue;
    const now = draft.sheet(sheet.id);
    const old = countOf(now, axis);
    if (count < 1) throw invalid(`${name} must be positive.`);
    if (count > old) appendBlank(draft, now, axis, count - old);
    if (count < old) shift(draft, now, { kind: 'delete', axis, at: count, count: old - count }, false);
  }
  return draft.sheet(sheet.id);
}

export const updateSpreadsheetProperties: Kind<S['spreadsheet']> = {
  shape: object({
    properties: object({
      title: 'string',
      locale: 'string',
      timeZone: 'string',
      autoRecalc: ['ON_CHANGE', 'MINUTE', 'HOUR'],
    }),
    fields: 'string',
  }),
  apply(draft, body) {
    if (!body.fields) throw invalid("At least one field must be listed in 'fields'.");
    const mask = parseMask(body.fields);
    const { title, locale, timeZone, autoRecalc } = body.properties ?? {};
    const { book } = draft;
    const has = (name: string) => chosen(mask, name) !== null;
    if (has('locale')) localeOf(locale ?? '');
    if (has('timeZone')) checkTimeZone(timeZone ?? '');
    draft.book = {
      ...book,
      title: has('title') ? (title ?? '') : book.title,
      locale: has('locale') ? locale! : book.locale,
      timeZone: has('timeZone') ? timeZone! : book.timeZone,
      autoRecalc: has('autoRecalc') ? ((autoRecalc as Book['autoRecalc']) ?? 'ON_CHANGE') : book.autoRecalc,
    };
    return undefined;
  },
};

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
  } catch {
    throw invalid(`Unsupported time zone: ${timeZone}`);
  }
}
