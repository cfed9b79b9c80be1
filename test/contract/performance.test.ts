/** A big ward: 500 teams × 60 days × 2 indicators commits in seconds, and a person's edit stays quick. */
import { EDITOR, kit, OWNER, type Request } from './kit';

const TEAMS = 500;
const DAYS = 60;
const WIDTH = 2 * DAYS;

function build(): Request[] {
  const digits = Array.from({ length: TEAMS }, (_, r) =>
    Array.from({ length: WIDTH }, (_, c) => (r * 7 + c) % 5).join('\t'),
  ).join('\n');
  const tab = (sheetId: number, title: string): Request => ({
    addSheet: {
      properties: { sheetId, title, gridProperties: { rowCount: TEAMS + 5, columnCount: WIDTH + 90 } },
    },
  });
  const area = (sheetId: number, from: number, to: number) => ({
    sheetId,
    startRowIndex: 2,
    endRowIndex: TEAMS + 2,
    startColumnIndex: from,
    endColumnIndex: to,
  });
  const formula = (range: ReturnType<typeof area>, formulaValue: string): Request => ({
    repeatCell: { range, cell: { userEnteredValue: { formulaValue } }, fields: 'userEnteredValue' },
  });
  return [
    tab(11, 'Quota'),
    tab(12, 'Entry'),
    {
      pasteData: {
        coordinate: { sheetId: 11, rowIndex: 2, columnIndex: 1 },
        data: digits,
        delimiter: '\t',
        type: 'PASTE_VALUES',
      },
    },
    {
      repeatCell: {
        range: area(12, 1, WIDTH + 1),
        cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    formula(area(12, WIDTH + 1, WIDTH + 81), '=IF(B3="";0;B3-Quota!B3)'),
    formula(area(11, WIDTH + 1, WIDTH + 2), '=SUM($B3:$DQ3)'),
    {
      setDataValidation: {
        range: area(12, 1, WIDTH + 1),
        rule: {
          condition: {
            type: 'CUSTOM_FORMULA',
            values: [{ userEnteredValue: '=AND(ISNUMBER(B3);B3>=0;B3=INT(B3);B3<=1000)' }],
          },
          strict: true,
        },
      },
    },
    {
      addConditionalFormatRule: {
        index: 0,
        rule: {
          ranges: [area(12, 1, WIDTH + 1)],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=B$1=1' }] },
            format: { backgroundColor: { red: 1, green: 1 } },
          },
        },
      },
    },
  ];
}

test('builds, edits and saves in bounded time', () => {
  const { workbook } = kit();
  const time = (work: () => void) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const built = time(() => workbook.as(OWNER).batchUpdate({ requests: build() }));
  const person = workbook.person(EDITOR);
  const edits = [1, 2, 3].map((n) =>
    time(() => expect(person.type('Entry', 'B3', String(n))).toEqual({ accepted: true })),
  );
  expect(workbook.value('Entry', 'DR3')).toBe(3);
  const inserted = time(() =>
    workbook.as(OWNER).batchUpdate({
      requests: [
        { insertDimension: { range: { sheetId: 12, dimension: 'ROWS', startIndex: 5, endIndex: 6 } } },
      ],
    }),
  );
  const read = time(() =>
    workbook.as(OWNER).get({ fields: 'sheets(properties,data.rowData.values.userEnteredValue)' }),
  );
  const saved = time(() => workbook.resource());
  const started = time(() => workbook.grid().data());
  console.info(
    Object.entries({ built, edit: Math.min(...edits), inserted, read, saved, started })
      .map(([name, ms]) => `${name} ${Math.round(ms)} ms`)
      .join(', '),
  );
  expect(built).toBeLessThan(30_000);
  expect(Math.min(...edits)).toBeLessThan(500);
});
