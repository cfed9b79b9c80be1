/** updateCells, repeatCell and pasteData as Google documents them. */
import { kit, range, T } from './kit';

test('a string value is literal: zeros, days and formula signs stay text', () => {
  const { apply, value, entered } = kit();
  apply({
    updateCells: {
      start: { sheetId: T },
      rows: [
        {
          values: ['0901234567', '1/6/2023', '=IMPORTXML("x")', "'x", 'TRUE', '12%', '[a](b)'].map(
            (text) => ({
              userEnteredValue: { stringValue: text },
            }),
          ),
        },
      ],
      fields: 'userEnteredValue',
    },
  });
  expect(value('A1')).toBe('0901234567');
  expect(value('B1')).toBe('1/6/2023');
  expect(value('C1')).toBe('=IMPORTXML("x")');
  expect(value('D1')).toBe("'x");
  expect(value('E1')).toBe('TRUE');
  expect(value('F1')).toBe('12%');
  expect(entered('A1')).toEqual({ stringValue: '0901234567' });
});

test('with start only the given cells are written; with range the rest of it is cleared', () => {
  const { apply, write, value } = kit();
  write([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  apply({
    updateCells: {
      start: { sheetId: T },
      rows: [{ values: [{ userEnteredValue: { numberValue: 9 } }] }],
      fields: 'userEnteredValue',
    },
  });
  expect([value('A1'), value('B1'), value('A2')]).toEqual([9, 2, 4]);
  apply({
    updateCells: {
      range: range(0, 0, 2, 2),
      rows: [{ values: [{ userEnteredValue: { numberValue: 8 } }] }],
      fields: 'userEnteredValue',
    },
  });
  expect([value('A1'), value('B1'), value('A2'), value('C1')]).toEqual([8, null, null, 3]);
});

test('the field mask decides what is written: a format leaves the value, a value leaves the format', () => {
  const { apply, write, cell } = kit();
  write([[5]]);
  apply({
    repeatCell: {
      range: range(0, 0, 1, 1),
      cell: {
        userEnteredFormat: { textFormat: { bold: true, fontSize: 14 }, horizontalAlignment: 'CENTER' },
      },
      fields: 'userEnteredFormat',
    },
  });
  apply({
    repeatCell: {
      range: range(0, 0, 1, 1),
      cell: { userEnteredFormat: { textFormat: { italic: true } }, note: 'n' },
      fields: 'userEnteredFormat.textFormat(italic,fontSize),note',
    },
  });
  expect(cell('A1')).toMatchObject({ userEnteredValue: { numberValue: 5 }, note: 'n' });
  expect(cell('A1').userEnteredFormat).toEqual({
    horizontalAlignment: 'CENTER',
    textFormat: { bold: true, italic: true },
  });
});

test('a masked field that is not given is cleared', () => {
  const { apply, write, cell, value } = kit();
  write([[5]]);
  apply({ repeatCell: { range: range(0, 0, 1, 1), cell: {}, fields: '*' } });
  expect(value('A1')).toBeNull();
  expect(cell('A1').userEnteredValue).toBeUndefined();
});

test('repeatCell shifts relative references from the first cell of its range', () => {
  const { apply, write, entered, value } = kit();
  write([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  apply({
    repeatCell: {
      range: range(0, 2, 3, 4),
      cell: { userEnteredValue: { formulaValue: "=$A1+B$1+SUM('T'!A1:A1)" } },
      fields: 'userEnteredValue',
    },
  });
  expect(entered('C1')).toEqual({ formulaValue: "=$A1+B$1+SUM('T'!A1:A1)" });
  expect(entered('D3')!.formulaValue).toBe('=$A3+C$1+SUM(T!B3:B3)');
  expect(value('C3')).toBe(3 + 10 + 3);
});

test('pasteData reads each text as typed in the locale', () => {
  const { apply, value, entered } = kit();
  apply({
    pasteData: {
      coordinate: { sheetId: T, rowIndex: 1, columnIndex: 1 },
      data: '1\t1.200\t1,5\n0901\t12 tk\t\n=1+1\t1/6/2023\tTRUE',
      delimiter: '\t',
      type: 'PASTE_VALUES',
    },
  });
  expect([value('B2'), value('C2'), value('D2')]).toEqual([1, 1200, 1.5]);
  expect([value('B3'), value('C3'), value('D3')]).toEqual([901, '12 tk', null]);
  expect([value('B4'), value('C4'), value('D4')]).toEqual([2, 45078, true]);
  expect(entered('B4')).toEqual({ formulaValue: '=1+1' });
});

test('pasteData into a plain-text cell keeps the text', () => {
  const { apply, entered } = kit();
  const text = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
  apply(
    { repeatCell: { range: range(0, 0, 2, 2), cell: text, fields: 'userEnteredFormat.numberFormat' } },
    { pasteData: { coordinate: { sheetId: T }, data: '0901\t=1+1', delimiter: '\t', type: 'PASTE_VALUES' } },
  );
  expect(entered('A1')).toEqual({ stringValue: '0901' });
  expect(entered('B1')).toEqual({ stringValue: '=1+1' });
});

test('numbers keep their type in a plain-text cell; text is untouched by a date format', () => {
  const { apply, write, value, shown } = kit();
  write([[5, 'x', '=A1+1']]);
  const format = (type: string) => ({ userEnteredFormat: { numberFormat: { type } } });
  apply(
    { repeatCell: { range: range(0, 0, 1, 1), cell: format('TEXT'), fields: 'userEnteredFormat' } },
    { repeatCell: { range: range(0, 1, 1, 2), cell: format('DATE'), fields: 'userEnteredFormat' } },
  );
  expect([value('A1'), value('B1'), value('C1')]).toEqual([5, 'x', 6]);
  expect(shown('B1')).toBe('x');
});

test('number formats show in the locale', () => {
  const { apply, write, shown } = kit();
  write([[1234.5, 45078, 0.256, 1200, 45078.5, 0.39, -1100]]);
  const patterns = [
    '#,##0.0',
    'dd/mm/yyyy',
    '0.0%',
    '#,##0',
    'hh:mm dd/mm/yyyy',
    '0.0 %',
    '+#,##0;"−"#,##0;0',
  ];
  apply(
    ...patterns.map((pattern, i) => ({
      repeatCell: {
        range: range(0, i, 1, i + 1),
        cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    })),
  );
  expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map(shown)).toEqual([
    '1.234,5',
    '01/06/2023',
    '25,6%',
    '1.200',
    '12:00 01/06/2023',
    '39,0 %',
    '−1.100',
  ]);
});

test('a colour and its style are kept in step, zero parts left out', () => {
  const { apply, cell } = kit();
  const paint = (cellFormat: object, fields: string) =>
    apply({ repeatCell: { range: range(0, 0, 1, 1), cell: { userEnteredFormat: cellFormat }, fields } });
  paint({ backgroundColor: { red: 1, green: 0, blue: 0.5 } }, 'userEnteredFormat.backgroundColor');
  expect(cell('A1').userEnteredFormat).toEqual({
    backgroundColor: { red: 1, blue: 0.5 },
    backgroundColorStyle: { rgbColor: { red: 1, blue: 0.5 } },
  });
  paint({ backgroundColorStyle: { rgbColor: { green: 1 } } }, 'userEnteredFormat.backgroundColorStyle');
  expect(cell('A1').userEnteredFormat!.backgroundColor).toEqual({ green: 1 });
});

test('a write outside the grid is refused', () => {
  const { refusal } = kit();
  expect(
    refusal({
      updateCells: {
        start: { sheetId: T, rowIndex: 20 },
        rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
        fields: 'userEnteredValue',
      },
    }).message,
  ).toMatch(/^Invalid requests\[0\]\.updateCells: Range \('T'!A21\) exceeds grid limits\. Max rows: 20/);
});

test('a request needs its field mask, and a value only one kind', () => {
  const { refusal } = kit();
  expect(refusal({ repeatCell: { range: range(0, 0, 1, 1), cell: { note: 'x' } } }).message).toMatch(
    /At least one field must be listed/,
  );
  expect(
    refusal({
      repeatCell: {
        range: range(0, 0, 1, 1),
        cell: { userEnteredValue: { numberValue: 1, stringValue: 'a' } },
        fields: 'userEnteredValue',
      },
    }).code,
  ).toBe('INVALID_ARGUMENT');
});
