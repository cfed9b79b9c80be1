/** Reads the text of a plan: offers for the fields of a campaign, each with its sentence. Decides nothing. */
import { indicators } from './indicators';
import { letterhead } from './letterhead';
import { levelsOf } from './levels';
import { type PlanOffer, settled } from './offer';
import { peopleOffers } from './people';
import { reading } from './reading';
import { reports } from './reports';
import { restDays } from './rest-days';
import { schedule } from './schedule';
import { tableOffers } from './table';

export { ASKS, type Ask } from './ask';
export { endOf } from './deadline';
export type { PlanOffer } from './offer';

/** @param text of any length, as it was pasted; never throws */
export function readPlanText(text: string): PlanOffer[] {
  const read = reading(text);
  const head = letterhead(read);
  const levels = levelsOf(read, head.area);
  const time = schedule(read, head.title);
  const goals = indicators(read, time);
  return settled([
    ...head.offers,
    ...levels.offers,
    ...time.offers,
    ...goals,
    ...reports(read, time, levels),
    ...peopleOffers(read),
    ...restDays(read),
    ...tableOffers(read, levels.names, goals),
  ]);
}
