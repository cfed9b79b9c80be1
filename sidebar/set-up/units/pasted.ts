/** Tables on the clipboard as text: cells apart by tabs, merged cells kept apart from blank ones. */
import { DITTO } from '../../../src/workbook/decode/unit-table/types';

/** @returns null where there is no table in it; the text around tables is left out */
export function tableText(html: string): string | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Of tables inside tables the outer ones only lay out the page.
  const tables = [...page.querySelectorAll('table')].filter((table) => table.querySelector('table') === null);
  if (tables.length === 0) return null;
  return tables
    .map((table) =>
      gridOf(table)
        .map((row) => row.join('\t'))
        .join('\n'),
    )
    .join('\n\n');
}

function gridOf(table: HTMLTableElement): string[][] {
  const lines = [...table.rows];
  const grid: string[][] = lines.map(() => []);
  lines.forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while (grid[row]![column] !== undefined) column++;
      const last = Math.min(lines.length, row + (cell.rowSpan || lines.length));
      for (let y = row; y < last; y++)
        for (let x = 0; x < cell.colSpan; x++) grid[y]![column + x] = y === row || x > 0 ? '' : DITTO;
      grid[row]![column] = textIn(cell);
      column += cell.colSpan;
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

/** Lines of a cell stay words apart. */
function textIn(cell: HTMLTableCellElement): string {
  for (const end of cell.querySelectorAll('br, p, div, li')) end.append(' ');
  for (const end of cell.querySelectorAll('br')) end.replaceWith(' ');
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
