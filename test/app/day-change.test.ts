/** What the clock does by itself. */
import { dayChangeAct } from '../../src/app/day-change';
import type { Ports } from '../../src/app/ports';
import { failingAt } from '../self-check/over';
import {
  closedDates,
  expectAllDrawn,
  expectEntriesUntouched,
  FILE,
  june,
  logOf,
  type Office,
  office,
  snapshotOf,
  types,
  working,
} from './office';

const BY_CLOCK = { ...FILE, entry: { closesItself: true } };

/** Nobody is there to be asked or told. */
function unattended({ ports }: Office): Ports {
  const nobody = () => {
    throw new Error('a trigger has no user interface');
  };
  const ui = {
    language: 'vi' as const,
    toast: nobody,
    alert: nobody,
    confirm: nobody,
    ask: nobody,
    page: nobody,
    show: nobody,
    selection: nobody,
  };
  return { ...ports, ui };
}

test('shortly after midnight the new day opens, in one write; the old one stays open until it is closed', () => {
  const made = office();
  made.workbook.setNow(june(3, '00:10'));
  expect(types(made, 'SA1', 3, '2')).toBe(false);
  expect(dayChangeAct(unattended(made), 'vi')).toEqual([]);
  expect([made.reads.length, made.writes.length]).toEqual([2, 1]);
  expect(types(made, 'SA1', 3, '2')).toBe(true);
  expect(types(made, 'SA1', 2, '2')).toBe(true);
  expect(types(made, 'SA1', 5, '2')).toBe(false);
  expectAllDrawn(made);
  expectEntriesUntouched(made);
});

test('run again it writes nothing', () => {
  const made = office();
  dayChangeAct(unattended(made), 'vi');
  expect(made.writes).toHaveLength(0);
  made.workbook.setNow(june(3, '00:10'));
  dayChangeAct(unattended(made), 'vi');
  dayChangeAct(unattended(made), 'vi');
  expect(made.writes).toHaveLength(1);
});

test('days close by themselves at the hour of the ward where that was agreed', () => {
  const made = office(BY_CLOCK);
  expect(types(made, 'SA1', 2, '3')).toBe(true);
  made.workbook.setNow(june(2, '15:44'));
  expect(dayChangeAct(unattended(made), 'vi')).toEqual(['2023-06-01']);
  made.workbook.setNow(june(2, '15:46'));
  expect(dayChangeAct(unattended(made), 'vi')).toEqual(['2023-06-02']);
  expect(dayChangeAct(unattended(made), 'vi')).toEqual([]);
  expect(made.writes).toHaveLength(2);
  expect(snapshotOf(made, 2)).toEqual({ SA1: 3, SA2: null, SN1: null, SN2: null });
  expect(working(made).daily.ledger.closings[1]).toMatchObject({ closedBy: 'trigger' });
  expect(logOf(made)).toMatchObject([
    { act: 'close', who: 'trigger', day: '2023-06-01' },
    { act: 'close', who: 'trigger', day: '2023-06-02', after: 3 },
  ]);
  expect(types(made, 'SA2', 2, '1')).toBe(false);
  expectEntriesUntouched(made);
});

test('otherwise the clock closes nothing', () => {
  const made = office();
  made.workbook.setNow(june(5, '23:00'));
  expect(dayChangeAct(unattended(made), 'vi')).toEqual([]);
  expect(closedDates(made)).toEqual([]);
});

test('after days without the trigger everything due is closed in order, rest days too', () => {
  const made = office(BY_CLOCK);
  made.workbook.setNow(june(5, '16:00'));
  dayChangeAct(unattended(made), 'vi');
  expect(closedDates(made)).toEqual([1, 2, 3, 4, 5]);
  expect(made.writes).toHaveLength(1);
  expect(logOf(made)).toHaveLength(5);
});

test.each(['before', 'after'] as const)(
  'a failure %s each call: the next run completes, once in the log',
  (when) => {
    for (let n = 0; n < 2; n++) {
      const made = office(BY_CLOCK);
      made.workbook.setNow(june(2, '16:00'));
      try {
        dayChangeAct(failingAt(unattended(made), n, when), 'vi');
      } catch (error) {
        expect(error).toMatchObject({ code: 'UNSURE' });
      }
      dayChangeAct(unattended(made), 'vi');
      expect(closedDates(made)).toEqual([1, 2]);
      expect(logOf(made)).toHaveLength(2);
    }
  },
);
