/** What a pasted table of units is read as: columns with what they mean, lines, and what is wrong with them. */
import type { UnitField } from '../../tabs/units-form';

/** One cell a merged one runs on into, below its first: so that a table stays what it was when it becomes text. */
export const DITTO = '″';

/**
 * What a column holds. `name`: units of several levels under each other; `level1` …: units of that level; `quota|key`:
 * given quotas of an indicator; `skip`: not used; `ask`: a person has to say.
 */
export type Role =
  | Exclude<UnitField['id'], 'name' | 'level' | 'parent' | 'workDays'>
  | 'order'
  | 'name'
  /** Belongs to the name before it: "Khu phố | 3". */
  | 'nameEnd'
  | `level${number}`
  | `quota|${string}`
  /** One team a column, its quota below it. */
  | `team|${string}`
  | 'skip'
  | 'ask';

export interface TableColumn {
  /** '' where the table has no heads. */
  heading: string;
  sample: string;
  role: Role;
}

export interface TableLine {
  /** Line of the pasted text, from 1. */
  row: number;
  /** Index into the campaign's levels: 1 directly under the area. */
  level: number;
  name: string;
  /** Index of the line above it in the tree; null directly under the area. */
  parent: number | null;
  cells: Partial<Record<UnitField['id'], string | number>>;
  quota: Record<string, number>;
}

export type MistakeCode =
  | 'NO_UNITS'
  | 'NO_NAMES'
  | 'COLUMN_ASK'
  | 'COLUMN_UNUSED'
  | 'SECTIONS_ASK'
  | 'SECTION_SKIPPED'
  | 'LINE_SKIPPED'
  /** An address, a phone number, a day … where a name should be: to be looked at, or left out. */
  | 'STRANGE'
  | 'STRANGE_SKIPPED'
  | 'NAME_MISSING'
  | 'NO_PARENT'
  | 'TOO_DEEP'
  | 'NOT_NUMBER'
  | 'NOT_WHOLE'
  | 'CODE_INVALID'
  | 'DUPLICATE'
  | 'LOOKS_SAME'
  | 'MISSING'
  | 'OF_THE_WHOLE'
  | 'PHONE_MOVED'
  | 'PHONE_WRONG'
  | 'TOTAL_DIFFERS'
  | 'PARTS_DIFFER'
  | 'COUNT_DIFFERS';

export interface Mistake {
  code: MistakeCode;
  /** An error keeps the table from being taken over; a note only tells what was done. */
  severity: 'error' | 'warning' | 'note';
  /** Line of the pasted text; null for the table as a whole. */
  row: number | null;
  figures: Record<string, string | number>;
}

export interface UnitTable {
  columns: TableColumn[];
  lines: TableLine[];
  mistakes: Mistake[];
}

export interface TableOptions {
  /** Names of the levels, the area's first. */
  levels: readonly string[];
  counts: readonly { key: string; name: string }[];
  /** What a person said the columns are; null for those left to the reader. */
  roles?: readonly (Role | null)[] | undefined;
  /** What rows numbered I, II or A, B above others are, where the words leave it open. */
  sections?: 'units' | 'headings' | null | undefined;
  /** Lines a person leaves out. */
  without?: readonly number[] | undefined;
}

/** A row of the table: where it stands in the text, and its cells. */
export interface Row {
  line: number;
  cells: string[];
}
