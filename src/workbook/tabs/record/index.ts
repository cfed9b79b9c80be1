/** The tabs that keep the record: last known entries, closed days, plans given out, the log. */
export { closedTab } from './closed';
export { logTab } from './log';
export { LOG_COLUMNS, type LogNames, logCells, logLine } from './log-line';
export { mirrorTab } from './mirror';
export { versionsTab } from './versions';
