/** Conditional formats and data validation of a tab. */
import type { Worksheet } from 'exceljs';
import { a1 } from '../../src/workbook/read';
import { blocksOf, type KeyedCell } from './blocks';
import { conditionFormula } from './conditions';
import { cellsOf, type Sheet } from './grid';
import { addressOf, boxOf, type GridSize } from './places';
import { relativeTo } from './relative';
import { differenceOf } from './styles';
import { type RuleContext, validationOf } from './validations';

type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

export type BookRules = Pick<RuleContext, 'titles' | 'storeList'>;

export function writeConditionals(
  worksheet: Worksheet,
  sheet: Sheet,
  context: BookRules,
  size: GridSize,
): void {
  for (const [i, rule] of (sheet.conditionalFormats ?? []).entries()) {
    const boxes = (rule.ranges ?? []).map((range) => boxOf(range, size));
    if (boxes.length === 0 || rule.booleanRule?.condition === undefined) continue;
    const first = a1(boxes[0]!.startRow, boxes[0]!.startColumn);
    const formula = conditionFormula(rule.booleanRule.condition, first, context.titles);
    if (formula === null) continue;
    worksheet.addConditionalFormatting({
      ref: boxes.map(addressOf).join(' '),
      rules: [
        {
          type: 'expression',
          priority: i + 1,
          formulae: [formula],
          style: differenceOf(rule.booleanRule.format ?? {}),
        },
      ],
    });
  }
}

/** exceljs keeps validations by address and takes ranges there, which its types do not say. */
interface WithValidations {
  dataValidations: { add(address: string, validation: unknown): void };
}

export function writeValidations(worksheet: Worksheet, sheet: Sheet, context: BookRules): void {
  const rules = new Map<string, Rule>();
  const validated: KeyedCell[] = [];
  for (const { cell, row, column } of cellsOf(sheet)) {
    if (cell.dataValidation === undefined) continue;
    const key = keyOf(cell.dataValidation, row, column);
    validated.push({ row, column, key });
    rules.set(`${row},${column}`, cell.dataValidation);
  }
  for (const block of blocksOf(validated)) {
    const cell = a1(block.startRow, block.startColumn);
    const rule = rules.get(`${block.startRow},${block.startColumn}`)!;
    const validation = validationOf(rule, { cell, titles: context.titles, storeList: context.storeList });
    if (validation !== null)
      (worksheet as unknown as WithValidations).dataValidations.add(addressOf(block), validation);
  }
}

/** Equal for cells that one rule was filled over: formulas compared as seen from their cells. */
function keyOf(rule: Rule, row: number, column: number): string {
  const seen = (rule.condition?.values ?? []).map((value) =>
    value.userEnteredValue?.startsWith('=') ? relativeTo(value.userEnteredValue, row, column) : value,
  );
  return JSON.stringify([rule, seen], (name, value) => (name === 'values' ? undefined : value));
}
