/** A day grid with some of its cells changed. */
import type { DayGrid, Spot } from './day-grid';

export type Cell<T> = Spot & { value: T };

/**
 * A copy holding `cells`; rows, days and indicators it does not have yet are added, filled up with `blank`.
 * New days go where they belong in time.
 */
export function withCells<T>(grid: DayGrid<T>, cells: readonly Cell<T>[], blank: T): DayGrid<T> {
  const days = [...new Set([...grid.days, ...cells.map(({ day }) => day)])].sort();
  const from = days.map((day) => grid.days.indexOf(day));
  const column = new Map(days.map((day, d) => [day, d]));
  const tables = new Map<string, Map<string, T[]>>();
  for (const { indicator, rows } of grid.tables) {
    const table = new Map<string, T[]>();
    for (const row of rows)
      table.set(
        row.unit,
        from.map((d) => (d < 0 ? blank : (row.cells[d] ?? blank))),
      );
    tables.set(indicator, table);
  }
  for (const { unit, day, indicator, value } of cells) {
    const table = tables.get(indicator) ?? new Map<string, T[]>();
    const row = table.get(unit) ?? days.map(() => blank);
    row[column.get(day)!] = value;
    tables.set(indicator, table.set(unit, row));
  }
  return {
    days,
    tables: [...tables].map(([indicator, table]) => ({
      indicator,
      rows: [...table].map(([unit, row]) => ({ unit, cells: row })),
    })),
  };
}
