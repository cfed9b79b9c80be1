/** Ordinary changes of units in a running campaign: pausing, stopping, merging. Entries stay with their teams. */
import type { Campaign, Pause, Unit } from './campaign';
import { parentsFirst } from './units';

/** @param pause of a unit of the campaign */
export function withPause(campaign: Campaign, pause: Pause): Campaign {
  return { ...campaign, pauses: [...campaign.pauses, pause] };
}

/** Figures of two units taken together; null where one of them has none. */
export const ADDED = ['eligible', 'holders', 'baseline', 'weight', 'supply', 'members'] as const;

/**
 * Everything under one group goes to another of the same level, and the group itself goes away. Figures and given
 * quotas that both have are added up.
 * @returns null when either is no group of that campaign, when they are the same or one stands above the other, or when
 *   the old one has a pause of its own, which would come to mean everything under the new one
 */
export function withMerged(campaign: Campaign, from: string, into: string): Campaign | null {
  const parents = new Set(campaign.units.map(({ parent }) => parent));
  const old = campaign.units.find(({ code }) => code === from);
  const kept = campaign.units.find(({ code }) => code === into);
  if (old === undefined || kept === undefined || from === into) return null;
  if (!parents.has(from) || !parents.has(into)) return null;
  if (isUnder(campaign, kept, from) || isUnder(campaign, old, into)) return null;
  if (campaign.pauses.some(({ unit }) => unit === from)) return null;
  const units = campaign.units
    .filter(({ code }) => code !== from)
    .map((unit) => {
      if (unit.code === into) return together(kept, old);
      return unit.parent === from ? { ...unit, parent: into } : unit;
    });
  const outreach = campaign.outreach.map((visit) => (visit.unit === from ? { ...visit, unit: into } : visit));
  // As the forms will be read: the group moves up when what came to it stands above it.
  return { ...campaign, units: parentsFirst(units), outreach };
}

function together(kept: Unit, old: Unit): Unit {
  const sum = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
  const figures = Object.fromEntries(ADDED.map((figure) => [figure, sum(kept[figure], old[figure])]));
  const given = Object.keys(kept.quota).filter((key) => old.quota[key] !== undefined);
  return {
    ...kept,
    ...(figures as Pick<Unit, (typeof ADDED)[number]>),
    quota: Object.fromEntries(given.map((key) => [key, kept.quota[key]! + old.quota[key]!])),
  };
}

function isUnder(campaign: Campaign, unit: Unit, group: string): boolean {
  for (let code = unit.parent; code !== null; ) {
    if (code === group) return true;
    const above: string = code;
    code = campaign.units.find((one) => one.code === above)?.parent ?? null;
  }
  return false;
}
