/** The campaign's units, looked up once: children by parent, leaves and groups with their numbers in the tree. */
import type { Campaign, Unit } from '../campaign';
import { decimal, ONE, toIntegers, ZERO } from './exact';
import { makeTree, type Tree } from './tree';

export interface Organisation {
  /** Name of the whole area. */
  area: string;
  /** In campaign order; under `null` the units right below the area. */
  children: Map<string | null, Unit[]>;
  leaves: Unit[];
  /** Units with units under them; group g of the tree is `groups[g - 1]`, group 0 the whole area. */
  groups: Unit[];
  tree: Tree;
}

export function organisationOf(campaign: Campaign): Organisation {
  const children = new Map<string | null, Unit[]>([[null, []]]);
  for (const unit of campaign.units) {
    const siblings = children.get(unit.parent);
    if (siblings === undefined) children.set(unit.parent, [unit]);
    else siblings.push(unit);
  }
  const leaves = campaign.units.filter((unit) => !children.has(unit.code));
  const groups = campaign.units.filter((unit) => children.has(unit.code));
  const number = new Map<string | null, number>([[null, 0]]);
  groups.forEach((group, g) => {
    number.set(group.code, g + 1);
  });
  const above = (unit: Unit) => number.get(unit.parent) ?? 0;
  return {
    area: campaign.area,
    children,
    leaves,
    groups,
    tree: makeTree([-1, ...groups.map(above)], leaves.map(above)),
  };
}

/** A figure of a unit, else the sum over the units under it; null where neither is complete. */
export function figureOf(
  organisation: Organisation,
  unit: Unit | null,
  figure: (unit: Unit) => number | null,
): number | null {
  const own = unit === null ? null : figure(unit);
  if (own !== null) return own;
  const below = organisation.children.get(unit?.code ?? null) ?? [];
  if (below.length === 0) return null;
  let sum = 0;
  for (const child of below) {
    const part = figureOf(organisation, child, figure);
    if (part === null) return null;
    sum += part;
  }
  return sum;
}

/** Eligible citizens, less the holders where the indicator leaves them out; null when unknown. */
export function countedEligible(
  organisation: Organisation,
  unit: Unit | null,
  excludeHolders: boolean,
  stated: number | null = null,
): number | null {
  const eligible = stated ?? figureOf(organisation, unit, (one) => one.eligible);
  if (eligible === null || !excludeHolders) return eligible;
  const holders = figureOf(organisation, unit, (one) =>
    organisation.children.has(one.code) ? one.holders : (one.holders ?? 0),
  );
  return Math.max(0, eligible - (holders ?? 0));
}

/**
 * How siblings share what stands above them: by weight where any of them has one (1 for those without), else by eligible
 * citizens where all have them, else equally.
 */
export function siblingWeights(
  organisation: Organisation,
  siblings: readonly Unit[],
  excludeHolders: boolean,
): bigint[] {
  if (siblings.some((unit) => unit.weight !== null)) {
    return toIntegers(siblings.map((unit) => decimal(unit.weight ?? 1)));
  }
  const eligible = siblings.map((unit) => countedEligible(organisation, unit, excludeHolders));
  if (eligible.some((figure) => figure === null)) return siblings.map(() => ONE);
  const whole = eligible.map((figure) => BigInt(figure!));
  return whole.every((figure) => figure === ZERO) ? siblings.map(() => ONE) : whole;
}
