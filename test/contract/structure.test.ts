/** Rows and columns inserted, deleted, moved; everything anchored in the grid moves along. */
import { BrowserClient } from './browser-client';
import { columns, EDITOR, kit, OWNER, range, rows, T } from './kit';

beforeAll(() => {
  jest.spyOn(console, 'debug').mockImplementation(() => {});
});

test('inserted rows carry formulas along, in every tab', () => {
  const { apply, write, entered, workbook } = kit();
  write([[1], [2], [3], ['=SUM(A1:A3)', '=A3', '=$A$1']]);
  apply({
    updateCells: {
      start: { sheetId: 0 },
      rows: [{ values: [{ userEnteredValue: { formulaValue: '=T!A3+SUM(T!A2:A)' } }] }],
      fields: 'userEnteredValue',
    },
  });
  apply({ insertDimension: { range: rows(1, 3) } });
  expect(entered('A6')).toEqual({ formulaValue: '=SUM(A1:A5)' });
  expect(entered('B6')).toEqual({ formulaValue: '=A5' });
  expect(entered('C6')).toEqual({ formulaValue: '=$A$1' });
  const there = workbook.as(OWNER).get({ ranges: ["'Trang tính1'!A1"], includeGridData: true });
  expect(there.sheets![0]!.data![0]!.rowData![0]!.values![0]!.userEnteredValue).toEqual({
    formulaValue: '=T!A5+SUM(T!A4:A)',
  });
});

test('a row inserted at the end of a range stays outside, before its last row inside', () => {
  const { apply, write, entered } = kit();
  write([[1], [2], [3], [null, '=SUM(A1:A3)']]);
  apply({ insertDimension: { range: rows(3, 4) } });
  expect(entered('B5')).toEqual({ formulaValue: '=SUM(A1:A3)' });
  apply({ insertDimension: { range: rows(2, 3) } });
  expect(entered('B6')).toEqual({ formulaValue: '=SUM(A1:A4)' });
});

test('deleted cells leave #REF!, ranges shrink', () => {
  const { apply, write, entered, value } = kit();
  write([[1, 2, 3, '=B1', '=SUM(A1:C1)']]);
  apply({ deleteDimension: { range: columns(1, 2) } });
  expect(entered('C1')).toEqual({ formulaValue: '=#REF!' });
  expect(value('C1')).toBe('#REF!');
  expect(entered('D1')).toEqual({ formulaValue: '=SUM(A1:B1)' });
});

test('moved rows keep their references, and others follow them', () => {
  const { apply, write, entered, value } = kit();
  write([
    [1, '=A1*10', '=A3'],
    [2, '=A2*10'],
    [3, '=A3*10'],
  ]);
  apply({ moveDimension: { source: rows(2, 3), destinationIndex: 0 } });
  expect([value('A1'), value('A2'), value('A3')]).toEqual([3, 1, 2]);
  expect(entered('B1')).toEqual({ formulaValue: '=A1*10' });
  expect(entered('C2')).toEqual({ formulaValue: '=A1' });
});

test('inserted rows take the format of the row after, or before with inheritFromBefore', () => {
  const { apply, cell } = kit();
  const paint = (row: number, red: number) => ({
    repeatCell: {
      range: range(row, 0, row + 1, 2),
      cell: { userEnteredFormat: { backgroundColor: { red } } },
      fields: 'userEnteredFormat',
    },
  });
  apply(paint(0, 1), paint(1, 0.5));
  apply({ insertDimension: { range: rows(1, 2), inheritFromBefore: true } });
  expect(cell('A2').userEnteredFormat!.backgroundColor).toEqual({ red: 1 });
  apply({ insertDimension: { range: rows(2, 3), inheritFromBefore: false } });
  expect(cell('A3').userEnteredFormat!.backgroundColor).toEqual({ red: 0.5 });
});

test('lines around and between inserted rows and columns are seen by who has the tab open', () => {
  const { apply, workbook } = kit();
  const line = { style: 'SOLID' };
  const inner = { innerHorizontal: line, innerVertical: line };
  const all = { top: line, bottom: line, left: line, right: line, ...inner };
  apply({ updateBorders: { range: range(2, 1, 5, 4), ...all } });
  const open = new BrowserClient(workbook, EDITOR, 'open').model.getters;
  apply({ insertDimension: { range: rows(5, 8), inheritFromBefore: true } });
  apply({ insertDimension: { range: columns(4, 6), inheritFromBefore: true } });
  const anew = new BrowserClient(workbook, EDITOR, 'anew').model.getters;
  const lines = ({ getCellBorder }: typeof open, row: number, col: number) =>
    Object.keys(getCellBorder({ sheetId: String(T), row, col }) ?? {}).sort();
  for (let row = 0; row < 12; row++)
    for (let col = 0; col < 8; col++)
      expect([row, col, lines(open, row, col)]).toEqual([row, col, lines(anew, row, col)]);
  expect(lines(open, 6, 4)).toEqual(['bottom', 'left', 'right', 'top']);
});

