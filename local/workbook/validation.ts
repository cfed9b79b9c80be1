/** Strict data validation of what a person enters. */

import { columnName, parseRect, splitTitle } from './a1';
import type { Outcome } from './api';
import type { Cell, Content, Sheet } from './book';
import { isFormula } from './book';
import { closeRect } from './draft';
import { substituteCell } from './formula';
import { localeOf } from './locale';
import type { State } from './state';
import { readTyped } from './typing';
import { type Rule, validationAt } from './validations';

/** The refusal of a strict rule the entered cell breaks; null when it may stand. Blank always may. */
export function refusedByValidation(
  state: State,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
): Outcome | null {
  const rule = validationAt(sheet, row, column);
  if (rule === null || !rule.strict || cell.content === null || cell.content === '') return null;
  const value = isFormula(cell.content) ? formulaValue(state, sheet, cell.content) : cell.content;
  if (holds(state, sheet, row, column, asEntered(rule, cell.content, row, column), value)) return null;
  const message =
    rule.inputMessage ?? 'The data you entered violates the data validation rules set on this cell.';
  return { accepted: false, reason: 'validation', message };
}

/** Whether the cell's own content is a formula is put in as a value, since the grid still holds what stood before. */
function asEntered(rule: Rule, content: Content, row: number, column: number): Rule {
  const { type, values } = rule.condition;
  if (type !== 'CUSTOM_FORMULA') return rule;
  const own = substituteCell(values[0]!, row, column, OWN).replaceAll(
    `ISFORMULA(${OWN})`,
    isFormula(content) ? 'TRUE' : 'FALSE',
  );
  const name = `${columnName(column)}${row + 1}`;
  return { ...rule, condition: { ...rule.condition, values: [own.replaceAll(OWN, name)] } };
}
const OWN = '\u0000';

function formulaValue(state: State, sheet: Sheet, content: Content): Content {
  if (!isFormula(content) || content.broken) return null;
  const value = state.engine.evaluate(sheet.id, content.formula);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function holds(
  state: State,
  sheet: Sheet,
  row: number,
  column: number,
  { condition }: Rule,
  value: Content,
): boolean {
  const { type, values } = condition;
  const text = String(value);
  const number = typeof value === 'number' ? value : Number.NaN;
  const given = values.map((v) => conditionValue(state, sheet, row, column, v));
  const [first, second] = given.map((v) => (typeof v === 'number' ? v : Number.NaN)) as [number, number];
  const word = String(given[0] ?? '').toLowerCase();
  switch (type) {
    case 'CUSTOM_FORMULA': {
      const result = evaluateAt(state, sheet, row, column, values[0]!, value);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    case 'ONE_OF_LIST':
      return values.some((v) => v === text || sameNumber(state, v, value));
    case 'ONE_OF_RANGE':
      return rangeValues(state, sheet, values[0]!).some((v) => v === value || String(v) === text);
    case 'BOOLEAN':
      return typeof value === 'boolean' || values.includes(text);
    case 'NUMBER_GREATER':
      return number > first;
    case 'NUMBER_GREATER_THAN_EQ':
      return number >= first;
    case 'NUMBER_LESS':
      return number < first;
    case 'NUMBER_LESS_THAN_EQ':
      return number <= first;
    case 'NUMBER_EQ':
      return number === first;
    case 'NUMBER_NOT_EQ':
      return !Number.isNaN(number) && number !== first;
    case 'NUMBER_BETWEEN':
      return number >= first && number <= second;
    case 'NUMBER_NOT_BETWEEN':
      return number < first || number > second;
    case 'DATE_IS_VALID':
      return typeof value === 'number';
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(word);
    case 'TEXT_NOT_CONTAINS':
      return !text.toLowerCase().includes(word);
    case 'TEXT_EQ':
      return text.toLowerCase() === word;
    default:
      throw new Error(`Validation of type ${type} is not implemented`);
  }
}

function sameNumber(state: State, option: string, value: Content): boolean {
  return typeof value === 'number' && readTyped(option, localeOf(state.book.locale), 0).content === value;
}

function conditionValue(state: State, sheet: Sheet, row: number, column: number, text: string): unknown {
  if (text.startsWith('=')) return evaluateAt(state, sheet, row, column, text, null);
  return readTyped(text, localeOf(state.book.locale), 0).content;
}

/** The formula with the cell's own new value put in its place. */
function evaluateAt(
  state: State,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  value: Content,
): unknown {
  const literal =
    value === null
      ? null
      : typeof value === 'string'
        ? `"${value.replaceAll('"', '""')}"`
        : `(${String(value).toUpperCase()})`;
  const tried = literal === null ? formula : substituteCell(formula, row, column, literal);
  return state.engine.evaluate(sheet.id, tried);
}

function rangeValues(state: State, sheet: Sheet, text: string): unknown[] {
  const { title, rest } = splitTitle(text.replace(/^=/, ''));
  const home = title === null ? sheet : state.tab(title);
  const at = parseRect(rest);
  if (at === null) return [];
  const closed = closeRect(home, at);
  const values: unknown[] = [];
  for (let r = closed.top; r < closed.bottom; r++) {
    for (let c = closed.left; c < closed.right; c++) {
      const { value } = state.engine.cell(home.id, r, c);
      if (value !== null && value !== '') values.push(value);
    }
  }
  return values;
}
