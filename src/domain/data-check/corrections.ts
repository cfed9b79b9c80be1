/** Numbers hidden in text, offered to a person. */
import type { Spot } from '../record/day-grid';
import type { Submissions } from '../record/submission';
import { readHiddenNumber } from './hidden-number';

/** What stands in the cell and what it says. */
export type Correction = Spot & { from: string; to: number };

/** Every text among the entries that says one number, table by table, team by team, day by day. */
export function correctionsIn({ days, tables }: Submissions): Correction[] {
  return tables.flatMap(({ indicator, rows }) =>
    rows.flatMap(({ unit, cells }) =>
      cells.flatMap((cell, d) => {
        const to = typeof cell === 'string' ? readHiddenNumber(cell) : null;
        return to === null ? [] : [{ unit, day: days[d]!, indicator, from: cell as string, to }];
      }),
    ),
  );
}
