/** Entry cells changed by name: one read, one batch, with their log lines, known values and times; again where rows moved. */
import type { Ledger, LogEntry } from '../../domain/record/ledger';
import { withCells } from '../../domain/record/with-cells';
import type { Language } from '../../messages/shape';
import { NOTHING, tabOf } from '../../sheets-api';
import { applyOver } from '../batch';
import type { Change } from '../corrections';
import { type EntryValue, stillToWrite } from '../entry-writes';
import { ledgerWrites } from '../ledger-writes';
import type { Ports } from '../ports';
import { type RunningWork, type readRunning, redraw } from '../scene';
import type { View } from '../sidebar/open';
import { todayOf } from '../sidebar/today';
import { entryWrite, knownWrite } from '../writes';

export interface Decided<T> {
  changes: readonly Change[];
  log: readonly LogEntry[];
  /** The times of the reports, over the ledger as it stands. */
  timed(ledger: Ledger): { ledger: Ledger; log: readonly LogEntry[] };
  result: T;
}

/**
 * @param decide called once, under the lock, over what was read
 * @returns what was decided, and what the first panel shows of it
 */
export function changeCells<T>(
  ports: Ports,
  language: Language,
  read: typeof readRunning,
  decide: (work: RunningWork) => Decided<T>,
): { result: T; view: View } {
  return ports.lock.withLock(() => {
    let decided: Decided<T> | null = null;
    let last: { values: EntryValue[]; work: RunningWork } | null = null;
    const { result } = applyOver(ports, null, (snapshot) => {
      const work = read(ports, snapshot, language);
      const isFirst = decided === null;
      decided ??= decide(work);
      const { changes, log, timed, result } = decided;
      const wanted = changes.map(({ unit, day, indicator, after }) => ({
        unit,
        day,
        indicator,
        value: after,
      }));
      const values = last === null ? wanted : stillToWrite(last.values, last.work.daily, work.daily);
      last = { values, work };
      const { ledger, log: timeLog } = timed(work.daily.ledger);
      const submissions = withCells(work.daily.submissions, wanted, null);
      const today = todayOf(work.campaign, { ...work.daily, submissions, ledger }, ports.now());
      const view: View = { kind: 'today', today, hasCity: tabOf(snapshot, 'wards') !== null };
      if (changes.length === 0) return { compiled: NOTHING, result: { result, view } };
      const compiled = redraw(ports, work, work.scene, {
        only: () => false,
        writes: [
          ...values.map(({ value, ...spot }) => entryWrite(work.scene, spot, value)),
          ...wanted.map(({ value, ...spot }) => knownWrite(spot, value)),
          ...ledgerWrites(work.daily.ledger, { ...work.scene, ledger }),
        ],
        // The first round's lines are in the log already.
        log: isFirst ? [...log, ...timeLog] : [],
      });
      return { compiled, result: { result, view } };
    });
    return result;
  });
}
