/** "Danh sách tổ" as lines of answers, whatever state it is in, and where each of them stands. */
import type { UnitLine } from '../form-answers';
import { cellAt, type ReadTab } from '../read';
import { FIELDS_AFTER, FIELDS_BEFORE, quotaIndicator } from '../tabs/units-form';
import { type FormLayout, findLayout } from './form-layout';
import { FormReader } from './form-reader';
import { bodyRows } from './unit-rows';

export interface UnitLinesRead {
  lines: UnitLine[];
  /** Actual rows of the lines. */
  rows: number[];
  layout: FormLayout;
}

const FIELDS = [...FIELDS_BEFORE, ...FIELDS_AFTER];

/** @returns null when the key row is gone */
export function readUnitLines(tab: ReadTab): UnitLinesRead | null {
  const reader = new FormReader(tab);
  const layout = findLayout(
    reader,
    FIELDS.map(({ id }) => id),
  );
  if (layout === null) return null;
  const columns = [...layout.columns].filter(([key]) => key !== 'mark');
  const rows = bodyRows(reader, layout).filter((row) =>
    columns.some(([, column]) => !reader.isBlank({ row, column })),
  );
  return { lines: rows.map((row) => lineAt(reader, layout, row)), rows, layout };
}

function lineAt(reader: FormReader, { columns }: FormLayout, row: number): UnitLine {
  const line: UnitLine = { cells: {}, quota: {} };
  for (const [key, column] of columns) {
    if (reader.isBlank({ row, column })) continue;
    const indicator = quotaIndicator(key);
    const field = FIELDS.find(({ id }) => id === key);
    if (indicator === null && field === undefined) continue;
    const plain = plainAt(reader, { row, column });
    if (field !== undefined) line.cells[field.id] = plain;
    else line.quota[indicator!] = typeof plain === 'number' ? plain : null;
  }
  return line;
}

/** A number where one stands, else the text; what cannot be read as it stands there. */
function plainAt(reader: FormReader, spot: { row: number; column: number }): string | number | null {
  const { value, formula } = cellAt(reader.tab, spot.row, spot.column);
  return formula ?? (typeof value === 'number' ? value : reader.text(spot));
}
