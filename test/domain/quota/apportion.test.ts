import * as fc from 'fast-check';
import { apportion } from '../../../src/domain/quota/apportion';
import { decimal, toIntegers } from '../../../src/domain/quota/exact';

const whole = (numbers: readonly number[]) => numbers.map(BigInt);
const parts = (total: number, weights: number[], least?: number[], most?: number[]) =>
  apportion(BigInt(total), whole(weights), least && whole(least), most && whole(most))?.map(Number) ?? null;

test('130.464 over seven equal hamlets: five get 18.638, two 18.637', () => {
  expect(parts(130464, [1, 1, 1, 1, 1, 1, 1])).toEqual([18638, 18638, 18638, 18638, 18638, 18637, 18637]);
});

test('largest remainder is not monotone in the total', () => {
  expect(parts(10, [6, 6, 2])).toEqual([4, 4, 2]);
  expect(parts(11, [6, 6, 2])).toEqual([5, 5, 1]);
});

test('ties go to the larger weight, then to the earlier part', () => {
  expect(parts(2, [1, 3])).toEqual([0, 2]);
  expect(parts(3, [1, 1])).toEqual([2, 1]);
});

test('nothing to share, fewer than parts, a weight of zero, one part', () => {
  expect(parts(0, [1, 2])).toEqual([0, 0]);
  expect(parts(2, [1, 1, 1])).toEqual([1, 1, 0]);
  expect(parts(7, [1, 0, 1])).toEqual([4, 0, 3]);
  expect(parts(7, [5])).toEqual([7]);
});

test('decimal weights are scaled first: 0,1 and 0,2 share like 1 and 2', () => {
  const weights = toIntegers([0.1, 0.2].map(decimal));
  expect(apportion(BigInt(300), weights)!.map(Number)).toEqual([100, 200]);
});

test('a part held at its cap leaves its share to the others', () => {
  expect(parts(30, [1, 1, 1], [0, 0, 0], [4, 30, 30])).toEqual([4, 13, 13]);
  expect(parts(30, [1, 1, 1], [20, 0, 0], [30, 30, 30])).toEqual([20, 5, 5]);
});

test('what only weightless parts could take has no taker', () => {
  expect(parts(10, [1, 0], [0, 0], [4, 10])).toBeNull();
});

test('always: adds up, floor or ceil of the share', () => {
  const weights = fc
    .array(fc.nat(1000), { minLength: 1, maxLength: 40 })
    .filter((row) => row.some((w) => w > 0));
  fc.assert(
    fc.property(fc.nat(1_000_000_000), weights, (total, row) => {
      const all = row.reduce((a, b) => a + b, 0);
      const split = parts(total, row)!;
      expect(split.reduce((a, b) => a + b, 0)).toBe(total);
      split.forEach((part, i) => {
        const gap = BigInt(part) * BigInt(all) - BigInt(total) * BigInt(row[i]!);
        expect(gap < BigInt(all) && gap > -BigInt(all)).toBe(true);
      });
    }),
  );
});

test('always: inside the bounds when the bounds leave room', () => {
  const part = fc.record({ weight: fc.integer({ min: 1, max: 50 }), least: fc.nat(20), room: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), fc.nat(100), (rows, percent) => {
      const least = rows.map((row) => row.least);
      const most = rows.map((row) => row.least + row.room);
      const room = rows.reduce((a, row) => a + row.room, 0);
      const total = least.reduce((a, b) => a + b, 0) + Math.floor((room * percent) / 100);
      const split = parts(
        total,
        rows.map((row) => row.weight),
        least,
        most,
      )!;
      expect(split.reduce((a, b) => a + b, 0)).toBe(total);
      split.forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual(least[i]!);
        expect(value).toBeLessThanOrEqual(most[i]!);
      });
    }),
  );
});
