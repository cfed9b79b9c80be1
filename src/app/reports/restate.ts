/** "Đính chính": what of the frozen reports is another figure now, and why. */

import type { Day } from '../../domain/day';
import type { LogEntry } from '../../domain/record/ledger';
import { missedChanges } from '../../domain/record/missed';
import { reportOf } from '../../domain/report';
import { type FrozenReport, restatementOf } from '../../domain/report/frozen';
import type { Language } from '../../messages/shape';
import { type Correction, restatedTab } from '../../workbook/tabs/archive/restated';
import { applyOver } from '../batch';
import { logLines } from '../log-lines';
import type { Ports } from '../ports';
import { type RunningWork, readStanding, redraw } from '../scene';
import { frozenIn, inputOf } from './input';

export interface Restatement {
  /** How many reports were frozen, and how many of their figures are others now. */
  frozen: number;
  corrections: Correction[];
}

/** One read, one write. @throws AppError as `readStanding` and `applyOver` */
export function restate(ports: Ports, language: Language): Restatement {
  return ports.lock.withLock(() => {
    const { result } = applyOver(ports, null, (snapshot) => {
      const work = readStanding(ports, snapshot, language);
      const frozen = frozenIn(work);
      const corrections = correctionsOf(ports, work, frozen);
      const compiled = redraw(ports, work, work.scene, {
        only: () => false,
        more: frozen.length === 0 ? [] : [restatedTab(corrections, work.campaign, language)],
      });
      return { compiled, result: { frozen: frozen.length, corrections } };
    });
    return result;
  });
}

/**
 * Of the reports frozen last of each kind and time: one frozen again corrects the one before. Each is counted once more as
 * of when it was frozen.
 */
export function correctionsOf(
  ports: Ports,
  work: RunningWork,
  frozen: readonly FrozenReport[],
): Correction[] {
  const latest = latestOf(frozen);
  if (latest.length === 0) return [];
  const log = logLines(work.snapshot);
  return latest.flatMap((one) => correctionOf(ports, work, one, log));
}

/**
 * Of the report that was sent with the figures of a day: the day's own, or else the one frozen last that counts the day.
 * @param log what is being logged beside what stands in the log
 * @returns null when none was sent, or its figures are what they were
 */
export function correctionOn(
  ports: Ports,
  work: RunningWork,
  day: Day,
  log: readonly LogEntry[],
): Correction | null {
  const counting = latestOf(frozenIn(work)).filter(({ report: { upTo } }) => upTo !== null && upTo >= day);
  const sent =
    counting.find(({ report }) => report.kind === 'daily' && report.of === day) ??
    counting[counting.length - 1];
  if (sent === undefined) return null;
  const [found] = correctionOf(ports, work, sent, [...logLines(work.snapshot), ...log]);
  const counts = (found?.figures ?? []).filter(({ column }) => column.kind === 'count');
  return counts.length === 0 ? null : { frozen: sent, figures: counts };
}

/** By their numbers. */
function latestOf(frozen: readonly FrozenReport[]): FrozenReport[] {
  const latest = new Map(frozen.map((one) => [`${one.report.kind}|${one.report.of}`, one]));
  return [...latest.values()].sort((a, b) => a.number - b.number);
}

function correctionOf(
  ports: Ports,
  work: RunningWork,
  frozen: FrozenReport,
  log: readonly LogEntry[],
): Correction[] {
  const { kind, of } = frozen.report;
  const now = reportOf(inputOf(ports, work, frozen.frozenAt), { kind, of });
  const told = [...log, ...untold(ports, work)];
  const figures = restatementOf(frozen, now, told, work.campaign);
  return figures.length === 0 ? [] : [{ frozen, figures }];
}

/** Changes that nobody has noted yet. */
function untold(ports: Ports, { daily }: RunningWork): LogEntry[] {
  const made = { at: ports.now(), who: '', act: 'missed' as const, reason: '' };
  return missedChanges(daily.submissions, daily.ledger).map((change) => ({ ...made, ...change }));
}
