/** Acts on the record: one fresh read under the lock, one decision, one write of ledger, log and what is drawn of them. */

import type { Actor, Kept, Standing } from '../domain/closing';
import type { Language } from '../messages/shape';
import { NOTHING } from '../sheets-api';
import { isEntryKey, type TabKey } from '../workbook/model';
import { currentPlan } from '../workbook/tabs';
import { applyOver } from './batch';
import { ledgerWrites } from './ledger-writes';
import type { Ports } from './ports';
import { type RunningWork, readRunning, redraw } from './scene';

export interface Decision<T> {
  /** Null: nothing is to be changed, not even drawn. */
  kept: Kept | null;
  result: T;
}

/** What goes by the closed days, beside the entry tabs. */
const DRAWN: readonly TabKey[] = ['closed', 'obstacles'];

/**
 * @param draws further tabs drawn anew, beside those that go by the closed days
 * @param decide called again, with `again`, when people moved things while we wrote: what was decided stands, it is
 * only written once more to where things are now
 * @param read what the act needs to stand; tables made from the forms as they are now, if nothing else is said
 * @returns what was decided the first time
 * @throws AppError as `readRunning` and `applyOver`
 */
export function keepRecord<T>(
  ports: Ports,
  language: Language,
  draws: readonly TabKey[],
  decide: (work: RunningWork, again: boolean) => Decision<T>,
  read: typeof readRunning = readRunning,
): T {
  return ports.lock.withLock(() => {
    let first: { result: T } | null = null;
    const { result } = applyOver(ports, null, (snapshot) => {
      const work = read(ports, snapshot, language);
      const { kept, result } = decide(work, first !== null);
      const again = first !== null;
      first ??= { result };
      if (kept === null) return { compiled: NOTHING, result: first.result };
      const scene = { ...work.scene, ledger: kept.ledger };
      const compiled = redraw(ports, work, scene, {
        only: (key) => isEntryKey(key) || DRAWN.includes(key) || draws.includes(key),
        writes: ledgerWrites(work.daily.ledger, scene),
        // The first round's lines are in the log already: lines do not go to a place that can be missed.
        log: again ? [] : kept.log,
      });
      return { compiled, result: first.result };
    });
    return result;
  });
}

export function standingOf({ campaign, daily, scene }: RunningWork): Standing {
  const indicators = currentPlan(scene).plan.tables.map(({ indicator }) => indicator);
  return { campaign, indicators, submissions: daily.submissions, ledger: daily.ledger };
}

export function actorOf(ports: Ports): Actor {
  return { at: ports.now(), by: ports.userEmail() };
}
