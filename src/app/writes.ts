/** Cells written by meaning rather than by address. */
import type { Spot } from '../domain/record/day-grid';
import type { Typed } from '../domain/record/submission';
import type { CellWrite } from '../sheets-api';
import type { Scene } from '../workbook/tabs';
import { dayKey } from '../workbook/tabs/quota-layout';
import { typedCell } from '../workbook/tabs/record/log-line';

/** The entry cell itself: only for what a person has just accepted. */
export function entryWrite(scene: Scene, spot: Spot, value: Typed): CellWrite {
  const tab = scene.homes.get(spot.unit) ?? 'entry';
  return { tab, row: spot.unit, column: dayKey(spot.day, spot.indicator), value: typedCell(value) };
}

/** The last known value of an entry. */
export function knownWrite({ unit, day, indicator }: Spot, value: Typed): CellWrite {
  return { tab: 'mirror', row: unit, column: dayKey(day, indicator), value: typedCell(value) };
}

export { typedCell };
