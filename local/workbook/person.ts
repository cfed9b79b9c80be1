/** A person at the grid, acting through the same drafts as the API but by the grid's rules. */

import { parseRect } from './a1';
import type { Identity, Outcome, Person } from './api';
import { ApiError } from './api';
import type { Sheet } from './book';
import { cellAt, mapCells, sheetByTitle } from './book';
import { closeRect, type Draft } from './draft';
import { editEvent } from './edit-event';
import { PROTECTED } from './errors';
import { colorOf, internFormat } from './format';
import { localeOf } from './locale';
import type { Rect, Shift } from './rect';
import { contains, intersect, rectOf } from './rect';
import { checkRemovable, setDimensions, shift } from './requests/dimensions';
import { emptied } from './requests/ranges';
import { retitle } from './requests/sheet-properties';
import { copySheet, removeSheet } from './requests/sheets';
import { guardCells, guardDelete, guardSheet, guardShift, mayWrite } from './rights';
import { sortRows } from './sort';
import type { State } from './state';
import { checkFrozen } from './tab-rules';
import { pasteTexts, typeInto } from './type-into';
import { refusedByValidation } from './validation';

export const ACCEPTED: Outcome = { accepted: true };
export const REFUSED_PROTECTED: Outcome = { accepted: false, reason: 'protected', message: PROTECTED };
export const REFUSED_VIEWER: Outcome = {
  accepted: false,
  reason: 'protected',
  message: 'You have view-only access to this spreadsheet.',
};

function refusedInvalid(message: string): Outcome {
  return { accepted: false, reason: 'invalid', message };
}

