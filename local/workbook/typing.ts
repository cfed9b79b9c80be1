/** What Google makes of text typed into a cell: a formula, number, day, time, percentage, boolean or plain text. */
import type { Content } from './book';
import { toCanonical } from './formula-locale';
import type { WorkbookLocale } from './locale';
import { wallClock } from './wall-clock';

export interface Typed {
  content: Content;
  /** Format the cell takes when it has no number format of its own. */
  format: { type: string; pattern: string } | null;
}

/**
 * Reads typed text in the workbook's locale: in vi_VN 1.200 is 1200, 1,5 is 1.5, 1/6/2023 is 1 June, 0901 is 901.
 * @param today serial number of the present day, for dates typed without a year
 */
export function readTyped(text: string, locale: WorkbookLocale, today: number): Typed {
  if (text === '') return { content: null, format: null };
  if (text.startsWith("'")) return { content: text.slice(1), format: null };
  if (text.startsWith('=') && text.length > 1) return { content: readFormula(text, locale), format: null };
  return readLiteral(text.trim(), locale, today) ?? { content: text, format: null };
}

function readFormula(text: string, locale: WorkbookLocale): Content {
  const canonical = toCanonical(text, locale);
  return canonical === null ? { formula: text, broken: true } : { formula: canonical, broken: false };
}

function readLiteral(text: string, locale: WorkbookLocale, today: number): Typed | null {
  if (/^(true|false)$/i.test(text)) return { content: text.toLowerCase() === 'true', format: null };
  return readNumber(text, locale) ?? readMoment(text, locale, today);
}

const NUMBERS = {
  '.': /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?\s?(%?)$/,
  ',': /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?\s?(%?)$/,
};

function readNumber(text: string, locale: WorkbookLocale): Typed | null {
  const parts = NUMBERS[locale.decimal === ',' ? ',' : '.'].exec(text);
  if (parts === null || (parts[2] === undefined && !parts[3])) return null;
  const [, sign, whole = '', fraction = '', exponent, percent] = parts;
  const digits = whole.replaceAll(locale.thousands, '');
  const number = Number(`${sign}${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (percent !== '') {
    const pattern = fraction === '' ? '0%' : '0.00%';
    // Divided through the exponent, so that 0,1 % is exactly the number nearest to 0.001.
    return { content: Number(`${number}e-2`), format: { type: 'PERCENT', pattern } };
  }
  if (exponent !== undefined) return { content: number, format: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  const grouped = digits.length !== whole.length;
  const pattern = fraction === '' ? '#,##0' : '#,##0.00';
  return { content: number, format: grouped ? { type: 'NUMBER', pattern } : null };
}

const DAY = String.raw`(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?`;
const ISO = String.raw`(\d{4})[-/](\d{1,2})[-/](\d{1,2})`;
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?`;
const MOMENT = new RegExp(`^(?:(?:${DAY}|${ISO})(?:\\s+${TIME})?|${TIME})$`);

function readMoment(text: string, locale: WorkbookLocale, today: number): Typed | null {
  const p = MOMENT.exec(text);
  if (p === null) return null;
  const clock = (hours?: string, minutes?: string, seconds?: string): number | null => {
    if (hours === undefined) return 0;
    const [h, m, s] = [Number(hours), Number(minutes), Number(seconds ?? '0')];
    return h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86_400 : null;
  };
  if (p[11] !== undefined) {
    const time = clock(p[11], p[12], p[13]);
    return time === null ? null : { content: time, format: { type: 'TIME', pattern: 'hh:mm:ss' } };
  }
  const [year, month, date] =
    p[5] !== undefined
      ? [Number(p[5]), Number(p[6]), Number(p[7])]
      : locale.dayFirst
        ? [fullYear(p[4], today), Number(p[3]), Number(p[1])]
        : [fullYear(p[4], today), Number(p[1]), Number(p[3])];
  const day = serialOf(year, month, date);
  const time = clock(p[8], p[9], p[10]);
  if (day === null || time === null) return null;
  const withTime = p[8] !== undefined;
  return {
    content: day + time,
    format: withTime
      ? { type: 'DATE_TIME', pattern: `${locale.datePattern} hh:mm:ss` }
      : { type: 'DATE', pattern: locale.datePattern },
  };
}

function fullYear(text: string | undefined, today: number): number {
  if (text === undefined) return new Date(EPOCH + today * 86_400_000).getUTCFullYear();
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const EPOCH = Date.UTC(1899, 11, 30);

/** Days since 1899-12-30, null for a day that does not exist. */
function serialOf(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
  return (at.getTime() - EPOCH) / 86_400_000;
}

/** The serial number of an instant in a time zone: days since 1899-12-30, local time. */
export function serialNow(milliseconds: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(milliseconds, timeZone);
  return (Date.UTC(year, month - 1, day, hour, minute, second) - EPOCH) / 86_400_000;
}
