import * as fc from 'fast-check';
import type { Campaign, Unit } from '../../../src/domain/campaign';
import { planQuotas, verifyQuotas } from '../../../src/domain/quota';
import { campaign, dayOf, hamlets, indicator, sum, unit } from './make';

/** Plans and checks; rows by unit code of the first table. */
function planned(input: Campaign) {
  const { plan, findings } = planQuotas(input);
  if (plan === null) throw new Error(JSON.stringify(findings));
  expect(verifyQuotas(input, plan)).toEqual([]);
  const rows = new Map(plan.tables[0]!.rows.map((row) => [row.unit, row]));
  return {
    plan,
    findings,
    codes: findings.map(({ code }) => code),
    total: (code: string) => rows.get(code)!.total,
    cells: (code: string) => rows.get(code)!.cells,
    totals: () => plan.tables[0]!.rows.map((row) => row.total),
  };
}

function refused(input: Campaign) {
  const { plan, findings } = planQuotas(input);
  expect(plan).toBeNull();
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, figures, path }) => ({ code, path, figures }));
}

const total = (value: number) => [indicator({ target: { kind: 'total', value } })];

describe('3.090 over seven hamlets of five teams in 35 days', () => {
  const input = campaign(30, {
    period: { first: '2023-05-27', last: '2023-06-30' },
    units: hamlets(5, 5, 5, 5, 5, 5, 5),
    indicators: total(3090),
  });

  test('every cell is 2 or 3; nobody, team or hamlet, strays from the even share by 1', () => {
    const { plan, findings } = planned(input);
    expect(findings).toEqual([]);
    const { rows } = plan.tables[0]!;
    expect(rows).toHaveLength(35);
    expect(sum(rows.map((row) => row.total))).toBe(3090);
    expect(new Set(rows.flatMap((row) => row.cells))).toEqual(new Set([2, 3]));
    const groups = [
      ...rows.map((row) => [row]),
      ...[0, 1, 2, 3, 4, 5, 6].map((h) => rows.slice(5 * h, 5 * h + 5)),
    ];
    for (const group of groups) {
      const quota = sum(group.map((row) => row.total));
      let running = 0;
      let area = 0;
      for (let d = 0; d < 35; d++) {
        running += sum(group.map((row) => row.cells[d]!));
        area += sum(rows.map((row) => row.cells[d]!));
        expect(Math.abs(running * 3090 - quota * area)).toBeLessThan(3090);
      }
    }
  });

  test('the same input gives the same plan', () => {
    expect(planQuotas(input)).toEqual(planQuotas(structuredClone(input)));
  });
});

describe('targets', () => {
  const units = hamlets(2);
  test.each([
    [25, 4000, 100_000],
    [25, 4500, 112_500],
    [24, 5436, 130_464],
    [29, 4500, 130_500],
  ])('%d full days at %d a day make %d', (days, value, expected) => {
    const { totals } = planned(
      campaign(days, { units, indicators: [indicator({ target: { kind: 'per-day', value } })] }),
    );
    expect(sum(totals())).toBe(expected);
  });

  test('an amount per day is that of a full day: half a Saturday and a resting Sunday ask for less', () => {
    const calendar = { weekday: 2, saturday: 1, sunday: 0, days: [], rampUp: [] };
    const perDay = [indicator({ target: { kind: 'per-day', value: 100 } })];
    const { plan, totals } = planned(campaign(7, { units, calendar, indicators: perDay }));
    expect(sum(totals())).toBe(550);
    expect(plan.tables[0]!.rows.map((row) => row.cells[3])).toEqual([0, 0]);
  });

  test('a percentage counts the eligible, less the holders where they are left out', () => {
    const people = [unit('A', null, { eligible: 100, holders: 20 }), unit('B', null, { eligible: 51 })];
    const percent = { kind: 'percent', percent: 50 } as const;
    const all = planned(campaign(3, { units: people, indicators: [indicator({ target: percent })] }));
    expect(sum(all.totals())).toBe(76);
    const some = planned(
      campaign(3, { units: people, indicators: [indicator({ target: percent, excludeHolders: true })] }),
    );
    expect(sum(some.totals())).toBe(66);
  });

  test('a percentage of an unknown number is asked for', () => {
    const indicators = [indicator({ target: { kind: 'percent', percent: 50 } })];
    expect(refused(campaign(3, { units, indicators }))).toMatchObject([{ code: 'QUOTA_ELIGIBLE_UNKNOWN' }]);
  });

  test('a joint target is split by the daily amounts the plan states', () => {
    const input = campaign(25, {
      units,
      indicators: [indicator({ key: 'one', statedDaily: 4000 }), indicator({ key: 'two', statedDaily: 500 })],
      jointTarget: { value: 130_464, indicators: ['one', 'two'], deadline: null },
    });
    const { plan } = planned(input);
    expect(plan.tables.map(({ rows }) => sum(rows.map((row) => row.total)))).toEqual([115_968, 14_496]);
  });

  test('without any target there is no table, and it is asked for', () => {
    const { plan, findings } = planQuotas(campaign(3, { units, indicators: [indicator()] }));
    expect(plan).toBeNull();
    expect(findings).toMatchObject([{ code: 'QUOTA_NO_TARGET', severity: 'ask' }]);
  });

  test('a rate has no table', () => {
    const rate = {
      kind: 'rate' as const,
      key: 'online',
      name: 'Online',
      period: null,
      statedDays: null,
      numerator: 'online',
      denominator: 'all',
      targets: [{ label: 'all', percent: 70 }],
    };
    const { plan } = planned(campaign(3, { units, indicators: [...total(6), rate] }));
    expect(plan.tables.map((table) => table.indicator)).toEqual(['activated']);
  });

  test('an indicator with a period of its own leaves the other days empty', () => {
    const period = { first: dayOf(2), last: dayOf(3) };
    const { cells } = planned(
      campaign(4, { units, indicators: [indicator({ period, target: { kind: 'total', value: 8 } })] }),
    );
    expect(cells('A1')).toEqual([0, 2, 2, 0]);
  });
});

