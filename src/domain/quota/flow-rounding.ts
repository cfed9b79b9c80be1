/**
 * The same rounding as a maximum flow, where the days' order gives no table. Extras flow from the days, down the groups
 * of the day, to the leaves; a leaf that is ahead hands its extra on to the next day. Every cell, every leaf's running
 * total, every group-day, the day and its running total are floor or ceil: two laminar families, so that a table always
 * exists when the day totals are free (Doerr, Friedrich, Klein, Osbild 2006). Groups' running totals are not held.
 */
import { FlowNetwork } from './max-flow';
import { LAND, type Profile, WHOLE, WRAP } from './profile';
import type { Tree } from './tree';

/**
 * @param dayTotals whole day totals to be met; null: each day and its running total take floor or ceil
 * @returns cells `[day * leaves + leaf]`, or null when there is no such table
 */
export function roundByFlow(
  tree: Tree,
  leaves: Profile,
  groups: Profile,
  dayTotals: ArrayLike<number> | null,
): Float64Array | null {
  const { units, days } = leaves;
  const { groupParent, leafGroup } = tree;
  const groupCount = groupParent.length;
  const [source, sink] = [0, 1];
  const groupNode = (day: number, group: number) => 2 + day * groupCount + group;
  const leafNode = (day: number, leaf: number) => 2 + days * groupCount + day * units + leaf;
  const bankNode = (day: number) => 2 + days * (groupCount + units) + day;
  const network = new FlowNetwork(bankNode(days));
  const extras: [arc: number, cell: number][] = [];
  /** Running totals that are not whole may be ahead at the end of the day. */
  const canBeAhead = new Uint8Array(units);
  let bankAhead = false;
  let supply = 0;
  const supplyNode = (node: number, amount: number) => {
    network.addArc(source, node, amount);
    supply += amount;
  };

  for (let d = 0; d < days; d++) {
    // What a group owes beyond the floors below it stands on its own node; one more may come from above.
    const owed = Float64Array.from({ length: groupCount }, (_, g) => groups.floor[d * groupCount + g]!);
    if (dayTotals !== null) owed[0] = dayTotals[d]!;
    for (let g = groupCount - 1; g > 0; g--) owed[groupParent[g]!]! -= groups.floor[d * groupCount + g]!;
    for (let leaf = 0; leaf < units; leaf++) owed[leafGroup[leaf]!]! -= leaves.floor[d * units + leaf]!;
    for (let g = 0; g < groupCount; g++) {
      if (owed[g]! < 0) return null;
      if (owed[g]! > 0) supplyNode(groupNode(d, g), owed[g]!);
      if (g > 0 && groups.kind[d * groupCount + g] !== WHOLE) {
        network.addArc(groupNode(d, groupParent[g]!), groupNode(d, g), 1);
      }
    }
    if (dayTotals === null) {
      const kind = groups.kind[d * groupCount]!;
      if (kind >= WRAP) supplyNode(bankNode(d), 1);
      if (kind !== WHOLE) network.addArc(bankNode(d), groupNode(d, 0), 1);
      if (kind !== WHOLE) bankAhead = kind !== LAND;
      if (d + 1 < days && bankAhead) network.addArc(bankNode(d + 1), bankNode(d), 1);
    }
    for (let leaf = 0; leaf < units; leaf++) {
      const kind = leaves.kind[d * units + leaf]!;
      if (kind !== WHOLE) {
        extras.push([network.addArc(groupNode(d, leafGroup[leaf]!), leafNode(d, leaf), 1), d * units + leaf]);
      }
      if (kind >= WRAP) network.addArc(leafNode(d, leaf), sink, 1);
      if (kind !== WHOLE) canBeAhead[leaf] = kind === LAND ? 0 : 1;
      if (d + 1 < days && canBeAhead[leaf] === 1) network.addArc(leafNode(d, leaf), leafNode(d + 1, leaf), 1);
    }
  }
  if (network.run(source, sink) !== supply) return null;
  const cells = leaves.floor.slice();
  for (const [arc, cell] of extras) cells[cell]! += network.flowOn(arc);
  return cells;
}
