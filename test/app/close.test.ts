/** Closing a day: what is asked, what is kept, and what happens when something goes wrong on the way. */
import { AppError } from '../../src/app/app-error';
import { checkEntries } from '../../src/app/check-data';
import { closeDayAct } from '../../src/app/close';
import { reopenAct } from '../../src/app/reopen';
import { addDays } from '../../src/domain/day';
import { failingAt } from '../self-check/over';
import { builtDesk, cell, enter, requestsOf, SECRETARY } from './desk';
import { gridOf, keyedColumns, rowOf } from './grid';
import {
  closedDates,
  expectAllDrawn,
  expectEntriesUntouched,
  FILE,
  june,
  logOf,
  type Office,
  office,
  officeOver,
  pastes,
  snapshotOf,
  titleOf,
  types,
  working,
} from './office';
import { writesIntoEntries } from './request-log';

const OTHER = { email: 'ke-toan@vi-du.vn', role: 'owner' } as const;

/** Thursday closed, numbers of Friday typed, a quarter past three on Friday. */
function friday(file: unknown = FILE): Office {
  const made = office(file);
  for (const team of ['SA1', 'SA2', 'SN1', 'SN2']) expect(types(made, team, 1, '2')).toBe(true);
  made.answers.push(true);
  closeDayAct(made.ports, 'vi');
  expect(types(made, 'SA1', 2, '3')).toBe(true);
  expect(types(made, 'SA2', 2, '0')).toBe(true);
  expect(types(made, 'SN1', 2, '4')).toBe(true);
  made.workbook.setNow(june(2, '15:15'));
  made.shown.length = made.writes.length = made.reads.length = 0;
  return made;
}

test('says where the day stands, closes it in one write, and says what came out', () => {
  const made = friday();
  made.answers.push(true);
  expect(closeDayAct(made.ports, 'vi')).toMatchObject({ day: '2023-06-02', refusal: null });
  expect(made.shown).toEqual([
    'confirm: Chốt ngày 02/6? 3/4 tổ đã báo; 01 tổ ghi "Chưa báo", không tính là 0.\n\nChưa báo: Song Nga: SN2 Tổ 2.',
    'toast: Đã chốt lúc 15:15: trong ngày 7, lũy kế 15 (40,5 %).',
  ]);
  expect(made.reads).toHaveLength(4);
  expect(made.writes).toHaveLength(1);
  expect(snapshotOf(made, 2)).toEqual({ SA1: 3, SA2: 0, SN1: 4, SN2: null });
  expect(working(made).daily.ledger.closings[1]).toEqual({
    day: '2023-06-02',
    closedAt: june(2, '15:15'),
    closedBy: SECRETARY.email,
    isClosed: true,
  });
  expect(logOf(made).slice(1)).toMatchObject([{ act: 'close', day: '2023-06-02', before: null, after: 7 }]);
  expectAllDrawn(made);
  expectEntriesUntouched(made);
});

test('people can type until a day is closed, and not into it afterwards', () => {
  const made = friday();
  expect(types(made, 'SN2', 1, '5')).toBe(false);
  expect(types(made, 'SN2', 2, '5')).toBe(true);
  made.answers.push(true);
  closeDayAct(made.ports, 'vi');
  expect(types(made, 'SN2', 2, '6')).toBe(false);
  expect(snapshotOf(made, 2)).toMatchObject({ SN2: 5 });
});

test('numbers marked in the sheet are counted and named before the day is closed', () => {
  const made = friday();
  expect(types(made, 'SA2', 2, '300')).toBe(true);
  expect(types(made, 'SN2', 2, '45')).toBe(true);
  closeDayAct(made.ports, 'vi');
  expect(made.shown[0]).toContain(
    '\n\n2 số cần xem lại: SA2 300, SN2 45. Chỉ ghi số trong ngày, không ghi lũy kế.',
  );
  const { findings } = checkEntries(made.ports, 'vi', false);
  const odd = findings.filter(({ code }) => code === 'ENTRY_ODD');
  expect(odd.map(({ severity, figures }) => [severity, figures.code, figures.value])).toEqual([
    ['ask', 'SA2', 300],
    ['ask', 'SN2', 45],
  ]);
  for (const { path } of odd) expect(working(made).places.get(path)).toBeDefined();
});

