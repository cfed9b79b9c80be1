/** Triggers behind the page: the hour tried is moved, people type, the process dies. */
import { PEOPLE } from '../../local/server/people';
import { WorkbookFile } from '../../local/server/store/workbook-file';
import { loadWorkbook } from '../../local/workbook/workbook';
import { TestRooms } from './room';

const SCRIPT = `
  function append(text) {
    Sheets.Spreadsheets.batchUpdate({ requests: [{ appendCells: { sheetId: 0, fields: 'userEnteredValue',
      rows: [{ values: [{}, {}, { userEnteredValue: { stringValue: text } }] }] } }] },
      SpreadsheetApp.getActiveSpreadsheet().getId());
  }
  function night() { append('night ' + Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'd/M HH:mm')) }
  function typed(e) { append('typed ' + e.value) }
  function broken() { throw new Error('out of order') }
  function onEdit() {}
  function daily() { ScriptApp.newTrigger('night').timeBased().everyDays(1).atHour(0).nearMinute(5).create() }
  function record(name) {
    ScriptApp.newTrigger(name).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
  }`;

let rooms: TestRooms;

beforeEach(() => {
  rooms = new TestRooms();
});

afterEach(() => rooms.remove());

function served() {
  const opened = rooms.open(SCRIPT);
  const { workbook, tab } = opened;
  const column = () =>
    Array.from({ length: 8 }, (_, i) => workbook.value(tab, `C${i + 1}`)).filter((text) => text !== null);
  return { ...opened, column };
}

test('daily triggers run when the hour tried passes theirs, also after it was turned back', () => {
  const { host, moveTo, column } = served();
  host.run('daily');
  moveTo('2023-06-12T23:00');
  expect(column()).toEqual([]);
  moveTo('2023-06-13T07:00');
  moveTo('2023-06-13T08:00');
  expect(column()).toEqual(['night 13/6 07:00']);
  moveTo('2023-06-10T08:00');
  moveTo('2023-06-11T00:05');
  expect(column()).toEqual(['night 13/6 07:00', 'night 11/6 00:05']);
});

test('with the real clock they run by the minute, and the windows compute again', () => {
  jest.useFakeTimers({ now: Date.UTC(2026, 0, 5, 16, 58), doNotFake: ['setTimeout', 'setInterval'] });
  try {
    const { host, room, heard, moveTo, column } = served();
    moveTo(null);
    host.run('daily');
    room.minute();
    expect(column()).toEqual([]);
    heard.length = 0;
    jest.setSystemTime(Date.UTC(2026, 0, 5, 17, 6));
    room.minute();
    expect(column()).toEqual(['night 6/1 00:06']);
    expect(heard).toContainEqual({ kind: 'clock', clock: null });
  } finally {
    jest.useRealTimers();
  }
});

test('the hour stands still while one is tried', () => {
  const { room, heard } = served();
  heard.length = 0;
  room.minute();
  expect(heard).toEqual([]);
});

test('triggers installed once are there after a restart', () => {
  const first = served();
  first.host.run('daily');
  first.moveTo('2023-06-12T23:00');
  const again = served();
  again.moveTo('2023-06-13T00:06');
  expect(again.column()).toEqual(['night 13/6 00:06']);
});

test('what a person types is in the journal before the trigger writes', () => {
  const { host, type, workbook, tab } = served();
  host.run('record', ['typed']);
  rooms.flush();
  // Killed right after the edit: the trigger's own writes wait for the next snapshot.
  expect(type('A1', '5')).toEqual({ accepted: true });
  expect([workbook.value(tab, 'A1'), workbook.value(tab, 'C2')]).toEqual([5, 'typed 5']);
  const { resource, entries } = new WorkbookFile(rooms.directory).open();
  const again = loadWorkbook(resource!, { owner: PEOPLE.secretary.email });
  for (const requests of entries) again.as(PEOPLE.secretary).batchUpdate({ requests });
  expect([again.value(tab, 'A1'), again.value(tab, 'C2')]).toEqual([5, null]);
});

test('a trigger that fails leaves the entry and is told to the owner', () => {
  const { host, type, heard, workbook, tab } = served();
  host.run('record', ['broken']);
  expect(type('A1', '5')).toEqual({ accepted: true });
  expect(workbook.value(tab, 'A1')).toBe(5);
  const notices = heard.filter(({ kind }) => kind === 'notice');
  expect(notices).toEqual([{ kind: 'notice', text: expect.stringMatching(/“broken”.*out of order/) }]);
  expect(host.failures).toEqual([]);
});
