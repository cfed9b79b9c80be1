/** Cells written on an explicit act of the user, by key; and lines added to the log. */
import type { CellValue, Tab, TabKey } from '../workbook/model';
import { columnName } from '../workbook/read';
import type { Expectation } from './compile';
import type { Places } from './formula-text';
import type { CellData, Request } from './schema';
import { cellData, resolveValue } from './values';

export interface CellWrite {
  tab: TabKey;
  /** Keys of its row and column. */
  row: string;
  column: string;
  value: CellValue;
}

export type PlacesByTab = Map<string, Places & { sheetId: number }>;

interface Spot {
  row: number;
  value: CellValue;
}

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
    const columns = new Map<number, Spot[]>();
    const rowKeys = new Map<number, string>();
    const columnKeys = new Map<number, string>();
    for (const write of own) {
      const [row, column] = [standing.row(write.row), standing.column(write.column)];
      if (row === null || column === null)
        throw new RangeError(`no cell ${write.row} ${write.column} in ${tab}`);
      columns.set(column, [...(columns.get(column) ?? []), { row, value: write.value }]);
      columnKeys.set(column, write.column);
      if (isBodyRow(model, write.row)) rowKeys.set(row, write.row);
    }
    for (const [column, spots] of columns) requests.push(...columnRuns(standing.sheetId, column, spots));
    expected.push(...expectations(standing, model, rowKeys, columnKeys));
  }
  return { requests, expected };
}

/** Rows above and below the body are known by their place, not by their text. */
function isBodyRow({ rows, body }: Tab, key: string): boolean {
  return rows.slice(body.from, body.to).some((row) => row.key === key);
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
    const range = wholeColumn(title, columnName(keyColumn));
    out.push({ sheetId, range, along: 'column', keys: rowKeys });
  }
  if (keyRow !== null)
    out.push({ sheetId, range: wholeColumn(title, String(keyRow + 1)), along: 'row', keys: columnKeys });
  return out;
}

/** "'Tab'!C:C", or "'Tab'!1:1" for a row number. */
export function wholeColumn(title: string, line: string): string {
  return `'${title.replace(/'/g, "''")}'!${line}:${line}`;
}

/** One request a run of neighbouring cells in one column. */
function columnRuns(sheetId: number, column: number, spots: Spot[]): Request[] {
  const runs: Spot[][] = [];
  for (const spot of spots.sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]!.row === spot.row - 1) run.push(spot);
    else runs.push([spot]);
  }
  return runs.map((run) => ({
    updateCells: {
      rows: run.map(({ value }) => ({ values: [plainCell(value)] })),
      fields: 'userEnteredValue',
      start: { sheetId, rowIndex: run[0]!.row, columnIndex: column },
    },
  }));
}

/** @throws RangeError without a log tab */
export function appended(lines: readonly CellValue[][], places: PlacesByTab): Request[] {
  if (lines.length === 0) return [];
  const log = places.get('log');
  if (log === undefined) throw new RangeError('no log to write into');
  return [
    {
      appendCells: {
        sheetId: log.sheetId,
        rows: lines.map((line) => ({ values: line.map(plainCell) })),
        fields: 'userEnteredValue',
      },
    },
  ];
}

function plainCell(value: CellValue): CellData {
  return cellData(
    resolveValue(
      value,
      (template) => template,
      () => '',
    ),
  );
}
