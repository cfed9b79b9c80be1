/** What the clock does: a new day opens shortly after midnight; days close by themselves where that was agreed. */
import { closeDays, dueByClock } from '../domain/closing';
import type { Day } from '../domain/day';
import type { Language } from '../messages/shape';
import { asPlanned } from './as-planned';
import { type Decision, keepRecord, standingOf } from './keep-record';
import type { Ports } from './ports';
import { type RunningWork, readStanding } from './scene';

/** Who closes by the clock, in the ledger and the log. */
const CLOCK = 'trigger';

/**
 * Opens what people fill in day by day for today; before that, closes every day whose closing hour has passed if the
 * campaign says so. For time triggers: there is nobody to ask or tell. Run again it writes nothing.
 * @returns the days it closed
 * @throws AppError as `keepRecord`
 */
export function dayChangeAct(ports: Ports, language: Language): Day[] {
  const at = ports.now();
  let due: Day[] | null = null;
  const decide = (work: RunningWork): Decision<Day[]> => {
    const { campaign, daily } = work;
    due ??= campaign.entry.closesItself ? dueByClock(campaign, daily.ledger, at) : [];
    const kept = closeDays(standingOf(work), due, { at, by: CLOCK });
    return { kept, result: due };
  };
  // A form half changed overnight must not keep the new day shut.
  return keepRecord(ports, language, [], decide, (...read) => asPlanned(readStanding(...read)));
}
