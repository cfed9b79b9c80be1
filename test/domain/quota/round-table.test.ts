import * as fc from 'fast-check';
import { dayTotals } from '../../../src/domain/quota/day-totals';
import { roundByFlow } from '../../../src/domain/quota/flow-rounding';
import { profileOf } from '../../../src/domain/quota/profile';
import { groupShares, roundTable } from '../../../src/domain/quota/round-table';
import { makeShape, type Share } from '../../../src/domain/quota/share';
import { groupSums, makeTree, type Tree } from '../../../src/domain/quota/tree';
import { flatTree, halves, rowsOf, sum, treeOf } from './make';

/** Largest distances from the ideal, in units of the ideal's denominator: below `total` is below 1. */
function distances(share: Share, row: readonly number[]): { cell: bigint; running: bigint; total: bigint } {
  const { weights, total } = share.shape;
  let behind = BigInt(0);
  const far = { cell: BigInt(0), running: BigInt(0), total };
  row.forEach((cell, d) => {
    const gap = BigInt(cell) * total - BigInt(share.times) * weights[d]!;
    behind += gap;
    for (const [key, value] of [['cell', gap] as const, ['running', behind] as const]) {
      const size = value < 0 ? -value : value;
      if (size > far[key]) far[key] = size;
    }
  });
  return far;
}

function groupRows(tree: Tree, rows: number[][]): number[][] {
  const perDay = rows[0]!.map((_, d) => [
    ...groupSums(
      tree,
      rows.map((row) => row[d]!),
    ),
  ]);
  return Array.from(tree.groupParent, (_, g) => perDay.map((day) => day[g]!));
}

/** T1 on a table; answers whether groups' running totals stay below 1 as well. */
function expectClose(tree: Tree, leaves: readonly Share[], rows: number[][]): boolean {
  rows.forEach((row, i) => {
    const { cell, running, total } = distances(leaves[i]!, row);
    expect(cell < total && running < total).toBe(true);
  });
  const groups = groupShares(tree, leaves, rows[0]!.length);
  return groupRows(tree, rows).every((row, g) => {
    const { cell, running, total } = distances(groups[g]!, row);
    expect(cell < total).toBe(true);
    if (g === 0) expect(running < total).toBe(true);
    return running < total;
  });
}

function proportional(tree: Tree, rows: readonly number[], days: readonly number[]) {
  const shape = makeShape(days.map(BigInt), BigInt(Math.max(1, sum(days))));
  const leaves = rows.map((times) => ({ times, shape }));
  return { leaves, groups: groupShares(tree, leaves, days.length), dayTotals: days };
}

describe('tables on which giving to the earliest deadline gets stuck', () => {
  test.each([
    { rows: [4, 2, 3, 3], days: [2, 4, 6] },
    { rows: [2, 8, 15, 15, 14, 15, 18], days: [15, 29, 14, 15, 14] },
  ])('rows $rows, days $days', ({ rows, days }) => {
    const tree = flatTree(rows.length);
    const shares = proportional(tree, rows, days);
    const table = rowsOf(roundTable(tree, shares, days.length)!, rows.length);
    expect(table.map(sum)).toEqual(rows);
    expect(days.map((_, d) => sum(table.map((row) => row[d]!)))).toEqual(days);
    expect(expectClose(tree, shares.leaves, table)).toBe(true);
  });
});

describe('what cannot be promised', () => {
  test('any ideals: floor or ceil and running totals hold, a hamlet may stray by 1', () => {
    const tree = treeOf(2, 2);
    const shares = halves(tree, [
      [0, 1, 0, 1],
      [1, 0, 1, 0],
      [0, 1, 1, 0],
      [1, 0, 0, 1],
    ]);
    const table = rowsOf(roundTable(tree, { ...shares, dayTotals: null }, 4)!, 4);
    expect(expectClose(tree, shares.leaves, table)).toBe(false);
  });

  test('day totals rounded apart from the cells may fit no table; free ones always do', () => {
    const tree = flatTree(2);
    const shares = halves(tree, [
      [0, 1, 1, 0],
      [1, 0, 0, 1],
    ]);
    expect(roundTable(tree, { ...shares, dayTotals: [1, 0, 0, 1] }, 4)).toBeNull();
    const table = rowsOf(roundTable(tree, { ...shares, dayTotals: null }, 4)!, 2);
    expect(table.map(sum)).toEqual([1, 1]);
    expectClose(tree, shares.leaves, table);
  });

  test('two indicators: each table alone holds, whatever their sum does', () => {
    const tree = flatTree(2);
    for (const rows of [
      [
        [0, 1, 1],
        [1, 0, 1],
      ],
      [
        [1, 1, 0],
        [1, 1, 1],
      ],
    ]) {
      const shares = halves(tree, rows);
      const table = rowsOf(roundTable(tree, { ...shares, dayTotals: null }, 3)!, 2);
      expectClose(tree, shares.leaves, table);
    }
  });
});

