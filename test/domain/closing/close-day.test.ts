/** What closing keeps, and what it says about the day. */
import * as fc from 'fast-check';
import { closeDay, dayState, dayTotals } from '../../../src/domain/closing';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import { DayGridIndex } from '../../../src/domain/record/day-grid';
import { closedDays, NO_LEDGER } from '../../../src/domain/record/ledger';
import type { Typed } from '../../../src/domain/record/submission';
import { withCells } from '../../../src/domain/record/with-cells';
import { anyPlan } from '../../workbook/fixtures';
import { at, closedOn, june, SECRETARY, standing, typed, ward } from './make';

const TWO = ['level1', 'level2'];
const actor = { at: at(9, '15:45') + 40_000, by: SECRETARY };

test('missing is told apart from zero and from what is not a number', () => {
  const numbers = typed({ 'SO1 9': 3, 'SO2 9': 0, 'SA1 9': '12 tk' });
  expect(dayState(standing(ward(), numbers), june(9), at(20, '9:00'))).toEqual({
    day: june(9),
    due: ['SO1', 'SO2', 'SA1', 'SA2'],
    reported: ['SO1', 'SO2'],
    missing: ['SA2'],
    doubtful: ['SA1'],
    wrong: [{ unit: 'SA1', day: june(9), indicator: 'activated', typed: '12 tk' }],
  });
});

test('nobody is due on a rest day, a paused hamlet is not due, what they type is still looked at', () => {
  const paused = ward({ pauses: [{ unit: 'SO', first: june(12), last: null, reason: 'Lũ' }] });
  const numbers = typed({ 'SO1 11': -2, 'SO1 12': 1.5 });
  expect(dayState(standing(paused, numbers), june(11), at(20, '9:00'))).toMatchObject({
    due: [],
    missing: [],
  });
  expect(dayState(standing(paused, numbers), june(11), at(20, '9:00')).wrong).toHaveLength(1);
  expect(dayState(standing(paused, numbers), june(12), at(20, '9:00'))).toMatchObject({
    due: ['SA1', 'SA2'],
    doubtful: [],
  });
  expect(dayState(standing(paused, numbers), june(12), at(20, '9:00')).wrong).toHaveLength(1);
});

test('of several indicators every one of the day must be filled in', () => {
  const two = ward({
    indicators: [
      { key: 'level1', name: 'Mức 1', unit: 'tài khoản', target: 40 },
      { key: 'level2', name: 'Mức 2', unit: 'tài khoản', target: 40, period: ['2023-06-10', '2023-06-13'] },
    ],
  });
  const other = { unit: 'SA1', day: june(10), indicator: 'level2', value: 1 };
  const numbers = withCells<Typed>(typed({ 'SO1 9': 3, 'SO1 10': 3 }, 'level1'), [other], null);
  expect(dayState(standing(two, numbers, NO_LEDGER, TWO), june(9), at(20, '9:00')).reported).toEqual(['SO1']);
  expect(dayState(standing(two, numbers, NO_LEDGER, TWO), june(10), at(20, '9:00')).missing).toContain('SO1');
});

test('the snapshot holds what stood, valid or not; a closing says when, by whom and how much', () => {
  const numbers = typed({ 'SO1 9': 3, 'SO2 9': 0, 'SA1 9': '12 tk', 'OLD 9': 4, 'GONE 10': 1 });
  const { ledger, log } = closeDay(standing(ward(), numbers, NO_LEDGER), june(9), actor);
  const kept = new DayGridIndex(ledger.closed);
  const cell = (unit: string) => kept.at({ unit, day: june(9), indicator: 'activated' });
  expect(['SO1', 'SO2', 'SA1', 'SA2', 'OLD'].map(cell)).toEqual([3, 0, '12 tk', null, 4]);
  expect(cell('GONE')).toBeUndefined();
  expect(ledger.closings).toEqual([
    { day: june(9), closedAt: at(9, '15:45'), closedBy: SECRETARY, isClosed: true },
  ]);
  expect(log).toEqual([
    {
      at: actor.at,
      who: SECRETARY,
      act: 'close',
      unit: null,
      day: june(9),
      indicator: 'activated',
      before: null,
      after: 7,
      reason: '',
    },
  ]);
});

