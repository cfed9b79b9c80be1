/** Units under one parent whose names differ only by tone marks; and those that merely go on after such a name. */
import type { Campaign, Unit } from '../campaign';
import { type Finding, finding } from '../finding';
import { normalizeName, sameName, withoutMarks } from '../names';
import { childrenOf } from '../units';

export function lookAlikeNames(campaign: Campaign): Finding[] {
  const parents = [
    null,
    ...new Set(campaign.units.flatMap(({ parent }) => (parent === null ? [] : [parent]))),
  ];
  return parents.flatMap((parent) => {
    const siblings = childrenOf(campaign, parent);
    const byBare = new Map<string, Unit[]>();
    for (const unit of siblings) byBare.set(bare(unit), [...(byBare.get(bare(unit)) ?? []), unit]);
    return [...byBare].flatMap(([stem, alike]) => {
      if (!alike.some((unit) => !sameName(unit.name, alike[0]!.name))) return [];
      const longer = siblings.filter((unit) => bare(unit).startsWith(`${stem} `));
      const units = [...alike, ...longer];
      return [
        finding('PLAN_NAMES_ALIKE', 'note', `units.${units[0]!.code}.name`, {
          names: units.map(({ name }) => name),
          codes: units.map(({ code }) => code),
        }),
      ];
    });
  });
}

function bare(unit: Unit): string {
  return withoutMarks(normalizeName(unit.name)).toLowerCase();
}
