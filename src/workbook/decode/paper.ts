/** The office's own words in the signed report, by their keys. */
import { cellAt, columnsByKey, keyOf, type ReadTab, textAt } from '../read';
import { WRITTEN_COLUMN, writtenKey } from '../tabs/report/written-rows';

export function readPaper(tab: ReadTab | null): Map<string, string> {
  const found = new Map<string, string>();
  if (tab === null) return found;
  const keyRow = tab.cells.findIndex((line) => line.some(({ value }) => value === WRITTEN_COLUMN));
  const columns = keyRow < 0 ? null : columnsByKey(tab, keyRow);
  const keys = columns?.get('key');
  const column = columns?.get(WRITTEN_COLUMN);
  if (keys === undefined || column === undefined) return found;
  for (let row = keyRow + 1; row < tab.rowCount; row++) {
    const key = writtenKey(keyOf(textAt(tab, row, keys)));
    const { value } = cellAt(tab, row, column);
    if (key !== null && value !== null && value !== '') found.set(key, String(value));
  }
  return found;
}
