/** The edit trigger over the real bundle: leaders type, the secretary moves things about, the record stays right. */
import type { Person } from '../../local/workbook/api';
import { READ_FIELDS, snapshotOf, tabOf } from '../../src/sheets-api';
import { readLog } from '../../src/workbook/decode/log';
import { builtDesk, cell, type Desk, enter, entryCell, SECRETARY, SMALL } from './desk';
import { gridOf, keyedColumns, rowOf } from './grid';
import { writesIntoEntries } from './request-log';

const ENTRY = 'Nhập hôm nay';
const MIRROR = 'Số đã ghi nhận';
const [D1, D2] = ['2023-06-01|activated', '2023-06-02|activated'];
const at = (time: string, date = '2023-06-02') => Date.parse(`${date}T${time}:00+07:00`);
/** Where a time stands in a spreadsheet. */
const serial = (instant: number) => (instant + 7 * 3_600_000) / 86_400_000 + 25569;

function recordingDesk(file: unknown = SMALL): Desk {
  const made = builtDesk(file);
  made.host.run('recording');
  return made;
}

const titleOf = ({ workbook }: Desk) =>
  tabOf(snapshotOf(workbook.as(SECRETARY).get({ fields: READ_FIELDS })), 'entry')!.title;

function type(made: Desk, person: Person, team: string, day: string, text: string) {
  return enter(person, made.workbook, titleOf(made), team, day, text);
}

/** "12:00 to-truong SA1 2 3 → 5" of lines about entries, in order. */
function log(made: Desk): string[] {
  const tab = tabOf(snapshotOf(made.workbook.as(SECRETARY).get({ fields: READ_FIELDS })), 'log')!;
  return readLog(tab)
    .filter(({ act }) => act === 'entry' || act === 'missed')
    .map(({ at: time, who, act, unit, day, before, after }) => {
      const clock = new Date(time + 7 * 3_600_000).toISOString().slice(11, 16);
      const from = before ?? '–';
      return `${act === 'missed' ? '?' : clock} ${who.split('@')[0]} ${unit} ${day?.slice(-1)}: ${from} → ${after ?? '–'}`;
    });
}

/** Known value and time of the first report. */
function noted({ workbook }: Desk, team: string, day: string): [unknown, unknown] {
  const known = entryCell(workbook, MIRROR, team, day);
  const time = entryCell(workbook, MIRROR, team, `at:${day}`);
  return [workbook.value(MIRROR, known), workbook.value(MIRROR, time)];
}

/** Nothing failed, and nothing was written where people type. */
function expectSound(made: Desk): void {
  expect(made.host.failures).toEqual([]);
  expect(writesIntoEntries(made.host.requests, made.workbook)).toEqual([]);
}

test('a number is noted with who and when, a correction with what stood before, and the first time stays', () => {
  const made = recordingDesk();
  made.workbook.setNow(at('14:40'));
  type(made, made.leader, 'SA1', D2, '5');
  made.workbook.setNow(at('15:20'));
  type(made, made.secretary, 'SA1', D2, '7');
  expect(log(made)).toEqual(['14:40 to-truong SA1 2: – → 5', '15:20 van-phong SA1 2: 5 → 7']);
  expect(noted(made, 'SA1', D2)).toEqual([7, expect.closeTo(serial(at('14:40')), 5)]);
  expect(noted(made, 'SA2', D2)).toEqual([null, null]);
  expectSound(made);
});

test('clearing is noted; typed again, the first time still stands', () => {
  const made = recordingDesk();
  made.workbook.setNow(at('14:40'));
  type(made, made.leader, 'SN2', D1, '3');
  made.leader.clear(ENTRY, entryCell(made.workbook, ENTRY, 'SN2', D1));
  expect(noted(made, 'SN2', D1)[0]).toBeNull();
  made.workbook.setNow(at('16:00'));
  type(made, made.leader, 'SN2', D1, '4');
  expect(log(made)).toEqual([
    '14:40 to-truong SN2 1: – → 3',
    '14:40 to-truong SN2 1: 3 → –',
    '16:00 to-truong SN2 1: – → 4',
  ]);
  expect(noted(made, 'SN2', D1)).toEqual([4, expect.closeTo(serial(at('14:40')), 5)]);
  expectSound(made);
});

