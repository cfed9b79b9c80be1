/** Others go on working between our read and our write. */
import { builtDesk, cell, type Desk, enter, entryCell } from './desk';
import { gridOf, keyedColumns, rowOf } from './grid';
import { writesIntoEntries } from './request-log';
import { addTeam } from './units-form';

const ENTRY = 'Nhập hôm nay';
const TODAY = '2023-06-02|activated';
const TEAMS = ['SA1', 'SA2', 'SN1', 'SN2'];

/** Does something once, just before the next write reaches the workbook. */
function beforeNextWrite(made: Desk, act: () => void): void {
  let done = false;
  made.host.injectFaults((_, method) => {
    if (method === 'spreadsheets.batchUpdate' && !done) {
      done = true;
      act();
    }
    return null;
  });
}

function sortTeams({ workbook, secretary }: Desk): void {
  const grid = gridOf(workbook, 'entry');
  const rows = TEAMS.map((team) => rowOf(grid, team));
  const last = cell(Math.max(...rows), Math.max(...keyedColumns(grid).values()));
  expect(secretary.sort(ENTRY, `A${Math.min(...rows) + 1}:${last}`, 0, false)).toEqual({ accepted: true });
}

function numbersOf({ workbook }: Desk): unknown[] {
  return TEAMS.map((team) => workbook.value(ENTRY, entryCell(workbook, ENTRY, team, TODAY)));
}

test('a leader types during a rebuild: the number stands', () => {
  const made = builtDesk();
  addTeam(made, 'Tổ 3', 'SA');
  beforeNextWrite(made, () => {
    expect(enter(made.leader, made.workbook, ENTRY, 'SN1', TODAY, '7')).toEqual({ accepted: true });
  });
  const { calls } = made.calls(() => made.host.run('build'));
  expect(numbersOf(made)).toEqual([null, null, 7, null]);
  expect(writesIntoEntries(calls, made.workbook)).toEqual([]);
});

test('rows are sorted between the read and the write: found out from the reply and put right in a second round', () => {
  const made = builtDesk();
  TEAMS.forEach((team, i) => {
    expect(enter(made.leader, made.workbook, ENTRY, team, TODAY, String(i + 1))).toEqual({ accepted: true });
  });
  addTeam(made, 'Tổ 3', 'SA');
  beforeNextWrite(made, () => sortTeams(made));
  made.ui.answers.push('YES');
  const { calls } = made.calls(() => made.host.run('build'));
  expect(made.ui.alerts.map(({ buttons }) => buttons)).toEqual(['YES_NO']);
  expect(numbersOf(made)).toEqual([1, 2, 3, 4]);
  expect(writesIntoEntries(calls, made.workbook)).toEqual([]);
  const grid = gridOf(made.workbook, 'entry');
  expect([...TEAMS, 'SA3'].map((team) => rowOf(grid, team)).every((row) => row > 0)).toBe(true);
  made.host.injectFaults(null);
  expect(made.calls(() => made.host.run('build'))).toMatchObject({ writes: 0 });
});

test('two secretaries at once: the second is told to wait, nothing is written twice', () => {
  const made = builtDesk();
  made.host.switches.lockBusy = true;
  const { writes } = made.calls(() => made.host.run('build'));
  expect(writes).toBe(0);
  expect(made.ui.alerts[0]?.text).toContain('Chờ vài giây');
});
