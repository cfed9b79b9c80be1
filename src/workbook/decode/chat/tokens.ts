/** A line of a message as what it names, in order. */
import { readHiddenNumber } from '../../../domain/data-check';
import type { Day } from '../../../domain/day';
import { withOneTonePlacement } from '../../../domain/names';
import type { Item, Step } from './item';
import type { Lexicon } from './lexicon';
import { dayOf } from './message';
import { codeAt, everyTeamAt, groupAt, indicatorAt, numbersAt, rangeAt, teamAt } from './naming';
import { tidied } from './tidy';
import { COUNTED, EACH, FILLERS, PEOPLE, TODAYS, TOTALS, YESTERDAYS, ZEROS } from './words';

const TOKEN =
  /(?<![\p{L}\d])\p{L}+\d+(?:\p{L}+\d+)+(?!\p{L})|\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?(?![\d/])|\d+(?:[.,]\d+)*|\p{L}+|[^\s]/gu;
const SILENT =
  /^[,;.!"'“”‘’()[\]*•·–—=→>_|~]$|^[\p{Extended_Pictographic}\p{Regional_Indicator}]$|^[\u200d\ufe0f\u20e3]$/u;

/** Nobody reports in a longer line. */
const LONGEST = 2_000;

/** Signs that turn a number round, or make it another. */
const TURNING = /^[~❌✖❎👎❓❔⛔🚫➖➕⚠🔟💯]$/u;

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
    peopleAt(words, at) ??
    indicatorAt(words, at, lexicon) ??
    groupAt(words, at, lexicon, marked) ??
    teamAt(words, at, lexicon, marked) ??
    phraseAt(words, at, ZEROS, { kind: 'value', value: 0 }) ??
    phraseAt(words, at, TODAYS, { kind: 'today' }) ??
    phraseAt(words, at, YESTERDAYS, { kind: 'yesterday' }) ??
    hourAt(words, at) ??
    clockAt(words, at) ??
    spelledAt(words, at) ??
    phraseAt(words, at, TOTALS, { kind: 'total' }) ??
    dateAt(words, at, day) ??
    plainAt(word, words, at, text)
  );
}

/** "lúc 15h", "lúc 15:02" */
function hourAt(words: readonly string[], at: number): Step | null {
  if (!['lúc', 'luc'].includes(words[at]!) || !/^\d{1,2}$/.test(words[at + 1] ?? '')) return null;
  if (!['h', 'giờ', 'g', ':'].includes(words[at + 2] ?? '')) return null;
  return { length: /^\d{1,2}$/.test(words[at + 3] ?? '') ? 4 : 3, item: null };
}

/** "10 giờ sáng mai", "10h30": no number of the day; what is meant by it is not clear. */
function clockAt(words: readonly string[], at: number): Step | null {
  const [hour, word] = [words[at]!, words[at + 1] ?? ''];
  if (!/^\d{1,2}$/.test(hour) || !['h', 'g', 'giờ', 'gio'].includes(word)) return null;
  const hasMinutes = word.length === 1 && /^\d{1,2}$/.test(words[at + 2] ?? '');
  return { length: hasMinutes ? 3 : 2, item: { kind: 'unclear', text: `${hour} ${word}` } };
}

/** "năm tài khoản"; the longest run of words that makes a number. */
function spelledAt(words: readonly string[], at: number): Step | null {
  for (let length = 4; length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.length < length || run.some((word) => !/^\p{L}+$/u.test(word))) continue;
    const value = COUNTED.has(words[at + length] ?? '') ? readHiddenNumber(run.join(' ')) : null;
    if (value !== null) return { length, item: { kind: 'value', value } };
  }
  return null;
}

function phraseAt(
  words: readonly string[],
  at: number,
  phrases: readonly (readonly string[])[],
  item: Item | null,
): Step | null {
  const found = phrases.find((phrase) => phrase.every((word, i) => words[at + i] === word));
  return found === undefined ? null : { length: found.length, item };
}

/** "tổ trưởng tổ 1 báo"; "3 tổ trưởng" counts them, and nobody who was reached. */
function peopleAt(words: readonly string[], at: number): Step | null {
  const isCounted = /^\d+$/.test(words[at - 1] ?? '');
  return phraseAt(words, at, PEOPLE, isCounted ? { kind: 'unclear', text: words[at]! } : null);
}

/** "ngày 11/6"; a bare "11/6" may be eleven of six. */
function dateAt(words: readonly string[], at: number, day: Day): Step | null {
  if (!['ngày', 'ngay'].includes(words[at]!)) return null;
  const parts = /^(\d+)\/(\d+)(?:\/(\d+))?$/.exec(words[at + 1] ?? '');
  if (parts !== null)
    return { length: 2, item: { kind: 'day', day: dayOf(parts[1]!, parts[2]!, parts[3], day) } };
  const number = words[at + 1] ?? '';
  // "3 ngày": of so many days.
  if (/^\d+$/.test(words[at - 1] ?? '')) return { length: 1, item: { kind: 'unclear', text: words[at]! } };
  return /^\d{1,2}$/.test(number)
    ? { length: 2, item: { kind: 'unclear', text: `${words[at]} ${number}` } }
    : null;
}

function plainAt(word: string, words: readonly string[], at: number, text: string): Step {
  if (TURNING.test(word) || (word === '>' && !/[=-]/.test(words[at - 1] ?? '')))
    return { length: 1, item: { kind: 'unclear', text: word } };
  if (word === ':') return { length: 1, item: { kind: 'colon' } };
  if (EACH.has(word)) return { length: 1, item: { kind: 'each', text: word } };
  // What is added in brackets says more of the number before it.
  if (word === '(' && /^\d+$/.test(words[at - 1] ?? ''))
    return { length: 1, item: { kind: 'unclear', text: '(' } };
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
