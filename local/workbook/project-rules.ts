/** Conditional formats and data validations as the engine holds them. */

import { formatRect } from './a1';
import { ApiError } from './api';
import type { Condition, ConditionalFormat, GradientRule, Validation } from './book';
import { hexOf } from './format';
import { localeOf } from './locale';
import { makeStyle } from './project-cell';
import { readTyped } from './typing';

/** Google's condition types and the engine's, for conditional formats (first) and validations (second). */
const TYPES: Record<string, [conditional: string | null, validation: string | null, values: number]> = {
  CUSTOM_FORMULA: ['customFormula', 'customFormula', 1],
  NUMBER_GREATER: ['isGreaterThan', 'isGreaterThan', 1],
  NUMBER_GREATER_THAN_EQ: ['isGreaterOrEqualTo', 'isGreaterOrEqualTo', 1],
  NUMBER_LESS: ['isLessThan', 'isLessThan', 1],
  NUMBER_LESS_THAN_EQ: ['isLessOrEqualTo', 'isLessOrEqualTo', 1],
  NUMBER_EQ: ['isEqual', 'isEqual', 1],
  NUMBER_NOT_EQ: ['isNotEqual', 'isNotEqual', 1],
  NUMBER_BETWEEN: ['isBetween', 'isBetween', 2],
  NUMBER_NOT_BETWEEN: ['isNotBetween', 'isNotBetween', 2],
  TEXT_CONTAINS: ['containsText', 'containsText', 1],
  TEXT_NOT_CONTAINS: ['notContainsText', 'notContainsText', 1],
  TEXT_STARTS_WITH: ['beginsWithText', null, 1],
  TEXT_ENDS_WITH: ['endsWithText', null, 1],
  TEXT_EQ: ['isEqual', 'isEqualText', 1],
  BLANK: ['isEmpty', null, 0],
  NOT_BLANK: ['isNotEmpty', null, 0],
  BOOLEAN: [null, 'isBoolean', 0],
  DATE_IS_VALID: [null, 'dateIsValid', 0],
  ONE_OF_LIST: [null, 'isValueInList', -1],
  ONE_OF_RANGE: [null, 'isValueInRange', 1],
};

/** @throws ApiError when the condition is not known for this use or has the wrong number of values */
export function checkCondition(condition: Condition, use: 'format' | 'validation'): void {
  const known = TYPES[condition.type];
  if (known === undefined || (use === 'format' ? known[0] : known[1]) === null) {
    throw new ApiError(400, 'INVALID_ARGUMENT', `Unsupported condition type: ${condition.type}`);
  }
  const [, , count] = known;
  const given = condition.values.length;
  const optional = condition.type === 'BOOLEAN' && given <= 2;
  if (!optional && (count < 0 ? given === 0 : given !== count)) {
    throw new ApiError(
      400,
      'INVALID_ARGUMENT',
      `ConditionValues of type ${condition.type} need ${count < 0 ? 'at least 1' : count} value(s), got ${given}`,
    );
  }
}

/** A condition value as the engine reads it: canonical formulas as they are, numbers with a decimal point. */
function engineValue(value: string, locale: string): string {
  if (value.startsWith('=')) return value.replaceAll('#REF!', '#REF');
  const { content } = readTyped(value, localeOf(locale), 0);
  return typeof content === 'number' ? String(content) : value;
}

export function engineConditional(rule: ConditionalFormat, locale: string) {
  const ranges = rule.at.map(formatRect);
  if ('gradient' in rule.rule) return { id: rule.id, ranges, rule: engineScale(rule.rule.gradient) };
  const { condition, format } = rule.rule;
  const isText = condition.type.startsWith('TEXT_');
  return {
    id: rule.id,
    ranges,
    // Google's first matching rule of a property wins; so does the engine's.
    rule: {
      type: 'CellIsRule',
      operator: TYPES[condition.type]![0],
      values: condition.values.map((value) => (isText ? value : engineValue(value, locale))),
      style: makeStyle(format),
    },
  };
}

function engineScale(gradient: GradientRule) {
  const threshold = (point: GradientRule['minpoint']) => {
    const color = Number.parseInt(
      (hexOf(point?.color ?? point?.colorStyle?.rgbColor) ?? '#ffffff').slice(1),
      16,
    );
    const type =
      { NUMBER: 'number', PERCENT: 'percentage', PERCENTILE: 'percentile' }[point?.type ?? ''] ?? 'value';
    return { color, type, ...(type === 'value' ? {} : { value: point?.value ?? '0' }) };
  };
  return {
    type: 'ColorScaleRule',
    minimum: threshold(gradient.minpoint),
    maximum: threshold(gradient.maxpoint),
    ...(gradient.midpoint === undefined ? {} : { midpoint: threshold(gradient.midpoint) }),
  };
}

/** Never blocking in the engine: the workbook itself refuses what a strict rule forbids, with the rule's own words. */
export function engineValidation(rule: Validation, locale: string) {
  const { condition } = rule;
  const type = TYPES[condition.type]![1];
  const values = condition.values.map((value) => {
    if (type === 'isValueInRange') return value.replace(/^=/, '');
    return type === 'isValueInList' || condition.type.startsWith('TEXT_')
      ? value
      : engineValue(value, locale);
  });
  const list = type === 'isValueInList' || type === 'isValueInRange';
  return {
    id: rule.id,
    ranges: [formatRect(rule.at)],
    isBlocking: false,
    criterion: {
      type,
      values,
      ...(list ? { displayStyle: rule.showCustomUi ? 'arrow' : 'plainText' } : {}),
    },
  };
}

/** Google's name of an engine condition; null when it has none. */
export function conditionType(engine: string, use: 'format' | 'validation'): string | null {
  const found = Object.entries(TYPES).find(([, types]) => types[use === 'format' ? 0 : 1] === engine);
  return found?.[0] ?? null;
}
