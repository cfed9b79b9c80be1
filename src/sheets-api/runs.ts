/** Scattered cells as few rectangles: what is neighbouring in the sheet is written in one go. */
import type { Rect, Span } from '../workbook/model';
import type { Layout } from './layout';
import type { GridRange } from './schema';

/** A rectangle of actual positions, with the model cell that stands in its first cell. */
export interface Run {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  model: { row: number; column: number };
}

/** Which model cells to take. */
export type Include = (row: number, column: number) => boolean;

/**
 * The cells of a model rectangle as runs.
 * @param include model cells to take; all when left out
 */
export function runsOf(layout: Layout, at: Rect, include?: Include): Run[] {
  if (include === undefined && consecutive(layout.rows, at.rows) && consecutive(layout.columns, at.columns)) {
    const model = { row: at.rows.from, column: at.columns.from };
    const [row, column] = [layout.rows[model.row]!, layout.columns[model.column]!];
    return [
      { row, column, rowCount: at.rows.to - model.row, columnCount: at.columns.to - model.column, model },
    ];
  }
  const open: Run[] = [];
  const rows = order(at.rows.from, at.rows.to, layout.rows);
  const columns = order(at.columns.from, at.columns.to, layout.columns);
  const byRow = new Map<string, Run>();
  for (const row of rows) {
    let run: Run | null = null;
    const close = () => {
      if (run === null) return;
      const shape = `${run.column}:${run.columnCount}`;
      const above = byRow.get(shape);
      // Model order must hold downwards as well, since a run's content is told from its first model cell.
      if (
        above !== undefined &&
        above.row + above.rowCount === run.row &&
        above.model.row + above.rowCount === row
      )
        above.rowCount++;
      else {
        byRow.set(shape, run);
        open.push(run);
      }
      run = null;
    };
    for (const column of columns) {
      const [r, c] = [layout.rows[row]!, layout.columns[column]!];
      const inside = include === undefined || include(row, column);
      const current = run as Run | null;
      const next =
        current !== null &&
        current.column + current.columnCount === c &&
        current.model.column + current.columnCount === column;
      if (!inside || !next) close();
      if (!inside) continue;
      if (next) (run as unknown as Run).columnCount++;
      else run = { row: r, column: c, rowCount: 1, columnCount: 1, model: { row, column } };
    }
    close();
  }
  return open;
}

/** A run in pieces of neighbouring columns for which `kind` says the same. @param kind of a model column */
export function splitWhere(run: Run, kind: (column: number) => string): Run[] {
  const pieces: Run[] = [];
  let before: string | null = null;
  for (let i = 0; i < run.columnCount; i++) {
    const own = kind(run.model.column + i);
    if (own === before) pieces[pieces.length - 1]!.columnCount++;
    else {
      const model = { row: run.model.row, column: run.model.column + i };
      pieces.push({ ...run, column: run.column + i, columnCount: 1, model });
    }
    before = own;
  }
  return pieces;
}

/** Whether the span is not empty and its lines stand one behind the other. */
function consecutive(positions: readonly number[], { from, to }: Span): boolean {
  for (let i = from + 1; i < to; i++) if (positions[i] !== positions[i - 1]! + 1) return false;
  return to > from;
}

function order(from: number, to: number, positions: readonly number[]): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) => positions[a]! - positions[b]!);
}

export function gridRange(sheetId: number, run: Omit<Run, 'model'>): GridRange {
  return {
    sheetId,
    startRowIndex: run.row,
    endRowIndex: run.row + run.rowCount,
    startColumnIndex: run.column,
    endColumnIndex: run.column + run.columnCount,
  };
}

/**
 * One rectangle around the model rectangle, for rules that may cover rows people put in between; split into runs only
 * where other rows or columns of ours lie inside it.
 */
export function coverOf(layout: Layout, at: Rect): Omit<Run, 'model'>[] {
  const rows = layout.rows.slice(at.rows.from, at.rows.to);
  const columns = layout.columns.slice(at.columns.from, at.columns.to);
  if (rows.length === 0 || columns.length === 0) return [];
  const box = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const foreign = (positions: readonly number[], from: number, to: number, low: number, high: number) =>
    positions.some((position, i) => (i < from || i >= to) && position >= low && position <= high);
  const split =
    foreign(layout.rows, at.rows.from, at.rows.to, box.top, box.bottom) ||
    foreign(layout.columns, at.columns.from, at.columns.to, box.left, box.right);
  if (split) return runsOf(layout, at);
  return [
    {
      row: box.top,
      column: box.left,
      rowCount: box.bottom - box.top + 1,
      columnCount: box.right - box.left + 1,
    },
  ];
}