/** Trees of two to four levels, leaves at any depth. */
const trees = fc
  .record({
    parents: fc.array(fc.nat(1000), { maxLength: 8 }),
    holders: fc.array(fc.nat(1000), { minLength: 1, maxLength: 24 }),
  })
  .map(({ parents, holders }) => {
    const above = [-1];
    const depth = [0];
    for (const pick of parents) {
      const shallow = depth.flatMap((level, g) => (level < 2 ? [g] : []));
      const parent = shallow[pick % shallow.length]!;
      above.push(parent);
      depth.push(depth[parent]! + 1);
    }
    return makeTree(
      above,
      holders.map((pick) => pick % above.length),
    );
  });
const tables = trees.chain((tree) =>
  fc.record({
    tree: fc.constant(tree),
    rows: fc.array(fc.oneof(fc.nat(12), fc.nat(3000)), {
      minLength: tree.leafGroup.length,
      maxLength: tree.leafGroup.length,
    }),
    weights: fc
      .array(fc.nat(4), { minLength: 1, maxLength: 30 })
      .filter((weights) => weights.some((weight) => weight > 0)),
  }),
);

test('always, for proportional tables: exact margins, T1, hamlets below 1 too, the same each time', () => {
  let strays = 0;
  fc.assert(
    fc.property(tables, ({ tree, rows, weights }) => {
      const days = [...dayTotals({ times: sum(rows), shape: makeShape(weights.map(BigInt)) })];
      const shares = proportional(tree, rows, days);
      const cells = roundTable(tree, shares, days.length)!;
      const table = rowsOf(cells, rows.length);
      expect(table.map(sum)).toEqual(rows);
      expect(days.map((_, d) => sum(table.map((row) => row[d]!)))).toEqual(days);
      if (!expectClose(tree, shares.leaves, table)) strays++;
      expect(roundTable(tree, shares, days.length)).toEqual(cells);
    }),
    { numRuns: 400 },
  );
  expect(strays).toBe(0);
});

test('always, for proportional tables: the flow finds a table with the same day totals', () => {
  fc.assert(
    fc.property(tables, ({ tree, rows, weights }) => {
      const days = [...dayTotals({ times: sum(rows), shape: makeShape(weights.map(BigInt)) })];
      const shares = proportional(tree, rows, days);
      const [leaves, groups] = [profileOf(shares.leaves, days.length), profileOf(shares.groups, days.length)];
      const table = rowsOf(roundByFlow(tree, leaves, groups, days)!, rows.length);
      expect(table.map(sum)).toEqual(rows);
      expect(days.map((_, d) => sum(table.map((row) => row[d]!)))).toEqual(days);
      expectClose(tree, shares.leaves, table);
    }),
  );
});

test('always, for leaves with calendars of their own: rows exact, T1', () => {
  const own = trees.chain((tree) =>
    fc.record({
      tree: fc.constant(tree),
      rows: fc.array(
        fc.record({ times: fc.nat(40), weights: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }) }),
        { minLength: tree.leafGroup.length, maxLength: tree.leafGroup.length },
      ),
    }),
  );
  fc.assert(
    fc.property(own, ({ tree, rows }) => {
      const leaves = rows.map(({ times, weights }) =>
        sum(weights) === 0
          ? { times: 0, shape: makeShape(weights.map(BigInt), BigInt(1)) }
          : { times, shape: makeShape(weights.map(BigInt)) },
      );
      const shares = { leaves, groups: groupShares(tree, leaves, 8), dayTotals: null };
      const table = rowsOf(roundTable(tree, shares, 8)!, rows.length);
      expect(table.map(sum)).toEqual(leaves.map((share) => share.times));
      expectClose(tree, leaves, table);
    }),
    { numRuns: 400 },
  );
});
