/** Lines of a paper that lie across columns: one text in merged cells, in a row as high as the text needs. */
import type { Area, CellFormat, CellValue, Rect, Row } from '../../model';
import { constants, type Grid, paint, type Run, row } from '../grid';
import { heightOf, lineCount } from '../text-size';

/** Texts of one row, each over a run of columns. */
export interface Line {
  key: string;
  parts: { text: string; at: Run; width: number; format: CellFormat; value?: CellValue }[];
  /** At least so high, in pixels. */
  least?: number;
}

export function rowOf({ key, parts, least = 0 }: Line): Row {
  const heights = parts.map(({ text, width, format }) => {
    const look = { size: format.size ?? 12, bold: format.bold ?? false };
    return text === '' ? 0 : heightOf(lineCount(text, width, look), look);
  });
  return row(key, Math.max(least, ...heights));
}

export function lineAreas(grid: Grid, lines: readonly Line[]): { areas: Area[]; merges: Rect[] } {
  const areas: Area[] = [];
  const merges: Rect[] = [];
  for (const { key, parts } of lines)
    parts.forEach(({ text, at, format, value }, i) => {
      const rect = grid.rect(key, at);
      const name = `${key}|${i}`;
      areas.push(paint(`look|${name}`, rect, format));
      const first = { ...rect, columns: { from: rect.columns.from, to: rect.columns.from + 1 } };
      if (text !== '') areas.push(constants(name, first, [[value ?? text]]));
      if (rect.columns.to - rect.columns.from > 1) merges.push(rect);
    });
  return { areas, merges };
}
