/** Days, times and teams as people type them into a dialog. */
import type { Campaign, Period } from '../campaign';
import { type Day, daysBetween, isDay } from '../day';
import { ancestorsOf, leavesOf, unitsByCode } from '../units';

/** Words for days and hours, lower case, in the language of the dialog. */
export interface SaidWords {
  /** "hôm qua" → the day. */
  days: ReadonlyMap<string, Day>;
  /** May stand before a day: "ngày". */
  day: string;
  /** Between hours and minutes, beside ":", "." and "h": "giờ". */
  hour: string;
  /** Every one of them: "tất cả". */
  all: string;
  /** Before a day that is meant alone: "chỉ". */
  only: string;
  /** Before the last of several days: "đến". */
  upTo: string;
}

/**
 * "12/6", "12-06-2023", "12.6.23", "2023-06-12" or one of the words. A day without a year is taken in the period, or
 * else as near to it as it can be.
 * @returns null when the text is no day
 */
export function readDay(text: string, { first, last }: Period, words: SaidWords): Day | null {
  const said = withoutFirst(folded(text), words.day);
  const known = words.days.get(said);
  if (known !== undefined) return known;
  if (isDay(said)) return said;
  const parts = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(said);
  if (parts === null) return null;
  const [, date, month, year] = parts;
  const dayIn = (y: number) =>
    `${String(y).padStart(4, '0')}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
  if (year !== undefined) {
    const day = dayIn(year.length === 2 ? 2000 + +year : +year);
    return isDay(day) ? day : null;
  }
  const from = +first.slice(0, 4);
  const to = +last.slice(0, 4);
  const days = Array.from({ length: to - from + 3 }, (_, i) => dayIn(from - 1 + i)).filter(isDay);
  const away = (day: Day) =>
    day < first ? daysBetween(day, first) : day > last ? daysBetween(last, day) : 0;
  return days.reduce<Day | null>((best, day) => (best === null || away(day) < away(best) ? day : best), null);
}

/** "14:30", "14h30", "14.30", "9h", "14 giờ 30" → "14:30", "09:00"; null when the text is no time of day. */
export function readTime(text: string, words: SaidWords): string | null {
  const said = folded(text).split(words.hour).join('h').replace(/\s+/g, '');
  const parts = /^(\d{1,2})(?:[:.h](\d{2})?)$/.exec(said);
  if (parts === null) return null;
  const [, hour, minute = '00'] = parts;
  return +hour! < 24 && +minute < 60 ? `${hour!.padStart(2, '0')}:${minute}` : null;
}

/** "14:30", "14:30 13/6": a time of day, and the day where one is said; null when the text is neither. */
export function readMoment(
  text: string,
  period: Period,
  words: SaidWords,
): { time: string; day: Day | null } | null {
  const tokens = folded(text).split(' ');
  for (let split = tokens.length; split > 0; split--) {
    const time = readTime(tokens.slice(0, split).join(' '), words);
    if (time === null) continue;
    const rest = tokens.slice(split).join(' ');
    const day = rest === '' ? null : readDay(rest, period, words);
    if (rest === '' || day !== null) return { time, day };
  }
  return null;
}

export interface SaidTeams {
  units: string[];
  day: Day | null;
  /** What could not be understood; the rest stands. */
  unclear: { kind: 'UNIT' | 'DAY' | 'DAYS'; text: string } | null;
}

/**
 * "SG2 12/6", "SG2, SG3 hôm qua", "SG2 12/6, SG3 12/6", "SG 12/6": codes of teams, or of units above for every team
 * under them, and one day. Either may be left out; several days are unclear.
 */
export function readTeams(text: string, campaign: Campaign, words: SaidWords): SaidTeams {
  const byCode = unitsByCode(campaign);
  const codes = new Map(campaign.units.map(({ code }) => [code.toLowerCase(), code]));
  const leaves = leavesOf(campaign);
  const tokens = folded(text)
    .split(/[\s,;]+/)
    .filter((token) => token !== '');
  const units: string[] = [];
  let day: Day | null = null;
  while (tokens.length > 0) {
    const code = codes.get(tokens[0]!);
    if (code !== undefined) {
      tokens.shift();
      const under = leaves.filter((leaf) =>
        [leaf, ...ancestorsOf(leaf, byCode)].some((one) => one.code === code),
      );
      for (const leaf of under) if (!units.includes(leaf.code)) units.push(leaf.code);
      continue;
    }
    const said = firstDay(tokens);
    if (said === null) break;
    if (day !== null && day !== said.day) return { units: [], day: null, unclear: { kind: 'DAYS', text } };
    day = said.day;
    tokens.splice(0, said.length);
  }
  if (tokens.length === 0) return { units, day, unclear: null };
  for (let from = 1; from < tokens.length; from++) {
    const last = readDay(tokens.slice(from).join(' '), campaign.period, words);
    if (last !== null)
      return { units: [], day: last, unclear: { kind: 'UNIT', text: tokens.slice(0, from).join(' ') } };
  }
  const kind = units.length > 0 && !CODE.test(tokens[0]!) ? 'DAY' : 'UNIT';
  return { units: kind === 'DAY' ? units : [], day, unclear: { kind, text: tokens.join(' ') } };

  function firstDay(some: readonly string[]): { day: Day; length: number } | null {
    for (let length = Math.min(MOST_WORDS, some.length); length > 0; length--) {
      const found = readDay(some.slice(0, length).join(' '), campaign.period, words);
      if (found !== null) return { day: found, length };
    }
    return null;
  }
}

/** Of a day: "ngày hôm qua". */
const MOST_WORDS = 4;

/** "SX9": letters, then a number. */
const CODE = /^[a-z]+\d+$/;

/** Which of the days that wait to be closed. */
export type SaidDays = 'all' | { only: Day } | { upTo: Day };

/** "tất cả", "chỉ 5/6", "5/6", "đến 5/6"; null when the text says none of them. */
export function readDays(text: string, period: Period, words: SaidWords): SaidDays | null {
  const said = folded(text);
  if (said === words.all) return 'all';
  const rest = withoutFirst(said, words.only);
  if (rest !== said) {
    const only = readDay(rest, period, words);
    return only === null ? null : { only };
  }
  const upTo = readDay(withoutFirst(said, words.upTo), period, words);
  return upTo === null ? null : { upTo };
}

function withoutFirst(text: string, word: string): string {
  return text.startsWith(`${word} `) ? text.slice(word.length + 1) : text;
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
