import * as fc from 'fast-check';
import { dayTotals } from '../../../src/domain/quota/day-totals';
import { makeShape } from '../../../src/domain/quota/share';

const totals = (times: number, weights: number[]) => [
  ...dayTotals({ times, shape: makeShape(weights.map(BigInt)) }),
];

test('10 over three equal days is 3, 4, 3', () => {
  expect(totals(10, [1, 1, 1])).toEqual([3, 4, 3]);
});

test('7 over [2, 2, 0, 1, 2] gives each day its weight and the rest day nothing', () => {
  expect(totals(7, [2, 2, 0, 1, 2])).toEqual([2, 2, 0, 1, 2]);
});

test('always: running totals within 1/2, days floor or ceil, rest days 0, all of it', () => {
  const weights = fc
    .array(fc.nat(20), { minLength: 1, maxLength: 60 })
    .filter((row) => row.some((w) => w > 0));
  fc.assert(
    fc.property(fc.nat(5_000_000), weights, (total, row) => {
      const all = row.reduce((a, b) => a + b, 0);
      let [given, ideal] = [0, 0];
      totals(total, row).forEach((day, d) => {
        given += day;
        ideal += total * row[d]!;
        expect(2 * Math.abs(given * all - ideal)).toBeLessThanOrEqual(all);
        expect(Math.abs(day * all - total * row[d]!)).toBeLessThan(all);
        if (row[d] === 0) expect(day).toBe(0);
      });
      expect(given).toBe(total);
    }),
  );
});
