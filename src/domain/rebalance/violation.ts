/** What a new version must hold to. */
import type { Day } from '../day';

export type RebalanceRule =
  /** A table is missing, or has other rows, days or kinds of numbers than it must; or the version says something else. */
  | 'SHAPE'
  /** A day that has passed has another quota now. */
  | 'PAST'
  /** What was done by then is not what was reported. */
  | 'BASE'
  /** A quota on a day without work. */
  | 'REST_DAY'
  | 'CAP'
  /** A pinned unit changed. */
  | 'PIN'
  /** Done and remaining together are not the target. */
  | 'TARGET'
  /** A unit on plan changed, or more changed than had to. */
  | 'KEEPS'
  | 'LEAST_CHANGE'
  /** The way to the target is not straight. */
  | 'STRAIGHT';

export interface RebalanceViolation {
  rule: RebalanceRule;
  indicator: string;
  /** Code of the unit; null: the whole area. */
  unit: string | null;
  day: Day | null;
}

export type Tell = (rule: RebalanceRule, unit: string | null, day: Day | null) => void;
