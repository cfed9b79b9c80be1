/** Units and indicators named in a line, from one of its words on. */

import type { Unit } from '../../../domain/campaign';
import { readHiddenNumber } from '../../../domain/data-check';
import type { Step } from './item';
import { type Lexicon, namedAt } from './lexicon';
import { EACH, TITLES } from './words';

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

/** "sg1-4", "sg1-sg4" glued together, and with a number to come behind: else "sg1-4" may be four of SG1. */
export function rangeAt(words: readonly string[], at: number, text: string, lexicon: Lexicon): Step | null {
  const [letters, first, dash] = [words[at]!, words[at + 1] ?? '', words[at + 2] ?? ''];
  if (!DASH.test(dash) || !lexicon.codeLetters.has(letters)) return null;
  const lastAt = words[at + 3] === letters ? at + 4 : at + 3;
  const [from, to] = [Number(first), Number(words[lastAt])];
  const isGlued = new RegExp(`${letters} ?0*${from}${dash}(?:${letters} ?)?0*${to}(?![\\d.,/])`, 'iu').test(
    text,
  );
  const behind = words.slice(lastAt + 1);
  const next = behind.findIndex((word) => /^\d+$/.test(word));
  // "SG1-3 SG2-4", "SG1-3 SG2 4"
  const isOfOther = next < 0 || lexicon.codeLetters.has(behind[next - 1] ?? '');
  if (!isGlued || !(from < to) || to - from > 99 || isOfOther) return null;
  const units: Unit[] = [];
  for (let number = from; number <= to; number++) {
    const unit = lexicon.codes.get(`${letters}${number}`);
    if (unit === undefined) return null;
    units.push(unit);
  }
  const isEach = behind.some((word) => EACH.has(word));
  return { length: lastAt + 1 - at, item: { kind: 'teams', units, isEach } };
}

/** "m2", "mức 2", "mức độ 2" */
export function indicatorAt(words: readonly string[], at: number, { levels }: Lexicon): Step | null {
  if (!['m', 'md', 'mđ', 'mức', 'muc', 'mứ'].includes(words[at]!)) return null;
  const length = ['độ', 'do'].includes(words[at + 1] ?? '') ? 3 : 2;
  const indicator = levels.get(Number(words[at + length - 1]));
  return indicator === undefined ? null : { length, item: { kind: 'indicator', indicator } };
}

/** A group's name, with or without what it is called: "thôn Song", "Song Nga", "kp 3". */
export function groupAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
  marked: boolean,
): Step | null {
  const before = lexicon.groupWords.find((name) => name.every((word, i) => words[at + i] === word));
  const from = at + (before?.length ?? 0);
  const whole = namedAt(lexicon.groups, words, at, marked);
  // "Bà Sành" is a person, or a hamlet spoken to somebody.
  if (whole !== null && from === at && TITLES.has(words[at - 1] ?? ''))
    return { length: whole.length, item: { kind: 'someGroup' } };
  if (whole !== null) return { length: whole.length, item: { kind: 'group', units: whole.units } };
  if (before === undefined) return null;
  const bare = namedAt(lexicon.groups, words, from, marked);
  if (bare !== null) return { length: from - at + bare.length, item: { kind: 'group', units: bare.units } };
  const number = words[from];
  const numbered = lexicon.groups.filter(
    ({ words: name }) => name.length > 1 && name[name.length - 1] === number && /^\d+$/.test(number ?? ''),
  );
  if (numbered.length === 0) return { length: from - at, item: { kind: 'someGroup' } };
  const units = numbered.flatMap((one) => one.units);
  return { length: from - at + 1, item: { kind: 'group', units } };
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
