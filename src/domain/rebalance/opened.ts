/** Days left that had no quota because nobody worked on them then, and that are worked on now. */
import { ZERO } from '../quota/exact';
import type { Stage } from './stage';

/** A group with so much expected on a day had at least one quota on it if it worked. */
const SURE = 2;

/**
 * Days after the old period count for everybody. Inside it, where the calendar has changed, the old plan tells: a day
 * was a rest day for a leaf when the smallest unit around it that must have had a quota on it had none.
 *
 * @returns by leaf: true for the days left that are new to it; null: none
 */
export function openedDays(stage: Stage): (boolean[] | null)[] {
  const { organisation, weights, passed, oldDays, sameCalendar, works, planned, days } = stage;
  const { tree, leaves } = organisation;
  const isLater = weights.days.slice(passed).map((day) => !oldDays.has(day));
  const opened = leaves.map((_, i) => works[i]!.map((weight, d) => weight > ZERO && isLater[d]!));
  if (!sameCalendar) {
    const groups = tree.groupParent.length;
    const size = (groups + leaves.length) * days;
    const [had, expected] = [new Float64Array(size), new Float64Array(size)];
    leaves.forEach((_, i) => {
      const rows = works[i]!.map(Number);
      const all = rows.reduce((a, b) => a + b, 0);
      const sum = planned[i]!.reduce((a, b) => a + b, 0);
      for (let d = 0; d < days; d++) {
        const share = all === 0 ? 0 : (sum * rows[d]!) / all;
        add((groups + i) * days + d, planned[i]![d]!, share);
        for (let g = tree.leafGroup[i]!; g >= 0; g = tree.groupParent[g]!)
          add(g * days + d, planned[i]![d]!, share);
      }
    });
    const wasRest = (i: number, d: number) => {
      let at = (groups + i) * days + d;
      for (let g = tree.leafGroup[i]!; ; g = tree.groupParent[g]!) {
        if (expected[at]! >= SURE) return had[at] === 0;
        if (g < 0) return false;
        at = g * days + d;
      }
    };
    leaves.forEach((_, i) => {
      works[i]!.forEach((weight, d) => {
        if (weight > ZERO && planned[i]![d] === 0 && wasRest(i, d)) opened[i]![d] = true;
      });
    });
    function add(at: number, quota: number, share: number): void {
      had[at]! += quota;
      expected[at]! += share;
    }
  }
  return opened.map((ofLeaf) => (ofLeaf.includes(true) ? ofLeaf : null));
}
