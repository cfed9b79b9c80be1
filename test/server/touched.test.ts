import { touchedBy } from '../../local/server/touched';

const revision = (...commands: object[]) => ({ type: 'REMOTE_REVISION', version: 1, commands });

test('typing into a cell touches that cell', () => {
  const message = revision({ type: 'UPDATE_CELL', sheetId: '7', row: 3, col: 4, content: '12' });
  expect(touchedBy(message)).toEqual([{ sheetId: 7, at: { top: 3, left: 4, bottom: 4, right: 5 } }]);
});

test('cells of one tab are taken together, tabs apart', () => {
  const message = revision(
    { type: 'UPDATE_CELL', sheetId: '7', row: 3, col: 4, content: '12' },
    { type: 'CLEAR_CELL', sheetId: '8', row: 0, col: 0 },
    { type: 'CLEAR_CELLS', sheetId: '7', target: [{ top: 5, bottom: 6, left: 2, right: 2 }] },
  );
  expect(touchedBy(message)).toEqual([
    { sheetId: 7, at: { top: 3, left: 2, bottom: 7, right: 5 } },
    { sheetId: 8, at: { top: 0, left: 0, bottom: 1, right: 1 } },
  ]);
});

test('a run of equal cells is one command of the grid', () => {
  const message = revision({
    type: 'SQUISHED_UPDATE_CELL',
    sheetId: '7',
    targetRange: 'E4:E6',
    content: { N: '12' },
  });
  expect(touchedBy(message)).toEqual([{ sheetId: 7, at: { top: 3, left: 4, bottom: 6, right: 5 } }]);
});

test.each([
  revision(
    { type: 'UPDATE_CELL', sheetId: '7', row: 3, col: 4, content: '12' },
    { type: 'ADD_COLUMNS_ROWS', sheetId: '7', dimension: 'ROW', base: 3, quantity: 1, position: 'before' },
  ),
  revision({ type: 'RENAME_SHEET', sheetId: '7', newName: 'X' }),
  { type: 'REVISION_UNDONE', version: 1, undoneRevisionId: 'a' },
  revision({ type: 'CLEAR_CELLS', sheetId: '7', target: [{ top: 0, bottom: 99, left: 0, right: 99 }] }),
])('what is more than a few cells is not listed', (message) => {
  expect(touchedBy(message)).toBeNull();
});
