/** In which entry tab a team's row stands: one tab for all, or one a hamlet in wards of many teams. */
import type { Campaign, Unit } from '../../domain/campaign';
import { normalizeName } from '../../domain/names';
import { leavesOf, unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { EntryKey } from '../model';
import { LONGEST_TITLE, safeTitle } from './levels';

/** Above so many teams at the first build, every hamlet gets a tab of its own. */
const MOST_TEAMS = 60;

/**
 * The home of every team. A team that stands somewhere stays there, for its numbers stand there too; the choice between
 * one tab and many is made once, at the first build.
 * @param read where teams stand now; empty before the first build
 */
export function homesOf(campaign: Campaign, read: ReadonlyMap<string, EntryKey>): Map<string, EntryKey> {
  const leaves = leavesOf(campaign);
  const standing = [...read.values()];
  const apart = standing.length === 0 ? leaves.length > MOST_TEAMS : standing.some((key) => key !== 'entry');
  const fresh = ({ parent }: Unit): EntryKey => (apart && parent !== null ? `entry.${parent}` : 'entry');
  return new Map(leaves.map((unit) => [unit.code, read.get(unit.code) ?? fresh(unit)]));
}

/** Titles of these tabs, no two alike: "Nhập hôm nay", "Nhập Thôn Song", "Nhập Khu phố 3 (An Phú cũ)". */
export function entryTitles(
  campaign: Campaign,
  keys: readonly EntryKey[],
  language: Language,
): Map<EntryKey, string> {
  const byCode = unitsByCode(campaign);
  const titles = new Map<EntryKey, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    const candidates = key === 'entry' ? [translate(language, 'tabs.titles.entry')] : namesOf(key);
    const title = candidates.find((one) => !taken.has(one.toLowerCase())) ?? key;
    taken.add(title.toLowerCase());
    titles.set(key, title);
  }
  return titles;

  function namesOf(key: EntryKey): string[] {
    const code = key.slice('entry.'.length);
    const hamlet = byCode.get(code);
    if (hamlet === undefined) return [fitting(code, null)];
    const { name, formerName } = hamlet;
    const others = campaign.units.filter((other) => other !== hamlet && keys.includes(`entry.${other.code}`));
    const alone = !others.some((other) => normalizeName(other.name) === normalizeName(name));
    return [
      ...(alone ? [fitting(name, null)] : []),
      ...(formerName === null ? [] : [fitting(name, formerName)]),
      fitting(name, code),
    ];
  }

  /** The name gives way, not what tells it apart. */
  function fitting(name: string, apart: string | null): string {
    const tail = apart === null ? '' : ` (${apart})`;
    const head = translate(language, 'daily.entry.title', { name });
    return `${safeTitle(head).slice(0, Math.max(8, LONGEST_TITLE - tail.length))}${safeTitle(tail)}`.slice(
      0,
      LONGEST_TITLE,
    );
  }
}
