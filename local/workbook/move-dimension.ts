/** Moving rows or columns: inserted at the new place, relocated, deleted at the old one. */
import type { Book, Sheet } from './book';
import { moveAnchors } from './charts';
import type { Axis, Rect } from './rect';
import { contains } from './rect';
import { NO_ROW, relocateReferences, shiftSheet } from './structure';

/** Moves `count` rows or columns so that they stand before what is now at `to`; references follow the moved cells. */
export function moveDimension(
  book: Book,
  sheetId: number,
  axis: Axis,
  from: number,
  count: number,
  to: number,
): Book {
  if (to >= from && to <= from + count) return book;
  const opened = shiftSheet(book, sheetId, { kind: 'insert', axis, at: to, count }, null);
  const source = from >= to ? from + count : from;
  const title = book.sheets.find((sheet) => sheet.id === sheetId)!.title;
  const open = Number.POSITIVE_INFINITY;
  const block: Rect =
    axis === 'ROWS'
      ? { top: source, bottom: source + count, left: 0, right: open }
      : { top: 0, bottom: open, left: source, right: source + count };
  const delta = to - source;
  const [rows, columns] = axis === 'ROWS' ? [delta, 0] : [0, delta];
  const referred = relocateReferences(opened, title, block, { title, rows, columns });
  const moveRect = (rect: Rect): Rect =>
    contains(block, rect)
      ? {
          top: rect.top + rows,
          bottom: rect.bottom + rows,
          left: rect.left + columns,
          right: rect.right + columns,
        }
      : rect;
  const moved: Book = {
    ...referred,
    sheets: referred.sheets.map((sheet) =>
      sheet.id === sheetId
        ? moveAnchors(moveOwn(sheet, axis, source, count, to, moveRect), block, rows, columns)
        : sheet,
    ),
    names: referred.names.map((name) =>
      name.sheetId === sheetId ? { ...name, at: moveRect(name.at) } : name,
    ),
    metadata: referred.metadata.map((item) => {
      const { location } = item;
      if (location.kind !== (axis === 'ROWS' ? 'ROW' : 'COLUMN') || location.sheetId !== sheetId) return item;
      if (location.from < source || location.to > source + count) return item;
      return { ...item, location: { ...location, from: location.from + delta, to: location.to + delta } };
    }),
  };
  return shiftSheet(moved, sheetId, { kind: 'delete', axis, at: source, count }, null);
}

function moveOwn(
  sheet: Sheet,
  axis: Axis,
  source: number,
  count: number,
  to: number,
  moveRect: (rect: Rect) => Rect,
): Sheet {
  const take = <T>(items: readonly T[], blank: T): T[] => {
    const copy = items.slice();
    while (copy.length < Math.max(source, to) + count) copy.push(blank);
    for (let i = 0; i < count; i++) {
      copy[to + i] = copy[source + i]!;
      copy[source + i] = blank;
    }
    return copy;
  };
  const rows = axis === 'ROWS';
  return {
    ...sheet,
    rows: rows ? take(sheet.rows, NO_ROW) : sheet.rows.map((row) => take(row, undefined)),
    rowDimensions: rows ? take(sheet.rowDimensions, undefined) : sheet.rowDimensions,
    columnDimensions: rows ? sheet.columnDimensions : take(sheet.columnDimensions, undefined),
    merges: sheet.merges.map(moveRect),
    validations: sheet.validations.map((rule) => ({ ...rule, at: moveRect(rule.at) })),
    conditionals: sheet.conditionals.map((rule) => ({ ...rule, at: rule.at.map(moveRect) })),
    protections: sheet.protections.map((protection) => ({
      ...protection,
      at: protection.at === null ? null : moveRect(protection.at),
      unprotected: protection.unprotected.map(moveRect),
    })),
  };
}
