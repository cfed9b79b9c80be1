/** Rows and columns addressed by key while a tab is put together. */
import type { Area, CellFormat, CellValue, Column, Content, Rect, Row, Span, Validation } from '../model';

/** One key, or the first and the last of a run. */
export type Run = string | readonly [string, string];

export class Grid {
  private readonly rowIndex: Map<string, number>;
  private readonly columnIndex: Map<string, number>;

  constructor(
    readonly columns: Column[],
    readonly rows: Row[],
  ) {
    this.rowIndex = new Map(rows.map((row, i) => [row.key, i]));
    this.columnIndex = new Map(columns.map((column, i) => [column.key, i]));
  }

  /** @throws RangeError when the tab has no such row */
  row(key: string): number {
    return indexOf(this.rowIndex, key);
  }

  /** @throws RangeError when the tab has no such column */
  column(key: string): number {
    return indexOf(this.columnIndex, key);
  }

  rowSpan(run: Run): Span {
    const [first, last] = typeof run === 'string' ? [run, run] : run;
    return { from: this.row(first), to: this.row(last) + 1 };
  }

  columnSpan(run: Run): Span {
    const [first, last] = typeof run === 'string' ? [run, run] : run;
    return { from: this.column(first), to: this.column(last) + 1 };
  }

  rect(rows: Run | Span, columns: Run | Span): Rect {
    return {
      rows: isSpan(rows) ? rows : this.rowSpan(rows),
      columns: isSpan(columns) ? columns : this.columnSpan(columns),
    };
  }
}

/** An area with nothing but what is given. */
export function area(
  name: string,
  at: Rect,
  content: Content,
  format: CellFormat | null = null,
  validation: Validation | null = null,
): Area {
  return { name, at, content, format, validation, notes: [] };
}

export const paint = (name: string, at: Rect, format: CellFormat): Area =>
  area(name, at, { kind: 'none' }, format);

export const constants = (
  name: string,
  at: Rect,
  values: CellValue[][],
  format: CellFormat | null = null,
): Area => area(name, at, { kind: 'constant', values }, format);

export const formula = (name: string, at: Rect, text: string, format: CellFormat | null = null): Area =>
  area(name, at, { kind: 'formula', formula: text }, format);

/** The hidden key row and the hidden key column of a tab whose keys nobody needs to see. */
export function keyAreas(grid: Grid, keyRow: string, keyColumn: string): Area[] {
  const { columns, rows } = grid;
  return [
    constants(
      'keys',
      grid.rect(keyRow, { from: 0, to: columns.length }),
      [columns.map((column) => column.key)],
      KEY_FORMAT,
    ),
    constants(
      'rowKeys',
      grid.rect({ from: grid.row(keyRow) + 1, to: rows.length }, keyColumn),
      rows.slice(grid.row(keyRow) + 1).map((row) => [row.key]),
      KEY_FORMAT,
    ),
  ];
}

const KEY_FORMAT: CellFormat = { number: 'text', size: 8, color: '#6b7280' };

export function column(key: string, width: number, hidden = false): Column {
  return { key, width, hidden };
}

export function row(key: string, height: number | null = 24, hidden = false): Row {
  return { key, height, hidden };
}

function isSpan(run: Run | Span): run is Span {
  return typeof run === 'object' && 'from' in run;
}

function indexOf(index: Map<string, number>, key: string): number {
  const found = index.get(key);
  if (found === undefined) throw new RangeError(`no such key in this tab: ${key}`);
  return found;
}
