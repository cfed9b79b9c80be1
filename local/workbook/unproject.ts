/** Engine content and styles, as browsers send them, read back into the book's terms. */
import type { Cell, CellFormat, Condition, ConditionalFormat } from './book';
import { colorOf, internFormat, isTextFormat } from './format';
import { localeOf } from './locale';
import { conditionType } from './project-rules';
import { readTyped, type Typed } from './typing';

/**
 * Content a browser entered into a cell. Numbers come with a decimal point whatever the locale, dates as typed, formulas
 * canonical, text that must stay text with an apostrophe.
 */
export function enterContent(cell: Cell, text: string, locale: string, today: number): Cell {
  const link = /^\[(.*)\]\((.*)\)$/s.exec(text);
  if (link !== null) {
    const format = internFormat({
      ...cell.format,
      textFormat: { ...cell.format?.textFormat, link: { uri: link[2]! } },
    });
    return { ...cell, content: link[1]!, format, runs: null };
  }
  if (isTextFormat(cell.format)) {
    return { ...cell, content: text === '' ? null : text.replace(/^'/, ''), runs: null };
  }
  const typed = readEntered(text, locale, today);
  const format =
    typed.format !== null && cell.format?.numberFormat === undefined
      ? internFormat({ ...cell.format, numberFormat: typed.format })
      : cell.format;
  return { ...cell, content: typed.content, format, runs: null };
}

function readEntered(text: string, locale: string, today: number): Typed {
  if (text.startsWith('=') && text.length > 1) {
    const formula = text.replaceAll(/#REF(?!!)/g, '#REF!');
    return { content: { formula, broken: false }, format: null };
  }
  const canonical = readTyped(text, localeOf('en_US'), today);
  const isDate = canonical.format?.type === 'DATE' || canonical.format?.type === 'DATE_TIME';
  return typeof canonical.content === 'string' || isDate
    ? readTyped(text, localeOf(locale), today)
    : canonical;
}

interface EngineStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  textColor?: string;
  fillColor?: string;
  align?: string;
  verticalAlign?: string;
  wrapping?: string;
}

const WRAPPING: Record<string, string> = { wrap: 'WRAP', clip: 'CLIP', overflow: 'OVERFLOW_CELL' };

/** The format with everything an engine style speaks of taken from that style; null clears it. */
export function styledFormat(format: CellFormat | null, style: EngineStyle | null): CellFormat | null {
  const s = style ?? {};
  const {
    backgroundColor: _fill,
    backgroundColorStyle: _fillStyle,
    horizontalAlignment: _align,
    verticalAlignment: _vertical,
    wrapStrategy: _wrap,
    textFormat = {},
    ...rest
  } = format ?? {};
  const text = {
    ...(textFormat.fontFamily === undefined ? {} : { fontFamily: textFormat.fontFamily }),
    ...(textFormat.link === undefined ? {} : { link: textFormat.link }),
    ...(s.bold ? { bold: true } : {}),
    ...(s.italic ? { italic: true } : {}),
    ...(s.underline ? { underline: true } : {}),
    ...(s.strikethrough ? { strikethrough: true } : {}),
    ...(s.fontSize ? { fontSize: s.fontSize } : {}),
    ...(s.textColor ? { foregroundColor: colorOf(s.textColor) } : {}),
  };
  return internFormat({
    ...rest,
    ...(Object.keys(text).length === 0 ? {} : { textFormat: text }),
    ...(s.fillColor ? { backgroundColor: colorOf(s.fillColor) } : {}),
    ...(s.align ? { horizontalAlignment: s.align.toUpperCase() } : {}),
    ...(s.verticalAlign ? { verticalAlignment: s.verticalAlign.toUpperCase() } : {}),
    ...(s.wrapping ? { wrapStrategy: WRAPPING[s.wrapping] ?? 'OVERFLOW_CELL' } : {}),
  });
}

/** The format with the engine's number pattern; '' is automatic. */
export function numberedFormat(format: CellFormat | null, pattern: string): CellFormat | null {
  const { numberFormat: _, ...rest } = format ?? {};
  if (pattern === '') return internFormat(rest);
  return internFormat({ ...rest, numberFormat: { type: numberType(pattern), pattern } });
}

function numberType(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  if (pattern.includes('%')) return 'PERCENT';
  const [day, time] = [/[dy]/i.test(pattern), /[hs]/i.test(pattern)];
  if (day) return time ? 'DATE_TIME' : 'DATE';
  return time ? 'TIME' : 'NUMBER';
}

interface EngineBorderLine {
  style: string;
  color: string;
}

const LINES: Record<string, string> = {
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  dashed: 'DASHED',
  dotted: 'DOTTED',
};

export function borderedFormat(
  format: CellFormat | null,
  border: Partial<Record<'top' | 'left' | 'bottom' | 'right', EngineBorderLine>> | null,
): CellFormat | null {
  const borders = Object.fromEntries(
    Object.entries(border ?? {})
      .filter(([, line]) => line !== undefined)
      .map(([side, line]) => [side, { style: LINES[line.style] ?? 'SOLID', color: colorOf(line.color) }]),
  );
  return internFormat({ ...format, borders });
}

/** A condition as the engine has it; null when Google has no such condition. */
export function readEngineCondition(
  type: string,
  values: readonly string[],
  use: 'format' | 'validation',
): Condition | null {
  const google = conditionType(type, use);
  return google === null
    ? null
    : { type: google, values: type === 'isValueInRange' ? values.map((v) => `=${v}`) : values };
}

/** The rule part of an engine conditional format; null when Google has no such rule, or this workbook does not know it. */
export function readEngineConditional(rule: {
  type: string;
  operator?: string;
  values?: string[];
  style?: EngineStyle;
}): ConditionalFormat['rule'] | null {
  if (rule.type !== 'CellIsRule' || rule.operator === undefined) return null;
  const condition = readEngineCondition(rule.operator, rule.values ?? [], 'format');
  return condition === null ? null : { condition, format: styledFormat(null, rule.style ?? null) ?? {} };
}
