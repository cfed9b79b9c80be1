/** How wide a column of a report has to be, by itself, for its head and its cells. */
import type { Word } from '../../../domain/report/heads';
import type { Report, ReportColumn } from '../../../domain/report/report';
import { lineCount, lineWidth, PADDING, widthFor, wordWidth } from '../text-size';
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

/** Lines of a head; drawn in letters a little wider than ours it still takes no more. */
export function headLines(head: string, width: number): number {
  return lineCount(head, width - HEAD_ROOM, HEAD);
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

/** The longest word has room to spare: drawn a little wider than ours, it would be broken in its middle. */
function headWidth(head: string): number {
  return Math.max(widthFor(head, HEAD_LINES, HEAD), wordWidth(head, HEAD) + PADDING + HEAD_ROOM);
}

function leastWord(column: ReportColumn, words: Words): number {
  const texts = PROPOSALS.map((word) => words.cell(column, { word }));
  const widest = Math.max(...texts.map((text) => lineWidth(text, { ...BODY, bold: true })));
  return widest + PADDING + HEAD_ROOM;
}
