/** Switching recording on: the trigger, who owns it, what it starts from, and what the file tells of it. */
import { createHost } from '../../local/runtime/host';
import { recordingState, recordingWords } from '../../src/app/recording';
import { READ_FIELDS, snapshotOf, tabOf } from '../../src/sheets-api';
import type { RecordingNote } from '../../src/workbook/decode/daily';
import { readLog } from '../../src/workbook/decode/log';
import { freshFiles } from '../edge/bundle';
import { portsOver } from '../self-check/over';
import { builtDesk, type Desk, desk, enter, entryCell, LEADER, SECRETARY } from './desk';
import { writesIntoEntries } from './request-log';

const ENTRY = 'Nhập hôm nay';
const MIRROR = 'Số đã ghi nhận';
const TODAY = '2023-06-02|activated';
const DEPUTY = { email: 'pho@vi-du.vn', role: 'editor' } as const;

function lines({ workbook }: Desk) {
  const tab = tabOf(snapshotOf(workbook.as(SECRETARY).get({ fields: READ_FIELDS })), 'log')!;
  return readLog(tab).map(({ act, who, unit, after }) => [act, who, unit, after]);
}

const triggers = ({ host }: Desk) =>
  host
    .state()
    .triggers.filter(({ handler }) => handler === 'onEditRecorded')
    .map(({ owner }) => owner.email);

test('one trigger, however often it is switched on; what stands already is noted without a time', () => {
  const made = builtDesk();
  enter(made.leader, made.workbook, ENTRY, 'SA1', TODAY, '5');
  expect(triggers(made)).toEqual([]);
  expect(made.host.run('recording')).toEqual({ ok: true, value: true });
  expect(made.host.run('recording')).toEqual({ ok: true, value: true });
  expect(triggers(made)).toEqual([SECRETARY.email]);
  const { workbook } = made;
  expect(workbook.value(MIRROR, entryCell(workbook, MIRROR, 'SA1', TODAY))).toBe(5);
  expect(workbook.value(MIRROR, entryCell(workbook, MIRROR, 'SA1', `at:${TODAY}`))).toBeNull();
  expect(lines(made)).toEqual([['recording', SECRETARY.email, null, null]]);
  expect(made.ui.alerts.map(({ title }) => title)).toContain('Bật ghi giờ nộp');
  expect(writesIntoEntries(made.host.requests, workbook)).toEqual([]);
});

test('switched on again after a gap, what was missed goes into the log', () => {
  const made = builtDesk();
  made.host.run('recording');
  enter(made.leader, made.workbook, ENTRY, 'SA1', TODAY, '5');
  made.host.switches.lockBusy = true;
  enter(made.leader, made.workbook, ENTRY, 'SA1', TODAY, '8');
  made.host.switches.lockBusy = false;
  made.host.run('recording');
  expect(lines(made).slice(1)).toEqual([
    ['entry', LEADER.email, 'SA1', 5],
    ['missed', '', 'SA1', 8],
  ]);
});

test('the log shows who records, since when, and the last run', () => {
  const made = builtDesk();
  const shown = (cell: string) => made.workbook.shown('Nhật ký', cell);
  expect([shown('C3'), shown('E3'), shown('G3')]).toEqual(['Chưa bật ghi giờ nộp', '', '']);
  made.host.run('recording');
  expect([shown('C3'), shown('E3'), shown('G3')]).toEqual([SECRETARY.email, '09:00 02/06/2023', '']);
  made.workbook.setNow(Date.parse('2023-06-02T14:45:00+07:00'));
  enter(made.leader, made.workbook, ENTRY, 'SA1', TODAY, '5');
  expect(shown('G3')).toBe('14:45 02/06/2023');
  made.workbook.setNow(Date.parse('2023-06-02T15:00:00+07:00'));
  made.host.run('recording');
  expect([shown('E3'), shown('G3')]).toEqual(['09:00 02/06/2023', '14:45 02/06/2023']);
});

