/** Running totals of the official system, as typed in: the last one known by the end of a day. */
import type { Day } from '../day';
import type { ReportInput } from './input';

export interface OfficialFigure {
  figure: number;
  day: Day;
}

/** By unit, AREA for the whole. */
export function officialOf(
  { official }: ReportInput,
  indicator: string,
  upTo: Day | null,
): Map<string, OfficialFigure> {
  const found = new Map<string, OfficialFigure>();
  const table = official.tables.find((one) => one.indicator === indicator);
  if (table === undefined || upTo === null) return found;
  for (const { unit, cells } of table.rows)
    official.days.forEach((day, d) => {
      const cell = cells[d];
      if (day > upTo || typeof cell !== 'number' || !Number.isInteger(cell) || cell < 0) return;
      const known = found.get(unit);
      if (known === undefined || known.day <= day) found.set(unit, { figure: cell, day });
    });
  return found;
}

/** The last day up to the one given that has a figure for anybody; null for none. */
export function lastOfficialDay(input: ReportInput, upTo: Day | null): Day | null {
  let last: Day | null = null;
  for (const { indicator } of input.official.tables)
    for (const { day } of officialOf(input, indicator, upTo).values())
      if (last === null || day > last) last = day;
  return last;
}
