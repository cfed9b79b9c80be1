/** Which day is closed next, and what the clock closes. */
import { closingRefused, dueByClock, nextToClose, openDays, overdueDays } from '../../../src/domain/closing';
import { NO_LEDGER } from '../../../src/domain/record/ledger';
import { at, closedOn, june, ward } from './make';

test('a day to come, a day outside and a closed day are refused', () => {
  const ledger = closedOn(9);
  const refused = (date: number) => closingRefused(ward(), ledger, june(date), at(10, '14:00'));
  expect([8, 9, 10, 11, 14].map(refused)).toEqual(['OUTSIDE', 'CLOSED', null, 'FUTURE', 'OUTSIDE']);
});

test('open days have begun and are not closed, in order; after the end there are no more', () => {
  expect(openDays(ward(), closedOn(10), at(11, '0:01'))).toEqual([9, 11].map(june));
  expect(openDays(ward(), closedOn(9, 10, 11, 12), at(30, '9:00'))).toEqual([june(13)]);
  expect(openDays(ward(), NO_LEDGER, at(1, '9:00'))).toEqual([]);
});

test('the oldest day whose cut-off has passed comes first, then the one being reported', () => {
  expect(overdueDays(ward(), NO_LEDGER, at(12, '14:59'))).toEqual([9, 10].map(june));
  expect(overdueDays(ward(), NO_LEDGER, at(12, '15:00'))).toEqual([9, 10, 12].map(june));
  expect(nextToClose(ward(), NO_LEDGER, at(12, '15:10'))).toBe(june(9));
  expect(nextToClose(ward(), closedOn(9, 10), at(12, '15:10'))).toBe(june(12));
  expect(nextToClose(ward(), closedOn(9, 10), at(12, '9:00'))).toBe(june(12));
});

test('evening work reported the morning after: yesterday is the day to close', () => {
  const evening = ward({ eveningWork: true, cutOffs: [{ level: 2, time: '09:00', dayOffset: 1 }] });
  expect(nextToClose(evening, closedOn(9), at(11, '8:00'))).toBe(june(10));
  expect(overdueDays(evening, closedOn(9), at(11, '8:59'))).toEqual([]);
  expect(overdueDays(evening, closedOn(9), at(11, '9:00'))).toEqual([june(10)]);
});

test("the clock closes at the ward's own hour, never before the teams'", () => {
  expect(dueByClock(ward(), closedOn(9, 10, 11), at(12, '15:44'))).toEqual([]);
  expect(dueByClock(ward(), closedOn(9, 10, 11), at(12, '15:45'))).toEqual([june(12)]);
  const wrongWayRound = ward({
    cutOffs: [
      { level: 2, time: '09:00', dayOffset: 1 },
      { level: 0, time: '16:00', dayOffset: 0 },
    ],
  });
  expect(dueByClock(wrongWayRound, closedOn(9, 10, 11), at(12, '17:00'))).toEqual([]);
  expect(dueByClock(wrongWayRound, closedOn(9, 10, 11), at(13, '9:00'))).toEqual([june(12)]);
});
