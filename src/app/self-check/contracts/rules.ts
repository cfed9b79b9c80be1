/** Conditional formats, data validation and hidden columns. */
import { sameFormula } from '../../../sheets-api/formula-text';
import { conditionMark, markOf } from '../../../sheets-api/keys';
import type { Request, SheetResource } from '../../../sheets-api/schema';
import { colorStyle } from '../../../sheets-api/values';
import { type Contract, judged, same } from '../contract';
import { area, lines, local, type Plot } from '../plot';
import { cells, dig } from '../view';

const CONDITION = '=AND(A1>0;B1<5)';

export const ruleContracts: Contract[] = [
  {
    id: 'conditionalFormula',
    arrange: (plot) => [addRule(plot, CONDITION), addRule(plot, '=A1=7')],
    run({ before }, plot) {
      const wanted = [local(plot, '=A1=7'), local(plot, CONDITION)];
      const seen = ruleFormulas(before, plot);
      // Each goes in at index 0, so the one written last stands first.
      const passes = wanted.length === seen.length && wanted.every((text, i) => sameFormula(text, seen[i]!));
      return judged(passes, `${wanted}`, seen);
    },
  },
  {
    id: 'conditionalMark',
    arrange: (plot) => [addRule(plot, `=AND(A1>0;${conditionMark('probe')})`)],
    run: ({ before }, plot) => same(['probe'], ruleFormulas(before, plot).map(markOf)),
  },
  {
    id: 'validation',
    arrange: (plot) => [
      {
        setDataValidation: {
          range: area(plot, 'A1:A2'),
          rule: { condition: customFormula(plot, CONDITION), inputMessage: 'help', strict: true },
        },
      },
    ],
    run({ before }, plot) {
      const rule = dig(cells(before, plot, 'A1'), '0.dataValidation');
      const passes =
        sameFormula(formulaIn(rule), local(plot, CONDITION)) &&
        dig(rule, 'strict') === true &&
        dig(rule, 'inputMessage') === 'help';
      return judged(passes, `${local(plot, CONDITION)}, strict, help`, rule);
    },
  },
  {
    id: 'hiddenColumn',
    arrange: (plot) => [
      {
        updateDimensionProperties: {
          range: lines(plot, plot.column + 1, 1, 'COLUMNS'),
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    ],
    run({ before }, plot) {
      const { startColumn = 0, columnMetadata = [] } = before.data?.[0] ?? {};
      const hidden = [0, 1, 2].map((i) =>
        dig(columnMetadata, `${plot.column + i - startColumn}.hiddenByUser`),
      );
      return same([false, true, false], hidden.map(Boolean));
    },
  },
];

function addRule(plot: Plot, formula: string): Request {
  const format = { backgroundColorStyle: colorStyle('#ffff00') };
  const booleanRule = { condition: customFormula(plot, formula), format };
  return { addConditionalFormatRule: { rule: { ranges: [area(plot, 'A1:A3')], booleanRule }, index: 0 } };
}

function customFormula(plot: Plot, formula: string) {
  return { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: local(plot, formula) }] };
}

function formulaIn(rule: unknown): string {
  return `${dig(rule, 'condition.values.0.userEnteredValue')}`;
}

function ruleFormulas({ conditionalFormats = [] }: SheetResource, plot: Plot): string[] {
  return conditionalFormats
    .filter((rule) => (dig(rule, 'ranges.0.startColumnIndex') ?? 0) === plot.column)
    .map((rule) => formulaIn(rule.booleanRule));
}
