/** Properties: book and engine stay in step whatever happens to the grid's shape, and browsers with them. */
import fc from 'fast-check';
import { columnName, parseRect } from '../../local/workbook/a1';
import { loadWorkbook } from '../../local/workbook/workbook';
import { BrowserClient } from './browser-client';
import { EDITOR, type Kit, kit, NOW, OWNER, type Request, T } from './kit';

const SIZE = 6;
const index = fc.nat(SIZE - 1);
const axis = fc.constantFrom('ROWS', 'COLUMNS');

const reference = fc
  .tuple(
    fc.constantFrom('', 'T!', "'Trang tính1'!"),
    fc.boolean(),
    index,
    fc.boolean(),
    index,
    fc.option(index),
  )
  .map(([tab, columnFixed, column, rowFixed, row, end]) => {
    const corner = (r: number, c: number) =>
      `${columnFixed ? '$' : ''}${'ABCDEF'[c]}${rowFixed ? '$' : ''}${r + 1}`;
    const first = corner(row, column);
    if (end === null) return `${tab}${first}`;
    return `${tab}${first}:${corner(Math.max(row, end), Math.max(column, end))}`;
  });
const formula = fc.oneof(
  reference.map((ref) => `=SUM(${ref})`),
  fc.tuple(reference, reference).map(([a, b]) => `=COUNT(${a};${b})+1`),
  fc.constantFrom('=SUM(A2:A)', '=SUM(T!B:B)', '=SUM(2:3)', '=COUNTIF(A1:A6;">2")'),
);

const write = fc.tuple(index, index, fc.oneof(formula, fc.integer({ min: -9, max: 99 }))).map(
  ([rowIndex, columnIndex, content]): Request => ({
    updateCells: {
      start: { sheetId: T, rowIndex, columnIndex },
      rows: [
        {
          values: [
            {
              userEnteredValue:
                typeof content === 'number' ? { numberValue: content } : { formulaValue: content },
            },
          ],
        },
      ],
      fields: 'userEnteredValue',
    },
  }),
);
const insert = fc.tuple(axis, index, fc.integer({ min: 1, max: 2 }), fc.boolean()).map(
  ([dimension, startIndex, count, before]): Request => ({
    insertDimension: {
      range: { sheetId: T, dimension, startIndex, endIndex: startIndex + count },
      inheritFromBefore: before && startIndex > 0,
    },
  }),
);
const remove = fc.tuple(axis, index).map(
  ([dimension, startIndex]): Request => ({
    deleteDimension: { range: { sheetId: T, dimension, startIndex, endIndex: startIndex + 1 } },
  }),
);
const move = fc.tuple(axis, index, fc.integer({ min: 1, max: 2 }), fc.nat(SIZE)).map(
  ([dimension, startIndex, count, to]): Request => ({
    moveDimension: {
      source: { sheetId: T, dimension, startIndex, endIndex: startIndex + count },
      destinationIndex: to > startIndex && to < startIndex + count ? startIndex : to,
    },
  }),
);
const rename = fc
  .constantFrom('T', 'U 2', 'Tổ')
  .map(
    (title): Request => ({ updateSheetProperties: { properties: { sheetId: T, title }, fields: 'title' } }),
  );
const step = fc.oneof(
  { arbitrary: write, weight: 4 },
  { arbitrary: insert, weight: 2 },
  { arbitrary: remove, weight: 2 },
  { arbitrary: move, weight: 2 },
  { arbitrary: rename, weight: 1 },
);

beforeAll(() => {
  jest.spyOn(console, 'debug').mockImplementation(() => {});
});

/** A tab that stays larger than any sequence of deletions can make it. */
function roomy(): Kit {
  const made = kit();
  made.apply({
    updateSheetProperties: {
      properties: { sheetId: T, gridProperties: { rowCount: 60, columnCount: 60 } },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  });
  return made;
}

/** Entered and effective values of every cell: the first from the book, the second from the engine. */
function cells({ workbook }: Kit) {
  return workbook.as(OWNER).get({ fields: 'sheets.data.rowData.values(userEnteredValue,effectiveValue)' });
}

/** One-cell ranges (B$1:B$1) are written with or without the colon. */
function plain(formula: string): string {
  return formula.replace(/([$A-Z]+\d+):\1(?!\d)/g, '$1');
}

test('the engine that followed step by step has the values of one loaded afresh from the book', () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (batches) => {
      const made = roomy();
      const window = new BrowserClient(made.workbook, EDITOR, 'window');
      for (const batch of batches) made.apply(...batch);
      const followed = cells(made);
      const workbook = loadWorkbook(made.workbook.resource(), { now: NOW });
      expect(followed).toEqual(cells({ ...made, workbook }));
      // And the window holds what the workbook holds, formula by formula.
      const title = workbook.titles()[1]!;
      const fresh = new BrowserClient(workbook, EDITOR, 'fresh');
      for (const [row, { values = [] }] of (followed.sheets![1]!.data![0]!.rowData ?? []).entries()) {
        for (let column = 0; column < values.length; column++) {
          // The engine also moves references to tabs that do not exist; they are #REF! all the same.
          const { formulaValue = '' } = values[column]!.userEnteredValue ?? {};
          if (title !== 'T' && formulaValue.includes('T!')) continue;
          const held = (client: BrowserClient) => plain(client.content(String(T), row, column));
          expect([title, row, column, held(window)]).toEqual([title, row, column, held(fresh)]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('inserting and deleting the same rows or columns gives the workbook back', () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 10 }), axis, fc.nat(8), (writes, dimension, startIndex) => {
      const made = kit();
      if (writes.length > 0) made.apply(...writes);
      const before = made.workbook.resource();
      const range = { sheetId: T, dimension, startIndex, endIndex: startIndex + 2 };
      made.apply({ insertDimension: { range } });
      made.apply({ deleteDimension: { range } });
      expect(made.workbook.resource()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('one batch does what its requests do one by one', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const [together, apart] = [roomy(), roomy()];
      together.apply(...steps);
      for (const request of steps) apart.apply(request);
      expect(cells(together)).toEqual(cells(apart));
    }),
    { numRuns: 25 },
  );
});

test('every A1 rectangle reads back', () => {
  fc.assert(
    fc.property(fc.nat(18_000), fc.nat(999_999), (column, row) => {
      expect(parseRect(`${columnName(column)}${row + 1}`)).toEqual({
        top: row,
        left: column,
        bottom: row + 1,
        right: column + 1,
      });
    }),
  );
});
