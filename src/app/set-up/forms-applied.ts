/** "Thiết lập" as it would be read after a write, so that what comes of it can be shown before anything is written. */

import { serialOf } from '../../sheets-api/serial';
import type { CellValue } from '../../workbook/model';
import { BLANK, type ReadCell, type ReadTab } from '../../workbook/read';
import type { AnswerWrites } from './forms-cells';

export function withWrites(tab: ReadTab, { cells, lines }: AnswerWrites): ReadTab {
  const rows = Array.from({ length: tab.rowCount }, (_, row) => [...(tab.cells[row] ?? [])]);
  for (const { row, column, value } of cells) put(rows[row]!, column, value);
  const below = new Map<number, ReadCell[][]>();
  for (const line of lines) {
    const made: ReadCell[] = [];
    for (const { column, value } of line.cells) put(made, column, value);
    below.set(line.below, [...(below.get(line.below) ?? []), made]);
  }
  return {
    ...tab,
    rowCount: tab.rowCount + lines.length,
    cells: rows.flatMap((row, i) => [row, ...(below.get(i) ?? [])]),
  };
}

function put(row: ReadCell[], column: number, value: CellValue): void {
  while (row.length <= column) row.push(BLANK);
  row[column] = readCell(value);
}

function readCell(value: CellValue): ReadCell {
  if (value === null || value === '') return BLANK;
  if (typeof value !== 'object') return { value, formula: null };
  return 'day' in value ? { value: serialOf(value.day), formula: null } : BLANK;
}