test('a running total typed once, too small to be marked in the sheet, is named before the day is closed', () => {
  const made = office({
    ...FILE,
    period: ['2023-05-22', '2023-06-05'],
    calendar: { sunday: 1 },
    indicators: [{ ...FILE.indicators[0], target: 240 }],
  });
  const numbers = [4, 5, 3, 4, 6, 2, 4, 5, 4, 5];
  numbers.forEach((number, d) => {
    pasteOn(made, 'SA1', addDays('2023-05-22', d), String(number));
  });
  made.workbook.setNow(june(2, '15:30'));
  pasteOn(made, 'SA1', '2023-06-02', '45');
  made.answers.push('chỉ 2/6', false);
  closeDayAct(made.ports, 'vi');
  expect(made.shown[1]).toContain('1 số cần xem lại: SA1 45. Chỉ ghi số trong ngày, không ghi lũy kế.');
  const { findings } = checkEntries(made.ports, 'vi', false);
  const asked = findings.filter(({ figures }) => figures.value === 45);
  expect(asked.map(({ code, figures }) => [code, figures.before, figures.increase])).toEqual([
    ['ENTRY_RUNNING_TOTAL', 42, 3],
  ]);
});

function pasteOn(made: Office, team: string, day: string, text: string): void {
  const grid = gridOf(made.workbook, 'entry');
  const at = cell(rowOf(grid, team), keyedColumns(grid).get(`${day}|activated`)!);
  const { accepted } = made.workbook.person(SECRETARY).paste(titleOf(made.workbook, 'entry'), at, [[text]]);
  expect(accepted).toBe(true);
}

test('a number lost when cells were merged is told as lost, not as silence, until it is typed again', () => {
  const made = friday();
  expect(types(made, 'SN2', 2, '5')).toBe(true);
  checkEntries(made.ports, 'vi', false);
  const sheet = titleOf(made.workbook, 'entry');
  const column = keyedColumns(gridOf(made.workbook, 'entry')).get('2023-06-02|activated')!;
  const [above, below] = ['SN1', 'SN2'].map((team) =>
    cell(rowOf(gridOf(made.workbook, 'entry'), team), column),
  );
  expect(made.workbook.person(SECRETARY).merge(sheet, `${above}:${below}`).accepted).toBe(true);
  // The second check knows it from the log.
  for (let round = 0; round < 2; round++) {
    const { findings } = checkEntries(made.ports, 'vi', false);
    const told = findings.filter(({ code }) => code.startsWith('ENTRY_'));
    expect(told.map(({ code, path }) => `${code} ${path}`)).toEqual([
      `ENTRY_MERGED entry!${above}`,
      'ENTRY_VANISHED entries.activated.SN2.2023-06-02',
    ]);
    for (const { path } of told) expect(working(made).places.get(path)).toBeDefined();
  }
  expect(logOf(made)[logOf(made).length - 1]).toMatchObject({
    act: 'missed',
    unit: 'SN2',
    before: 5,
    after: null,
  });
  made.answers.push(false);
  closeDayAct(made.ports, 'vi');
  expect(made.shown[0]).toContain('01 ô đã báo, nay trống: SN2 (đã báo 5). Muốn hỏi lại tổ');
});

test('no is no: nothing is written', () => {
  const made = friday();
  made.answers.push(false);
  expect(closeDayAct(made.ports, 'vi')).toBeNull();
  expect(made.writes).toEqual([]);
});

test('what is no number is named before, and kept as it was typed', () => {
  const made = friday();
  pastes(made, 'SN2', 2, '12 tk');
  made.answers.push(true);
  closeDayAct(made.ports, 'vi');
  expect(made.shown[0]).toContain('3/4 tổ đã báo.');
  expect(made.shown[0]).toContain('01 ô không phải số hợp lệ: SN2 "12 tk".');
  expect(made.shown[1]).toContain('trong ngày 7, lũy kế 15');
  expect(snapshotOf(made, 2).SN2).toBe('12 tk');
});

test('before the cut-off it is said that there is still time; a second time, that the day is closed', () => {
  const made = friday();
  made.workbook.setNow(june(2, '14:00'));
  made.answers.push(true);
  closeDayAct(made.ports, 'vi');
  // First, not after everything that is only so because of it.
  expect(made.shown[0]).toMatch(/^confirm: ⚠ Ngày 02\/6 chưa hết giờ báo \(15:00\)\.\n\nChốt ngày 02\/6\?/);
  expect(closeDayAct(made.ports, 'vi')).toMatchObject({ refusal: 'CLOSED' });
  expect(made.shown[2]).toBe(
    `alert: Ngày 02/6 đã được chốt lúc 14:00 (${SECRETARY.email}): trong ngày 7, lũy kế 15 (40,5 %). Cần sửa thì chọn Mở chốt.`,
  );
  expect(made.writes).toHaveLength(1);
});

