/** Where keys stand in the tabs of daily work, and day grids read out of their lines. */
import type { Day } from '../../domain/day';
import type { DayGrid, Spot } from '../../domain/record/day-grid';
import type { Typed } from '../../domain/record/submission';
import { columnsByKey, type ReadCell, type ReadTab, textAt } from '../read';
import { dayKey } from '../tabs/quota-layout';
import { parseDayKey } from '../tabs/record/state-tab';

export interface KeyedTab {
  tab: ReadTab;
  keyRow: number;
  /** Position of the column in which the rows' keys stand. */
  keyColumn: number;
  /** Positions by key. */
  columns: Map<string, number>;
  days: (Omit<Spot, 'unit'> & { column: number })[];
}

/** How far down the key row is looked for. */
const TOP_ROWS = 40;

/** @returns null when the key row, or the key of the key column, is gone */
export function keyedTab(tab: ReadTab, keyColumn: string): KeyedTab | null {
  let keyRow = -1;
  let best = 1;
  for (let row = 0; row < Math.min(TOP_ROWS, tab.cells.length); row++) {
    const count = tab.cells[row]!.filter(({ value }) => typeof value === 'string' && isKey(value)).length;
    if (count > best) [keyRow, best] = [row, count];
  }
  if (keyRow < 0) return null;
  const columns = columnsByKey(tab, keyRow);
  const position = columns.get(keyColumn);
  if (position === undefined) return null;
  const days = [...columns].flatMap(([key, column]) => {
    const spot = parseDayKey(key);
    return spot === null ? [] : [{ ...spot, column }];
  });
  return { tab, keyRow, keyColumn: position, columns, days };

  function isKey(text: string): boolean {
    return text === keyColumn || parseDayKey(text.trim()) !== null;
  }
}

/** What a person typed; an empty text is blank. */
export function typedOf(cell: ReadCell | undefined): Typed {
  if (cell === undefined) return null;
  if (cell.formula !== null) return { formula: cell.formula };
  return cell.value === '' ? null : cell.value;
}

/** One line of one tab that stands for a unit. */
export interface UnitLine {
  unit: string;
  row: number;
  layout: KeyedTab;
}

/**
 * A day grid of these lines.
 * @param column key of the column a value stands in
 */
export function gridOfLines<T>(
  lines: readonly UnitLine[],
  extent: { days: readonly Day[]; indicators: readonly string[] },
  value: (cell: ReadCell | undefined) => T,
  column: (day: Day, indicator: string) => string = dayKey,
): DayGrid<T> {
  const { days, indicators } = extent;
  const layouts = [...new Set(lines.map(({ layout }) => layout))];
  return {
    days: [...days],
    tables: indicators.map((indicator) => {
      const positions = new Map(
        layouts.map((layout) => [
          layout,
          days.map((day) => layout.columns.get(column(day, indicator)) ?? -1),
        ]),
      );
      return {
        indicator,
        rows: lines.map(({ unit, row, layout }) => {
          const cells = layout.tab.cells[row] ?? [];
          return { unit, cells: positions.get(layout)!.map((at) => value(at < 0 ? undefined : cells[at])) };
        }),
      };
    }),
  };
}

/** Days and indicators that these tabs have columns for; days in order. */
export function extentOfTabs(layouts: readonly KeyedTab[], first: readonly string[] = []) {
  const spots = layouts.flatMap(({ days }) => days);
  const found = new Set(spots.map(({ indicator }) => indicator));
  return {
    days: [...new Set(spots.map(({ day }) => day))].sort(),
    indicators: [...new Set([...first.filter((key) => found.has(key)), ...found])],
  };
}

/** Keys of the lines from `row` on, with their positions; blank ones left out. */
export function linesFrom({ tab, keyColumn }: KeyedTab, row: number): { key: string; row: number }[] {
  const found: { key: string; row: number }[] = [];
  for (let at = row; at < tab.cells.length; at++) {
    const key = textAt(tab, at, keyColumn);
    if (key !== '') found.push({ key, row: at });
  }
  return found;
}
