/** The head of a report's table: one row, or two where columns stand under a common word. */
import type { ReportColumn } from '../../../domain/report/report';
import type { Area, Rect, Row } from '../../model';
import { constants, type Grid, paint, row } from '../grid';
import { headHeight, isMark } from './column-widths';
import type { PaperColumn } from './columns';
import { LOOKS } from './looks';
import { monthWord, sameMonth } from './marks';
import type { Words } from './words';

/** Neighbouring columns under one word. */
export interface Band {
  from: number;
  to: number;
  word: string;
}

/** Heads that say in full what they speak of. */
const WHOLE: ReadonlySet<string> = new Set(['reason', 'team']);

/**
 * Bands of a head over several indicators with the sum behind them, or of a block of one indicator; and the words that
 * stand under them, by column key.
 */
export function bandsOf(
  columns: readonly ReportColumn[],
  words: Words,
): { bands: Band[]; heads: Map<string, string> } {
  const bands: Band[] = [];
  const heads = new Map<string, string>();
  let i = 0;
  while (i < columns.length) {
    const { head, of, block } = columns[i]!;
    let to = i + 1;
    if (block !== null) {
      while (to < columns.length && columns[to]!.block === block) to++;
      bands.push({ from: i, to, word: words.of({ ...columns[i]!, of: block }) });
      for (const one of columns.slice(i, to)) heads.set(one.key, alone(one, words));
    } else if (isMark(columns[i]!)) {
      while (to < columns.length && sameMonth(columns[i]!, columns[to]!)) to++;
      bands.push({ from: i, to, word: monthWord(columns[i]!, to - i, words) });
      for (const one of columns.slice(i, to)) heads.set(one.key, words.of(one));
    } else if (of !== null && !WHOLE.has(head)) {
      while (to < columns.length && columns[to]!.head === head) to++;
      if (columns[to]?.head === 'sum') to++;
      if (to > i + 1) {
        bands.push({ from: i, to, word: words.head(columns[i]!) });
        for (const one of columns.slice(i, to)) if (one.of !== null) heads.set(one.key, words.of(one));
      } else heads.set(columns[i]!.key, alone(columns[i]!, words));
    }
    i = to;
  }
  return { bands, heads };
}

function alone(column: ReportColumn, words: Words): string {
  const of = words.of(column);
  return of === '' || WHOLE.has(column.head) ? words.head(column) : `${words.head(column)}: ${of}`;
}

export function headRows(columns: readonly PaperColumn[], bands: readonly Band[]): Row[] {
  const heads = columns.filter(({ column }) => !isMark(column));
  const high = Math.max(30, ...heads.map(({ head, width }) => headHeight(head, width)));
  if (bands.length === 0) return [row('head', high)];
  const wide = ({ from, to }: Band) => columns.slice(from, to).reduce((sum, { width }) => sum + width, 0);
  const over = Math.max(...bands.map((band) => headHeight(band.word, wide(band))));
  return [row('band', over), row('head', high)];
}

export function headAreas(
  grid: Grid,
  columns: readonly PaperColumn[],
  bands: readonly Band[],
): { areas: Area[]; merges: Rect[] } {
  const top = bands.length === 0 ? 'head' : 'band';
  const run: [string, string] = [columns[0]!.key, columns[columns.length - 1]!.key];
  const inBand = (i: number) => bands.some(({ from, to }) => from <= i && i < to);
  const line = columns.map(({ head }) => head);
  return {
    areas: [
      paint('heads', grid.rect([top, 'head'], run), LOOKS.head),
      // A merged cell shows its first row.
      ...(top === 'head'
        ? [constants('headWords', grid.rect('head', run), [line])]
        : [
            constants('headWords', grid.rect('head', run), [
              line.map((word, i) => (inBand(i) ? word : null)),
            ]),
            constants('bandWords', grid.rect('band', run), [
              line.map((word, i) =>
                inBand(i) ? (bands.find(({ from }) => from === i)?.word ?? null) : word,
              ),
            ]),
          ]),
    ],
    merges:
      top === 'head'
        ? []
        : [
            ...bands
              .filter(({ from, to }) => to > from + 1)
              .map(({ from, to }) => grid.rect('band', [columns[from]!.key, columns[to - 1]!.key])),
            ...columns.flatMap(({ key }, i) => (inBand(i) ? [] : [grid.rect(['band', 'head'], key)])),
          ],
  };
}
