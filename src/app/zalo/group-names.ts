/** How a message calls teams and what is above them. */
import type { Campaign, Unit } from '../../domain/campaign';
import { levelOf, unitsByCode } from '../../domain/units';
import { formatFigure } from '../../messages/format';
import { reminders } from '../../messages/vi/reminders';
import { firstKind, levelName } from '../../workbook/tabs/levels';

/** So many are named one by one, in full. */
const FEW = 4;

export function say(key: keyof typeof reminders, figures: Record<string, string | number>): string {
  return reminders[key].replace(/\{(\w+)\}/g, (_, name: string) => formatFigure('vi', figures[name]!));
}

/** "Thôn Song"; the area itself for null. Two of one name are told apart by what they were. */
export function groupName(campaign: Campaign, unit: Unit | null): string {
  if (unit === null) return campaign.area;
  const { name, formerName } = unit;
  const kinds = levelName(campaign, levelOf(unit, unitsByCode(campaign)));
  const kind = firstKind(kinds);
  const isOnlyKind = kind === kinds && !name.toLowerCase().startsWith(kind.toLowerCase());
  const full = isOnlyKind ? `${kind} ${name}` : name;
  const isDouble = campaign.units.some(
    (one) => one !== unit && one.name === name && one.parent === unit.parent,
  );
  return isDouble && formerName !== null ? say('former', { name: full, former: formerName }) : full;
}

/** "thôn Song", inside a sentence. */
export function groupNameWithin(campaign: Campaign, unit: Unit | null): string {
  const name = groupName(campaign, unit);
  const isKind = unit !== null && !name.startsWith(unit.name);
  return isKind ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * "Tổ 2, Tổ 4"; many numbered ones short, "Tổ 1–3, 5, 9"; "cả 12 tổ" when it is all of them.
 * @param all how many there are
 */
export function teamNames(campaign: Campaign, teams: readonly Unit[], all: number): string {
  const names = teams.map(({ name }) => name);
  if (teams.length <= FEW) return names.join(', ');
  if (teams.length === all) return say('all', { count: all, level: teamLevel(campaign, teams[0]!) });
  const parts = names.map((name) => /^(\D+ )(\d+)$/.exec(name));
  const [first] = parts;
  if (first == null || parts.some((part) => part?.[1] !== first[1])) return names.join(', ');
  return `${first[1]}${runs(parts.map((part) => Number(part![2]))).join(', ')}`;
}

export function teamLevel(campaign: Campaign, team: Unit): string {
  return firstKind(levelName(campaign, levelOf(team, unitsByCode(campaign)))).toLowerCase();
}

/** 1, 2, 3, 5 → "1–3", "5" */
function runs(numbers: readonly number[]): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const found: number[][] = [];
  for (const number of sorted) {
    const run = found[found.length - 1];
    if (run !== undefined && run[run.length - 1] === number - 1) run.push(number);
    else found.push([number]);
  }
  return found.flatMap((run) =>
    run.length > 2 ? [`${run[0]}–${run[run.length - 1]}`] : run.map((number) => String(number)),
  );
}
