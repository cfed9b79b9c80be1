/** Sorting rows by their values: cells move with formats and notes; protections and validations stay. */
import type { Cell, Sheet } from './book';
import { BLANK, cellAt, isFormula, mapCells } from './book';
import { copyFormula } from './formula';
import type { Rect } from './rect';

export type Value = string | number | boolean | null;

/** Evaluated value of a cell. */
export type ValueOf = (sheet: Sheet, row: number, column: number) => Value;

interface SortSpec {
  column: number;
  ascending: boolean;
}

export function sortRows(sheet: Sheet, at: Rect, specs: readonly SortSpec[], valueIn: ValueOf): Sheet {
  const rows = Array.from({ length: at.bottom - at.top }, (_, i) => ({
    row: at.top + i,
    keys: specs.map(({ column }) => valueIn(sheet, at.top + i, column)),
  }));
  rows.sort((a, b) => {
    for (const [i, { ascending }] of specs.entries()) {
      const order = compare(a.keys[i]!, b.keys[i]!, ascending);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  return mapCells(sheet, at, (_, row, column) => {
    const from = rows[row - at.top]!.row;
    return moved(cellAt(sheet, from, column), row - from);
  });
}

function moved(cell: Cell, rows: number): Cell {
  if (cell === BLANK || rows === 0 || !isFormula(cell.content) || cell.content.broken) return cell;
  return { ...cell, content: { formula: copyFormula(cell.content.formula, rows, 0), broken: false } };
}

/** Numbers, then text, then booleans; blanks last whichever way. */
function compare(a: Value, b: Value, ascending: boolean): number {
  const rank = (value: Value) =>
    value === null || value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(a) === 3 || rank(b) === 3) return rank(a) - rank(b);
  let order = rank(a) - rank(b);
  if (order === 0) {
    order = typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, 'vi') : Number(a) - Number(b);
  }
  return ascending ? order : -order;
}
