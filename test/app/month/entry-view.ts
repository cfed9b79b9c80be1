/** The entry cells as they stand this moment, by team and day, whatever people have done to the tab. */
import type { LocalWorkbook } from '../../../local/workbook/api';
import type { Typed } from '../../../src/domain/record/submission';
import { isEntryKey } from '../../../src/workbook/model';
import { SECRETARY } from '../desk';

export interface EntryTab {
  sheetId: number;
  title: string;
  /** 0-based positions: of teams by code, of days by key ("2023-06-12|activated"). */
  rows: Map<string, number>;
  columns: Map<string, number>;
  /** By "SG2 2023-06-12|activated"; blank cells are left out. */
  values: Map<string, Typed>;
}

export const place = (team: string, column: string): string => `${team} ${column}`;

const DAY_KEY = /^\d{4}-\d{2}-\d{2}\|/;
const TEAM = /^[A-Z][A-Z0-9]*\d+ /;

/** Empty before the first build. */
export function entryTabs(workbook: LocalWorkbook): EntryTab[] {
  const api = workbook.as(SECRETARY);
  const { sheets = [] } = api.get({
    fields: 'sheets(properties(sheetId,title),developerMetadata(metadataKey,metadataValue))',
  });
  return sheets.flatMap(({ properties, developerMetadata = [] }) => {
    const isEntry = developerMetadata.some(
      ({ metadataKey, metadataValue }) => metadataKey === 'ct.tab' && isEntryKey(metadataValue ?? ''),
    );
    return isEntry ? [readTab(workbook, properties?.sheetId ?? 0, properties?.title ?? '')] : [];
  });
}

function readTab(workbook: LocalWorkbook, sheetId: number, title: string): EntryTab {
  const fields = 'sheets(data(rowData(values(userEnteredValue))))';
  const { sheets } = workbook.as(SECRETARY).get({ ranges: [`'${title.replace(/'/g, "''")}'`], fields });
  const cells = (sheets?.[0]?.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ userEnteredValue: value }): Typed => {
      if (value === undefined) return null;
      if (value.formulaValue !== undefined) return { formula: value.formulaValue };
      return value.numberValue ?? value.stringValue ?? value.boolValue ?? null;
    }),
  );
  const text = (row: number, column: number) => {
    const value = cells[row]?.[column];
    return typeof value === 'string' ? value : '';
  };
  const keyRow = cells.findIndex((row) =>
    row.some((value) => typeof value === 'string' && DAY_KEY.test(value)),
  );
  const tab: EntryTab = { sheetId, title, rows: new Map(), columns: new Map(), values: new Map() };
  if (keyRow < 0) return tab;
  cells[keyRow]!.forEach((_, column) => {
    if (DAY_KEY.test(text(keyRow, column))) tab.columns.set(text(keyRow, column), column);
  });
  const keyColumn = cells[keyRow]!.indexOf('unit');
  for (let row = keyRow + 1; row < cells.length; row++) {
    const name = text(row, keyColumn);
    if (TEAM.test(`${name} `)) tab.rows.set(name.split(' ')[0]!, row);
  }
  for (const [team, row] of tab.rows)
    for (const [key, column] of tab.columns) {
      const value = cells[row]?.[column] ?? null;
      if (value !== null && value !== '') tab.values.set(place(team, key), value);
    }
  return tab;
}
