import { dayWeights, unitWeights } from '../../src/domain/calendar';
import { campaign, dayOf, unit } from './quota/make';

const weights = (days: number, calendar: object) =>
  dayWeights({
    ...campaign(days),
    calendar: { weekday: 1, saturday: 1, sunday: 1, days: [], rampUp: [], ...calendar },
  });

describe('day weights', () => {
  test('1 June 2023 is a Thursday: Saturday is day 3, Sunday day 4', () => {
    const { common } = weights(7, { weekday: 2, saturday: 1, sunday: 0 });
    expect(common.map(Number)).toEqual([2, 2, 1, 0, 2, 2, 2]);
  });

  test('a named day overrides its weekday', () => {
    const days = [
      { day: dayOf(2), weight: 0, note: null },
      { day: dayOf(4), weight: 3, note: 'market day' },
    ];
    expect(weights(5, { sunday: 0, days }).common.map(Number)).toEqual([1, 0, 1, 3, 1]);
  });

  test('decimals become whole numbers in the same proportion, ramp-up included', () => {
    const { common, fullDay } = weights(4, { saturday: 0.5, sunday: 0.1, rampUp: [0.5, 0.75] });
    expect([...common, fullDay].map(Number)).toEqual([10, 15, 10, 2, 20]);
    expect(common).toContainEqual(BigInt(15));
  });

  test('a third typed with sixteen decimals stays exact', () => {
    const { common, fullDay } = weights(1, { rampUp: [0.3333333333333333] });
    expect(common[0]! * BigInt(10) ** BigInt(16)).toBe(fullDay * BigInt('3333333333333333'));
  });

  test('ramp-up counts calendar days: a rest day uses up its factor', () => {
    const { common } = weights(5, { weekday: 1, saturday: 0, sunday: 0, rampUp: [1, 1, 0.5, 0.5, 0.5] });
    expect(common.map(Number)).toEqual([2, 2, 0, 0, 1]);
  });
});

describe('units with days of their own', () => {
  const base = weights(5, { weekday: 2, saturday: 1, sunday: 0 });

  test('units under them work the same days; their own days come first', () => {
    const units = [
      unit('A', null, { workDays: [dayOf(2)] }),
      unit('A1', 'A'),
      unit('A2', 'A', { workDays: [dayOf(3)] }),
      unit('B', null),
    ];
    const [a, a1, a2, b] = unitWeights(units, base);
    expect(a!.map(Number)).toEqual([0, 2, 0, 0, 0]);
    expect(a1).toBe(a);
    expect(a2!.map(Number)).toEqual([0, 0, 1, 0, 0]);
    expect(b).toBe(base.common);
  });

  test('a day of its own on a rest day weighs a weekday', () => {
    const [a] = unitWeights([unit('A', null, { workDays: [dayOf(4)] })], base);
    expect(a!.map(Number)).toEqual([0, 0, 0, 2, 0]);
  });
});
