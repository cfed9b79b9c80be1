/** A tab of the local workbook by the keys that stand in its cells. */
import type { LocalWorkbook } from '../../local/workbook/api';
import type { TabKey } from '../../src/workbook/model';
import { cell } from './desk';

export interface Grid {
  rows: string[][];
  value(row: number, column: number): string | number | boolean | null;
}

/** The texts of one of our tabs as stored, and its evaluated values; found by its metadata, whatever its title. */
export function gridOf(workbook: LocalWorkbook, tab: TabKey): Grid {
  const sheet = workbook
    .resource()
    .sheets?.find((candidate) => candidate.developerMetadata?.some((entry) => entry.metadataValue === tab));
  const title = sheet?.properties?.title;
  if (sheet === undefined || !title) throw new Error(`no tab ${tab}`);
  const rows = (sheet.data?.[0]?.rowData ?? []).map((row) =>
    (row.values ?? []).map((value) => value.userEnteredValue?.stringValue ?? ''),
  );
  return { rows, value: (row, column) => workbook.value(title, cell(row, column)) };
}

/** Columns by their keys, read from the row that holds day keys. */
export function keyedColumns({ rows }: Grid): Map<string, number> {
  const keys = rows.find((row) => row.some((text) => /^\d{4}-\d{2}-\d{2}\|/.test(text)));
  if (keys === undefined) throw new Error('no key row');
  return new Map(keys.flatMap((key, column) => (key === '' ? [] : [[key, column] as const])));
}

/** Whether a unit has a row. */
export function hasRow(grid: Grid, unit: string): boolean {
  return indexOf(grid, unit) >= 0;
}

/** The row of a unit. */
export function rowOf(grid: Grid, unit: string): number {
  const row = indexOf(grid, unit);
  if (row < 0) throw new Error(`no row of ${unit}`);
  return row;
}

function indexOf({ rows }: Grid, unit: string): number {
  return rows.findIndex((texts) => texts.some((text) => text.split(' ')[0] === unit));
}
