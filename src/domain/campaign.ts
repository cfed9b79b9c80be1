/**
 * A campaign as an office decided it: what is to be reached, by whom, between which days.
 * Plain data; `schema.ts` checks it at the door, `plan-check/` looks for contradictions inside it.
 */
import type { Day } from './day';

export interface Campaign {
  name: string;
  /** Issuing body, e.g. "UBND xã Quế Châu". */
  issuer: string;
  /** The body above the issuer in a letterhead; null where there is none. */
  parentIssuer: string | null;
  /** The plan document itself. */
  document: { number: string | null; date: Day | null };
  /** Names of the 2 to 4 levels from the top: ["Xã", "Thôn", "Tổ"]. The last level reports daily. */
  levels: string[];
  /** The area at level 0, e.g. "Xã Quế Châu". */
  area: string;
  /** First and last day, both included. */
  period: Period;
  /** "60 ngày, đêm": the length the plan's name claims; null when it claims none. */
  statedDays: number | null;
  calendar: Calendar;
  /** Empty: the whole period is one phase. Otherwise consecutive, inside the period. */
  phases: Phase[];
  indicators: Indicator[];
  /** One target over several count indicators together (level 1 + level 2); null when there is none. */
  jointTarget: JointTarget | null;
  /** Every unit below level 0, parents before children. */
  units: Unit[];
  organisations: Organisation[];
  cutOffs: CutOff[];
  /** True when visits happen in the evening, after the cut-off of the same day. */
  eveningWork: boolean;
  rounds: ReportRound[];
  milestones: Milestone[];
  /** Planned visits: which unit on which day. */
  outreach: { unit: string; day: Day; note: string | null }[];
  thresholds: Thresholds;
  /** Units that stand still for a time, or for good. */
  pauses: Pause[];
  entry: EntryRules;
  reports: ReportRules;
  /** What the plan leaves out and this file invents, in words for the reader ("populations", "team counts"). */
  invented: string[];
}

export interface Period {
  first: Day;
  last: Day;
}

/** How much of a day's work each kind of day carries. 0 is a rest day; decimals are allowed. */
export interface Calendar {
  weekday: number;
  saturday: number;
  sunday: number;
  /** Named days override the weekday weights. */
  days: { day: Day; weight: number; note: string | null }[];
  /** Factors for the first days of the period: [1/2, 3/4] starts at half speed. */
  rampUp: number[];
}

export interface Phase {
  key: string;
  name: string;
  period: Period;
  /** "25 ngày, đêm" in the phase's own name; null when it claims none. */
  statedDays: number | null;
}

export type Indicator = CountIndicator | RateIndicator;

interface IndicatorBase {
  /** ASCII key, letter first: "activated". */
  key: string;
  name: string;
  /** Its own period when shorter than the campaign's; null: the campaign's. */
  period: Period | null;
  /** "60 ngày" claimed for this indicator's own period; null when none is claimed. */
  statedDays: number | null;
}

export interface CountIndicator extends IndicatorBase {
  kind: 'count';
  /** What is counted: "accounts". Shown after figures. */
  unit: string;
  /** Target for the whole period; null when it stands per phase, jointly, or only as given unit quotas. */
  target: Target | null;
  /** By when the target is to be reached, when the plan says so apart from the period. */
  deadline: Deadline | null;
  phaseTargets: PhaseTarget[];
  /** A daily amount the plan states beside the target; a contradiction check, not a quota. */
  statedDaily: number | null;
  /** Where the count stood before the first day. */
  baseline: Baseline | null;
  /** Approved and waiting to be activated: the most that can be reached without new dossiers. */
  supply: number | null;
  /** Eligible citizens over the whole area, when the plan or the office gives it. */
  eligible: number | null;
  /** Level-2 holders do not count towards a level-1 percentage. */
  excludeHolders: boolean;
}

export type Target =
  | { kind: 'total'; value: number }
  /** Percent of the eligible citizens (less the holders where `excludeHolders`). */
  | { kind: 'percent'; percent: number }
  | { kind: 'per-day'; value: number };

export interface PhaseTarget {
  phase: string;
  target: Target;
  /** Cumulative counts the baseline and earlier phases in; 'unstated' must be asked. */
  mode: 'additional' | 'cumulative' | 'unstated';
  /** What this phase counts when it differs from the indicator ("issued" instead of "activated"); null: the same. */
  measure: string | null;
}

