/** One table of fair shares turned into whole numbers. */
import { dayTotals } from './day-totals';
import { roundByDeadline } from './deadline-rounding';
import { roundByFlow } from './flow-rounding';
import { profileOf } from './profile';
import { addShares, type Share } from './share';
import type { Tree } from './tree';

/**
 * Shares of every group of the tree: the sums of their leaves' shares.
 * @param days how many days the shares cover
 */
export function groupShares(tree: Tree, leaves: readonly Share[], days: number): Share[] {
  const members: Share[][] = Array.from(tree.groupParent, () => []);
  leaves.forEach((share, leaf) => {
    members[tree.leafGroup[leaf]!]!.push(share);
  });
  const groups: Share[] = [];
  for (let g = members.length - 1; g >= 0; g--) {
    groups[g] = addShares(members[g]!, days);
    if (g > 0) members[tree.groupParent[g]!]!.push(groups[g]!);
  }
  return groups;
}

export interface TableShares {
  leaves: readonly Share[];
  groups: readonly Share[];
  /** Whole day totals that the shares are made of and that must be met; null where there are none. */
  dayTotals: ArrayLike<number> | null;
}

/**
 * Every cell and every group-day is floor or ceil of its ideal, every leaf's and the whole area's running total within
 * < 1 of it; so is every group's where the day-by-day way finds a table, which is nearly always. Without given day
 * totals these come by cumulative rounding, given up for any floor or ceil where the cells allow no such table.
 *
 * @returns cells `[day * leaves + leaf]`; null only when the given day totals cannot be met
 */
export function roundTable(tree: Tree, shares: TableShares, days: number): Float64Array | null {
  const totals = shares.dayTotals ?? dayTotals(shares.groups[0]!);
  const leaves = profileOf(shares.leaves, days);
  const groups = profileOf(shares.groups, days);
  return (
    roundByDeadline(tree, leaves, groups, totals) ??
    roundByFlow(tree, leaves, groups, totals) ??
    (shares.dayTotals === null ? roundByFlow(tree, leaves, groups, null) : null)
  );
}
