/** Finding a tab's rows and columns again by what stands in its cells, wherever people moved them. */
import type { Area, CellValue, Tab } from '../workbook/model';
import { isOwnKey } from '../workbook/own-keys';
import { keyOf, type ReadTab, textAt } from '../workbook/read';
import type { Painted } from './painted';

/** The hidden key row of a tab is gone or emptied: columns cannot be told apart, so nothing may be written. */
export class LayoutLost extends Error {
  constructor(readonly title: string) {
    super(`no key row in ${title}`);
    this.name = 'LayoutLost';
  }
}

/** The row in which most of our column keys stand. */
export function findKeyRow(tab: Tab, read: ReadTab, painted: Painted): number {
  const keys = new Set([...painted.columns, ...tab.columns.map((column) => column.key)]);
  let best = { row: -1, count: 0 };
  for (let row = 0; row < Math.min(read.rowCount, 40); row++) {
    const count = Array.from({ length: read.columnCount }, (_, c) => textAt(read, row, c)).filter((t) =>
      keys.has(t),
    ).length;
    if (count > best.count) best = { row, count };
  }
  if (best.count < 2) throw new LayoutLost(read.title);
  return best.row;
}

/** Rows above the body lie at fixed distances from the key row; rows of the body and below are known by their text. */
export function rowKeysOf(
  tab: Tab,
  read: ReadTab,
  keyRow: number,
  keyColumn: number,
  painted: Painted,
): (string | null)[] {
  // As many as the last build made: another plan may have more or fewer.
  const above = painted.head > 0 ? painted.rows.slice(0, painted.head) : keysAbove(tab);
  const header = new Map(above.map((key, i) => [keyRow + i - tab.keyRow, key]));
  const bodyKeys = new Set([...painted.rows, ...tab.rows.slice(tab.body.from).map((row) => row.key)]);
  const fixed = fixedTexts(tab);
  return Array.from({ length: read.rowCount }, (_, row) => {
    const fixedKey = header.get(row);
    if (fixedKey !== undefined) return fixedKey;
    const text = textAt(read, row, keyColumn);
    const key = fixed.get(text) ?? keyOf(text);
    return bodyKeys.has(key) ? key : null;
  });
}

function keysAbove(tab: Tab): string[] {
  return tab.rows.slice(0, tab.body.from).map((row) => row.key);
}

/** Texts that mark the rows below the body: what the model puts into their key cells. */
function fixedTexts(tab: Tab): Map<string, string> {
  const texts = new Map<string, string>();
  for (let row = tab.body.to; row < tab.rows.length; row++) {
    const value = valueAt(tab, row, tab.keyColumn);
    if (typeof value === 'string' && value !== '') texts.set(value, tab.rows[row]!.key);
  }
  return texts;
}

function valueAt(tab: Tab, row: number, column: number): CellValue {
  for (let i = tab.areas.length - 1; i >= 0; i--) {
    const { at, content } = tab.areas[i] as Area;
    const inside =
      row >= at.rows.from && row < at.rows.to && column >= at.columns.from && column < at.columns.to;
    if (inside && (content.kind === 'constant' || content.kind === 'form'))
      return content.values[row - at.rows.from]?.[column - at.columns.from] ?? null;
  }
  return null;
}

/** Positions of the columns people's numbers stand in, those of days and reasons the plan no longer has included. */
export function entryPositions(tab: Tab, columnKeys: (string | null)[]): number[] {
  if (!tab.areas.some((area) => area.content.kind === 'entry')) return [];
  return columnKeys.flatMap((key, i) => (key !== null && isOwnKey(key) ? [i] : []));
}
