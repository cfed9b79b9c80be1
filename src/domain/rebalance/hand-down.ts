/** An amount from a unit down to the leaves under it, by the usual shares of siblings and no further than they have room. */
import type { Unit } from '../campaign';
import { apportion } from '../quota/apportion';
import { ONE } from '../quota/exact';
import { type Organisation, siblingWeights } from '../quota/organisation';

/**
 * @param code of the unit; null: the whole area
 * @param room how much each leaf can take, by code; infinite without a limit
 * @returns by code of the leaf; adds up to the amount, or to all the room there is
 */
export function handDown(
  organisation: Organisation,
  code: string | null,
  amount: number,
  room: (leaf: Unit) => number,
  excludeHolders: boolean,
): Map<string, number> {
  const { children } = organisation;
  const given = new Map<string, number>();
  const rooms = new Map<string, number>();
  const measure = (unit: Unit): number => {
    const below = children.get(unit.code);
    const all =
      below === undefined ? Math.max(0, room(unit)) : below.reduce((sum, one) => sum + measure(one), 0);
    rooms.set(unit.code, all);
    return all;
  };
  const hand = (siblings: readonly Unit[], rest: number): void => {
    const open = siblings.filter((unit) => rooms.get(unit.code)! > 0);
    const most = open.map((unit) => BigInt(Math.min(rest, rooms.get(unit.code)!)));
    const least = open.map(() => BigInt(0));
    const weights = siblingWeights(organisation, open, excludeHolders);
    const parts =
      apportion(BigInt(rest), weights, least, most) ??
      // Only units of weight 0 have room left.
      apportion(
        BigInt(rest),
        open.map(() => ONE),
        least,
        most,
      )!;
    open.forEach((unit, i) => {
      const part = Number(parts[i]!);
      const below = children.get(unit.code);
      if (below === undefined) given.set(unit.code, part);
      else if (part > 0) hand(below, part);
    });
  };
  const self = code === null ? undefined : organisation.leaves.find((leaf) => leaf.code === code);
  const top = self === undefined ? (children.get(code) ?? []) : [self];
  const all = top.reduce((sum, unit) => sum + measure(unit), 0);
  const placed = Math.min(amount, all);
  if (placed > 0) hand(top, placed);
  return given;
}