describe('phases', () => {
  const phases = [
    { key: 'one', name: 'One', period: { first: dayOf(1), last: dayOf(10) }, statedDays: null },
    { key: 'two', name: 'Two', period: { first: dayOf(11), last: dayOf(25) }, statedDays: null },
  ];
  const units = hamlets(3, 2);
  const goals = (mode: 'additional' | 'cumulative' | 'unstated') => [
    indicator({
      eligible: 72_423,
      baseline: { value: 9357, asOf: null, statedPercent: null, dossiers: null },
      phaseTargets: [
        { phase: 'one', target: { kind: 'total', value: 55_000 }, mode, measure: null },
        { phase: 'two', target: { kind: 'percent', percent: 80 }, mode: 'cumulative', measure: null },
      ],
    }),
  ];
  const ofPhases = (input: Campaign) => {
    const { plan, codes } = planned(input);
    const sums = [0, 10].map((from) =>
      sum(plan.tables[0]!.rows.map((row) => sum(row.cells.slice(from, from === 0 ? 10 : 25)))),
    );
    return { sums, codes };
  };

  test('55.000 with the 9.357 before it are 45.643 new; 80 % keeps 2.938', () => {
    expect(ofPhases(campaign(25, { phases, units, indicators: goals('cumulative') }))).toEqual({
      sums: [45_643, 2938],
      codes: [],
    });
  });

  test('unstated is taken as cumulative, and said', () => {
    expect(ofPhases(campaign(25, { phases, units, indicators: goals('unstated') }))).toEqual({
      sums: [45_643, 2938],
      codes: ['QUOTA_PHASE_ASSUMED'],
    });
  });

  test('on top of what was there, 80 % is passed before phase two begins', () => {
    expect(ofPhases(campaign(25, { phases, units, indicators: goals('additional') }))).toEqual({
      sums: [55_000, 0],
      codes: ['QUOTA_ALREADY_REACHED'],
    });
  });

  test('a phase without a target takes what the whole target leaves', () => {
    const indicators = [
      indicator({
        target: { kind: 'total', value: 100 },
        phaseTargets: [
          { phase: 'one', target: { kind: 'total', value: 61 }, mode: 'additional', measure: null },
        ],
      }),
    ];
    expect(ofPhases(campaign(25, { phases, units, indicators })).sums).toEqual([61, 39]);
  });

  test('phases that miss the whole target stand, and it is said', () => {
    const target = (value: number) => ({ kind: 'total' as const, value });
    const indicators = [
      indicator({
        target: target(100),
        phaseTargets: [
          { phase: 'one', target: target(61), mode: 'additional', measure: null },
          { phase: 'two', target: target(30), mode: 'additional', measure: null },
        ],
      }),
    ];
    expect(ofPhases(campaign(25, { phases, units, indicators }))).toEqual({
      sums: [61, 30],
      codes: ['QUOTA_PHASES_MISMATCH'],
    });
  });

  test('a team away for a whole phase has its quota in the other', () => {
    const away = units.map((one) =>
      one.code === 'A1' ? { ...one, workDays: [11, 12, 13, 14, 15].map(dayOf) } : one,
    );
    const { cells, total: of } = planned(
      campaign(25, { phases, units: away, indicators: goals('cumulative') }),
    );
    expect(sum(cells('A1').slice(0, 10))).toBe(0);
    expect(sum(cells('A1').slice(10))).toBe(of('A1'));
  });

  test('teams that cannot work enough in a phase are named with it', () => {
    const late = units.map((one) =>
      one.parent === 'A' ? { ...one, workDays: [dayOf(12)], quota: { activated: 5000 } } : one,
    );
    expect(refused(campaign(25, { phases, units: late, indicators: goals('cumulative') }))).toMatchObject([
      { code: 'QUOTA_CUT', figures: { days: ['One'], units: ['A1', 'A2', 'A3'] } },
    ]);
  });
});

