/** Calendar days as plans write them: 01/6/2023; "ngày 27 tháng 5 năm 2023"; "27/5", its year taken from what follows. */

import type { Period } from '../../../domain/campaign';
import { type Day, isDay } from '../../../domain/day';
import type { Ask } from './ask';

export interface Dated {
  day: Day;
  start: number;
  end: number;
  why: Ask | null;
  /** "tháng 6/2023": the days of a month. */
  month: boolean;
  /** Belongs to another document's number. */
  cited: boolean;
}

export interface Range extends Period {
  start: number;
  end: number;
  why: Ask | null;
}

const NUMERIC = String.raw`(\d{1,2})\s?(?<mark>[/.-])\s?(\d{1,2})(?:\s?\k<mark>\s?(\d{4}|\d{2}(?!\d)))?`;
const WORDS = String.raw`(\d{1,2})\s+thang\s+(\d{1,2})(?:\s*(?:nam|[/,-])\s*(\d{4}))?`;
const MONTH = String.raw`thang\s+(\d{1,2})\s*(?:nam\s|[/-])\s*(\d{4})`;
const BARE = String.raw`ngay\s+(\d{1,2})(?=\s*(?:den|-|toi)\s)`;
const ANY = new RegExp(`(?<![\\d/.,-])(?:${WORDS}|${MONTH}|${NUMERIC}|${BARE})(?![\\d/]|[.,-]\\d)`, 'g');
const LED =
  /(?:\bngay|\btu|\bden|\bhet|\btruoc|\bsang|\bchieu|\btoi|\bva|[-(,;:]|thu \w+|chu nhat)\s*,?\s*\(?$/;
const CITATION =
  /(?:\d[\w.]*\s?(?:\/\d{4})?\s?[-/]\s?[a-z][\w-]*(?:[-/][a-z][\w-]*)*|\bso\s*:?\s*\/?\s?[a-z-]*|(?:luat|nghi quyet|nghi dinh|thong tu|chi thi|quyet dinh|ket luan|cong van|thong bao)\s[^.;:,]{0,60}),?\s+(?:ngay\s*)?$/;
const GOAL_BEFORE =
  /(?:hoan thanh|thuc hien|du kien|han|sau|bat dau|trien khai|truoc|den|tu|het|trong|vao|cham nhat|gui|bao cao)\s*(?:ngay\s*)?$/;

interface Parts {
  date: number | null;
  month: number | null;
  year: number | null;
  start: number;
  end: number;
  wholeMonth: boolean;
  cited: boolean;
}

/**
 * The days of a sentence in order.
 * @param year for days without one, where none stands behind them; null: such days are left out
 */
export function daysIn(plain: string, year: number | null): Dated[] {
  const parts = [...plain.matchAll(ANY)].map((found) => partsOf(found, plain)).filter((one) => one !== null);
  const out: Dated[] = [];
  for (let i = parts.length - 1; i >= 0; i--) {
    const one = parts[i]!;
    const next = parts[i + 1];
    const near = next !== undefined && next.start - one.end < 60;
    const later = near ? out[0] : undefined;
    // "ngày 01 đến ngày 15/9": the month stands behind.
    const month = one.month ?? (later === undefined ? null : Number(later.day.slice(5, 7)));
    if (month === null) continue;
    let full = one.year ?? (later === undefined ? null : Number(later.day.slice(0, 4)));
    if (full !== null && one.year === null && later !== undefined && month > Number(later.day.slice(5, 7)))
      full--;
    const why: Ask | null = full === null ? 'YEAR_MISSING' : one.year === null ? (later?.why ?? null) : null;
    full ??= year;
    if (full === null) continue;
    const day = dayOf(full, month, one.date ?? 1);
    if (day === null) continue;
    const { start, end, wholeMonth, cited } = one;
    out.unshift({
      day: day.day,
      start,
      end,
      why: why ?? day.why ?? (wholeMonth ? 'WHOLE_MONTH' : null),
      month: wholeMonth,
      cited,
    });
  }
  return out;
}

function partsOf(found: RegExpMatchArray, plain: string): Parts | null {
  const [all, wDate, wMonth, wYear, mMonth, mYear, nDate, mark, nMonth, nYear, bare] = found;
  const start = found.index!;
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const before = plain.slice(Math.max(0, start - 100), start);
  // "4.12" is a figure; "27/5" alone may be a fraction.
  if (nDate !== undefined && nYear === undefined && (mark !== '/' || !LED.test(before))) return null;
  if (nDate !== undefined && nYear !== undefined && mark === '.' && nYear.length === 2 && !LED.test(before))
    return null;
  const years = number(wYear ?? mYear ?? nYear);
  const month = number(wMonth ?? mMonth ?? nMonth);
  if (month !== null && (month < 1 || month > 12)) return null;
  const date = number(wDate ?? nDate ?? bare);
  if (date !== null && (date < 1 || date > 31)) return null;
  const wholeMonth = mMonth !== undefined;
  if (wholeMonth && /ngay\s*$/.test(before)) return null;
  const year = years !== null && years < 100 ? 2000 + years : years;
  const cited = CITATION.test(before) && !GOAL_BEFORE.test(before);
  return { date, month, year, start, end: start + all!.length, wholeMonth, cited };
}

/** A day that does not exist becomes the last one of its month, and is asked about. */
function dayOf(year: number, month: number, date: number): { day: Day; why: Ask | null } | null {
  if (year < 1990 || year > 2100) return null;
  for (let d = date; d > 27; d--) {
    const day = text(year, month, d);
    if (isDay(day)) return { day, why: d === date ? null : 'NO_SUCH_DAY' };
  }
  return date > 27 ? null : { day: text(year, month, date), why: null };
}

function text(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function lastOfMonth(day: Day): Day {
  return dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 31)!.day;
}

const LINK =
  /^[\s),;]*(?:\([^)]{0,20}\))?\s*(?:-|,?\s*(?:cho |va )?(?:keo dai )?(?:den|toi|ket thuc|hoan thanh)(?:\s+(?:het|vao|truoc|trong))*)\s*(?:(?:\d{1,2}\s?(?:gio|h)\d{0,2}\s*)?ngay)?\s*:?\s*(?:thu \w+\s*,?\s*(?:ngay)?|chu nhat\s*,?\s*(?:ngay)?)?\s*$/;