test('zero is a report; text with a number in it as well, other text is not', () => {
  const made = recordingDesk();
  made.workbook.setNow(at('14:00'));
  type(made, made.leader, 'SA1', D2, '0');
  const paste = (team: string, text: string) =>
    made.leader.paste(ENTRY, entryCell(made.workbook, ENTRY, team, D2), [[text]]);
  paste('SA2', '12 tk');
  paste('SN1', 'chưa có');
  const time = expect.closeTo(serial(at('14:00')), 5);
  expect(noted(made, 'SA1', D2)).toEqual([0, time]);
  expect(noted(made, 'SA2', D2)).toEqual(['12 tk', time]);
  expect(noted(made, 'SN1', D2)).toEqual(['chưa có', null]);
  expectSound(made);
});

test('a formula is noted once, as it reads: the check adds no second line', () => {
  const made = recordingDesk();
  const at = (team: string) => entryCell(made.workbook, ENTRY, team, D2);
  expect(made.leader.paste(ENTRY, at('SA1'), [['=1+1']])).toMatchObject({ accepted: true });
  expect(log(made)).toEqual(['09:00 to-truong SA1 2: – → =1+1']);
  // No number of a day, so no report either.
  expect(noted(made, 'SA1', D2)).toEqual(['=1+1', null]);
  made.host.run('checkEntries');
  made.host.run('checkEntries');
  expect(log(made)).toHaveLength(1);
  type(made, made.leader, 'SA1', D2, '2');
  expect(log(made)).toEqual(['09:00 to-truong SA1 2: – → =1+1', '09:00 to-truong SA1 2: =1+1 → 2']);
  expectSound(made);
});

test('the same number again, and edits elsewhere, write nothing', () => {
  const made = recordingDesk();
  type(made, made.leader, 'SA1', D2, '5');
  const again = made.calls(() => type(made, made.leader, 'SA1', D2, '5'));
  expect(again).toMatchObject({ reads: 2, writes: 0 });
  const elsewhere = made.calls(() => {
    made.secretary.type('Danh sách tổ', 'H6', 'Bác Ba');
    made.secretary.type(ENTRY, 'B10', 'Nhớ báo trước 15 giờ');
  });
  expect(elsewhere).toMatchObject({ reads: 1, writes: 0 });
  expectSound(made);
});

test('one edit: two short reads, one short write', () => {
  const made = recordingDesk();
  const { reads, writes, bytes, calls } = made.calls(() => type(made, made.leader, 'SA1', D2, '5'));
  expect([reads, writes]).toEqual([2, 1]);
  expect(calls.every(({ identity }) => identity === SECRETARY.email)).toBe(true);
  expect(bytes).toBeLessThan(6_000);
});

test('pasting over several teams and days is noted cell by cell; blanks and what stays the same are not', () => {
  const made = recordingDesk();
  type(made, made.leader, 'SA2', D1, '2');
  const first = entryCell(made.workbook, ENTRY, 'SA1', D1);
  const { writes } = made.calls(() =>
    made.leader.paste(ENTRY, first, [
      ['1', '5'],
      ['2', ''],
      ['x', '6'],
    ]),
  );
  expect(writes).toBe(1);
  expect(log(made).slice(1)).toEqual([
    '09:00 to-truong SA1 1: – → 1',
    '09:00 to-truong SN1 1: – → x',
    '09:00 to-truong SA1 2: – → 5',
    '09:00 to-truong SN1 2: – → 6',
  ]);
  expect(noted(made, 'SA2', D2)).toEqual([null, null]);
  expectSound(made);
});

test('sorting the teams is no change; typing afterwards goes to the right team', () => {
  const made = recordingDesk();
  for (const [i, team] of ['SA1', 'SA2', 'SN1', 'SN2'].entries())
    type(made, made.leader, team, D2, String(i + 1));
  const grid = gridOf(made.workbook, 'entry');
  const rows = ['SA1', 'SA2', 'SN1', 'SN2'].map((team) => rowOf(grid, team));
  const last = cell(Math.max(...rows), Math.max(...keyedColumns(grid).values()));
  const { writes } = made.calls(() =>
    made.secretary.sort(ENTRY, `A${Math.min(...rows) + 1}:${last}`, 0, false),
  );
  expect(writes).toBe(0);
  expect(rowOf(gridOf(made.workbook, 'entry'), 'SN2')).toBe(Math.min(...rows));
  type(made, made.leader, 'SN2', D2, '40');
  expect(log(made).slice(4)).toEqual(['09:00 to-truong SN2 2: 4 → 40']);
  expect(noted(made, 'SN2', D2)[0]).toBe(40);
  expect(noted(made, 'SA1', D2)[0]).toBe(1);
  expectSound(made);
});

