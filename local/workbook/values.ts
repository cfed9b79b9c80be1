/** Google's values, conditions and cells read into the book. */

import { registries } from '@odoo/o-spreadsheet';
import type { Cell, CellFormat, Condition, Content } from './book';
import type { Draft } from './draft';
import { invalid } from './errors';
import { internFormat } from './format';
import { copyFormula, functionsOf } from './formula';
import { toCanonical } from './formula-locale';
import { localeOf } from './locale';
import { chosen, type Mask, mergeByMask } from './mask';
import { checkCondition } from './project-rules';
import type { Rule } from './validations';

type Schema = {
  CellData: GoogleAppsScript.Sheets.Schema.CellData;
  ExtendedValue: GoogleAppsScript.Sheets.Schema.ExtendedValue;
  BooleanCondition: GoogleAppsScript.Sheets.Schema.BooleanCondition;
  DataValidationRule: GoogleAppsScript.Sheets.Schema.DataValidationRule;
};

/** @throws ApiError when it is not exactly one kind of value */
export function readValue(value: Schema['ExtendedValue'] | null | undefined, locale: string): Content {
  const given = Object.entries(value ?? {}).filter(([, part]) => part !== null && part !== undefined);
  if (given.length === 0) return null;
  if (given.length > 1) throw invalid('Only one kind of value can be set.');
  const [kind, content] = given[0]!;
  if (kind === 'formulaValue') return readApiFormula(String(content), locale);
  return content as string | number | boolean;
}

/**
 * A formula as the API takes it: read in the workbook's locale; one the locale cannot read shows #ERROR!.
 * @throws Error when the formula calls a function of Google's that the engine lacks
 */
function readApiFormula(text: string, locale: string): Content {
  if (!text.startsWith('=')) throw invalid(`formulaValue must begin with "=": ${text}`);
  const formula = toCanonical(text, localeOf(locale));
  if (formula === null) return { formula: text, broken: true };
  checkFunctions(formula);
  return { formula, broken: false };
}

/** Google's functions that the engine does not have: a formula with one would be wrong here and right there. */
const LACKING = new Set(
  `QUERY SPARKLINE LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY REGEXMATCH REGEXEXTRACT REGEXREPLACE IMPORTRANGE
  IMPORTXML IMPORTHTML IMPORTDATA IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE IMAGE ARRAYFORMULA
  ARRAY_CONSTRAIN`.split(/\s+/),
);

function checkFunctions(formula: string): void {
  for (const name of functionsOf(formula)) {
    if (LACKING.has(name) && !registries.functionRegistry.contains(name)) {
      throw new Error(`The local workbook lacks the function ${name}: ${formula}`);
    }
  }
}

/** @throws ApiError on an unknown type, a wrong number of values, or a formula the locale cannot read */
export function readCondition(
  condition: Schema['BooleanCondition'] | null | undefined,
  use: 'format' | 'validation',
  locale: string,
): Condition {
  if (!condition?.type) throw invalid('BooleanCondition.type is required.');
  const read: Condition = {
    type: condition.type,
    values: (condition.values ?? []).map(({ userEnteredValue }) => {
      const text = userEnteredValue ?? '';
      if (!text.startsWith('=')) return text;
      const formula = toCanonical(text, localeOf(locale));
      if (formula === null) throw invalid(`Invalid ConditionValue.userEnteredValue: ${text}`);
      checkFunctions(formula);
      return formula;
    }),
  };
  checkCondition(read, use);
  if (read.type === 'CUSTOM_FORMULA' && !read.values[0]!.startsWith('=')) {
    throw invalid(`Invalid ConditionValue.userEnteredValue: ${read.values[0]}`);
  }
  return read;
}

export function readRule(rule: Schema['DataValidationRule'] | null | undefined, locale: string): Rule | null {
  if (rule === null || rule === undefined) return null;
  return {
    condition: readCondition(rule.condition, 'validation', locale),
    strict: rule.strict ?? false,
    showCustomUi: rule.showCustomUi ?? false,
    inputMessage: rule.inputMessage ?? null,
  };
}

/** How one CellData changes cells: made once a request, used for each cell. */
export class CellWriter {
  private readonly content: Content;
  private readonly formats = new Map<CellFormat | null, CellFormat | null>();
  private readonly parts: Record<'value' | 'format' | 'note' | 'runs', Mask | null>;

  constructor(
    draft: Draft,
    private readonly data: Schema['CellData'],
    mask: Mask,
  ) {
    const part = (name: string) => chosen(mask, name);
    this.parts = {
      value: part('userEnteredValue'),
      format: part('userEnteredFormat'),
      note: part('note'),
      runs: part('textFormatRuns'),
    };
    this.content = this.parts.value === null ? null : readValue(data.userEnteredValue, draft.book.locale);
  }

  /** @param rows how far the cell stands below the one the formula is written for, and `columns` to its right */
  write(cell: Cell, rows: number, columns: number): Cell {
    const content = this.parts.value === null ? cell.content : this.contentAt(rows, columns);
    const format = this.parts.format === null ? cell.format : this.formatFrom(cell.format, this.parts.format);
    const note = this.parts.note === null ? cell.note : (this.data.note ?? '') || null;
    const given = this.data.textFormatRuns ?? [];
    const runs =
      this.parts.runs !== null
        ? given.length === 0
          ? null
          : given
        : content === cell.content
          ? cell.runs
          : null;
    if (content === cell.content && format === cell.format && note === cell.note && runs === cell.runs) {
      return cell;
    }
    return { content, format, note, runs };
  }

  private contentAt(rows: number, columns: number): Content {
    const { content } = this;
    if (content === null || typeof content !== 'object' || content.broken) return content;
    return { formula: copyFormula(content.formula, rows, columns), broken: false };
  }

  private formatFrom(old: CellFormat | null, mask: Mask): CellFormat | null {
    const known = this.formats.get(old);
    if (known !== undefined) return known;
    const merged = mergeByMask(old ?? {}, this.data.userEnteredFormat, mask) as CellFormat | undefined;
    const format = internFormat(merged);
    this.formats.set(old, format);
    return format;
  }
}
