/** What the log of the workbook holds. */
import type { LogEntry } from '../domain/record/ledger';
import { type Snapshot, tabOf } from '../sheets-api';
import { readLog } from '../workbook/decode/log';

/** In order of time; empty before there is a log. */
export function logLines(snapshot: Snapshot): LogEntry[] {
  const tab = tabOf(snapshot, 'log');
  return tab === null ? [] : readLog(tab);
}
