/** A re-plan as lines of "Giao bù". */
import type { UnitChange } from '../domain/rebalance';
import type { Language } from '../messages/shape';
import type { CellWrite } from '../sheets-api';
import type { Side } from '../workbook/decode/side';
import { rebalanceSentence } from '../workbook/rebalance-words';
import type { RebalanceLine } from '../workbook/tabs';
import { AMOUNT, KEEP, TO, wishKey } from '../workbook/tabs/rebalance';

export function rebalanceLines(changes: readonly UnitChange[], language: Language): RebalanceLine[] {
  return changes.map((change) => ({
    unit: change.unit,
    indicator: change.indicator,
    target: change.target,
    done: change.done,
    left: change.remainingBefore,
    newLeft: change.remainingAfter,
    before: tenths(change.before.average),
    after: tenths(change.after.average),
    sentence: rebalanceSentence(change, language),
  }));
}

/** Empties the wishes that have been fulfilled, so that the next preview starts without them. */
export function clearedWishes({ wishes }: Side, indicators: readonly string[]): CellWrite[] {
  const cleared = (unit: string, indicator: string, columns: readonly string[]): CellWrite[] =>
    columns.map((column) => ({ tab: 'rebalance', row: wishKey(unit, indicator), column, value: null }));
  return [
    ...[...wishes.pins].flatMap((unit) =>
      indicators.flatMap((indicator) => cleared(unit, indicator, [KEEP])),
    ),
    ...wishes.transfers.flatMap(({ from, indicator }) => cleared(from, indicator, [TO, AMOUNT])),
  ];
}

const tenths = (average: number): number => Math.round(10 * average) / 10;
