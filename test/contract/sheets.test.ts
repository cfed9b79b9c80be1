/** Tabs and the spreadsheet's own properties. */
import { kit, OWNER, range, T } from './kit';

const properties = (workbook: ReturnType<typeof kit>['workbook'], index: number) =>
  workbook.as(OWNER).get({ fields: 'sheets.properties' }).sheets![index]!.properties!;

test('a new tab answers with its properties; ids and titles are unique', () => {
  const { apply, refusal, workbook } = kit();
  const reply = apply({
    addSheet: { properties: { title: 'Mới', index: 0, tabColor: { red: 1 }, hidden: true } },
  });
  const made = reply.replies![0]!.addSheet!.properties!;
  expect(made).toMatchObject({
    title: 'Mới',
    index: 0,
    hidden: true,
    sheetType: 'GRID',
    gridProperties: { rowCount: 1000, columnCount: 26 },
    tabColor: { red: 1 },
  });
  expect(workbook.titles()).toEqual(['Mới', 'Trang tính1', 'T']);
  expect(refusal({ addSheet: { properties: { title: 't' } } }).message).toBe(
    'Invalid requests[0].addSheet: A sheet with the name "t" already exists. Please enter another name.',
  );
  expect(refusal({ addSheet: { properties: { sheetId: T } } }).message).toMatch(/ID 7 already exists/);
});

test('renaming, freezing, colouring by mask; formulas follow the new title', () => {
  const { apply, write, workbook } = kit();
  write([[4]]);
  apply(
    {
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: '=T!A1' } }] }],
        fields: 'userEnteredValue',
      },
    },
    {
      updateSheetProperties: {
        properties: {
          sheetId: T,
          title: 'Nhập hôm nay',
          gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 },
        },
        fields: 'title,gridProperties(frozenRowCount,frozenColumnCount)',
      },
    },
  );
  expect(properties(workbook, 1)).toMatchObject({
    title: 'Nhập hôm nay',
    gridProperties: { rowCount: 20, columnCount: 10, frozenRowCount: 2, frozenColumnCount: 1 },
  });
  const first = workbook.as(OWNER).get({ ranges: ['A1'], includeGridData: true }).sheets![0]!;
  expect(first.data![0]!.rowData![0]!.values![0]!.userEnteredValue).toEqual({
    formulaValue: "='Nhập hôm nay'!A1",
  });
  expect(workbook.value('Trang tính1', 'A1')).toBe(4);
});

test('frozen rows must leave some free, and a tab must stay in view', () => {
  const { refusal } = kit();
  const update = (sheet: object, fields: string) =>
    refusal({ updateSheetProperties: { properties: { sheetId: T, ...sheet }, fields } });
  expect(update({ gridProperties: { frozenRowCount: 20 } }, 'gridProperties.frozenRowCount').message).toMatch(
    /freeze all visible rows/,
  );
  expect(
    refusal(
      { updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } },
      { updateSheetProperties: { properties: { sheetId: T, hidden: true }, fields: 'hidden' } },
    ).message,
  ).toMatch(/^Invalid requests\[1\]\.updateSheetProperties: You can't remove or hide all the visible sheets/);
  expect(refusal({ deleteSheet: { sheetId: 0 } }, { deleteSheet: { sheetId: T } }).status).toBe(400);
  expect(refusal({ deleteSheet: { sheetId: 99 } }).message).toMatch(/No grid with id: 99/);
});

test('a deleted tab leaves #REF! and takes its named ranges and metadata along', () => {
  const { apply, workbook } = kit();
  apply(
    {
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: '=T!A1' } }] }],
        fields: 'userEnteredValue',
      },
    },
    { addNamedRange: { namedRange: { name: 'here', range: range(0, 0, 1, 1) } } },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: 'k', location: { sheetId: T }, visibility: 'DOCUMENT' },
      },
    },
    { deleteSheet: { sheetId: T } },
  );
  expect(workbook.value('Trang tính1', 'A1')).toBe('#REF!');
  const left = workbook.as(OWNER).get();
  expect(left.namedRanges).toBeUndefined();
  expect(left.sheets).toHaveLength(1);
});

