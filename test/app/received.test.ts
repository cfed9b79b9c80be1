/** The time a message came in, where somebody else typed it later. */
import { receivedAct } from '../../src/app/received';
import { DayGridIndex } from '../../src/domain/record/day-grid';
import { failingAt } from '../self-check/over';
import { gridOf, keyedColumns, rowOf } from './grid';
import {
  expectAllDrawn,
  expectEntriesUntouched,
  FILE,
  june,
  logOf,
  type Office,
  office,
  titleOf,
  types,
  working,
} from './office';

const SPOT = { unit: 'SN2', day: '2023-06-02', indicator: 'activated' };

/** SN2 typed on Friday, after the cut-off. */
function typedLate(file: unknown = FILE): Office {
  const made = office(file);
  made.workbook.setNow(june(2, '15:20'));
  expect(types(made, 'SN2', 2, '4')).toBe(true);
  return made;
}

function timeOf(made: Office) {
  return new DayGridIndex(working(made).daily.ledger.reportedAt).at(SPOT) ?? null;
}

test('the time of the message stands instead of the time of typing, with a reason in the log', () => {
  const made = typedLate();
  made.answers.push('SN2 2/6', '14h30', 'nhắn Zalo');
  expect(receivedAct(made.ports, 'vi')).toEqual([SPOT]);
  expect(made.shown.pop()).toBe('toast: Đã ghi SN2 báo số ngày 02/6 lúc 14:30.');
  expect([made.reads.length, made.writes.length]).toEqual([4, 1]);
  expect(timeOf(made)).toBe(june(2, '14:30'));
  expect(logOf(made)).toMatchObject([
    { act: 'received', unit: 'SN2', day: '2023-06-02', before: null, after: '14:30', reason: 'nhắn Zalo' },
  ]);
  made.answers.push('SN2 2/6', '15:05', 'nghe lại');
  receivedAct(made.ports, 'vi');
  expect(logOf(made)[1]).toMatchObject({ before: '14:30', after: '15:05' });
  expectAllDrawn(made);
  expectEntriesUntouched(made);
});

test('the selected cell is not asked for', () => {
  const made = typedLate();
  const grid = gridOf(made.workbook, 'entry');
  const row = rowOf(grid, 'SN2');
  const column = keyedColumns(grid).get('2023-06-02|activated')!;
  const { sheetId } = working(made).snapshot.sheets.find(
    ({ title }) => title === titleOf(made.workbook, 'entry'),
  )!;
  made.select({ sheetId, row, rowEnd: row + 1, column, columnEnd: column + 1 });
  made.answers.push('14:30', 'nhắn Zalo');
  expect(receivedAct(made.ports, 'vi')).toEqual([SPOT]);
});

test.each([
  ['no number', ['SN1 2/6'], 'SN1 chưa có số ngày 02/6.'],
  ['no time', ['SN2 2/6', 'chiều'], 'Không rõ "chiều" là mấy giờ'],
  ['a time to come', ['SN2 2/6', '15:21'], '15:21 chưa tới.'],
  ['a time before the day', ['SN2 2/6', '23:00 1/6'], '23:00 1/6 trước ngày 02/6'],
  ['no reason', ['SN2 2/6', '14:30', ' '], 'Chưa ghi lý do.'],
])('%s: said, and nothing changes', (_, answers, words) => {
  const made = typedLate();
  made.answers.push(...answers);
  expect(receivedAct(made.ports, 'vi')).toBeNull();
  expect(made.shown.pop()).toContain(words);
  expect(made.writes).toEqual([]);
});

test('of evening work, an hour of the morning is one of the next day', () => {
  const cutOffs = [{ level: 2, time: '09:00', dayOffset: 1 }];
  const made = typedLate({ ...FILE, eveningWork: true, cutOffs });
  made.workbook.setNow(june(3, '08:30'));
  made.answers.push('SN2 2/6', '7h', 'nhắn Zalo');
  receivedAct(made.ports, 'vi');
  expect(timeOf(made)).toBe(june(3, '07:00'));
  expect(logOf(made)[0]).toMatchObject({ after: '07:00 3/6' });
});

test.each(['before', 'after'] as const)(
  'a failure %s each call: the next try completes, once in the log',
  (when) => {
    for (let n = 0; n < 3; n++) {
      const made = typedLate();
      made.answers.push('SN2 2/6', '14:30', 'Zalo');
      try {
        receivedAct(failingAt(made.ports, n, when), 'vi');
      } catch (error) {
        expect(error).toMatchObject({ code: 'UNSURE' });
      }
      made.answers.length = 0;
      made.answers.push('SN2 2/6', '14:30', 'Zalo');
      receivedAct(made.ports, 'vi');
      expect(timeOf(made)).toBe(june(2, '14:30'));
      expect(logOf(made)).toHaveLength(1);
    }
  },
);
