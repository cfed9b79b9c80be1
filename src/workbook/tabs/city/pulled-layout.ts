/** Rows and columns of the hidden tab in which a city keeps what it read: one row a ward. */
import { CELLS } from './packed';

/** What is counted, in the order in which it was first met. */
export interface CityIndicator {
  key: string;
  name: string;
}

/** Of the last run, one a row, in the column "value". `stopped`: 1 when a person stopped it. */
export const LAST_ROWS = ['run', 'started', 'finished', 'cursor', 'stopped', 'unread', 'words'] as const;
/** Of the daily run: at what time, with whose rights, in which file, and when it ran last. */
export const DAILY_ROWS = ['dailyAt', 'dailyOwner', 'dailyFile', 'dailyRan'] as const;
export const RUN_ROWS = [...LAST_ROWS, ...DAILY_ROWS] as const;
export type LastRow = (typeof LAST_ROWS)[number];
export type RunRow = (typeof RUN_ROWS)[number];

/** Of every ward. */
export const WARD_COLUMNS = [
  'file',
  'tried',
  'readAt',
  'reason',
  'detail',
  'note',
  'area',
  'campaign',
  'code',
  'closedTo',
  'day',
  'asked',
  'said',
  'wrong',
  'onTime',
  'late',
  'missing',
] as const;
export type WardColumn = (typeof WARD_COLUMNS)[number];

/** Of every ward and indicator. */
export const FIGURE_COLUMNS = ['target', 'assigned', 'today', 'quota', 'done', 'due', 'left'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

export const pulledKey = (column: FigureColumn, indicator: string): string => `${column}|${indicator}`;
/** Row of the names of indicators, over the columns "target|…". */
export const NAME_ROW = 'indicator';

export const packedKeys: readonly string[] = Array.from({ length: CELLS }, (_, i) => `packed${i + 1}`);
