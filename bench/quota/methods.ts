/** Ways to turn real-valued daily quotas into whole numbers: ours, maximum flow, and three spreadsheet habits. */

import { roundByFlow } from '../../src/domain/quota/flow-rounding';
import { profileOf } from '../../src/domain/quota/profile';
import { groupShares, roundTable } from '../../src/domain/quota/round-table';
import { makeShape } from '../../src/domain/quota/share';
import type { Tree } from '../../src/domain/quota/tree';

export interface Input {
  tree: Tree;
  /** Whole totals of the teams, and of the days. */
  rows: readonly number[];
  days: readonly number[];
}

/** Cells `[day * teams + team]`. */
export type Method = (input: Input) => Float64Array;

export const methods: Record<string, Method> = {
  'joint deadline rounding (ours)': ({ tree, rows, days }) => {
    const shares = sharesOf(tree, rows, days);
    return roundTable(tree, { ...shares, dayTotals: days }, days.length)!;
  },
  'maximum flow (Dinic)': ({ tree, rows, days }) => {
    const { leaves, groups } = sharesOf(tree, rows, days);
    return roundByFlow(tree, profileOf(leaves, days.length), profileOf(groups, days.length), days)!;
  },
  'round every cell': (input) => cellsOf(input, Math.round),
  'floor, rest on the last day': (input) => {
    const cells = cellsOf(input, Math.floor);
    const last = (input.days.length - 1) * input.rows.length;
    lacking(input, cells).forEach((lack, team) => {
      cells[last + team]! += lack;
    });
    return cells;
  },
  'largest remainder per row': (input) => {
    const { rows, days } = input;
    const cells = cellsOf(input, Math.floor);
    const total = days.reduce((a, b) => a + b, 0);
    lacking(input, cells).forEach((lack, team) => {
      const remainder = days.map((day) => (rows[team]! * day) % total);
      const order = days.map((_, d) => d).sort((a, b) => remainder[b]! - remainder[a]! || a - b);
      for (const d of order.slice(0, lack)) cells[d * rows.length + team]!++;
    });
    return cells;
  },
};

function sharesOf(tree: Tree, rows: readonly number[], days: readonly number[]) {
  const shape = makeShape(days.map(BigInt), BigInt(days.reduce((a, b) => a + b, 0)));
  const leaves = rows.map((times) => ({ times, shape }));
  return { leaves, groups: groupShares(tree, leaves, days.length) };
}

function cellsOf({ rows, days }: Input, round: (ideal: number) => number): Float64Array {
  const total = days.reduce((a, b) => a + b, 0);
  const cells = new Float64Array(rows.length * days.length);
  days.forEach((day, d) => {
    rows.forEach((row, team) => {
      cells[d * rows.length + team] = round((row * day) / total);
    });
  });
  return cells;
}

/** What each row is short of its total. */
function lacking({ rows, days }: Input, cells: Float64Array): number[] {
  return rows.map((row, team) => days.reduce((left, _, d) => left - cells[d * rows.length + team]!, row));
}
