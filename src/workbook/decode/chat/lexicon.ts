/** The words of a message: the ways people name teams, hamlets and indicators. */
import type { Campaign, CountIndicator, Unit } from '../../../domain/campaign';
import { normalizeName, withoutMarks } from '../../../domain/names';
import { leavesOf } from '../../../domain/units';
import { countedIn } from './counted';
import { fromNumber, type Named, namesOf, wordsOf } from './names';
import type { Phrase } from './words';

export interface Lexicon {
  /** Reporting units by code, in lower case. */
  codes: ReadonlyMap<string, Unit>;
  /** What stands before the number in codes of several teams: "sg". */
  codeLetters: ReadonlySet<string>;
  /** Units above them, and reporting units that go by a name of their own; longest names first. */
  groups: readonly Named[];
  teams: readonly Named[];
  /** The groups that have a number and more behind it, from that number on. */
  unlike: readonly Named[];
  /** The reporting units of a group that carry a number: "Tổ 3" of SG; those of every group for undefined. */
  numbered: (group: string | null | undefined, number: number) => Unit[];
  /** The reporting units under a unit; none under nothing. */
  under: (group: Unit | null) => Unit[];
  /** Indicators by the number in their names: "mức độ 2" → 2. */
  levels: ReadonlyMap<number, CountIndicator>;
  indicators: readonly CountIndicator[];
  /** What they are counted in, as it may stand behind a number. */
  counted: readonly Phrase[];
  /** What stands before a team's number, and before a group's name. */
  teamWords: ReadonlySet<string>;
  groupWords: readonly (readonly string[])[];
  /** Those of both that are one word. */
  unitWords: ReadonlySet<string>;
}

const TEAM_WORDS = ['tổ', 'to', 't'];
const GROUP_WORDS = [
  'thôn',
  'thon',
  'khu phố',
  'khu pho',
  'kp',
  'ấp',
  'ap',
  'tổ dân phố',
  'tdp',
  'xóm',
  'bản',
  'khóm',
];

export function lexiconOf(campaign: Campaign, indicators: readonly CountIndicator[]): Lexicon {
  const leaves = leavesOf(campaign);
  const codes = new Set(leaves.map(({ code }) => code));
  const byNumber = new Map<number, Unit[]>();
  for (const unit of leaves) {
    const number = numberOf(unit);
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), unit]);
  }
  const groups = namesOf(campaign.units.filter(({ code }) => !codes.has(code)));
  const levels = campaign.levels.slice(1);
  const teamWords = new Set([...TEAM_WORDS, ...levels.slice(-1).map((name) => name.toLowerCase())]);
  const groupWords = [...GROUP_WORDS, ...levels.slice(0, -1).flatMap((name) => name.split(','))].map(wordsOf);
  return {
    codes: new Map(leaves.map((unit) => [unit.code.toLowerCase(), unit])),
    codeLetters: new Set(
      leaves.flatMap(({ code }) => /^([a-z]{2,})\d+$/.exec(code.toLowerCase())?.[1] ?? []),
    ),
    groups,
    unlike: fromNumber(groups),
    teams: namesOf(leaves.filter(({ parent, ...unit }) => parent === null || numberOf(unit) === null)),
    numbered: (group, number) =>
      (byNumber.get(number) ?? []).filter(({ parent }) => group === undefined || parent === group),
    under: (group) => (group === null ? [] : leaves.filter(({ parent }) => parent === group.code)),
    levels: levelsOf(indicators),
    indicators,
    counted: countedIn(indicators),
    teamWords,
    groupWords: groupWords.sort((a, b) => b.length - a.length),
    unitWords: new Set([...teamWords, ...groupWords.flatMap((words) => (words.length === 1 ? words : []))]),
  };
}

function numberOf({ name }: { name: string }): number | null {
  const found = /(?:^|\D)(\d+)$/.exec(normalizeName(name));
  return found === null ? null : Number(found[1]);
}

function levelsOf(indicators: readonly CountIndicator[]): Map<number, CountIndicator> {
  const found = new Map<number, CountIndicator>();
  for (const indicator of indicators) {
    const number = /\bmuc (?:do )?(\d)\b/.exec(withoutMarks(indicator.name).toLowerCase())?.[1];
    if (number !== undefined) found.set(Number(number), indicator);
  }
  return found;
}
