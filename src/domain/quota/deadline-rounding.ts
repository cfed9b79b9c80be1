/**
 * Joint earliest-deadline-first rounding, day by day. Every leaf gets its floor and at most one extra; extras that are
 * due are given, the others go where the next one falls due soonest, inside the room that every group above has on
 * that day. The idea of windows for each unit is Steiner and Yeomans' (level schedules for mixed-model lines).
 */
import { OPEN, type Profile, WRAP } from './profile';
import type { Tree } from './tree';
import { Urgencies } from './urgencies';

/** Days worked out before giving up, in multiples of the period. */
const PATIENCE = 30;

/**
 * Every group keeps its running total within < 1 of ideal too. Where a group cannot be met, the last days are taken
 * back (more each time it happens to that group) and done again with other urgencies for its leaves. The shaking is
 * seeded: the same input gives the same table.
 *
 * @param dayTotals what all leaves together get on each day, whole numbers
 * @returns cells `[day * leaves + leaf]`, or null when it gave up (which does not prove that no table exists)
 */
export function roundByDeadline(
  tree: Tree,
  leaves: Profile,
  groups: Profile,
  dayTotals: ArrayLike<number>,
): Float64Array | null {
  const { units, days } = leaves;
  const cells = new Float64Array(units * days);
  const urgencies = new Urgencies(tree, leaves);
  const roundDay = dayRounder(tree, leaves, groups, dayTotals, urgencies, cells);
  const back = new Float64Array(tree.groupParent.length).fill(1);
  let d = 0;
  for (let patience = PATIENCE * days + 200; d < days; patience--) {
    const stuck = roundDay(d);
    if (stuck.length === 0) {
      d++;
      continue;
    }
    if (d === 0 || patience <= 0) return null;
    let again = d;
    for (const group of stuck) {
      const first = Math.max(0, d - Math.floor(back[group]!));
      const hopeless = back[group]! >= days;
      urgencies.shake(first, d, hopeless ? 0 : group);
      back[group] = hopeless ? 1 : back[group]! * 1.5;
      again = Math.min(again, first);
    }
    d = again;
  }
  return cells;
}

/** Fills the cells of one day after the days before it; answers with the groups that cannot be met. */
function dayRounder(
  tree: Tree,
  leaves: Profile,
  groups: Profile,
  dayTotals: ArrayLike<number>,
  { urgency, size }: Urgencies,
  cells: Float64Array,
): (day: number) => number[] {
  const { units, days } = leaves;
  const { groupParent, leafGroup, levels } = tree;
  const groupCount = groupParent.length;
  // Who is ahead at the start of each day: kept, so that days can be taken back.
  const aheadAt = Array.from({ length: days + 1 }, () => new Uint8Array(units));
  const groupAheadAt = Array.from({ length: days + 1 }, () => new Uint8Array(groupCount));
  const least = new Float64Array(groupCount);
  const most = new Float64Array(groupCount);
  /** Extras a group must still hand out among its leaves, beyond what its subgroups must. */
  const need = new Float64Array(groupCount);
  /** Extras a group may take beyond its need. */
  const room = new Float64Array(groupCount);
  const given = new Float64Array(groupCount);
  const heads = new Int32Array(size + 1);
  const open = new Int32Array(units);
  const queue = new Int32Array(units);

  /** What each leaf gets for sure, and who may take one more. */
  function giveSure(d: number): number {
    const ahead = aheadAt[d]!;
    let waiting = 0;
    least.fill(0);
    most.fill(0);
    for (let leaf = 0, at = d * units; leaf < units; leaf++, at++) {
      const kind = leaves.kind[at]!;
      const group = leafGroup[leaf]!;
      const sure = leaves.floor[at]! + (kind >= WRAP && ahead[leaf] === 0 ? 1 : 0);
      cells[at] = sure;
      least[group]! += sure;
      most[group]! += sure;
      if (isOpen(kind, ahead[leaf]!)) {
        most[group]! += 1;
        open[waiting++] = leaf;
      }
    }
    return waiting;
  }

  /** From the leaves up: what each group needs and has room for. */
  function measureGroups(d: number): number[] {
    const stuck: number[] = [];
    for (let g = groupCount - 1; g >= 0; g--) {
      const at = d * groupCount + g;
      const kind = groups.kind[at]!;
      const isAhead = groupAheadAt[d]![g]!;
      let lowest = groups.floor[at]! + (kind >= WRAP && isAhead === 0 ? 1 : 0);
      let highest = lowest + (isOpen(kind, isAhead) ? 1 : 0);
      if (g === 0) lowest = highest = dayTotals[d]!;
      const low = Math.max(lowest, least[g]!);
      const high = Math.min(highest, most[g]!);
      if (low > high) stuck.push(g);
      need[g] = low - least[g]!;
      room[g] = high - low;
      given[g] = low;
      if (g > 0) {
        least[groupParent[g]!]! += low;
        most[groupParent[g]!]! += high;
      }
    }
    return stuck;
  }

  /** Counting sort of the open leaves by urgency; ties by index. */
  function queueUp(from: number, waiting: number): void {
    heads.fill(0);
    for (let i = 0; i < waiting; i++) heads[urgency[from + open[i]!]! + 1]!++;
    for (let k = 1; k < heads.length; k++) heads[k]! += heads[k - 1]!;
    for (let i = 0; i < waiting; i++) queue[heads[urgency[from + open[i]!]!]!++] = open[i]!;
  }

  /** Hands out the extras that the groups of one level need, those below it first. */
  function giveExtras(holder: Int32Array, from: number, waiting: number): void {
    for (let i = 0; i < waiting; i++) {
      const leaf = queue[i]!;
      const target = leaf < 0 ? -1 : holder[leaf]!;
      if (target < 0 || need[target] === 0) continue;
      let g = leafGroup[leaf]!;
      while (g !== target && room[g]! > 0) g = groupParent[g]!;
      if (g !== target) continue;
      for (g = leafGroup[leaf]!; g !== target; g = groupParent[g]!) {
        room[g]!--;
        given[g]!++;
      }
      need[target]!--;
      queue[i] = -1;
      cells[from + leaf]!++;
    }
  }

  return (d) => {
    const waiting = giveSure(d);
    const stuck = measureGroups(d);
    if (stuck.length > 0) return stuck;
    queueUp(d * units, waiting);
    for (let level = levels.length - 1; level >= 0; level--) giveExtras(levels[level]!, d * units, waiting);
    carry(aheadAt[d]!, aheadAt[d + 1]!, leaves, d, cells, d * units);
    carry(groupAheadAt[d]!, groupAheadAt[d + 1]!, groups, d, given, 0);
    return stuck;
  };
}

/** Who is ahead after the day: extras taken so far less extras fallen due. */
function carry(
  before: Uint8Array,
  after: Uint8Array,
  profile: Profile,
  day: number,
  amounts: Float64Array,
  from: number,
): void {
  for (let unit = 0, at = day * profile.units; unit < profile.units; unit++, at++) {
    const extra = amounts[from + unit]! - profile.floor[at]!;
    after[unit] = before[unit]! + extra - (profile.kind[at]! >= WRAP ? 1 : 0);
  }
}

function isOpen(kind: number, ahead: number): boolean {
  return ahead === 0 ? kind === OPEN : kind === WRAP;
}
