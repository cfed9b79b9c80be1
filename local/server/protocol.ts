/** What the page and its server say to each other over the web socket. Plain JSON, no code. */

/** Whom the page is tried as; the city has a file of its own. */
export type RoleName = 'secretary' | 'leader' | 'viewer' | 'city';

export const ROLE_NAMES: readonly RoleName[] = ['secretary', 'leader', 'viewer', 'city'];

export type MenuEntry = { label: string; run: string } | { label: string; items: MenuEntry[] } | 'separator';

/** What a dialog of a script was answered with; 'close' is its cross, or a window that went away. */
export type DialogAnswer = 'ok' | 'cancel' | 'yes' | 'no' | 'close';

/** A cell to bring into view and select. */
export interface Place {
  sheetId: number;
  a1: string;
}

/** Cells of a tab, 0-based, ends exclusive. */
export interface Cells {
  sheetId: number;
  row: number;
  rowEnd: number;
  column: number;
  columnEnd: number;
}

/** What a cell says beyond its value. Positions are 0-based; `to` is exclusive. */
export interface TabRemarks {
  notes: { row: number; column: number; text: string }[];
  /** Input help of data validations, merged over runs of rows in one column. */
  helps: { column: number; from: number; to: number; text: string }[];
}

/** By Google's sheetId. */
export type Remarks = Record<number, TabRemarks>;

/** Everything a window needs to start. */
export interface Start {
  /** o-spreadsheet's WorkbookData. */
  data: unknown;
  title: string;
  remarks: Remarks;
  menu: { title: string; items: MenuEntry[] } | null;
  clock: Clock;
}

/** Local time of the workbook, "2023-06-12T09:00"; null runs with the real clock. */
export type Clock = string | null;

export type ToServer =
  | { kind: 'revision'; message: unknown }
  /** Where a person's selection is; passed to the other windows. */
  | { kind: 'presence'; message: unknown }
  | { kind: 'run'; name: string; selection: Cells | null }
  /** A call of the sidebar's page: one argument, one answer under the same number. */
  | { kind: 'call'; call: number; name: string; input: unknown; selection: Cells | null }
  /** `text` is what was typed into a dialog that asks for some. */
  | { kind: 'answer'; dialog: number; answer: DialogAnswer; text: string }
  | { kind: 'clock'; clock: Clock };

export type ToBrowser =
  /** Also sent when the window must begin again; `refusal` says why in that case. */
  | { kind: 'start'; start: Start; refusal: string | null }
  | { kind: 'revision'; message: unknown }
  | { kind: 'presence'; message: unknown }
  | { kind: 'remarks'; remarks: Remarks }
  | { kind: 'title'; title: string }
  | { kind: 'clock'; clock: Clock }
  /** All that was accepted is on disk (true), or a snapshot is still due (false). */
  | { kind: 'saved'; saved: boolean }
  | { kind: 'running'; running: boolean }
  | { kind: 'toast'; title: string; text: string; seconds: number }
  /** `asksText`: with a line to type into. */
  | {
      kind: 'dialog';
      dialog: number;
      title: string;
      text: string;
      buttons: DialogAnswer[];
      asksText: boolean;
    }
  | { kind: 'page'; title: string; html: string; width: number; height: number }
  | { kind: 'sidebar'; title: string; html: string }
  /** The answer to a call of the sidebar: what the function returned, or why Google would call it failed. */
  | { kind: 'answered'; call: number; value: unknown; failure: string | null }
  | { kind: 'show'; place: Place }
  /** Said once, such as that a damaged file was put aside. */
  | { kind: 'notice'; text: string };