test('merges, rules, protections, named ranges and row metadata move with their cells', () => {
  const { apply, workbook, cell } = kit();
  const rule = (formula: string) => ({
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
  });
  apply(
    { mergeCells: { range: range(4, 0, 6, 2), mergeType: 'MERGE_ALL' } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 5, range: range(4, 3, 6, 4) } } },
    { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'published', range: range(4, 4, 5, 5) } } },
    { setDataValidation: { range: range(4, 5, 8, 6), rule: rule('=F5>$A$1') } },
    {
      addConditionalFormatRule: {
        rule: { ranges: [range(4, 6, 8, 7)], booleanRule: { ...rule('=G5=F5'), format: {} } },
        index: 0,
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: 3,
          metadataKey: 'row',
          location: { dimensionRange: rows(4, 5) },
          visibility: 'DOCUMENT',
        },
      },
    },
  );
  apply({ insertDimension: { range: rows(0, 2) } });
  const sheet = workbook.as(OWNER).get({ ranges: ['T'], includeGridData: true }).sheets![0]!;
  expect(sheet.merges).toEqual([range(6, 0, 8, 2)].map(dropZero));
  expect(sheet.protectedRanges![0]!.range).toEqual(range(6, 3, 8, 4));
  expect(workbook.as(OWNER).get().namedRanges![0]!.range).toEqual(range(6, 4, 7, 5));
  expect(cell('F7').dataValidation!.condition!.values).toEqual([{ userEnteredValue: '=F7>$A$3' }]);
  expect(cell('F9').dataValidation!.condition!.values).toEqual([{ userEnteredValue: '=F9>$A$3' }]);
  expect(sheet.conditionalFormats![0]!.ranges).toEqual([range(6, 6, 10, 7)]);
  expect(sheet.conditionalFormats![0]!.booleanRule!.condition!.values).toEqual([
    { userEnteredValue: '=G7=F7' },
  ]);
  expect(sheet.data![0]!.rowMetadata![6]!.developerMetadata).toHaveLength(1);
});

test('a rule whose first row is deleted goes on from the next one', () => {
  const { apply, cell } = kit();
  apply({
    setDataValidation: {
      range: range(4, 0, 8, 1),
      rule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A5>B5' }] } },
    },
  });
  apply({ deleteDimension: { range: rows(3, 6) } });
  expect(cell('A4').dataValidation!.condition!.values).toEqual([{ userEnteredValue: '=A4>B4' }]);
  expect(cell('A5').dataValidation!.condition!.values).toEqual([{ userEnteredValue: '=A5>B5' }]);
  expect(cell('A6').dataValidation).toBeUndefined();
});

test('requests after a structural one speak of the new positions', () => {
  const { apply, write, value, entered } = kit();
  write([[1], ['=A1']]);
  apply(
    { insertDimension: { range: rows(0, 1) } },
    {
      updateCells: {
        start: { sheetId: T, rowIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: '=A2+A3' } }] }],
        fields: 'userEnteredValue',
      },
    },
    { insertDimension: { range: rows(1, 2) } },
  );
  expect(entered('A1')).toEqual({ formulaValue: '=A3+A4' });
  expect(value('A1')).toBe(2);
});

test('appended and resized dimensions', () => {
  const { apply, workbook, cell } = kit();
  const grid = () => workbook.as(OWNER).get().sheets![1]!.properties!.gridProperties;
  apply({ appendDimension: { sheetId: T, dimension: 'ROWS', length: 5 } });
  expect(grid()).toEqual({ rowCount: 25, columnCount: 10 });
  apply(
    {
      updateDimensionProperties: {
        range: columns(0, 2),
        properties: { pixelSize: 36, hiddenByUser: true },
        fields: 'pixelSize,hiddenByUser',
      },
    },
    { updateDimensionProperties: { range: columns(0, 1), properties: {}, fields: 'hiddenByUser' } },
  );
  const data = workbook.as(OWNER).get({ ranges: ['T'], fields: 'sheets.data.columnMetadata' });
  expect(data.sheets![0]!.data![0]!.columnMetadata!.slice(0, 3)).toEqual([
    { pixelSize: 36 },
    { pixelSize: 36, hiddenByUser: true },
    { pixelSize: 100 },
  ]);
  apply({
    updateSheetProperties: {
      properties: { sheetId: T, gridProperties: { rowCount: 3 } },
      fields: 'gridProperties.rowCount',
    },
  });
  expect(grid()).toEqual({ rowCount: 3, columnCount: 10 });
  expect(cell('A1')).toEqual({});
});

test('not everything may be deleted, and the index must lie in the grid', () => {
  const { apply, refusal } = kit();
  expect(refusal({ deleteDimension: { range: rows(0, 20) } }).message).toMatch(/can't delete all the rows/);
  expect(refusal({ insertDimension: { range: rows(20, 21) } }).message).toMatch(/requests\[0\]\.insertDim/);
  expect(refusal({ insertDimension: { range: rows(0, 1), inheritFromBefore: true } }).code).toBe(
    'INVALID_ARGUMENT',
  );
  apply({ insertDimension: { range: rows(20, 21), inheritFromBefore: true } });
  apply({
    updateSheetProperties: {
      properties: { sheetId: T, gridProperties: { frozenRowCount: 2 } },
      fields: 'gridProperties.frozenRowCount',
    },
  });
  expect(refusal({ deleteDimension: { range: rows(2, 21) } }).message).toMatch(/non-frozen rows/);
});

test('sorting moves values and formats by the values of a column', () => {
  const { apply, write, value, entered } = kit();
  write([
    ['b', 2, '=B1'],
    ['a', 10, '=B2'],
    [null, 5],
    ['c', null],
  ]);
  apply({
    sortRange: {
      range: range(0, 0, 4, 3),
      sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
    },
  });
  expect(['A1', 'A2', 'A3', 'A4'].map(value)).toEqual(['a', null, 'b', 'c']);
  expect(entered('C1')).toEqual({ formulaValue: '=B1' });
});

function dropZero(of: ReturnType<typeof range>): object {
  return Object.fromEntries(Object.entries(of).filter(([, part]) => part !== 0));
}
