/** How straight and how even re-planned rows are, and how long large ones take. */
import fc from 'fast-check';
import { random } from '../../../src/domain/quota/random';
import { rebalance, verifyRebalance } from '../../../src/domain/rebalance';
import { evenOut } from '../../../src/domain/rebalance/even-out';
import { campaign, hamlets, indicator, sum, unit } from '../quota/make';
import { asPlanned, first, request } from './make';

const ones = (n: number) => new Array<bigint>(n).fill(BigInt(1));

describe('where additions go', () => {
  test('an even row takes them by weights', () => {
    expect(evenOut(ones(4), [2, 2, 2, 2], 3)).toBeNull();
    expect(evenOut(ones(4), [0, 0, 0, 0], 1)).toBeNull();
  });

  test('a row that is early leaves the first days alone; one that is late begins at once', () => {
    const shares = (old: number[], extra: number) => {
      const { tops, bottom } = evenOut(ones(old.length), old, extra)!;
      return tops.map((top) => Number(top) / Number(bottom));
    };
    expect(shares([3, 0, 0, 0], 1)).toEqual([0, 0, 0.75, 0.25]);
    expect(shares([0, 0, 0, 3], 1)).toEqual([0.25, 0.75, 0, 0]);
  });

  test('never negative, adds up, nothing on days without weight', () => {
    const day = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.integer({ min: 1, max: 50 }), (days, extra) => {
        fc.pre(days.some(([weight]) => weight > 0));
        const weights = days.map(([weight]) => BigInt(weight));
        const spread = evenOut(
          weights,
          days.map(([weight, old]) => (weight > 0 ? old : 0)),
          extra,
        );
        if (spread === null) return;
        expect(
          spread.tops.every((top, d) => top >= BigInt(0) && (weights[d]! > BigInt(0) || top === BigInt(0))),
        ).toBe(true);
        expect(spread.tops.reduce((a, b) => a + b)).toBe(BigInt(extra) * spread.bottom);
      }),
    );
  });
});

test('35 teams with shortfalls of every size: each within 2 of its straight line, days of hamlets and area even', () => {
  const next = random(7);
  const worst = { team: 0, hamletDay: 0, day: 0 };
  for (let run = 0; run < 40; run++) {
    const days = 20 + Math.floor(next() * 10);
    const value = 300 + Math.floor(next() * 3000);
    const input = campaign(days, {
      units: hamlets(5, 5, 5, 5, 5, 5, 5),
      indicators: [indicator({ target: { kind: 'total', value } })],
    });
    const version = first(input);
    const passed = 3 + Math.floor(next() * (days - 8));
    const typed = asPlanned(version, passed);
    const success = 0.3 + next() * 0.7;
    for (const row of typed.tables[0]!.rows)
      row.cells = row.cells.map(
        (quota) => Array.from({ length: Number(quota) }, next).filter((draw) => draw < success).length,
      );
    const { version: planned } = rebalance(request(input, version, typed, passed));
    const rows = planned!.plan.tables[0]!.rows.map(({ cells }) => cells.slice(passed));
    for (const row of rows) {
      let running = 0;
      row.forEach((cell, d) => {
        running += cell;
        worst.team = Math.max(worst.team, Math.abs(running - (sum(row) * (d + 1)) / row.length));
      });
    }
    const off = (some: number[][]) => {
      const all = sum(some.map(sum)) / (days - passed);
      return Math.max(...some[0]!.map((_, d) => Math.abs(sum(some.map((row) => row[d]!)) - all)));
    };
    for (let h = 0; h < 7; h++)
      worst.hamletDay = Math.max(worst.hamletDay, off(rows.slice(5 * h, 5 * h + 5)));
    worst.day = Math.max(worst.day, off(rows));
  }
  expect(worst.team).toBeLessThan(2);
  expect(worst.hamletDay).toBeLessThan(2);
  expect(worst.day).toBeLessThan(2);
});

test('500 teams, 60 days, two indicators: planned again in about a second even on a busy machine, and checked', () => {
  const units = Array.from({ length: 50 }, (_, h) => [
    unit(`H${h}`, null),
    ...Array.from({ length: 10 }, (_, t) => unit(`H${h}T${t}`, `H${h}`)),
  ]).flat();
  const input = campaign(30, {
    period: { first: '2023-06-01', last: '2023-07-30' },
    calendar: { weekday: 1, saturday: 0.5, sunday: 0, days: [], rampUp: [] },
    units,
    indicators: [
      indicator({ target: { kind: 'total', value: 130_464 } }),
      indicator({ key: 'issued', name: 'Issued', target: { kind: 'total', value: 20_000 } }),
    ],
  });
  const version = first(input);
  const typed = asPlanned(version, 20);
  for (const { rows } of typed.tables)
    rows.forEach(({ cells }, i) => {
      for (let d = 0; d < cells.length; d++)
        cells[d] = (i * 7 + d * 3) % 5 === 0 ? null : Number(cells[d]) + ((i + d) % 2);
    });
  const asked = request(input, version, typed, 20);
  const start = performance.now();
  const { version: planned, changes } = rebalance(asked);
  expect(performance.now() - start).toBeLessThan(2500);
  expect(changes.length).toBeGreaterThan(800);
  expect(verifyRebalance(asked, planned!)).toEqual([]);
});
