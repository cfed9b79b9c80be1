/** Leave to type into a closed day. */
import { closeDayAct } from '../../src/app/close';
import { dayChangeAct } from '../../src/app/day-change';
import { lateEntryAct } from '../../src/app/late-entry';
import { failingAt } from '../self-check/over';
import { cell, LEADER } from './desk';
import { gridOf, keyedColumns, rowOf } from './grid';
import {
  expectAllDrawn,
  expectEntriesUntouched,
  june,
  logOf,
  type Office,
  office,
  titleOf,
  types,
  working,
} from './office';

/** Thursday closed on Friday morning, with one number missing. */
function closed(): Office {
  const made = office();
  for (const team of ['SA1', 'SA2', 'SN1']) expect(types(made, team, 1, '2')).toBe(true);
  made.answers.push(true);
  closeDayAct(made.ports, 'vi');
  made.shown.length = made.writes.length = made.reads.length = 0;
  return made;
}

function lateEntries(made: Office) {
  return working(made).daily.ledger.lateEntries;
}

test('a team may type into a closed day until the end of tomorrow, others may not', () => {
  const made = closed();
  made.answers.push('sn2 1/6', '', 'mất sóng');
  expect(lateEntryAct(made.ports, 'vi')).toEqual([{ unit: 'SN2', day: '2023-06-01', until: '2023-06-03' }]);
  expect(made.shown).toEqual([
    'ask: Cho tổ nào nhập bù, ngày nào? Ghi mã rồi đến ngày, ví dụ: SA1 02/6.',
    'ask: Cho SN2 nhập bù ngày 01/6 đến hết ngày nào? Để trống là hết ngày 03/6.',
    expect.stringMatching(/^ask: SN2 được nhập bù ngày 01\/6 đến hết ngày 03\/6\..*Lý do/s),
    'toast: Đã mở cho SN2 nhập số ngày 01/6 đến hết ngày 03/6.',
  ]);
  expect([made.reads.length, made.writes.length]).toEqual([4, 1]);
  expect(logOf(made).pop()).toMatchObject({ act: 'lateEntry', unit: 'SN2', reason: 'mất sóng' });
  expect(types(made, 'SA1', 1, '9')).toBe(false);
  expect(types(made, 'SN2', 1, '4')).toBe(true);
  expectAllDrawn(made);
  expectEntriesUntouched(made);
});

test('the leave ends by itself when its last day is over', () => {
  const made = closed();
  made.answers.push('SN2 1/6', 'hôm nay', 'mất sóng');
  lateEntryAct(made.ports, 'vi');
  made.workbook.setNow(june(3, '00:10'));
  dayChangeAct(made.ports, 'vi');
  expect(types(made, 'SN2', 1, '4')).toBe(false);
});

test('teams and day of the selected cells are not asked for', () => {
  const made = closed();
  const grid = gridOf(made.workbook, 'entry');
  const row = rowOf(grid, 'SN1');
  const column = keyedColumns(grid).get('2023-06-01|activated')!;
  const { sheetId } = working(made).snapshot.sheets.find(
    ({ title }) => title === titleOf(made.workbook, 'entry'),
  )!;
  made.select({ sheetId, row, rowEnd: row + 2, column, columnEnd: column + 1 });
  made.answers.push('5/6', 'bão');
  lateEntryAct(made.ports, 'vi');
  expect(lateEntries(made)).toEqual(
    ['SN1', 'SN2'].map((unit) => ({ unit, day: '2023-06-01', until: '2023-06-05' })),
  );
});

test('only teams selected, or a cell of an open day: the day is asked for, the one closed last by default', () => {
  const made = closed();
  const grid = gridOf(made.workbook, 'entry');
  const row = rowOf(grid, 'SN2');
  const { sheetId } = working(made).snapshot.sheets.find(
    ({ title }) => title === titleOf(made.workbook, 'entry'),
  )!;
  made.select({ sheetId, row, rowEnd: row + 1, column: 0, columnEnd: 1 });
  made.answers.push('1/6', '', 'bận', '', '4/6', 'bận');
  expect(lateEntryAct(made.ports, 'vi')).toMatchObject([{ unit: 'SN2', day: '2023-06-01' }]);
  const question =
    'ask: Cho SN2 nhập bù ngày nào? Để trống là ngày 01/6. Cho tổ khác thì ghi cả mã, ví dụ: SA1 02/6.';
  expect(made.shown[0]).toBe(question);
  const today = keyedColumns(grid).get('2023-06-02|activated')!;
  made.select({ sheetId, row, rowEnd: row + 1, column: today, columnEnd: today + 1 });
  made.shown.length = 0;
  expect(lateEntryAct(made.ports, 'vi')).toEqual([{ unit: 'SN2', day: '2023-06-01', until: '2023-06-04' }]);
  expect(made.shown[0]).toBe(question);
  made.answers.push('SA1 1/6', '', 'bận');
  expect(lateEntryAct(made.ports, 'vi')).toMatchObject([{ unit: 'SA1', day: '2023-06-01' }]);
});

