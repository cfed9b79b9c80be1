/** The whole way on the smallest campaign: forms, tables, entries, people's changes, and building again. */
import { builtDesk, type Desk, desk, enter, entryCell, find, LEADER, requestsOf, SMALL } from './desk';
import { writesIntoEntries } from './request-log';
import { addTeam, removeTeam } from './units-form';

const ENTRY = 'Nhập hôm nay';
const TODAY = '2023-06-02|activated';

function typed({ workbook, leader }: Desk): Record<string, number> {
  const numbers = { SA1: 3, SA2: 0, SN1: 4, SN2: 2 };
  for (const [team, number] of Object.entries(numbers))
    expect(enter(leader, workbook, ENTRY, team, TODAY, String(number))).toEqual({ accepted: true });
  return numbers;
}

function standing({ workbook }: Desk, tab = ENTRY): Record<string, unknown> {
  return Object.fromEntries(
    ['SA1', 'SA2', 'SN1', 'SN2'].map((team) => [
      team,
      workbook.value(tab, entryCell(workbook, tab, team, TODAY)),
    ]),
  );
}

test('from a campaign file to the tables: one read and one write each, the entry tab first', () => {
  const made = desk();
  const forms = made.calls(() => made.host.run('openCampaign', [SMALL]));
  expect(forms).toMatchObject({ reads: 2, writes: 1 });
  const tables = made.calls(() => made.host.run('build'));
  expect(tables).toMatchObject({ reads: 1, writes: 1 });
  expect(made.workbook.titles()).toEqual([
    ENTRY,
    'Tiến độ',
    'Bảng theo dõi',
    'Chỉ tiêu thôn',
    'Chỉ tiêu tổ',
    'Vướng mắc',
    'Số liệu công an',
    'Cần kiểm tra',
    'Nhật ký',
    'Số đã ghi nhận',
    'Số đã chốt',
    'Các lần giao',
    'Số liệu công bố',
    'Thiết lập',
    'Danh sách tổ',
    'Trang tính1',
  ]);
  requestsOf(made);
});

test('a second build writes nothing', () => {
  const made = builtDesk();
  const again = made.calls(() => made.host.run('build'));
  expect(again).toMatchObject({ reads: 1, writes: 0 });
});

test('a leader types; what can never be right is refused with a reason', () => {
  const made = builtDesk();
  typed(made);
  const { leader, workbook } = made;
  for (const wrong of ['-1', '2,5', '12 tk', '45082'])
    expect(enter(leader, workbook, ENTRY, 'SA1', TODAY, wrong)).toMatchObject({
      accepted: false,
      reason: 'validation',
    });
  expect(enter(leader, workbook, ENTRY, 'SA1', '2023-06-05|activated', '3')).toMatchObject({
    accepted: false,
  });
  expect(workbook.value(ENTRY, entryCell(workbook, ENTRY, 'SA1', TODAY))).toBe(3);
});

test('a leader cannot write beside the entry cells, nor rebuild the tables', () => {
  const made = builtDesk();
  const { leader, workbook, host, ui } = made;
  expect(leader.type(ENTRY, 'A1', 'x')).toMatchObject({ accepted: false, reason: 'protected' });
  expect(leader.type('Chỉ tiêu tổ', 'C3', 'x')).toMatchObject({ accepted: false, reason: 'protected' });
  addTeam(made, 'Tổ 3', 'SA');
  const before = workbook.resource();
  host.run('build', [], LEADER);
  expect(workbook.resource()).toEqual(before);
  expect(ui.alerts.map((alert) => alert.text)).toEqual([expect.stringContaining('cán bộ tổng hợp')]);
});

