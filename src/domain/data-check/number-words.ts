/**
 * Vietnamese number words from 0 to 9999, in their Telex spelling (see telex.ts). Only what can mean one number: after a
 * hundred a bare digit is refused ("a hundred two" is 102 to some and 120 to others), and so is "two three".
 */
import { withoutMarks } from '../names';
import { telex } from './telex';

const DIGITS: Record<string, number> = {
  khoong: 0,
  mootj: 1,
  hai: 2,
  ba: 3,
  boons: 4,
  nawm: 5,
  saus: 6,
  bayr: 7,
  baayr: 7,
  tams: 8,
  chins: 9,
};
/** Of a digit after tens: these may even leave the word for "tens" out. */
const AFTER_TENS: Record<string, number> = { moots: 1, tuw: 4, lawm: 5, nhawm: 5 };
const TEN = 'muwowif';
const TENS = 'muwowi';
const HUNDRED = 'trawm';
const THOUSAND = ['nghinf', 'ngafn', 'nganf'];
/** "and", before a digit where the tens are zero. */
const AND = ['linh', 'ler'];

/** The words without their marks; those that would then mean something else too are left out. */
const UNMARKED: Record<string, string> = {
  mot: 'mootj',
  hai: 'hai',
  ba: 'ba',
  bon: 'boons',
  sau: 'saus',
  bay: 'bayr',
  tam: 'tams',
  chin: 'chins',
  lam: 'lawm',
  nham: 'nhawm',
  tram: HUNDRED,
  nghin: 'nghinf',
  ngan: 'nganf',
  linh: 'linh',
  le: 'ler',
  khong: 'khoong',
};
/** Unmarked and alone, these are as likely another word: after, fly, temporary, ripe, no. */
const OTHER_WORD_ALONE = ['sau', 'bay', 'tam', 'chin', 'khong'];

/** The number that the words say; null when they say none, or could say two. */
export function readNumberWords(text: string): number | null {
  const words = text.trim().split(/\s+/);
  if (words.some((word) => withoutMarks(word) !== word)) return readThousands(words.map(telex));
  if (words.length === 1 && OTHER_WORD_ALONE.includes(words[0]!)) return null;
  const marked = words.map((word, i) =>
    word !== 'muoi' ? (UNMARKED[word] ?? word) : i > 0 && isDigit(words[i - 1]!) ? TENS : TEN,
  );
  return readThousands(marked);
}

function isDigit(unmarked: string): boolean {
  return DIGITS[UNMARKED[unmarked] ?? ''] !== undefined;
}

function readThousands(words: readonly string[]): number | null {
  const at = words.findIndex((word) => THOUSAND.includes(word));
  if (at < 0) return readHundreds(words);
  const thousands = at === 1 ? DIGITS[words[0]!] : undefined;
  if (thousands === undefined || thousands === 0) return null;
  const rest = words.slice(at + 1);
  if (rest.length === 0) return thousands * 1000;
  // "two thousand three" is 2003 or 2300: the hundreds must be said, or the word "and".
  const below = AND.includes(rest[0]!)
    ? afterAnd(rest)
    : rest[1] === HUNDRED && rest.length > 1
      ? readHundreds(rest)
      : null;
  return below === null ? null : thousands * 1000 + below;
}

function readHundreds(words: readonly string[]): number | null {
  if (words[1] !== HUNDRED) return readTens(words);
  const hundreds = DIGITS[words[0]!];
  if (hundreds === undefined) return null;
  const rest = words.slice(2);
  if (rest.length === 0) return hundreds * 100;
  const below = AND.includes(rest[0]!)
    ? afterAnd(rest)
    : rest.length === 1 && rest[0] !== TEN
      ? null
      : readTens(rest);
  return below === null ? null : hundreds * 100 + below;
}

function afterAnd([, digit, ...more]: readonly string[]): number | null {
  const value = more.length > 0 || digit === undefined ? undefined : (DIGITS[digit] ?? AFTER_TENS[digit]);
  return value === undefined || value === 0 ? null : value;
}

function readTens(words: readonly string[]): number | null {
  const [first, second, third] = words;
  if (first === undefined || words.length > 3) return null;
  if (words.length === 1) return first === TEN ? 10 : (DIGITS[first] ?? null);
  if (first === TEN) return words.length === 2 ? plus(10, second!) : null;
  const tens = DIGITS[first];
  if (tens === undefined || tens < 2) return null;
  if (second === TENS) return third === undefined ? tens * 10 : plus(tens * 10, third);
  const short = AFTER_TENS[second!];
  return words.length === 2 && short !== undefined ? tens * 10 + short : null;
}

/** Five is another word after tens: with the plain one, "ten five" means ten years. */
function plus(tens: number, word: string): number | null {
  const digit = word === 'nawm' ? undefined : (AFTER_TENS[word] ?? DIGITS[word]);
  return digit === undefined || digit === 0 ? null : tens + digit;
}
