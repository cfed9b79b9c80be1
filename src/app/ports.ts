/** What the use cases need from the outside. The gateway implements these over Google's services. */
import type { Language } from '../messages/shape';
import type {
  BatchUpdateRequest,
  BatchUpdateResponse,
  GridRange,
  SpreadsheetResource,
} from '../sheets-api/schema';

export interface SheetsPort {
  /**
   * @param ranges the sheets to tell of, and their cells: one block of data a range, in their order; all when left out
   * @throws AppError SERVICE_OFF, READ_DENIED, BUSY (429 after backing off), UNSURE (5xx or time-out), REJECTED (no such
   * place)
   */
  get(fields: string, ranges?: readonly GridRange[]): SpreadsheetResource;
  /** @throws AppError as `get`, and WRITE_DENIED, REJECTED (invalid: nothing was applied) */
  batchUpdate(body: BatchUpdateRequest): BatchUpdateResponse;
  /**
   * Unformatted values of A1 ranges, days and times as serial numbers; rows and cells are trimmed at the end.
   * @param formulas a formula is told as it reads, "=1+1", not by what it makes
   */
  values(ranges: readonly string[], formulas?: boolean): (string | number | boolean)[][][];
}

/** Other spreadsheets, as far as they let this person read. */
export interface FilesPort {
  /**
   * Unformatted values of a named range, column by column, days and times as serial numbers. One call, never more.
   * @throws AppError SERVICE_OFF, BUSY (429 after backing off)
   */
  columns(spreadsheetId: string, name: string): FileAnswer;
}

export type FileAnswer =
  | { ok: true; columns: (string | number | boolean)[][] }
  | { ok: false; why: 'denied' | 'gone' | 'notSheet' | 'noRange' | 'noAnswer' };

export interface UiPort {
  /** Of the person spoken to. The tabs may be in another. */
  readonly language: Language;
  toast(text: string, seconds?: number): void;
  /** One button. */
  alert(title: string, text: string): void;
  /** Yes or no; true is yes. */
  confirm(title: string, text: string): boolean;
  /** Asks for a line of text; null when the person cancelled. */
  ask(title: string, text: string): string | null;
  /** A read-only page of HTML in a dialog. */
  page(title: string, html: string, width: number, height: number): void;
  /** Shows a tab, hidden or not, and selects a cell. */
  /** @returns false when the file has no such tab */
  show(sheetId: number, a1: string): boolean;
  /** What the person has selected, 0-based, ends exclusive; null when nothing is. */
  selection(): Selection | null;
}

export interface Selection {
  sheetId: number;
  row: number;
  rowEnd: number;
  column: number;
  columnEnd: number;
}

/** Triggers of this script that belong to whoever runs it. */
export interface TriggersPort {
  /** @returns names of the functions our triggers call, one a trigger */
  installed(): string[];
  /** Runs a function with this person's rights after every edit, by whomever. */
  onEdit(handler: string): void;
  /** Every day shortly after this time, "00:05". */
  daily(handler: string, time: string): void;
  /** Once, about so many milliseconds from now. */
  once(handler: string, milliseconds: number): void;
  /** Removes every trigger that calls the function. */
  remove(handler: string): void;
}

export interface LockPort {
  /** Runs `work` holding the document lock. @throws AppError LOCK_BUSY when it is not free in time */
  withLock<T>(work: () => T): T;
}

export interface Ports {
  sheets: SheetsPort;
  files: FilesPort;
  ui: UiPort;
  lock: LockPort;
  triggers: TriggersPort;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Waits; only between a failed call and its next try. */
  sleep(milliseconds: number): void;
  /** Empty when Google does not tell. */
  userEmail(): string;
  /** A new unique id. */
  uuid(): string;
  /** Of the code that runs. */
  version: string;
}