test('closing again logs each number that is another one than before', () => {
  const first = closeDay(
    standing(ward(), typed({ 'SO1 9': 3, 'SO2 9': 5 }), NO_LEDGER),
    june(9),
    actor,
  ).ledger;
  const opened = { ...first, closings: [{ ...first.closings[0]!, isClosed: false }] };
  const now = typed({ 'SO1 9': 4, 'SO2 9': 5, 'SA1 9': 0 });
  const { log, ledger } = closeDay(standing(ward(), now, opened), june(9), { ...actor, at: at(10, '8:00') });
  expect(log.map(({ act, unit, before, after }) => [act, unit, before, after])).toEqual([
    ['restated', 'SO1', 3, 4],
    ['restated', 'SA1', null, 0],
    ['close', null, 8, 9],
  ]);
  expect(ledger.closings).toHaveLength(1);
});

test('a rest day before it that nobody closed is closed along with it', () => {
  const { ledger, log } = closeDay(standing(ward(), typed({ 'SO1 11': 2 }), closedOn(9, 10)), june(12), {
    at: at(12, '16:00'),
    by: 'trigger',
  });
  expect([...closedDays(ledger)]).toEqual([9, 10, 11, 12].map(june));
  expect(log.map(({ day, after }) => [day, after])).toEqual([
    [june(11), 2],
    [june(12), 0],
  ]);
});

test('always: other days keep their snapshot, nothing typed is changed, and closing twice is closing once', () => {
  const cell: fc.Arbitrary<Typed> = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -3, max: 12000 }),
    fc.constantFrom('', '12 tk', '５'),
    fc.constant({ formula: '=1+1' }),
  );
  const numbers = fc
    .dictionary(
      fc.constantFrom(...['SO1', 'SO2', 'SA1', 'SA2', 'OLD'].flatMap((u) => [`${u} 9`, `${u} 10`])),
      cell,
    )
    .map((cells) => typed(cells));
  fc.assert(
    fc.property(numbers, numbers, (before, after) => {
      const input = JSON.stringify(after);
      const one = closeDay(standing(ward(), before, NO_LEDGER), june(9), actor).ledger;
      const two = closeDay(standing(ward(), after, one), june(10), actor).ledger;
      const index = [one, two].map(({ closed }) => new DayGridIndex(closed));
      for (const unit of ['SO1', 'SO2', 'SA1', 'SA2', 'OLD']) {
        const spot = { unit, day: june(9), indicator: 'activated' };
        expect(index[1]!.at(spot) ?? null).toEqual(index[0]!.at(spot) ?? null);
      }
      const again = closeDay(standing(ward(), after, two), june(10), actor);
      expect(again.log).toEqual([]);
      expect(again.ledger).toEqual(two);
      expect(JSON.stringify(after)).toBe(input);
    }),
  );
});

test('the sums of a closing count valid numbers only, teams set aside too, days after it not', () => {
  const campaign = ward();
  const versions: PlanVersion[] = [
    {
      number: 1,
      after: null,
      madeAt: at(8, '9:00'),
      madeBy: SECRETARY,
      reason: '',
      fingerprint: '',
      plan: anyPlan(campaign),
      base: {},
    },
  ];
  const target = anyPlan(campaign).tables[0]!.rows.reduce((sum, { total }) => sum + total, 0);
  const numbers = typed({ 'SO1 9': 3, 'SO1 10': 4, 'SA1 10': '5', 'OLD 10': 2, 'SO1 12': 7 });
  expect(dayTotals(standing(campaign, numbers), versions, june(10))).toEqual([
    { indicator: 'activated', today: 6, sum: 9, target },
  ]);
});

test('a day is measured by the plan that held on it: one made after the day had passed says nothing of it', () => {
  const campaign = ward();
  const plan = anyPlan(campaign);
  const tripled = {
    ...plan,
    tables: plan.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        total: 3 * row.total,
        cells: row.cells.map((cell) => 3 * Number(cell)),
      })),
    })),
  };
  const made = { madeAt: at(8, '9:00'), madeBy: SECRETARY, reason: '', fingerprint: '', base: {} };
  const versions: PlanVersion[] = [
    { ...made, number: 1, after: null, plan },
    { ...made, number: 2, after: june(10), plan: tripled },
  ];
  const target = plan.tables[0]!.rows.reduce((sum, { total }) => sum + total, 0);
  const targetOn = (day: number) =>
    dayTotals(standing(campaign, typed({ 'SO1 9': 3 })), versions, june(day))[0]!.target;
  expect([targetOn(9), targetOn(10)]).toEqual([target, target]);
  expect(targetOn(12)).toBeGreaterThan(target);
});
