/** The city's acts as the menu offers them: what they tell at the end. */
import { consolidationOf } from '../../domain/consolidation/totals';
import { statesOf } from '../../domain/consolidation/ward';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { compile, tabOf } from '../../sheets-api';
import type { SendingWords } from '../../workbook/sending-words';
import { type ListedWard, wardsTab } from '../../workbook/tabs/city/wards';
import { applyOver, readWhole, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { wordsPage } from '../reports/words-page';
import { finish, show } from '../show';
import { cityWords } from './city-words';
import { CONTINUE, consolidateWards, isOpen } from './consolidate';
import { CITY_TABS, readCity } from './draw';
import { type ConsolidationResult, unreadText } from './result';
import type { CityPorts } from './signals';

/**
 * Makes the list of wards where the workbook has none.
 * @param listed lines to begin with
 * @returns whether it was made
 */
export function newCityAct(ports: Ports, language: Language, listed: readonly ListedWard[] = []): boolean {
  const made = ports.lock.withLock(() => {
    const first = readWhole(ports);
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
  finish(
    ports,
    'wards',
    translate(ports.ui.language, made ? 'consolidation.said.listMade' : 'consolidation.said.listEmpty'),
  );
  return made;
}

/** Of the menu: pulls the wards, or makes the list of them first. @returns null when there is nothing to pull */
export function consolidateAct(ports: CityPorts, language: Language): ConsolidationResult | null {
  const result = consolidateWards(ports, language, 'person');
  if (result === null) newCityAct(ports, language);
  else {
    show(ports, 'consolidated');
    ports.ui.toast(doneText(result, ports.ui.language), 20);
  }
  return result;
}

function doneText(result: ConsolidationResult, language: Language): string {
  const { count, done, read, finished, stopped } = result;
  if (!finished)
    return translate(language, `consolidation.said.${stopped ? 'stopped' : 'later'}`, { done, count });
  const text = translate(language, 'consolidation.said.done', { read, count });
  return [text, unreadText(result, language)].filter((part) => part !== '').join(' ');
}

/**
 * "Dừng tổng hợp": takes no lock, which the run holds. What was read stays, and the next click goes on with it.
 * @returns whether there was a run to stop
 */
export function stopAct(ports: CityPorts): boolean {
  const city = readCity(readWhole(ports));
  const isRunning = city !== null && isOpen(city.pulled.run, ports.now()) && !city.pulled.run.stopped;
  if (isRunning) {
    ports.stop.raise();
    // A run between two pieces: the trigger of another person finds the signal.
    ports.triggers.remove(CONTINUE);
  }
  ports.ui.toast(
    translate(
      ports.ui.language,
      isRunning ? 'consolidation.said.stopping' : 'consolidation.said.nothingToStop',
    ),
    8,
  );
  return isRunning;
}

/** "Chép lời văn tổng hợp": the words of the last run, to be copied. @returns null before there are any */
export function cityWordsAct(ports: Ports, language: Language): SendingWords | null {
  const snapshot = readWhole(ports);
  refuseLeaders(snapshot);
  const city = readCity(snapshot);
  const run = city?.pulled.run ?? null;
  const states = city === null ? [] : statesOf(city.lines, city.pulled.states).map(({ state }) => state);
  const words =
    city === null || run === null
      ? null
      : cityWords(
          consolidationOf(city.lines, states, run.started),
          run.started,
          city.office.issuer,
          language,
        );
  const spoken = ports.ui.language;
  const title = translate(spoken, 'menu.cityWords');
  if (words === null || words.chairman === '') {
    ports.ui.alert(title, translate(spoken, 'consolidation.said.noWords'));
    return null;
  }
  show(ports, 'sending');
  ports.ui.page(title, wordsPage(words, spoken), 640, 600);
  return words;
}
