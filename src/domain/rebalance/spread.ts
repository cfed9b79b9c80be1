/**
 * Spreads only what differs: additions over the days left by their weights, reductions in proportion to the quotas that
 * stand there. Both are rounded jointly down the tree, so that days of hamlets and of the area stay as even as they were.
 */
import { shareWithin } from '../quota/apportion';
import { ONE, sum, ZERO } from '../quota/exact';
import { groupShares, roundTable } from '../quota/round-table';
import { addShares, makeShape, type Shape, type Share } from '../quota/share';
import { evenOut } from './even-out';
import { openedDays } from './opened';
import type { Remaining } from './remaining';
import { capOf, type Stage, total } from './stage';

/**
 * - A quota on a day that is no longer worked on, or above the cap, goes to the leaf's other days.
 * - Days that are worked on now and were not before (a longer period, a pause that ends sooner) get what they would have
 *   if all that is left were spread over all days left by their weights; the old days give it up in proportion.
 * - A leaf with nothing to add or take keeps every cell.
 *
 * @returns quotas of the days left, `[leaf][day]`
 */
export function spreadRemaining(stage: Stage, { left, pinned }: Remaining): number[][] {
  const { organisation, days, works, planned, spans } = stage;
  const { leaves, tree } = organisation;
  const nothing: Share = { times: 0, shape: makeShape(new Array<bigint>(days).fill(ZERO), ONE) };
  const kept = leaves.map((leaf, i) =>
    pinned[i]
      ? [...planned[i]!]
      : planned[i]!.map((cell, d) => (works[i]![d]! > ZERO ? Math.min(cell, capOf(leaf)) : 0)),
  );
  const opened = openedDays(stage);
  const adds: Share[][] = leaves.map(() => []);
  const takes: Share[][] = leaves.map(() => []);
  const plain = plainShapes();
  spans.forEach((span, b) => {
    if (span.first === span.end) return;
    const ofOpened = splitOpened(span, left[b]!);
    leaves.forEach((_, i) => {
      if (pinned[i]) return;
      const isOpened = (d: number) => opened[i]?.[d] === true;
      change(i, span, (d) => !isOpened(d), left[b]![i]! - ofOpened[i]!);
      if (ofOpened[i]! > 0) change(i, span, isOpened, ofOpened[i]!);
    });
  });
  const [added, taken] = [round(adds), round(takes)];
  return kept.map((row, i) =>
    row.map(
      (cell, d) => cell + (added?.[d * leaves.length + i] ?? 0) - (taken?.[d * leaves.length + i] ?? 0),
    ),
  );

  /** What of the remaining falls on opened days, by leaf; rounded jointly. */
  function splitOpened({ first, end }: { first: number; end: number }, amounts: readonly number[]): number[] {
    if (opened.every((row) => row === null)) return amounts.map(() => 0);
    const none: Share = { times: 0, shape: makeShape([ZERO, ZERO], ONE) };
    const shares = leaves.map((_, i): Share => {
      const parts = [ZERO, ZERO];
      for (let d = first; d < end; d++) parts[opened[i]?.[d] === true ? 1 : 0]! += works[i]![d]!;
      const times = pinned[i] ? 0 : amounts[i]!;
      return times === 0 || sum(parts) === ZERO ? none : { times, shape: makeShape(parts) };
    });
    const groups = groupShares(tree, shares, 2);
    const cells = roundTable(tree, { leaves: shares, groups, dayTotals: null }, 2)!;
    return amounts.map((amount, i) => {
      const isOpened = (d: number) => opened[i]?.[d] === true && works[i]![d]! > ZERO;
      const rest = (d: number) => opened[i]?.[d] !== true && works[i]![d]! > ZERO;
      const cap = capOf(leaves[i]!);
      const least = amount === 0 ? 0 : amount - roomOf(cap, first, end, rest);
      return Math.min(
        amount,
        Math.max(least, Math.min(cells[leaves.length + i]!, roomOf(cap, first, end, isOpened))),
      );
    });
  }

  /** Brings the quotas of some days of a leaf to another sum. */
  function change(
    i: number,
    { first, end }: { first: number; end: number },
    counts: (d: number) => boolean,
    amount: number,
  ): void {
    const within = (d: number) => d >= first && d < end && counts(d);
    const row = kept[i]!.map((cell, d) => (within(d) ? cell : 0));
    const difference = amount - total(row);
    if (difference === 0) return;
    if (difference < 0) {
      takes[i]!.push(reduction(i, row, -difference));
      return;
    }
    const shape = plain(works[i]!, within);
    adds[i]!.push(addition(i, shape, row, difference));
  }

  function addition(i: number, shape: Shape, row: readonly number[], extra: number): Share {
    const leaf = leaves[i]!;
    const leaning = evenOut(shape.weights, row, extra);
    const share =
      leaning === null
        ? { times: extra, shape }
        : { times: 1, shape: makeShape(leaning.tops, leaning.bottom) };
    const room = row.map((_, d) => (shape.weights[d]! > ZERO ? BigInt(Math.min(extra, roomOn(i, d))) : ZERO));
    const lacks = row.map((cell, d) =>
      shape.weights[d]! > ZERO ? BigInt(Math.max(0, (leaf.dailyMin ?? 0) - cell)) : ZERO,
    );
    const least =
      sum(lacks) <= BigInt(extra) && lacks.every((lack, d) => lack <= room[d]!) ? lacks : row.map(() => ZERO);
    const fits = share.shape.weights.every((weight, d) => {
      const amount = BigInt(share.times) * weight;
      return amount <= room[d]! * share.shape.total && amount >= least[d]! * share.shape.total;
    });
    if (fits) return share;
    const held = shareWithin(BigInt(extra), shape.weights, least, room);
    return held === null ? share : { times: 1, shape: makeShape(held.tops, held.bottom) };
  }

  function reduction(i: number, row: readonly number[], less: number): Share {
    const least = leaves[i]!.dailyMin ?? 0;
    const spare = row.map((cell) => BigInt(Math.max(0, cell - least)));
    const whole = row.map(BigInt);
    const most = sum(spare) >= BigInt(less) ? spare : whole;
    const shares = shareWithin(
      BigInt(less),
      whole,
      row.map(() => ZERO),
      most,
    )!;
    return { times: 1, shape: makeShape(shares.tops, shares.bottom) };
  }

  function roomOn(i: number, d: number): number {
    return Math.max(0, capOf(leaves[i]!) - kept[i]![d]!);
  }

  function round(ofLeaves: readonly Share[][]): Float64Array | null {
    if (ofLeaves.every((shares) => shares.length === 0)) return null;
    const shares = ofLeaves.map((some) =>
      some.length === 0 ? nothing : some.length === 1 ? some[0]! : addShares(some, days),
    );
    return roundTable(
      tree,
      { leaves: shares, groups: groupShares(tree, shares, days), dayTotals: null },
      days,
    );
  }
}

/** What a daily cap lets through on the days that count. */
function roomOf(cap: number, first: number, end: number, counts: (d: number) => boolean): number {
  let room = 0;
  for (let d = first; d < end; d++) if (counts(d)) room += cap;
  return room;
}

/** Day weights cut to some days; leaves with the same ones share one shape. */
function plainShapes(): (weights: bigint[], counts: (d: number) => boolean) => Shape {
  const known = new Map<bigint[], Map<string, Shape>>();
  return (weights, counts) => {
    const mask = weights.map((_, d) => (counts(d) ? '1' : '0')).join('');
    const ofWeights = known.get(weights) ?? new Map<string, Shape>();
    known.set(weights, ofWeights);
    const shape =
      ofWeights.get(mask) ?? makeShape(weights.map((weight, d) => (mask[d] === '1' ? weight : ZERO)));
    ofWeights.set(mask, shape);
    return shape;
  };
}
