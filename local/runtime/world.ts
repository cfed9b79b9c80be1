/** What outlives a single run of the script: the workbook, the project's triggers and properties, what was recorded. */
import type { Identity, LocalWorkbook } from '../workbook/api';
import type { Files } from '../workbook/files';
import type { HostUi } from './ui';

/** How much a run was authorised. Simple triggers are LIMITED, or NONE before anybody authorised the script. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface Run {
  /** The name of the function, for messages. */
  name: string;
  authMode: AuthMode;
  /** Whose rights the run has. */
  as: Identity;
  /** Who caused it; null for a clock trigger. */
  by: Identity | null;
  /** null where there is no window to show anything in. */
  ui: HostUi | null;
}

export type ApiMethod =
  | 'spreadsheets.get'
  | 'spreadsheets.getByDataFilter'
  | 'spreadsheets.batchUpdate'
  | 'spreadsheets.values.batchGet';

/** One call of the Sheets API, as sent. */
export interface ApiCall {
  method: ApiMethod;
  /** Of the file that was asked for. */
  spreadsheetId: string;
  body: unknown;
  /** E-mail of the identity it ran as. */
  identity: string;
  /** Whether the script got an answer. */
  ok: boolean;
}

/**
 * A failure to be injected. 'before' and 'after' are lost answers ("Empty response") of a call that was not, or was,
 * applied; a status is reported the way Google reports it.
 */
export type Fault = 'before' | 'after' | { status: number; when: 'before' | 'after' };
/** @param index counts API calls from 0 since the faults were set */
export type Faults = (index: number, method: ApiMethod) => Fault | null;

export interface Trigger {
  id: string;
  handler: string;
  owner: Identity;
  event: TriggerEvent;
}

export type TriggerEvent =
  | { kind: 'ON_EDIT' | 'ON_OPEN' }
  /** Once, at this instant. */
  | { kind: 'AT'; at: number }
  /** Again and again, next at this instant. */
  | { kind: 'EVERY'; every: number; at: number };

/** What is kept when the workbook is saved. */
export interface HostState {
  triggers: Trigger[];
  properties: Record<string, Record<string, string>>;
}

export interface World extends HostState {
  workbook: LocalWorkbook;
  /** The spreadsheets there are beside the script's own. */
  others: Files;
  /** HTML files of the script project, by name. */
  pages: Readonly<Record<string, string>>;
  /** Who made the script; people of their domain are visible to it. */
  owner: Identity;
  requests: ApiCall[];
  /** Lines of Logger and console. */
  log: { level: string; text: string }[];
  /** Milliseconds the script asked to sleep; nothing waits. */
  slept: number;
  faults: Faults | null;
  /** When reads were made, for the limit. */
  readTimes: number[];
  /** API calls since the faults were set. */
  calls: number;
  switches: {
    /** The advanced Sheets service. */
    sheetsService: boolean;
    /** Somebody else holds the document lock. */
    lockBusy: boolean;
    /** Null: time stands still in a run. Else a call takes so many milliseconds, and sleeping passes time. */
    callTime: number | null;
    /** Google's limit on reads, for tests of what keeps it; null: none. */
    readsAMinute: number | null;
  };
  lockedBy: Run | null;
}