describe('totals down the tree', () => {
  test('by weight, with 1 for those without; a weight of 0 gets nothing', () => {
    const units = [
      unit('A', null, { weight: 2 }),
      unit('B', null),
      unit('C', null, { weight: 0 }),
      unit('D', null),
    ];
    expect(planned(campaign(4, { units, indicators: total(40) })).totals()).toEqual([20, 10, 0, 10]);
  });

  test('by decimal weights exactly', () => {
    const units = [unit('A', null, { weight: 0.1 }), unit('B', null, { weight: 0.2 })];
    expect(planned(campaign(4, { units, indicators: total(30) })).totals()).toEqual([10, 20]);
  });

  test('by eligible citizens where every sibling has them, else equally', () => {
    const all = [unit('A', null, { eligible: 300 }), unit('B', null, { eligible: 100 })];
    expect(planned(campaign(4, { units: all, indicators: total(40) })).totals()).toEqual([30, 10]);
    const some = [unit('A', null, { eligible: 300 }), unit('B', null)];
    expect(planned(campaign(4, { units: some, indicators: total(40) })).totals()).toEqual([20, 20]);
  });

  test('given quotas are met exactly, the others share the rest', () => {
    const units = hamlets(2, 2).map((one) =>
      one.code === 'A'
        ? { ...one, quota: { activated: 31 } }
        : one.code === 'B1'
          ? { ...one, quota: { activated: 3 } }
          : one,
    );
    expect(planned(campaign(6, { units, indicators: total(50) })).totals()).toEqual([16, 15, 3, 16]);
  });

  test('given quotas that miss the total stand, and the gap is named', () => {
    const units = [
      unit('A', null, { quota: { activated: 70 } }),
      unit('B', null, { quota: { activated: 20 } }),
    ];
    const { totals, findings } = planned(campaign(6, { units, indicators: total(100) }));
    expect(totals()).toEqual([70, 20]);
    expect(findings).toMatchObject([
      {
        code: 'QUOTA_TOTALS_MISMATCH',
        severity: 'warning',
        figures: { quota: 100, given: 90, difference: 10 },
      },
    ]);
  });

  test('given quotas alone are a target', () => {
    const units = [
      unit('A', null, { quota: { activated: 7 } }),
      unit('B', null, { quota: { activated: 5 } }),
    ];
    expect(planned(campaign(6, { units, indicators: [indicator()] })).totals()).toEqual([7, 5]);
  });

  test('two and four levels', () => {
    expect(
      planned(campaign(3, { units: [unit('A', null), unit('B', null)], indicators: total(7) })).totals(),
    ).toEqual([4, 3]);
    const deep = [
      unit('A', null),
      unit('B', null),
      unit('A1', 'A'),
      unit('A2', 'A'),
      unit('A1a', 'A1'),
      unit('A1b', 'A1'),
      unit('A2a', 'A2'),
      unit('B1', 'B'),
      unit('B1a', 'B1'),
    ];
    const { total: of } = planned(campaign(9, { units: deep, indicators: total(101) }));
    expect(['A1a', 'A1b', 'A2a', 'B1a'].map(of)).toEqual([13, 13, 25, 50]);
  });
});

describe('small and empty', () => {
  const units = hamlets(3, 1);
  test('nothing to do', () => {
    expect(planned(campaign(4, { units, indicators: total(0) })).totals()).toEqual([0, 0, 0, 0]);
  });

  test('fewer than teams; a hamlet of one team', () => {
    expect(planned(campaign(4, { units, indicators: total(3) })).totals()).toEqual([1, 1, 0, 1]);
  });

  test('totals whose products no double holds exactly', () => {
    const { totals } = planned(campaign(7, { units: hamlets(3, 2), indicators: total(900_000_000_007) }));
    expect(sum(totals())).toBe(900_000_000_007);
  });

  test('no working day', () => {
    const calendar = { weekday: 0, saturday: 0, sunday: 0, days: [], rampUp: [] };
    expect(refused(campaign(4, { units, calendar, indicators: total(3) }))).toMatchObject([
      { code: 'QUOTA_NO_WORK_DAYS', figures: { quota: 3 } },
    ]);
  });

  test('no unit', () => {
    expect(refused(campaign(4, { indicators: total(3) }))).toMatchObject([{ code: 'QUOTA_NO_UNITS' }]);
  });
});

