/** Turns message keys and figures into words. */
import type { Figure } from '../domain/finding';
import { en } from './en';
import { formatFigure } from './format';
import type { Language, MessageKey, Messages } from './shape';
import { vi } from './vi';

export { formatDay, formatFigure, formatNumber } from './format';

const TABLES: Record<Language, Messages> = { vi, en };

/** The text under a key, with its `{figures}` filled in. */
export function translate(language: Language, key: MessageKey, figures: Record<string, Figure> = {}): string {
  return fill(language, lookUp(language, key) ?? key, figures);
}

/** "15 giờ", "8 giờ 30": a time of day as plans write it. @param time "15:00", "08:30" or "8.30" */
export function clockWords(time: string, language: Language): string {
  const [hour, minute] = time.split(/[.:]/) as [string, string];
  const key = minute === '00' ? 'ui.time.hour' : 'ui.time.minute';
  return translate(language, key, { hour: String(Number(hour)), minute });
}

/** Like `translate` for a key made at run time (a finding's code); null when the table has no such text. */
export function translateIfKnown(
  language: Language,
  key: string,
  figures: Record<string, Figure> = {},
): string | null {
  const text = lookUp(language, key);
  return text === null ? null : fill(language, text, figures);
}

const PLACE = /\{([\w.]+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** `{name}` is a figure, `{count|cell|cells}` one with its noun; `{menu.build}` what stands in the file under that key, in the language of its tabs. */
function fill(language: Language, text: string, figures: Record<string, Figure>): string {
  return text.replace(PLACE, (whole, name: string, one?: string, more?: string) => {
    if (name.includes('.')) return lookUp(tabsLanguage(language), name) ?? whole;
    const figure = figures[name];
    if (figure === undefined) return whole;
    const told = formatFigure(language, figure);
    return one === undefined ? told : `${told} ${told === '1' ? one : more}`;
  });
}

/** Put in by scripts/build.mjs: tabs and menu of a bundle are in one language, whichever is spoken. */
declare const BUNDLE_LANGUAGE: Language;

function tabsLanguage(spoken: Language): Language {
  return typeof BUNDLE_LANGUAGE === 'undefined' ? spoken : BUNDLE_LANGUAGE;
}

function lookUp(language: Language, key: string): string | null {
  let node: unknown = TABLES[language];
  for (const part of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[part];
  return typeof node === 'string' ? node : null;
}