/** Pairs of days that a sentence ties together: "từ … đến (hết) …", "… - …". Cited days never pair. */
export function rangesIn(plain: string, days: readonly Dated[]): Range[] {
  const out: Range[] = [];
  for (let i = 0; i + 1 < days.length; i++) {
    const [a, b] = [days[i]!, days[i + 1]!];
    if (a.cited || b.cited || b.start - a.end > 60) continue;
    const between = plain.slice(a.end, b.start);
    if (!LINK.test(between)) continue;
    const before = plain.slice(Math.max(0, a.start - 30), a.start);
    if (
      !/[-]/.test(between) &&
      !/(?:tu|bat dau|ke tu|thoi gian|ngay|:|\()\s*(?:\d{1,2}\s?(?:gio|h)\d{0,2}\s*)?(?:ngay)?\s*(?:thu \w+\s*,?\s*)?$/.test(
        before,
      )
    )
      continue;
    const last = b.month ? lastOfMonth(b.day) : b.day;
    if (a.day > last) continue;
    const lead = /tu\s*(?:ngay)?\s*$/.exec(before)?.[0].length ?? 0;
    // "đến trước ngày 25" ends with the 24th; which of both is meant is not for us to say.
    const why = a.why ?? b.why ?? (/truoc/.test(between) ? 'SOFT' : null);
    out.push({ first: a.day, last, start: a.start - lead, end: b.end, why });
    i++;
  }
  return out;
}
