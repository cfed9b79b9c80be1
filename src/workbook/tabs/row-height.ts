/** How high a row must be for the longest text in it: a height that nobody says is not found out by the Sheets API. */
import type { CellValue } from '../model';
import { heightOf, lineCount } from './text-size';

/** Letters of the sheet's own font are wider than those of papers. */
const WIDER = 1.2;

/**
 * Pixels of a row whose texts wrap.
 * @param widths of the columns in pixels, in the order of the cells
 * @param size of the letters in points
 */
export function rowHeight(cells: readonly CellValue[], widths: readonly number[], size: number): number {
  const lines = cells.map((cell, i) => lineCount(textOf(cell), widths[i] ?? 0, { size: size * WIDER }));
  return heightOf(Math.max(1, ...lines), { size }, 8);
}

function textOf(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'text' in cell ? cell.text : '';
}
