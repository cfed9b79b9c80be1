/** A blank line of a list in "Thiết lập", for an act that adds an item. */
import { cellAt, columnsByKey, type ReadTab, textAt } from '../read';
import { listHeadKey, type SectionWord, slotKey } from '../tabs/settings-form';

export interface FreeLine {
  /** Null for a line that a person put in. */
  key: string | null;
  /** Actual positions, 0-based: of the line, and of its fields. */
  row: number;
  columns: number[];
}

/** @returns null when the list is full or the key row is gone */
export function freeLine(settings: ReadTab, section: SectionWord, fields: number): FreeLine | null {
  for (let keyRow = 0; keyRow < settings.rowCount; keyRow++) {
    const found = columnsByKey(settings, keyRow);
    const keyColumn = found.get('key');
    const columns = Array.from({ length: fields }, (_, i) => found.get(slotKey(i)) ?? -1);
    if (keyColumn === undefined || columns.includes(-1)) continue;
    let inList = false;
    for (let row = keyRow + 1; row < settings.rowCount; row++) {
      const key = textAt(settings, row, keyColumn);
      // As the form is read: a line without a key belongs to the list it stands in.
      if (key !== '') inList = key.startsWith(`${section}.`);
      if (!inList || key === listHeadKey(section)) continue;
      const blank = columns.every((column) => {
        const { value, formula } = cellAt(settings, row, column);
        return formula === null && (value === null || value === '');
      });
      if (blank) return { key: key === '' ? null : key, row, columns };
    }
    return null;
  }
  return null;
}
