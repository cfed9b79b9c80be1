/** Who goes first for an extra on each day: the earlier the leaf's next extra falls due, the more urgent. */
import { nextDue, type Profile } from './profile';
import { random } from './random';
import type { Tree } from './tree';

/** Fine steps within a day, to shuffle leaves that fall due together. */
const STEPS = 4;
/** Of the leaves shaken, so many are put off, so many brought forward by a day; some days put off means to the end. */
const PUT_OFF = 0.2;
const FORWARD = 0.2;
const TO_THE_END = 0.2;

export class Urgencies {
  /** `[day * leaves + leaf]`, lower first, below `size`. */
  readonly urgency: Uint16Array;
  readonly size: number;
  private readonly calm: Uint16Array;
  private readonly next = random(1);

  constructor(
    private readonly tree: Tree,
    private readonly leaves: Profile,
  ) {
    this.size = STEPS * (leaves.days + 4);
    this.calm = nextDue(leaves).map((day) => STEPS * (day + 2));
    this.urgency = this.calm.slice();
  }

  /** New urgencies for the leaves of a group, from one day to another, both included. */
  shake(first: number, last: number, group: number): void {
    const { urgency, calm, next } = this;
    const { units, days } = this.leaves;
    const holder = this.tree.levels.find((level) => level.includes(group))!;
    for (let d = first; d <= last; d++) {
      const later = next() < TO_THE_END ? days : 1;
      for (let leaf = 0, at = d * units; leaf < units; leaf++, at++) {
        if (holder[leaf] !== group) continue;
        const draw = next();
        const delay = draw < PUT_OFF ? later : draw > 1 - FORWARD ? -1 : 0;
        const step = Math.floor(next() * (STEPS + 1)) - STEPS / 2;
        urgency[at] = Math.min(this.size - 1, calm[at]! + STEPS * delay + step);
      }
    }
  }
}
