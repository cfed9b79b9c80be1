/** "Báo cáo" through the door of the sidebar: what is due and how it stands, freezing, words to send. */
import type { CallInput, CallName, CallOutput } from '../../src/apps-script/endpoints';
import { a1 } from '../../src/workbook/read';
import { builtDesk, enter, find, LEADER, SMALL } from '../app/desk';

const office = builtDesk(SMALL, '2023-06-02T16:00:00+07:00');
const { host, ui, workbook, secretary } = office;

function ask<K extends CallName>(name: K, input: CallInput<K>): CallOutput<K> {
  const answer = host.run('sidebar', [{ name, input }]) as
    | { ok: true; value: CallOutput<K> }
    | { ok: false; text: string };
  if (!answer.ok) throw new Error(answer.text);
  return answer.value;
}

const act = (name: CallInput<'act'>['act'], input: Partial<CallInput<'act'>> = {}) =>
  ask('act', { act: name, report: null, given: [], ...input });
const line = (tab: string) => ask('reports', {}).lines.find((one) => one.tab === tab);
const type = (team: string, text: string) =>
  enter(secretary, workbook, 'Nhập hôm nay', team, '2023-06-02|activated', text);

beforeAll(() => {
  type('SA1', '3');
});

test('what is due is listed with one read, and nothing is made by looking', () => {
  const { reads, writes } = office.calls(() => {
    const { lines, paper, hasFrozen } = ask('reports', {});
    expect(lines.map(({ tab }) => tab)).toEqual([
      'report.assigned',
      'report.daily',
      'report.weekly',
      'report.late',
      'report.ranking',
    ]);
    expect(lines.every(({ state, isDue, pdf }) => state === 'none' && isDue && pdf === null)).toBe(true);
    expect(lines[1]).toMatchObject({ name: 'BC ngày 02/6/2023', frozen: null });
    // It is due on no day.
    expect(lines[0]).toMatchObject({ name: 'Giao chỉ tiêu', before: null });
    expect({ paper, hasFrozen }).toEqual({ paper: { state: 'none', pdf: null }, hasFrozen: false });
  });
  expect({ reads, writes }).toEqual({ reads: 2, writes: 0 });
});

test('made, it agrees with the entries; after a number came in it no longer does, until it is made again', () => {
  const made = act('makeReport', { report: 'report.daily' });
  expect(made.said.join()).toContain('BC ngày');
  expect(made.reports!.lines[1]).toMatchObject({ state: 'current' });
  expect(made.reports!.lines[1]!.pdf).toContain('format=pdf');
  expect(made.reports!.lines[0]!.state).toBe('none');
  type('SN2', '2');
  expect(line('report.daily')).toMatchObject({ state: 'changed' });
  const all = act('dueReports').reports!.lines;
  expect(all.map(({ state }) => state)).toEqual(all.map(() => 'current'));
});

test('the signed report agrees as long as its figures do, however the office puts them', () => {
  const paper = () => ask('reports', {}).paper;
  expect(act('signedReport').reports!.paper).toMatchObject({ state: 'current' });
  expect(paper().pdf).toContain('format=pdf');
  const row = find(workbook, 'Báo cáo', (value, _, column) => column === 0 && value === 'p4')!.row;
  const text = String(workbook.value('Báo cáo', a1(row, 1)));
  expect(text).toMatch(/\d/);
  secretary.type('Báo cáo', a1(row, 1), `Nhìn chung, ${text.trim()}`);
  expect(paper().state).toBe('current');
  type('SN2', '3');
  expect(paper().state).toBe('changed');
  expect(act('signedReport').reports!.paper.state).toBe('current');
  type('SN2', '2');
  act('dueReports');
});

test('freezing asks for the report of its line, whatever is in view, and the line says it is frozen', () => {
  ui.selection = null;
  const { question } = act('freezeReport', { report: 'report.daily' });
  expect(question!.text).toContain('BC ngày 02/6/2023');
  const given = [{ mark: question!.mark, answer: true }];
  const { reports } = act('freezeReport', { report: 'report.daily', given });
  expect(reports).toMatchObject({ hasFrozen: true });
  expect(reports!.lines[1]!.frozen).toEqual({ number: 1, at: Date.parse('2023-06-02T16:00:00+07:00') });
  expect(reports!.lines[2]!.frozen).toBeNull();
});

test('words to send: each figure leads to the cell of the report it stands in', () => {
  const { words, figures } = ask('words', {})!;
  expect(words.chairman).toContain('trong ngày 5');
  const done = figures.find(({ figure }) => figure === 'done')!;
  expect(done).toMatchObject({ of: null, value: 5 });
  expect(ask('goToFigure', { column: done.column })).toBe(true);
  const row = find(workbook, 'BC ngày', (value, _, column) => column === 0 && value === 'total')!.row;
  const column = find(workbook, 'BC ngày', (value, at) => at === 0 && value === done.column)!.column;
  expect(ui.places.at(-1)!.a1).toBe(a1(row, column));
  expect(workbook.value('BC ngày', a1(row, column))).toBe(5);
  expect(ask('goToFigure', { column: 'nowhere' })).toBe(false);
});

test('words to send have another mark as soon as they would say something else, and not before', () => {
  const mark = () => ask('reports', {}).words;
  const written = ask('words', {})!;
  expect(written.at).toBe(Date.parse('2023-06-02T16:00:00+07:00'));
  expect(mark()).toBe(written.mark);
  workbook.setNow(Date.parse('2023-06-02T16:20:00+07:00'));
  expect(mark()).toBe(written.mark);
  type('SN2', '4');
  expect(mark()).not.toBe(written.mark);
  type('SN2', '2');
  expect(mark()).toBe(written.mark);
  workbook.setNow(Date.parse('2023-06-02T16:00:00+07:00'));
});

test('other quotas change the report of what was assigned, and none of the days that were over before', () => {
  expect(line('report.assigned')!.state).toBe('current');
  const { row, column } = find(workbook, 'Thiết lập', (value) => value === 37)!;
  secretary.type('Thiết lập', a1(row, column), '48');
  const { question } = act('build');
  act('build', { given: [{ mark: question!.mark, answer: true }] });
  expect(line('report.assigned')!.state).toBe('changed');
  expect(line('report.daily')!.state).toBe('current');
  const { lines } = act('makeReport', { report: 'report.assigned' }).reports!;
  expect(lines.map(({ state }) => state)).toEqual(lines.map(() => 'current'));
});

test('a figure of a report that somebody changed there is none it agrees with', () => {
  const place = (value: string, byRow: boolean) =>
    find(workbook, 'BC ngày', (one, row, column) => one === value && (byRow ? column : row) === 0)!;
  const at = a1(place('SA', true).row, place('assigned', false).column);
  secretary.type('BC ngày', at, '99');
  expect(line('report.daily')!.state).toBe('changed');
  act('makeReport', { report: 'report.daily' });
  expect(line('report.daily')!.state).toBe('current');
});

test('a leader gets none of it', () => {
  for (const name of ['reports', 'words', 'goToFigure'])
    expect(
      host.run('sidebar', [{ name, input: name === 'goToFigure' ? { column: 'x' } : {} }], LEADER),
    ).toMatchObject({
      ok: false,
      code: 'NOT_SECRETARY',
    });
});
