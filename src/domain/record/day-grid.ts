/** Something for every team, day and indicator: the shape that quotas, entries, times and snapshots share. */
import type { Day } from '../day';

export interface DayGrid<T> {
  days: Day[];
  tables: { indicator: string; rows: { unit: string; cells: T[] }[] }[];
}

/** One place in such a grid. */
export interface Spot {
  unit: string;
  day: Day;
  indicator: string;
}

/** Looks cells up by unit, day and indicator. */
export class DayGridIndex<T> {
  private readonly days: Map<Day, number>;
  private readonly rows: Map<string, Map<string, readonly T[]>>;

  constructor(grid: DayGrid<T>) {
    this.days = new Map(grid.days.map((day, i) => [day, i]));
    this.rows = new Map(
      grid.tables.map(({ indicator, rows }) => [
        indicator,
        new Map(rows.map(({ unit, cells }) => [unit, cells])),
      ]),
    );
  }

  /** Undefined where the grid has no such unit, day or indicator. */
  at({ unit, day, indicator }: Spot): T | undefined {
    const column = this.days.get(day);
    return column === undefined ? undefined : this.rows.get(indicator)?.get(unit)?.[column];
  }

  /** Cells of one unit by `days`; undefined where it has none. */
  row(unit: string, indicator: string): readonly T[] | undefined {
    return this.rows.get(indicator)?.get(unit);
  }
}
