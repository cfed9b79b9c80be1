/** Names of units as words, and whom the words of a message name. */
import type { Unit } from '../../../domain/campaign';
import { normalizeName, withOneTonePlacement, withoutMarks } from '../../../domain/names';

/** A name as words in lower case, and whom it may mean. */
export interface Named {
  words: readonly string[];
  units: readonly Unit[];
}

/** Words and numbers in lower case, tone marks in one place; leading zeros of numbers go. */
export function wordsOf(text: string): string[] {
  const words =
    withOneTonePlacement(normalizeName(text))
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  return words.map((word) => (/^\d/.test(word) ? String(Number(word)) : word));
}

/** The same with its brackets, as they stand in what is typed. */
export const bracketed = (text: string): string[] =>
  text.split(/([()])/).flatMap((part) => (/[()]/.test(part) ? [part] : wordsOf(part)));

export function namesOf(units: readonly Unit[]): Named[] {
  const found = new Map<string, Unit[]>();
  const add = (name: string, unit: Unit) => {
    for (const key of new Set([wordsOf(name).join(' '), bracketed(name).join(' ')]))
      found.set(key, [...(found.get(key) ?? []), unit]);
  };
  for (const unit of units) {
    add(unit.name, unit);
    // "Khu phố 3 (Hòa Bình cũ)" is called "khu phố 3" as well, also where another one is.
    const bare = unit.name.replace(/\s*\([^)]*\)\s*$/, '');
    if (bare !== unit.name && bare !== '') add(bare, unit);
    if (unit.formerName !== null) add(`${unit.name} (${unit.formerName})`, unit);
  }
  return [...found]
    .map(([key, of]) => ({ words: key.split(' '), units: of }))
    .sort((a, b) => b.words.length - a.words.length);
}

/** "khu phố 3 hòa bình cũ" → "3 hòa bình cũ". */
export function fromNumber(groups: readonly Named[]): Named[] {
  const found = new Map<string, Set<Unit>>();
  for (const { words, units } of groups) {
    const at = words.findIndex((word) => /^\d+$/.test(word));
    if (at < 1 || at === words.length - 1) continue;
    const key = words.slice(at).join(' ');
    found.set(key, new Set([...(found.get(key) ?? []), ...units]));
  }
  return [...found]
    .map(([key, of]) => ({ words: key.split(' '), units: [...of] }))
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
