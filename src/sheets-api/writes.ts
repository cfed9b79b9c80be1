/** Cells written on an explicit act of the user, by key; and lines added to the log. */
import type { CellValue, Tab, TabKey } from '../workbook/model';
import { columnName } from '../workbook/read';
import { cellRequests, type DirectCell, logRequests } from './direct';
import { type Expectation, wholeLine } from './expectation';
import type { Places } from './formula-text';
import type { Request } from './schema';

export interface CellWrite {
  tab: TabKey;
  /** Keys of its row and column. */
  row: string;
  column: string;
  value: CellValue;
}

export type PlacesByTab = Map<string, Places & { sheetId: number }>;

/** @throws RangeError for a key that stands nowhere: nothing may be written beside its place */
export function cellWrites(
  writes: readonly CellWrite[],
  places: PlacesByTab,
  tabs: readonly Tab[],
): { requests: Request[]; expected: Expectation[] } {
  const requests: Request[] = [];
  const expected: Expectation[] = [];
  for (const tab of new Set(writes.map((write) => write.tab))) {
    const own = writes.filter((write) => write.tab === tab);
    const standing = places.get(tab);
    const model = tabs.find((one) => one.key === tab);
    if (standing === undefined || model === undefined) throw new RangeError(`no tab ${tab} to write into`);
    // Rows above and below the body are known by their place, not by their text.
    const { from, to } = model.body;
    const bodyRows = new Set(model.rows.slice(from, to).map(({ key }) => key));
    const cells: DirectCell[] = [];
    const rowKeys = new Map<number, string>();
    const columnKeys = new Map<number, string>();
    for (const write of own) {
      const [row, column] = [standing.row(write.row), standing.column(write.column)];
      if (row === null || column === null)
        throw new RangeError(`no cell ${write.row} ${write.column} in ${tab}`);
      cells.push({ row, column, value: write.value });
      columnKeys.set(column, write.column);
      if (bodyRows.has(write.row)) rowKeys.set(row, write.row);
    }
    requests.push(...cellRequests(standing.sheetId, cells));
    expected.push(...expectations(standing, model, rowKeys, columnKeys));
  }
  return { requests, expected };
}

function expectations(
  standing: Places & { sheetId: number },
  tab: Tab,
  rowKeys: Map<number, string>,
  columnKeys: Map<number, string>,
): Expectation[] {
  const { sheetId, title } = standing;
  const keyColumn = standing.column(tab.columns[tab.keyColumn]!.key);
  const keyRow = standing.row(tab.rows[tab.keyRow]!.key);
  const out: Expectation[] = [];
  if (keyColumn !== null && rowKeys.size > 0) {
    const range = wholeLine(title, columnName(keyColumn));
    out.push({ sheetId, range, along: 'column', keys: rowKeys });
  }
  if (keyRow !== null)
    out.push({ sheetId, range: wholeLine(title, String(keyRow + 1)), along: 'row', keys: columnKeys });
  return out;
}

/** @throws RangeError without a log tab */
export function appended(lines: readonly CellValue[][], places: PlacesByTab): Request[] {
  if (lines.length === 0) return [];
  const log = places.get('log');
  if (log === undefined) throw new RangeError('no log to write into');
  return logRequests(log.sheetId, lines);
}

/** @throws RangeError for a line that stands nowhere */
export function deletedRows(
  lines: readonly { tab: TabKey; row: string }[],
  places: PlacesByTab,
): { requests: Request[]; expected(before: Expectation): Expectation } {
  const found = lines.map(({ tab, row }) => {
    const at = places.get(tab);
    const position = at?.row(row) ?? null;
    if (at === undefined || position === null) throw new RangeError(`no line ${row} in ${tab}`);
    return { sheetId: at.sheetId, position };
  });
  return {
    // From the last to the first, so that positions hold.
    requests: [...found]
      .sort((a, b) => b.position - a.position)
      .map(({ sheetId, position }) => ({
        deleteDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: position, endIndex: position + 1 },
        },
      })),
    // What stood below moves up.
    expected(before) {
      const above = (row: number) =>
        found.filter(({ sheetId, position }) => sheetId === before.sheetId && position < row).length;
      if (before.along === 'row') return before;
      return { ...before, keys: new Map([...before.keys].map(([row, key]) => [row - above(row), key])) };
    },
  };
}
