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

/**
 * Every cell and every group-day is floor or ceil of its ideal, every leaf's and the whole area's running total within
 * < 1 of it; so is every group's where the day-by-day way finds a table, which is nearly always.
 *
 * @param fixed day totals that must be met; null: cumulative rounding, given up for any floor or ceil where the cells
 *   allow no such table
 * @returns cells `[day * leaves + leaf]`; null only when `fixed` cannot be met
 */
export function roundTable(
  tree: Tree,
  leaves: readonly Share[],
  days: number,
  fixed: ArrayLike<number> | null = null,
): Float64Array | null {
  const groups = groupShares(tree, leaves, days);
  const totals = fixed ?? dayTotals(groups[0]!);
  const ofLeaves = profileOf(leaves, days);
  const ofGroups = profileOf(groups, days);
  return (
    roundByDeadline(tree, ofLeaves, ofGroups, totals) ??
    roundByFlow(tree, ofLeaves, ofGroups, totals) ??
    (fixed === null ? roundByFlow(tree, ofLeaves, ofGroups, null) : null)
  );
}
