/** Google's cell formats as exceljs styles. */
import type { Border, BorderStyle, Borders, Font, Style } from 'exceljs';

type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type TextFormat = GoogleAppsScript.Sheets.Schema.TextFormat;
type GoogleBorder = GoogleAppsScript.Sheets.Schema.Border;
type GoogleColor = GoogleAppsScript.Sheets.Schema.Color;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;

/** Google's own default; also the font that column widths are measured in. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

const BORDERS: Record<string, BorderStyle> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

/** Patterns Google shows when a format names a type only. */
const PATTERNS: Record<string, string> = {
  TEXT: '@',
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
  PERCENT: '0.00%',
};

const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const VERTICAL = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;

/** FF1155CC for {red, green, blue} of 0 to 1; Google leaves zeros out. null for theme colours and none. */
export function argb(style: ColorStyle | undefined, old?: GoogleColor): string | null {
  const color = style?.rgbColor ?? old;
  if (color === undefined) return null;
  const hex = [color.red, color.green, color.blue].map((part) =>
    Math.round((part ?? 0) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `FF${hex.join('').toUpperCase()}`;
}

export function fontOf(text: TextFormat | undefined): Partial<Font> {
  const color = argb(text?.foregroundColorStyle, text?.foregroundColor);
  return {
    name: text?.fontFamily ?? DEFAULT_FONT.name,
    size: text?.fontSize ?? DEFAULT_FONT.size,
    ...(text?.bold && { bold: true }),
    ...(text?.italic && { italic: true }),
    ...(text?.underline && { underline: true }),
    ...(text?.strikethrough && { strike: true }),
    ...(color !== null && { color: { argb: color } }),
  };
}

export function numberPattern(format: NumberFormat | undefined): string | null {
  return format?.pattern ?? PATTERNS[format?.type ?? ''] ?? null;
}

/** What a cell looks like. Locking is not part of Google's format and is added by the caller. */
export function styleOf(format: CellFormat): Partial<Style> {
  const fill = argb(format.backgroundColorStyle, format.backgroundColor);
  const pattern = numberPattern(format.numberFormat);
  return {
    font: fontOf(format.textFormat),
    alignment: alignmentOf(format),
    ...(fill !== null && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
    ...(format.borders !== undefined && { border: bordersOf(format.borders) }),
    ...(pattern !== null && { numFmt: pattern }),
  };
}

/** What a conditional format changes; fills of differential styles stand in the background colour. */
export function differenceOf(format: CellFormat): Partial<Style> {
  const fill = argb(format.backgroundColorStyle, format.backgroundColor);
  const text = format.textFormat;
  const color = argb(text?.foregroundColorStyle, text?.foregroundColor);
  const font = {
    ...(text?.bold !== undefined && { bold: text.bold }),
    ...(text?.italic !== undefined && { italic: text.italic }),
    ...(text?.strikethrough !== undefined && { strike: text.strikethrough }),
    ...(color !== null && { color: { argb: color } }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== null && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill }, bgColor: { argb: fill } },
    }),
  };
}

function alignmentOf(format: CellFormat): NonNullable<Partial<Style>['alignment']> {
  const horizontal = HORIZONTAL[format.horizontalAlignment as keyof typeof HORIZONTAL];
  const rotation = format.textRotation;
  return {
    vertical: VERTICAL[format.verticalAlignment as keyof typeof VERTICAL] ?? 'bottom',
    ...(horizontal !== undefined && { horizontal }),
    ...(format.wrapStrategy === 'WRAP' && { wrapText: true }),
    ...(rotation?.angle !== undefined && { textRotation: rotation.angle }),
    ...(rotation?.vertical && { textRotation: 'vertical' as const }),
  };
}

function bordersOf(borders: NonNullable<CellFormat['borders']>): Partial<Borders> {
  const sides: Partial<Borders> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = borderOf(borders[side]);
    if (border !== null) sides[side] = border;
  }
  return sides;
}

function borderOf(border: GoogleBorder | undefined): Partial<Border> | null {
  const style = BORDERS[border?.style ?? ''];
  if (style === undefined) return null;
  return { style, color: { argb: argb(border?.colorStyle, border?.color) ?? 'FF000000' } };
}
