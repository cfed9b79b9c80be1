/** What reports are made from: the plan, what was typed, and when it is. */
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import type { Instant } from '../instant';
import type { PlanVersion } from '../rebalance/version';
import type { DayGrid } from '../record/day-grid';
import type { Ledger } from '../record/ledger';
import type { Submissions, Typed } from '../record/submission';

export interface ReportInput {
  campaign: Campaign;
  /** In order; a report of a day goes by those made before its end. */
  versions: readonly PlanVersion[];
  submissions: Submissions;
  ledger: Ledger;
  /** Keys of the reasons, in the order of `VisitLine.reasons`. */
  reasons: readonly string[];
  obstacles: readonly VisitLine[];
  /** Running totals of hamlets, and of the area under ''. */
  official: DayGrid<Typed>;
  organisations: readonly OrganisationFigures[];
  /** How many every member of an organisation recruits; null: not said. */
  recruitsPerHead: number | null;
  services: readonly ServiceLine[];
  now: Instant;
}

/** What a unit counted on a day: who was visited, and why some were not reached. */
export interface VisitLine {
  unit: string;
  day: Day;
  reached: number | null;
  reasons: readonly (number | null)[];
}

export interface OrganisationFigures {
  /** Unique, no spaces. */
  key: string;
  name: string;
  members: number | null;
  holders: number | null;
  recruited: number | null;
}

/** A rate of a unit, as it stands now. */
export interface ServiceLine {
  /** Code; '' for the area's own figures. */
  unit: string;
  /** Key of the rate indicator. */
  indicator: string;
  numerator: number | null;
  denominator: number | null;
}
