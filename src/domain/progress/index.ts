/** Where units stand, and who has reported. */
export { cutOffInstant, cutOffInstants, focusDay, reportingCutOff, statusDay } from './cut-offs';
export { linesOf, type UnitLines } from './lines';
export { daysLeft, FULL_DAY } from './load';
export { FARTHEST, PACE_DAYS } from './pace';
export { progressOf, supplyOf, type UnitProgress } from './progress';
export { SHARE_PARTS } from './rank';
export {
  type DayReport,
  hasReported,
  REPORTING_STATES,
  type ReportingState,
  reportingOf,
} from './reporting';
export { AREA, type NumberRow, numberRows } from './rows';
export { isNamedLate, STATUSES, type Status } from './status';
export { loadsOf, type WorkingDays, workingDays } from './working-days';
