import type { Campaign } from '../../../src/domain/campaign';
import { type RebalanceRequest, rebalance, verifyRebalance } from '../../../src/domain/rebalance';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import { campaign, dayOf, hamlets, indicator } from '../quota/make';
import { asPlanned, first, request } from './make';

const input = campaign(20, {
  units: hamlets(3, 2),
  calendar: { weekday: 1, saturday: 1, sunday: 0, days: [], rampUp: [] },
  indicators: [indicator({ target: { kind: 'total', value: 500 } })],
});

/** The rules that a version breaks after somebody changed it. */
function broken(
  change: (version: PlanVersion, rows: Map<string, number[]>) => void,
  of: Campaign = input,
  more: Partial<RebalanceRequest> = {},
  start: Campaign = of,
): string[] {
  const before = first(start);
  const asked = request(of, before, asPlanned(before, 8, { A1: [1, 1, 1] }), 8, more);
  const version = structuredClone(rebalance(asked).version!);
  expect(verifyRebalance(asked, version)).toEqual([]);
  const rows = new Map(version.plan.tables[0]!.rows.map((row) => [row.unit, row.cells]));
  change(version, rows);
  for (const row of version.plan.tables[0]?.rows ?? []) row.total = row.cells.reduce((a, b) => a + b, 0);
  return [...new Set(verifyRebalance(asked, version).map(({ rule }) => rule))];
}

const add = (rows: Map<string, number[]>, code: string, day: number, amount: number) => {
  rows.get(code)![day - 1]! += amount;
};

test('a day that has passed', () => {
  expect(broken((_, rows) => add(rows, 'A2', 8, 1))).toEqual(['PAST']);
});

test('one too many, one too few, one given to the neighbour', () => {
  expect(broken((_, rows) => add(rows, 'A1', 10, 1))).toContain('TARGET');
  expect(broken((_, rows) => add(rows, 'A2', 10, -1))).toContain('TARGET');
  const given = broken((_, rows) => {
    add(rows, 'A2', 10, -1);
    add(rows, 'A3', 10, 1);
  });
  expect(given).toContain('TARGET');
});

test('a team on plan with two days exchanged', () => {
  const rules = broken((_, rows) => {
    add(rows, 'B1', 12, 1);
    add(rows, 'B1', 13, -1);
  });
  expect(rules).toEqual(['KEEPS', 'LEAST_CHANGE']);
});

test('a short team that gives something up on one day to take more on another', () => {
  const rules = broken((_, rows) => {
    const old = first(input).plan.tables[0]!.rows[0]!.cells;
    const cells = rows.get('A1')!;
    cells[14]! += cells[15]! - old[15]! + 1;
    cells[15] = old[15]! - 1;
  });
  expect(rules).toContain('LEAST_CHANGE');
  expect(rules).not.toContain('TARGET');
});

test('the whole shortfall on the last day, the fewest changed cells', () => {
  const rules = broken((_, rows) => {
    const old = first(input).plan.tables[0]!.rows[0]!.cells;
    const cells = rows.get('A1')!;
    for (let d = 8; d < 19; d++) {
      cells[19]! += cells[d]! - old[d]!;
      cells[d] = old[d]!;
    }
  });
  expect(rules).toEqual(['STRAIGHT']);
});

test('tabled anew, but heaped up at the end', () => {
  const heap = (_: PlanVersion, rows: Map<string, number[]>) => {
    const cells = rows.get('B1')!;
    cells[19]! += cells[8]!;
    cells[8] = 0;
  };
  expect(broken(heap, input, { mode: 'anew' })).toEqual(['STRAIGHT']);
});

test('a rest day, a paused day, a day above the cap', () => {
  const shift = (code: string, from: number, to: number) => (_: PlanVersion, rows: Map<string, number[]>) => {
    add(rows, code, to, 1);
    add(rows, code, from, -1);
  };
  expect(broken(shift('A1', 12, 11))).toContain('REST_DAY');
  const paused = { ...input, pauses: [{ unit: 'B', first: dayOf(12), last: dayOf(13), reason: '' }] };
  expect(broken(shift('B2', 14, 13), paused)).toContain('REST_DAY');
  const units = input.units.map((one) => (one.parent === 'A' ? { ...one, dailyCap: 15 } : one));
  const many = (_: PlanVersion, rows: Map<string, number[]>) => {
    add(rows, 'A2', 12, 12);
  };
  expect(broken(many, { ...input, units })).toContain('CAP');
  const group = input.units.map((one) => (one.code === 'A' ? { ...one, dailyCap: 30 } : one));
  expect(broken((_, rows) => add(rows, 'A2', 12, 16), { ...input, units: group })).toContain('CAP');
});

test('a pinned team that changed', () => {
  const rules = broken(
    (_, rows) => {
      add(rows, 'B1', 12, 1);
      add(rows, 'B1', 13, -1);
    },
    input,
    { pins: new Set(['B1']) },
  );
  expect(rules).toEqual(['PIN']);
});

test('a transfer that was not made, or to somebody else', () => {
  const transfers = [{ indicator: 'activated', from: 'A2', to: 'B1', amount: 4 }];
  const undo = (_: PlanVersion, rows: Map<string, number[]>) => {
    add(rows, 'B1', 12, -4);
    add(rows, 'A2', 12, 4);
  };
  expect(broken(undo, input, { transfers })).toContain('TARGET');
  const astray = (_: PlanVersion, rows: Map<string, number[]>) => {
    add(rows, 'B1', 12, -4);
    add(rows, 'B2', 12, 4);
  };
  expect(broken(astray, input, { transfers })).toContain('TARGET');
});

test('a team that stops in some days with more, or less, than it had for them', () => {
  const pauses = [{ unit: 'B2', first: dayOf(14), last: null, reason: '' }];
  const more = (_: PlanVersion, rows: Map<string, number[]>) => {
    add(rows, 'B2', 12, 3);
    add(rows, 'B1', 12, -3);
  };
  const less = (_: PlanVersion, rows: Map<string, number[]>) => {
    add(rows, 'B2', 12, -3);
    add(rows, 'B1', 12, 3);
  };
  expect(broken(more, { ...input, pauses }, {}, input)).toContain('TARGET');
  expect(broken(less, { ...input, pauses }, {}, input)).toContain('TARGET');
});

test('what was done, misstated', () => {
  expect(broken((version) => (version.base.activated!.A1 = 4))).toEqual(['BASE']);
});

test.each<[string, (version: PlanVersion) => unknown]>([
  ['a missing row', (version) => version.plan.tables[0]!.rows.pop()],
  ['a missing table', (version) => version.plan.tables.pop()],
  ['a half', (version) => (version.plan.tables[0]!.rows[0]!.cells[12]! += 0.5)],
  ['another period', (version) => version.plan.days.pop()],
  ['another number', (version) => version.number++],
  ['the fingerprint of another campaign', (version) => (version.fingerprint = 'x-y-z')],
])('%s', (_, change) => {
  expect(broken((version) => void change(version))).toContain('SHAPE');
});
