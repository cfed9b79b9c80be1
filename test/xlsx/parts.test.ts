/** The small parts of the export: formulas, titles, ranges, what is locked. */
import fc from 'fast-check';
import { blocksOf, type KeyedCell } from '../../local/xlsx/blocks';
import { excelFormula, pinClock, readsClock } from '../../local/xlsx/formulas';
import { locationOf } from '../../local/xlsx/links';
import { locksOf } from '../../local/xlsx/locks';
import { relativeTo } from '../../local/xlsx/relative';
import { excelTitles } from '../../local/xlsx/titles';

const TITLES = excelTitles(['Chỉ tiêu; tổ', 'Danh sách các tổ công nghệ số cộng đồng', 'Thiết lập']);

describe('formulas', () => {
  test.each([
    ['=IF(A1>=0;B1;"a;b")', 'IF(A1>=0,B1,"a;b")'],
    ['="nói ""có; không"""&A1', '"nói ""có; không"""&A1'],
    ["=SUM('Chỉ tiêu; tổ'!$B$5:$B$41)", "SUM('Chỉ tiêu; tổ'!$B$5:$B$41)"],
    ["='Danh sách các tổ công nghệ số cộng đồng'!A1", "'Danh sách các tổ công nghệ số c'!A1"],
    ['=Sheet1!A1', "'Sheet1'!A1"],
    ['=#REF!+1', '#REF!+1'],
    ['=IFS(A1;1;TRUE;MAXIFS(B:B;C:C;1))', '_xlfn.IFS(A1,1,TRUE,_xlfn.MAXIFS(B:B,C:C,1))'],
    ['=LOG10(100)+AA10', 'LOG10(100)+AA10'],
  ])('%s', (google, excel) => {
    expect(excelFormula(google, TITLES)).toBe(excel);
  });

  test('text in quotes is never changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        expect(excelFormula(`=CONCATENATE(${quoted(a)};${quoted(b)})`, TITLES)).toBe(
          `CONCATENATE(${quoted(a)},${quoted(b)})`,
        );
      }),
    );
  });

  test('the clock is replaced where it is called, not where it is spoken of', () => {
    expect(readsClock('=IF(NOW()>A1;1;2)')).toBe(true);
    expect(readsClock('="NOW()"')).toBe(false);
    expect(readsClock('=KNOW()')).toBe(false);
    expect(pinClock('=TODAY()&"NOW()"&NOW( )', 45089.375)).toBe('=45089&"NOW()"&45089.375');
  });
});

describe('titles', () => {
  test('stay as they are where Excel takes them', () => {
    expect(excelTitles(['Nhập hôm nay', 'Tiến độ'])).toEqual(
      new Map([
        ['Nhập hôm nay', 'Nhập hôm nay'],
        ['Tiến độ', 'Tiến độ'],
      ]),
    );
  });

  test('always short, free of forbidden signs and unique without regard to case', () => {
    const title = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: fc.constantFrom('a', 'A', '/', "'"), minLength: 1, maxLength: 50 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(title, { maxLength: 20 }), (titles) => {
        const made = [...excelTitles(titles).values()];
        expect(new Set(made.map((one) => one.toLowerCase())).size).toBe(titles.length);
        for (const one of made) expect(one).toMatch(/^[^:\\/?*[\]']{1,31}$/s);
      }),
    );
  });
});

describe('rules', () => {
  test('one formula filled over a range reads the same from each of its cells', () => {
    expect(relativeTo('=AND(B3>$C$1;B$2="B3";\'B3\'!A1<2)', 2, 1)).toBe(
      relativeTo('=AND(C5>$C$1;C$2="B3";\'B3\'!B3<2)', 4, 2),
    );
    expect(relativeTo('=B3>$C$1', 2, 1)).not.toBe(relativeTo('=B3>$C$1', 3, 1));
  });

  test('blocks cover exactly the given cells, each with its key', () => {
    const grid = fc.array(fc.array(fc.constantFrom('', 'a', 'b'), { minLength: 5, maxLength: 5 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(grid, (rows) => {
        const cells: KeyedCell[] = rows.flatMap((keys, row) =>
          keys.flatMap((key, column) => (key === '' ? [] : [{ row, column, key }])),
        );
        const covered = rows.map((keys) => keys.map(() => ''));
        for (const block of blocksOf(cells)) {
          for (let row = block.startRow; row < block.endRow; row++)
            for (let column = block.startColumn; column < block.endColumn; column++)
              covered[row]![column] += block.key;
        }
        expect(covered).toEqual(rows);
      }),
    );
  });
});

test('links that do not lead into the workbook are left out', () => {
  const titles = new Map([[12, 'Thiết lập']]);
  expect(locationOf('#gid=12&range=B7', titles)).toBe("'Thiết lập'!B7");
  expect(locationOf('#gid=12', titles)).toBe("'Thiết lập'!A1");
  expect(locationOf('#gid=13&range=B7', titles)).toBeNull();
  expect(locationOf('https://example.com', titles)).toBeNull();
});

describe('locks', () => {
  const size = { rows: 10, columns: 4 };

  test('a protected row inside an open range stays locked', () => {
    const locks = locksOf(
      [
        { range: { sheetId: 1 }, unprotectedRanges: [{ sheetId: 1, startRowIndex: 2, endRowIndex: 8 }] },
        { range: { sheetId: 1, startRowIndex: 4, endRowIndex: 5 } },
      ],
      size,
    )!;
    expect([1, 2, 4, 7, 8].map((row) => locks.locked(row, 0))).toEqual([true, false, true, false, true]);
  });

  test('protected ranges alone leave the rest open; protections that only warn lock nothing', () => {
    const rows = { sheetId: 1, startRowIndex: 0, endRowIndex: 2 };
    const locks = locksOf([{ range: rows }], size)!;
    expect([locks.locked(0, 0), locks.locked(2, 0)]).toEqual([true, false]);
    expect(locksOf([{ range: rows, warningOnly: true }], size)).toBeNull();
  });
});
