/** "Chốt báo cáo": keeps a report as it is sent, with time, person, data window and source. */
import type { LogEntry } from '../../domain/record/ledger';
import { missedChanges } from '../../domain/record/missed';
import { reportOf } from '../../domain/report';
import { type FrozenReport, freeze } from '../../domain/report/frozen';
import type { ReportId } from '../../domain/report/report';
import type { Language } from '../../messages/shape';
import { NOTHING, tabOf } from '../../sheets-api';
import { readWritten } from '../../workbook/decode/reports';
import type { ReportTabKey } from '../../workbook/model';
import { frozenTab } from '../../workbook/tabs/archive/frozen';
import { reportName } from '../../workbook/tabs/archive/frozen-words';
import { applyOver } from '../batch';
import { logLines } from '../log-lines';
import type { Ports } from '../ports';
import { noteMissed } from '../record-missed';
import { readStanding, redraw } from '../scene';
import { frozenIn, inputOf } from './input';
import { drawn } from './make';
import { shownIn } from './shown';

export type Freezing =
  | { frozen: FrozenReport; name: string; again: FrozenReport | null }
  /** The tab in view is no report. */
  | { frozen: null };

/**
 * Freezes the report whose tab is in view, with the figures of this moment, which its tab shows as well afterwards.
 * One read, one write.
 * @param agree asked with the report's name, and with the one frozen before of the same time
 * @returns null when the person said no
 * @throws AppError as `readStanding` and `applyOver`
 */
export function freezeShown(
  ports: Ports,
  language: Language,
  agree: (name: string, before: FrozenReport | null) => boolean,
): Freezing | null {
  const at = ports.now();
  const sheetId = ports.ui.selection()?.sheetId ?? null;
  let agreed: boolean | null = null;
  return ports.lock.withLock(() => {
    const { result } = applyOver<Freezing | null>(ports, null, (snapshot) => {
      const work = readStanding(ports, snapshot, language);
      const id = shownIn(work, sheetId);
      if (id === null) return { compiled: NOTHING, result: { frozen: null } };
      const earlier = frozenIn(work);
      const report = reportOf(inputOf(ports, work, at), id);
      const name = reportName(report, work.campaign, language);
      const same = earlier.filter((one) => one.report.kind === id.kind && one.report.of === id.of);
      const again = same[same.length - 1] ?? null;
      agreed = agreed ?? agree(name, again);
      if (!agreed) return { compiled: NOTHING, result: null };
      const written = readWritten(tabOf(snapshot, keyOf(id))!);
      const frozen = freeze(report, written, earlier, { at, by: ports.userEmail() });
      // What is noted after this one's line is what the report did not know.
      const { submissions, ledger } = work.daily;
      const missed = noteMissed(missedChanges(submissions, ledger), logLines(snapshot), at, language);
      const compiled = redraw(ports, work, work.scene, {
        only: () => false,
        more: [drawn(ports, work, report), frozenTab([...earlier, frozen], work.campaign, language)],
        writes: missed.writes,
        log: [...missed.log, entryOf(frozen, name)],
      });
      return { compiled, result: { frozen, name, again } };
    });
    return result;
  });
}

const keyOf = ({ kind }: ReportId): ReportTabKey => `report.${kind}`;

function entryOf({ number, frozenAt, frozenBy }: FrozenReport, name: string): LogEntry {
  const none = { unit: null, day: null, indicator: null, before: null };
  return { at: frozenAt, who: frozenBy, act: 'report', ...none, after: number, reason: name };
}
