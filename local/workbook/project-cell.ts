/** One cell as the engine holds it: content text, style, number format, borders. */
import { constants, helpers, links } from '@odoo/o-spreadsheet';
import type { Cell, CellFormat } from './book';
import { isFormula } from './book';
import { hexOf, isTextFormat, patternOf } from './format';
import { engineLocale, localeOf } from './locale';

/** What the engine shows for a formula it must not evaluate. */
const BROKEN = '#ERROR!';

/** The engine's content text: a formula, a number, TRUE or FALSE, or text with an apostrophe where it would be read otherwise. */
export function engineContent(cell: Cell, locale: string): string {
  const { content } = cell;
  if (content === null || content === '') return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (isFormula(content)) {
    return content.broken ? `${content.formula} ${BROKEN} (` : content.formula.replaceAll('#REF!', '#REF');
  }
  const link = linkOf(cell);
  if (link !== null) return links.markdownLink(content, link);
  if (isLiteralText(cell)) return content;
  return needsApostrophe(content, locale) ? `'${content}` : content;
}

/** Text in a plain-text cell, which the engine takes as it is (except for a formula sign or an apostrophe). */
function isLiteralText(cell: Cell): boolean {
  const { content } = cell;
  return typeof content === 'string' && isTextFormat(cell.format) && !/^[='[]/.test(content);
}

/** Whether the engine would read the text as anything but that text. */
function needsApostrophe(text: string, locale: string): boolean {
  return (
    /^[=+'#[]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isNumber(text, constants.DEFAULT_LOCALE) ||
    helpers.isDateTime(text, engineLocale(locale))
  );
}

function linkOf(cell: Cell): string | null {
  const uri = cell.format?.textFormat?.link?.uri ?? cell.runs?.[0]?.format?.link?.uri;
  return uri === undefined || uri === '' ? null : uri;
}

/** The engine's number format, '' for automatic. A number in a plain-text cell stays a number, as in Google. */
export function engineFormat(cell: Cell, locale: string): string {
  if (isTextFormat(cell.format)) {
    const { content } = cell;
    return content === null || isLiteralText(cell) ? '@' : '';
  }
  const pattern = patternOf(cell.format, localeOf(locale).datePattern) ?? '';
  return isShowable(pattern) ? pattern : '';
}

const showable = new Map<string, boolean>([['', true]]);

/** Whether the engine can show numbers by the pattern; it lacks some of Google's, such as exponents. */
function isShowable(pattern: string): boolean {
  let known = showable.get(pattern);
  if (known === undefined) {
    try {
      helpers.formatValue(1.5, { format: pattern, locale: constants.DEFAULT_LOCALE });
      known = true;
    } catch {
      known = false;
    }
    showable.set(pattern, known);
  }
  return known;
}

const styles = new WeakMap<CellFormat, object>();
const NONE = {};

export function engineStyle(format: CellFormat | null): object | null {
  if (format === null) return null;
  let style = styles.get(format);
  if (style === undefined) {
    style = makeStyle(format);
    styles.set(format, style === null ? NONE : style);
  }
  return style === NONE || Object.keys(style).length === 0 ? null : style;
}

const WRAPPING: Record<string, string> = { WRAP: 'wrap', CLIP: 'clip', OVERFLOW_CELL: 'overflow' };

/** An engine style of the parts of a Google format the engine can show. */
export function makeStyle(format: CellFormat): Record<string, unknown> {
  const text = format.textFormat ?? {};
  const style: Record<string, unknown> = {};
  if (text.bold) style.bold = true;
  if (text.italic) style.italic = true;
  if (text.underline) style.underline = true;
  if (text.strikethrough) style.strikethrough = true;
  if (text.fontSize) style.fontSize = text.fontSize;
  const color = hexOf(text.foregroundColor);
  if (color !== null) style.textColor = color;
  const fill = hexOf(format.backgroundColor);
  if (fill !== null) style.fillColor = fill;
  const align = format.horizontalAlignment?.toLowerCase();
  if (align === 'left' || align === 'center' || align === 'right') style.align = align;
  const vertical = format.verticalAlignment?.toLowerCase();
  if (vertical === 'top' || vertical === 'middle' || vertical === 'bottom') style.verticalAlign = vertical;
  const wrapping = WRAPPING[format.wrapStrategy ?? ''];
  if (wrapping !== undefined) style.wrapping = wrapping;
  const angle = format.textRotation?.angle;
  if (angle) style.rotation = (-angle * Math.PI) / 180;
  return style;
}

const LINES: Record<string, string> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

export function engineBorder(format: CellFormat | null): object | null {
  if (format?.borders === undefined) return null;
  const border: Record<string, object> = {};
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const line = format.borders[side];
    const style = LINES[line?.style ?? ''];
    if (style !== undefined) border[side] = { style, color: hexOf(line?.color) ?? '#000000' };
  }
  return Object.keys(border).length === 0 ? null : border;
}
