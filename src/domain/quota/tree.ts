/**
 * The tree of units as flat arrays. Group 0 is the whole area; groups stand parents first; leaves keep the order
 * of the campaign. Any depth.
 */
export interface Tree {
  /** Parent of each group; -1 for group 0. */
  groupParent: Int32Array;
  /** The group right above each leaf. */
  leafGroup: Int32Array;
  /** `levels[k][leaf]`: the group k steps below the top that holds the leaf, or -1 where the leaf hangs higher. */
  levels: Int32Array[];
}

/** @throws RangeError when a group stands before its parent. */
export function makeTree(groupParent: ArrayLike<number>, leafGroup: ArrayLike<number>): Tree {
  const parent = Int32Array.from(groupParent);
  const depth = new Int32Array(parent.length);
  let deepest = 0;
  for (let g = 1; g < parent.length; g++) {
    if (!(parent[g]! >= 0 && parent[g]! < g)) throw new RangeError(`group ${g} stands before its parent`);
    depth[g] = depth[parent[g]!]! + 1;
    deepest = Math.max(deepest, depth[g]!);
  }
  const leaves = Int32Array.from(leafGroup);
  const levels = Array.from({ length: deepest + 1 }, () => new Int32Array(leaves.length).fill(-1));
  leaves.forEach((group, leaf) => {
    for (let g = group; g >= 0; g = parent[g]!) levels[depth[g]!]![leaf] = g;
  });
  return { groupParent: parent, leafGroup: leaves, levels };
}

/** Sums of a figure of the leaves over every group. */
export function groupSums(tree: Tree, ofLeaf: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(tree.groupParent.length);
  for (let leaf = 0; leaf < tree.leafGroup.length; leaf++) sums[tree.leafGroup[leaf]!]! += ofLeaf[leaf]!;
  for (let g = sums.length - 1; g > 0; g--) sums[tree.groupParent[g]!]! += sums[g]!;
  return sums;
}
