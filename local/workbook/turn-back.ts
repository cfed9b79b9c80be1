/** Undo and redo of a browser's revision in the book. */
import type { Book, Cell, Sheet } from './book';
import { cellAt, mapCells, sheetOf, withSheet } from './book';
import type { Entry } from './history';
import { Refusal } from './mirror';

/**
 * The present book with what led from `from` to `to` turned back. Where something has changed since, it stays.
 * @throws Refusal when the revision changed the grid's shape and the book has changed since
 */
export function turnBack(book: Book, from: Book, to: Book, { touched, structural }: Entry): Book {
  if (book === from) return to;
  if (structural) {
    throw new Refusal('invalid', 'The spreadsheet has changed since: this can no longer be undone.');
  }
  let next = book;
  for (const old of from.sheets) {
    const [now, then] = [sheetOf(book, old.id), sheetOf(to, old.id)];
    if (now !== undefined && then !== undefined && old !== then)
      next = withSheet(next, sheetBack(now, old, then));
  }
  for (const { sheetId, at } of touched) {
    const [now, old, then] = [sheetOf(next, sheetId), sheetOf(from, sheetId), sheetOf(to, sheetId)];
    if (now === undefined || old === undefined || then === undefined) continue;
    next = withSheet(
      next,
      mapCells(
        now,
        at,
        (cell, row, column): Cell => (cell === cellAt(old, row, column) ? cellAt(then, row, column) : cell),
      ),
    );
  }
  return next;
}

const FIELDS = [
  'hidden',
  'tabColor',
  'frozenRows',
  'frozenColumns',
  'hideGridlines',
  'rowDimensions',
  'columnDimensions',
  'merges',
  'validations',
  'conditionals',
] as const;

function sheetBack(now: Sheet, from: Sheet, to: Sheet): Sheet {
  const changed = FIELDS.filter((field) => from[field] !== to[field] && now[field] === from[field]);
  return { ...now, ...Object.fromEntries(changed.map((field) => [field, to[field]])) };
}
