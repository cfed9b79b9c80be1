/** Rectangles of cells: 0-based, ends exclusive. An open side of a whole-row or whole-column range is Infinity. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Axis = 'ROWS' | 'COLUMNS';

/** A change of the grid's shape along one axis. */
export type Shift =
  | { kind: 'insert'; axis: Axis; at: number; count: number }
  | { kind: 'delete'; axis: Axis; at: number; count: number };

export function rectOf(top: number, left: number, rows = 1, columns = 1): Rect {
  return { top, left, bottom: top + rows, right: left + columns };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top < rect.bottom && rect.left < rect.right ? rect : null;
}

/** What is left of `from` without `taken`: at most four rectangles, top to bottom. */
export function subtract(from: Rect, taken: Rect): Rect[] {
  const hole = intersect(from, taken);
  if (hole === null) return [from];
  return [
    { ...from, bottom: hole.top },
    { top: hole.top, bottom: hole.bottom, left: from.left, right: hole.left },
    { top: hole.top, bottom: hole.bottom, left: hole.right, right: from.right },
    { ...from, top: hole.bottom },
  ].filter((rect) => rect.top < rect.bottom && rect.left < rect.right);
}

/** Where a span [from, to) stands after the shift; null when nothing of it is left. */
export function shiftSpan(from: number, to: number, shift: Shift): [number, number] | null {
  const { at, count } = shift;
  if (from === 0 && to === Number.POSITIVE_INFINITY) return [from, to];
  if (shift.kind === 'insert') {
    if (at <= from) return [from + count, to + count];
    return at < to ? [from, to + count] : [from, to];
  }
  const end = at + count;
  const moved = (index: number) => (index <= at ? index : index >= end ? index - count : at);
  const result: [number, number] = [moved(from), moved(to)];
  return result[0] < result[1] ? result : null;
}

export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const rows = shift.axis === 'ROWS';
  const span = rows ? shiftSpan(rect.top, rect.bottom, shift) : shiftSpan(rect.left, rect.right, shift);
  if (span === null) return null;
  return rows ? { ...rect, top: span[0], bottom: span[1] } : { ...rect, left: span[0], right: span[1] };
}
