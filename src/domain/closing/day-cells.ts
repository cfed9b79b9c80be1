/** The cells of a day as a closing keeps them. */
import type { Day } from '../day';
import { DayGridIndex, type Spot } from '../record/day-grid';
import { isFilled, reported, type Typed } from '../record/submission';
import type { Cell } from '../record/with-cells';
import { leavesOf } from '../units';
import { indicatorsOn, type Standing } from './day-state';

/** Every cell of a day: of the teams, of rows set aside that hold something, and of whatever was closed before. */
export function cellsOf(standing: Standing, day: Day): Cell<Typed>[] {
  const { campaign, submissions, ledger } = standing;
  const now = new DayGridIndex(submissions);
  const before = new DayGridIndex(ledger.closed);
  const teams = leavesOf(campaign).map(({ code }) => code);
  return indicatorsOn(standing, day).flatMap((indicator) => {
    const aside = [submissions, ledger.closed].flatMap(
      ({ tables }) =>
        tables.find((table) => table.indicator === indicator)?.rows.map(({ unit }) => unit) ?? [],
    );
    return [...new Set([...teams, ...aside])].flatMap((unit, i): Cell<Typed>[] => {
      const spot: Spot = { unit, day, indicator };
      const value = asKept(now.at(spot));
      return i < teams.length || isFilled(value) || isFilled(before.at(spot)) ? [{ ...spot, value }] : [];
    });
  });
}

/** A formula is kept as the text it reads, an empty text as blank. */
function asKept(cell: Typed | undefined): Typed {
  if (!isFilled(cell)) return null;
  return typeof cell === 'object' ? cell.formula : cell;
}

/** Of the valid numbers. */
export function sumOf(cells: readonly (Typed | undefined)[]): number {
  return cells.reduce<number>((sum, cell) => sum + (reported(cell) ?? 0), 0);
}