describe('limits of a unit', () => {
  test('a cap that its share breaks moves work to its lighter days, then to other teams', () => {
    const calendar = { weekday: 1, saturday: 3, sunday: 3, days: [], rampUp: [] };
    const units = [unit('A', null, { dailyCap: 4 }), unit('B', null)];
    const { cells, total: of } = planned(campaign(7, { units, calendar, indicators: total(44) }));
    expect(of('A')).toBe(22);
    expect(Math.max(...cells('A'))).toBe(4);
    const tight = planned(campaign(7, { units, calendar, indicators: total(80) }));
    expect([tight.total('A'), tight.total('B')]).toEqual([28, 52]);
    expect(tight.cells('A')).toEqual([4, 4, 4, 4, 4, 4, 4]);
  });

  test('a minimum holds on every working day', () => {
    const calendar = { weekday: 5, saturday: 1, sunday: 0, days: [], rampUp: [] };
    const units = [unit('A', null, { dailyMin: 2 }), unit('B', null)];
    const { cells } = planned(campaign(7, { units, calendar, indicators: total(40) }));
    expect(cells('A')[2]).toBe(2);
    expect(cells('A')[3]).toBe(0);
  });

  test('a hamlet capped as a whole', () => {
    const calendar = { weekday: 1, saturday: 2, sunday: 2, days: [], rampUp: [] };
    const units = hamlets(2, 2).map((one) => (one.code === 'A' ? { ...one, dailyCap: 5 } : one));
    const { cells } = planned(campaign(7, { units, calendar, indicators: total(60) }));
    for (let d = 0; d < 7; d++) expect(cells('A1')[d]! + cells('A2')[d]!).toBeLessThanOrEqual(5);
  });

  test('a supply holds a share back while others can take the rest', () => {
    const units = [unit('A', null, { supply: 12 }), unit('B', null)];
    const { totals, codes } = planned(campaign(4, { units, indicators: total(40) }));
    expect(totals()).toEqual([12, 28]);
    expect(codes).toEqual([]);
  });

  test('supplies that are short together are told, and the shares stand', () => {
    const units = [unit('A', null, { supply: 12 }), unit('B', null, { supply: 20 })];
    const { totals, findings } = planned(campaign(4, { units, indicators: total(40) }));
    expect(totals()).toEqual([20, 20]);
    expect(findings).toMatchObject([
      { code: 'QUOTA_SUPPLY_SHORT', path: 'units.A', figures: { quota: 20, supply: 12, short: 8 } },
    ]);
  });

  test('what cannot be met is named with its figures', () => {
    const capped = [unit('A', null, { dailyCap: 4 }), unit('B', null, { dailyCap: 5 })];
    expect(refused(campaign(4, { units: capped, indicators: total(40) }))).toEqual([
      {
        code: 'QUOTA_TEAM_CAP',
        path: 'indicators.activated.target',
        figures: { unit: 'Ward', indicator: 'Activated', quota: 40, most: 36, over: 4 },
      },
    ]);
    const given = [unit('A', null, { dailyCap: 4, quota: { activated: 20 } }), unit('B', null)];
    expect(refused(campaign(4, { units: given, indicators: total(40) }))).toMatchObject([
      { code: 'QUOTA_TEAM_CAP', path: 'units.A', figures: { quota: 20, most: 16, over: 4 } },
    ]);
    const floor = [unit('A', null, { dailyMin: 4 }), unit('B', null, { dailyMin: 4 })];
    expect(refused(campaign(4, { units: floor, indicators: total(30) }))).toMatchObject([
      { code: 'QUOTA_TEAM_MIN', figures: { quota: 30, least: 32, short: 2 } },
    ]);
    const crossed = [unit('A', null, { dailyMin: 4, dailyCap: 3 }), unit('B', null)];
    expect(refused(campaign(4, { units: crossed, indicators: total(30) }))[0]).toMatchObject({
      code: 'QUOTA_MIN_ABOVE_CAP',
      figures: { least: 4, most: 3 },
    });
    const weightless = [unit('A', null, { weight: 0 }), unit('B', null, { weight: 0 })];
    expect(refused(campaign(4, { units: weightless, indicators: total(30) }))).toMatchObject([
      { code: 'QUOTA_NO_WEIGHT', figures: { quota: 30 } },
    ]);
  });
});

