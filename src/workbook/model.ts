/**
 * The spreadsheet as data: what a tab should look like, before anything is written.
 *
 * Rows and columns are named by keys, never by position: people sort, insert and move them, and the compiler finds them
 * again by what stands in the cells (the unit code in the key column, the column key in the hidden key row).
 * All indexes below are model indexes, 0-based, `to` exclusive.
 */
import { REPORT_KINDS, type ReportKind } from '../domain/report/report';

export interface Tab {
  key: TabKey;
  /** Title given when the tab is first made; people may rename it afterwards. */
  title: string;
  columns: Column[];
  rows: Row[];
  frozenRows: number;
  frozenColumns: number;
  /** The column whose cells carry the row keys (a cell's key is its text up to the first space). */
  keyColumn: number;
  /** The (hidden) row whose cells carry the column keys as text. */
  keyRow: number;
  /** Blank rows that a new tab has below the others, for lines to come: adding a row makes a large sheet slow. */
  spareRows?: number;
  /** Rows [from, to) hold one unit each and are matched by key; the rows above and below are ours and fixed. */
  body: Span;
  /** The order of rows and columns says something (a ranking): it is restored even where people's entries stand in them. */
  ordered?: boolean;
  areas: Area[];
  merges: Rect[];
  conditionals: Conditional[];
  protection: Protection | null;
  charts: Chart[];
  hidden: boolean;
  tabColor: Color | null;
  /** Printed paper, used by the .xlsx export. */
  print: PrintSetup | null;
}

export const FIXED_TABS = [
  'entry',
  'settings',
  'units',
  'quotaGroups',
  'quotaUnits',
  'findings',
  'progress',
  'tracking',
  'obstacles',
  'official',
  'organisations',
  'rebalance',
  'log',
  'mirror',
  'closed',
  'versions',
  'frozen',
  'restated',
  'sending',
  'picture',
  'published',
  'wards',
  'consolidated',
  'pulled',
] as const;
/** Wards of many teams have an entry tab for every hamlet, "entry.SG", instead of one. */
export type EntryKey = 'entry' | `entry.${string}`;
/** One tab a kind of report, always the same one, and the signed paper. */
export type ReportTabKey = `report.${ReportKind | 'paper'}`;
export const REPORT_TABS: readonly ReportTabKey[] = [
  ...REPORT_KINDS.map((kind) => `report.${kind}` as const),
  'report.paper',
];
export type TabKey = (typeof FIXED_TABS)[number] | EntryKey | ReportTabKey;

export function isTabKey(text: string): text is TabKey {
  return (FIXED_TABS as readonly string[]).includes(text) || isEntryKey(text) || isReportKey(text);
}

export function isReportKey(text: string): text is ReportTabKey {
  return (REPORT_TABS as readonly string[]).includes(text);
}

export function isEntryKey(text: string): text is EntryKey {
  return text === 'entry' || text.startsWith('entry.');
}

export interface Span {
  from: number;
  to: number;
}

export interface Rect {
  rows: Span;
  columns: Span;
}

export interface Column {
  /** Unique in the tab, no spaces: "code", "name", "2023-06-12|activated", "week3|activated". */
  key: string;
  /** Pixels. */
  width: number;
  hidden: boolean;
}

export interface Row {
  /** Unique in the tab: a unit code in the body; elsewhere a fixed name such as "head", "total", "sentinel". */
  key: string;
  /** Pixels; null: as tall as its text. */
  height: number | null;
  hidden: boolean;
}

/** A rectangle painted as one block. Later areas paint over earlier ones. Formats and notes are ours; see `content`. */
export interface Area {
  /** Unique in the tab; its hash tells whether it must be painted again. */
  name: string;
  at: Rect;
  content: Content;
  format: CellFormat | null;
  validation: Validation | null;
  /** Notes by model "row,column" offset inside the area. */
  notes: { row: number; column: number; text: string }[];
}

export type Content =
  /** Formats only. */
  | { kind: 'none' }
  /** Ours: text, numbers, days. Restored when changed. */
  | { kind: 'constant'; values: CellValue[][] }
  /** Ours: whole numbers, sent as pasted digits because there are many. null leaves the cell blank. */
  | { kind: 'digits'; values: (number | null)[][] }
  /** Ours: one formula for the whole rectangle, in the template language of `formula.ts`. */
  | { kind: 'formula'; formula: string }
  /** People's numbers. Never written. */
  | { kind: 'entry' }
  /** A form people fill in: written once, when its tab, row or column is made; theirs from then on. */
  | { kind: 'form'; values: CellValue[][] };

