/** Entries written while people may move rows and columns between our read and our write. */
import { DayGridIndex, type Spot } from '../domain/record/day-grid';
import { sameTyped, type Typed } from '../domain/record/submission';
import type { Daily } from '../workbook/decode/daily';

export interface EntryValue extends Spot {
  value: Typed;
}

/**
 * What is still to be written after a write that may have gone to cells of others: the same again where it did not
 * arrive, and into the cells it went to what stood there before. A cell that somebody has typed into since is left alone.
 * @param written what was written, going by `before`
 * @param now as it stands since
 */
export function stillToWrite(written: readonly EntryValue[], before: Daily, now: Daily): EntryValue[] {
  const was = new DayGridIndex(before.submissions);
  const is = new DayGridIndex(now.submissions);
  const spots = spotsByPlace(now);
  const struck = new Map<string, EntryValue>();
  for (const one of written) {
    const place = placeIn(before, one);
    const spot = place === null ? undefined : spots.get(place);
    if (spot === undefined || pathOf(spot) === pathOf(one)) continue;
    if (sameTyped(is.at(spot) ?? null, one.value))
      struck.set(pathOf(spot), { ...spot, value: was.at(spot) ?? null });
  }
  const again = written.filter((one) => {
    const value = is.at(one) ?? null;
    const untouched = sameTyped(value, was.at(one) ?? null) || struck.has(pathOf(one));
    return untouched && !sameTyped(value, one.value);
  });
  for (const one of written) struck.delete(pathOf(one));
  return [...again, ...struck.values()];
}

function spotsByPlace(daily: Daily): Map<string, Spot> {
  const { days, tables } = daily.submissions;
  const spots = tables.flatMap(({ indicator, rows }) =>
    rows.flatMap(({ unit }) => days.map((day): Spot => ({ unit, day, indicator }))),
  );
  return new Map(spots.map((spot) => [placeIn(daily, spot) ?? '', spot]));
}

function placeIn({ places }: Daily, spot: Spot): string | null {
  const place = places.get(pathOf(spot));
  return place === undefined ? null : `${place.tab} ${place.row} ${place.column}`;
}

function pathOf({ unit, day, indicator }: Spot): string {
  return `entries.${indicator}.${unit}.${day}`;
}
