/** Google's data validation as Excel's. */
import type { DataValidation } from 'exceljs';
import { type Condition, conditionFormula, literalOf, operandsOf } from './conditions';

type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** The longest list and the longest message a file may hold. */
const LONGEST_LIST = 255;
const LONGEST_TEXT = 255;

const OPERATORS = {
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
} as const;

export interface RuleContext {
  /** A1 address of the first cell of the range. */
  cell: string;
  titles: ReadonlyMap<string, string>;
  /** Puts options that do not fit into a rule somewhere in the file; returns the range they stand in. */
  storeList(options: string[]): string;
}

/** @returns null for a kind of condition that has no counterpart */
export function validationOf(rule: Rule, context: RuleContext): DataValidation | null {
  const kind = kindOf(rule.condition ?? {}, context);
  if (kind === null) return null;
  const message = rule.inputMessage?.slice(0, LONGEST_TEXT);
  return {
    ...kind,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict === true ? 'stop' : 'warning',
    ...(message !== undefined && { showInputMessage: true, prompt: message, error: message }),
  };
}

function kindOf(condition: Condition, context: RuleContext): DataValidation | null {
  const operands = operandsOf(condition);
  const type = condition.type ?? '';
  if (type in OPERATORS)
    return {
      type: 'decimal',
      operator: OPERATORS[type as keyof typeof OPERATORS],
      formulae: operands.map((operand) => literalOf(operand, false, context.titles)),
    };
  switch (type) {
    case 'ONE_OF_LIST':
      return { type: 'list', formulae: [listFormula(operands, context)] };
    case 'ONE_OF_RANGE':
      return { type: 'list', formulae: [literalOf(operands[0] ?? '', false, context.titles)] };
    case 'BOOLEAN':
      return { type: 'list', formulae: ['"TRUE,FALSE"'] };
    case 'DATE_IS_VALID':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date(Date.UTC(1900, 0, 1))] };
    default: {
      const formula = conditionFormula(condition, context.cell, context.titles);
      return formula === null ? null : { type: 'custom', formulae: [formula] };
    }
  }
}

function listFormula(options: string[], context: RuleContext): string {
  const joined = options.join(',');
  const fits = joined.length <= LONGEST_LIST && options.every((option) => !/[,"]/.test(option));
  return fits ? `"${joined}"` : context.storeList(options);
}