/** Friday, Saturday and Monday overdue on Monday afternoon; Sunday is a rest day. */
function monday(): Office {
  const made = friday();
  made.workbook.setNow(june(5, '16:00'));
  return made;
}

test('days left open are closed in one write: one question with their figures, one log line each', () => {
  const made = monday();
  made.answers.push('');
  expect(closeDayAct(made.ports, 'vi')).toMatchObject({
    day: '2023-06-05',
    days: ['2023-06-02', '2023-06-03', '2023-06-05'],
    left: [],
  });
  expect(made.shown).toEqual([
    [
      'ask: Còn 3 ngày chưa chốt, từ 02/6 đến 05/6. Chốt những ngày nào?\n',
      '02/6: 3/4 tổ đã báo; chưa báo: SN2',
      '03/6: 0/4 tổ đã báo; chưa báo: SA1, SA2, SN1, SN2',
      '05/6: 0/4 tổ đã báo; chưa báo: SA1, SA2, SN1, SN2\n',
      'Để trống: chốt tất cả 3 ngày.',
      'Ghi một ngày, ví dụ "03/6": chốt từ ngày cũ nhất đến hết ngày đó.',
      'Ghi "chỉ 03/6": chốt riêng ngày đó.',
    ].join('\n'),
    'toast: Đã chốt 3 ngày, từ 02/6 đến 05/6, lúc 16:00. Ngày 05/6: trong ngày 0, lũy kế 15 (40,5 %).',
  ]);
  expect([made.reads.length, made.writes.length]).toEqual([4, 1]);
  expect(closedDates(made)).toEqual([1, 2, 3, 4, 5]);
  expect(
    working(made)
      .daily.ledger.closings.map(({ closedAt }) => closedAt)
      .slice(1),
  ).toEqual(Array(4).fill(june(5, '16:00')));
  expect(snapshotOf(made, 2)).toEqual({ SA1: 3, SA2: 0, SN1: 4, SN2: null });
  expect(logOf(made).map(({ act, day }) => [act, day?.slice(-2)])).toEqual(
    ['01', '02', '03', '04', '05'].map((date) => ['close', date]),
  );
  expectAllDrawn(made);
  expectEntriesUntouched(made);
});

test.each([
  ['tất cả', [], [1, 2, 3, 4, 5]],
  ['3/6', [], [1, 2, 3]],
  ['2/6', [true], [1, 2]],
  ['chỉ 3/6', [true], [1, 3]],
  ['đến 4/6', [], [1, 2, 3, 4]],
  ['chỉ 3/6', [false], [1]],
  [null, [], [1]],
])('of several days "%s"', (text, answers, dates) => {
  const made = monday();
  made.answers.push(text, ...answers);
  closeDayAct(made.ports, 'vi');
  expect(closedDates(made)).toEqual(dates);
});

test('an answer that names no such day is asked again with what was wrong', () => {
  const made = monday();
  made.answers.push('31/6', 'chỉ 1/6', '9/6', 'chỉ 2/6', true);
  closeDayAct(made.ports, 'vi');
  const again = made.shown.slice(1, 4).map((text) => text.split('\n')[0]);
  expect(again).toEqual([
    'ask: Không rõ "31/6". Ghi một ngày như 12/6, "chỉ 12/6" hoặc "tất cả".',
    'ask: Ngày 01/6 đã chốt rồi. Cần sửa thì chọn Mở chốt.',
    'ask: Ngày 09/6 nằm ngoài đợt (01/6–05/6), không có gì để chốt.',
  ]);
  expect(closedDates(made)).toEqual([1, 2]);
  expect(made.shown[5]).toContain('Còn chưa chốt: 03/6, 05/6.');
});

test('the day of the selected column is the one meant by a blank answer', () => {
  const made = monday();
  const column = keyedColumns(gridOf(made.workbook, 'entry')).get('2023-06-03|activated')!;
  const { sheetId } = working(made).snapshot.sheets.find(
    ({ title }) => title === titleOf(made.workbook, 'entry'),
  )!;
  made.select({ sheetId, row: 0, rowEnd: 1, column, columnEnd: column + 1 });
  made.answers.push('', true);
  closeDayAct(made.ports, 'vi');
  expect(made.shown[0]).toContain(
    'Để trống: chỉ chốt ngày 03/6 (cột đang chọn).\nGhi "tất cả": chốt cả 3 ngày.',
  );
  expect(closedDates(made)).toEqual([1, 3]);
});

