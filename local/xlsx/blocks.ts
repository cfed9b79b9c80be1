/** Like cells gathered into rectangles, so that a file says a thing once for a whole range. */
import type { Box } from './places';

export interface KeyedCell {
  row: number;
  column: number;
  /** Cells with one key are alike. */
  key: string;
}

export interface Block extends Box {
  key: string;
}

/**
 * @param cells in row-major order, each cell once
 * @returns rectangles that cover exactly the given cells: runs along rows, equal runs joined downwards
 */
export function blocksOf(cells: Iterable<KeyedCell>): Block[] {
  const found: Block[] = [];
  /** Blocks that end at the row above, or in this row, by their columns and key. */
  const open = new Map<string, Block>();
  for (const run of runsOf(cells)) {
    const name = `${run.startColumn}:${run.endColumn}:${run.key}`;
    const above = open.get(name);
    if (above !== undefined && above.endRow === run.startRow) {
      above.endRow = run.endRow;
      continue;
    }
    open.set(name, run);
    found.push(run);
  }
  return found;
}

function* runsOf(cells: Iterable<KeyedCell>): Generator<Block> {
  let run: Block | null = null;
  for (const { row, column, key } of cells) {
    if (run !== null && run.startRow === row && run.endColumn === column && run.key === key) {
      run.endColumn++;
      continue;
    }
    if (run !== null) yield run;
    run = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1, key };
  }
  if (run !== null) yield run;
}
