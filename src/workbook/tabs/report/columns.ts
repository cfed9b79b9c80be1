/** Columns of a report on paper: as wide as their words, together as wide as the page. */
import type { Head } from '../../../domain/report/heads';
import type { Report, ReportColumn } from '../../../domain/report/report';
import type { Span } from '../../model';
import { ownKey } from '../../own-keys';
import { PADDING, wordWidth } from '../text-size';
import { BODY, isMark, LEAST_NAME, widthOf } from './column-widths';
import type { Words } from './words';

/** Pixels between the margins (30 and 15 mm) of A4 at 96 to the inch, as a column of so many is laid out in a file. */
export const PAGE = { portrait: 588, landscape: 896 };

/** Of rates: reported nowhere else, they are typed in the report itself. */
const TYPED: ReadonlySet<string> = new Set<Head>(['numerator', 'denominator']);

/** Whether people fill the column in. */
export const isTyped = ({ kind, head }: ReportColumn): boolean => kind === 'written' || TYPED.has(head);

/** What people fill in keeps its place under a key that is never dropped with something in it. */
export const columnKey = (column: ReportColumn): string =>
  isTyped(column) ? ownKey(column.key) : column.key;

export interface PaperColumn {
  column: ReportColumn;
  key: string;
  width: number;
  head: string;
}

export interface PaperColumns {
  columns: PaperColumn[];
  orientation: 'portrait' | 'landscape';
  /** Positions among the columns before which a new page starts, each with the names repeated. */
  breaks: number[];
  /** How many columns are repeated on each page. */
  repeated: number;
  /** How many stand on the first page. */
  first: number;
  /** Pages across when the paper is shrunk to fit; null: at full size. */
  fitWidth: number | null;
}

/** Twelve points are nine then. */
const LEAST_SCALE = 0.75;
/** Shares under long heads, written and named columns take the room that is left, up to so much. */
const GROWN = { share: 76, fineShare: 76, written: 190, name: 220, text: 220 } as const;

/** @param bands columns that stand under one word */
export function paperColumns(
  report: Report,
  words: Words,
  heads: ReadonlyMap<string, string>,
  bands: readonly Span[],
): PaperColumns {
  const columns = report.columns.map((column): PaperColumn => {
    const head = heads.get(column.key) ?? words.head(column);
    return { column, key: columnKey(column), width: widthOf(report, column, head, words), head };
  });
  const sum = (list: readonly PaperColumn[]) => list.reduce((total, { width }) => total + width, 0);
  const over = sum(columns) - PAGE.portrait;
  if (over > 0) shrink(columns, over, report, words);
  const orientation = sum(columns) <= PAGE.portrait ? 'portrait' : 'landscape';
  const room = PAGE[orientation];
  const repeated = repeatedOf(columns);
  if (sum(columns) <= room) {
    grow(columns, room - sum(columns));
    return { columns, orientation, breaks: [], repeated, first: columns.length, fitWidth: null };
  }
  // A map beside its table is worth a smaller print.
  if (columns.some(({ column }) => isMark(column)) && sum(columns) <= room / LEAST_SCALE)
    return { columns, orientation, breaks: [], repeated, first: columns.length, fitWidth: 1 };
  const breaks = breaksOf(columns, bands, repeated, room);
  const table = columns.slice(0, breaks[0]);
  // The table before a map fills its page; the names are as wide on the pages of the map.
  if (isMap(columns, table.length)) grow(columns.slice(repeated, table.length), room - sum(table));
  return { columns, orientation, breaks, repeated, first: breaks[0] ?? columns.length, fitWidth: null };
}

/** Numbers and names, and of what stands before a name. */
function repeatedOf(columns: readonly PaperColumn[]): number {
  const named = columns.findIndex(({ column }) => column.kind === 'name');
  return named >= 0 && named < 3 ? named + 1 : 1;
}

/** A map starts here, on a page of its own. */
function isMap(columns: readonly PaperColumn[], at: number): boolean {
  return isMark(columns[at]?.column) && !isMark(columns[at - 1]?.column);
}

/** Columns under one word stay on one page where a page holds them. */
function breaksOf(
  columns: readonly PaperColumn[],
  bands: readonly Span[],
  repeated: number,
  room: number,
): number[] {
  const width = (from: number, to: number) =>
    columns.slice(from, to).reduce((total, one) => total + one.width, 0);
  const free = room - width(0, repeated);
  const breaks: number[] = [];
  let start = repeated;
  for (let i = repeated; i < columns.length; i++) {
    const band = bands.find(({ from, to }) => from === i && width(from, to) <= free);
    if (i > start && (isMap(columns, i) || width(start, band?.to ?? i + 1) > free)) {
      breaks.push(i);
      start = i;
    }
  }
  return breaks;
}

/** Names and words may take two lines where that spares the paper a turn; only when it is enough. */
function shrink(columns: PaperColumn[], over: number, report: Report, words: Words): void {
  const spare = columns.map(({ column, width, head }) => {
    if (column.kind !== 'name') return 0;
    const texts = [...report.rows, ...report.apart].map((row) => words.cell(column, row.cells[column.key]));
    const widest = Math.max(...[head, ...texts].map((text) => wordWidth(text, { ...BODY, bold: true })));
    return Math.max(0, width - Math.max(widest + PADDING, LEAST_NAME));
  });
  let left = over;
  if (spare.reduce((a, b) => a + b, 0) < over) return;
  columns.forEach((one, i) => {
    const less = Math.min(left, spare[i]!);
    one.width -= less;
    left -= less;
  });
}

/** Gives the room that is left to those who can use it, the rest to all alike. */
function grow(columns: PaperColumn[], room: number): void {
  let left = room;
  for (const kind of ['share', 'fineShare', 'written', 'name', 'text'] as const) {
    const those = columns.filter(({ column }) => column.kind === kind);
    those.forEach((one, i) => {
      // Columns to write in share what there is; of the others the first ones go first.
      const part = kind === 'written' ? Math.floor(left / (those.length - i)) : left;
      const more = Math.max(0, Math.min(part, GROWN[kind] - one.width));
      one.width += more;
      left -= more;
    });
  }
  const share = Math.floor(left / columns.length);
  for (const one of columns) one.width += share;
}
