/** Formulas in the spreadsheet's locale. */
import { kit, OWNER, range, T } from './kit';

test('in vi_VN arguments are separated by ";" and come back so', () => {
  const { write, value, entered } = kit();
  write([[1, 2, '=SUM(A1;B1)', '=IF(A1=1;"a;b,c";0)']]);
  expect(value('C1')).toBe(3);
  expect(value('D1')).toBe('a;b,c');
  expect(entered('C1')).toEqual({ formulaValue: '=SUM(A1;B1)' });
  expect(entered('D1')).toEqual({ formulaValue: '=IF(A1=1;"a;b,c";0)' });
});

test('a comma is the decimal sign in vi_VN, and an error between arguments', () => {
  const { write, value, entered, cell, shown } = kit();
  write([[1, 2, '=SUM(1,5;2)', '=SUM(A1,B1)', '=A1*0.5']]);
  expect(value('C1')).toBe(3.5);
  expect(entered('C1')).toEqual({ formulaValue: '=SUM(1,5;2)' });
  expect(shown('D1')).toBe('#ERROR!');
  expect(cell('D1').effectiveValue).toMatchObject({ errorValue: { type: 'ERROR' } });
  expect(entered('D1')).toEqual({ formulaValue: '=SUM(A1,B1)' });
  expect(value('E1')).toBe('#ERROR!');
});

test('";" works in en_US too, and comes back as ","', () => {
  const { write, value, entered } = kit({ locale: 'en_US' });
  write([[1, 2, '=SUM(A1;B1)', '=SUM(A1,B1,0.5)']]);
  expect([value('C1'), value('D1')]).toEqual([3, 3.5]);
  expect(entered('C1')).toEqual({ formulaValue: '=SUM(A1,B1)' });
});

test('a change of locale rewrites the separators of every formula', () => {
  const { apply, write, entered, value } = kit({ locale: 'en_US' });
  write([[1, '=SUM(A1,0.5)']]);
  apply({ updateSpreadsheetProperties: { properties: { locale: 'vi_VN' }, fields: 'locale' } });
  expect(entered('B1')).toEqual({ formulaValue: '=SUM(A1;0,5)' });
  expect(value('B1')).toBe(1.5);
});

test('errors have Google names', () => {
  const { write, value, cell } = kit();
  write([['=1/0', '=KHONGCO(1)', '=NA()', '=A1', '=E1+1', '=(1']]);
  expect([value('A1'), value('B1'), value('C1')]).toEqual(['#DIV/0!', '#NAME?', '#N/A']);
  expect(value('E1')).toBe('#REF!');
  expect(value('F1')).toBe('#ERROR!');
  expect(cell('A1').effectiveValue!.errorValue!.type).toBe('DIVIDE_BY_ZERO');
});

test('formulas refer to other tabs by their quoted titles', () => {
  const { apply, write, workbook } = kit();
  write([[5]]);
  apply(
    { addSheet: { properties: { sheetId: 9, title: 'Chỉ tiêu tổ' } } },
    {
      updateCells: {
        start: { sheetId: 9 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: "=T!A1+'T'!$A$1" } }] }],
        fields: 'userEnteredValue',
      },
    },
    {
      updateCells: {
        start: { sheetId: T, columnIndex: 1 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: "='Chỉ tiêu tổ'!A1*2" } }] }],
        fields: 'userEnteredValue',
      },
    },
  );
  expect(workbook.value('T', 'B1')).toBe(20);
});

test('a function of Google that the engine lacks is refused loudly, not evaluated wrongly', () => {
  const { workbook } = kit();
  expect(() =>
    workbook.as(OWNER).batchUpdate({
      requests: [
        {
          repeatCell: {
            range: range(0, 0, 1, 1),
            cell: { userEnteredValue: { formulaValue: '=QUERY(B1:C2;"select B")' } },
            fields: 'userEnteredValue',
          },
        },
      ],
    }),
  ).toThrow('The local workbook lacks the function QUERY');
});
