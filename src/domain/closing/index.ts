/** Closing days, opening them again, letting teams be late, correcting when they reported. */
export { type Actor, closeDay, closeDays, type Kept } from './close-day';
export { type DayState, dayState, dayStates, type Standing } from './day-state';
export { allowLateEntry } from './late-entry';
export {
  type ClosingRefusal,
  closingRefused,
  closingTime,
  dueByClock,
  nextToClose,
  openDays,
  overdueDays,
} from './open-days';
export { receivedAt, reportedSpots, wallTime } from './received-at';
export { closingOf, lastClosing, reopenDay } from './reopen-day';
export { type Restated, restatedOn } from './restated';
export {
  readDay,
  readDays,
  readMoment,
  readTeams,
  readTime,
  type SaidDays,
  type SaidTeams,
  type SaidWords,
} from './said';
export { type DayTotal, dayTotals, planTargets } from './totals';
