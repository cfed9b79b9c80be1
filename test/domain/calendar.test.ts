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
    const [a, a1, a2, b] = unitWeights({ units, pauses: [] }, base);
    expect(a!.map(Number)).toEqual([0, 2, 0, 0, 0]);
    expect(a1).toBe(a);
    expect(a2!.map(Number)).toEqual([0, 0, 1, 0, 0]);
    expect(b).toBe(base.common);
  });

  test('a day of its own on a rest day weighs a weekday', () => {
    const [a] = unitWeights({ units: [unit('A', null, { workDays: [dayOf(4)] })], pauses: [] }, base);
    expect(a!.map(Number)).toEqual([0, 0, 0, 2, 0]);
  });
});

describe('pauses', () => {
  const base = weights(6, {});
  const pause = (unitCode: string, first: number, last: number | null) => ({
    unit: unitCode,
    first: dayOf(first),
    last: last === null ? null : dayOf(last),
    reason: 'storm',
  });
  const units = [
    unit('A', null),
    unit('A1', 'A'),
    unit('A2', 'A', { workDays: [dayOf(2), dayOf(5)] }),
    unit('B', null),
  ];
  const rows = (pauses: ReturnType<typeof pause>[]) =>
    unitWeights({ units, pauses }, base).map((row) => row.map(Number).join(''));

  test('a paused unit and everything under it carry no weight, first and last day included', () => {
    expect(rows([pause('A', 2, 3)])).toEqual(['100111', '100111', '000010', '111111']);
  });

  test('without a last day it does not start again', () => {
    expect(rows([pause('A1', 4, null)])).toEqual(['111111', '111000', '010010', '111111']);
  });

  test('pauses of a unit and of the one above add up', () => {
    expect(rows([pause('A', 2, 2), pause('A1', 4, 4), pause('A1', 6, 9)])).toEqual([
      '101111',
      '101010',
      '000010',
      '111111',
    ]);
  });

  test('units that pause alike share one array; a pause outside the period changes nothing', () => {
    const all = unitWeights({ units, pauses: [pause('A', 2, 3), pause('B', 2, 3)] }, base);
    expect(all[3]).toBe(all[0]);
    const before = { ...pause('B', 1, 1), first: '2023-05-01', last: '2023-05-31' };
    expect(unitWeights({ units, pauses: [before] }, base)[3]).toBe(base.common);
  });
});
