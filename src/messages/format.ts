/** Numbers and days as each language writes them. */
import { isDay } from '../domain/day';
import type { Figure } from '../domain/finding';
import type { Language } from './shape';

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

/** 0.39 → "39,0", with two decimals 0.1292 → "12,92"; a " %" follows in the text. */
export function percent(share: number, language: Language, decimals: 1 | 2 = 1): string {
  const point = language === 'vi' ? ',' : '.';
  const [whole, fraction = ''] = formatNumber(language, share * 100, decimals).split(point);
  return `${whole}${point}${fraction.padEnd(decimals, '0')}`;
}
