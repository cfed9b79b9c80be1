/** What typed text becomes in vi_VN. */
import { EDITOR, kit, range } from './kit';

const typed = (text: string, locale = 'vi_VN') => {
  const { workbook, value, cell } = kit({ locale });
  expect(workbook.person(EDITOR).type('T', 'A1', text)).toEqual({ accepted: true });
  return { value: value('A1'), shown: workbook.shown('T', 'A1'), format: cell('A1').userEnteredFormat };
};

test.each([
  ['1200', 1200],
  ['1.200', 1200],
  ['1.234.567', 1234567],
  ['1,5', 1.5],
  ['-3', -3],
  ['+3', 3],
  ['0901', 901],
  ['1e3', 1000],
  ['25%', 0.25],
  ['0,1%', 0.001],
  ['1/6/2023', 45078],
  ['01/06/2023', 45078],
  ['1-6-2023', 45078],
  ['2023-06-01', 45078],
  ['1/6', 45078],
  ['1/6/23', 45078],
  ['1/6/2023 12:00', 45078.5],
  ['18:00', 0.75],
  ['TRUE', true],
  ['false', false],
  ['=1+1', 2],
  ['=SUM(1;2)', 3],
  [' 7 ', 7],
])('%s is %s', (text, expected) => {
  expect(typed(text).value).toBe(expected);
});

test.each([
  '12 tk',
  '1.2',
  '1.20',
  '31/6/2023',
  '30/2/2023',
  '1,200,000',
  'SG2 5',
  '25:00',
  '=',
  '1/6/2023x',
  "''x",
])('%s stays text', (text) => {
  expect(typed(text).value).toBe(text.replace(/^'/, ''));
});

test('an apostrophe makes text', () => {
  expect(typed("'0901").value).toBe('0901');
  expect(typed("'=1+1").value).toBe('=1+1');
});

test('Google takes the format from what was typed', () => {
  expect(typed('1/6/2023').shown).toBe('01/06/2023');
  expect(typed('25%').shown).toBe('25%');
  expect(typed('1.200').shown).toBe('1.200');
  expect(typed('1200').format).toBeUndefined();
  expect(typed('1/6/2023').format).toEqual({ numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } });
});

test('a cell with a number format keeps it', () => {
  const { apply, workbook, shown } = kit();
  apply({
    repeatCell: {
      range: range(0, 0, 1, 1),
      cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0' } } },
      fields: 'userEnteredFormat',
    },
  });
  workbook.person(EDITOR).type('T', 'A1', '1/6/2023');
  expect(shown('A1')).toBe('45.078');
});

test('a plain-text cell keeps zeros and formulas as text', () => {
  const { apply, workbook, value } = kit();
  apply({
    repeatCell: {
      range: range(0, 0, 1, 2),
      cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
      fields: 'userEnteredFormat',
    },
  });
  const person = workbook.person(EDITOR);
  person.type('T', 'A1', '0901');
  person.type('T', 'B1', '=1+1');
  expect([value('A1'), value('B1')]).toEqual(['0901', '=1+1']);
});

test('in en_US the month comes first and the comma groups', () => {
  expect(typed('1/6/2023', 'en_US').value).toBe(44932);
  expect(typed('1,200', 'en_US').value).toBe(1200);
  expect(typed('1.5', 'en_US').value).toBe(1.5);
});
