/** updateSheetProperties. */
import type { Book, Sheet } from '../book';
import { countOf, type Draft } from '../draft';
import { invalid } from '../errors';
import { guardedSheet } from '../guard';
import { insertAt } from '../lists';
import { chosen, type Mask, parseMask } from '../mask';
import { engineId } from '../projection';
import { object } from '../shape';
import { SHEET_PROPERTIES } from '../shapes';
import { renameSheet } from '../structure';
import { awaited, checkFrozen, checkTitle, checkVisible } from '../tab-rules';
import { appendBlank, shift } from './dimensions';
import type { Kind } from './kind';

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;
type Body = GoogleAppsScript.Sheets.Schema.UpdateSheetPropertiesRequest;

/** The tab with the properties the mask chooses; not its id, title and place. */
export function withProperties(sheet: Sheet, properties: Properties, mask: Mask): Sheet {
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

export const updateSheetProperties: Kind<Body> = {
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
