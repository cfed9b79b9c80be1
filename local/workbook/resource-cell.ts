/** One cell in Google's CellData shape, with only the fields a mask chooses. */
import type { Book, Cell, CellFormat, Content, Sheet } from './book';
import { isFormula } from './book';
import type { Engine, Evaluated } from './engine';
import { internFormat } from './format';
import { toLocal } from './formula-locale';
import { localeOf } from './locale';
import { applyMask, chosen, type Mask, parseMask } from './mask';
import { dataValidationRule } from './resource-sheet';
import { validationAt } from './validations';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** The format of a cell nobody has formatted. */
export const DEFAULT_FORMAT: CellFormat = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
};

const ERROR_TYPES: Record<string, string> = {
  '#ERROR!': 'ERROR',
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};

function enteredValue(content: Content, book: Book): ExtendedValue | undefined {
  if (content === null) return undefined;
  if (typeof content === 'number') return { numberValue: content };
  if (typeof content === 'string') return { stringValue: content };
  if (typeof content === 'boolean') return { boolValue: content };
  return { formulaValue: content.broken ? content.formula : toLocal(content.formula, localeOf(book.locale)) };
}

function effectiveValue({ value, isError }: Evaluated): ExtendedValue | undefined {
  if (value === null) return undefined;
  if (isError) {
    const text = String(value);
    return { errorValue: { type: ERROR_TYPES[text] ?? 'ERROR', message: text } };
  }
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'string' ? { stringValue: value } : { boolValue: value };
}

/** Everything a reader may ask of one cell. Effective formats leave conditional formats out. */
export function cellData(
  book: Book,
  engine: Engine,
  sheet: Sheet,
  cell: Cell,
  row: number,
  column: number,
  mask: Mask,
): CellData {
  const data: CellData = {};
  const wants = (name: string) => chosen(mask, name) !== null;
  if (wants('userEnteredValue')) {
    const value = enteredValue(cell.content, book);
    if (value !== undefined) data.userEnteredValue = value;
  }
  // Formulas that spill write into blank cells: those have values too.
  if (wants('effectiveValue') || wants('formattedValue')) {
    const evaluated = engine.cell(sheet.id, row, column);
    const value = effectiveValue(evaluated);
    if (value !== undefined && wants('effectiveValue')) data.effectiveValue = value;
    if (value !== undefined && wants('formattedValue')) data.formattedValue = evaluated.shown;
  }
  if (wants('userEnteredFormat') && cell.format !== null) data.userEnteredFormat = cell.format;
  if (wants('effectiveFormat')) data.effectiveFormat = effectiveFormat(cell);
  if (wants('note') && cell.note !== null) data.note = cell.note;
  if (wants('textFormatRuns') && cell.runs !== null) data.textFormatRuns = [...cell.runs];
  if (wants('hyperlink')) {
    const uri = cell.format?.textFormat?.link?.uri;
    if (uri !== undefined) data.hyperlink = uri;
  }
  if (wants('dataValidation')) {
    const rule = validationAt(sheet, row, column);
    if (rule !== null) data.dataValidation = dataValidationRule(book, rule);
  }
  return applyMask(data, mask) as CellData;
}

const effective = new WeakMap<CellFormat, CellFormat>();

function effectiveFormat({ format }: Cell): CellFormat {
  if (format === null) return DEFAULT_FORMAT;
  let made = effective.get(format);
  if (made === undefined) {
    const textFormat = { ...DEFAULT_FORMAT.textFormat, ...format.textFormat };
    made = internFormat({ ...DEFAULT_FORMAT, ...format, textFormat })!;
    effective.set(format, made);
  }
  return made;
}

/** The cell fields of the saved form: all but effective formats, which follow from the others. */
export const SAVED_CELL = parseMask(
  'userEnteredValue,effectiveValue,formattedValue,userEnteredFormat,note,hyperlink,textFormatRuns,dataValidation',
);

/** Text of a cell as the FORMULA rendering gives it. */
export function asFormula(content: Content, book: Book): string | number | boolean {
  if (isFormula(content)) return enteredValue(content, book)!.formulaValue!;
  return content ?? '';
}
