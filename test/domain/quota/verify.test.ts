import type { Campaign } from '../../../src/domain/campaign';
import { planQuotas, type QuotaPlan, verifyQuotas } from '../../../src/domain/quota';
import { campaign, hamlets, indicator, unit } from './make';

const calendar = { weekday: 2, saturday: 1, sunday: 0, days: [], rampUp: [] };
const input = campaign(14, {
  calendar,
  units: hamlets(3, 2),
  indicators: [indicator({ target: { kind: 'total', value: 333 } })],
});

/** The rules that a plan breaks after somebody changed it. */
function broken(change: (plan: QuotaPlan) => void, of: Campaign = input): string[] {
  const { plan } = planQuotas(of);
  const changed = structuredClone(plan!);
  change(changed);
  return [...new Set(verifyQuotas(of, changed).map(({ rule }) => rule))];
}

const move = (plan: QuotaPlan, row: number, day: number, amount: number) => {
  plan.tables[0]!.rows[row]!.cells[day]! += amount;
};

test('a plan as made breaks nothing', () => {
  expect(broken(() => {})).toEqual([]);
});

test('a row that does not add up', () => {
  expect(broken((plan) => move(plan, 0, 0, 1))).toContain('ROW_TOTAL');
});

test('a table that misses the target', () => {
  const rules = broken((plan) => {
    move(plan, 0, 0, 1);
    plan.tables[0]!.rows[0]!.total++;
  });
  expect(rules).toContain('TARGET');
});

test('a given quota that was changed', () => {
  const given = {
    ...input,
    units: input.units.map((one) => (one.code === 'A1' ? { ...one, quota: { activated: 66 } } : one)),
  };
  const swap = (plan: QuotaPlan) => {
    move(plan, 0, 0, 1);
    plan.tables[0]!.rows[0]!.total++;
    move(plan, 1, 0, -1);
    plan.tables[0]!.rows[1]!.total--;
  };
  expect(broken(swap, given)).toContain('TARGET');
});

test('a quota on a rest day; on a day outside the indicator’s own period', () => {
  expect(broken((plan) => move(plan, 0, 3, 1))).toContain('REST_DAY');
  const short = {
    ...input,
    indicators: [
      indicator({
        target: { kind: 'total', value: 300 },
        period: { first: '2023-06-05', last: '2023-06-09' },
      }),
    ],
  };
  expect(broken((plan) => move(plan, 0, 0, 1), short)).toContain('REST_DAY');
});

test('a day heavier than its share, and a running total ahead of it', () => {
  const rules = broken((plan) => {
    for (const row of [0, 1, 2, 3, 4]) {
      move(plan, row, 0, 1);
      move(plan, row, 11, -1);
    }
  });
  expect(rules).toEqual(expect.arrayContaining(['DAY', 'DAY_RUNNING']));
});

test('a cell off by more than rounding, with all totals kept', () => {
  const rules = broken((plan) => {
    for (const [row, day, amount] of [
      [0, 0, 2],
      [0, 1, -2],
      [3, 0, -2],
      [3, 1, 2],
    ] as const)
      move(plan, row, day, amount);
  });
  expect(rules).toEqual(expect.arrayContaining(['CELL', 'RUNNING', 'GROUP_DAY']));
  expect(rules).not.toContain('DAY');
  expect(rules).not.toContain('ROW_TOTAL');
});

test('a cap and a minimum', () => {
  const limited = campaign(4, {
    units: [unit('A', null, { dailyCap: 5, dailyMin: 5 }), unit('B', null)],
    indicators: [indicator({ target: { kind: 'total', value: 40 } })],
  });
  const rules = broken((plan) => {
    move(plan, 0, 0, 1);
    move(plan, 0, 1, -1);
  }, limited);
  expect(rules).toEqual(expect.arrayContaining(['CAP', 'MINIMUM']));
});

test.each([
  ['a missing row', (plan: QuotaPlan) => plan.tables[0]!.rows.pop()],
  ['rows in another order', (plan: QuotaPlan) => plan.tables[0]!.rows.reverse()],
  ['a half', (plan: QuotaPlan) => move(plan, 0, 0, 0.5)],
  ['a negative', (plan: QuotaPlan) => move(plan, 0, 3, -1)],
  ['another period', (plan: QuotaPlan) => plan.days.reverse()],
])('%s', (_, change) => {
  expect(broken(change)).toEqual(['SHAPE']);
});
