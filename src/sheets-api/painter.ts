/** Paints the areas of one tab: contents where they differ from what stands there, formats where the model changed. */
import { resolveTemplate } from '../workbook/formula';
import type { Area, CellValue, Tab, Validation } from '../workbook/model';
import { borderRequest } from './borders';
import type { Context } from './context';
import { hashOf } from './hash';
import type { Layout, Painted } from './layout';
import { gridRange, type Run, runsOf } from './runs';
import type { CellData, Request } from './schema';
import { cellData, googleFormat, type Resolved, resolveValue, sameValue } from './values';

/** Below this many cells digits go one by one; above, as one paste. */
const PASTE_FROM = 20;

export function paintAreas(tab: Tab, layout: Layout, painted: Painted, context: Context): Request[] {
  const requests: Request[] = [];
  const owner = ownersOf(tab);
  const repainted: Area[] = [];
  tab.areas.forEach((area, index) => {
    const stale = painted.hashes[area.name] !== areaHash(tab, area, context);
    const whole = stale || repainted.some((other) => overlap(other, area));
    if (whole) repainted.push(area);
    const fresh = (row: number, column: number) =>
      whole || layout.isNewRow(row) || layout.isNewColumn(column);
    requests.push(...paintLook(area, layout, fresh, context));
    requests.push(...paintContent(area, layout, (row, column) => owner(row, column) === index, context));
    requests.push(...paintNotes(area, layout, fresh));
  });
  return requests;
}

/** Changes when the area must be painted again, wherever its rows and columns stand. */
export function areaHash(tab: Tab, area: Area, context: Context): string {
  const { rows, columns } = area.at;
  const links: string[] = [];
  if (area.content.kind === 'constant')
    for (const value of ([] as CellValue[]).concat(...area.content.values))
      if (value !== null && typeof value === 'object' && 'link' in value) links.push(context.uri(value.link));
  return hashOf([
    tab.rows.slice(rows.from, rows.to).map((row) => row.key),
    tab.columns.slice(columns.from, columns.to).map((column) => column.key),
    area.format,
    area.validation,
    area.notes,
    links,
  ]);
}

/** Index of the last area that puts content into a cell; -1 for none. */
function ownersOf(tab: Tab): (row: number, column: number) => number {
  const width = tab.columns.length;
  const owners = new Int16Array(width * tab.rows.length).fill(-1);
  tab.areas.forEach(({ at, content }, index) => {
    if (content.kind === 'none') return;
    for (let row = at.rows.from; row < at.rows.to; row++)
      owners.fill(index, row * width + at.columns.from, row * width + at.columns.to);
  });
  return (row, column) => owners[row * width + column]!;
}

function overlap(a: Area, b: Area): boolean {
  const meet = (x: { from: number; to: number }, y: { from: number; to: number }) =>
    x.from < y.to && y.from < x.to;
  return meet(a.at.rows, b.at.rows) && meet(a.at.columns, b.at.columns);
}

type Include = (row: number, column: number) => boolean;

