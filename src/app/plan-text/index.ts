/** What a plan's text offers for the forms, and the chosen part of it taken over. */
import { planCards as en } from '../../messages/en/plan-cards';
import type { Language, Widen } from '../../messages/shape';
import { planCards as vi } from '../../messages/vi/plan-cards';
import { readPlanText } from '../../workbook/decode/plan-text';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { readForms, saveForms } from '../set-up/forms';
import { cardsOf } from './cards';
import { type Offered, offeredOf, withOffers } from './offered';

export interface PlanRead {
  offered: Offered[];
  /** Tables stand already: what a change alters in them is shown by the set-up, not here. */
  started: boolean;
  /** In both, as the sidebar speaks. */
  words: Record<Language, CardWords>;
}

export type CardWords = Widen<typeof vi>;

/** Nothing is written. @throws AppError NOT_SECRETARY, LAYOUT_LOST */
export function readPlan(ports: Ports, language: Language, text: string): PlanRead {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  const { forms, started } = readForms(snapshot, language);
  const offered = offeredOf(cardsOf(readPlanText(text)), forms, language);
  return { offered, started, words: { vi, en } };
}

/**
 * @param chosen positions among the cards of this text
 * @returns how many were taken over; 0 where tables stand
 * @throws AppError those of `saveForms`
 */
export function takePlan(ports: Ports, language: Language, text: string, chosen: readonly number[]): number {
  const cards = cardsOf(readPlanText(text)).filter((_, id) => chosen.includes(id));
  let taken = 0;
  saveForms(ports, language, ({ started, ...now }) => {
    taken = started ? 0 : cards.length;
    return started ? {} : withOffers(now, cards);
  });
  return taken;
}
