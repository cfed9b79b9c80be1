/** "Nhật ký" read back; lines people added or changed beyond recognition are left out. */
import { dayFromNumber } from '../../domain/day';
import { instantOfSerial } from '../../domain/instant';
import { LOG_ACTS, type LogAct, type LogEntry } from '../../domain/record/ledger';
import { cellAt, columnsByKey, keyOf, type ReadTab, textAt } from '../read';
import type { LogColumn } from '../tabs/record/log-line';

/** Days from 1899-12-30, where spreadsheets count from, to 1970-01-01. */
const EPOCH_SERIAL = 25569;

/** In the order of the tab, which is the order of time. */
export function readLog(tab: ReadTab): LogEntry[] {
  const columns = columnsByKey(tab, 0);
  const at = (row: number, key: LogColumn) => {
    const column = columns.get(key);
    return column === undefined ? null : cellAt(tab, row, column).value;
  };
  const text = (row: number, key: LogColumn) => {
    const column = columns.get(key);
    return column === undefined ? '' : textAt(tab, row, column);
  };
  const entries: LogEntry[] = [];
  for (let row = 1; row < tab.rowCount; row++) {
    const act = text(row, 'actKey');
    const [time, day] = [at(row, 'at'), at(row, 'day')];
    if (!isAct(act) || typeof time !== 'number') continue;
    entries.push({
      at: instantOfSerial(time),
      who: text(row, 'who'),
      act,
      unit: keyOf(text(row, 'unit')) || null,
      day: typeof day === 'number' ? dayFromNumber(day - EPOCH_SERIAL) : null,
      indicator: text(row, 'indicatorKey') || null,
      before: at(row, 'before'),
      after: at(row, 'after'),
      reason: text(row, 'reason'),
    });
  }
  return entries;
}

function isAct(text: string): text is LogAct {
  return (LOG_ACTS as readonly string[]).includes(text);
}
