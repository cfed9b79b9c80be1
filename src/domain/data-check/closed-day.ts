/** A closed day that is no longer what it was closed with, where the team was not allowed to be late. */
import { DayGridIndex } from '../record/day-grid';
import { closedDays } from '../record/ledger';
import { isFilled, sameTyped, type Typed } from '../record/submission';
import { atCell, type Rule } from './check';

export const closedDay: Rule = (check) => {
  const { ledger, days } = check;
  const closed = closedDays(ledger);
  const snapshot = new DayGridIndex(ledger.closed);
  const late = new Set(ledger.lateEntries.map(({ unit, day }) => `${unit} ${day}`));
  return check.series.flatMap((series) => {
    const { unit, indicator, cells } = series;
    return days.flatMap((day, d) => {
      if (!closed.has(day) || late.has(`${unit.code} ${day}`)) return [];
      const before = snapshot.at({ unit: unit.code, day, indicator: indicator.key });
      const now = cells[d];
      if (sameTyped(before, now)) return [];
      const code = !isFilled(before)
        ? 'ENTRY_CLOSED_ADDED'
        : isFilled(now)
          ? 'ENTRY_CLOSED_CHANGED'
          : 'ENTRY_CLOSED_CLEARED';
      const figures = {
        ...(isFilled(before) ? { before: shown(before) } : {}),
        ...(isFilled(now) ? { now: shown(now) } : {}),
      };
      return [atCell(check, series, d, code, 'warning', figures)];
    });
  });
};

function shown(cell: Exclude<Typed, null>): string | number {
  if (typeof cell === 'object') return cell.formula;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}
