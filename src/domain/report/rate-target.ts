/** Which of an indicator's targets binds a unit: they are told apart by words such as "Cấp xã" or "Phường". */
import type { Campaign, RateIndicator, Unit } from '../campaign';
import { normalizeName } from '../names';
import { levelOf, unitsByCode } from '../units';

/**
 * The one whose label the unit's name begins with ("Phường" for "Phường 5"), else the one whose label ends in a word of
 * the unit's level ("Cấp huyện" for level "Huyện, thị xã, thành phố"; the first word that has one), else the only one.
 *
 * @param unit null: the area
 * @returns percent; null when none of them fits
 */
export function rateTarget(campaign: Campaign, { targets }: RateIndicator, unit: Unit | null): number | null {
  const folded = targets.map(({ label, percent }) => ({ label: fold(label), percent }));
  const name = fold(unit?.name ?? campaign.area);
  const own = longest(folded.filter(({ label }) => `${name} `.startsWith(`${label} `)));
  if (own !== null) return own;
  const level = unit === null ? 0 : levelOf(unit, unitsByCode(campaign));
  for (const word of fold(campaign.levels[level] ?? '').split(/\s*,\s*/)) {
    const byLevel = longest(folded.filter(({ label }) => word !== '' && ` ${label}`.endsWith(` ${word}`)));
    if (byLevel !== null) return byLevel;
  }
  return targets.length === 1 ? targets[0]!.percent : null;
}

function fold(text: string): string {
  return normalizeName(text).toLowerCase();
}

function longest(found: readonly { label: string; percent: number }[]): number | null {
  const [first] = [...found].sort((a, b) => b.label.length - a.label.length);
  return first?.percent ?? null;
}
