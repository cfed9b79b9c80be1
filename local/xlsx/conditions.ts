/** Google's conditions, in conditional formats and validations, as Excel formulas. */
import { excelFormula } from './formulas';

export type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/** Operand 0 and 1 of each condition that compares a cell with figures or text, written over the cell `c`. */
const COMPARISONS: Record<string, (c: string, x: string, y: string) => string> = {
  NUMBER_GREATER: (c, x) => `${c}>${x}`,
  NUMBER_GREATER_THAN_EQ: (c, x) => `${c}>=${x}`,
  NUMBER_LESS: (c, x) => `${c}<${x}`,
  NUMBER_LESS_THAN_EQ: (c, x) => `${c}<=${x}`,
  NUMBER_EQ: (c, x) => `${c}=${x}`,
  NUMBER_NOT_EQ: (c, x) => `${c}<>${x}`,
  NUMBER_BETWEEN: (c, x, y) => `AND(ISNUMBER(${c}),${c}>=${x},${c}<=${y})`,
  NUMBER_NOT_BETWEEN: (c, x, y) => `OR(${c}<${x},${c}>${y})`,
  TEXT_EQ: (c, x) => `${c}&""=${x}`,
  TEXT_CONTAINS: (c, x) => `ISNUMBER(SEARCH(${x},${c}))`,
  TEXT_NOT_CONTAINS: (c, x) => `ISERROR(SEARCH(${x},${c}))`,
  BLANK: (c) => `ISBLANK(${c})`,
  NOT_BLANK: (c) => `NOT(ISBLANK(${c}))`,
};

/**
 * A condition as one formula over the first cell of its range.
 * @returns null for a kind that has no counterpart here
 */
export function conditionFormula(
  condition: Condition,
  cell: string,
  titles: ReadonlyMap<string, string>,
): string | null {
  const operands = operandsOf(condition);
  if (condition.type === 'CUSTOM_FORMULA') return excelFormula(operands[0] ?? '=FALSE()', titles);
  const compare = COMPARISONS[condition.type ?? ''];
  if (compare === undefined) return null;
  const literal = (text: string) => literalOf(text, condition.type!.startsWith('TEXT'), titles);
  return compare(cell, literal(operands[0] ?? ''), literal(operands[1] ?? ''));
}

export function operandsOf(condition: Condition): string[] {
  return (condition.values ?? []).map((value) => value.userEnteredValue ?? '');
}

/** A figure or text as typed into the rule, as it stands inside a formula. */
export function literalOf(text: string, isText: boolean, titles: ReadonlyMap<string, string>): string {
  if (text.startsWith('=')) return excelFormula(text, titles);
  return isText ? quoted(text) : text;
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
