/** How wide a column of a report has to be, by itself, for its head and its cells. */
import type { Word } from '../../../domain/report/heads';
import type { Report, ReportColumn } from '../../../domain/report/report';
import { heightOf, lineCount, lineWidth, PADDING, widthFor, wordWidth } from '../text-size';
import type { Words } from './words';

/** Points of the figures and of the heads. */
export const BODY = { size: 12 };
export const HEAD = { size: 11, bold: true };

/** How a unit reported on one day. */
export const isMark = (column: ReportColumn | undefined): boolean => column?.kind === 'mark';

/** Pixels: 35 days fit beside the names on one page. */
const MARK_WIDTH = 19;

const MOST_NAME = 190;
export const LEAST_NAME = 84;
const MOST_TEXT = 200;
/** A month of days fits beside. */
const BESIDE_MAP = 132;
const LEAST_WRITTEN = 54;
/** Each has room on one line, whichever of them stand there today. */
const PROPOSALS = ['reward', 'remind', 'small'] as const satisfies Word[];
const HEAD_LINES = 4;
/** Pixels beside the longest word of a head, besides those of any cell. */
const HEAD_ROOM = 5;
/** At most so many more where they spare a line. */
const LINE_ROOM = 12;

/** Pixels a line takes at least. */
const HEAD_LINE = 17;
/** How much wider than ours the letters of another font are, at most. */
const WIDER = 0.14;

/** Pixels. Letters a little wider than ours may break a head into more lines: these have room as well, if closely. */
export function headHeight(head: string, width: number): number {
  return Math.max(heightOf(lineCount(head, width, HEAD), HEAD), widerLines(head, width) * HEAD_LINE);
}

/** No word is broken: its width is seen to. */
function widerLines(head: string, width: number): number {
  const least = wordWidth(head, HEAD) + PADDING;
  return lineCount(head, Math.max(least, Math.floor(width * (1 - WIDER))), HEAD);
}

/** Pixels. */
export function widthOf(report: Report, column: ReportColumn, head: string, words: Words): number {
  const rows = [...report.rows, ...report.apart, ...(report.total === null ? [] : [report.total])];
  const texts = rows.map((row) => words.cell(column, row.cells[column.key]));
  const forHead = column.head === 'number' ? widthFor(head, HEAD_LINES, HEAD) : headWidth(head);
  const natural = Math.max(0, ...texts.map((text) => lineWidth(text, { ...BODY, bold: true }))) + PADDING;
  switch (column.kind) {
    case 'number':
      return Math.max(forHead, natural, 34);
    case 'name':
      return Math.max(forHead, Math.min(MOST_NAME, natural), LEAST_NAME);
    case 'text':
      return Math.max(forHead, Math.min(report.columns.some(isMark) ? BESIDE_MAP : MOST_TEXT, natural));
    case 'word':
      return Math.max(forHead, Math.min(MOST_TEXT, natural), leastWord(column, words));
    case 'mark':
      return MARK_WIDTH;
    case 'written':
      return Math.max(forHead, LEAST_WRITTEN);
    default:
      // Room for a digit more: entries go on after the report is drawn.
      return Math.max(forHead, natural + (column.kind === 'count' || column.kind === 'signed' ? 8 : 0), 42);
  }
}

/** Words have room to spare: drawn a little wider than ours, one would be broken in its middle or take a line more. */
function headWidth(head: string): number {
  const least = Math.max(widthFor(head, HEAD_LINES, HEAD), wordWidth(head, HEAD) + PADDING + HEAD_ROOM);
  const lines = lineCount(head, least, HEAD);
  const roomy = least + LINE_ROOM;
  return widerLines(head, roomy) > lines
    ? least
    : narrowest(least, (width) => widerLines(head, width) <= lines);
}

function narrowest(from: number, fits: (width: number) => boolean): number {
  let width = from;
  while (!fits(width)) width++;
  return width;
}

function leastWord(column: ReportColumn, words: Words): number {
  const texts = PROPOSALS.map((word) => words.cell(column, { word }));
  const widest = Math.max(...texts.map((text) => lineWidth(text, { ...BODY, bold: true })));
  return widest + PADDING + HEAD_ROOM;
}