test.each([
  ['a code nobody has', ['SX9 1/6'], 'Không có tổ nào mang mã "SX9".'],
  ['no day', ['SN2'], 'Cho SN2 nhập bù ngày nào? Để trống là ngày 01/6.'],
  ['a day nobody understands', ['SN2 40/6'], 'Không rõ "40/6" là ngày nào'],
  ['an open day', ['SN2 2/6'], 'Ngày 02/6 chưa chốt, các tổ vẫn nhập được.'],
  ['an end in the past', ['SN2 1/6', '1/6'], 'Ngày 01/6 đã qua.'],
  ['no reason', ['SN2 1/6', '', ''], 'Chưa ghi lý do.'],
])('%s: said, and nothing changes', (_, answers, words) => {
  const made = closed();
  made.answers.push(...answers);
  expect(lateEntryAct(made.ports, 'vi')).toBeNull();
  expect(made.shown.pop()).toContain(words);
  expect(made.writes).toEqual([]);
});

test('wrong answers are asked again, and what was right in them stands', () => {
  const made = closed();
  made.answers.push('SX9 1/6', 'SN2', '40/6', '1/6', '4/6', ' ', 'mất sóng');
  expect(lateEntryAct(made.ports, 'vi')).toEqual([{ unit: 'SN2', day: '2023-06-01', until: '2023-06-04' }]);
  const until = 'Cho SN2 nhập bù ngày 01/6 đến hết ngày nào? Để trống là hết ngày 03/6.';
  expect(made.shown.slice(1, 5)).toEqual([
    'ask: Không có tổ nào mang mã "SX9". Mã đứng trước tên ở tab nhập, ví dụ: SA1 02/6. Ghi lại mã.\n\nCho tổ nào nhập bù ngày 01/6? Ghi mã, ví dụ: SA1.',
    `ask: ${until}`,
    `ask: Không rõ "40/6" là ngày nào, hoặc không có ngày đó. Ghi lại như 12/6.\n\n${until}`,
    `ask: Ngày 01/6 đã qua. Chọn từ hôm nay trở đi.\n\n${until}`,
  ]);
  expect(made.shown[6]).toContain('ask: Chưa ghi lý do.');
});

test('nothing closed yet: said why', () => {
  const made = office();
  expect(lateEntryAct(made.ports, 'vi')).toBeNull();
  expect(made.shown).toEqual([expect.stringContaining('alert: Chưa ngày nào được chốt')]);
});

test.each(['before', 'after'] as const)(
  'a failure %s each call: the next try completes, once in the log',
  (when) => {
    for (let n = 0; n < 3; n++) {
      const made = closed();
      const answers = ['SN2 1/6', '', 'bận'];
      made.answers.push(...answers);
      try {
        lateEntryAct(failingAt(made.ports, n, when), 'vi');
      } catch (error) {
        expect(error).toMatchObject({ code: 'UNSURE' });
      }
      made.answers.length = 0;
      made.answers.push(...answers);
      lateEntryAct(made.ports, 'vi');
      expect(lateEntries(made)).toEqual([{ unit: 'SN2', day: '2023-06-01', until: '2023-06-03' }]);
      expect(logOf(made).filter(({ act }) => act === 'lateEntry')).toHaveLength(1);
    }
  },
);

test('with its numbers a team may give its hamlet’s reasons of that day, and no other hamlet’s', () => {
  const made = closed();
  const reasons = (hamlet: string) => {
    const { rows } = gridOf(made.workbook, 'obstacles');
    const row = rows.findIndex((texts) => texts.includes(`2023-06-01|${hamlet}`));
    const column = rows.find((texts) => texts.includes('in|reached'))!.indexOf('in|reached');
    return made.workbook.person(LEADER).type(titleOf(made.workbook, 'obstacles'), cell(row, column), '3')
      .accepted;
  };
  expect(reasons('SN')).toBe(false);
  made.answers.push('SN2 1/6', '', 'mất sóng');
  lateEntryAct(made.ports, 'vi');
  expect([reasons('SN'), reasons('SA')]).toEqual([true, false]);
  expect(logOf(made).pop()).toMatchObject({ act: 'lateEntry', after: '03/6/2023' });
});