export interface Baseline {
  value: number;
  asOf: Day | null;
  /** The percentage the plan prints beside it, e.g. 12.92. */
  statedPercent: number | null;
  /** Dossiers received by then; less `value` it gives the stock waiting to be activated. */
  dossiers: number | null;
}

export interface RateIndicator extends IndicatorBase {
  kind: 'rate';
  numerator: string;
  denominator: string;
  /** Target percentages by whom they bind ("cấp tỉnh" 70). */
  targets: { label: string; percent: number }[];
}

export interface JointTarget {
  value: number;
  indicators: string[];
  deadline: Deadline | null;
}

/** "trước" is before (the day itself is too late), "đến hết" by, "trong" on. */
export interface Deadline {
  kind: 'before' | 'by' | 'on';
  day: Day;
}

export interface Unit {
  /** Stable, ASCII, letter first, unique: "SG2". */
  code: string;
  name: string;
  /** Tells two units of one name apart: "An Phú cũ". */
  formerName: string | null;
  /** Code of the unit one level up; null directly under level 0. */
  parent: string | null;
  eligible: number | null;
  /** Already hold level 2, for indicators with `excludeHolders`. */
  holders: number | null;
  /** Reached before the first day. */
  baseline: number | null;
  /** Share of the parent's quota; null: eligible if every sibling has it, else equal shares. */
  weight: number | null;
  /** Given quotas by indicator key, honoured exactly. */
  quota: Record<string, number>;
  supply: number | null;
  /** At most / at least this many a working day, per indicator. */
  dailyCap: number | null;
  dailyMin: number | null;
  /** The only days this unit works; null: the campaign calendar. Inherited by the units under it. */
  workDays: Day[] | null;
  leader: string | null;
  /** Text: a leading zero is part of it. */
  phone: string | null;
  email: string | null;
  members: number | null;
  /** Officer in charge of the area (hamlets). */
  officer: string | null;
}

export interface Organisation {
  name: string;
  members: number | null;
  registered: number | null;
}

/** No quota falls on these days; what a unit reports on them still counts. */
export interface Pause {
  /** Code of a team, or of a unit above: then of everything under it. */
  unit: string;
  first: Day;
  /** null: it does not start again. */
  last: Day | null;
  reason: string;
}

/** How the daily numbers come in. */
export interface EntryRules {
  /** link: anyone who may open the file. hamlet: who stands with an e-mail at a unit or above it. ward: the office alone. */
  who: 'link' | 'hamlet' | 'ward';
  /** Days close by themselves when the area's own cut-off passes. */
  closesItself: boolean;
  /** Why somebody was not reached, as counted in Vướng mắc; empty: the usual ones. */
  reasons: string[];
}

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** What the plan says about reports. Percentages are of the quota to date, or of the days expected. */
export interface ReportRules {
  /** The day that a week of reports begins with. */
  weekStart: (typeof WEEKDAYS)[number];
  /** Whose figures units are ranked by. */
  rankedBy: 'reported' | 'official';
  /** From here on a reward is proposed, for those who reported in time from so many percent of the days on. */
  rewardFrom: number;
  onTimeFrom: number;
  /** Below it a reminder is proposed. */
  remindBelow: number;
  /** With a smaller quota a unit is marked as small: its percentages say little. */
  smallBelow: number;
}

/** The hour by which a level hands in its numbers. */
export interface CutOff {
  /** Index into `levels` of those who report. */
  level: number;
  /** "15:00", local time; strictly before. */
  time: string;
  /** 0: on the day itself; 1: the morning after. */
  dayOffset: 0 | 1;
}

export interface ReportRound {
  name: string;
  period: Period;
  due: Deadline;
  /** Covers earlier rounds again; never summed with them. */
  cumulative: boolean;
}

export interface Milestone {
  name: string;
  kind: 'target' | 'report' | 'review';
  deadline: Deadline;
  /** The indicators it concerns; empty: all. */
  indicators: string[];
}

/** Percent of the quota to date. */
export interface Thresholds {
  ahead: number;
  behind: number;
  farBehind: number;
}
