/** The whole workbook read at once: what stands in every tab of ours by its keys, and what the product makes of it. */
import type { LocalWorkbook } from '../../../local/workbook/api';
import { type RunningWork, readStanding } from '../../../src/app/scene';
import type { LogEntry } from '../../../src/domain/record/ledger';
import type { SpreadsheetResource } from '../../../src/sheets-api/schema';
import { READ_FIELDS, snapshotOf, tabOf } from '../../../src/sheets-api/snapshot';
import { readLog } from '../../../src/workbook/decode/log';
import type { TabKey } from '../../../src/workbook/model';
import { portsOver } from '../../self-check/over';
import { SECRETARY } from '../desk';

type Value = string | number | boolean | null;

export interface Picture {
  work: RunningWork;
  log: LogEntry[];
  tab(key: TabKey): Table;
}

/** Evaluated values by the keys that stand in the key row and in the column "key". */
export interface Table {
  rows: string[];
  columns: string[];
  at(row: string, column: string): Value;
  cells: Value[][];
}

const FIELDS = READ_FIELDS.replace('values(userEnteredValue)', 'values(userEnteredValue,effectiveValue)');

export function pictureOf(workbook: LocalWorkbook): Picture {
  const resource = workbook.as(SECRETARY).get({ fields: FIELDS }) as SpreadsheetResource;
  const snapshot = snapshotOf(resource);
  const { ports } = portsOver(workbook, SECRETARY);
  return {
    work: readStanding(ports, snapshot, 'vi'),
    log: readLog(tabOf(snapshot, 'log')!),
    tab: (key) => tableOf(resource, key),
  };
}

function tableOf({ sheets = [] }: SpreadsheetResource, key: TabKey): Table {
  const sheet = sheets.find(({ developerMetadata = [] }) =>
    developerMetadata.some(
      ({ metadataKey, metadataValue }) => metadataKey === 'ct.tab' && metadataValue === key,
    ),
  );
  if (sheet === undefined) throw new Error(`no tab ${key}`);
  const cells = (sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ effectiveValue: value }): Value => {
      if (value?.errorValue) return value.errorValue.message ?? '#';
      return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
    }),
  );
  const keyRow = cells.findIndex((row) => row.includes('key'));
  const keyColumn = cells[keyRow]?.indexOf('key') ?? -1;
  const columns = (cells[keyRow] ?? []).map((value) => String(value ?? ''));
  const rows = cells.map((row) => String(row[keyColumn] ?? ''));
  return {
    rows,
    columns,
    cells,
    at(row, column) {
      const [r, c] = [rows.indexOf(row), columns.indexOf(column)];
      if (r < 0 || c < 0) throw new Error(`nothing at ${row}, ${column} in ${key}`);
      return cells[r]?.[c] ?? null;
    },
  };
}
