/** Questions of scripts in a window: buttons, lines of text, what is selected; and a window that goes away. */
import { TestRooms } from './room';

const SCRIPT = `
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const why = ui.prompt('Open again', 'Why?', ui.ButtonSet.OK_CANCEL);
    const sure = ui.alert('Open again', 'Sure?', ui.ButtonSet.YES_NO);
    console.log([why.getSelectedButton(), why.getResponseText(), sure].join());
  }
  function where() {
    const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
    console.log(range === null ? 'nowhere' : range.getA1Notation());
  }
  function rename() {
    Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSpreadsheetProperties: {
      properties: { title: 'Other' }, fields: 'title' } }] }, SpreadsheetApp.getActiveSpreadsheet().getId());
  }`;

let rooms: TestRooms;

beforeEach(() => {
  rooms = new TestRooms();
});

afterEach(() => rooms.remove());

function running(name: string) {
  const opened = rooms.open(SCRIPT);
  opened.heard.length = 0;
  opened.send({ kind: 'run', name, selection: null });
  const said = () => opened.host.log.map(({ text }) => text);
  return { ...opened, said };
}

test('a prompt asks for text; its answer and the next question go on in the same run', () => {
  const { heard, send, said } = running('ask');
  expect(heard).toContainEqual({
    kind: 'dialog',
    dialog: 1,
    title: 'Open again',
    text: 'Why?',
    buttons: ['ok', 'cancel'],
    asksText: true,
  });
  expect(heard.at(-1)).toEqual({ kind: 'running', running: true });
  send({ kind: 'answer', dialog: 1, answer: 'ok', text: 'late figures' });
  expect(heard).toContainEqual(expect.objectContaining({ dialog: 2, text: 'Sure?', asksText: false }));
  send({ kind: 'answer', dialog: 2, answer: 'yes', text: '' });
  expect(said()).toEqual(['OK,late figures,YES']);
  expect(heard.at(-1)).toEqual({ kind: 'running', running: false });
});

test('a window that goes away has closed every question', () => {
  const { leave, said } = running('ask');
  leave();
  expect(said()).toEqual(['CLOSE,,CLOSE']);
});

test('an answer to a question that is not open changes nothing', () => {
  const { send, said } = running('ask');
  send({ kind: 'answer', dialog: 7, answer: 'ok', text: 'x' });
  expect(said()).toEqual([]);
});

test('the script is told what is selected in the window that ran it', () => {
  const { send, said } = running('where');
  send({ kind: 'run', name: 'where', selection: { sheetId: 0, row: 2, rowEnd: 4, column: 1, columnEnd: 2 } });
  expect(said()).toEqual(['nowhere', 'B3:B4']);
});

test('a new name of the file is told to every window, once', () => {
  const { heard, send, room } = running('rename');
  expect(heard.filter(({ kind }) => kind === 'title')).toEqual([{ kind: 'title', title: 'Other' }]);
  send({ kind: 'run', name: 'rename', selection: null });
  expect(heard.filter(({ kind }) => kind === 'title')).toHaveLength(1);
  const later: unknown[] = [];
  room.join('leader', (message) => later.push(message));
  expect(later[0]).toMatchObject({ kind: 'start', start: { title: 'Other' } });
});
