/** Conditional formats, data validation and hidden columns. */
import { sameFormula } from '../../../sheets-api/formula-text';
import { conditionMark, markOf } from '../../../sheets-api/keys';
import { type Contract, judged, same } from '../contract';
import { nameOf, type Plot, rangeOf } from '../plot';
import { cellOf, type View } from '../view';

const conditionalFormula: Contract = {
  id: 'conditionalFormula',
  arrange: (plot) => [
    addRule(plot, `=AND(${nameOf(plot, 0, 0)}>0;${nameOf(plot, 0, 1)}<5)`),
    addRule(plot, `=${nameOf(plot, 0, 0)}=7`),
  ],
  run({ before }, plot) {
    const wanted = `=AND(${nameOf(plot, 0, 0)}>0;${nameOf(plot, 0, 1)}<5)`;
    const formulas = ruleFormulas(before, plot);
    // Rules go in at index 0, so the one written last stands first.
    const passes = formulas.length === 2 && sameFormula(formulas[1] ?? '', wanted);
    return judged(passes, `two rules, the second ${wanted}`, formulas);
  },
};

const conditionalMark: Contract = {
  id: 'conditionalMark',
  arrange: (plot) => [addRule(plot, `=AND(${nameOf(plot, 0, 0)}>0;${conditionMark('probe')})`)],
  run: ({ before }, plot) => same(['probe'], ruleFormulas(before, plot).map(markOf)),
};

function addRule(plot: Plot, userEnteredValue: string) {
  const booleanRule = {
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue }] },
    format: { backgroundColorStyle: { rgbColor: { red: 1, green: 1 } } },
  };
  return { addConditionalFormatRule: { rule: { ranges: [rangeOf(plot, 0, 0, 3)], booleanRule }, index: 0 } };
}

function ruleFormulas({ sheet }: View, plot: Plot): string[] {
  return (sheet.conditionalFormats ?? [])
    .filter((rule) => (rule.ranges?.[0]?.startColumnIndex ?? 0) === plot.column)
    .map((rule) => rule.booleanRule?.condition?.values?.[0]?.userEnteredValue ?? '');
}

const validation: Contract = {
  id: 'validation',
  arrange: (plot) => [
    {
      setDataValidation: {
        range: rangeOf(plot, 0, 0, 2),
        rule: {
          condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: validationFormula(plot) }] },
          inputMessage: 'help',
          strict: true,
        },
      },
    },
  ],
  run({ before }, plot) {
    const rule = cellOf(before, plot, 0, 0).dataValidation;
    const formula = rule?.condition?.values?.[0]?.userEnteredValue ?? '';
    const passes =
      sameFormula(formula, validationFormula(plot)) && rule?.strict === true && rule.inputMessage === 'help';
    return judged(passes, `${validationFormula(plot)}, strict, "help"`, rule);
  },
};

function validationFormula(plot: Plot): string {
  return `=AND(${nameOf(plot, 0, 0)}>=0;${nameOf(plot, 0, 0)}<${nameOf(plot, 0, 1)})`;
}

const hiddenColumn: Contract = {
  id: 'hiddenColumn',
  arrange: (plot) => [
    {
      updateDimensionProperties: {
        range: {
          sheetId: plot.sheetId,
          dimension: 'COLUMNS',
          startIndex: plot.column + 1,
          endIndex: plot.column + 2,
        },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
  ],
  run({ before }, plot) {
    const { startColumn = 0, columnMetadata = [] } = before.sheet.data?.[0] ?? {};
    const hidden = [0, 1, 2].map((i) => columnMetadata[plot.column + i - startColumn]?.hiddenByUser ?? false);
    return same([false, true, false], hidden);
  },
};

export const ruleContracts = [conditionalFormula, conditionalMark, validation, hiddenColumn];
