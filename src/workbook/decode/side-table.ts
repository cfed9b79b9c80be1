/** A tab beside the entries as it stands in the sheet: rows and columns by key, numbers with findings at their cells. */
import type { Typed } from '../../domain/record/submission';
import { cellAt, keyOf, type ReadTab, textAt } from '../read';
import { findLayout, reportMissingColumns } from './form-layout';
import { FormReader, type Spot } from './form-reader';

export class SideTable {
  private readonly rows = new Map<string, number>();

  private constructor(
    readonly reader: FormReader,
    /** Actual column by key. */
    readonly columns: ReadonlyMap<string, number>,
  ) {}

  /**
   * @param wanted columns people fill in, which must be there
   * @param known keys of all rows the tab may have; others that hold something are reported
   * @returns null when the key row or the key column is gone; reported
   */
  static read(
    tab: ReadTab,
    wanted: readonly { key: string; label: string }[],
    known: ReadonlySet<string>,
  ): { table: SideTable | null; reader: FormReader } {
    const reader = new FormReader(tab);
    const layout = findLayout(reader, ['key', ...wanted.map(({ key }) => key)]);
    if (layout === null) return { table: null, reader };
    reportMissingColumns(reader, layout, [{ key: 'key', label: 'key' }, ...wanted]);
    const keyColumn = layout.columns.get('key');
    if (keyColumn === undefined) return { table: null, reader };
    const table = new SideTable(reader, layout.columns);
    const own = wanted.flatMap(({ key }) => layout.columns.get(key) ?? []);
    for (let row = layout.keyRow + 1; row < tab.rowCount; row++) {
      const key = keyOf(textAt(tab, row, keyColumn));
      if (known.has(key) && !table.rows.has(key)) table.rows.set(key, row);
      else table.reportOther(row, key, known, own);
    }
    return { table, reader };
  }

  /** Null when the row or the column is gone. */
  spot(row: string, column: string): Spot | null {
    const [r, c] = [this.rows.get(row), this.columns.get(column)];
    return r === undefined || c === undefined ? null : { row: r, column: c };
  }

  /** Remembers where something stands, under the path of its findings. */
  place(path: string, row: string, column: string): void {
    const spot = this.spot(row, column);
    if (spot !== null) this.reader.place(path, spot);
  }

  /** What stands there, as it is. */
  typed(row: string, column: string): Typed {
    const spot = this.spot(row, column);
    if (spot === null) return null;
    const { value, formula } = cellAt(this.reader.tab, spot.row, spot.column);
    return formula === null ? value : { formula };
  }

  /** A whole number from 0 to `most`; null for blanks, and for what is not one, which is reported. */
  whole(row: string, column: string, most: number): number | null {
    const spot = this.spot(row, column);
    const value = spot === null ? null : this.reader.whole(spot);
    if (value === null || value <= most) return value;
    this.reader.report('SIDE_TOO_LARGE', 'error', spot!, { value, most });
    return null;
  }

  /** A copy of a row, a row of something the plan no longer has, a row somebody put in: when there is anything in it. */
  private reportOther(row: number, key: string, known: ReadonlySet<string>, own: readonly number[]): void {
    const column = own.find((one) => !this.reader.isBlank({ row, column: one }));
    if (column === undefined) return;
    const spot = { row, column };
    if (key === '') this.reader.report('FORM_ROW_UNKNOWN', 'warning', spot);
    else if (known.has(key)) this.reader.report('FORM_ROW_REPEATED', 'error', spot, { row: key });
    else this.reader.report('SIDE_ROW_LEFT', 'note', spot, { row: row + 1 });
  }
}