test('switched on again after somebody removed the trigger: a new beginning', () => {
  const made = builtDesk();
  made.host.run('recording');
  enter(made.leader, made.workbook, ENTRY, 'SA1', TODAY, '5');
  const { host, workbook } = made;
  const state = { ...host.state(), triggers: [] };
  host.close();
  workbook.setNow(Date.parse('2023-06-02T15:00:00+07:00'));
  createHost({ workbook, files: freshFiles(), user: SECRETARY, state }).run('recording');
  expect(['E3', 'G3'].map((cell) => workbook.shown('Nhật ký', cell))).toEqual(['15:00 02/06/2023', '']);
  expect(lines(made).map(([act]) => act)).toEqual(['recording', 'entry', 'recording']);
});

test('a second person is asked; two triggers note nothing twice', () => {
  const made = builtDesk();
  const { workbook, host, ui } = made;
  host.run('recording');
  // Sharing the protected tabs is up to the owner of the file.
  const protections = workbook.resource().sheets!.flatMap(({ protectedRanges = [] }) => protectedRanges);
  workbook.as(SECRETARY).batchUpdate({
    requests: protections.map(({ protectedRangeId }) => ({
      updateProtectedRange: {
        protectedRange: {
          protectedRangeId: protectedRangeId!,
          editors: { users: [SECRETARY.email, DEPUTY.email] },
        },
        fields: 'editors',
      },
    })),
  });
  ui.answers.push('NO');
  expect(host.run('recording', [], DEPUTY)).toEqual({ ok: true, value: false });
  expect(triggers(made)).toEqual([SECRETARY.email]);
  ui.answers.push('YES');
  expect(host.run('recording', [], DEPUTY)).toEqual({ ok: true, value: true });
  expect(triggers(made).sort()).toEqual([DEPUTY.email, SECRETARY.email].sort());
  enter(made.leader, workbook, ENTRY, 'SA1', TODAY, '5');
  expect(lines(made).filter(([act]) => act === 'entry')).toHaveLength(1);
  expect(host.failures).toEqual([]);
});

test('a leader may not: nothing is written, no trigger is left behind', () => {
  const made = builtDesk();
  const answer = made.host.run('recording', [], LEADER) as { ok: boolean };
  expect(answer).toMatchObject({ ok: false, code: 'NOT_SECRETARY' });
  expect(triggers(made)).toEqual([]);
  expect(lines(made)).toEqual([]);
});

test('before the tables are made there is nothing to record', () => {
  const made = desk();
  made.host.run('newForms');
  expect(made.host.run('recording')).toMatchObject({ ok: false });
  expect(triggers(made)).toEqual([]);
});

describe('the state told', () => {
  const since = Date.parse('2023-06-02T09:05:00+07:00');
  const note: RecordingNote = { owner: SECRETARY.email, since, lastRun: null, file: 'this' };
  const { ports } = portsOver(desk().workbook, SECRETARY);
  const told = (own: RecordingNote | null, installed: string[]) => {
    const triggers = { ...ports.triggers, installed: () => installed };
    const state = recordingState({ ...ports, triggers }, own, 'this');
    return [state.kind, recordingWords(state, 'vi')];
  };
  const on = ['onEditRecorded'];

  test.each<[string, RecordingNote | null, string[], string, string]>([
    ['never switched on', null, [], 'off', 'Chưa bật ghi giờ nộp'],
    ['on', note, on, 'on', 'bằng tài khoản van-phong@vi-du.vn từ 9:05 02/6/2023, chưa có số nào mới'],
    ['at work', { ...note, lastRun: since + 60_000 }, on, 'on', 'ghi gần nhất lúc 9:06 02/6/2023'],
    ['in a copy of the file', { ...note, file: 'other' }, [], 'copied', 'bản sao'],
    ['after somebody removed the trigger', note, [], 'lost', 'đã bị gỡ'],
    ["on by somebody else, whose triggers can't be seen", { ...note, owner: 'x@y.vn' }, [], 'on', 'x@y.vn'],
  ])('%s', (_, own, installed, kind, words) => {
    expect(told(own, installed)).toEqual([kind, expect.stringContaining(words)]);
  });
});
