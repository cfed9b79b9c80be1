/** The largest ward, and numbers typed into it: 50 hamlets of 10 teams, 60 days, two indicators. */
import type { Identity, LocalWorkbook } from '../local/workbook/api';
import type { Request } from '../src/sheets-api/schema';

export const SECRETARY: Identity = { email: 'van-phong@vi-du.vn', role: 'owner' };

export const LARGE = {
  name: 'Đợt cao điểm 60 ngày, đêm',
  issuer: 'UBND phường Lớn',
  area: 'Phường Lớn',
  levels: ['Phường', 'Khu phố', 'Tổ'],
  period: ['2023-06-01', '2023-07-30'],
  indicators: [
    { key: 'level1', name: 'Kích hoạt mức 1', unit: 'tài khoản', target: 130_464 },
    { key: 'level2', name: 'Kích hoạt mức 2', unit: 'tài khoản', target: 30_000 },
  ],
  units: Array.from({ length: 50 }, (_, i) => ({ name: `Khu phố ${i + 1}`, teams: 10 })),
};

/** One hamlet of two teams, five days, one indicator. */
export const SMALLEST = {
  ...LARGE,
  period: ['2023-06-01', '2023-06-05'],
  indicators: [{ ...LARGE.indicators[0]!, target: 40 }],
  units: [{ name: 'Khu phố 1', teams: 2 }],
};

const DAY_KEY = /^\d{4}-\d{2}-\d{2}\|/;
const TEAM = /^[A-Z][A-Z0-9]*\d /;

/** Where the entry cells of a tab stand. */
export interface EntryBlock {
  sheetId: number;
  title: string;
  row: number;
  column: number;
  /** Teams, and columns of days. */
  rows: number;
  columns: number;
}

/** The entry cells of every entry tab of a workbook fresh from the first build. */
export function entryBlocks(workbook: LocalWorkbook): EntryBlock[] {
  const { sheets = [] } = workbook.as(SECRETARY).get({
    fields:
      'sheets(properties(sheetId,title),developerMetadata(metadataKey,metadataValue),data(rowData(values(userEnteredValue(stringValue)))))',
  });
  return sheets.flatMap(({ properties, developerMetadata = [], data = [] }) => {
    const isEntry = developerMetadata.some(
      ({ metadataKey, metadataValue = '' }) => metadataKey === 'ct.tab' && metadataValue.startsWith('entry'),
    );
    if (!isEntry) return [];
    const texts = (data[0]?.rowData ?? []).map(({ values = [] }) =>
      values.map((cell) => cell.userEnteredValue?.stringValue ?? ''),
    );
    const keys = texts[0] ?? [];
    const column = keys.findIndex((key) => DAY_KEY.test(key));
    const teams = texts.flatMap((line, row) => (TEAM.test(`${line[0]} `) ? [row] : []));
    if (teams.length === 0 || column < 0) throw new Error(`no entry cells in ${properties?.title}`);
    return [
      {
        sheetId: properties?.sheetId ?? 0,
        title: properties?.title ?? '',
        row: teams[0]!,
        column,
        rows: teams.length,
        columns: keys.filter((key) => DAY_KEY.test(key)).length,
      },
    ];
  });
}

/** Numbers in the first columns of every entry tab, as if typed while nobody recorded them. */
export function fillIn(workbook: LocalWorkbook, columns: number): void {
  const requests = entryBlocks(workbook).map(({ sheetId, row, column, rows }): Request => {
    const lines = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => 1 + ((7 * r + 3 * c) % 6)).join('\t'),
    );
    return {
      pasteData: {
        coordinate: { sheetId, rowIndex: row, columnIndex: column },
        data: lines.join('\n'),
        type: 'PASTE_VALUES',
        delimiter: '\t',
      },
    };
  });
  workbook.as(SECRETARY).batchUpdate({ requests });
}
