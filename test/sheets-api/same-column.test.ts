/** `{entry!.:}`: the column of another tab that has the key of the cell's own. */
import { addressOf, type Places } from '../../src/sheets-api/formula-text';
import { splitWhere } from '../../src/sheets-api/runs';
import { parseReference } from '../../src/workbook/formula';

function places(title: string, keys: string[]): Places {
  return {
    title,
    row: () => null,
    column: (key) => (keys.includes(key) ? keys.indexOf(key) : null),
    keyAt: (column) => keys[column] ?? null,
    body: { first: 4, last: 9 },
  };
}

describe('a column named by the key of the own one', () => {
  const own = places('Theo dõi', ['key', 'd1', 'd2', 'd3']);
  const entry = places('Nhập', ['unit', 'x', 'd1', 'd2', 'note', 'd3']);
  const seenFrom = (column: number) =>
    addressOf(parseReference('entry!.:'), { row: 20, column }, own, () => entry);

  it('is found wherever it stands there', () => {
    expect([1, 2, 3].map(seenFrom)).toEqual(["'Nhập'!C$5:C$10", "'Nhập'!D$5:D$10", "'Nhập'!F$5:F$10"]);
    expect(() => seenFrom(0)).toThrow('no column key in Nhập');
  });

  it('splits a run where the columns there part', () => {
    const run = { row: 4, column: 1, rowCount: 3, columnCount: 3, model: { row: 0, column: 1 } };
    const drift = (column: number) => String(entry.column(own.keyAt!(column)!)! - column);
    expect(splitWhere(run, drift)).toEqual([
      { ...run, columnCount: 2 },
      { ...run, column: 3, columnCount: 1, model: { row: 0, column: 3 } },
    ]);
  });
});
