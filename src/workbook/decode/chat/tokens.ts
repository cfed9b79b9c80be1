/** A line of a message as what it names, in order. */
import { readHiddenNumber } from '../../../domain/data-check';
import type { Day } from '../../../domain/day';
import { withOneTonePlacement } from '../../../domain/names';
import type { Item, Step } from './item';
import type { Lexicon } from './lexicon';
import { dayOf } from './message';
import { codeAt, everyTeamAt, indicatorAt, numbersAt, rangeAt, teamAt } from './naming';
import { groupAt } from './naming-groups';
import { tidied } from './tidy';
import { EACH, LEADERS, type Phrase, SILENT, VOCABULARY } from './words';

const TOKEN =
  /(?<![\p{L}\d])\p{L}+\d+(?:\p{L}+\d+)+(?!\p{L})|\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?(?![\d/])|\d+(?:[.,]\d+)*|\p{L}+|[^\s]/gu;
/** Nobody reports in a longer line. */
const LONGEST = 2_000;

/** @param day the day the message was written: years of dates go by it */
export function itemsOf(text: string, lexicon: Lexicon, marked: boolean, day: Day): Item[] {
  const tidy = tidied(text.slice(0, LONGEST));
  const raw = withOneTonePlacement(tidy).toLowerCase().match(TOKEN) ?? [];
  const words = raw.map((word) =>
    /^\d+$/.test(word) ? String(Number(word)) : word.replace(/(\p{L})0+(?=\d)/gu, '$1'),
  );
  const items: Item[] = [];
  let at = 0;
  while (at < words.length) {
    const { length, item } = next(words, at, tidy, lexicon, marked, day);
    if (item !== null) items.push(item);
    at += length;
  }
  // What was not read may turn it all round.
  if (text.length > LONGEST) items.push({ kind: 'unclear', text: '…' });
  return items;
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
    rangeAt(words, at, text, lexicon) ??
    numbersAt(words, at, text, lexicon) ??
    everyTeamAt(words, at, lexicon) ??
    codeAt(words, at, lexicon) ??
    phraseAt(words, at, LEADERS) ??
    indicatorAt(words, at, lexicon) ??
    groupAt(words, at, lexicon, marked) ??
    teamAt(words, at, lexicon, marked) ??
    hourAt(words, at) ??
    clockAt(words, at) ??
    spelledAt(words, at, lexicon) ??
    dateAt(words, at, day) ??
    wordAt(words, at, lexicon) ??
    plainAt(word, words, at, text)
  );
}

/** "lúc 15h", "lúc 15:02" */
function hourAt(words: readonly string[], at: number): Step | null {
  if (!['lúc', 'luc'].includes(words[at]!) || !/^\d{1,2}$/.test(words[at + 1] ?? '')) return null;
  if (!['h', 'giờ', 'g', ':'].includes(words[at + 2] ?? '')) return null;
  return { length: /^\d{1,2}$/.test(words[at + 3] ?? '') ? 4 : 3, item: { kind: 'hour' } };
}

/** "10 giờ sáng mai", "10h30": no number of the day; what is meant by it is not clear. */
function clockAt(words: readonly string[], at: number): Step | null {
  const [hour, word] = [words[at]!, words[at + 1] ?? ''];
  if (!/^\d{1,2}$/.test(hour) || !['h', 'g', 'giờ', 'gio'].includes(word)) return null;
  const hasMinutes = word.length === 1 && /^\d{1,2}$/.test(words[at + 2] ?? '');
  return { length: hasMinutes ? 3 : 2, item: { kind: 'unclear', text: `${hour} ${word}` } };
}

/** "năm tài khoản"; the longest run of words that makes a number. */
function spelledAt(words: readonly string[], at: number, lexicon: Lexicon): Step | null {
  for (let length = 4; length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.length < length || run.some((word) => !/^\p{L}+$/u.test(word))) continue;
    const behind = wordAt(words, at + length, lexicon)?.item?.kind ?? '';
    const value = ['counted', 'person'].includes(behind) ? readHiddenNumber(run.join(' ')) : null;
    if (value !== null) return { length, item: { kind: 'value', value } };
  }
  return null;
}

/** Of the closed vocabulary, or what this campaign counts. */
function wordAt(words: readonly string[], at: number, { counted }: Lexicon): Step | null {
  const common = phraseAt(words, at, VOCABULARY);
  const own = phraseAt(words, at, counted);
  return own !== null && own.length > (common?.length ?? 0) ? own : common;
}

function phraseAt(words: readonly string[], at: number, phrases: readonly Phrase[]): Step | null {
  const found = phrases.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));
  return found === undefined ? null : { length: found.words.length, item: found.item };
}

/** "ngày 11/6", "trong ngày 11/6"; a bare "11/6" may be eleven of six. */
function dateAt(words: readonly string[], at: number, day: Day): Step | null {
  const from = words[at] === 'trong' ? at + 1 : at;
  const [word, date] = [words[from] ?? '', words[from + 1] ?? ''];
  if (!['ngày', 'ngay'].includes(word)) return null;
  const length = from + 2 - at;
  const parts = /^(\d+)\/(\d+)(?:\/(\d+))?$/.exec(date);
  if (parts !== null)
    return { length, item: { kind: 'day', day: dayOf(parts[1]!, parts[2]!, parts[3], day) } };
  return /^\d{1,2}$/.test(date) ? { length, item: { kind: 'unclear', text: `${word} ${date}` } } : null;
}

function plainAt(word: string, words: readonly string[], at: number, text: string): Step {
  if (EACH.has(word)) return { length: 1, item: { kind: 'each', text: word } };
  // A dash between spaces is a dash; before a figure it may be a minus, or lead from one team to another.
  const isDash = word === '-' && /(^|\s)-(\s|$)/.test(text);
  if (isDash || SILENT.test(word)) return { length: 1, item: null };
  const value = /^\d+$/.test(word) ? readHiddenNumber(word) : null;
  if (value !== null) return { length: 1, item: { kind: 'value', value } };
  return { length: 1, item: { kind: 'unclear', text: words[at]! } };
}
