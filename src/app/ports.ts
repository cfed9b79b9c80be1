/** What the use cases need from the outside. The gateway implements these over Google's services. */
import type { BatchUpdateRequest, BatchUpdateResponse, SpreadsheetResource } from '../sheets-api/schema';

export interface SheetsPort {
  /** @throws AppError SERVICE_OFF, READ_DENIED, BUSY (429 after backing off), UNSURE (5xx or time-out) */
  get(fields: string): SpreadsheetResource;
  /** @throws AppError as `get`, and WRITE_DENIED, REJECTED (invalid: nothing was applied) */
  batchUpdate(body: BatchUpdateRequest): BatchUpdateResponse;
}

export interface UiPort {
  toast(text: string, seconds?: number): void;
  /** One button. */
  alert(title: string, text: string): void;
  /** Yes or no; true is yes. */
  confirm(title: string, text: string): boolean;
  /** A read-only page of HTML in a dialog. */
  page(title: string, html: string, width: number, height: number): void;
  /** Shows a tab and selects a cell. */
  show(sheetId: number, a1: string): void;
}

export interface LockPort {
  /** Runs `work` holding the document lock. @throws AppError LOCK_BUSY when it is not free in time */
  withLock<T>(work: () => T): T;
}

export interface Ports {
  sheets: SheetsPort;
  ui: UiPort;
  lock: LockPort;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Waits; only between a failed call and its next try. */
  sleep(milliseconds: number): void;
  /** Empty when Google does not tell. */
  userEmail(): string;
  /** A new unique id. */
  uuid(): string;
}
