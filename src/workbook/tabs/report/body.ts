/** The rows of a report and its line of sums: constants of the domain, and formulas where figures are worked out here. */
import type { Report, ReportCell, ReportColumn, ReportRow } from '../../../domain/report/report';
import type { Area, CellValue, Column, Rect, Span } from '../../model';
import { column, constants, formula, type Grid, paint } from '../grid';
import { FORMATS } from '../style';
import { isMark } from './column-widths';
import { columnKey, isTyped, type PaperColumn } from './columns';
import type { Figure } from './figures';
import { ASIDE } from './live';
import { CELLS, LOOKS } from './looks';
import type { Words } from './words';

const lessKey = (key: string): string => `less|${key}`;

/** What a figure is made smaller by stands hidden beside it. */
export function hiddenColumns(figures: ReadonlyMap<string, Figure>): Column[] {
  return [...figures].flatMap(([key, { kind }]) => (kind === 'less' ? [column(lessKey(key), 60, true)] : []));
}

/** Formulas of the columns worked out in the row; live ones are drawn with what they add up. */
function workedFormula(key: string, figure: Figure, isTotal = false): string | null {
  if (figure.kind === 'worked') return isTotal ? figure.total : figure.formula;
  if (figure.kind === 'live') return null;
  const [from, less] = [columnKey(figure.from), lessKey(key)];
  return `IF(COUNT({${from}};{${less}})<2;"";{${from}}-{${less}})`;
}

export function bodyAreas(
  grid: Grid,
  rows: readonly ReportRow[],
  span: Span,
  columns: readonly PaperColumn[],
  figures: ReadonlyMap<string, Figure>,
  words: Words,
  name: string,
): Area[] {
  return [
    constants(
      `${name}|units`,
      grid.rect(span, ['code', 'level']),
      rows.map(({ unit, key, level }) => [unit ?? key, level]),
      FORMATS.key,
    ),
    paint(`${name}|levels`, grid.rect(span, 'level'), { number: 'integer' }),
    ...columns.flatMap(({ column: one, key }): Area[] => {
      if (isMark(one)) return [];
      const at = grid.rect(span, key);
      const look = paint(`look|${name}|${key}`, at, CELLS[one.kind]);
      if (isTyped(one)) return [look, ...groupCells(grid, one, rows, span, name)];
      const figure = figures.get(one.key);
      if (figure?.kind === 'live') return [look];
      const worked = figure === undefined ? null : workedFormula(one.key, figure);
      if (figure === undefined || worked === null) {
        const values = rows.map((row) => [written(one, row.cells[one.key], words)]);
        return [
          look,
          constants(`${name}|${key}`, at, values),
          ...earlyMonths(grid, one, key, rows, span, name),
        ];
      }
      return [
        look,
        formula(`${name}|${key}`, at, worked),
        ...(figure.kind === 'less'
          ? [
              constants(
                `${name}|${lessKey(one.key)}`,
                grid.rect(span, lessKey(one.key)),
                rows.map((row) => [lessOf(row, one, figure.from)]),
              ),
            ]
          : []),
      ];
    }),
  ];
}

function lessOf({ cells }: ReportRow, column: ReportColumn, from: ReportColumn): number | null {
  const [whole, part] = [cells[from.key], cells[column.key]];
  return typeof whole === 'number' && typeof part === 'number' ? whole - part : null;
}

function written(column: ReportColumn, cell: ReportCell | undefined, words: Words): CellValue {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'object' && 'word' in cell ? words.cell(column, cell) : cell;
}

/** January and February are written with a leading zero. */
function earlyMonths(
  grid: Grid,
  { kind, key: own }: ReportColumn,
  key: string,
  rows: readonly ReportRow[],
  span: Span,
  name: string,
): Area[] {
  if (kind !== 'day') return [];
  return rows.flatMap(({ cells }, i) => {
    const cell = cells[own];
    const early =
      cell !== null && typeof cell === 'object' && 'day' in cell && Number(cell.day.slice(5, 7)) < 3;
    const at = grid.rect({ from: span.from + i, to: span.from + i + 1 }, key);
    return early ? [paint(`early|${name}|${key}|${i}`, at, { number: 'day' })] : [];
  });
}

