/** A line of a message as what it names, in order. */
import type { CountIndicator, Unit } from '../../../domain/campaign';
import { readHiddenNumber } from '../../../domain/data-check';
import type { Day } from '../../../domain/day';
import { type Lexicon, namedAt } from './lexicon';
import { dayOf } from './message';
import { FILLERS, TOTALS, YESTERDAYS, ZEROS } from './words';

export type Item =
  | { kind: 'team'; units: Unit[] }
  /** "Tổ 3": of which group is not said here. */
  | { kind: 'number'; number: number }
  | { kind: 'group'; units: Unit[] }
  | { kind: 'indicator'; indicator: CountIndicator }
  | { kind: 'value'; value: number }
  | { kind: 'day'; day: Day | null }
  | { kind: 'yesterday' }
  | { kind: 'total' }
  | { kind: 'colon' }
  /** Something that may turn the meaning of the line round. */
  | { kind: 'unclear'; text: string };

const TOKEN = /\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?(?![\d/])|\d+(?:[.,]\d+)*|\p{L}+|[^\s]/gu;
const SILENT = /^[,;.!"'“”‘’()[\]*•·–—=→>_|~]$|^\p{Extended_Pictographic}$|^[\u200d\ufe0f]$/u;

/** @param day the day the message was written: years of dates go by it */
export function itemsOf(text: string, lexicon: Lexicon, marked: boolean, day: Day): Item[] {
  const raw = text.toLowerCase().match(TOKEN) ?? [];
  const words = raw.map((word) => (/^\d+$/.test(word) ? String(Number(word)) : word));
  const items: Item[] = [];
  let at = 0;
  while (at < words.length) {
    const { length, item } = next(words, at, text, lexicon, marked, day);
    if (item !== null) items.push(item);
    at += length;
  }
  return items;
}

interface Step {
  length: number;
  item: Item | null;
}

function next(
  words: readonly string[],
  at: number,
  text: string,
  lexicon: Lexicon,
  marked: boolean,
  day: Day,
): Step {
  const word = words[at]!;
  return (
    codeAt(words, at, lexicon) ??
    indicatorAt(words, at, lexicon) ??
    groupAt(words, at, lexicon, marked) ??
    teamAt(words, at, lexicon, marked) ??
    phraseAt(words, at, ZEROS, { kind: 'value', value: 0 }) ??
    phraseAt(words, at, YESTERDAYS, { kind: 'yesterday' }) ??
    phraseAt(words, at, TOTALS, { kind: 'total' }) ??
    dateAt(words, at, day) ??
    plainAt(word, words, at, text)
  );
}

/** "sg2", or "sg 2" */
function codeAt(words: readonly string[], at: number, { codes }: Lexicon): Step | null {
  const word = words[at]!;
  const joined = `${word}${words[at + 1] ?? ''}`;
  if (/^\p{L}+$/u.test(word) && /^\d+$/.test(words[at + 1] ?? '') && codes.has(joined))
    return { length: 2, item: { kind: 'team', units: [codes.get(joined)!] } };
  const unit = /^\p{L}+$/u.test(word) ? codes.get(word) : undefined;
  return unit === undefined ? null : { length: 1, item: { kind: 'team', units: [unit] } };
}

/** "m2", "mức 2", "mức độ 2" */
function indicatorAt(words: readonly string[], at: number, { levels }: Lexicon): Step | null {
  if (!['m', 'md', 'mđ', 'mức', 'muc', 'mứ'].includes(words[at]!)) return null;
  const length = ['độ', 'do'].includes(words[at + 1] ?? '') ? 3 : 2;
  const indicator = levels.get(Number(words[at + length - 1]));
  return indicator === undefined ? null : { length, item: { kind: 'indicator', indicator } };
}

/** A group's name, with or without what it is called: "thôn Song", "Song Nga", "kp 3". */
function groupAt(words: readonly string[], at: number, lexicon: Lexicon, marked: boolean): Step | null {
  const before = lexicon.groupWords.find((name) => name.every((word, i) => words[at + i] === word));
  const from = at + (before?.length ?? 0);
  const whole = namedAt(lexicon.groups, words, at, marked);
  if (whole !== null) return { length: whole.length, item: { kind: 'group', units: whole.units } };
  if (before === undefined) return null;
  const bare = namedAt(lexicon.groups, words, from, marked);
  if (bare !== null) return { length: from - at + bare.length, item: { kind: 'group', units: bare.units } };
  const number = words[from];
  const numbered = lexicon.groups.filter(
    ({ words: name }) => name.length > 1 && name[name.length - 1] === number && /^\d+$/.test(number ?? ''),
  );
  if (numbered.length === 0) return null;
  const units = numbered.flatMap((one) => one.units);
  return { length: from - at + 1, item: { kind: 'group', units } };
}

/** A reporting unit with a name of its own, or "tổ 3". */
function teamAt(words: readonly string[], at: number, lexicon: Lexicon, marked: boolean): Step | null {
  const before = lexicon.groupWords.find((name) => name.every((word, i) => words[at + i] === word));
  for (const from of [at, at + (before?.length ?? 0)]) {
    const named = namedAt(lexicon.teams, words, from, marked);
    if (named !== null)
      return { length: from - at + named.length, item: { kind: 'team', units: named.units } };
  }
  if (!lexicon.teamWords.has(words[at]!)) return null;
  const length = words[at + 1] === 'số' ? 3 : 2;
  const number = words[at + length - 1] ?? '';
  return /^\d{1,3}$/.test(number) ? { length, item: { kind: 'number', number: Number(number) } } : null;
}

function phraseAt(
  words: readonly string[],
  at: number,
  phrases: readonly (readonly string[])[],
  item: Item,
): Step | null {
  const found = phrases.find((phrase) => phrase.every((word, i) => words[at + i] === word));
  return found === undefined ? null : { length: found.length, item };
}

/** "ngày 11/6"; a bare "11/6" may be eleven of six. */
function dateAt(words: readonly string[], at: number, day: Day): Step | null {
  if (!['ngày', 'ngay'].includes(words[at]!)) return null;
  const parts = /^(\d+)\/(\d+)(?:\/(\d+))?$/.exec(words[at + 1] ?? '');
  if (parts !== null)
    return { length: 2, item: { kind: 'day', day: dayOf(parts[1]!, parts[2]!, parts[3], day) } };
  const number = words[at + 1] ?? '';
  return /^\d{1,2}$/.test(number)
    ? { length: 2, item: { kind: 'unclear', text: `${words[at]} ${number}` } }
    : null;
}

function plainAt(word: string, words: readonly string[], at: number, text: string): Step {
  if (word === ':') return { length: 1, item: { kind: 'colon' } };
  if (FILLERS.has(word) || SILENT.test(word)) return { length: 1, item: null };
  // A dash between spaces is a dash; before a figure it may be a minus, or lead from one team to another.
  if (/^[-+]$/.test(word)) {
    const apart = new RegExp(`(^|\\s)\\${word}(\\s|$)`).test(text);
    return { length: 1, item: apart && word === '-' ? null : { kind: 'unclear', text: word } };
  }
  const value = /^\d+$/.test(word) ? readHiddenNumber(word) : null;
  if (value !== null) return { length: 1, item: { kind: 'value', value } };
  return { length: 1, item: { kind: 'unclear', text: words[at]! } };
}
