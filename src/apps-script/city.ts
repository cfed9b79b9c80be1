/** The city's functions that Google calls by name. */
import * as city from '../app/consolidate';
import type { Ports } from '../app/ports';
import { stopSignal } from '../gateway/signal';
import type { ListedWard } from '../workbook/tabs/city/wards';
import { LANGUAGE, run, runTrigger } from './run';

const withSignal = (ports: Ports): city.CityPorts => ({ ...ports, stop: stopSignal });

/** A city's list of wards. @param listed lines to begin with; the menu gives none */
export const newCity = (listed?: ListedWard[]) =>
  run((ports) => city.newCityAct(ports, LANGUAGE, Array.isArray(listed) ? listed : []));
export const consolidate = () => run((ports) => city.consolidateAct(withSignal(ports), LANGUAGE));
export const stopCity = () => run((ports) => city.stopAct(withSignal(ports)));
export const dailyCity = () => run((ports) => city.scheduleAct(ports, LANGUAGE));
export const cityWords = () => run((ports) => city.cityWordsAct(ports, LANGUAGE));

/** Daily trigger of whoever switched it on. */
export const consolidateDaily = () => runTrigger((ports) => city.dailyAct(withSignal(ports), LANGUAGE));
/** One-off trigger of a consolidation that did not end in its six minutes. */
export const continueConsolidation = () =>
  runTrigger((ports) => city.continueAct(withSignal(ports), LANGUAGE));
