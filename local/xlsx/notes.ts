/** Boxes of notes, large enough for their text: exceljs gives every note the same small one. */

const WIDTH = 260;
const LINE_HEIGHT = 16;
const LETTERS_A_LINE = 38;
const PADDING = 14;

export interface PixelSizes {
  /** Pixels a column, and a row; 0 where hidden. Beyond the end: the default. */
  columns: readonly number[];
  rows: readonly number[];
}

const DEFAULT_COLUMN = 100;
const DEFAULT_ROW = 21;

/** The VML anchor of a note at a cell: left column and offset, top row and offset, right, bottom; pixels. */
export function noteAnchor(row: number, column: number, text: string, sizes: PixelSizes): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0);
  const [right, rightOffset] = walk(column + 1, 10 + WIDTH, sizes.columns, DEFAULT_COLUMN);
  const [bottom, bottomOffset] = walk(row, 4 + lines * LINE_HEIGHT + PADDING, sizes.rows, DEFAULT_ROW);
  return [column + 1, 10, row, 4, right, rightOffset, bottom, bottomOffset].join(', ');
}

/** The column or row that lies `distance` pixels after the start of `from`, and the pixels into it. */
function walk(
  from: number,
  distance: number,
  sizes: readonly number[],
  usual: number,
): [at: number, offset: number] {
  let [at, left] = [from, distance];
  for (let size = sizes[at] ?? usual; left > size; size = sizes[at] ?? usual) {
    left -= size;
    at++;
  }
  return [at, left];
}
