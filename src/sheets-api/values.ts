/** Cell values and formats of the model in Google's terms. */
import type { CellFormat, CellLink, CellValue } from '../workbook/model';
import type { ReadCell } from '../workbook/read';
import { sameFormula } from './formula-text';
import type { CellData } from './schema';
import { serialOf } from './serial';

/** A model value with its template resolved and its link turned into an address. */
export type Resolved =
  | null
  | string
  | number
  | boolean
  | { formula: string }
  | { text: string; bold: number }
  | { text: string; uri: string };

/** @param formula resolves a template at the cell; @param uri turns a link into "#gid=…&range=…" */
export function resolveValue(
  value: CellValue,
  formula: (template: string) => string,
  uri: (link: CellLink) => string,
): Resolved {
  if (value === null || typeof value !== 'object') return value === '' ? null : value;
  if ('day' in value) return serialOf(value.day);
  if ('formula' in value) return { formula: formula(value.formula) };
  return 'link' in value ? { text: value.text, uri: uri(value.link) } : value;
}

/** Google's cell for `updateCells`; typed, so that text stays text. */
export function cellData(value: Resolved): CellData {
  if (value === null) return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  if (typeof value === 'string') return { userEnteredValue: { stringValue: value } };
  if ('formula' in value) return { userEnteredValue: { formulaValue: value.formula } };
  const userEnteredValue = { stringValue: value.text };
  if ('uri' in value)
    return { userEnteredValue, textFormatRuns: [{ startIndex: 0, format: { link: { uri: value.uri } } }] };
  const runs = [{ startIndex: 0, format: { bold: true } }];
  return {
    userEnteredValue,
    textFormatRuns:
      value.bold < value.text.length ? [...runs, { startIndex: value.bold, format: { bold: false } }] : runs,
  };
}

/** Whether the cell already holds the value. Formats and links are not compared. */
export function sameValue(read: ReadCell, value: Resolved): boolean {
  if (value !== null && typeof value === 'object' && 'formula' in value)
    return read.formula !== null && sameFormula(read.formula, value.formula);
  if (read.formula !== null) return false;
  const plain = value !== null && typeof value === 'object' ? value.text : value;
  return (read.value === '' ? null : read.value) === plain;
}

const NUMBER_FORMATS = {
  text: { type: 'TEXT', pattern: '@' },
  integer: { type: 'NUMBER', pattern: '#,##0' },
  decimal: { type: 'NUMBER', pattern: '#,##0.00' },
  day: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  dayMonth: { type: 'DATE', pattern: 'd/m' },
  // As in words: "39,0 %", "−11".
  percent: { type: 'PERCENT', pattern: '0.0 %' },
  finePercent: { type: 'PERCENT', pattern: '0.00 %' },
  signed: { type: 'NUMBER', pattern: '+#,##0;"−"#,##0;0' },
  points: { type: 'PERCENT', pattern: '+0.0 %;"−"0.0 %;0.0 %' },
  mean: { type: 'NUMBER', pattern: '#,##0.0' },
  paperDay: { type: 'DATE', pattern: 'dd/m/yyyy' },
  dateTime: { type: 'DATE_TIME', pattern: 'hh:mm dd/mm/yyyy' },
} as const;

type GoogleFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/**
 * Google's format, and the field mask of exactly what the model says, so that areas paint over each other.
 * @returns fields "userEnteredFormat(…)"; '' when the model says nothing of how the cell looks
 */
export function googleFormat(format: CellFormat): { format: GoogleFormat; fields: string } {
  const out: GoogleFormat = {};
  const fields: string[] = [];
  const text: GoogleAppsScript.Sheets.Schema.TextFormat = {};
  const textFields: string[] = [];
  const put = (field: string, write: () => void) => {
    write();
    fields.push(field);
  };
  const putText = (field: string, write: () => void) => {
    write();
    textFields.push(field);
  };
  if (format.bold !== undefined) putText('bold', () => Object.assign(text, { bold: format.bold }));
  if (format.italic !== undefined) putText('italic', () => Object.assign(text, { italic: format.italic }));
  if (format.size !== undefined) putText('fontSize', () => Object.assign(text, { fontSize: format.size }));
  if (format.font !== undefined)
    putText('fontFamily', () => Object.assign(text, { fontFamily: format.font }));
  if (format.color !== undefined) {
    const color = colorStyle(format.color);
    putText('foregroundColorStyle', () => Object.assign(text, { foregroundColorStyle: color }));
  }
  if (format.fill !== undefined) {
    const fill = colorStyle(format.fill);
    put('backgroundColorStyle', () => Object.assign(out, { backgroundColorStyle: fill }));
  }
  if (format.align !== undefined) {
    const align = format.align.toUpperCase();
    put('horizontalAlignment', () => Object.assign(out, { horizontalAlignment: align }));
  }
  if (format.valign !== undefined) {
    const valign = format.valign.toUpperCase();
    put('verticalAlignment', () => Object.assign(out, { verticalAlignment: valign }));
  }
  if (format.wrap !== undefined)
    put('wrapStrategy', () => Object.assign(out, { wrapStrategy: format.wrap ? 'WRAP' : 'OVERFLOW_CELL' }));
  if (format.number !== undefined) {
    const { number } = format;
    // A field of the mask without a value goes back to the default, which shows what was typed.
    put('numberFormat', () => {
      if (number !== 'general') out.numberFormat = { ...NUMBER_FORMATS[number] };
    });
  }
  if (Object.keys(text).length > 0) out.textFormat = text;
  // In brackets: a mask names each field from its root, and there are thousands of masks.
  const all = [...(textFields.length > 0 ? [`textFormat(${textFields.join()})`] : []), ...fields];
  return { format: out, fields: all.length > 0 ? `userEnteredFormat(${all.join()})` : '' };
}

/** "#rrggbb" as Google's colour; components are 0 to 1, with as many digits as tell 256 steps apart. */
export function colorStyle(color: string): GoogleAppsScript.Sheets.Schema.ColorStyle {
  const part = (from: number) =>
    Math.round((Number.parseInt(color.slice(from, from + 2), 16) / 255) * 10_000) / 10_000;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}
