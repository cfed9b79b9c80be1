/** A city and its wards: ward workbooks from the real build, each with numbers of its own, and the city's desk. */
import { createHost, RecordingUi } from '../../../local/runtime/host';
import type { Identity, LocalWorkbook, Spreadsheet } from '../../../local/workbook/api';
import { Files } from '../../../local/workbook/files';
import { savedFile } from '../../../local/workbook/saved-file';
import { createWorkbook } from '../../../local/workbook/workbook';
import type { Request } from '../../../src/sheets-api/schema';
import type { ListedWard } from '../../../src/workbook/tabs/city/wards';
import { files, SECRETARY } from '../desk';
import { gridOf, keyedColumns, rowOf } from '../grid';
import { june, office, titleOf } from '../office';

export const CITY: Identity = { email: 'tong-hop@thanh-pho.vn', role: 'owner' };

/** Three hamlets of two teams over ten days, one of them a rest day. */
export const WARD = {
  name: 'Đợt thử 10 ngày',
  issuer: 'UBND xã Thử',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: ['2023-06-01', '2023-06-10'],
  calendar: { sunday: 0 },
  indicators: [{ key: 'activated', name: 'Tài khoản kích hoạt', unit: 'tài khoản', target: 180 }],
  units: [
    { name: 'Sành', code: 'SA', teams: 2 },
    { name: 'Song Nga', code: 'SN', teams: 2 },
    { name: 'Song', code: 'SO', teams: 2 },
  ],
  cutOffs: [
    { level: 2, time: '15:00' },
    { level: 0, time: '15:45' },
  ],
};
export const TEAMS = ['SA1', 'SA2', 'SN1', 'SN2', 'SO1', 'SO2'];
export const DAYS = Array.from({ length: 10 }, (_, i) => `2023-06-${String(i + 1).padStart(2, '0')}`);

/** What a team reported on a day, and when; null: nothing. */
export type Entry = { number: number; at: number | null } | null;

/** Numbers up to a day of June that differ from ward to ward: some lacking, some late, some of unknown time. */
export function entriesOf(ward: number, upTo: number): Entry[][] {
  return TEAMS.map((_, t) =>
    DAYS.map((_, d): Entry => {
      if (d + 1 > upTo || d === 3) return null;
      const mix = (7 * ward + 5 * t + 3 * d + ward * t) % 11;
      if (mix === 0) return null;
      const [hour, minute] = mix === 1 ? [16, 10] : [14, mix];
      return {
        number: (ward + 2 * t + d) % 6,
        at: mix === 2 ? null : june(d + 1, `${hour}:${String(minute).padStart(2, '0')}`),
      };
    }),
  );
}

const SERIAL = (instant: number) => (instant + 7 * 3_600_000) / 86_400_000 + 25569;

/** Makes wards one after another: each is the same workbook with other numbers in it. */
export class WardMaker {
  private readonly workbook: LocalWorkbook;
  private readonly ranges: string[];
  private readonly cells: {
    entry: Block;
    mirror: Block;
    area: { sheetId: number; row: number; column: number };
  };

  constructor(now: number, file: unknown = WARD) {
    const made = office(file);
    this.workbook = made.workbook;
    this.workbook.setNow(now);
    this.ranges = (['entry', 'published'] as const).map((tab) => `'${titleOf(this.workbook, tab)}'`);
    const published = gridOf(this.workbook, 'published');
    const area = published.rows.findIndex((row) => row[0] === 'area');
    this.cells = {
      entry: blockOf(this.workbook, 'entry'),
      mirror: blockOf(this.workbook, 'mirror'),
      area: { sheetId: 7017, row: area, column: 1 },
    };
  }

