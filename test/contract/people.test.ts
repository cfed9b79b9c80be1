/** People at the grid: rights, validation, and what their acts do. */
import type { EditEvent } from '../../local/workbook/api';
import { EDITOR, kit, OTHER, OWNER, range, T, VIEWER } from './kit';

const protect = (at: object, unprotectedRanges: object[] = []) => ({
  addProtectedRange: {
    protectedRange: {
      range: at,
      editors: { users: [] },
      ...(unprotectedRanges.length === 0 ? {} : { unprotectedRanges }),
    },
  },
});

test('a viewer changes nothing', () => {
  const { workbook, value } = kit();
  const person = workbook.person(VIEWER);
  for (const outcome of [
    person.type('T', 'A1', '1'),
    person.renameTab('T', 'X'),
    person.insertRows('T', 0, 1),
    person.deleteTab('T'),
  ]) {
    expect(outcome).toMatchObject({ accepted: false, reason: 'protected' });
  }
  expect(value('A1')).toBeNull();
});

test('protected cells refuse typing, pasting, clearing, sorting and merging', () => {
  const { apply, write, workbook, value } = kit();
  write([[1], [2]]);
  apply(protect(range(0, 0, 1, 5)));
  const person = workbook.person(EDITOR);
  for (const outcome of [
    person.type('T', 'A1', '9'),
    person.paste('T', 'A1', [['9'], ['9']]),
    person.clear('T', 'A1:B2'),
    person.sort('T', 'A1:A2', 0, false),
    person.merge('T', 'A1:B1'),
    person.fill('T', 'A1', '#ff0000'),
    person.deleteRows('T', 0, 1),
  ]) {
    expect(outcome).toMatchObject({ accepted: false, reason: 'protected' });
  }
  expect([value('A1'), value('A2')]).toEqual([1, 2]);
  expect(person.type('T', 'A2', '9')).toEqual({ accepted: true });
  expect(workbook.person(OWNER).type('T', 'A1', '9')).toEqual({ accepted: true });
});

test('on a protected tab only the open cells are typed into, and its shape is kept', () => {
  const { apply, workbook } = kit();
  apply(protect({ sheetId: T }, [range(2, 2, 5, 3)]));
  const person = workbook.person(EDITOR);
  expect(person.type('T', 'C3', '4')).toEqual({ accepted: true });
  expect(person.paste('T', 'C3', [['1'], ['2'], ['3']])).toEqual({ accepted: true });
  for (const outcome of [
    person.type('T', 'B3', '4'),
    person.paste('T', 'C3', [['1', '2']]),
    person.insertRows('T', 3, 1),
    person.insertColumns('T', 3, 1),
    person.deleteColumns('T', 8, 1),
    person.hideColumns('T', 2, 1, true),
    person.freeze('T', 1, 1),
    person.renameTab('T', 'X'),
    person.deleteTab('T'),
  ]) {
    expect(outcome).toMatchObject({ accepted: false, reason: 'protected' });
  }
});

test('strict validation refuses typing with its own words; pasting goes round it', () => {
  const { apply, workbook, value } = kit();
  const rule = (formula: string, strict: boolean) => ({
    setDataValidation: {
      range: range(0, strict ? 0 : 1, 5, strict ? 1 : 2),
      rule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
        strict,
        inputMessage: 'Whole numbers only.',
      },
    },
  });
  apply(rule('=AND(ISNUMBER(A1);A1>=0;A1=INT(A1);A1<=$J$1)', true), rule('=ISNUMBER(B1)', false), {
    updateCells: {
      start: { sheetId: T, columnIndex: 9 },
      rows: [{ values: [{ userEnteredValue: { numberValue: 100 } }] }],
      fields: 'userEnteredValue',
    },
  });
  const person = workbook.person(EDITOR);
  for (const text of ['x', '-1', '1,5', '101', '1/6/2023', '=B1&"x"']) {
    expect(person.type('T', 'A3', text)).toEqual({
      accepted: false,
      reason: 'validation',
      message: 'Whole numbers only.',
    });
  }
  expect(value('A3')).toBeNull();
  for (const text of ['0', '100', '=50+1', '']) {
    expect(person.type('T', 'A3', text)).toEqual({ accepted: true });
  }
  expect(person.type('T', 'B3', 'x')).toEqual({ accepted: true });
  expect(person.paste('T', 'A3', [['-1']])).toEqual({ accepted: true });
  expect(value('A3')).toBe(-1);
});

