/** Opening again, late entries, and the time a message came in. */
import {
  allowLateEntry,
  closingOf,
  lastClosing,
  receivedAt,
  reopenDay,
  reportedSpots,
} from '../../../src/domain/closing';
import { DayGridIndex } from '../../../src/domain/record/day-grid';
import { closedDays, NO_LEDGER } from '../../../src/domain/record/ledger';
import { at, closedOn, june, SECRETARY, standing, typed, ward } from './make';

const actor = { at: at(12, '16:20'), by: SECRETARY };

test('a day is opened again with a reason; when and by whom it was closed stays', () => {
  const { ledger, log } = reopenDay(closedOn(9, 10), june(10), actor, 'SG2 báo sót');
  expect([...closedDays(ledger)]).toEqual([june(9)]);
  expect(ledger.closings[1]).toMatchObject({ closedAt: at(10, '15:45'), isClosed: false });
  expect(log).toMatchObject([{ act: 'reopen', day: june(10), who: SECRETARY, reason: 'SG2 báo sót' }]);
  expect(reopenDay(ledger, june(10), actor, 'lần nữa')).toEqual({ ledger, log: [] });
});

test('the last closing is the one made last, not the one of the last day', () => {
  const ledger = closedOn(9, 10, 12);
  const late = ledger.closings.map((closing) =>
    closing.day === june(9) ? { ...closing, closedAt: at(12, '17:00') } : closing,
  );
  expect(lastClosing({ ...ledger, closings: late })?.day).toBe(june(9));
  expect(lastClosing(ledger)?.day).toBe(june(12));
  expect(lastClosing(NO_LEDGER)).toBeNull();
  expect(closingOf(reopenDay(ledger, june(12), actor, 'x').ledger, june(12))).toBeNull();
});

test('a late entry names team, day and end; only what is new is logged', () => {
  const first = allowLateEntry(closedOn(9, 10), ['SO1', 'SA2'], june(9), june(13), actor, 'mất sóng');
  expect(first.log.map(({ act, unit, day, after }) => [act, unit, day, after])).toEqual([
    ['lateEntry', 'SO1', june(9), june(13)],
    ['lateEntry', 'SA2', june(9), june(13)],
  ]);
  const second = allowLateEntry(first.ledger, ['SO1', 'SA1'], june(9), june(13), actor, 'mất sóng');
  expect(second.log.map(({ unit }) => unit)).toEqual(['SA1']);
  const longer = allowLateEntry(second.ledger, ['SO1'], june(9), june(14), actor, 'vẫn mất sóng');
  expect(longer.log).toMatchObject([{ unit: 'SO1', before: june(13), after: june(14) }]);
  expect(longer.ledger.lateEntries).toHaveLength(3);
});

test('the time of a message holds for every number of the team and day', () => {
  const spots = reportedSpots(standing(ward(), typed({ 'SO1 12': 3 })), { unit: 'SO1', day: june(12) });
  expect(spots).toEqual([{ unit: 'SO1', day: june(12), indicator: 'activated' }]);
  expect(reportedSpots(standing(ward(), typed({ 'SO1 12': 3 })), { unit: 'SO2', day: june(12) })).toEqual([]);
  const first = receivedAt(NO_LEDGER, spots, at(12, '14:30'), actor, 'nhắn Zalo');
  expect(new DayGridIndex(first.ledger.reportedAt).at(spots[0]!)).toBe(at(12, '14:30'));
  expect(first.log).toMatchObject([{ act: 'received', before: null, after: '14:30', unit: 'SO1' }]);
  const second = receivedAt(first.ledger, spots, at(13, '7:05'), actor, 'nhầm');
  expect(second.log).toMatchObject([{ before: '14:30', after: '07:05 13/6' }]);
  expect(receivedAt(second.ledger, spots, at(13, '7:05'), actor, 'nhầm').log).toEqual([]);
});
