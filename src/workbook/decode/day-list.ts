/** Lists of days as people write them: "29/11/2022; 01/12/2022–05/12/2022", "29/11, 30/11". */
import type { Period } from '../../domain/campaign';
import { type Day, eachDay } from '../../domain/day';
import { parseDay } from './guess';

/** @param period gives the year where only day and month are written */
export function daysIn(text: string, period: Partial<Period>): { days: Day[]; unread: string[] } {
  const days: Day[] = [];
  const unread: string[] = [];
  for (const part of text.split(/[;,\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const read = readPart(part, period);
    if (read === null) unread.push(part);
    else days.push(...read);
  }
  return { days, unread };
}

function readPart(part: string, period: Partial<Period>): Day[] | null {
  const single = dayWithin(part, period);
  if (single !== null) return [single];
  const ends = part.split(/\s*(?:[–—-]|đến|to)\s*/);
  if (ends.length !== 2) return null;
  const [first, last] = [dayWithin(ends[0]!, period), dayWithin(ends[1]!, period)];
  return first === null || last === null || last < first ? null : eachDay(first, last);
}

function dayWithin(text: string, { first, last }: Partial<Period>): Day | null {
  const whole = parseDay(text);
  if (whole !== null || !/^\d{1,2}\/\d{1,2}$/.test(text) || !first || !last) return whole;
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    const day = parseDay(`${text}/${year}`);
    if (day !== null && day >= first && day <= last) return day;
  }
  return null;
}
