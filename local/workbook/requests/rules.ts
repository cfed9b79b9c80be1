/** setDataValidation; addConditionalFormatRule, updateConditionalFormatRule, deleteConditionalFormatRule. */
import type { ConditionalFormat, Sheet } from '../book';
import { closedRect, type Draft } from '../draft';
import { invalid } from '../errors';
import { internFormat } from '../format';
import { guardedRect } from '../guard';
import { insertAt, removeAt, replaceAt } from '../lists';
import { conditionalRule } from '../resource-sheet';
import { object } from '../shape';
import { CONDITIONAL_FORMAT_RULE, DATA_VALIDATION, GRID_RANGE } from '../shapes';
import { setValidation } from '../validations';
import { readCondition, readRule } from '../values';
import type { Kind } from './kind';

type Rule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
type S = {
  validation: GoogleAppsScript.Sheets.Schema.SetDataValidationRequest;
  add: GoogleAppsScript.Sheets.Schema.AddConditionalFormatRuleRequest;
  update: GoogleAppsScript.Sheets.Schema.UpdateConditionalFormatRuleRequest;
  delete: GoogleAppsScript.Sheets.Schema.DeleteConditionalFormatRuleRequest;
};

export const setDataValidation: Kind<S['validation']> = {
  shape: object({ range: GRID_RANGE, rule: DATA_VALIDATION, filteredRowsIncluded: 'boolean' }),
  apply(draft, body) {
    const sheet = draft.sheet(body.range?.sheetId);
    const at = closedRect(sheet, body.range ?? {});
    guardedRect(draft, sheet, at);
    const rule = readRule(body.rule, draft.book.locale);
    draft.put(setValidation(sheet, at, rule, () => draft.newId()));
    return undefined;
  },
};

function readConditional(
  draft: Draft,
  rule: Rule | undefined,
  id: string,
): { sheet: Sheet; made: ConditionalFormat } {
  const ranges = rule?.ranges ?? [];
  if (ranges.length === 0) throw invalid('ConditionalFormatRule.ranges is required.');
  const sheet = draft.sheet(ranges[0]!.sheetId);
  if (ranges.some((range) => (range.sheetId ?? 0) !== sheet.id)) {
    throw invalid('All ranges of a conditional format rule must be on the same sheet.');
  }
  const at = ranges.map((range) => closedRect(sheet, range));
  const { booleanRule, gradientRule } = rule!;
  if ((booleanRule === undefined) === (gradientRule === undefined)) {
    throw invalid('Exactly one of booleanRule and gradientRule must be set.');
  }
  if (gradientRule !== undefined) return { sheet, made: { id, at, rule: { gradient: gradientRule } } };
  const condition = readCondition(booleanRule?.condition, 'format', draft.book.locale);
  return { sheet, made: { id, at, rule: { condition, format: internFormat(booleanRule?.format) ?? {} } } };
}

export const addConditionalFormatRule: Kind<S['add']> = {
  shape: object({ rule: CONDITIONAL_FORMAT_RULE, index: 'number' }),
  apply(draft, body) {
    const { sheet, made } = readConditional(draft, body.rule, String(draft.newId()));
    const index = body.index ?? 0;
    if (index < 0 || index > sheet.conditionals.length) throw invalid(`Invalid index: ${index}`);
    for (const rect of made.at) guardedRect(draft, sheet, rect);
    const current = draft.sheet(sheet.id);
    draft.put({ ...current, conditionals: insertAt(current.conditionals, index, made) });
    return undefined;
  },
};

function ruleAt(sheet: Sheet, index: number | undefined): ConditionalFormat {
  const rule = sheet.conditionals[index ?? 0];
  if (rule === undefined)
    throw invalid(`No conditional format on sheet: ${sheet.id} at index: ${index ?? 0}`);
  return rule;
}

export const updateConditionalFormatRule: Kind<S['update']> = {
  shape: object({ index: 'number', sheetId: 'number', rule: CONDITIONAL_FORMAT_RULE, newIndex: 'number' }),
  apply(draft, body) {
    const index = body.index ?? 0;
    if ((body.rule === undefined) === (body.newIndex === undefined)) {
      throw invalid('Exactly one of rule and newIndex must be set.');
    }
    const sheet = draft.sheet(body.rule === undefined ? body.sheetId : body.rule.ranges?.[0]?.sheetId);
    const old = ruleAt(sheet, index);
    for (const rect of old.at) guardedRect(draft, sheet, rect);
    if (body.newIndex !== undefined) {
      const rest = removeAt(sheet.conditionals, index);
      draft.put({ ...sheet, conditionals: insertAt(rest, body.newIndex, old) });
      const newRule = conditionalRule(draft.book, sheet.id, old);
      return { updateConditionalFormatRule: { oldIndex: index, newIndex: body.newIndex, newRule } };
    }
    const { made } = readConditional(draft, body.rule, old.id);
    draft.put({ ...sheet, conditionals: replaceAt(sheet.conditionals, index, made) });
    return {
      updateConditionalFormatRule: {
        newIndex: index,
        newRule: conditionalRule(draft.book, sheet.id, made),
        oldRule: conditionalRule(draft.book, sheet.id, old),
      },
    };
  },
};

export const deleteConditionalFormatRule: Kind<S['delete']> = {
  shape: object({ index: 'number', sheetId: 'number' }),
  apply(draft, body) {
    const sheet = draft.sheet(body.sheetId);
    const rule = ruleAt(sheet, body.index);
    for (const rect of rule.at) guardedRect(draft, sheet, rect);
    draft.put({ ...sheet, conditionals: removeAt(sheet.conditionals, body.index ?? 0) });
    return { deleteConditionalFormatRule: { rule: conditionalRule(draft.book, sheet.id, rule) } };
  },
};