  /** What others may read of it: the entries and what is published. @param entries of TEAMS × DAYS */
  make(area: string, entries: readonly (readonly Entry[])[]): Spreadsheet {
    const { entry, mirror, area: place } = this.cells;
    const lines = (
      block: Block,
      keys: string[],
      value: (t: number, d: number, key: number) => number | null,
    ) =>
      TEAMS.map(
        (team, t): Request => ({
          updateCells: {
            start: {
              sheetId: block.sheetId,
              rowIndex: block.rows.get(team)!,
              columnIndex: block.columns.get(keys[0]!)!,
            },
            rows: [
              {
                values: keys.map((_, k) => {
                  const perDay = keys.length / DAYS.length;
                  const numberValue = value(t, Math.floor(k / perDay), k % perDay);
                  return numberValue === null ? {} : { userEnteredValue: { numberValue } };
                }),
              },
            ],
            fields: 'userEnteredValue',
          },
        }),
      );
    const keys = DAYS.map((day) => `${day}|activated`);
    const at = (t: number, d: number) => entries[t]![d]!;
    this.workbook.as(SECRETARY).batchUpdate({
      requests: [
        ...lines(entry, keys, (t, d) => at(t, d)?.number ?? null),
        // A number and its time stand side by side.
        ...lines(
          mirror,
          keys.flatMap((key) => [key, `at:${key}`]),
          (t, d, k) => {
            const said = at(t, d);
            if (said === null) return null;
            return k === 0 ? said.number : said.at === null ? null : SERIAL(said.at);
          },
        ),
        {
          updateCells: {
            start: { sheetId: place.sheetId, rowIndex: place.row, columnIndex: place.column },
            rows: [{ values: [{ userEnteredValue: { stringValue: area } }] }],
            fields: 'userEnteredValue',
          },
        },
      ],
    });
    const values = 'userEnteredValue,effectiveValue,formattedValue';
    const fields = `spreadsheetId,namedRanges,sheets(properties,data(startRow,startColumn,rowData(values(${values}))))`;
    return JSON.parse(
      JSON.stringify(this.workbook.as(SECRETARY).get({ ranges: this.ranges, fields })),
    ) as Spreadsheet;
  }
}

interface Block {
  sheetId: number;
  rows: Map<string, number>;
  columns: Map<string, number>;
}

function blockOf(workbook: LocalWorkbook, tab: 'entry' | 'mirror'): Block {
  const grid = gridOf(workbook, tab);
  return {
    sheetId: tab === 'entry' ? 7001 : 7014,
    rows: new Map(TEAMS.map((team) => [team, rowOf(grid, team)])),
    columns: keyedColumns(grid),
  };
}

/** The city's own workbook with the real bundle, its list filled in. */
export function cityDesk(listed: readonly ListedWard[], others: Files, now: number) {
  const workbook = createWorkbook({ title: 'Tổng hợp', owner: CITY.email, now });
  const ui = new RecordingUi();
  const host = createHost({ workbook, files: files(), user: CITY, ui, others });
  host.run('newCity', [listed]);
  return { workbook, host, ui };
}
export type CityDesk = ReturnType<typeof cityDesk>;

export const linkTo = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=7001`;
export const fileId = (ward: number): string => `ward-${String(ward).padStart(12, '0')}`;

/** A row of "Tổng hợp" by its columns' keys: what the cells show as values. */
export function shownRow(workbook: LocalWorkbook, key: string): Record<string, unknown> {
  const grid = gridOf(workbook, 'consolidated');
  const columns = grid.rows[0]!;
  const row = grid.rows.findIndex((texts) => texts[0] === key);
  if (row < 0) throw new Error(`no row ${key}`);
  return Object.fromEntries(columns.map((column, c) => [column, grid.value(row, c)]));
}

/** The range read as a city reads it: every column a record of its rows' keys. */
export function publishedOf(workbook: LocalWorkbook): Map<string, Record<string, unknown>> {
  const { valueRanges } = workbook.as(CITY).batchGet({
    ranges: ['CHI_TIEU'],
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  const [keys, ...columns] = valueRanges![0]!.values as unknown[][];
  return new Map(
    columns.map((column) => [
      String(column[0]),
      Object.fromEntries(column.map((value, i) => [String(keys![i]), value])),
    ]),
  );
}

export { Files, savedFile };