export type CellValue =
  | null
  | string
  | number
  | boolean
  /** A calendar day, stored as a serial number. */
  | { day: string }
  /** One formula in the template language. */
  | { formula: string }
  /** Text whose first `bold` characters are bold. */
  | { text: string; bold: number }
  /** Text that leads to a cell. */
  | { text: string; link: CellLink };

export interface CellLink {
  tab: TabKey;
  /** Row and column keys of the target. */
  row: string;
  column: string;
  /** Where the target stands now, 0-based, when it was just read: goes before the keys, which a form may lack. */
  at?: { row: number; column: number };
}

/** #rrggbb */
export type Color = string;

export interface CellFormat {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  /** Family; Google's own default where nothing is said. */
  font?: string;
  color?: Color;
  fill?: Color;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  /** text: "@". integer: #,##0. day: dd/mm/yyyy. dayMonth: d/m. percent: 0.0 %. finePercent: 0.00 %. dateTime: hh:mm dd/mm/yyyy. signed: +3. points: +5.0 %.
   *  mean: one decimal. paperDay: dd/m/yyyy, months 3 to 12 in administrative papers. */
  number?:
    | 'text'
    | 'integer'
    | 'decimal'
    | 'day'
    | 'dayMonth'
    | 'percent'
    | 'finePercent'
    | 'dateTime'
    | 'general'
    | 'signed'
    | 'points'
    | 'mean'
    | 'paperDay';
  /** ink: all lines black, for paper. */
  border?: 'none' | 'thin' | 'ink' | 'bottom' | 'top' | 'outer';
}

export interface Validation {
  rule:
    | { kind: 'list'; options: string[] }
    | { kind: 'whole'; min: number; max: number }
    | { kind: 'number'; min: number; max: number }
    | { kind: 'day' }
    /** Formula template, relative to the area's first cell. */
    | { kind: 'formula'; formula: string };
  /** Refuse (true) or only mark (false). */
  strict: boolean;
  /** Shown when the cell is selected and when the input is refused. */
  help: string;
}

export interface Conditional {
  /** Unique in the workbook; carried inside the formula so that we know our own rule again. */
  mark: string;
  at: Rect;
  /** Formula template relative to the rectangle's first cell; may refer to its own tab only. */
  formula: string;
  format: CellFormat;
}

export interface Protection {
  /** Whole tab. Empty unprotected: nobody but the editors writes here. */
  unprotected: Rect[];
  /** true: anyone may edit but is warned. */
  warningOnly: boolean;
}

/** A chart floating over the tab. Each source is one row or one column, named by keys. */
export interface Chart {
  /** Unique in the tab; part of its title is not, so that words may change. */
  key: string;
  kind: 'line' | 'bar' | 'column';
  title: string;
  /** Labels along the axis, then one line or one row of bars each. */
  labels: ChartSource;
  series: { source: ChartSource; color: Color; dashed: boolean }[];
  /** Top left corner, by keys, `right` pixels into the cell; size in pixels. */
  at: { row: string; column: string; right?: number };
  width: number;
  height: number;
}

export type ChartSource =
  /** Cells of one row, from one column to another; the first cell is the name of the series. */
  | { kind: 'row'; row: string; first: string; last: string }
  /** Cells of one column over these rows; the cell of `head` is the name of the series. */
  | { kind: 'column'; column: string; head: string; first: string; last: string };

export interface PrintSetup {
  orientation: 'portrait' | 'landscape';
  /** Rows and columns repeated on each page (counts from the top/left, hidden ones included). */
  repeatRows: number;
  repeatColumns: number;
  /** A new page starts before these columns. */
  breakBefore: number[];
  /** Fit this many pages across; null: 100 %, pages split at the breaks. */
  fitWidth: number | null;
  /** What is printed; all that holds something when not said. */
  area?: Rect;
  /** The first of the repeated rows, where a letterhead above them stands on the first page alone. */
  repeatFrom?: number;
  /** Rows that stay on one page. */
  keepTogether?: Span;
  /** Above the text, not on the first page, as in administrative papers; else title and number below. */
  pageNumbers?: 'above';
}

/** The tabs of one build, in the order wanted for new ones. */
export interface WorkbookModel {
  tabs: Tab[];
  /** Named ranges published by us. */
  names: NamedRange[];
}

/** A rectangle under a name, by the keys of its first and last rows and columns. */
export interface NamedRange {
  name: string;
  tab: TabKey;
  rows: readonly [string, string];
  columns: readonly [string, string];
}
