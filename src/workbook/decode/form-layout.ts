/** Finds a form's columns and rows by their keys, whatever was inserted or moved, and says what is gone. */
import { columnName, columnsByKey, textAt } from '../read';
import type { FormReader } from './form-reader';

export interface FormLayout {
  keyRow: number;
  /** Actual column by key. */
  columns: Map<string, number>;
}

/**
 * @param known keys that tell the key row from other rows
 * @returns null when the key row is gone; reported
 */
export function findLayout(reader: FormReader, known: readonly string[]): FormLayout | null {
  const { tab } = reader;
  const keys = new Set(known);
  let best = { row: -1, count: 1 };
  for (let row = 0; row < tab.rowCount && best.count < keys.size; row++) {
    let count = 0;
    for (let column = 0; column < tab.columnCount; column++) if (keys.has(textAt(tab, row, column))) count++;
    if (count > best.count) best = { row, count };
  }
  if (best.row < 0) {
    reader.report('FORM_KEYS_LOST', 'error', { row: 0, column: 0 }, { tab: tab.title });
    return null;
  }
  return { keyRow: best.row, columns: columnsByKey(tab, best.row) };
}

/** A column of ours that is gone took people's answers with it: nothing may be built from the rest. */
export function reportMissingColumns(
  reader: FormReader,
  layout: FormLayout,
  wanted: readonly { key: string; label: string }[],
): void {
  const spot = { row: layout.keyRow, column: 0 };
  for (const { key, label } of wanted)
    if (!layout.columns.has(key)) reader.report('FORM_COLUMN_MISSING', 'error', spot, { column: label });
}

/** Columns people added: what stands there is theirs, and not read. */
export function reportOtherColumns(reader: FormReader, layout: FormLayout): void {
  const ours = new Set(layout.columns.values());
  const { tab } = reader;
  for (let column = 0; column < tab.columnCount; column++) {
    if (ours.has(column)) continue;
    for (let row = layout.keyRow + 1; row < tab.rowCount; row++) {
      if (reader.isBlank({ row, column })) continue;
      reader.report('FORM_COLUMN_UNKNOWN', 'note', { row, column }, { column: columnName(column) });
      break;
    }
  }
}

/** The forms have no merged cells: a merge hides all answers but one. */
export function reportMerges(reader: FormReader, layout: FormLayout): void {
  for (const { rows, columns } of reader.tab.merges) {
    if (rows.to <= layout.keyRow + 1) continue;
    const range = `${columnName(columns.from)}${rows.from + 1}:${columnName(columns.to - 1)}${rows.to}`;
    reader.report('FORM_MERGED', 'error', { row: rows.from, column: columns.from }, { range });
  }
}