test('columns and rows inserted, tabs renamed, the hidden one too', () => {
  const made = recordingDesk();
  const { secretary, workbook } = made;
  const column = keyedColumns(gridOf(workbook, 'entry')).get(D2)!;
  secretary.insertColumns(ENTRY, column, 1);
  secretary.insertColumns(ENTRY, 1, 2);
  secretary.insertRows(ENTRY, rowOf(gridOf(workbook, 'entry'), 'SA2'), 1);
  secretary.insertRows(ENTRY, 0, 2);
  secretary.renameTab(ENTRY, 'Bảng A (mới)');
  secretary.renameTab('Nhật ký', 'Nhật ký cũ');
  type(made, made.leader, 'SA2', D2, '6');
  expect(log(made)).toEqual(['09:00 to-truong SA2 2: – → 6']);
  expect(noted(made, 'SA2', D2)[0]).toBe(6);
  secretary.renameTab(MIRROR, 'Đừng sửa');
  const { reads, writes } = made.calls(() => type(made, made.leader, 'SA2', D1, '1'));
  expect([reads, writes]).toEqual([4, 1]);
  secretary.renameTab('Đừng sửa', MIRROR);
  expect(noted(made, 'SA2', D1)[0]).toBe(1);
  expectSound(made);
});

test('a mirror whose rows somebody moved is not written into; the log still has the number', () => {
  const made = recordingDesk();
  made.secretary.insertRows(MIRROR, 1, 1);
  type(made, made.leader, 'SA2', D2, '6');
  made.secretary.deleteRows(MIRROR, 1, 1);
  expect(noted(made, 'SA1', D2)).toEqual([null, null]);
  expect(noted(made, 'SA2', D2)).toEqual([null, null]);
  expect(log(made)).toEqual(['09:00 to-truong SA2 2: – → 6']);
  expectSound(made);
});

test('what was typed while the trigger failed is found by the next check, once, time unknown', () => {
  const made = recordingDesk();
  for (const fault of ['before', { status: 403, when: 'before' }] as const) {
    made.host.injectFaults((_, method) => (method === 'spreadsheets.batchUpdate' ? fault : null));
    type(made, made.leader, fault === 'before' ? 'SA1' : 'SN1', D2, '4');
  }
  made.host.injectFaults(null);
  expect(made.host.failures).toHaveLength(2);
  made.host.switches.lockBusy = true;
  type(made, made.leader, 'SN2', D2, '3');
  made.host.switches.lockBusy = false;
  expect(made.host.failures).toHaveLength(3);
  expect(log(made)).toEqual([]);
  made.workbook.setNow(at('16:00'));
  made.host.run('checkEntries');
  expect(log(made).sort()).toEqual(['?  SA1 2: – → 4', '?  SN1 2: – → 4', '?  SN2 2: – → 3']);
  expect(noted(made, 'SA1', D2)).toEqual([4, null]);
  made.host.run('checkEntries');
  expect(log(made)).toHaveLength(3);
  // Known now: changing it is noted as usual.
  type(made, made.leader, 'SA1', D2, '5');
  expect(log(made)).toContain('16:00 to-truong SA1 2: 4 → 5');
  expect(writesIntoEntries(made.host.requests, made.workbook)).toEqual([]);
});

test('teams and days set aside are noted like the others', () => {
  const made = recordingDesk();
  type(made, made.leader, 'SN2', D2, '4');
  const row = rowOf(gridOf(made.workbook, 'units'), 'SN2');
  made.secretary.deleteRows('Danh sách tổ', row, 1);
  made.ui.answers.push('YES');
  made.host.run('build');
  type(made, made.secretary, 'SN2', D2, '6');
  expect(log(made)).toContain('09:00 van-phong SN2 2: 4 → 6');
  expectSound(made);
});
