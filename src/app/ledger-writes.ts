/** What changed in the ledger as single cells of the hidden tabs that keep it. */

import { serialOfInstant } from '../domain/instant';
import { DayGridIndex } from '../domain/record/day-grid';
import type { Closing, Ledger } from '../domain/record/ledger';
import { sameTyped } from '../domain/record/submission';
import type { CellWrite } from '../sheets-api';
import type { CellValue } from '../workbook/model';
import type { Scene } from '../workbook/tabs';
import { dayKey } from '../workbook/tabs/quota-layout';
import { extentOf, lateKey, reportedAtKey } from '../workbook/tabs/record/state-tab';
import { typedCell } from './writes';

/**
 * Cells in which the ledger of `scene` is not the one that was read. Known values are not among them: who writes an
 * entry writes its known value.
 */
export function ledgerWrites(read: Ledger, scene: Scene): CellWrite[] {
  const { ledger } = scene;
  const { indicators } = extentOf(scene, ledger.closed);
  return [
    ...snapshotWrites(read, ledger),
    ...ledger.closings
      .filter((closing) => !read.closings.some((one) => sameClosing(one, closing)))
      .flatMap((closing) => indicators.flatMap((indicator) => closingWrites(closing, indicator))),
    ...ledger.lateEntries
      .filter(
        ({ unit, day, until }) =>
          !read.lateEntries.some((one) => one.unit === unit && one.day === day && one.until === until),
      )
      .map(({ unit, day, until }) => closed(unit, lateKey(day), { day: until })),
    ...timeWrites(read, ledger),
  ];
}

function snapshotWrites(read: Ledger, ledger: Ledger): CellWrite[] {
  const before = new DayGridIndex(read.closed);
  return ledger.closed.tables.flatMap(({ indicator, rows }) =>
    rows.flatMap(({ unit, cells }) =>
      ledger.closed.days.flatMap((day, d) =>
        sameTyped(before.at({ unit, day, indicator }), cells[d])
          ? []
          : [closed(unit, dayKey(day, indicator), typedCell(cells[d] ?? null))],
      ),
    ),
  );
}

/** The head of a day stands over each of its indicators. */
function closingWrites({ day, closedAt, closedBy, isClosed }: Closing, indicator: string): CellWrite[] {
  const column = dayKey(day, indicator);
  return [
    closed('closedAt', column, serialOfInstant(closedAt)),
    closed('closedBy', column, closedBy),
    closed('isClosed', column, isClosed ? 1 : 0),
  ];
}

function sameClosing(a: Closing, b: Closing): boolean {
  return (
    a.day === b.day && a.closedAt === b.closedAt && a.closedBy === b.closedBy && a.isClosed === b.isClosed
  );
}

function timeWrites(read: Ledger, ledger: Ledger): CellWrite[] {
  const before = new DayGridIndex(read.reportedAt);
  const { days, tables } = ledger.reportedAt;
  return tables.flatMap(({ indicator, rows }) =>
    rows.flatMap(({ unit, cells }) =>
      days.flatMap((day, d): CellWrite[] => {
        const at = cells[d] ?? null;
        if (at === (before.at({ unit, day, indicator }) ?? null)) return [];
        const value = at === null ? null : serialOfInstant(at);
        return [{ tab: 'mirror', row: unit, column: reportedAtKey(day, indicator), value }];
      }),
    ),
  );
}

function closed(row: string, column: string, value: CellValue): CellWrite {
  return { tab: 'closed', row, column, value };
}