test('rows sorted, tabs renamed, freeze bar dragged, colours changed: building again keeps every number', () => {
  const made = builtDesk();
  const numbers = typed(made);
  const { secretary, workbook, host } = made;
  const first = find(workbook, ENTRY, (value) => typeof value === 'string' && value.startsWith('SA1 '))!;
  const last = find(workbook, ENTRY, (value) => typeof value === 'string' && value.startsWith('SN2 '))!;
  const columns = workbook.resource().sheets!.find((s) => s.properties!.title === ENTRY)!.properties!
    .gridProperties!.columnCount!;
  const range = `A${first.row + 1}:${entryCell(workbook, ENTRY, 'SN2', '2023-06-05|activated').replace(/\d+/, '')}${last.row + 1}`;
  expect(columns).toBeGreaterThan(5);
  expect(secretary.sort(ENTRY, range, 0, false)).toEqual({ accepted: true });
  expect(secretary.renameTab(ENTRY, 'Số hôm nay')).toEqual({ accepted: true });
  expect(secretary.renameTab('Chỉ tiêu tổ', 'Bảng giao (tổ)')).toEqual({ accepted: true });
  expect(secretary.freeze('Số hôm nay', 1, 0)).toEqual({ accepted: true });
  expect(secretary.fill('Số hôm nay', `A${first.row + 1}`, '#ff0000')).toEqual({ accepted: true });
  expect(standing(made, 'Số hôm nay')).toEqual(numbers);
  const { calls } = made.calls(() => host.run('build'));
  expect(standing(made, 'Số hôm nay')).toEqual(numbers);
  expect(writesIntoEntries(calls, workbook)).toEqual([]);
  expect(made.calls(() => host.run('build'))).toMatchObject({ writes: 0 });
});

test('a team is inserted: entries move with their rows, the new team has its own', () => {
  const made = builtDesk();
  const numbers = typed(made);
  const { host, workbook } = made;
  addTeam(made, 'Tổ 3', 'SA');
  made.ui.answers.push('YES');
  const { calls } = made.calls(() => host.run('build'));
  expect(made.ui.alerts.map(({ text }) => text)).toEqual([expect.stringContaining('Tổ 3')]);
  expect(standing(made)).toEqual(numbers);
  expect(writesIntoEntries(calls, workbook)).toEqual([]);
  expect(workbook.value(ENTRY, entryCell(workbook, ENTRY, 'SA3', TODAY))).toBeNull();
  expect(made.calls(() => host.run('build'))).toMatchObject({ writes: 0 });
});

test('a team with numbers is taken out: its numbers are set aside, not dropped', () => {
  const made = builtDesk();
  const numbers = typed(made);
  removeTeam(made, 'SN2');
  made.ui.answers.push('YES');
  made.host.run('build');
  expect(standing(made)).toEqual(numbers);
  expect(made.calls(() => made.host.run('build'))).toMatchObject({ writes: 0 });
  addTeam(made, 'Tổ 2', 'SN');
  made.ui.answers.push('YES');
  const { calls } = made.calls(() => made.host.run('build'));
  expect(standing(made)).toEqual(numbers);
  expect(writesIntoEntries(calls, made.workbook)).toEqual([]);
});

test('a fault at any call, before or after it was applied: nothing is lost and the next try completes', () => {
  const whole = builtDesk();
  typed(whole);
  for (const when of ['before', 'after'] as const)
    for (const status of [null, 500, 503, 429])
      for (let at = 0; at < 3; at++) {
        const made = desk();
        made.host.run('openCampaign', [SMALL]);
        made.host.injectFaults((index) =>
          index === at ? (status === null ? when : { status, when }) : null,
        );
        made.host.run('build');
        made.host.injectFaults(null);
        made.host.run('build');
        expect(made.calls(() => made.host.run('build'))).toMatchObject({ writes: 0 });
        typed(made);
        expect(standing(made)).toEqual(standing(whole));
        expect(made.workbook.titles()).toEqual(whole.workbook.titles());
      }
});

test('a time-out after the batch was applied is recognised by its operation id: no second write', () => {
  const made = desk();
  made.host.run('openCampaign', [SMALL]);
  made.host.injectFaults((_, method) => (method === 'spreadsheets.batchUpdate' ? 'after' : null));
  const { writes, reads } = made.calls(() => made.host.run('build'));
  expect({ writes, reads }).toEqual({ writes: 1, reads: 2 });
  expect(made.ui.alerts).toEqual([]);
});
