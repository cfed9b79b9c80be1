/** The city's acts as the menu offers them: what they tell at the end. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { compile, tabOf } from '../../sheets-api';
import { type ListedWard, wardsTab } from '../../workbook/tabs/city/wards';
import { applyOver, readWorkbook } from '../batch';
import type { Ports } from '../ports';
import { finish, show } from '../show';
import { type ConsolidationResult, consolidateWards, unreadText } from './consolidate';
import { CITY_TABS } from './draw';

/**
 * Makes the list of wards where the workbook has none.
 * @param listed lines to begin with
 * @returns whether it was made
 */
export function newCityAct(ports: Ports, language: Language, listed: readonly ListedWard[] = []): boolean {
  const made = ports.lock.withLock(() => {
    const first = readWorkbook(ports);
    if (tabOf(first, 'wards') !== null) return false;
    applyOver(ports, first, (snapshot) => ({
      compiled: compile({ tabs: [wardsTab(listed, language)], names: [] }, snapshot, {
        editor: ports.userEmail(),
        reset: [],
        drop: [],
        order: CITY_TABS,
        referred: [],
        fills: [],
      }),
      result: null,
    }));
    return true;
  });
  const title = translate(language, 'consolidation.titles.wards');
  finish(
    ports,
    'wards',
    translate(language, made ? 'consolidation.said.listMade' : 'consolidation.said.listEmpty', { title }),
  );
  return made;
}

/** Of the menu: pulls the wards, or makes the list of them first. @returns null when there is nothing to pull */
export function consolidateAct(ports: Ports, language: Language): ConsolidationResult | null {
  const result = consolidateWards(ports, language);
  if (result === null) newCityAct(ports, language);
  else {
    show(ports, 'consolidated');
    ports.ui.toast(doneText(result, language), 20);
  }
  return result;
}

/** Of the one-off trigger: nobody sits before it. */
export function continueAct(ports: Ports, language: Language): ConsolidationResult | null {
  return consolidateWards(ports, language);
}

function doneText(result: ConsolidationResult, language: Language): string {
  const { count, done, read } = result;
  if (!result.finished) return translate(language, 'consolidation.said.later', { done, count });
  const text = translate(language, 'consolidation.said.done', { read, count });
  return [text, unreadText(result, language)].filter((part) => part !== '').join(' ');
}
