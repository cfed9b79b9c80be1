/** "Giao bù phần thiếu": what is missing so far spread over the days left; shown first, then applied. */
import type { Finding } from '../domain/finding';
import { statusDay } from '../domain/progress';
import type { UnitChange } from '../domain/rebalance';
import type { LogEntry } from '../domain/record/ledger';
import type { Language } from '../messages/shape';
import { NOTHING, tabOf } from '../sheets-api';
import { findingsTab, rebalanceTab } from '../workbook/tabs';
import { AppError } from './app-error';
import { type Replan, replanReason } from './ask';
import { applyOver, readWhole } from './batch';
import { madeNow } from './build';
import { again, type Planned, requestOf } from './planning';
import type { Ports } from './ports';
import { clearedWishes, rebalanceLines } from './rebalance-lines';
import { type RunningWork, readRunning, redraw, sceneOf } from './scene';

export interface CatchUp {
  /** Findings of making it; errors among them kept it from being made. */
  findings: Finding[];
  changes: UnitChange[];
  /** What was shown; null where there was nothing to show. */
  replan: Replan | null;
  applied: boolean;
}

/**
 * Writes the preview, asks, and applies. The numbers are read again before they are applied; when they lead to another
 * result than the one shown, that is shown and asked anew.
 * @param agree what the person says to the changes
 * @throws AppError NOT_BEGUN before the first cut-off, and those of `readRunning` and `applyOver`
 */
export function catchUp(
  ports: Ports,
  language: Language,
  reason: string,
  agree: (replan: Replan) => boolean,
): CatchUp {
  for (;;) {
    const shown = ports.lock.withLock(() => preview(ports, language, reason));
    if (shown.replan === null || !agree(shown.replan)) return { ...shown, applied: false };
    const applied = ports.lock.withLock(() => apply(ports, language, reason, shown.changes));
    if (applied) return { ...shown, applied: true };
  }
}

function preview(ports: Ports, language: Language, reason: string): Omit<CatchUp, 'applied'> {
  const { result } = applyOver(ports, null, (snapshot) => {
    const work = readRunning(ports, snapshot, language);
    const { versions, changes, findings } = proposed(ports, work, reason);
    const lines = rebalanceLines(changes ?? [], language);
    // With nothing to spread, what was given out last stays to be read.
    const stays = changes?.length === 0 && work.scene.versions.length > 1;
    const compiled = redraw(ports, work, work.scene, {
      only: () => false,
      more: [
        ...(stays && tabOf(snapshot, 'rebalance') !== null ? [] : [rebalanceTab(work.scene, lines)]),
        ...(versions === null ? [findingsTab(findings, work.places, language)] : []),
      ],
    });
    const replan = replanOf(work, { versions, changes, findings });
    return { compiled, result: { findings, changes: changes ?? [], replan } };
  });
  return result;
}

/** @returns false when the numbers have changed so that other quotas would come out; nothing is written then */
function apply(ports: Ports, language: Language, reason: string, agreed: UnitChange[]): boolean {
  let applied = false;
  const { result } = applyOver(ports, readWhole(ports), (snapshot) => {
    const work = readRunning(ports, snapshot, language);
    // People moved lines meanwhile: what was made is written where things stand now.
    if (applied) return { compiled: redraw(ports, work, work.scene), result: true };
    const planned = proposed(ports, work, reason);
    const { versions, changes } = planned;
    if (versions === null || JSON.stringify(changes) !== JSON.stringify(agreed))
      return { compiled: NOTHING, result: false };
    const scene = sceneOf(ports, work, versions);
    const version = versions[versions.length - 1]!;
    const none = { unit: null, day: version.after, indicator: null };
    const line: LogEntry = {
      ...none,
      at: version.madeAt,
      who: version.madeBy,
      act: 'rebalance',
      before: version.number - 1,
      after: version.number,
      reason: replanReason(replanOf(work, planned)!, reason, language),
    };
    const indicators = version.plan.tables.map(({ indicator }) => indicator);
    const compiled = redraw(ports, work, scene, {
      more: [rebalanceTab(scene, rebalanceLines(changes ?? [], language), version.madeAt)],
      writes: clearedWishes(work.side, indicators),
      log: [line],
    });
    applied = true;
    return { compiled, result: true };
  });
  return result;
}

/** Null where nothing changes. */
function replanOf({ campaign, side }: RunningWork, { versions, changes, findings }: Planned): Replan | null {
  if (versions === null || changes === null || changes.length === 0) return null;
  return { campaign, versions, changes, findings, wishes: side.wishes };
}

function proposed(ports: Ports, work: RunningWork, reason: string): Planned {
  const { campaign, daily, side, scene } = work;
  const made = madeNow(ports, reason);
  const after = statusDay(campaign, made.at);
  if (after === null) throw new AppError('NOT_BEGUN');
  const current = scene.versions[scene.versions.length - 1]!;
  const request = { ...requestOf(campaign, current, daily, made), ...side.wishes, after };
  return again(daily, request, side.wishFindings);
}