function paintLook(area: Area, layout: Layout, fresh: Include, context: Context): Request[] {
  if (area.format === null && area.validation === null) return [];
  const requests: Request[] = [];
  for (const run of runsOf(layout, area.at, fresh)) {
    const range = gridRange(layout.sheetId, run);
    if (area.format !== null) {
      const { format, fields } = googleFormat(area.format);
      if (fields.length > 0)
        requests.push({
          repeatCell: { range, cell: { userEnteredFormat: format }, fields: fields.join(',') },
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

function paintContent(area: Area, layout: Layout, owned: Include, context: Context): Request[] {
  const { content, at } = area;
  switch (content.kind) {
    case 'none':
    case 'entry':
      return [];
    case 'form':
      return writeValues(
        area,
        content.values,
        layout,
        context,
        (row, column) => owned(row, column) && (layout.isNewRow(row) || layout.isNewColumn(column)),
      );
    case 'constant':
      return writeValues(area, content.values, layout, context, owned);
    case 'digits': {
      const differs = differing(area, layout, owned, (row, column) => content.values[row]?.[column] ?? null);
      if (differs === 0) return [];
      if (differs < PASTE_FROM) return writeValues(area, content.values, layout, context, owned);
      return runsOf(layout, at, owned).map((run) => pasteDigits(area, content.values, run, layout.sheetId));
    }
    case 'formula': {
      const formulaAt = (row: number, column: number): Resolved => ({
        formula: context.formula(content.formula, at.rows.from + row, at.columns.from + column, layout),
      });
      if (!context.moved && differing(area, layout, owned, formulaAt) === 0) return [];
      return runsOf(layout, at, owned).map((run) => ({
        repeatCell: {
          range: gridRange(layout.sheetId, run),
          cell: {
            userEnteredValue: {
              formulaValue: context.formula(content.formula, run.model.row, run.model.column, layout),
            },
          },
          fields: 'userEnteredValue',
        },
      }));
    }
  }
}

/** How many owned cells differ; `value` takes offsets inside the area. */
function differing(
  area: Area,
  layout: Layout,
  owned: Include,
  value: (row: number, column: number) => Resolved,
): number {
  let count = 0;
  const { rows, columns } = area.at;
  for (let row = rows.from; row < rows.to; row++)
    for (let column = columns.from; column < columns.to; column++)
      if (
        owned(row, column) &&
        !sameValue(layout.read(row, column), value(row - rows.from, column - columns.from))
      )
        count++;
  return count;
}

function pasteDigits(area: Area, values: (number | null)[][], run: Run, sheetId: number): Request {
  const top = run.model.row - area.at.rows.from;
  const left = run.model.column - area.at.columns.from;
  const lines = values.slice(top, top + run.rowCount).map((line) =>
    line
      .slice(left, left + run.columnCount)
      .map((value) => value ?? '')
      .join('\t'),
  );
  return {
    pasteData: {
      coordinate: { sheetId, rowIndex: run.row, columnIndex: run.column },
      data: lines.join('\n'),
      type: 'PASTE_VALUES',
      delimiter: '\t',
    },
  };
}

/** Writes the cells that differ, plain ones and ones with rich text apart (the field mask differs). */
function writeValues(
  area: Area,
  values: CellValue[][],
  layout: Layout,
  context: Context,
  include: Include,
): Request[] {
  const { rows, columns } = area.at;
  const resolved = (row: number, column: number): Resolved =>
    resolveValue(
      values[row - rows.from]?.[column - columns.from] ?? null,
      (template) => context.formula(template, row, column, layout),
      context.uri,
    );
  const differs: Include = (row, column) => {
    if (!include(row, column)) return false;
    const value = resolved(row, column);
    const formula = value !== null && typeof value === 'object' && 'formula' in value;
    return (formula && context.moved) || !sameValue(layout.read(row, column), value);
  };
  const rich: Include = (row, column) => cellData(resolved(row, column)).textFormatRuns !== undefined;
  const plainRuns = runsOf(layout, area.at, (row, column) => differs(row, column) && !rich(row, column));
  const richRuns = runsOf(layout, area.at, (row, column) => differs(row, column) && rich(row, column));
  const request = (run: Run, fields: string): Request => ({
    updateCells: {
      rows: Array.from({ length: run.rowCount }, (_, r) => ({
        values: Array.from(
          { length: run.columnCount },
          (_, c): CellData => cellData(resolved(run.model.row + r, run.model.column + c)),
        ),
      })),
      fields,
      start: { sheetId: layout.sheetId, rowIndex: run.row, columnIndex: run.column },
    },
  });
  return [
    ...plainRuns.map((run) => request(run, 'userEnteredValue')),
    ...richRuns.map((run) => request(run, 'userEnteredValue,textFormatRuns')),
  ];
}

function paintNotes(area: Area, layout: Layout, fresh: Include): Request[] {
  return area.notes.flatMap(({ row, column, text }): Request[] => {
    const [modelRow, modelColumn] = [area.at.rows.from + row, area.at.columns.from + column];
    if (!fresh(modelRow, modelColumn)) return [];
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
