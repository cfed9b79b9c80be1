/** The city's acts. */
export { type CityView, cityView, type WardFile } from './city-view';
export { CONTINUE, consolidateWards } from './consolidate';
export type { ConsolidationResult } from './result';
export { continueAct, DAILY, dailyAct, scheduleAct } from './schedule';
export type { CityPorts, SignalPort } from './signals';
export { cityWordsAct, consolidateAct, newCityAct, stopAct } from './tell';
