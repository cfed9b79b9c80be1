/** Formats, validations and notes of an area. */
import { resolveTemplate } from '../workbook/formula';
import type { Area, Validation } from '../workbook/model';
import { borderRequest } from './borders';
import type { Context } from './context';
import type { Layout } from './layout';
import { gridRange, type Include, type Run, runsOf } from './runs';
import type { Request } from './schema';
import { googleFormat } from './values';

/** @param fresh the model cells to paint; all when undefined */
export function paintLook(
  area: Area,
  layout: Layout,
  fresh: Include | undefined,
  context: Context,
): Request[] {
  if (area.format === null && area.validation === null) return [];
  const requests: Request[] = [];
  for (const run of runsOf(layout, area.at, fresh)) {
    const range = gridRange(layout.sheetId, run);
    if (area.format !== null) {
      const { format, fields } = googleFormat(area.format);
      if (fields !== '')
        requests.push({
          repeatCell: { range, cell: { userEnteredFormat: format }, fields },
        });
      if (area.format.border !== undefined) requests.push(borderRequest(range, area.format.border));
    }
    if (area.validation !== null)
      requests.push({
        setDataValidation: { range, rule: validationRule(area.validation, run, layout, context) },
      });
  }
  return requests;
}

function validationRule(validation: Validation, run: Run, layout: Layout, context: Context) {
  const custom = (template: string) => ({
    type: 'CUSTOM_FORMULA',
    values: [{ userEnteredValue: `=${resolveAt(template, run, layout, context)}` }],
  });
  const { rule } = validation;
  const condition =
    rule.kind === 'list'
      ? { type: 'ONE_OF_LIST', values: rule.options.map((option) => ({ userEnteredValue: option })) }
      : rule.kind === 'day'
        ? { type: 'DATE_IS_VALID' }
        : rule.kind === 'number'
          ? {
              type: 'NUMBER_BETWEEN',
              values: [{ userEnteredValue: String(rule.min) }, { userEnteredValue: String(rule.max) }],
            }
          : rule.kind === 'whole'
            ? custom(`AND(ISNUMBER({.});{.}=INT({.});{.}>=${rule.min};{.}<=${rule.max})`)
            : custom(rule.formula);
  return {
    condition,
    inputMessage: validation.help,
    strict: validation.strict,
    showCustomUi: rule.kind === 'list',
  };
}

function resolveAt(template: string, run: Run, layout: Layout, context: Context): string {
  return resolveTemplate(template.replace(/^=/, ''), (reference) => context.address(reference, run, layout));
}

export function paintNotes(area: Area, layout: Layout, fresh: Include | undefined): Request[] {
  return area.notes.flatMap(({ row, column, text }): Request[] => {
    const [modelRow, modelColumn] = [area.at.rows.from + row, area.at.columns.from + column];
    if (fresh?.(modelRow, modelColumn) === false) return [];
    return [
      {
        updateCells: {
          rows: [{ values: [{ note: text }] }],
          fields: 'note',
          start: {
            sheetId: layout.sheetId,
            rowIndex: layout.rows[modelRow]!,
            columnIndex: layout.columns[modelColumn]!,
          },
        },
      },
    ];
  });
}
