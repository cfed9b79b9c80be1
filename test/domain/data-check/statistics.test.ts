import fc from 'fast-check';
import { Habit } from '../../../src/domain/data-check/habit';
import { countTail, fewestHits, poissonPeak } from '../../../src/domain/data-check/statistics';

describe('tails of counts', () => {
  test('the laws at their textbook values', () => {
    // Poisson of mean 2: P(0) = e^-2, P(1) = 2e^-2.
    expect(countTail(2, 2, 0)).toBeCloseTo(1 - 3 * Math.exp(-2), 5);
    // Geometric with mean 3: each further one has chance 3/4.
    expect(countTail(4, 3, 1)).toBeCloseTo(0.75 ** 4, 12);
    expect(countTail(0, 3, 1)).toBe(1);
    // Poisson of mean 3 has its peak at 2 and 3.
    expect(poissonPeak(3)).toBeCloseTo((4.5 * Math.exp(-3)) / (1 - Math.exp(-3)), 12);
  });

  test('the fewest hits that the rules name', () => {
    expect([10, 15, 20, 30].map((days) => fewestHits(days, 0.5, 0.001))).toEqual([10, 14, 18, 24]);
    expect(fewestHits(9, 0.5, 0.001)).toBe(Number.POSITIVE_INFINITY);
    // 2 or 3 of 3 come half of the time.
    expect([0.49, 0.51].map((level) => fewestHits(3, 0.5, level))).toEqual([3, 2]);
  });

  test('tails fall with the number, rise with the mean and stay probabilities', () => {
    const mean = fc.double({ min: 0.01, max: 300, noNaN: true });
    const dispersion = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), mean, mean, dispersion, (x, a, b, phi) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const tail = countTail(x, low, phi);
        expect(tail).toBeGreaterThan(0);
        expect(tail).toBeLessThanOrEqual(1);
        expect(countTail(x + 1, low, phi)).toBeLessThanOrEqual(tail + 1e-12);
        expect(countTail(x, high, phi)).toBeGreaterThanOrEqual(tail - 1e-12);
      }),
    );
  });
});

describe('the habit of a team', () => {
  const habitOf = (quota: number, values: number[]) => {
    const habit = new Habit(quota);
    for (const value of values) habit.add(value);
    return habit;
  };

  test('starts at the quota and moves to what is reported', () => {
    expect(habitOf(10, []).mean).toBe(10);
    expect(habitOf(10, new Array<number>(27).fill(20)).mean).toBe(19);
  });

  test('a tenfold day stands out at 40 a day and not at half a person', () => {
    const steady = Array.from({ length: 28 }, (_, d) => 30 + ((d * 7) % 21));
    expect(habitOf(40, steady).tail(400)).toBeLessThan(1e-9);
    expect(habitOf(0.5, [0, 1, 0, 0, 1, 2, 0, 0, 1, 0]).tail(5)).toBeGreaterThan(1 / 3000);
  });

  test('taking a day back is as if it had not been', () => {
    const [all, without] = [habitOf(5, [3, 8, 2]), habitOf(5, [3, 2])];
    all.add(8, -1);
    expect(all.tail(12)).toBeCloseTo(without.tail(12), 12);
  });
});
