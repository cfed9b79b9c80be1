/** get and values.batchGet. */
import { kit, OWNER, range, T } from './kit';

test('without fields, grid data come only when asked for', () => {
  const { workbook, write } = kit();
  write([[1]]);
  const api = workbook.as(OWNER);
  expect(api.get().sheets![1]!.data).toBeUndefined();
  expect(api.get({ includeGridData: true }).sheets![1]!.data![0]!.rowData![0]!.values![0]).toMatchObject({
    userEnteredValue: { numberValue: 1 },
    effectiveValue: { numberValue: 1 },
    formattedValue: '1',
    effectiveFormat: { textFormat: { fontSize: 10 }, wrapStrategy: 'OVERFLOW_CELL' },
  });
});

test('a field mask chooses, with nested parentheses', () => {
  const { workbook, write } = kit();
  write([[1, '=A1']]);
  const read = workbook.as(OWNER).get({
    fields: 'spreadsheetId,sheets(properties(sheetId,title),data(rowData(values(userEnteredValue))))',
  });
  expect(read).toEqual({
    spreadsheetId: workbook.spreadsheetId,
    sheets: [
      { properties: { sheetId: 0, title: 'Trang tính1' }, data: [{}] },
      {
        properties: { sheetId: T, title: 'T' },
        data: [
          {
            rowData: [
              {
                values: [
                  { userEnteredValue: { numberValue: 1 } },
                  { userEnteredValue: { formulaValue: '=A1' } },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(() => workbook.as(OWNER).get({ fields: 'sheets(properties' })).toThrow('Invalid field mask');
});

test('row data are trimmed at the end, absent when empty, with empty objects between', () => {
  const { workbook, write } = kit();
  write([[null, 1], [null], [2, null, null]]);
  const data = workbook.as(OWNER).get({ fields: 'sheets.data.rowData.values.userEnteredValue' });
  expect(data.sheets![0]!.data).toEqual([{}]);
  expect(data.sheets![1]!.data![0]!.rowData).toEqual([
    { values: [{}, { userEnteredValue: { numberValue: 1 } }] },
    {},
    { values: [{ userEnteredValue: { numberValue: 2 } }] },
  ]);
});

test('grid ranges by sheet id choose tabs and cells: a block a range, open ends to the edge of the grid', () => {
  const { workbook, write } = kit();
  write([['a', 'b'], ['c'], ['=A1', 4]]);
  const api = workbook.as(OWNER);
  const fields =
    'properties(title),sheets(properties(sheetId),data(startRow,startColumn,rowData(values(userEnteredValue))))';
  const gridRanges = [
    { sheetId: T, endRowIndex: 1 },
    { sheetId: T, startRowIndex: 1, startColumnIndex: 1 },
  ];
  const read = (ranges: object[]) =>
    api.getByDataFilter({ dataFilters: ranges.map((gridRange) => ({ gridRange })) }, { fields });
  const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
  expect(read(gridRanges)).toEqual({
    properties: { title: workbook.resource().properties!.title },
    sheets: [
      {
        properties: { sheetId: T },
        data: [
          { rowData: [{ values: [text('a'), text('b')] }] },
          {
            startRow: 1,
            startColumn: 1,
            rowData: [{}, { values: [{ userEnteredValue: { numberValue: 4 } }] }],
          },
        ],
      },
    ],
  });
  expect(() => read([{ sheetId: T + 1 }])).toThrow(`No grid with id: ${T + 1}`);
  expect(() => read([{ sheetId: T, startRowIndex: 20 }])).toThrow('exceeds grid limits');
  expect(() => api.getByDataFilter({ dataFilters: [{ a1Range: 'T!A1' }] })).toThrow('a1Range');
});

test('ranges choose tabs and cells; starts of 0 are left out', () => {
  const { workbook, write } = kit();
  write([
    [1, 2],
    [3, 4],
  ]);
  const read = workbook.as(OWNER).get({ ranges: ['T!B2:C3', 'T!A1'], includeGridData: true });
  expect(read.sheets).toHaveLength(1);
  const [first, second] = read.sheets![0]!.data!;
  expect(first).toMatchObject({ startRow: 1, startColumn: 1 });
  expect(first!.rowData![0]!.values![0]!.userEnteredValue).toEqual({ numberValue: 4 });
  expect(Object.keys(second!)).not.toContain('startRow');
  expect(() => workbook.as(OWNER).get({ ranges: ['Khong co!A1'] })).toThrow('Unable to parse range');
});

test('zeros vanish from grid ranges', () => {
  const { apply, workbook } = kit();
  apply({ addProtectedRange: { protectedRange: { range: { startRowIndex: 0, endRowIndex: 2 } } } });
  expect(workbook.as(OWNER).get().sheets![0]!.protectedRanges![0]!.range).toEqual({ endRowIndex: 2 });
});

test('batchGet renders values, serial numbers and formulas', () => {
  const { apply, write, workbook } = kit();
  write([['x', 1234.5, 45078, '=B1*2', true], [null, null], [1]]);
  apply({
    repeatCell: {
      range: range(0, 2, 1, 3),
      cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  });
  const read = (options: object) =>
    workbook.as(OWNER).batchGet({ ranges: ['T!A1:F9'], ...options }).valueRanges![0]!.values;
  expect(read({})).toEqual([['x', '1234,5', '01/06/2023', '2469', 'TRUE'], [], ['1']]);
  expect(read({ valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
    ['x', 1234.5, 45078, 2469, true],
    [],
    [1],
  ]);
  expect(
    read({ valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' })![0]![2],
  ).toBe('01/06/2023');
  expect(read({ valueRenderOption: 'FORMULA' })![0]).toEqual(['x', 1234.5, 45078, '=B1*2', true]);
  expect(read({ majorDimension: 'COLUMNS' })!.slice(0, 2)).toEqual([['x', '', '1'], ['1234,5']]);
});

test('batchGet echoes the range, closed at the grid, and leaves values out when there are none', () => {
  const { workbook } = kit();
  const read = workbook.as(OWNER).batchGet({ ranges: ['T!C:D', 'T', 'A1:B2'] });
  expect(read.valueRanges).toEqual([
    { range: 'T!C1:D20', majorDimension: 'ROWS' },
    { range: 'T!A1:J20', majorDimension: 'ROWS' },
    { range: "'Trang tính1'!A1:B2", majorDimension: 'ROWS' },
  ]);
});

test('the response of a write can carry the spreadsheet after it', () => {
  const { send } = kit();
  const body = {
    requests: [
      {
        updateCells: {
          start: { sheetId: T },
          rows: [{ values: [{ userEnteredValue: { formulaValue: '=1+1' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ],
    includeSpreadsheetInResponse: true,
  };
  const plain = send(body);
  expect(plain.replies).toEqual([{}]);
  expect(plain.updatedSpreadsheet!.sheets).toHaveLength(2);
  expect(plain.updatedSpreadsheet!.sheets![1]!.data).toBeUndefined();
  const full = send({ ...body, responseRanges: ['T!A1:B2'], responseIncludeGridData: true });
  const data = full.updatedSpreadsheet!.sheets![0]!.data![0]!;
  expect(data.rowData![0]!.values![0]!.effectiveValue).toEqual({ numberValue: 2 });
});
