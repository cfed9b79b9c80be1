/** Opening a closed day again. */
import { closeDayAct } from '../../src/app/close';
import { reopenAct } from '../../src/app/reopen';
import { failingAt } from '../self-check/over';
import {
  closedDates,
  expectAllDrawn,
  expectEntriesUntouched,
  june,
  logOf,
  type Office,
  office,
  officeOver,
  types,
} from './office';

/** Thursday and Friday closed. */
function closed(): Office {
  const made = office();
  expect(types(made, 'SA1', 1, '2')).toBe(true);
  made.workbook.setNow(june(2, '15:50'));
  made.answers.push('chỉ 1/6', true, true);
  closeDayAct(made.ports, 'vi');
  made.workbook.setNow(june(2, '15:55'));
  closeDayAct(made.ports, 'vi');
  expect(closedDates(made)).toEqual([1, 2]);
  made.shown.length = made.writes.length = made.reads.length = 0;
  return made;
}

test('asks which day and why, the day closed last by default; one write', () => {
  const made = closed();
  made.answers.push('', '  SN2 báo   sót ');
  expect(reopenAct(made.ports, 'vi')).toBe('2023-06-02');
  expect(made.shown).toEqual([
    'ask: Mở chốt ngày nào? Để trống là ngày 02/6.',
    expect.stringMatching(/^ask: Mở chốt ngày 02\/6: .*Lý do/s),
    'toast: Đã mở chốt ngày 02/6. Sửa xong, chọn Chốt số liệu ngày để chốt lại.',
  ]);
  expect([made.reads.length, made.writes.length]).toEqual([4, 1]);
  expect(closedDates(made)).toEqual([1]);
  expect(logOf(made).pop()).toMatchObject({ act: 'reopen', day: '2023-06-02', reason: 'SN2 báo sót' });
  expect(types(made, 'SN2', 2, '4')).toBe(true);
  expectAllDrawn(made);
  expectEntriesUntouched(made);
});

test('another day as people write it', () => {
  const made = closed();
  made.answers.push('hôm qua', 'nhầm');
  expect(reopenAct(made.ports, 'vi')).toBe('2023-06-01');
  expect(closedDates(made)).toEqual([2]);
  expect(types(made, 'SA2', 1, '1')).toBe(true);
  expect(types(made, 'SA2', 2, '1')).toBe(false);
});

test.each([
  ['a day nobody understands', ['32/6'], 'Không rõ "32/6" là ngày nào'],
  ['an open day', ['3/6'], 'Ngày 03/6 chưa chốt, không cần mở.'],
  ['no reason', ['2/6', '  '], 'Chưa ghi lý do.\n\nMở chốt ngày 02/6'],
  ['cancelled', [null], null],
  ['cancelled at the reason', ['', null], null],
])('%s: nothing changes', (_, answers, words) => {
  const made = closed();
  made.answers.push(...answers);
  expect(reopenAct(made.ports, 'vi')).toBeNull();
  expect(closedDates(made)).toEqual([1, 2]);
  expect(made.writes).toEqual([]);
  if (words !== null) expect(made.shown.pop()).toContain(words);
});

test('a wrong answer is said and asked again; what was right stands', () => {
  const made = closed();
  made.answers.push('32/6', '3/6', '1/6', '', 'nhầm');
  expect(reopenAct(made.ports, 'vi')).toBe('2023-06-01');
  expect(made.shown[1]).toBe(
    'ask: Không rõ "32/6" là ngày nào, hoặc không có ngày đó. Ghi lại như 12/6.\n\nMở chốt ngày nào? Để trống là ngày 02/6.',
  );
  expect(made.shown).toHaveLength(6);
});

test('nothing closed yet: said so', () => {
  const made = office();
  expect(reopenAct(made.ports, 'vi')).toBeNull();
  expect(made.shown).toEqual(['alert: Chưa ngày nào được chốt.']);
});

test('opened by somebody else meanwhile: told, and not logged twice', () => {
  const made = closed();
  const other = officeOver(made.workbook);
  other.answers.push('', 'trước');
  made.answers.push('', () => reopenAct(other.ports, 'vi'), 'sau');
  expect(reopenAct(made.ports, 'vi')).toBeNull();
  expect(made.shown.pop()).toBe('alert: Ngày 02/6 chưa chốt, không cần mở.');
  expect(logOf(made).filter(({ act }) => act === 'reopen')).toHaveLength(1);
});

test.each(['before', 'after'] as const)(
  'a failure %s each call: the next try completes, once in the log',
  (when) => {
    for (let n = 0; n < 3; n++) {
      const made = closed();
      made.answers.push('2/6', 'sửa');
      try {
        reopenAct(failingAt(made.ports, n, when), 'vi');
      } catch (error) {
        expect(error).toMatchObject({ code: 'UNSURE' });
      }
      made.answers.length = 0;
      made.answers.push('2/6', 'sửa');
      reopenAct(made.ports, 'vi');
      expect(closedDates(made)).toEqual([1]);
      expect(logOf(made).filter(({ act }) => act === 'reopen')).toHaveLength(1);
    }
  },
);