export function person(state: State, who: Identity): Person {
  /** Runs an act on a draft: guarded first, committed when nothing objects. */
  const act = (
    tab: string,
    guard: (sheet: Sheet) => object | null,
    change: (draft: Draft, sheet: Sheet) => Outcome | undefined,
    edited?: Rect | ((sheet: Sheet) => Rect),
  ): Outcome => {
    const sheet = sheetByTitle(state.book, tab);
    if (sheet === undefined) return refusedInvalid(`No tab named ${tab}`);
    if (!mayWrite(who)) return REFUSED_VIEWER;
    if (guard(sheet) !== null) return REFUSED_PROTECTED;
    const draft = state.draft(who);
    try {
      const refused = change(draft, sheet);
      if (refused !== undefined) return refused;
    } catch (error) {
      if (error instanceof ApiError) return refusedInvalid(error.message);
      throw error;
    }
    const before = state.book;
    state.commit(draft);
    if (edited !== undefined) {
      const at = typeof edited === 'function' ? edited(sheet) : edited;
      state.edited.tell(editEvent(before, state, sheet.id, at, who));
    }
    return ACCEPTED;
  };
  const cells = (at: Rect) => (sheet: Sheet) => guardCells(sheet, closeRect(sheet, at), who);
  const inGrid = (sheet: Sheet, at: Rect) => {
    const all = { top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount };
    return contains(all, at) ? undefined : refusedInvalid('Outside the grid.');
  };
  const reshape = (tab: string, change: Shift): Outcome =>
    act(
      tab,
      (sheet) => guardShift(sheet, change, who),
      (draft, sheet) => {
        const { axis, at, count } = change;
        const size = axis === 'ROWS' ? sheet.rowCount : sheet.columnCount;
        if (count < 1 || at < 0 || at > size || (change.kind === 'delete' && at + count > size)) {
          return refusedInvalid('Outside the grid.');
        }
        if (change.kind === 'delete') checkRemovable(sheet, { axis, from: at, to: at + count });
        // A new row looks like the one above it, the first one like the one below.
        shift(draft, sheet, change, at > 0);
        return undefined;
      },
    );
  const rectIn = (range: string): Rect => {
    const at = parseRect(range);
    if (at === null) throw new Error(`Not a range: ${range}`);
    return at;
  };

  return {
    type(tab, cell, text) {
      const at = rectIn(cell);
      return act(
        tab,
        cells(at),
        (draft, sheet) => {
          const outside = inGrid(sheet, at);
          if (outside !== undefined) return outside;
          const locale = localeOf(draft.book.locale);
          const next = typeInto(cellAt(sheet, at.top, at.left), text, locale, draft.today, true);
          const refused = refusedByValidation(state, sheet, at.top, at.left, next);
          if (refused !== null) return refused;
          draft.put(mapCells(sheet, at, () => next));
          return undefined;
        },
        at,
      );
    },
    paste(tab, cell, texts) {
      const { top, left } = rectIn(cell);
      const at = rectOf(top, left, texts.length, Math.max(1, ...texts.map((row) => row.length)));
      return act(
        tab,
        cells(at),
        (draft, sheet) => {
          const outside = inGrid(sheet, at);
          if (outside !== undefined) return outside;
          draft.put(pasteTexts(sheet, top, left, texts, draft, true));
          return undefined;
        },
        at,
      );
    },
    clear(tab, range) {
      const at = rectIn(range);
      return act(
        tab,
        cells(at),
        (draft, sheet) => {
          draft.put(
            mapCells(sheet, at, (cell) =>
              cell.content === null ? cell : { ...cell, content: null, runs: null },
            ),
          );
          return undefined;
        },
        (sheet) => closeRect(sheet, at),
      );
    },
    sort(tab, range, column, ascending) {
      const at = rectIn(range);
      return act(
        tab,
        cells(at),
        (draft, sheet) => {
          const closed = closeRect(sheet, at);
          if (sheet.merges.some((merge) => intersect(merge, closed) !== null)) {
            return refusedInvalid("You can't sort a range with merged cells.");
          }
          draft.put(sortRows(sheet, closed, [{ column, ascending }], draft.valueIn));
          return undefined;
        },
        (sheet) => closeRect(sheet, at),
      );
    },
    insertRows: (tab, before, count) => reshape(tab, { kind: 'insert', axis: 'ROWS', at: before, count }),
    deleteRows: (tab, from, count) => reshape(tab, { kind: 'delete', axis: 'ROWS', at: from, count }),
    insertColumns: (tab, before, count) =>
      reshape(tab, { kind: 'insert', axis: 'COLUMNS', at: before, count }),
    deleteColumns: (tab, from, count) => reshape(tab, { kind: 'delete', axis: 'COLUMNS', at: from, count }),
    hideColumns: (tab, from, count, hidden) =>
      act(
        tab,
        (sheet) => guardSheet(sheet, who),
        (draft, sheet) => {
          const span = { axis: 'COLUMNS' as const, from, to: from + count };
          draft.put(setDimensions(sheet, span, (old) => ({ ...old, hidden })));
          return undefined;
        },
      ),
    merge(tab, range) {
      const at = rectIn(range);
      return act(tab, cells(at), (draft, sheet) => {
        const closed = closeRect(sheet, at);
        const kept = sheet.merges.filter((merge) => intersect(merge, closed) === null);
        const merged = { ...sheet, merges: [...kept, closed] };
        draft.put(mapCells(merged, closed, (cell, r, c) => emptied(cell, r, c, closed)));
        return undefined;
      });
    },
    freeze: (tab, rows, columns) =>
      act(
        tab,
        (sheet) => guardSheet(sheet, who),
        (draft, sheet) => {
          const next = { ...sheet, frozenRows: rows, frozenColumns: columns };
          checkFrozen(next);
          draft.put(next);
          return undefined;
        },
      ),
    fill(tab, range, color) {
      const at = rectIn(range);
      return act(tab, cells(at), (draft, sheet) => {
        draft.put(
          mapCells(sheet, at, (cell) => {
            const { backgroundColorStyle: _, ...rest } = cell.format ?? {};
            return { ...cell, format: internFormat({ ...rest, backgroundColor: colorOf(color) }) };
          }),
        );
        return undefined;
      });
    },
    renameTab: (tab, title) =>
      act(
        tab,
        (sheet) => guardSheet(sheet, who),
        (draft, sheet) => {
          retitle(draft, sheet, title);
          return undefined;
        },
      ),
    duplicateTab: (tab, title) =>
      act(
        tab,
        () => null,
        (draft, sheet) => {
          const index = draft.book.sheets.findIndex(({ id }) => id === sheet.id);
          copySheet(draft, sheet, title, null, index + 1);
          return undefined;
        },
      ),
    deleteTab: (tab) =>
      act(
        tab,
        (sheet) => guardDelete(sheet, who),
        (draft, sheet) => {
          removeSheet(draft, sheet);
          return undefined;
        },
      ),
  };
}
