/** Walking the tree of units. */
import type { Campaign, Unit } from './campaign';

/** Units directly under `parent` (null: under level 0), in campaign order. */
export function childrenOf(campaign: Campaign, parent: string | null): Unit[] {
  return campaign.units.filter((unit) => unit.parent === parent);
}

/** Units without units under them: they hold quotas and report. In campaign order. */
export function leavesOf(campaign: Campaign): Unit[] {
  const parents = new Set(campaign.units.map((unit) => unit.parent));
  return campaign.units.filter((unit) => !parents.has(unit.code));
}

/** Units with units under them, parents before children. */
export function groupsOf(campaign: Campaign): Unit[] {
  const parents = new Set(campaign.units.map((unit) => unit.parent));
  return campaign.units.filter((unit) => parents.has(unit.code));
}

export function unitsByCode(campaign: Campaign): Map<string, Unit> {
  return new Map(campaign.units.map((unit) => [unit.code, unit]));
}

/** The units above `unit`, nearest first. */
export function ancestorsOf(unit: Unit, byCode: Map<string, Unit>): Unit[] {
  const found: Unit[] = [];
  let code = unit.parent;
  while (code !== null) {
    const above = byCode.get(code);
    if (above === undefined || found.includes(above)) break;
    found.push(above);
    code = above.parent;
  }
  return found;
}

/** Index into `campaign.levels`: 1 directly under the area. */
export function levelOf(unit: Unit, byCode: Map<string, Unit>): number {
  return ancestorsOf(unit, byCode).length + 1;
}

/** The units right above those that report; one that reports directly to the area counts as its own. In campaign order. */
export function hamletsOf(campaign: Campaign): Unit[] {
  const leaves = leavesOf(campaign);
  const codes = new Set(leaves.map(({ code, parent }) => parent ?? code));
  return campaign.units.filter(({ code }) => codes.has(code));
}

/** The order as given where parents come first already; else each parent moves up to just before its first child. */
export function parentsFirst(units: readonly Unit[]): Unit[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const ordered = new Set<Unit>();
  const add = (unit: Unit): void => {
    for (const above of ancestorsOf(unit, byCode).reverse()) ordered.add(above);
    ordered.add(unit);
  };
  units.forEach(add);
  return [...ordered];
}
