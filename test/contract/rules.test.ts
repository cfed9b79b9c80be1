/** Data validation and conditional formats through the API. */
import { EDITOR, kit, OWNER, range, T } from './kit';

const custom = (formula: string) => ({
  condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
});
const list = (...options: string[]) => ({
  condition: { type: 'ONE_OF_LIST', values: options.map((userEnteredValue) => ({ userEnteredValue })) },
});

test('a validation is told from each cell', () => {
  const { apply, cell } = kit();
  apply({
    setDataValidation: {
      range: range(0, 0, 3, 2),
      rule: { ...custom('=AND(A1>=0;A1<$J$1)'), strict: true, inputMessage: 'help', showCustomUi: true },
    },
  });
  expect(cell('B3').dataValidation).toEqual({
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=AND(B3>=0;B3<$J$1)' }] },
    strict: true,
    inputMessage: 'help',
    showCustomUi: true,
  });
  expect(cell('C1').dataValidation).toBeUndefined();
});

test('a rule put inside another leaves the rest of it as it was', () => {
  const { apply, cell } = kit();
  apply(
    { setDataValidation: { range: range(0, 0, 6, 3), rule: custom('=A1>0') } },
    { setDataValidation: { range: range(0, 0, 3, 2), rule: list('x', 'y') } },
    { setDataValidation: { range: range(4, 1, 5, 2) } },
  );
  const formula = (at: string) => cell(at).dataValidation?.condition?.values?.[0]?.userEnteredValue;
  expect([formula('A1'), formula('C1'), formula('A4'), formula('C5')]).toEqual([
    'x',
    '=C1>0',
    '=A4>0',
    '=C5>0',
  ]);
  expect(cell('B5').dataValidation).toBeUndefined();
});

test('validations travel in updateCells and repeatCell too', () => {
  const { apply, cell, workbook } = kit();
  apply(
    {
      updateCells: {
        start: { sheetId: T },
        rows: [{ values: [{ dataValidation: list('a') }, {}, { dataValidation: list('a') }] }],
        fields: 'dataValidation',
      },
    },
    {
      repeatCell: {
        range: range(1, 0, 3, 1),
        cell: { dataValidation: { ...custom('=A2=1'), strict: true } },
        fields: 'dataValidation',
      },
    },
  );
  expect(cell('C1').dataValidation).toEqual(list('a'));
  expect(cell('B1').dataValidation).toBeUndefined();
  expect(workbook.person(EDITOR).type('T', 'A3', '1')).toEqual({ accepted: true });
  expect(workbook.person(EDITOR).type('T', 'A3', '2')).toMatchObject({ reason: 'validation' });
});

test('a formula the locale cannot read, or an unknown condition, is refused', () => {
  const { refusal } = kit();
  const set = (rule: object) => refusal({ setDataValidation: { range: range(0, 0, 1, 1), rule } }).message;
  expect(set(custom('=OR(A1=1,A1=2)'))).toMatch(/Invalid ConditionValue\.userEnteredValue/);
  expect(set(custom('A1'))).toMatch(/Invalid ConditionValue/);
  expect(set({ condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }] } })).toMatch(
    /need 2 value/,
  );
  expect(set({ condition: { type: 'BLANK' } })).toMatch(/Unsupported condition type: BLANK/);
});

test('conditional formats are found by their index and keep their order', () => {
  const { apply, refusal, workbook } = kit();
  const rule = (formula: string, red: number) => ({
    ranges: [range(0, 0, 5, 1)],
    booleanRule: { ...custom(formula), format: { backgroundColor: { red } } },
  });
  apply(
    { addConditionalFormatRule: { rule: rule('=A1=1', 1), index: 0 } },
    { addConditionalFormatRule: { rule: rule('=A1=2', 0.5), index: 0 } },
    { addConditionalFormatRule: { rule: rule('=A1=3', 0.25), index: 2 } },
  );
  const formulas = () =>
    workbook
      .as(OWNER)
      .get()
      .sheets![1]!.conditionalFormats?.map((f) => f.booleanRule!.condition!.values![0]!.userEnteredValue);
  expect(formulas()).toEqual(['=A1=2', '=A1=1', '=A1=3']);
  const reply = apply({ updateConditionalFormatRule: { index: 1, rule: rule('=A1=9', 1) } });
  expect(reply.replies![0]!.updateConditionalFormatRule!.oldRule!.booleanRule!.condition!.values).toEqual([
    { userEnteredValue: '=A1=1' },
  ]);
  apply({ updateConditionalFormatRule: { index: 2, newIndex: 0, sheetId: T } });
  expect(formulas()).toEqual(['=A1=3', '=A1=2', '=A1=9']);
  apply(
    { deleteConditionalFormatRule: { sheetId: T, index: 2 } },
    { deleteConditionalFormatRule: { sheetId: T, index: 0 } },
  );
  expect(formulas()).toEqual(['=A1=2']);
  expect(refusal({ deleteConditionalFormatRule: { sheetId: T, index: 1 } }).message).toMatch(
    /No conditional format on sheet: 7 at index: 1/,
  );
});
