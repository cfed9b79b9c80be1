/** A report as plain rows: what is counted for whom, up to when. Words and looks are formed from it at the edge. */
import type { Day } from '../day';
import type { Instant } from '../instant';
import type { Head, Word } from './heads';

export const REPORT_KINDS = [
  /** What was assigned. */
  'assigned',
  'daily',
  'weekly',
  /** A report round of the plan. */
  'round',
  'phase',
  'final',
  /** Visits and reasons. */
  'obstacles',
  /** Not reported, reported late. */
  'late',
  'organisations',
  /** Self-reported against official figures. */
  'reconcile',
  'outreach',
  /** Rate indicators. */
  'services',
  'ranking',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Which report: its kind, and which one of the kind: a day, the first day of a week, "1" for a round, a phase's key; '' where there is only one. */
export interface ReportId {
  kind: ReportKind;
  of: string;
}

export interface Report extends ReportId {
  /** Days that the figures "of the time" cover, both included; null where the report has none. */
  days: { first: Day; last: Day } | null;
  /** Figures "to date" go from the first day of the campaign to the end of this day; null: no day has passed yet. */
  upTo: Day | null;
  /** Numbers reported from `from` on and before `to` belong to `days`. */
  window: { from: Instant; to: Instant } | null;
  /** When the plan wants it; null where it does not say. Strictly before this instant. */
  due: Instant | null;
  source: 'reported' | 'official';
  columns: ReportColumn[];
  /** In order of the campaign, groups before what is under them. */
  rows: ReportRow[];
  /** Null where adding up says nothing. */
  total: ReportRow | null;
  /** Listed apart: never ranked, never added. */
  apart: ReportRow[];
  remarks: ReportRemark[];
}

export interface ReportColumn {
  /** Unique in the report, no spaces: "done", "today|activated", "reason|2". */
  key: string;
  /** Names the column's head among the words of reports. */
  head: Head;
  /** Key of the indicator, phase or reason, or the team number, that the head speaks of; null: none. */
  of: string | null;
  /** Key of the indicator that this column and its neighbours are about; null: of all there are. */
  block: string | null;
  kind: ColumnKind;
}

export type ColumnKind =
  /** Running number. */
  | 'number'
  | 'name'
  | 'text'
  | 'count'
  /** A count with its sign. */
  | 'signed'
  /** Of one: 0.391 is 39,1 %. */
  | 'share'
  /** The same with the two decimals in which plans state shares of those eligible: 0.12920 is 12,92 %. */
  | 'fineShare'
  /** A difference of shares with its sign: -0.05 is 5 points below. */
  | 'points'
  /** A mean: one decimal. */
  | 'mean'
  | 'day'
  /** A word by its code, such as a status. */
  | 'word'
  /** A word so short that a column of it is as wide as two digits: how a unit reported on one day. */
  | 'mark'
  /** People write here; what they wrote stays with the row. */
  | 'written';

export interface ReportRow {
  /** Unit code; 'total'; 'aside' for units that left; else a key of its own. No spaces. */
  key: string;
  /** Code of the unit; null where the row is none. */
  unit: string | null;
  /** 1 right under the area. */
  level: number;
  /** By column key; a column that is not here is blank. Blank is not zero. */
  cells: Record<string, ReportCell>;
}

export type ReportCell = null | number | string | { day: Day } | { word: Word };

/** Something the reader must know, by code; figures by name. Written below the table. */
export interface ReportRemark {
  code: RemarkCode;
  figures: Record<string, number | string>;
}

export const REMARKS = [
  /** The week is cut by the first or the last day of the campaign. */
  'partWeek',
  /** The round counts earlier rounds in and is not to be added to them. */
  'cumulativeRound',
  /** What lies after the earlier rounds, as a difference. */
  'afterEarlierRounds',
  /** The baseline stands apart from what the campaign reached. */
  'baselineApart',
  /** So many reporting units have said nothing; they are not counted as zero. */
  'missing',
  /** What the gap of the total holds of units without a figure, whose own gap is blank: with it the column adds up. */
  'blankDue',
  /** Numbers that are none, not counted. */
  'notCounted',
  /** Includes what units that left had done. */
  'aside',
  /** The plan was changed at the end of this day. */
  'replanned',
  /** By which of the plans given out the pace is measured, and since when it holds; nothing as long as there is one. */
  'measuredBy',
  /** Shares of units this small say little. */
  'smallUnits',
  /** The day is not closed yet: figures may still change. */
  'notClosed',
  /** A correction before a re-plan: the line is off by so many. */
  'planOff',
  /** Phases measure different things. */
  'measureChanges',
  /** The time is not over: figures go up to this day. */
  'notOver',
  /** So many reports came in nobody knows when; they count as in time. */
  'unknownTimes',
  /** Of so many units most times are unknown: no rate, and no award by it. */
  'timesUnknown',
  /** So many units were in time on every day and are not listed. */
  'othersInTime',
  /** What the marks of the map stand for. */
  'marks',
  /** What proposals go by. */
  'criteria',
  /** Listed apart: nothing reported, or nothing assigned by the first plan. */
  'notRanked',
  /** Some official figures are older than the day of the report. */
  'officialOlder',
  /** The official figure for the whole area is another one than the sum. */
  'officialArea',
] as const;
export type RemarkCode = (typeof REMARKS)[number];
