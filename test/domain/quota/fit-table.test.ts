import * as fc from 'fast-check';
import { fitTable } from '../../../src/domain/quota/fit-table';
import { flatTree, rowsOf, sum } from './make';

const solve = (rows: number[], days: number[], most?: number[][], least?: number[][]) =>
  fitTable({
    tree: flatTree(rows.length),
    rows,
    days,
    ...(most === undefined ? {} : { most }),
    ...(least === undefined ? {} : { least }),
  });

describe('what cannot be met is named, the first reason first', () => {
  test('a minimum above its cap, before everything else', () => {
    expect(
      solve(
        [9, 9],
        [1, 1],
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0, 0],
          [0, 2],
        ],
      ),
    ).toEqual({
      short: { kind: 'min-above-cap', row: 1, day: 1, least: 2, most: 1 },
    });
  });

  test('a row above its caps', () => {
    expect(
      solve(
        [5, 1],
        [9, 9],
        [
          [2, 2],
          [2, 2],
        ],
      ),
    ).toEqual({
      short: { kind: 'row-cap', row: 0, total: 5, bound: 4 },
    });
  });

  test('a row below its minimums', () => {
    expect(
      solve([5, 1], [9, 9], undefined, [
        [0, 0],
        [1, 1],
      ]),
    ).toEqual({
      short: { kind: 'row-min', row: 1, total: 1, bound: 2 },
    });
  });

  test('totals that differ', () => {
    expect(solve([3, 3], [3, 4])).toEqual({ short: { kind: 'totals', rows: 6, days: 7 } });
  });

  test('a day above its caps', () => {
    expect(
      solve(
        [3, 3],
        [5, 1],
        [
          [2, 9],
          [2, 9],
        ],
      ),
    ).toEqual({
      short: { kind: 'day-cap', day: 0, total: 5, bound: 4 },
    });
  });

  test('a day below its minimums', () => {
    expect(
      solve([3, 3], [5, 1], undefined, [
        [0, 1],
        [0, 1],
      ]),
    ).toEqual({
      short: { kind: 'day-min', day: 1, total: 1, bound: 2 },
    });
  });

  test('rows and days of a cut: the first two have 8, day 1 takes 5 and day 2 one each', () => {
    expect(
      solve(
        [4, 4, 2],
        [5, 5],
        [
          [4, 1],
          [4, 1],
          [3, 3],
        ],
      ),
    ).toEqual({
      short: { kind: 'cut', rows: [0, 1], days: [1], short: 1 },
    });
  });
});

test('limits that proportional shares break are still met', () => {
  const fitted = solve(
    [10, 10],
    [10, 10],
    [
      [2, 20],
      [20, 20],
    ],
  );
  expect('cells' in fitted && rowsOf(fitted.cells, 2)).toEqual([
    [2, 8],
    [8, 2],
  ]);
});

test('always: a table that exists is found, inside its limits and with its totals', () => {
  const cell = fc.record({ value: fc.nat(9), below: fc.nat(3), above: fc.nat(3) });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, days]) =>
      fc.array(fc.array(cell, { minLength: days, maxLength: days }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(table, (made) => {
      const rows = made.map((row) => sum(row.map(({ value }) => value)));
      const days = made[0]!.map((_, d) => sum(made.map((row) => row[d]!.value)));
      const least = made.map((row) => row.map(({ value, below }) => Math.max(0, value - below)));
      const most = made.map((row) => row.map(({ value, above }) => value + above));
      const fitted = solve(rows, days, most, least);
      if (!('cells' in fitted)) throw new Error(JSON.stringify(fitted));
      const found = rowsOf(fitted.cells, rows.length);
      expect(found.map(sum)).toEqual(rows);
      expect(days.map((_, d) => sum(found.map((row) => row[d]!)))).toEqual(days);
      found.forEach((row, r) => {
        row.forEach((value, d) => {
          expect(value).toBeGreaterThanOrEqual(least[r]![d]!);
          expect(value).toBeLessThanOrEqual(most[r]![d]!);
        });
      });
    }),
  );
});
