/**
 * A table with given row and day totals and bounds on every cell. What cannot be met is named: the first of minimum
 * above cap, row cap, row minimum, totals mismatch, day cap, day minimum, or the rows and days of a minimum cut.
 */
import { isSafeProduct } from './exact';
import { FlowNetwork } from './max-flow';
import { groupShares, roundTable } from './round-table';
import { makeShape } from './share';
import type { Tree } from './tree';

export interface TableDemand {
  tree: Tree;
  /** Whole totals: one a leaf, one a day. */
  rows: readonly number[];
  days: readonly number[];
  /** At least / at most in each cell, `[row][day]`. */
  least?: readonly (readonly number[])[];
  most?: readonly (readonly number[])[];
}

export type Shortfall =
  | { kind: 'min-above-cap'; row: number; day: number; least: number; most: number }
  | { kind: 'row-cap' | 'row-min'; row: number; total: number; bound: number }
  | { kind: 'totals'; rows: number; days: number }
  | { kind: 'day-cap' | 'day-min'; day: number; total: number; bound: number }
  /** These rows have room for too little outside other days: `short` of these days' totals cannot be placed. */
  | { kind: 'cut'; rows: number[]; days: number[]; short: number };

/** @returns cells `[day * rows + row]`, or the reason why there is no such table */
export function fitTable(demand: TableDemand): { cells: Float64Array } | { short: Shortfall } {
  const short = firstShortfall(demand);
  if (short !== null) return { short };
  const { tree, rows, days } = demand;
  const total = days.reduce((a, b) => a + b, 0);
  const shape = makeShape(days.map(BigInt), BigInt(Math.max(1, total)));
  const proportional =
    total === 0 || rows.every((row, r) => days.every((day, d) => isWithin(demand, r, d, row, day, total)));
  if (proportional) {
    const leaves = rows.map((times) => ({ times, shape }));
    const groups = groupShares(tree, leaves, days.length);
    const cells = roundTable(tree, { leaves, groups, dayTotals: days }, days.length);
    if (cells !== null) return { cells };
  }
  // Bounds keep the shares from being proportional: stay as close to them as some table can.
  for (let slack = 0; slack < total; slack = slack * 2 + 1) {
    const fitted = flow(demand, (r, d) => {
      const share = ideal(rows[r]!, days[d]!, total);
      return [Math.floor(share) - slack, Math.ceil(share) + slack];
    });
    if ('cells' in fitted) return fitted;
  }
  return flow(demand, () => [0, total]);
}

function bounds({ least, most }: TableDemand, r: number, d: number): [number, number] {
  return [least?.[r]?.[d] ?? 0, most?.[r]?.[d] ?? Number.MAX_SAFE_INTEGER];
}

function ideal(row: number, day: number, total: number): number {
  if (total === 0) return 0;
  if (isSafeProduct(row, day)) return (row * day) / total;
  return Number((BigInt(row) * BigInt(day)) / BigInt(total));
}

function isWithin(
  demand: TableDemand,
  r: number,
  d: number,
  row: number,
  day: number,
  total: number,
): boolean {
  const [low, high] = bounds(demand, r, d);
  const share = BigInt(row) * BigInt(day);
  return BigInt(low) * BigInt(total) <= share && share <= BigInt(high) * BigInt(total);
}

function firstShortfall(demand: TableDemand): Shortfall | null {
  const { rows, days } = demand;
  const rowLeast = rows.map(() => 0);
  const rowMost = rows.map(() => 0);
  const dayLeast = days.map(() => 0);
  const dayMost = days.map(() => 0);
  for (let r = 0; r < rows.length; r++) {
    for (let d = 0; d < days.length; d++) {
      const [least, most] = bounds(demand, r, d);
      if (least > most) return { kind: 'min-above-cap', row: r, day: d, least, most };
      rowLeast[r]! += least;
      rowMost[r]! += most;
      dayLeast[d]! += least;
      dayMost[d]! += most;
    }
  }
  const row = (kind: 'row-cap' | 'row-min', r: number, bound: number): Shortfall | null =>
    r < 0 ? null : { kind, row: r, total: rows[r]!, bound };
  const day = (kind: 'day-cap' | 'day-min', d: number, bound: number): Shortfall | null =>
    d < 0 ? null : { kind, day: d, total: days[d]!, bound };
  const [ofRows, ofDays] = [rows, days].map((totals) => totals.reduce((a, b) => a + b, 0)) as [
    number,
    number,
  ];
  const overRow = rows.findIndex((total, r) => total > rowMost[r]!);
  const underRow = rows.findIndex((total, r) => total < rowLeast[r]!);
  const overDay = days.findIndex((total, d) => total > dayMost[d]!);
  const underDay = days.findIndex((total, d) => total < dayLeast[d]!);
  return (
    row('row-cap', overRow, rowMost[overRow]!) ??
    row('row-min', underRow, rowLeast[underRow]!) ??
    (ofRows === ofDays ? null : { kind: 'totals', rows: ofRows, days: ofDays }) ??
    day('day-cap', overDay, dayMost[overDay]!) ??
    day('day-min', underDay, dayLeast[underDay]!)
  );
}

/** Any table inside the demand's bounds and the wished ones. */
function flow(
  demand: TableDemand,
  wished: (row: number, day: number) => [number, number],
): { cells: Float64Array } | { short: Shortfall } {
  const { rows, days } = demand;
  const [source, sink] = [0, 1];
  const rowNode = (r: number) => 2 + r;
  const dayNode = (d: number) => 2 + rows.length + d;
  const network = new FlowNetwork(dayNode(days.length));
  const cells = new Float64Array(rows.length * days.length);
  const rowLeft = [...rows];
  const dayLeft = [...days];
  const arcs: number[] = [];
  for (let d = 0; d < days.length; d++) {
    for (let r = 0; r < rows.length; r++) {
      const [least, most] = bounds(demand, r, d);
      const [from, to] = wished(r, d);
      const low = Math.min(Math.max(least, from), most);
      const high = Math.max(Math.min(most, to), low);
      cells[d * rows.length + r] = low;
      rowLeft[r]! -= low;
      dayLeft[d]! -= low;
      arcs.push(network.addArc(rowNode(r), dayNode(d), high - low));
    }
  }
  rowLeft.forEach((left, r) => {
    network.addArc(source, rowNode(r), Math.max(0, left));
  });
  dayLeft.forEach((left, d) => {
    network.addArc(dayNode(d), sink, Math.max(0, left));
  });
  const wanted = dayLeft.reduce((a, b) => a + b, 0);
  const placed = network.run(source, sink);
  if (placed === wanted && [...rowLeft, ...dayLeft].every((left) => left >= 0)) {
    arcs.forEach((arc, cell) => {
      cells[cell]! += network.flowOn(arc);
    });
    return { cells };
  }
  return {
    short: {
      kind: 'cut',
      rows: rows.map((_, r) => r).filter((r) => network.reached(rowNode(r))),
      days: days.map((_, d) => d).filter((d) => !network.reached(dayNode(d))),
      short: wanted - placed,
    },
  };
}
