/** Whose numbers count, and in which units above. */
import type { Campaign, Unit } from '../campaign';
import type { PlanVersion } from '../rebalance/version';
import { ancestorsOf, leavesOf, unitsByCode } from '../units';

/** Stands for the whole area where units go by code. */
export const AREA = '';

/** A unit with numbers of its own. */
export interface NumberRow {
  code: string;
  /** Null for a unit set aside: it no longer is part of the campaign, or has units under it by now. */
  leaf: Unit | null;
  /** Codes of the units that its numbers count in, from the top; the whole area always, and not among them. */
  above: string[];
}

/**
 * The leaves of the campaign, then every other unit that was planned for or has numbers. A unit that has units under it
 * by now counts its own former numbers in.
 * @param others codes of units known from elsewhere: rows of entries
 */
export function numberRows(
  campaign: Campaign,
  versions: readonly PlanVersion[],
  others: Iterable<string>,
): NumberRow[] {
  const byCode = unitsByCode(campaign);
  const leaves = leavesOf(campaign);
  const line = (unit: Unit) =>
    ancestorsOf(unit, byCode)
      .map(({ code }) => code)
      .reverse();
  const codes = new Set(leaves.map(({ code }) => code));
  const aside = new Set<string>();
  for (const { plan, base } of versions) {
    for (const { rows } of plan.tables) for (const { unit } of rows) if (!codes.has(unit)) aside.add(unit);
    // A version keeps what groups had done as well; these have no numbers of their own.
    for (const units of Object.values(base))
      for (const unit of Object.keys(units)) if (!codes.has(unit) && !byCode.has(unit)) aside.add(unit);
  }
  for (const unit of others) if (!codes.has(unit)) aside.add(unit);
  return [
    ...leaves.map((leaf) => ({ code: leaf.code, leaf, above: line(leaf) })),
    ...[...aside].map((code): NumberRow => {
      const group = byCode.get(code);
      return { code, leaf: null, above: group === undefined ? [] : [...line(group), code] };
    }),
  ];
}