test('a duplicate has its own ids and its own formulas', () => {
  const { apply, write, workbook } = kit();
  write([[2, '=A1*3']]);
  apply({ addProtectedRange: { protectedRange: { range: { sheetId: T } } } });
  const reply = apply({
    duplicateSheet: { sourceSheetId: T, newSheetId: 8, newSheetName: 'T2', insertSheetIndex: 2 },
  });
  expect(reply.replies![0]!.duplicateSheet!.properties).toMatchObject({ sheetId: 8, title: 'T2', index: 2 });
  workbook.person(OWNER).type('T2', 'A1', '10');
  expect([workbook.value('T2', 'B1'), workbook.value('T', 'B1')]).toEqual([30, 6]);
  const [a, b] = workbook.as(OWNER).get().sheets!.slice(1);
  expect(a!.protectedRanges![0]!.protectedRangeId).not.toBe(b!.protectedRanges![0]!.protectedRangeId);
});

test('tabs move by the index before they are taken out', () => {
  const { apply, workbook } = kit();
  apply({ addSheet: { properties: { title: 'Z' } } });
  apply({ updateSheetProperties: { properties: { sheetId: 0, index: 3 }, fields: 'index' } });
  expect(workbook.titles()).toEqual(['T', 'Z', 'Trang tính1']);
  apply({ updateSheetProperties: { properties: { sheetId: 0, index: 0 }, fields: 'index' } });
  expect(workbook.titles()).toEqual(['Trang tính1', 'T', 'Z']);
});

test('spreadsheet properties', () => {
  const { apply, refusal, workbook } = kit({ locale: 'en_US' });
  apply({
    updateSpreadsheetProperties: {
      properties: { title: 'X', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', autoRecalc: 'MINUTE' },
      fields: 'title,locale,timeZone,autoRecalc',
    },
  });
  expect(workbook.as(OWNER).get().properties).toMatchObject({
    title: 'X',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    autoRecalc: 'MINUTE',
  });
  expect(
    refusal({ updateSpreadsheetProperties: { properties: { locale: 'xx' }, fields: 'locale' } }).status,
  ).toBe(400);
});

test('a merge keeps only its first content and refuses to cut through the freeze', () => {
  const { apply, write, refusal, value, workbook } = kit();
  write([
    [1, 2],
    [3, 4],
  ]);
  apply({
    updateSheetProperties: {
      properties: { sheetId: T, gridProperties: { frozenRowCount: 3 } },
      fields: 'gridProperties.frozenRowCount',
    },
  });
  apply({ mergeCells: { range: range(0, 0, 2, 2), mergeType: 'MERGE_ROWS' } });
  expect([value('A1'), value('B1'), value('A2'), value('B2')]).toEqual([1, null, 3, null]);
  expect(workbook.as(OWNER).get().sheets![1]!.merges).toHaveLength(2);
  expect(refusal({ mergeCells: { range: range(1, 4, 5, 5) } }).message).toMatch(/frozen and non-frozen/);
  apply({ unmergeCells: { range: range(0, 0, 2, 2) } });
  expect(workbook.as(OWNER).get().sheets![1]!.merges).toBeUndefined();
});

test('borders are drawn on the sides asked for', () => {
  const { apply, cell } = kit();
  const line = { style: 'SOLID', color: { red: 1 } };
  apply({ updateBorders: { range: range(0, 0, 2, 2), top: line, innerVertical: line } });
  expect(Object.keys(cell('A1').userEnteredFormat!.borders!)).toEqual(['right', 'top']);
  expect(Object.keys(cell('B2').userEnteredFormat!.borders!)).toEqual(['left']);
  apply({ updateBorders: { range: range(0, 0, 2, 2), top: { style: 'NONE' } } });
  expect(Object.keys(cell('A1').userEnteredFormat!.borders!)).toEqual(['right']);
});
