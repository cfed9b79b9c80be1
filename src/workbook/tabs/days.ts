/** The days of a campaign as columns: weeks from Monday to Sunday, phases, days off, and how days are written. */
import { dayWeights } from '../../domain/calendar';
import type { Campaign } from '../../domain/campaign';
import { type Day, dayNumber, type Weekday, weekdayOf } from '../../domain/day';
import type { Language } from '../../messages/shape';
import { formatDay, translate } from '../../messages/translate';

export interface Week {
  /** 1 for the week of the first day. */
  number: number;
  days: Day[];
}

/** @param days consecutive days */
export function weeksOf(days: readonly Day[]): Week[] {
  const weeks: Week[] = [];
  for (const day of days) {
    const last = weeks[weeks.length - 1];
    if (last === undefined || weekdayOf(day) === 1) weeks.push({ number: weeks.length + 1, days: [day] });
    else last.days.push(day);
  }
  return weeks;
}

/** The days that carry no work in the campaign's own calendar. */
export function restDays(campaign: Campaign): Set<Day> {
  const { days, common } = dayWeights(campaign);
  return new Set(days.filter((_, d) => Number(common[d]) === 0));
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 6;
}

/** The phase a day lies in; null outside all phases. */
export function phaseOf(campaign: Campaign, day: Day): string | null {
  const phase = campaign.phases.find(({ period }) => period.first <= day && day <= period.last);
  return phase?.name ?? null;
}

/** Days since 1899-12-30, as spreadsheets count them. */
export function serialOf(day: Day): number {
  return dayNumber(day) + 25569;
}

/** "T2" … "CN" */
export function weekdayShort(language: Language, day: Day): string {
  return translate(language, `tabs.weekdays.d${weekdayOf(day)}` as const);
}

/** A formula giving the weekday's name for the serial in `cell`. */
export function weekdayFormula(language: Language, cell: string, names: 'weekdays' | 'weekdayNames'): string {
  const words = WEEKDAYS.map((n) => `"${translate(language, `tabs.${names}.d${n}` as const)}"`);
  return `CHOOSE(WEEKDAY(${cell};2);${words.join(';')})`;
}

/** "27/5", "29/5–04/6" */
export function rangeOf(first: Day, last: Day): string {
  const short = (day: Day) => formatDay(day).split('/').slice(0, 2).join('/');
  return first === last ? short(first) : `${short(first)}–${short(last)}`;
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