/** Whether units under it follow. */
export function isGroup(rows: readonly ReportRow[], i: number): boolean {
  return (rows[i + 1]?.level ?? 0) > rows[i]!.level;
}

/** Counts of units above others are sums and not typed. */
function groupCells(
  grid: Grid,
  one: ReportColumn,
  rows: readonly ReportRow[],
  span: Span,
  name: string,
): Area[] {
  if (one.kind === 'written') return [];
  return rows.flatMap(({ key, cells }, i) => {
    const at = grid.rect({ from: span.from + i, to: span.from + i + 1 }, columnKey(one));
    const cell = cells[one.key];
    return isGroup(rows, i)
      ? [constants(`${name}|${one.key}|${key}`, at, [[typeof cell === 'number' ? cell : null]])]
      : [];
  });
}

/** Units with units under them stand out, what units that left had done steps back. */
export function groupRows(grid: Grid, { rows }: Report, columns: readonly PaperColumn[]): Area[] {
  const run: [string, string] = [columns[0]!.key, columns[columns.length - 1]!.key];
  return rows.flatMap(({ key, unit }, i): Area[] => {
    if (unit === null && key.startsWith(ASIDE))
      return [paint(`aside|${key}`, grid.rect(key, run), { italic: true })];
    return isGroup(rows, i) ? [paint(`group|${key}`, grid.rect(key, run), { bold: true })] : [];
  });
}

/** Adds up what stands right under the area. */
const ADDED = 'IF(COUNT({.:})=0;"";SUMIFS({.:};{level:};1))';

export function totalAreas(
  grid: Grid,
  report: Report,
  total: ReportRow,
  figures: ReadonlyMap<string, Figure>,
  columns: readonly PaperColumn[],
  words: Words,
): { areas: Area[]; merges: Rect[] } {
  const run: [string, string] = [columns[0]!.key, columns[columns.length - 1]!.key];
  const areas: Area[] = [];
  for (const { column: one, key } of columns) {
    if (isMark(one)) continue;
    const at = grid.rect('total', key);
    areas.push(paint(`look|total|${key}`, at, { ...CELLS[one.kind], ...LOOKS.sum }));
    if (one.kind === 'written' || one.kind === 'name' || one.kind === 'number') continue;
    const figure = figures.get(one.key);
    const worked = figure === undefined ? null : workedFormula(one.key, figure, true);
    if (worked !== null) areas.push(formula(`total|${key}`, at, worked));
    else if (figure?.kind === 'live' || (isTyped(one) && one.kind === 'count') || isAdded(report, total, one))
      areas.push(formula(`total|${key}`, at, ADDED));
    else areas.push(constants(`total|${key}`, at, [[written(one, total.cells[one.key], words)]]));
    if (figure?.kind === 'less')
      areas.push(
        constants(`total|${lessKey(one.key)}`, grid.rect('total', lessKey(one.key)), [
          [lessOf(total, one, figure.from)],
        ]),
      );
  }
  const named = columns.findIndex(({ column: one }) => one.kind === 'name');
  const label: [string, string] = [columns[0]!.key, columns[Math.max(0, named)]!.key];
  areas.push(
    paint('totalLabel', grid.rect('total', label), { align: 'center', number: 'text' }),
    constants('totalWords', grid.rect('total', label[0]), [[words.say('total')]]),
    paint('totalFont', grid.rect('total', run), { bold: true }),
  );
  return { areas, merges: label[0] === label[1] ? [] : [grid.rect('total', label)] };
}

/** Whether the domain's sum is that of the rows right under the area: a plan may say another one. */
function isAdded({ rows }: Report, total: ReportRow, { kind, key }: ReportColumn): boolean {
  const sum = total.cells[key];
  if (typeof sum !== 'number' || (kind !== 'count' && kind !== 'signed')) return false;
  const parts = rows.filter(({ level }) => level === 1).map(({ cells }) => cells[key]);
  return parts.reduce<number>((all, part) => all + (typeof part === 'number' ? part : 0), 0) === sum;
}
