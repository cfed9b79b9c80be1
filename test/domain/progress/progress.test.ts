import { eachDay } from '../../../src/domain/day';
import { progressOf, type Status } from '../../../src/domain/progress';
import { daysLeft } from '../../../src/domain/progress/load';
import { ranksOf } from '../../../src/domain/progress/rank';
import { type Standing, statusOf } from '../../../src/domain/progress/status';
import { days, entries, version, week } from './example';

const first = version({ SO1: [4, 4, 4, 4, 4], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 4, 4, 4] });
const shown = (unit: string | null, list: ReturnType<typeof progressOf>) =>
  list.find((one) => one.unit === unit)!;

describe('progress', () => {
  const typed = entries({ SO1: [5, 5, 5], SO2: [1, 0, null], SA1: [null, null, null, 9] });
  const list = progressOf(week(), [first], typed, '2023-06-14');

  it('adds teams up to hamlets and the area, and counts up to the day only', () => {
    expect(list.map(({ unit, done, due, assigned }) => [unit, done, due, assigned])).toEqual([
      [null, 16, 30, 50],
      ['SO', 16, 18, 30],
      ['SO1', 15, 12, 20],
      ['SO2', 1, 6, 10],
      ['SA', 0, 12, 20],
      ['SA1', 0, 12, 20],
    ]);
    expect(shown('SO', list)).toMatchObject({ gap: -2, percentOfDue: (100 * 16) / 18, target: 30 });
  });

  it('tells silence from falling behind', () => {
    expect(list.map(({ unit, status }) => [unit, status])).toEqual([
      [null, 'farBehind'],
      ['SO', 'onTrack'],
      ['SO1', 'ahead'],
      ['SO2', 'farBehind'],
      ['SA', 'noData'],
      ['SA1', 'noData'],
    ]);
  });

  it('says what every day left must bring and when the unit arrives at its pace', () => {
    expect(shown('SO1', list)).toMatchObject({ neededPerDay: 3, pace: 5, finish: '2023-06-15' });
    // 9 to go in two days; half a one a day reaches 10 after 18 days.
    expect(shown('SO2', list)).toMatchObject({ neededPerDay: 5, pace: 0.5, finish: '2023-07-02' });
    expect(shown('SA1', list)).toMatchObject({ neededPerDay: 10, pace: 0, finish: null });
  });

  it('ranks siblings by what was first assigned and leaves out who is silent', () => {
    expect(list.map(({ rank }) => rank)).toEqual([null, 1, 1, 2, null, null]);
    const units = [
      [6, 9],
      [2, 3],
      [0, 5],
      [0, 0],
    ].map(([done, assigned]) => ({
      done: done!,
      assigned: assigned!,
      numbers: 1,
    }));
    expect(ranksOf(units)).toEqual([1, 1, 3, null]);
    expect(ranksOf([...units, { done: 0, assigned: 5, numbers: 0 }])[4]).toBeNull();
  });

  it('ends at 100 % after five silent days caught up by a re-plan', () => {
    const second = version(
      { SO1: [4, 4, 10, 10, 0] },
      { number: 2, after: '2023-06-13', base: { main: { SO1: 0 } } },
    );
    const caughtUp = entries({ SO1: [null, null, 10, 10] });
    const [at, end] = ['2023-06-14', '2023-06-16'].map((day) =>
      shown('SO1', progressOf(week(), [first, second], caughtUp, day)),
    );
    expect(at).toMatchObject({ target: 20, assigned: 20, due: 10, done: 10, status: 'onTrack' });
    expect(end).toMatchObject({ due: 20, done: 20, percentOfTarget: 100, status: 'done' });
  });

  it('counts units set aside in the area alone', () => {
    const second = version(
      { SO1: [4, 4, 4, 4, 4], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 4, 4, 4] },
      { number: 2, after: '2023-06-12', base: { main: { SO1: 5, SO2: 1, SA1: 0, OLD1: 7 } } },
    );
    const list = progressOf(week(), [first, second], entries({ SO1: [5], OLD1: [7] }), '2023-06-13');
    expect(shown(null, list)).toMatchObject({ done: 12, due: 23, target: 53 });
    expect(shown('SO', list)).toMatchObject({ done: 5 });
    expect(list.some(({ unit }) => unit === 'OLD1')).toBe(false);
  });

  it('skips what is not a number, and knows nothing before the first cut-off', () => {
    const odd = entries({ SO1: ['12 tk', -1, 2.5, { formula: '=3' }, 4] });
    expect(shown('SO1', progressOf(week(), [first], odd, '2023-06-16'))).toMatchObject({
      done: 4,
      numbers: 1,
    });
    const early = progressOf(week(), [first], odd, null);
    expect(new Set(early.map(({ status }) => status))).toEqual(new Set(['notStarted']));
    expect(shown('SO1', early)).toMatchObject({ due: 0, done: 0, neededPerDay: 4, rank: null });
  });

  it('leaves out days that a pause or a day off takes', () => {
    const paused = week({
      pauses: [{ unit: 'SO', first: '2023-06-15', last: '2023-06-15', reason: 'bão' }],
    });
    expect(paused.period.last).toBe(days[4]);
    const list = progressOf(paused, [first], typed, '2023-06-14');
    expect(shown('SO1', list)).toMatchObject({ left: 1, neededPerDay: 5, finish: '2023-06-16' });
    expect(shown(null, list).left).toBe(2);
  });
});

