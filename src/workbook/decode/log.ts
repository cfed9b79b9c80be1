/** "Nhật ký" read back; lines people added or changed beyond recognition are left out. */
import { instantOfSerial } from '../../domain/instant';
import { LOG_ACTS, type LogAct, type LogEntry } from '../../domain/record/ledger';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { cellAt, columnsByKey, keyOf, type ReadTab, textAt } from '../read';
import type { LogColumn } from '../tabs/record/log-line';
import { typedOf } from './daily-layout';
import { dayOfSerial } from './guess';

const ACTS: ReadonlySet<string> = new Set(LOG_ACTS);
const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** In the order of the tab, which is the order of time. */
export function readLog(tab: ReadTab): LogEntry[] {
  const keyRow = tab.cells.findIndex((line) => line.some(({ value }) => value === 'actKey'));
  if (keyRow < 0) return [];
  const columns = columnsByKey(tab, keyRow);
  const at = (key: LogColumn) => columns.get(key) ?? -1;
  const clocks = new Set(LANGUAGES.map((language) => translate(language, 'records.log.clock')));
  return tab.cells.flatMap((_, row): LogEntry[] => {
    const act = textAt(tab, row, at('actKey'));
    const time = cellAt(tab, row, at('at')).value;
    if (!isAct(act) || typeof time !== 'number') return [];
    const text = (key: LogColumn) => String(cellAt(tab, row, at(key)).value ?? '');
    const day = cellAt(tab, row, at('day')).value;
    const who = text('who');
    return [
      {
        at: instantOfSerial(time),
        who: clocks.has(who) ? 'trigger' : who,
        act,
        unit: keyOf(textAt(tab, row, at('unit'))) || null,
        day: typeof day === 'number' ? dayOfSerial(day) : null,
        indicator: text('indicatorKey') || null,
        before: typedOf(cellAt(tab, row, at('before'))),
        after: typedOf(cellAt(tab, row, at('after'))),
        reason: text('reason'),
      },
    ];
  });
}

function isAct(text: string): text is LogAct {
  return ACTS.has(text);
}
