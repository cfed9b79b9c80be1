/** The sidebar speaks both languages: what it says is in its own page. */
import { menu as menuEn } from '../src/messages/en/menu';
import { statuses as statusesEn } from '../src/messages/en/progress';
import { sidebar as en } from '../src/messages/en/sidebar';
import { calendar as calendarEn } from '../src/messages/en/sidebar-calendar';
import { city as cityEn } from '../src/messages/en/sidebar-city';
import { planText as planTextEn } from '../src/messages/en/sidebar-plan-text';
import { report as reportEn } from '../src/messages/en/sidebar-report';
import { setUp as setUpEn } from '../src/messages/en/sidebar-set-up';
import { units as unitsEn } from '../src/messages/en/sidebar-units';
import { zalo as zaloEn } from '../src/messages/en/sidebar-zalo';
import { errors as errorsEn } from '../src/messages/en/ui';
import { formatFigure, formatNumber } from '../src/messages/format';
import type { Language } from '../src/messages/shape';
import { menu as menuVi } from '../src/messages/vi/menu';
import { statuses as statusesVi } from '../src/messages/vi/progress';
import { sidebar as vi } from '../src/messages/vi/sidebar';
import { calendar as calendarVi } from '../src/messages/vi/sidebar-calendar';
import { city as cityVi } from '../src/messages/vi/sidebar-city';
import { planText as planTextVi } from '../src/messages/vi/sidebar-plan-text';
import { report as reportVi } from '../src/messages/vi/sidebar-report';
import { setUp as setUpVi } from '../src/messages/vi/sidebar-set-up';
import { units as unitsVi } from '../src/messages/vi/sidebar-units';
import { zalo as zaloVi } from '../src/messages/vi/sidebar-zalo';
import { errors as errorsVi } from '../src/messages/vi/ui';

const TABLES = {
  vi: {
    ...vi,
    menu: menuVi,
    zalo: zaloVi,
    setUp: setUpVi,
    units: unitsVi,
    calendar: calendarVi,
    planText: planTextVi,
    report: reportVi,
    city: cityVi,
    statuses: statusesVi,
    errors: errorsVi,
  },
  en: {
    ...en,
    menu: menuEn,
    zalo: zaloEn,
    setUp: setUpEn,
    units: unitsEn,
    calendar: calendarEn,
    planText: planTextEn,
    report: reportEn,
    city: cityEn,
    statuses: statusesEn,
    errors: errorsEn,
  },
};
type Table = (typeof TABLES)[Language];

let language: Language = 'vi';

export function speak(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen;
}

export const spoken = (): Language => language;

/** The words of the language spoken now. */
export const words = (): Table => TABLES[language];

/** Puts figures into a text: "{count} ngày". */
export function fill(text: string, figures: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const figure = figures[name];
    return figure === undefined ? whole : formatFigure(language, figure);
  });
}

/** "+12", "−3", "0" */
export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

export function number(value: number, decimals = 0): string {
  return formatNumber(language, value, decimals);
}

/** "12/6" from "2023-06-12". */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date}/${month}`;
}

/** "15:45" of an instant, where the campaigns are. */
export function wallTime(at: number): string {
  return onTheWall(at).slice(11, 16);
}

/** "12/6", likewise. */
export function wallDay(at: number): string {
  return shortDay(onTheWall(at).slice(0, 10));
}

/** UTC+7 all year, whatever the clock of the computer says. */
function onTheWall(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString();
}

/**
 * What a failure says. The server's own text is in the language of its tabs; where it carries no figures, ours says the
 * same in the reader's.
 */
export function errorText({ code, text }: { code: string; text: string }): string {
  if (code === 'NO_ANSWER') return words().noAnswer;
  const own = (words().errors as Record<string, string>)[code];
  return own === undefined || own.includes('{') ? text : own;
}
