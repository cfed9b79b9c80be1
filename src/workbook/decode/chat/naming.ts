/** Teams and indicators named in a line, from one of its words on. */

import type { Unit } from '../../../domain/campaign';
import { readHiddenNumber } from '../../../domain/data-check';
import { withOneTonePlacement } from '../../../domain/names';
import type { Step } from './item';
import type { Lexicon } from './lexicon';
import { namedAt } from './names';
import { EACH, LEADERS } from './words';

/** "sg2", or "sg 2"; "sg9" where there are only five, and "sg2.3", name a team as well. */
export function codeAt(words: readonly string[], at: number, lexicon: Lexicon): Step | null {
  const { codes, codeLetters } = lexicon;
  const word = words[at]!;
  // "kp3t5"
  if (/^\p{L}+\d+\p{L}/u.test(word)) {
    const own = codes.get(word);
    return { length: 1, item: { kind: 'team', units: own === undefined ? [] : [own] } };
  }
  if (!/^\p{L}+$/u.test(word)) return null;
  const number = /^(\d+)(?:[.,]\d+)?$/.exec(words[at + 1] ?? '')?.[1];
  const numbered = number === undefined ? undefined : codes.get(`${word}${number}`);
  if (numbered !== undefined) {
    // "TO3" is a code, "to 3" the third team of whichever hamlet.
    const others = lexicon.unitWords.has(word) ? lexicon.numbered(undefined, Number(number)) : [];
    return { length: 2, item: { kind: 'team', units: [...new Set([numbered, ...others])] } };
  }
  const unit = codes.get(word);
  if (unit !== undefined) return { length: 1, item: { kind: 'team', units: [unit] } };
  const joined = number !== undefined && codeLetters.has(word);
  return joined ? { length: 2, item: { kind: 'team', units: [] } } : null;
}

const DASH = /^[-–]$/;
const UP_TO: ReadonlySet<string> = new Set(['đến', 'den', 'tới', 'toi']);
const MOST_TEAMS = 100;

/**
 * "sg1-4", "sg1-sg4" glued together, and with a number to come behind: else "sg1-4" may be four of SG1. With "đều" before
 * that number it is the number of each of them.
 */
export function rangeAt(words: readonly string[], at: number, text: string, lexicon: Lexicon): Step | null {
  const [letters, first, dash] = [words[at]!, words[at + 1] ?? '', words[at + 2] ?? ''];
  if (!DASH.test(dash) || !lexicon.codeLetters.has(letters)) return null;
  const lastAt = words[at + 3] === letters ? at + 4 : at + 3;
  const [from, to] = [Number(first), Number(words[lastAt])];
  const behind = untilNumber(words, lastAt);
  const isEach = behind.words.some((word) => EACH.has(word));
  // "SG1-3 SG2-4", "SG1-3 SG2 4"
  const isOfOther = lexicon.codeLetters.has(behind.words[behind.words.length - 1] ?? '');
  if (!isGlued(text, letters, from, dash, to) || !isRange(from, to) || isOfOther) return null;
  if (!behind.isNumber && !isEach) return null;
  const units: Unit[] = [];
  for (let number = from; number <= to; number++) {
    const unit = lexicon.codes.get(`${letters}${number}`);
    if (unit === undefined) return null;
    units.push(unit);
  }
  return { length: lastAt + 1 - at, item: { kind: 'teams', units, isEach } };
}

/** "tổ 1-4 Sành đều 3", "từ tổ 1 đến tổ 4 đều 3"; without "đều" the number may be that of all together. */
export function numbersAt(words: readonly string[], at: number, text: string, lexicon: Lexicon): Step | null {
  const start = ['từ', 'tu'].includes(words[at]!) ? at + 1 : at;
  const [word, first, link] = [words[start] ?? '', words[start + 1] ?? '', words[start + 2] ?? ''];
  if (!lexicon.teamWords.has(word) || !(DASH.test(link) || UP_TO.has(link))) return null;
  const lastAt = lexicon.teamWords.has(words[start + 3] ?? '') ? start + 4 : start + 3;
  const [from, to] = [Number(first), Number(words[lastAt])];
  const isLinked = UP_TO.has(link) || isGlued(text, word, from, link, to);
  const isEach = untilNumber(words, lastAt).words.some((each) => EACH.has(each));
  if (!isLinked || !isRange(from, to) || !isEach) return null;
  return { length: lastAt + 1 - at, item: { kind: 'numbers', from, to } };
}

/** The words from there to the next number, or to the end. */
function untilNumber(words: readonly string[], from: number): { words: string[]; isNumber: boolean } {
  const behind = words.slice(from + 1);
  const next = behind.findIndex((word) => /^\d+$/.test(word));
  return { words: next < 0 ? behind : behind.slice(0, next), isNumber: next >= 0 };
}

const isRange = (from: number, to: number): boolean => from < to && to - from < MOST_TEAMS;

function isGlued(text: string, word: string, from: number, dash: string, to: number): boolean {
  const pattern = `${word} ?0*${from}${dash}(?:${word} ?)?0*${to}(?![\\d.,/])`;
  return new RegExp(pattern, 'iu').test(withOneTonePlacement(text));
}

/** "mỗi tổ"; "mỗi tổ trưởng" is a person. */
export function everyTeamAt(words: readonly string[], at: number, { teamWords }: Lexicon): Step | null {
  const [each, word, next] = [words[at]!, words[at + 1] ?? '', words[at + 2] ?? ''];
  if (!['mỗi', 'moi'].includes(each) || !teamWords.has(word)) return null;
  const isPerson = LEADERS.some(({ words: [first, second] }) => first === word && second === next);
  return isPerson ? null : { length: 2, item: { kind: 'everyTeam', text: `${each} ${word}` } };
}

/** "m2", "mức 2", "mức độ 2" */
export function indicatorAt(words: readonly string[], at: number, { levels }: Lexicon): Step | null {
  if (!['m', 'md', 'mđ', 'mức', 'muc', 'mứ'].includes(words[at]!)) return null;
  const length = ['độ', 'do'].includes(words[at + 1] ?? '') ? 3 : 2;
  const indicator = levels.get(Number(words[at + length - 1]));
  return indicator === undefined ? null : { length, item: { kind: 'indicator', indicator } };
}

/** A reporting unit with a name of its own, or "tổ 3". */
export function teamAt(words: readonly string[], at: number, lexicon: Lexicon, marked: boolean): Step | null {
  const before = lexicon.groupWords.find((name) => name.every((word, i) => words[at + i] === word));
  for (const from of [at, at + (before?.length ?? 0)]) {
    const named = namedAt(lexicon.teams, words, from, marked);
    if (named !== null)
      return { length: from - at + named.length, item: { kind: 'team', units: named.units } };
  }
  if (!lexicon.teamWords.has(words[at]!)) return null;
  const length = ['số', '.'].includes(words[at + 1] ?? '') ? 3 : 2;
  const number = teamNumber(words[at + length - 1] ?? '', words[at + length] ?? '');
  if (number !== null) return { length, item: { kind: 'number', number } };
  return words[at] === 'tổ' ? { length: 1, item: { kind: 'someTeam' } } : null;
}

/** "tổ 3", "tổ ba"; two words for numbers in a row may be one number, or two. */
function teamNumber(word: string, next: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return readHiddenNumber(next) === null || /\d/.test(next) ? readHiddenNumber(word) : null;
}
