/** A blank line of a list in "Thiết lập", for an act that adds an item. */
import { cellAt, columnsByKey, type ReadTab, textAt } from '../read';
import { listHeadKey, type SectionWord, slotKey } from '../tabs/settings-form';

/** @returns its row key; null when the list is full or the key row is gone */
export function freeLine(settings: ReadTab, section: SectionWord, fields: number): string | null {
  for (let keyRow = 0; keyRow < settings.rowCount; keyRow++) {
    const columns = columnsByKey(settings, keyRow);
    const key = columns.get('key');
    const slots = Array.from({ length: fields }, (_, i) => columns.get(slotKey(i)));
    if (key === undefined || slots.includes(undefined)) continue;
    for (let row = keyRow + 1; row < settings.rowCount; row++) {
      const text = textAt(settings, row, key);
      if (!text.startsWith(`${section}.`) || text === listHeadKey(section)) continue;
      const blank = slots.every((column) => {
        const { value, formula } = cellAt(settings, row, column!);
        return formula === null && (value === null || value === '');
      });
      if (blank) return text;
    }
    return null;
  }
  return null;
}
