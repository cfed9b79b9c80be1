/** The map of a report: a narrow column a day, a letter and a colour for how the unit reported on it. */
import type { Word } from '../../../domain/report/heads';
import type { ReportColumn, ReportRow } from '../../../domain/report/report';
import type { Area, CellFormat, Conditional, Span } from '../../model';
import { constants, type Grid, paint } from '../grid';
import { COLORS } from '../style';
import { isMark } from './column-widths';
import { CELLS, LOOKS } from './looks';
import type { Words } from './words';

const HEAD: CellFormat = { size: 8, bold: false, wrap: false };

/** So many days carry the whole name of their month. */
const FULL_NAME = 5;

/** Days of one month stand under it. */
export function sameMonth(a: ReportColumn, b: ReportColumn): boolean {
  return isMark(a) && isMark(b) && a.of?.slice(0, 7) === b.of?.slice(0, 7);
}

/** "Tháng 6/2023"; over a few days "6". @param days how many it stands over */
export function monthWord({ of }: ReportColumn, days: number, words: Words): string {
  const [year, month] = (of ?? '').split('-') as [string, string];
  const named = Number(month) < 3 ? month : String(Number(month));
  return days < FULL_NAME
    ? words.say('ofMonth', { month: named })
    : words.say('month', { month: `${named}/${year}` });
}

/** Colours without red against green; letters tell the same on black and white paper. */
const FILLS: readonly (readonly [word: Word, format: CellFormat])[] = [
  ['inTime', { fill: '#cfe8e4', color: COLORS.done }],
  ['late', { fill: '#ffe0a3', color: COLORS.short, bold: true }],
  ['missing', { fill: COLORS.wrong, color: COLORS.wrongInk, bold: true }],
  ['odd', { fill: COLORS.today, bold: true }],
  ['rest', { fill: COLORS.rest, color: COLORS.quiet }],
];

/** All in one block: a column each would be remembered area by area. */
export function markAreas(
  grid: Grid,
  rows: readonly ReportRow[],
  span: Span,
  columns: readonly ReportColumn[],
  words: Words,
): { areas: Area[]; conditionals: Conditional[] } {
  const marks = columns.filter(isMark);
  if (marks.length === 0) return { areas: [], conditionals: [] };
  const run: [string, string] = [marks[0]!.key, marks[marks.length - 1]!.key];
  const at = grid.rect(span, run);
  const text = (column: ReportColumn, { cells }: ReportRow) => words.cell(column, cells[column.key]) || null;
  return {
    areas: [
      paint('markHeads', grid.rect('head', run), HEAD),
      paint('markLook', at, CELLS.mark),
      paint('markTotal', grid.rect('total', run), { ...CELLS.mark, ...LOOKS.sum }),
      constants(
        'marks',
        at,
        rows.map((row) => marks.map((column) => text(column, row))),
      ),
    ],
    conditionals: FILLS.map(([word, format]) => ({
      mark: `report-mark-${word}`,
      at,
      formula: `{.}="${words.cell(marks[0]!, { word })}"`,
      format,
    })),
  };
}