test.each([
  [
    { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }, { userEnteredValue: '3' }] },
    ['a', '3'],
    ['b', '4'],
  ],
  [
    { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '2,5' }] },
    ['1', '2,5'],
    ['0', '2,6', 'x'],
  ],
  [{ type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '=$J$9+1' }] }, ['1', '2'], ['0']],
  [{ type: 'BOOLEAN' }, ['TRUE', 'FALSE'], ['1', 'x']],
  [{ type: 'DATE_IS_VALID' }, ['1/6/2023'], ['31/6/2023', 'x']],
  [{ type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=$I$1:$I$2' }] }, ['north'], ['south']],
  [{ type: 'TEXT_CONTAINS', values: [{ userEnteredValue: '@' }] }, ['a@b'], ['ab']],
])('strict %o', (condition, good, bad) => {
  const { apply, workbook } = kit();
  apply(
    { setDataValidation: { range: range(0, 0, 1, 1), rule: { condition, strict: true } } },
    {
      updateCells: {
        start: { sheetId: T, columnIndex: 8 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'north' } }] }],
        fields: 'userEnteredValue',
      },
    },
  );
  const person = workbook.person(EDITOR);
  for (const text of good) expect([text, person.type('T', 'A1', text).accepted]).toEqual([text, true]);
  for (const text of bad) expect([text, person.type('T', 'A1', text).accepted]).toEqual([text, false]);
});

test('sorting moves values, formats and notes; protections and validations stay', () => {
  const { apply, write, workbook, value, cell } = kit();
  write([['b'], ['a']]);
  apply(
    {
      repeatCell: {
        range: range(0, 0, 1, 1),
        cell: { note: 'of b', userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'note,userEnteredFormat',
      },
    },
    { setDataValidation: { range: range(0, 0, 1, 1), rule: { condition: { type: 'DATE_IS_VALID' } } } },
    { addProtectedRange: { protectedRange: { range: range(0, 5, 1, 6) } } },
  );
  expect(workbook.person(EDITOR).sort('T', 'A1:A2', 0, true)).toEqual({ accepted: true });
  expect([value('A1'), value('A2')]).toEqual(['a', 'b']);
  expect(cell('A2')).toMatchObject({ note: 'of b', userEnteredFormat: { textFormat: { bold: true } } });
  expect(cell('A1').dataValidation).toBeDefined();
  expect(cell('A2').dataValidation).toBeUndefined();
  expect(workbook.as(OWNER).get().sheets![1]!.protectedRanges![0]!.range).toEqual({
    sheetId: T,
    endRowIndex: 1,
    startColumnIndex: 5,
    endColumnIndex: 6,
  });
});

test('acts on the shape of the grid', () => {
  const { write, workbook, entered } = kit();
  write([[1], ['=A1']]);
  const person = workbook.person(EDITOR);
  person.insertRows('T', 1, 2);
  expect(entered('A4')).toEqual({ formulaValue: '=A1' });
  person.insertColumns('T', 0, 1);
  expect(entered('B4')).toEqual({ formulaValue: '=B1' });
  person.deleteRows('T', 1, 2);
  person.deleteColumns('T', 0, 1);
  expect(entered('A2')).toEqual({ formulaValue: '=A1' });
  expect(person.freeze('T', 2, 1)).toEqual({ accepted: true });
  expect(person.freeze('T', 20, 1)).toMatchObject({ reason: 'invalid' });
  expect(person.hideColumns('T', 2, 1, true)).toEqual({ accepted: true });
  expect(person.renameTab('T', 'Tab of mine')).toEqual({ accepted: true });
  expect(person.renameTab('Tab of mine', 'Trang tính1')).toMatchObject({ reason: 'invalid' });
  expect(person.duplicateTab('Tab of mine', 'Copy')).toEqual({ accepted: true });
  expect(workbook.titles()).toEqual(['Trang tính1', 'Tab of mine', 'Copy']);
  expect(person.deleteTab('Copy')).toEqual({ accepted: true });
  expect(workbook.titles()).toEqual(['Trang tính1', 'Tab of mine']);
  expect(person.type('Nowhere', 'A1', '1')).toMatchObject({ reason: 'invalid' });
  expect(person.type('Tab of mine', 'Z99', '1')).toMatchObject({ reason: 'invalid' });
});

test('edit triggers hear of edits by people only, with old values for single cells', () => {
  const { write, workbook } = kit();
  const events: EditEvent[] = [];
  let changes = 0;
  workbook.onEdit((event) => events.push(event));
  const stop = workbook.onChange(() => changes++);
  write([[5]]);
  expect(events).toEqual([]);
  const person = workbook.person(OTHER);
  person.type('T', 'A1', '1,5');
  person.type('T', 'A1', '');
  person.paste('T', 'B2', [['1', '2']]);
  person.clear('T', 'A1:C3');
  person.fill('T', 'A1', '#00ff00');
  const common = { tab: 'T', sheetId: T, user: OTHER };
  expect(events).toEqual([
    { ...common, row: 1, column: 1, rowCount: 1, columnCount: 1, value: '1.5', oldValue: '5' },
    { ...common, row: 1, column: 1, rowCount: 1, columnCount: 1, oldValue: '1.5' },
    { ...common, row: 2, column: 2, rowCount: 1, columnCount: 2 },
    { ...common, row: 1, column: 1, rowCount: 3, columnCount: 3 },
  ]);
  expect(changes).toBe(6);
  stop();
  person.type('T', 'A1', '1');
  expect(changes).toBe(6);
});