test('days somebody else has closed meanwhile are left as they are', () => {
  const made = monday();
  const other = officeOver(made.workbook, OTHER);
  other.answers.push('chỉ 2/6', true);
  made.answers.push(() => closeDayAct(other.ports, 'vi'), '');
  expect(closeDayAct(made.ports, 'vi')).toMatchObject({ days: ['2023-06-03', '2023-06-05'] });
  const by = working(made).daily.ledger.closings.map(({ closedBy }) => closedBy);
  expect(by.slice(1, 3)).toEqual([OTHER.email, SECRETARY.email]);
  expect(logOf(made).filter(({ day }) => day === '2023-06-02')).toHaveLength(1);
});

test('of several indicators each has its sums, by name; a team with one of them missing is missing', () => {
  const made = office({
    ...FILE,
    indicators: [
      { key: 'activated', name: 'Mức 2', unit: 'tài khoản', target: 40 },
      { key: 'issued', name: 'Căn cước', unit: 'thẻ', target: 20 },
    ],
  });
  expect(types(made, 'SA1', 1, '3')).toBe(true);
  made.answers.push(true);
  closeDayAct(made.ports, 'vi');
  expect(made.shown[0]).toContain('0/4 tổ đã báo; 04 tổ ghi "Chưa báo"');
  expect(made.shown[1]).toContain(
    'Mức 2: trong ngày 3, lũy kế 3 (7,5 %); Căn cước: trong ngày 0, lũy kế 0 (0,0 %)',
  );
  expect(logOf(made).map(({ indicator, after }) => [indicator, after])).toEqual([
    ['activated', 3],
    ['issued', 0],
  ]);
});

test('before the first day there is nothing to close', () => {
  const made = office();
  made.workbook.setNow(Date.parse('2023-05-30T16:00:00+07:00'));
  closeDayAct(made.ports, 'vi');
  expect(made.shown).toEqual([
    expect.stringContaining('alert: Đợt bắt đầu ngày 01/6, chưa có ngày nào để chốt.'),
  ]);
  expect(made.writes).toEqual([]);
});

test('two secretaries: the second is told that the day was closed while she was asked', () => {
  const made = friday();
  const other = officeOver(made.workbook, OTHER);
  other.answers.push(true);
  made.answers.push(() => closeDayAct(other.ports, 'vi'), true);
  expect(closeDayAct(made.ports, 'vi')).toMatchObject({ refusal: 'CLOSED' });
  expect(made.shown[1]).toContain(`Ngày 02/6 đã được chốt lúc 15:15 (${OTHER.email})`);
  expect(made.writes).toEqual([]);
  expect(logOf(made).filter(({ day }) => day === '2023-06-02')).toHaveLength(1);
});

test('numbers that come in while the question stands are in the snapshot', () => {
  const made = friday();
  made.answers.push(() => expect(types(made, 'SN2', 2, '6')).toBe(true), true);
  closeDayAct(made.ports, 'vi');
  expect(snapshotOf(made, 2).SN2).toBe(6);
  expect(made.shown[1]).toContain('trong ngày 13');
});

test('opened, corrected and closed again: the log has each number that is another one now', () => {
  const made = friday();
  made.answers.push(true, '', 'SA1 báo sót');
  closeDayAct(made.ports, 'vi');
  reopenAct(made.ports, 'vi');
  expect(types(made, 'SA1', 2, '5')).toBe(true);
  expect(types(made, 'SN2', 2, '1')).toBe(true);
  made.answers.push(true);
  closeDayAct(made.ports, 'vi');
  expect(logOf(made).slice(2)).toMatchObject([
    { act: 'reopen', day: '2023-06-02', reason: 'SA1 báo sót' },
    { act: 'restated', unit: 'SA1', before: 3, after: 5 },
    { act: 'restated', unit: 'SN2', before: null, after: 1 },
    { act: 'close', before: 7, after: 10, reason: 'SA1 +2, SN2 +1' },
  ]);
  const said = 'Ngày 02/6 đã chốt 7, nay 10 (SA1 +2, SN2 +1).';
  expect(made.shown.slice(-2)).toEqual([
    expect.stringContaining(said),
    `toast: Đã chốt lúc 15:15: trong ngày 10, lũy kế 18 (48,6 %). ${said}`,
  ]);
  expectEntriesUntouched(made);
});

