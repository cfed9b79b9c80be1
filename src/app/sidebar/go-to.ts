/** From a unit in the sidebar to its row, wherever it stands at that moment: known by its code, never by an address. */
import type { Day } from '../../domain/day';
import { type SheetSnapshot, snapshotOf } from '../../sheets-api/snapshot';
import { isEntryKey } from '../../workbook/model';
import { a1, keyOf, plainText } from '../../workbook/read';
import { parseDayKey } from '../../workbook/tabs/record/state-tab';
import { rangeOf } from '../edited-cells';
import type { Ports } from '../ports';

/** Which tabs there are and which columns are hidden, without the cells. */
const LISTED = `sheets(${[
  'properties(sheetId,title,gridProperties(rowCount,columnCount))',
  'developerMetadata(metadataId,metadataKey,metadataValue)',
  'data(columnMetadata(hiddenByUser))',
].join(',')})`;

/** Keys stand in the first rows and columns; room for some that people inserted before them. */
const TOP = 24;
const LEFT = 24;

export interface Asked {
  unit: string;
  /** The column of this day is chosen in the row, where the tab shows it. */
  day: Day | null;
}

/**
 * Shows the row of a unit: where its numbers are typed, else in "Tiến độ".
 * @returns false when no tab has it any more
 */
export function goTo(ports: Ports, { unit, day }: Asked): boolean {
  const searched = searchedTabs(ports);
  if (searched.length === 0) return false;
  const windows = ports.sheets.values(searched.flatMap(windowsOf));
  for (let i = 0; i < searched.length; i++) {
    const [left = [], top = []] = windows.slice(2 * i, 2 * i + 2);
    const place = placeIn(left, top, searched[i]!.hidden, unit, day);
    if (place !== null) return ports.ui.show(searched[i]!.sheetId, a1(place.row, place.column));
  }
  return false;
}

type Values = (string | number | boolean)[][];
type Searched = Pick<SheetSnapshot, 'sheetId' | 'title'> & {
  rows: number;
  columns: number;
  hidden: number[];
};

/** The entry tabs, then "Tiến độ". */
function searchedTabs(ports: Ports): Searched[] {
  const found: { entry: Searched[]; progress: Searched[] } = { entry: [], progress: [] };
  for (const { sheetId, title, tab } of snapshotOf(ports.sheets.get(LISTED)).sheets) {
    const list =
      tab === null
        ? null
        : isEntryKey(tab.key)
          ? found.entry
          : tab.key === 'progress'
            ? found.progress
            : null;
    if (tab !== null && tab.rowCount > 0 && tab.columnCount > 0)
      list?.push({ sheetId, title, rows: tab.rowCount, columns: tab.columnCount, hidden: tab.hiddenColumns });
  }
  return [...found.entry, ...found.progress];
}

/** The left side of a tab, where the codes stand, and its top, where the days do. */
function windowsOf({ title, rows, columns }: Searched): [string, string] {
  return [
    rangeOf(title, 0, 0, rows, Math.min(LEFT, columns)),
    rangeOf(title, 0, 0, Math.min(TOP, rows), columns),
  ];
}

function placeIn(left: Values, top: Values, hidden: readonly number[], unit: string, day: Day | null) {
  const keys = top.find((cells) => (cells.includes('unit') && cells.includes('home')) || isProgress(cells));
  if (keys === undefined) return null;
  const keyColumn = keys.indexOf(isProgress(keys) ? 'key' : 'unit');
  const row = left.findIndex((cells) => keyOf(plainText(String(cells[keyColumn] ?? ''))) === unit);
  if (row < 0) return null;
  const ofDay = keys.findIndex((cell) => day !== null && parseDayKey(String(cell))?.day === day);
  return {
    row,
    column:
      ofDay >= 0 && !hidden.includes(ofDay)
        ? ofDay
        : Math.max(0, keys.indexOf(isProgress(keys) ? 'name' : 'unit')),
  };
}

function isProgress(cells: Values[number]): boolean {
  return cells.includes('key') && cells.includes('reports');
}
