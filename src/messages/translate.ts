/** Turns message keys and figures into words. */
import { isDay } from '../domain/day';
import type { Figure } from '../domain/finding';
import { en } from './en';
import type { Language, MessageKey, Messages } from './shape';
import { vi } from './vi';

const TABLES: Record<Language, Messages> = { vi, en };

/** The text under a key, with its `{figures}` filled in. */
export function translate(language: Language, key: MessageKey, figures: Record<string, Figure> = {}): string {
  return fill(language, lookUp(language, key) ?? key, figures);
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

/** 1204 → "1.204", 1755.5 → "1.755,5" in Vietnamese; at most `decimals` decimals. */
export function formatNumber(language: Language, value: number, decimals = 2): string {
  const [whole, fraction = ''] = Math.abs(value).toFixed(decimals).split('.') as [string, string?];
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  const kept = fraction.replace(/0+$/, '');
  return `${value < 0 ? '−' : ''}${grouped}${kept === '' ? '' : point + kept}`;
}

/** "2023-06-01" → "01/6/2023": leading zero for days below 10 and months 1 and 2, as in administrative papers. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return `${date}/${+month > 2 ? +month : month}/${year}`;
}

export function formatFigure(language: Language, figure: Figure): string {
  if (typeof figure === 'number') return formatNumber(language, figure);
  if (typeof figure === 'string') return isDay(figure) ? formatDay(figure) : figure;
  return figure.map((item) => formatFigure(language, item)).join(', ');
}

function fill(language: Language, text: string, figures: Record<string, Figure>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const figure = figures[name];
    return figure === undefined ? whole : formatFigure(language, figure);
  });
}

function lookUp(language: Language, key: string): string | null {
  let node: unknown = TABLES[language];
  for (const part of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[part];
  return typeof node === 'string' ? node : null;
}
