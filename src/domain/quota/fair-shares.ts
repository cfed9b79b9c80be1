/**
 * The exact real-valued quota of every leaf on every day of a block, before any rounding. Where everybody has one
 * calendar it is `row total × day total / total`. Where calendars differ, or a daily limit holds a unit back, each unit
 * spreads its own total over its own days in proportion to their weights, inside its limits.
 */
import { shareWithin } from './apportion';
import { dayTotals } from './day-totals';
import { ONE, ZERO } from './exact';
import { groupShares } from './round-table';
import { makeShape, type Shape, type Share } from './share';
import { groupSums, type Tree } from './tree';

export interface Worker {
  /** Day weights of the block; units with one calendar hold the same array. */
  weights: bigint[];
  /** Whole limits of a working day. */
  least: number;
  most: number;
}

export interface BlockDemand {
  tree: Tree;
  days: number;
  leaves: readonly Worker[];
  /** One a group of the tree. */
  groups: readonly Worker[];
  /** Whole totals of the leaves. */
  rows: readonly number[];
}

export interface FairShares {
  leaves: Share[];
  groups: Share[];
  /** The whole day totals that the shares are made of; null where calendars or limits differ. */
  dayTotals: Float64Array | null;
}

/** @param totals whole day totals of a table to be checked; left out, they are made by cumulative rounding */
export function fairShares(demand: BlockDemand, totals?: Float64Array): FairShares {
  return proportional(demand, totals) ?? ownShares(demand);
}

function proportional(demand: BlockDemand, totals?: Float64Array): FairShares | null {
  const { tree, days, leaves, groups, rows } = demand;
  const weights = (leaves[0] ?? groups[0]!).weights;
  if (leaves.some((leaf) => leaf.weights !== weights)) return null;
  const sums = groupSums(tree, rows);
  const total = sums[0]!;
  if (total === 0) {
    const nothing = noWork(days);
    return {
      leaves: rows.map(() => nothing),
      groups: groups.map(() => nothing),
      dayTotals: new Float64Array(days),
    };
  }
  // Limits must hold whichever way each day's total is rounded, so that maker and checker decide alike.
  const even = makeShape(weights);
  const scaled = even.weights.map((weight) => BigInt(total) * weight);
  const low = makeShape(
    scaled.map((weight) => weight / even.total),
    BigInt(total),
  );
  const high = makeShape(
    scaled.map((weight) => (weight + even.total - ONE) / even.total),
    BigInt(total),
  );
  const isFree = (times: ArrayLike<number>, workers: readonly Worker[]) =>
    workers.every((worker, i) => respects(times[i]!, low, high, worker));
  if (!isFree(rows, leaves) || !isFree(sums, groups)) return null;
  const ofDays = totals ?? dayTotals({ times: total, shape: even });
  const shape = makeShape(Array.from(ofDays, BigInt), BigInt(total));
  return {
    leaves: rows.map((times) => ({ times, shape })),
    groups: Array.from(sums, (times) => ({ times, shape })),
    dayTotals: ofDays,
  };
}

function ownShares({ tree, days, leaves, groups, rows }: BlockDemand): FairShares {
  const plain = new Map<bigint[], Shape>();
  const held = new Map<string, Share>();
  const numbers = new Map<Shape, number>();
  const sums = groupSums(tree, rows);
  const plainShape = (weights: bigint[]) => {
    const shape = plain.get(weights) ?? makeShape(weights);
    plain.set(weights, shape);
    return shape;
  };
  const ofGroup: Shape[] = [];
  groups.forEach((group, g) => {
    ofGroup.push(spread(group, sums[g]!, tree.groupParent[g]!).shape);
  });
  const ofLeaves = leaves.map((leaf, i) => spread(leaf, rows[i]!, tree.leafGroup[i]!));
  return { leaves: ofLeaves, groups: groupShares(tree, ofLeaves, days), dayTotals: null };

  /** A total over a unit's days: as the unit above spreads its own where they work the same days. */
  function spread(worker: Worker, times: number, above: number): Share {
    const sameDays = above >= 0 && groups[above]!.weights === worker.weights;
    const shape = sameDays ? ofGroup[above]! : plainShape(worker.weights);
    const share = { times, shape };
    if (times === 0 || shape.total === ZERO) return noWork(days);
    if (respects(times, shape, shape, worker)) return share;
    if (!numbers.has(shape)) numbers.set(shape, numbers.size);
    const key = [numbers.get(shape), times, worker.least, worker.most].join();
    const known = held.get(key) ?? hold(share, worker);
    held.set(key, known);
    return known;
  }
}

function noWork(days: number): Share {
  return {
    times: 0,
    shape: makeShape(
      Array.from({ length: days }, () => ZERO),
      ONE,
    ),
  };
}

/** True when no day's share is above the daily cap by the one shape, and no working day's below the minimum by the other. */
function respects(times: number, low: Shape, high: Shape, { weights, least, most }: Worker): boolean {
  if (least === 0 && most === Number.POSITIVE_INFINITY) return true;
  const count = BigInt(times);
  return weights.every((weight, d) => {
    if (most < Number.POSITIVE_INFINITY && count * high.weights[d]! > BigInt(most) * high.total) return false;
    return weight === ZERO || count * low.weights[d]! >= BigInt(least) * low.total;
  });
}

function hold(share: Share, { weights, least, most }: Worker): Share {
  const { times, shape } = share;
  const total = BigInt(times);
  const works = (d: number) => weights[d]! > ZERO;
  const spread = shareWithin(
    total,
    shape.weights,
    shape.weights.map((_, d) => (works(d) ? BigInt(least) : ZERO)),
    shape.weights.map((_, d) => (works(d) ? BigInt(Math.min(most, times)) : ZERO)),
  );
  return spread === null ? share : { times, shape: makeShape(spread.tops, spread.bottom * total) };
}
