/** The city's acts. */
export { CONTINUE, type ConsolidationResult } from './consolidate';
export { consolidateAct, continueAct, newCityAct } from './tell';
