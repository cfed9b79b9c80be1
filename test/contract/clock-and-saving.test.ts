/** The clock behind NOW(), and the saved form. */
import { createWorkbook, loadWorkbook } from '../../local/workbook/workbook';
import { columns, EDITOR, kit, NOW, OWNER, range, rows, T } from './kit';

test('NOW and TODAY follow the pinned clock, in Vietnam', () => {
  const { write, workbook, value, shown } = kit();
  write([['=NOW()', '=TODAY()', '=IF(A1>45088;"late";"early")', '=HOUR(A1)']]);
  expect([value('A1'), value('B1'), value('C1'), value('D1')]).toEqual([45088 + 10 / 24, 45088, 'late', 10]);
  expect(shown('A1')).toBe('11/06/2023 10:00:00');
  // 23:59:59 of the 10th in Hanoi is still the 10th, whatever the machine's zone.
  workbook.setNow(Date.UTC(2023, 5, 10, 16, 59, 59));
  expect([value('B1'), value('C1'), value('D1')]).toEqual([45087, 'early', 23]);
  workbook.setNow(Date.UTC(2023, 5, 10, 17, 0, 0));
  expect(value('B1')).toBe(45088);
});

test('each workbook has its own clock', () => {
  const early = kit({ now: NOW });
  const late = kit({ now: NOW + 86_400_000 });
  early.write([['=TODAY()']]);
  late.write([['=TODAY()']]);
  expect(late.value('A1')).toBe(Number(early.value('A1')) + 1);
});

test('without a pin the clock runs', () => {
  const { workbook } = kit({ now: null });
  expect(Math.abs(workbook.now() - Date.now())).toBeLessThan(5000);
});

function rich() {
  const made = kit();
  const rule = { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A1<$J$1' }] } };
  made.write([
    [1, '0901', '=SUM(A1;A1:A3)', true, '=A1,B1'],
    [null, "'x", '=IF(A1;"";1/0)', '=NOW()'],
  ]);
  made.apply(
    { repeatCell: { range: range(0, 0, 2, 3), cell: { note: 'note' }, fields: 'note' } },
    {
      repeatCell: {
        range: range(1, 0, 5, 4),
        cell: {
          userEnteredFormat: {
            backgroundColor: { red: 0.2, green: 0.4 },
            numberFormat: { type: 'DATE', pattern: 'd/m' },
            textFormat: { bold: true, link: { uri: '#gid=0&range=A1' } },
            borders: { top: { style: 'SOLID' } },
            wrapStrategy: 'WRAP',
          },
        },
        fields: 'userEnteredFormat',
      },
    },
    {
      updateCells: {
        start: { sheetId: T, rowIndex: 9 },
        rows: [
          {
            values: [
              {
                userEnteredValue: { stringValue: 'SG2 Song' },
                textFormatRuns: [{ format: { bold: true } }, { startIndex: 3 }],
              },
            ],
          },
        ],
        fields: 'userEnteredValue,textFormatRuns',
      },
    },
    { setDataValidation: { range: range(0, 0, 6, 4), rule: { ...rule, strict: true, inputMessage: 'm' } } },
    { setDataValidation: { range: range(2, 1, 4, 2) } },
    { setDataValidation: { range: range(8, 0, 9, 10), rule: { condition: { type: 'BOOLEAN' } } } },
    {
      addConditionalFormatRule: {
        index: 0,
        rule: {
          ranges: [range(0, 0, 9, 2)],
          booleanRule: { ...rule, format: { textFormat: { bold: true } } },
        },
      },
    },
    {
      addConditionalFormatRule: {
        index: 1,
        rule: {
          ranges: [range(0, 2, 9, 3)],
          gradientRule: {
            minpoint: { color: { red: 1 }, type: 'MIN' },
            maxpoint: { color: { green: 1 }, type: 'MAX' },
          },
        },
      },
    },
    { mergeCells: { range: range(10, 0, 11, 3) } },
    {
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: T },
          description: 'd',
          unprotectedRanges: [range(0, 0, 9, 9)],
          editors: { users: ['editor@example.com'] },
        },
      },
    },
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId: T, startColumnIndex: 2 }, warningOnly: true },
      },
    },
    { addNamedRange: { namedRange: { name: 'nr', range: { sheetId: T, startRowIndex: 1 } } } },
    ...[
      { spreadsheet: true },
      { sheetId: T },
      { dimensionRange: rows(2, 3) },
      { dimensionRange: columns(0, 1) },
    ].map((location) => ({
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: 'k', metadataValue: 'v', location, visibility: 'DOCUMENT' },
      },
    })),
    {
      updateDimensionProperties: {
        range: rows(3, 5),
        properties: { pixelSize: 36, hiddenByUser: true },
        fields: 'pixelSize,hiddenByUser',
      },
    },
    {
      updateSheetProperties: {
        properties: {
          sheetId: T,
          hidden: true,
          tabColor: { blue: 1 },
          gridProperties: { frozenRowCount: 2, frozenColumnCount: 1, hideGridlines: true },
        },
        fields: 'hidden,tabColor,gridProperties(frozenRowCount,frozenColumnCount,hideGridlines)',
      },
    },
    {
      updateSpreadsheetProperties: {
        properties: { title: 'Chiến dịch', autoRecalc: 'MINUTE' },
        fields: 'title,autoRecalc',
      },
    },
  );
  return made;
}

test('a saved workbook loads back the same', () => {
  const { workbook } = rich();
  const saved = workbook.resource();
  const loaded = loadWorkbook(JSON.parse(JSON.stringify(saved)), { now: NOW });
  expect(loaded.resource()).toEqual(saved);
  expect(loaded.spreadsheetId).toBe(workbook.spreadsheetId);
});

test('a loaded workbook goes on as the one that was saved', () => {
  const { workbook } = rich();
  const loaded = loadWorkbook(workbook.resource(), { now: NOW });
  const refused = { accepted: false, reason: 'protected' };
  for (const each of [workbook, loaded]) {
    expect(each.person({ email: 'x@y.vn', role: 'editor' }).type('T', 'J20', '1')).toMatchObject(refused);
    expect(each.person(EDITOR).type('T', 'J1', '5')).toEqual({ accepted: true });
    expect(each.person(EDITOR).type('T', 'A1', '6')).toMatchObject({ reason: 'validation' });
    each.as(OWNER).batchUpdate({ requests: [{ insertDimension: { range: rows(1, 2) } }] });
  }
  expect(loaded.resource()).toEqual(workbook.resource());
});

test('ids given out after loading are new', () => {
  const { workbook } = rich();
  const loaded = loadWorkbook(workbook.resource());
  const add = { addProtectedRange: { protectedRange: { range: range(0, 0, 1, 1) } } };
  const reply = loaded.as(OWNER).batchUpdate({ requests: [add] });
  const { protectedRangeId } = reply.replies![0]!.addProtectedRange!.protectedRange!;
  const used = workbook.resource().sheets!.flatMap((s) => s.protectedRanges ?? []);
  expect(used.map((p) => p.protectedRangeId)).not.toContain(protectedRangeId);
});

test('a new workbook has the one tab Google makes', () => {
  expect(createWorkbook().titles()).toEqual(['Trang tính1']);
  expect(createWorkbook({ locale: 'en_US' }).titles()).toEqual(['Sheet1']);
});
