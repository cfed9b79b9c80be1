/** A tab model as if it had been written to a sheet and read back; with ways to do to it what people do. */
import type { CellValue, Tab } from '../../src/workbook/model';
import { BLANK, type ReadCell, type ReadTab } from '../../src/workbook/read';
import { serialOf } from '../../src/workbook/tabs/days';

export function asRead(tab: Tab): ReadTab {
  const cells: ReadCell[][] = tab.rows.map(() => tab.columns.map(() => BLANK));
  for (const { at, content } of tab.areas) {
    if (content.kind === 'none' || content.kind === 'entry') continue;
    for (let row = at.rows.from; row < at.rows.to; row++)
      for (let column = at.columns.from; column < at.columns.to; column++)
        cells[row]![column] =
          content.kind === 'formula'
            ? { value: null, formula: `=${content.formula}` }
            : cellOf(content.values[row - at.rows.from]?.[column - at.columns.from] ?? null);
  }
  return {
    key: tab.key,
    title: tab.title,
    sheetId: 1,
    rowCount: tab.rows.length,
    columnCount: tab.columns.length,
    cells,
    merges: tab.merges,
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
  };
}

function cellOf(value: CellValue): ReadCell {
  if (value === null || value === '') return BLANK;
  if (typeof value !== 'object') return { value, formula: null };
  if ('day' in value) return { value: serialOf(value.day), formula: null };
  if ('formula' in value) return { value: null, formula: `=${value.formula}` };
  return { value: value.text, formula: null };
}

/** Acts of people on a form; each gives a changed copy. Rows and columns are named by the model's keys. */
export class Edited {
  constructor(
    readonly tab: ReadTab,
    private readonly model: Tab,
  ) {}

  static of(model: Tab): Edited {
    return new Edited(asRead(model), model);
  }

  row(key: string): number {
    return indexIn(this.model.rows, key);
  }

  column(key: string): number {
    return indexIn(this.model.columns, key);
  }

  type(row: string, column: string, value: string | number | boolean | null): Edited {
    return this.put(row, column, { value, formula: null });
  }

  formula(row: string, column: string, formula: string): Edited {
    return this.put(row, column, { value: null, formula });
  }

  insertRow(before: string, values: Record<string, string | number> = {}): Edited {
    const line = this.model.columns.map(
      ({ key }): ReadCell => ({ value: values[key] ?? null, formula: null }),
    );
    const cells = [...this.tab.cells];
    cells.splice(this.row(before), 0, line);
    return this.with({ cells, rowCount: cells.length });
  }

  deleteRow(key: string): Edited {
    const cells = this.tab.cells.filter((_, i) => i !== this.row(key));
    return this.with({ cells, rowCount: cells.length });
  }

  moveRow(key: string, before: string): Edited {
    const cells = [...this.tab.cells];
    const [line] = cells.splice(this.row(key), 1);
    const to = this.row(before);
    cells.splice(to > this.row(key) ? to - 1 : to, 0, line!);
    return this.with({ cells });
  }

  insertColumn(before: string): Edited {
    const at = this.column(before);
    const cells = this.tab.cells.map((line) => [...line.slice(0, at), BLANK, ...line.slice(at)]);
    return this.with({ cells, columnCount: this.tab.columnCount + 1 });
  }

  deleteColumn(key: string): Edited {
    const at = this.column(key);
    const cells = this.tab.cells.map((line) => line.filter((_, i) => i !== at));
    return this.with({ cells, columnCount: this.tab.columnCount - 1 });
  }

  moveColumnToEnd(key: string): Edited {
    const at = this.column(key);
    return this.with({
      cells: this.tab.cells.map((line) => [...line.filter((_, i) => i !== at), line[at]!]),
    });
  }

  merge(fromRow: string, toRow: string, column: string): Edited {
    const at = this.column(column);
    const rows = { from: this.row(fromRow), to: this.row(toRow) + 1 };
    return this.with({ merges: [{ rows, columns: { from: at, to: at + 1 } }] });
  }

  rename(title: string): Edited {
    return this.with({ title });
  }

  private put(row: string, column: string, cell: ReadCell): Edited {
    const cells = this.tab.cells.map((line) => [...line]);
    cells[this.row(row)]![this.column(column)] = cell;
    return this.with({ cells });
  }

  private with(changes: Partial<ReadTab>): Edited {
    return new Edited({ ...this.tab, ...changes }, this.model);
  }
}

function indexIn(list: readonly { key: string }[], key: string): number {
  const found = list.findIndex((one) => one.key === key);
  if (found < 0) throw new Error(`no ${key} in the model`);
  return found;
}
