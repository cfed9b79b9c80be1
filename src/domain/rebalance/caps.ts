/** Daily caps over the days left: what can never be is named; groups above their cap are brought under it. */
import type { Unit } from '../campaign';
import { finding } from '../finding';
import { ZERO } from '../quota/exact';
import { FlowNetwork } from '../quota/max-flow';
import type { Remaining } from './remaining';
import { capOf, daysLeft, type Stage } from './stage';

/** Adds an error for each leaf, else group, that has more left than its daily caps let through in all. */
export function checkCaps(stage: Stage, left: readonly (readonly number[])[]): void {
  const { organisation, indicator, blocks, findings, workforce, passed, spans } = stage;
  const { leaves, groups, tree } = organisation;
  const check = (unit: Unit, quota: number, days: number) => {
    const most = quota === 0 ? 0 : capOf(unit) * days;
    if (quota <= most) return;
    const figures = {
      unit: unit.name,
      code: unit.code,
      indicator: indicator.name,
      quota,
      most,
      over: quota - most,
    };
    findings.push(finding('REBALANCE_TEAM_CAP', 'error', `units.${unit.code}`, figures));
  };
  blocks.forEach((_, b) => {
    const ofGroups = new Array<number>(groups.length + 1).fill(0);
    leaves.forEach((leaf, i) => {
      check(leaf, left[b]![i]!, daysLeft(stage, i, b));
      ofGroups[tree.leafGroup[i]!]! += left[b]![i]!;
    });
    for (let g = groups.length; g > 0; g--) {
      ofGroups[tree.groupParent[g]!]! += ofGroups[g]!;
      const { first, end } = spans[b]!;
      const group = groups[g - 1]!;
      // Without a cap every day counts, so that units with days of their own are not held against the group's.
      const capped = capOf(group) < Number.POSITIVE_INFINITY;
      check(group, ofGroups[g]!, capped ? workforce.workDays(group, passed + first, passed + end) : 1);
    }
  });
}

/**
 * Moves quotas of groups that are above their daily cap to other days, as few and as little as it takes: every cell
 * stays within a slack of what it is, and the slack grows until a flow through the groups' caps carries everything.
 *
 * @param cells `[leaf][day]`, changed in place
 */
export function fitGroups(stage: Stage, { pinned, left }: Remaining, cells: number[][]): void {
  const { organisation, days, spans } = stage;
  const { groups, leaves, tree } = organisation;
  if (groups.every((group) => group.dailyCap === null)) return;
  const sums = Array.from({ length: groups.length + 1 }, () => new Array<number>(days).fill(0));
  cells.forEach((row, i) => {
    for (let g = tree.leafGroup[i]!; g >= 0; g = tree.groupParent[g]!)
      row.forEach((cell, d) => {
        sums[g]![d]! += cell;
      });
  });
  const isOver = groups.map((group, g) => sums[g + 1]!.some((sum) => sum > capOf(group)));
  const involved = leaves.map((_, i) => {
    let over = false;
    for (let g = tree.leafGroup[i]!; g > 0; g = tree.groupParent[g]!) over ||= isOver[g - 1]!;
    return over && !pinned[i];
  });
  spans.forEach(({ first, end }, b) => {
    const rows = leaves.map((_, i) => i).filter((i) => involved[i] && left[b]![i]! > 0);
    if (rows.length === 0 || first === end) return;
    const largest = Math.max(...rows.map((i) => left[b]![i]!));
    for (let slack = 0; ; slack = slack * 2 + 1) {
      const short = pour(stage, { rows, first, end, slack }, cells);
      if (short === null) return;
      if (slack > largest) {
        stage.findings.push(cut(stage, short));
        return;
      }
    }
  });
}

interface Pour {
  rows: readonly number[];
  first: number;
  end: number;
  slack: number;
}

interface Short {
  leaves: number[];
  days: number[];
  amount: number;
}

/** One try; writes the cells when everything found its place, else says who is held back where. */
function pour(stage: Stage, { rows, first, end, slack }: Pour, cells: number[][]): Short | null {
  const { organisation, works } = stage;
  const { groups, leaves, tree } = organisation;
  const [source, sink] = [0, 1];
  const width = end - first;
  const groupNode = (g: number, d: number) => 2 + g * width + (d - first);
  const rowNode = (r: number) => 2 + (groups.length + 1) * width + r;
  const network = new FlowNetwork(rowNode(rows.length));
  const isPoured = new Set(rows);
  const room = [Number.POSITIVE_INFINITY, ...groups.map(capOf)].map((cap) =>
    new Array<number>(width).fill(cap),
  );
  const use = (i: number, d: number, amount: number) => {
    for (let g = tree.leafGroup[i]!; g >= 0; g = tree.groupParent[g]!) room[g]![d - first]! -= amount;
  };
  leaves.forEach((_, i) => {
    if (!isPoured.has(i)) for (let d = first; d < end; d++) use(i, d, cells[i]![d]!);
  });
  const arcs: { arc: number; i: number; d: number; low: number }[] = [];
  let wanted = 0;
  rows.forEach((i, r) => {
    let rest = 0;
    for (let d = first; d < end; d++) {
      const cell = cells[i]![d]!;
      rest += cell;
      if (works[i]![d]! === ZERO) continue;
      const low = Math.max(0, cell - slack);
      const high = Math.min(capOf(leaves[i]!), cell + slack);
      rest -= low;
      use(i, d, low);
      arcs.push({ arc: network.addArc(rowNode(r), groupNode(tree.leafGroup[i]!, d), high - low), i, d, low });
    }
    network.addArc(source, rowNode(r), rest);
    wanted += rest;
  });
  let overdrawn = 0;
  for (let d = first; d < end; d++) {
    for (let g = groups.length; g > 0; g--) {
      const free = room[g]![d - first]!;
      if (free < 0) overdrawn -= free;
      const most = Math.min(wanted, Math.max(0, free));
      network.addArc(groupNode(g, d), groupNode(tree.groupParent[g]!, d), most);
    }
    network.addArc(groupNode(0, d), sink, wanted);
  }
  const placed = network.run(source, sink);
  if (placed === wanted && overdrawn === 0) {
    for (const { arc, i, d, low } of arcs) cells[i]![d] = low + network.flowOn(arc);
    return null;
  }
  return {
    leaves: rows.filter((_, r) => network.reached(rowNode(r))),
    days: Array.from({ length: width }, (_, k) => first + k).filter((d) =>
      groups.some((_, g) => network.reached(groupNode(g + 1, d))),
    ),
    amount: Math.max(wanted - placed, overdrawn),
  };
}

function cut({ organisation, indicator, weights, passed }: Stage, { leaves, days, amount }: Short) {
  return finding('REBALANCE_CUT', 'error', `indicators.${indicator.key}.target`, {
    indicator: indicator.name,
    units: leaves.map((i) => organisation.leaves[i]!.code),
    days: days.map((d) => weights.days[passed + d]!),
    short: amount,
  });
}
