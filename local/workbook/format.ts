/** Cell formats: interned, so that equal formats are one object, and normalised as Google gives them back. */
import type { CellFormat, Color } from './book';

const interned = new Map<string, CellFormat>();

type Plain = { [key: string]: unknown };

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys sorted, empty objects and nulls left out. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (!isPlain(value)) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, key.endsWith('olor') ? tidyColor(inner) : tidy(inner)] as const)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .filter(([key, inner]) => key.endsWith('olor') || !isPlain(inner) || Object.keys(inner).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

/** Google leaves out zero parts of a colour: black is {}. */
function tidyColor(value: unknown): unknown {
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, part]) => key !== 'alpha' && part !== 0));
}

/** Google keeps `xColor` and `xColorStyle.rgbColor` in step; the style wins when both are given. */
function pairColors(value: unknown): unknown {
  if (!isPlain(value)) return value;
  const paired: Plain = {};
  for (const [key, inner] of Object.entries(value)) paired[key] = pairColors(inner);
  for (const key of ['backgroundColor', 'foregroundColor', 'color']) {
    const style = paired[`${key}Style`];
    if (isPlain(style) && isPlain(style.rgbColor)) paired[key] = style.rgbColor;
    else if (isPlain(paired[key])) paired[`${key}Style`] = { rgbColor: paired[key] };
  }
  return paired;
}

/** The one object standing for this format; null for no format. */
export function internFormat(format: CellFormat | null | undefined): CellFormat | null {
  if (format === null || format === undefined) return null;
  const tidied = tidy(pairColors(format)) as CellFormat;
  const key = JSON.stringify(tidied);
  if (key === '{}') return null;
  const known = interned.get(key);
  if (known !== undefined) return known;
  interned.set(key, tidied);
  return tidied;
}

/** #rrggbb; null when there is no colour. */
export function hexOf(color: Color | null | undefined): string | null {
  if (color === null || color === undefined) return null;
  const part = (value: number | undefined) =>
    Math.round((value ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(color.red)}${part(color.green)}${part(color.blue)}`;
}

/** Google's colour of #rrggbb (or #rgb). */
export function colorOf(hex: string): Color {
  const digits = hex.replace('#', '');
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const part = (at: number) => Math.round((Number.parseInt(long.slice(at, at + 2), 16) / 255) * 1e6) / 1e6;
  const color: Color = {};
  if (part(0) !== 0) color.red = part(0);
  if (part(2) !== 0) color.green = part(2);
  if (part(4) !== 0) color.blue = part(4);
  return color;
}

/** Whether a cell so formatted takes what is typed as plain text. */
export function isTextFormat(format: CellFormat | null): boolean {
  return format?.numberFormat?.type === 'TEXT' || format?.numberFormat?.pattern === '@';
}

const PATTERNS: Record<string, string> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '#,##0 [$₫]',
  TIME: 'hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

/** The pattern a number is shown by; null for the automatic format. */
export function patternOf(format: CellFormat | null, datePattern: string): string | null {
  const number = format?.numberFormat;
  if (number === undefined) return null;
  if (number.pattern !== undefined && number.pattern !== '') return number.pattern;
  if (number.type === 'DATE') return datePattern;
  if (number.type === 'DATE_TIME') return `${datePattern} hh:mm:ss`;
  return PATTERNS[number.type ?? ''] ?? null;
}
