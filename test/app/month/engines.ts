/** The same workbook seen by two engines: the local one, and LibreOffice over the exported file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { LocalWorkbook } from '../../../local/workbook/api';
import { writeXlsx } from '../../../local/xlsx';
import { convert } from '../../libreoffice/office';
import { cellByKeys, sheetOf, titleOf } from '../../libreoffice/tabs';
import type { Cell, Look } from './totals';

export function localLook(workbook: LocalWorkbook): Look {
  const resource = workbook.resource();
  return (tab, row, column) => {
    const sheet = sheetOf(resource, tab);
    return plain(workbook.value(titleOf(sheet), cellByKeys(sheet, row, column)));
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
  return (tab, row, column) => {
    const sheet = sheetOf(resource, tab);
    const cell = book.getWorksheet(titleOf(sheet))!.getCell(cellByKeys(sheet, row, column));
    // `value` of a formula cell drops a result of 0
    return plain(cell.formula === undefined ? cell.value : cell.result);
  };
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'error' in value ? String(value.error) : JSON.stringify(value);
  return typeof value === 'number' ? value : String(value);
}
