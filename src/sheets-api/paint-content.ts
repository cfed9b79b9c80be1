/** Contents of an area, written where they differ from what stands there. */
import type { Area, CellValue } from '../workbook/model';
import type { Context } from './context';
import type { Layout } from './layout';
import { gridRange, type Include, type Run, runsOf, splitWhere } from './runs';
import type { CellData, Request } from './schema';
import { serialOf } from './serial';
import { cellData, type Resolved, resolveValue, sameValue } from './values';

/** Below this many cells digits go one by one; above, as one paste. */
const PASTE_FROM = 20;

/**
 * @param owned model cells whose content no later area overrides
 * @param moved whether formulas as read no longer tell how they will stand
 */
export function paintContent(
  area: Area,
  layout: Layout,
  owned: Include,
  context: Context,
  moved: boolean,
): Request[] {
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
        moved,
      );
    case 'constant': {
      const plain = pastable(area);
      if (plain === null) return writeValues(area, content.values, layout, context, owned, moved);
      const wanted = (row: number, column: number) => plain[row]?.[column] ?? null;
      const differs = differing(area, layout, owned, PASTE_FROM, wanted);
      if (differs < PASTE_FROM) return writeValues(area, content.values, layout, context, owned, moved);
      return runsOf(layout, at, owned).map((run) => paste(area, plain, run, layout.sheetId));
    }
    case 'digits': {
      const differs = differing(
        area,
        layout,
        owned,
        PASTE_FROM,
        (row, column) => content.values[row]?.[column] ?? null,
      );
      if (differs === 0) return [];
      if (differs < PASTE_FROM) return writeValues(area, content.values, layout, context, owned, moved);
      return runsOf(layout, at, owned).map((run) => paste(area, content.values, run, layout.sheetId));
    }
    case 'formula': {
      const formulaAt = (row: number, column: number): Resolved => ({
        formula: context.formula(content.formula, at.rows.from + row, at.columns.from + column, layout),
      });
      if (!moved && differing(area, layout, owned, 1, formulaAt) === 0) return [];
      const drift = (column: number) => context.drift(content.formula, column, layout);
      return runsOf(layout, at, owned)
        .flatMap((run) => splitWhere(run, drift))
        .map((run) => ({
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

/** How many owned cells differ, counted up to `enough`; `value` takes offsets inside the area. */
function differing(
  { at: { rows, columns } }: Area,
  layout: Layout,
  owned: Include,
  enough: number,
  value: (row: number, column: number) => Resolved,
): number {
  let count = 0;
  for (let row = rows.from; row < rows.to; row++)
    for (let column = columns.from; column < columns.to; column++) {
      if (!owned(row, column)) continue;
      if (sameValue(layout.read(row, column), value(row - rows.from, column - columns.from))) continue;
      if (++count === enough) return count;
    }
  return count;
}

/**
 * Our own keys, which no locale reads as a number or a day: "unit", "quota|activated", "2023-06-12|activated",
 * "at:2023-06-12|activated".
 */
const SAFE_KEY = /^(?!true$|false$)([a-z]+|([a-z]+:)?(\d{4}-\d{2}-\d{2}|[a-z]+\d*)\|[A-Za-z]\w*)$/;
/** What a plain-text cell takes as it stands: words on one line that begin with a letter, and marks like "|45078|". */
const PLAIN_TEXT = /^([\p{L}][^\t\r\n"]*|\|[\d|]+)$/u;

/**
 * What may be pasted, which takes a quarter of the room; null when anything in it could be read as something else. The
 * format is painted before the contents.
 */
function pastable({ content, format }: Area): (number | string | null)[][] | null {
  if (content.kind !== 'constant') return null;
  const isText = format?.number === 'text';
  let count = 0;
  const plain: (number | string | null)[][] = [];
  for (const row of content.values) {
    const line: (number | string | null)[] = [];
    for (const value of row) {
      // In a cell formatted as a day a whole number is that day's.
      const one = value !== null && typeof value === 'object' && 'day' in value ? serialOf(value.day) : value;
      const isCount = typeof one === 'number' && Number.isInteger(one) && one >= 0;
      // Digits in cells of text would become text.
      if (isCount && !isText) line.push(one);
      else if (typeof one === 'string' && (SAFE_KEY.test(one) || (isText && PLAIN_TEXT.test(one))))
        line.push(one);
      else if (one === null) line.push(null);
      else return null;
      if (one !== null) count++;
    }
    plain.push(line);
  }
  return count < PASTE_FROM ? null : plain;
}

function paste(area: Area, values: (number | string | null)[][], run: Run, sheetId: number): Request {
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
  moved: boolean,
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
    return (formula && moved) || !sameValue(layout.read(row, column), value);
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