test.each([
  // What was written to the entry tab does not go by rows: the second look finds everything in place.
  ['entry', 1],
  ['closed', 2],
] as const)(
  'rows of the tab "%s" sorted between reading and writing: what missed its place is written again, logged once',
  (tab, writes) => {
    const made = friday();
    const grid = gridOf(made.workbook, tab);
    const rows = ['SA1', 'SA2', 'SN1', 'SN2'].map((team) => rowOf(grid, team));
    const width = Math.max(...keyedColumns(grid).values());
    const range = `A${Math.min(...rows) + 1}:${cell(Math.max(...rows), width)}`;
    const sheets: typeof made.ports.sheets = {
      ...made.ports.sheets,
      batchUpdate(body) {
        if (made.writes.length === 0)
          expect(made.workbook.person(SECRETARY).sort(titleOf(made.workbook, tab), range, 0, false)).toEqual({
            accepted: true,
          });
        return made.ports.sheets.batchUpdate(body);
      },
    };
    made.answers.push(true);
    expect(closeDayAct({ ...made.ports, sheets }, 'vi')).toMatchObject({ refusal: null });
    expect(made.writes).toHaveLength(writes);
    expect(snapshotOf(made, 1)).toEqual({ SA1: 2, SA2: 2, SN1: 2, SN2: 2 });
    expect(snapshotOf(made, 2)).toEqual({ SA1: 3, SA2: 0, SN1: 4, SN2: null });
    expect(logOf(made).map(({ act }) => act)).toEqual(['close', 'close']);
    expectEntriesUntouched(made);
  },
);

test.each(['before', 'after'] as const)(
  'a failure %s each call: nothing is lost, the next try completes, the log has no doubles',
  (when) => {
    for (let n = 0; n < 3; n++) {
      const made = friday();
      made.answers.push(true);
      const ports = failingAt(made.ports, n, when);
      try {
        closeDayAct(ports, 'vi');
      } catch (error) {
        expect(error).toMatchObject({ code: 'UNSURE' });
      }
      made.answers.length = 0;
      made.answers.push(true);
      closeDayAct(made.ports, 'vi');
      expect(closedDates(made)).toEqual([1, 2]);
      expect(snapshotOf(made, 2)).toEqual({ SA1: 3, SA2: 0, SN1: 4, SN2: null });
      expect(logOf(made).map(({ act }) => act)).toEqual(['close', 'close']);
      expectEntriesUntouched(made);
    }
  },
);

test('every further call failing as well, after the write was applied: the next try sees the day closed', () => {
  const made = friday();
  made.answers.push(true);
  let broken = false;
  const sheets: typeof made.ports.sheets = {
    ...made.ports.sheets,
    get: (...asked) => (broken ? failing() : made.ports.sheets.get(...asked)),
    batchUpdate(body) {
      made.ports.sheets.batchUpdate(body);
      broken = true;
      return failing();
    },
  };
  expect(() => closeDayAct({ ...made.ports, sheets }, 'vi')).toThrow('UNSURE');
  expect(closeDayAct(made.ports, 'vi')).toMatchObject({ refusal: 'CLOSED' });
  expect(logOf(made).map(({ act }) => act)).toEqual(['close', 'close']);
});

function failing(): never {
  throw new AppError('UNSURE');
}

test('through the menu of the bundle: asked, closed, told, opened again', () => {
  const made = builtDesk(FILE, '2023-06-02T15:20:00+07:00');
  const { workbook, leader, host, ui } = made;
  const tab = 'Nhập hôm nay';
  expect(enter(leader, workbook, tab, 'SA1', '2023-06-01|activated', '2')).toEqual({ accepted: true });
  ui.texts.push('31/6', 'chỉ 1/6');
  ui.answers.push('YES');
  const closing = made.calls(() => host.run('closeDay'));
  expect(closing).toMatchObject({ reads: 4, writes: 1 });
  expect(ui.alerts.map(({ text }) => text).slice(-1)).toEqual([
    expect.stringMatching(/^Chốt ngày 01\/6\? 1\/4 tổ đã báo; 03 tổ ghi "Chưa báo", không tính là 0\./),
  ]);
  expect(ui.toasts.pop()?.text).toMatch(
    /^Đã chốt ngày 01\/6 lúc 15:20: trong ngày 2, lũy kế 2 \(5,4 %\)\. Còn chưa chốt: 02\/6\.$/,
  );
  expect(enter(leader, workbook, tab, 'SA2', '2023-06-01|activated', '2')).toMatchObject({ accepted: false });
  ui.texts.push('1/6', 'báo sót');
  host.run('reopenDay');
  expect(enter(leader, workbook, tab, 'SA2', '2023-06-01|activated', '2')).toEqual({ accepted: true });
  expect(writesIntoEntries(host.requests, workbook)).toEqual([]);
  requestsOf(made);
});
