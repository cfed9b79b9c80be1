/** What a finished plan must hold to. */
import type { Day } from '../day';

export type Rule =
  /** The table is missing, or has other rows, days or kinds of numbers than it must. */
  | 'SHAPE'
  /** A row does not add up to its total. */
  | 'ROW_TOTAL'
  /** The table does not add up to the target, or a given quota is not met. */
  | 'TARGET'
  /** A day's total is not floor or ceil of its share, or its running total is off by more than 1/2 (1 or more where calendars differ). */
  | 'DAY'
  | 'DAY_RUNNING'
  /** A cell is not floor or ceil. */
  | 'CELL'
  /** A leaf's running total is off by 1 or more. */
  | 'RUNNING'
  /** A group's day is not floor or ceil. */
  | 'GROUP_DAY'
  | 'CAP'
  | 'MINIMUM'
  /** A quota on a day without work. */
  | 'REST_DAY';

/** @param unit code of the unit; null: the whole area */
export type Report = (rule: Rule, unit: string | null, day: Day | null) => void;