describe('days that carry less', () => {
  const calendar = { saturday: 0.5, sunday: 0 };
  const period = ['2023-06-12', '2023-06-20'];
  const longer = eachDay('2023-06-12', '2023-06-20');
  const plan = version({ SO1: [10, 10, 10, 10, 10, 5, 0, 10, 10] }, {}, longer);
  const on = (numbers: number[], day: string, changes: Record<string, unknown> = {}) =>
    shown(
      'SO1',
      progressOf(week({ period, calendar, ...changes }), [plan], entries({ SO1: numbers }, longer), day),
    );

  it('bring less at the same pace, and a full day is asked for what a half one is not', () => {
    // 62 to go, six and a half days left: four weekdays and the half Saturday bring 58,5.
    expect(on([13], '2023-06-12')).toMatchObject({ pace: 13, neededPerDay: 10, finish: '2023-06-19' });
    expect(on([10, 10, 10, 10, 10, 5], '2023-06-17')).toMatchObject({
      pace: 10,
      neededPerDay: 10,
      finish: '2023-06-20',
    });
  });

  it('grow with the first days of a campaign', () => {
    const rampUp = { calendar: { ...calendar, rampUp: [0.5, 0.5] } };
    expect(on([5, 5], '2023-06-13', rampUp)).toMatchObject({
      pace: 10,
      neededPerDay: 12,
      finish: '2023-06-21',
    });
  });

  it('end the month of a ward where its own half Saturdays let it', () => {
    const december = eachDay('2026-12-01', '2026-12-30');
    const area = progressOf(
      week({
        period: ['2026-12-01', '2026-12-30'],
        calendar,
        indicators: [{ key: 'main', name: 'Tài khoản', target: 1234 }],
      }),
      [version({ SO1: [51, 1183] }, {}, december)],
      entries({ SO1: [54] }, december),
      '2026-12-01',
    )[0];
    expect(area).toMatchObject({ done: 54, target: 1234, neededPerDay: 52, finish: '2026-12-29' });
  });

  it('are asked for all of it where no other is left', () => {
    expect(daysLeft([1000, 500, 0, 500])).toEqual([2000, 2000, 1000, 1000, 0]);
    expect(daysLeft([500, 2000, 1000, 2000])).toEqual([5500, 5000, 3000, 1000, 0]);
    expect(daysLeft([])).toEqual([0]);
    const units = [
      { name: 'Thôn Song', code: 'SO', teams: 2, workDays: ['2023-06-17'] },
      { name: 'Thôn Sành', code: 'SA', teams: 1 },
    ];
    expect(on([], '2023-06-13', { units })).toMatchObject({ left: 1, neededPerDay: 75 });
  });
});

it('calls no team late that is where the plan wants it, whatever a pace of whole numbers comes to', () => {
  const small = version({ SO1: [2, 3, 2, 3, 2], SO2: [2, 3, 2, 3, 2] });
  const list = progressOf(week(), [small], entries({ SO1: [2], SO2: [1] }), '2023-06-12');
  expect(shown('SO1', list)).toMatchObject({ gap: 0, status: 'onTrack', pace: 2, finish: null });
  const later = progressOf(week(), [small], entries({ SO1: [2, 3], SO2: [1, 1] }), '2023-06-13');
  expect(shown('SO1', later)).toMatchObject({ status: 'onTrack', finish: '2023-06-16' });
  expect(shown('SO2', later)).toMatchObject({ status: 'farBehind', finish: '2023-06-23' });
});

describe('the status of a unit', () => {
  const limits = { ahead: 110, behind: 95, farBehind: 80 };
  const standing: Standing = {
    target: 100,
    due: 50,
    dueFirst: 0,
    done: 50,
    numbers: 5,
    left: 10,
    supply: null,
  };
  it.each<[Partial<Standing>, Status]>([
    [{}, 'onTrack'],
    [{ done: 55 }, 'ahead'],
    [{ done: 54 }, 'onTrack'],
    [{ done: 55, dueFirst: 55 }, 'ahead'],
    [{ done: 55, dueFirst: 56 }, 'onTrack'],
    [{ done: 100 }, 'done'],
    [{ done: 47 }, 'onTrack'],
    [{ done: 45 }, 'behind'],
    [{ done: 46 }, 'onTrack'],
    [{ done: 40 }, 'behind'],
    [{ done: 39 }, 'farBehind'],
    [{ numbers: 0, done: 0 }, 'noData'],
    [{ numbers: 0, done: 0, due: 0 }, 'notStarted'],
    [{ done: 0, due: 0 }, 'notStarted'],
    [{ done: 1, due: 0 }, 'ahead'],
    [{ done: 40, supply: 40 }, 'outOfSupply'],
    [{ done: 40, supply: 41 }, 'behind'],
    [{ target: 0, due: 0, done: 0 }, 'notStarted'],
    // Nothing done of what was due, although that is less than what each day left must bring.
    [{ due: 13, done: 0, numbers: 1, target: 94, left: 6 }, 'farBehind'],
    [{ due: 3, done: 0, numbers: 2, target: 28, left: 8 }, 'farBehind'],
    // 2,5 a day: one less than was due is no delay.
    [{ due: 3, done: 2, numbers: 1, target: 25, left: 9 }, 'onTrack'],
    [{ due: 100, done: 99, left: 0 }, 'onTrack'],
    [{ due: 100, done: 94, left: 0 }, 'behind'],
  ])('%j is %s', (changes, status) => {
    expect(statusOf({ ...standing, ...changes }, limits)).toBe(status);
  });
});
