/** What is typed into a field, as an answer; and an answer as it is shown there. */
import { isDay } from '../../src/domain/day';
import { formatDay } from '../../src/messages/format';
import { parseDay, parseTime } from '../../src/workbook/decode/guess';
import { readingsOf } from '../../src/workbook/decode/plan-text/numbers';
import { fill, number, spoken, words } from '../words';

export type Raw = null | string | number | boolean;
export type Kind = 'text' | 'whole' | 'percent' | 'day' | 'time' | 'levels';
/** `wrong`: what is the matter, in words; `either`: what it may mean, one of which is to be chosen. */
export type Reading = { value: Raw } | { wrong: string; either?: readonly number[] };

const MOST = 999_999_999;

export function shown(kind: Kind, raw: Raw): string {
  if (raw === null) return '';
  if (typeof raw === 'number') return number(raw, kind === 'percent' ? 2 : 0);
  return kind === 'day' && isDay(String(raw)) ? formatDay(String(raw)) : String(raw);
}

/** Blank is an answer too. */
export function read(kind: Kind, typed: string): Reading {
  const w = words().setUp.wrong;
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { value: null };
  switch (kind) {
    case 'whole':
    case 'percent':
      return readNumber(kind, text);
    case 'day': {
      const day = parseDay(text);
      if (day !== null) return { value: day };
      return { wrong: /^\d{1,2}[/.-]\d{1,2}$/.test(text) ? w.year : w.day };
    }
    case 'time': {
      const time = parseTime(text);
      return time === null ? { wrong: w.time } : { value: time };
    }
    default:
      return { value: text };
  }
}

/** "4.000", "12,92 %", "3.090 tài khoản": a number with nothing but words behind it. */
function readNumber(kind: 'whole' | 'percent', typed: string): Reading {
  const w = words().setUp.wrong;
  const text = typed.normalize('NFKC');
  const [digits = ''] = /^\d[\d.,\s]*/.exec(text) ?? [];
  const plain = digits.trim().replace(/[.,]$/, '');
  const either = /\d/.test(text.slice(digits.length)) ? [] : readingsOf(asInPlans(plain), kind === 'percent');
  const [value, other] = either;
  if (value === undefined) return { wrong: w.number };
  if (other !== undefined) return { wrong: fill(w.either, { one: said(value), other: said(other) }), either };
  if (kind === 'percent') return value > 100 ? { wrong: w.percent } : { value };
  if (!Number.isInteger(value)) return { wrong: w.whole };
  return value > MOST ? { wrong: w.large } : { value };
}

/** Points and commas as Vietnamese plans use them, whichever language the fields speak. */
function asInPlans(digits: string): string {
  return spoken() === 'vi' ? digits : inOtherSigns('whole', digits);
}

/** What was typed in one language, as it is typed in the other. */
export function inOtherSigns(kind: Kind, text: string): string {
  if (kind !== 'whole' && kind !== 'percent') return text;
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

/** A number as it is said, with its fraction. */
export const said = (value: number): string => number(value, 3);

/** The same as it is typed to be read in no other way. */
export function typedAs(value: number): string {
  return readingsOf(asInPlans(said(value)), false).length > 1 ? `${said(value)}0` : said(value);
}
