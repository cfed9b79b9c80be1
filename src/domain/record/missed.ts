/** Changes of entries that nobody saw being made: what stands there now against what was known last. */
import { DayGridIndex, type Spot } from './day-grid';
import type { Ledger } from './ledger';
import { isFilled, type Submissions, sameTyped, type Typed } from './submission';

export interface MissedChange extends Spot {
  before: Typed;
  after: Typed;
}

/**
 * Only cells there is a memory of: a team or a day that was never noted cannot have been missed. A row or column that is
 * gone counts as cleared.
 */
export function missedChanges(submissions: Submissions, { known }: Ledger): MissedChange[] {
  const entries = new DayGridIndex(submissions);
  const column = new Map(submissions.days.map((day, d) => [day, d]));
  return known.tables.flatMap(({ indicator, rows }) =>
    rows.flatMap(({ unit, cells }) => {
      const row = entries.row(unit, indicator);
      return known.days.flatMap((day, d): MissedChange[] => {
        const before = cells[d] ?? null;
        const at = column.get(day);
        const after = (at === undefined ? null : row?.[at]) ?? null;
        if (sameNoted(before, after)) return [];
        return [{ unit, day, indicator, before, after: isFilled(after) ? after : null }];
      });
    }),
  );
}

/** Whether what stands in an entry is what was noted of it: of a formula, the text it reads. */
export function sameNoted(noted: Typed, entry: Typed): boolean {
  return sameTyped(asNoted(noted), asNoted(entry));
}

function asNoted(value: Typed): Typed {
  return typeof value === 'object' && value !== null ? value.formula : value;
}
