/** appendCells: below everything else, whatever somebody has sorted, formatted or left blank. */
import { BrowserClient } from './browser-client';
import { EDITOR, kit, OWNER, range, rows, T } from './kit';

beforeAll(() => {
  jest.spyOn(console, 'debug').mockImplementation(() => {});
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});

const line = (...values: (string | number)[]) => ({
  values: values.map((value) => ({
    userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
  })),
});
const append = (...lines: (string | number)[][]) => ({
  appendCells: { sheetId: T, rows: lines.map((values) => line(...values)), fields: 'userEnteredValue' },
});
const rowCount = ({ workbook }: ReturnType<typeof kit>) =>
  workbook.as(OWNER).get().sheets![1]!.properties!.gridProperties!.rowCount;

test('an empty tab is filled from its first row', () => {
  const { apply, value } = kit();
  apply(append(['a', 1], ['b', 2]));
  expect([value('A1'), value('B1'), value('A2'), value('B2')]).toEqual(['a', 1, 'b', 2]);
});

test('below the last row with data in any column, gaps or not', () => {
  const { apply, write, value } = kit();
  write([['a'], [null], [null, null, 5]]);
  apply(append(['x']), append(['y']));
  expect([value('A2'), value('A3'), value('A4'), value('A5')]).toEqual([null, null, 'x', 'y']);
});

test('formats, notes and validations are no data; text stays text', () => {
  const { apply, value, cell } = kit();
  apply({
    repeatCell: {
      range: range(0, 0, 10, 3),
      cell: { userEnteredFormat: { textFormat: { bold: true } }, note: 'n' },
      fields: 'userEnteredFormat,note',
    },
  });
  apply(append(['=1+1', '0901']));
  expect([value('A1'), value('B1')]).toEqual(['=1+1', '0901']);
  expect(cell('A1')).toMatchObject({ note: 'n', userEnteredFormat: { textFormat: { bold: true } } });
});

test('a formula that shows nothing is data', () => {
  const { apply, write, value } = kit();
  write([['a'], ['=""']]);
  apply(append(['x']));
  expect(value('A3')).toBe('x');
});

test('the grid grows by the rows that are missing, without the formats of its last row', () => {
  const made = kit();
  const { apply, write, value, cell } = made;
  write(Array.from({ length: 19 }, (_, i) => [i]));
  apply({
    repeatCell: {
      range: range(19, 0, 20, 3),
      cell: { userEnteredFormat: { textFormat: { bold: true }, numberFormat: { type: 'TEXT' } } },
      fields: 'userEnteredFormat',
    },
  });
  apply({
    updateDimensionProperties: { range: rows(19, 20), properties: { pixelSize: 50 }, fields: 'pixelSize' },
  });
  apply(append(['20'], ['21'], ['22']));
  expect(rowCount(made)).toBe(22);
  expect([value('A20'), value('A22')]).toEqual(['20', '22']);
  expect(cell('A20').userEnteredFormat).toBeDefined();
  expect(cell('A21').userEnteredFormat).toBeUndefined();
});

test('every browser follows without starting again, and shows new rows plain', () => {
  const { apply, write, workbook } = kit();
  write(Array.from({ length: 20 }, (_, i) => [i]));
  apply(
    {
      repeatCell: {
        range: range(19, 0, 20, 10),
        cell: {
          userEnteredFormat: {
            textFormat: { bold: true },
            numberFormat: { type: 'TEXT' },
            borders: { bottom: { style: 'SOLID' }, left: { style: 'SOLID' } },
          },
        },
        fields: 'userEnteredFormat',
      },
    },
    {
      updateDimensionProperties: { range: rows(19, 20), properties: { pixelSize: 50 }, fields: 'pixelSize' },
    },
  );
  const browser = new BrowserClient(workbook, EDITOR, 'browser');
  apply(append([20], [21]), { appendDimension: { sheetId: T, dimension: 'COLUMNS', length: 2 } });
  expect(browser.starts).toBe(1);
  expect([workbook.value('T', 'A22'), browser.value('7', 21, 0)]).toEqual([21, 21]);
  const { getters } = browser.model;
  const shown = (row: number, col: number) => {
    const at = { sheetId: '7', row, col };
    const cell = getters.getCell(at);
    return [getters.getRowSize('7', row), cell?.style, cell?.format, getters.getCellBorder(at)];
  };
  const followed = [20, 21].map((row) => [shown(row, 0), shown(row, 11)]);
  const anew = new BrowserClient(workbook, EDITOR, 'anew').model.getters;
  expect([getters.getNumberRows('7'), getters.getNumberCols('7')]).toEqual([22, 12]);
  expect(followed.flat().map(([height]) => height)).toEqual(
    [20, 20, 21, 21].map((row) => anew.getRowSize('7', row)),
  );
  for (const [, style, format, border] of followed.flat()) {
    expect([style ?? {}, format ?? '', border]).toEqual([{}, '', null]);
  }
  expect(getters.getColSize('7', 11)).toBe(anew.getColSize('7', 11));
});

test('who may not edit the tab may not append', () => {
  const { apply, applyAs, refusalAs } = kit();
  applyAs(EDITOR, append(['a']));
  apply({ addProtectedRange: { protectedRange: { range: { sheetId: T }, editors: { users: [] } } } });
  expect(refusalAs(EDITOR, append(['b'])).message).toMatch(/protected cell/);
  apply(append(['b']));
});

test('what Google refuses', () => {
  const { refusal } = kit();
  const cells = { sheetId: T, rows: [line('a')] };
  expect(refusal({ appendCells: cells }).message).toMatch(/At least one field must be listed/);
  expect(refusal({ appendCells: { ...cells, sheetId: 99, fields: '*' } }).message).toMatch(/No grid with id/);
  const wide = [line(...Array.from({ length: 11 }, (_, i) => i))];
  expect(refusal({ appendCells: { sheetId: T, rows: wide, fields: '*' } }).message).toMatch(/last column/);
});
