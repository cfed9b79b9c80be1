/** Public holidays of Vietnam, those of the lunar calendar among them: offered, never taken by themselves. */
import { LunarDate } from '@nghiavuive/lunar_date_vi';
import type { Period } from '../../domain/campaign';
import { addDays, type Day, dayFromNumber, dayNumberOf, daysBetween, isDay } from '../../domain/day';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';

export interface Holiday {
  day: Day;
  name: string;
  /** The same as it is written beside the day in the form. */
  note: string;
  /** A rest day every year; the others only as each year's announcement says. */
  usual: boolean;
}

type Name =
  | 'newYear'
  | 'tetBefore'
  | 'tet'
  | 'hungKings'
  | 'reunification'
  | 'labour'
  | 'national'
  | 'besideNational'
  | 'culture';

/** Julian day number of 1970-01-01. */
const JULIAN = 2_440_588;
const CULTURE_SINCE = 2026;
/** A longer period is a slip in a year. */
const MOST_YEARS = 5;

/** The day of a date of the Vietnamese lunar calendar, in no leap month. */
export function lunarDay(year: number, month: number, date: number): Day {
  const lunar = new LunarDate({ day: date, month, year });
  lunar.init();
  return dayFromNumber(lunar.toSolarDate().get().julian - JULIAN);
}

/**
 * In order. Nothing for a period that is not there yet.
 * @param language of the tabs
 * @param spoken by whoever is shown them
 */
export function holidaysIn({ first, last }: Period, language: Language, spoken = language): Holiday[] {
  if (!isDay(first) || !isDay(last) || last < first) return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: Math.min(to - from + 1, MOST_YEARS) + 1 }, (_, i) => from + i);
  const all = years.reduce<Holiday[]>((found, year) => found.concat(holidaysOf(year, language, spoken)), []);
  return all.filter(({ day }) => day >= first && day <= last).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function holidaysOf(year: number, language: Language, spoken: Language): Holiday[] {
  const one = (name: Name, day: Day, usual = true, number = 0): Holiday => ({
    day,
    name: translate(spoken, `holidays.${name}`, { number }),
    note: translate(language, `holidays.${name}`, { number }),
    usual,
  });
  const solar = (month: number, date: number): Day => dayFromNumber(dayNumberOf(year, month, date));
  const tet = lunarDay(year, 1, 1);
  // The last month has 29 or 30 days: its last ones are counted back from the new year.
  const length = lengthOfLastMonth(tet);
  return [
    one('newYear', solar(1, 1)),
    one('tetBefore', addDays(tet, -2), false, length - 1),
    one('tetBefore', addDays(tet, -1), true, length),
    ...[1, 2, 3, 4].map((number) => one('tet', addDays(tet, number - 1), number < 4, number)),
    one('hungKings', lunarDay(year, 3, 10)),
    one('reunification', solar(4, 30)),
    one('labour', solar(5, 1)),
    one('besideNational', solar(9, 1), false),
    one('national', solar(9, 2)),
    one('besideNational', solar(9, 3), false),
    // Chosen by resolution 80-NQ/TW of 7 January 2026; the labour code was still to follow.
    ...(year >= CULTURE_SINCE ? [one('culture', solar(11, 24), false)] : []),
  ];
}

/** @param tet the first day of a lunar year; the twelfth month before it belongs to the year before */
function lengthOfLastMonth(tet: Day): number {
  return daysBetween(lunarDay(Number(tet.slice(0, 4)) - 1, 12, 1), tet);
}
