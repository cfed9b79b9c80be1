/** The words of a message: the ways people name teams, hamlets and indicators. */
import type { Campaign, CountIndicator, Unit } from '../../../domain/campaign';
import { normalizeName, withOneTonePlacement, withoutMarks } from '../../../domain/names';
import { leavesOf } from '../../../domain/units';

/** A name as words in lower case, and whom it may mean. */
export interface Named {
  words: readonly string[];
  units: readonly Unit[];
}

export interface Lexicon {
  /** Reporting units by code, in lower case. */
  codes: ReadonlyMap<string, Unit>;
  /** What stands before the number in codes of several teams: "sg". */
  codeLetters: ReadonlySet<string>;
  /** Units above them, and reporting units that go by a name of their own; longest names first. */
  groups: readonly Named[];
  teams: readonly Named[];
  /** The reporting units of a group that carry a number: "Tổ 3" of SG; those of every group for undefined. */
  numbered: (group: string | null | undefined, number: number) => Unit[];
  /** The reporting units under a unit; none under nothing. */
  under: (group: Unit | null) => Unit[];
  /** Indicators by the number in their names: "mức độ 2" → 2. */
  levels: ReadonlyMap<number, CountIndicator>;
  indicators: readonly CountIndicator[];
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
  const levels = campaign.levels.slice(1);
  const teamWords = new Set([...TEAM_WORDS, ...levels.slice(-1).map((name) => name.toLowerCase())]);
  const groupWords = [...GROUP_WORDS, ...levels.slice(0, -1).flatMap((name) => name.split(','))].map(wordsOf);
  return {
    codes: new Map(leaves.map((unit) => [unit.code.toLowerCase(), unit])),
    codeLetters: new Set(
      leaves.flatMap(({ code }) => /^([a-z]{2,})\d+$/.exec(code.toLowerCase())?.[1] ?? []),
    ),
    groups: namesOf(campaign.units.filter(({ code }) => !codes.has(code))),
    teams: namesOf(leaves.filter(({ parent, ...unit }) => parent === null || numberOf(unit) === null)),
    numbered: (group, number) =>
      (byNumber.get(number) ?? []).filter(({ parent }) => group === undefined || parent === group),
    under: (group) => (group === null ? [] : leaves.filter(({ parent }) => parent === group.code)),
    levels: levelsOf(indicators),
    indicators,
    teamWords,
    groupWords: groupWords.sort((a, b) => b.length - a.length),
    unitWords: new Set([...teamWords, ...groupWords.flatMap((words) => (words.length === 1 ? words : []))]),
  };
}

/** Words and numbers in lower case, tone marks in one place; leading zeros of numbers go. */
export function wordsOf(text: string): string[] {
  const words =
    withOneTonePlacement(normalizeName(text))
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  return words.map((word) => (/^\d/.test(word) ? String(Number(word)) : word));
}

function numberOf({ name }: { name: string }): number | null {
  const found = /(?:^|\D)(\d+)$/.exec(normalizeName(name));
  return found === null ? null : Number(found[1]);
}

function namesOf(units: readonly Unit[]): Named[] {
  const found = new Map<string, Unit[]>();
  const add = (name: string, unit: Unit) => {
    const key = wordsOf(name).join(' ');
    found.set(key, [...(found.get(key) ?? []), unit]);
  };
  for (const unit of units) {
    add(unit.name, unit);
    // "Khu phố 3 (Hòa Bình cũ)" is called "khu phố 3" as well, also where another one is.
    const bare = unit.name.replace(/\s*\([^)]*\)\s*$/, '');
    if (bare !== unit.name && bare !== '') add(bare, unit);
    if (unit.formerName !== null) add(`${unit.name} ${unit.formerName}`, unit);
  }
  return [...found]
    .map(([key, of]) => ({ words: key.split(' '), units: of }))
    .sort((a, b) => b.words.length - a.words.length);
}

/**
 * Whom the words from `at` on name. With tone marks they must agree letter for letter, wherever oa, oe and uy bear theirs. Words of a message typed without
 * any marks may mean every name that loses its marks that way: Song, Sống and Sông are all "song".
 * @param marked whether the message is typed with marks
 */
export function namedAt(
  names: readonly Named[],
  words: readonly string[],
  at: number,
  marked: boolean,
): { length: number; units: Unit[] } | null {
  const fitting = names.filter(({ words: name }) =>
    name.every((word, i) => words[at + i] !== undefined && same(words[at + i]!, word, marked)),
  );
  const length = fitting[0]?.words.length;
  if (length === undefined) return null;
  const longest = fitting.filter(({ words: name }) => name.length === length);
  return { length, units: longest.flatMap(({ units }) => [...units]) };
}

function same(typed: string, name: string, marked: boolean): boolean {
  return typed === name || (!marked && typed === withoutMarks(name));
}

function levelsOf(indicators: readonly CountIndicator[]): Map<number, CountIndicator> {
  const found = new Map<number, CountIndicator>();
  for (const indicator of indicators) {
    const number = /\bmuc (?:do )?(\d)\b/.exec(withoutMarks(indicator.name).toLowerCase())?.[1];
    if (number !== undefined) found.set(Number(number), indicator);
  }
  return found;
}
