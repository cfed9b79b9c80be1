/** Done and remaining against targets, for teams, groups and the area. */
import type { Unit } from '../campaign';
import type { RebalanceRequest } from './request';
import type { Tell } from './violation';

export interface LeafSums {
  leaf: Unit;
  above: Unit[];
  done: number;
  remaining: number;
  /** Before transfers and before what others could not do. */
  target: number;
  /** Keeps its quotas as they are. */
  isPinned: boolean;
  isStopped: boolean;
  /** What one that stops may keep: its quotas of the days that it still works. */
  kept: number;
}

/**
 * Whatever is moved about, the area as a whole ends where its targets are, plus what is above them already or pinned
 * above them. A unit that nobody hands anything to ends at its own target; one that may be handed something, no lower.
 */
export function checkSums(
  { transfers, campaign }: RebalanceRequest,
  indicator: string,
  leaves: readonly LeafSums[],
  tell: Tell,
): void {
  // Nobody has a day left: there is nothing to give, whatever is missing.
  if (leaves.every(({ isStopped }) => isStopped)) return;
  const own = transfers.filter((one) => one.indicator === indicator);
  const isWithin = ({ leaf, above }: LeafSums, code: string) =>
    leaf.code === code || above.some((unit) => unit.code === code);
  const givers = new Set(own.map(({ from }) => from));
  const wanted = (one: LeafSums) => Math.max(one.target, one.done);
  const reach = (one: LeafSums) => one.done + one.remaining;
  const isShort = (one: LeafSums) => (one.isStopped || one.isPinned) && one.target > reach(one);
  const handsOn = leaves.some(isShort);

  const check = (code: string | null, some: readonly LeafSums[]) => {
    let most = 0;
    let least = 0;
    for (const one of some) {
      // Pinned above its target: what it keeps is on top.
      const asked = one.isPinned ? Math.max(wanted(one), reach(one)) : wanted(one);
      most += asked;
      least += isShort(one) ? reach(one) : asked;
    }
    let isOpen = false;
    for (const { from, to, amount } of own) {
      const inside = (end: string) =>
        some.length > 0 && leaves.every((one) => !isWithin(one, end) || some.includes(one));
      const touched = (end: string) => some.some((one) => isWithin(one, end));
      const [gives, takes] = [inside(from), inside(to)];
      most += (takes ? amount : 0) - (gives ? amount : 0);
      least += (takes ? amount : 0) - (gives ? amount : 0);
      if ((touched(from) && !gives) || (touched(to) && !takes)) isOpen = true;
    }
    if (isOpen) return;
    const reached = some.reduce((sum, one) => sum + reach(one), 0);
    const whole = code === null;
    if (whole || !handsOn ? reached !== most : reached < least) tell('TARGET', code, null);
  };
  check(null, leaves);
  const isGiven = (one: LeafSums) => [...givers].some((code) => isWithin(one, code));
  for (const one of leaves) {
    check(one.leaf.code, [one]);
    if (one.isStopped && !one.isPinned) {
      const kept = Math.min(one.kept, Math.max(0, one.target - one.done));
      if (isGiven(one) ? one.remaining > kept : one.remaining !== kept) tell('TARGET', one.leaf.code, null);
    }
    if (!isGiven(one) && !isShort(one) && reach(one) < wanted(one)) tell('TARGET', one.leaf.code, null);
  }
  const known = new Set(leaves.map(({ leaf }) => leaf.code));
  for (const { code } of campaign.units)
    if (!known.has(code))
      check(
        code,
        leaves.filter((one) => isWithin(one, code)),
      );
}
