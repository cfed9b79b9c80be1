/** Days where a number is due: spreadsheets turn "12/6" into one. */
import type { Period } from '../campaign';
import { addDays, type Day, isDay } from '../day';
import { dayAt, instantOfSerial } from '../instant';
import { CEILING } from '../record/submission';
import { atCell, eachCell } from './check';

/** A day typed without its year gets the current one, so it lies near the campaign. */
const NEAR_DAYS = 366;

/** The day that a cell holds, as a serial number near the campaign or as text; null where it holds none. */
export function dateIn(value: number | string, { first, last }: Period): Day | null {
  if (typeof value === 'string') return dateInText(value, first);
  if (value <= CEILING) return null;
  const day = dayAt(instantOfSerial(value));
  return day >= addDays(first, -NEAR_DAYS) && day <= addDays(last, NEAR_DAYS) ? day : null;
}

/** Day before month; without a year that of the campaign's first day. */
function dateInText(text: string, first: Day): Day | null {
  const plain = text.normalize('NFKC').trim();
  if (isDay(plain)) return plain;
  const parts =
    /^(\d{1,2})\/(\d{1,2})()$/.exec(plain) ?? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(plain);
  if (parts === null) return null;
  const [, date, month, year] = parts as unknown as [string, string, string, string];
  const full = year === '' ? first.slice(0, 4) : year.length === 2 ? `20${year}` : year;
  const day = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

export const dateTyped = eachCell((check, series, d) => {
  const value = series.cells[d];
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const date = dateIn(value, check.campaign.period);
  return date === null ? null : atCell(check, series, d, 'ENTRY_DATE', 'error', { date });
});
