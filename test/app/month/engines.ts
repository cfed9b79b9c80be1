/** The same workbook seen by two engines: the local one, and LibreOffice over the exported file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { LocalWorkbook, Spreadsheet } from '../../../local/workbook/api';
import { writeXlsx } from '../../../local/xlsx';
import type { TabKey } from '../../../src/workbook/model';
import { convert } from '../../libreoffice/office';
import { sheetOf, titleOf } from '../../libreoffice/tabs';
import { cell as a1 } from '../desk';
import type { Cell, Look } from './totals';

export function localLook(workbook: LocalWorkbook): Look {
  const find = finder(workbook.resource());
  return (tab, row, column) => {
    const { title, cell } = find(tab, row, column);
    return plain(workbook.value(title, cell));
  };
}

/** Written without any results, so that whatever is read back was computed there; the clock is pinned. */
export async function libreOfficeLook(workbook: LocalWorkbook, directory: string): Promise<Look> {
  const resource = workbook.resource();
  const bare = { resource: () => resource, now: () => workbook.now(), value: () => null };
  const file = join(directory, 'month.xlsx');
  writeFileSync(file, await writeXlsx(bare, { clock: 'pinned' }));
  const book = new ExcelJS.Workbook();
  const recalculated = readFileSync(await convert(file, 'xlsx', directory));
  await book.xlsx.load(recalculated as unknown as ExcelJS.Buffer);
  const find = finder(resource);
  return (tab, row, column) => {
    const place = find(tab, row, column);
    const cell = book.getWorksheet(place.title)!.getCell(place.cell);
    // `value` of a formula cell drops a result of 0
    return plain(cell.formula === undefined ? cell.value : cell.result);
  };
}

/** Finds cells by the keys that stand in their rows and columns; each tab is looked through once. */
function finder(resource: Spreadsheet) {
  const known = new Map<TabKey, { title: string; rows: Map<string, number>; columns: Map<string, number> }>();
  const look = (tab: TabKey) => {
    const sheet = sheetOf(resource, tab);
    const [rows, columns] = [new Map<string, number>(), new Map<string, number>()];
    for (const [r, { values = [] }] of (sheet.data?.[0]?.rowData ?? []).entries())
      for (const [c, { userEnteredValue }] of values.entries()) {
        const text = userEnteredValue?.stringValue ?? '';
        const key = text.split(' ')[0]!;
        if (!columns.has(text)) columns.set(text, c);
        if (!rows.has(key)) rows.set(key, r);
      }
    return { title: titleOf(sheet), rows, columns };
  };
  return (tab: TabKey, row: string, column: string) => {
    const index = known.get(tab) ?? look(tab);
    known.set(tab, index);
    const [r, c] = [index.rows.get(row), index.columns.get(column)];
    if (r === undefined || c === undefined) throw new Error(`no ${row}, ${column} in ${index.title}`);
    return { title: index.title, cell: a1(r, c) };
  };
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'error' in value ? String(value.error) : JSON.stringify(value);
  return typeof value === 'number' ? value : String(value);
}