describe('days of their own', () => {
  test('one hamlet works on one day only', () => {
    const units = hamlets(2, 2).map((one) => (one.code === 'A' ? { ...one, workDays: [dayOf(3)] } : one));
    const { cells } = planned(campaign(5, { units, indicators: total(40) }));
    expect(cells('A1')).toEqual([0, 0, 10, 0, 0]);
    expect(cells('B1')).toEqual([2, 2, 2, 2, 2]);
  });

  test('a unit without a day in the period gets nothing; a given quota there is an error', () => {
    const away = [unit('A', null, { workDays: ['2024-01-01'] }), unit('B', null)];
    expect(planned(campaign(5, { units: away, indicators: total(40) })).totals()).toEqual([0, 40]);
    const given = [unit('A', null, { workDays: [], quota: { activated: 3 } }), unit('B', null)];
    expect(refused(campaign(5, { units: given, indicators: total(40) }))).toMatchObject([
      { code: 'QUOTA_UNIT_NO_DAYS', path: 'units.A' },
    ]);
  });

  test('a hamlet that must stray by 1 is reported, and the plan stands', () => {
    const on = (...days: number[]) => ({ workDays: days.map(dayOf), quota: { activated: 1 } });
    const units = [
      unit('A', null),
      unit('A1', 'A', on(2, 4)),
      unit('A2', 'A', on(1, 3)),
      unit('B', null),
      unit('B1', 'B', on(2, 3)),
      unit('B2', 'B', on(1, 4)),
    ];
    const { findings } = planned(campaign(4, { units, indicators: total(4) }));
    expect(findings.length).toBeGreaterThan(0);
    for (const one of findings) expect(one).toMatchObject({ code: 'QUOTA_HAMLET_RUNNING', severity: 'note' });
  });
});

const weight = fc.oneof(fc.constant(null), fc.constantFrom(0, 0.5, 1, 1.25, 3));
const anyUnit = fc.record({
  above: fc.nat(100),
  weight,
  dailyCap: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) },
  ),
  dailyMin: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(1) }),
  workDays: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1 }) },
  ),
});

/** Any tree of up to four levels, any calendar, limits and days of their own here and there. */
const campaigns = fc
  .record({
    days: fc.integer({ min: 1, max: 20 }),
    value: fc.oneof(fc.nat(50), fc.nat(20_000)),
    weekday: fc.constantFrom(1, 2, 0.5),
    saturday: fc.constantFrom(0, 0.5, 1, 3),
    sunday: fc.constantFrom(0, 1),
    rampUp: fc.array(fc.constantFrom(0.25, 0.5, 0.75, 1), { maxLength: 5 }),
    units: fc.array(anyUnit, { minLength: 1, maxLength: 20 }),
  })
  .map(({ days, value, weekday, saturday, sunday, rampUp, units }) => {
    const made: Unit[] = [];
    const depth: number[] = [];
    for (const { above, workDays, ...limits } of units) {
      const parents = [null, ...made.keys()].filter((i) => i === null || depth[i]! < 2);
      const parent = parents[above % parents.length]!;
      depth.push(parent === null ? 0 : depth[parent]! + 1);
      const own = { ...limits, workDays: workDays?.map(dayOf) ?? null };
      made.push(unit(`U${made.length}`, parent === null ? null : `U${parent}`, own));
    }
    const calendar = { weekday, saturday, sunday, days: [], rampUp };
    return campaign(days, { calendar, units: made, indicators: total(value) });
  });

test('always: the target exactly, every rule of the check, the same each time; or an error that says why', () => {
  let [plans, refusals] = [0, 0];
  fc.assert(
    fc.property(campaigns, (input) => {
      const { plan, findings } = planQuotas(input);
      expect(planQuotas(input)).toEqual({ plan, findings });
      if (plan === null) {
        refusals++;
        expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
        return;
      }
      plans++;
      expect(verifyQuotas(input, plan)).toEqual([]);
      const target = input.indicators[0]!;
      const value = target.kind === 'count' && target.target?.kind === 'total' ? target.target.value : -1;
      expect(sum(plan.tables[0]!.rows.map((row) => sum(row.cells)))).toBe(value);
    }),
    { numRuns: 600 },
  );
  expect(plans).toBeGreaterThan(100);
  expect(refusals).toBeGreaterThan(0);
});
