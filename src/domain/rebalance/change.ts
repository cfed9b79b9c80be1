/** What a re-plan changes for one unit and one indicator, as figures; the words are formed at the edge. */

/** Why the quota of the days left is another one now; the first that applies, from the top down. */
export type ChangeReason =
  /** It has no working day left, or stops in some days: what was missing went to others. */
  | 'stopped'
  /** It was not in the plan before. */
  | 'new'
  /** Its days left are others now: its own pause, the period, rest days. */
  | 'paused'
  | 'calendar'
  /** Its target is another one: forms, transfers, or what others could not do. */
  | 'moved'
  | 'shortfall'
  | 'ahead'
  /** The same remaining on other days, as everything was tabled anew. */
  | 'anew';

/** Per working day that is left; all 0 without one. */
export interface Pace {
  /** In exact proportion: remaining / days. */
  average: number;
  smallest: number;
  largest: number;
}

export interface UnitChange {
  /** Code of the team. */
  unit: string;
  name: string;
  /** Name of the unit above; null directly under the area. */
  parentName: string | null;
  /** The level of that unit ("Hamlet") as the campaign calls it; null directly under the area. */
  parentLevel: string | null;
  indicator: string;
  indicatorName: string;
  /** True when the campaign counts several things, so that a sentence must say which. */
  severalIndicators: boolean;
  done: number;
  /** What it must reach at the end of all days; below `done` when it is past it already. */
  target: number;
  /** In the plan before; null for a unit that was not in it. */
  targetBefore: number | null;
  remainingBefore: number;
  remainingAfter: number;
  /** Working days left. */
  days: number;
  before: Pace;
  after: Pace;
  reason: ChangeReason;
}
