/** The secretary's acts over a local workbook, with answers prepared for what they ask. */
import type { Identity, LocalWorkbook } from '../../local/workbook/api';
import { createWorkbook, loadWorkbook } from '../../local/workbook/workbook';
import { readWorkbook } from '../../src/app/batch';
import { build } from '../../src/app/build';
import type { Ports, Selection } from '../../src/app/ports';
import { type RunningWork, readRunning } from '../../src/app/scene';
import { setUp } from '../../src/app/set-up';
import { DayGridIndex } from '../../src/domain/record/day-grid';
import type { LogEntry } from '../../src/domain/record/ledger';
import type { Typed } from '../../src/domain/record/submission';
import type { BatchUpdateRequest } from '../../src/sheets-api/schema';
import { tabOf } from '../../src/sheets-api/snapshot';
import { readLog } from '../../src/workbook/decode/log';
import type { EntryKey, TabKey } from '../../src/workbook/model';
import { checkRequest } from '../contract/google-schema';
import { portsOver } from '../self-check/over';
import { campaignOf } from '../workbook/fixtures';
import { cell, LEADER, SECRETARY, SMALL } from './desk';
import { gridOf, keyedColumns, rowOf } from './grid';
import { writesIntoEntries } from './request-log';

export const FILE = {
  ...SMALL,
  cutOffs: [
    { level: 2, time: '15:00' },
    { level: 0, time: '15:45' },
  ],
};

/** A day of June 2023 at a time. */
export function june(date: number, time: string): number {
  return Date.parse(`2023-06-${String(date).padStart(2, '0')}T${time}:00+07:00`);
}

export interface Office {
  workbook: LocalWorkbook;
  ports: Ports;
  /** What people were shown, in order: "alert: …", "confirm: …", "ask: …", "toast: …". */
  shown: string[];
  /** Answers to the next questions: true or false to a confirmation, text or null to a prompt; or something to do first. */
  answers: (boolean | string | null | (() => void))[];
  writes: BatchUpdateRequest[];
  reads: string[];
  select(selection: Selection | null): void;
}

/** Saved forms of workbooks already built, by the campaign file. */
const built = new Map<string, string>();

/** A campaign whose tables stand, on the morning of Friday 2 June. */
export function office(file: unknown = FILE): Office {
  const key = JSON.stringify(file);
  const options = { owner: SECRETARY.email, now: june(2, '09:00') };
  let saved = built.get(key);
  if (saved === undefined) {
    const { workbook, ports } = officeOver(createWorkbook({ title: 'Thử', ...options }));
    setUp(ports, 'vi', campaignOf(file));
    build(ports, 'vi', () => true);
    saved = JSON.stringify(workbook.resource());
    built.set(key, saved);
  }
  return officeOver(loadWorkbook(JSON.parse(saved), options));
}

/** Another person's window on the same workbook. */
export function officeOver(workbook: LocalWorkbook, who: Identity = SECRETARY): Office {
  const { ports, reads, writes } = portsOver(workbook, who);
  const shown: string[] = [];
  const answers: Office['answers'] = [];
  let selection: Selection | null = null;
  const answer = (): boolean | string | null => {
    for (;;) {
      const next = answers.shift();
      if (typeof next !== 'function') return next ?? null;
      next();
    }
  };
  const ui: Ports['ui'] = {
    ...ports.ui,
    toast: (text) => void shown.push(`toast: ${text}`),
    alert: (_, text) => void shown.push(`alert: ${text}`),
    confirm(_, text) {
      shown.push(`confirm: ${text}`);
      return answer() === true;
    },
    ask(_, text) {
      shown.push(`ask: ${text}`);
      const given = answer();
      return typeof given === 'string' ? given : null;
    },
    selection: () => selection,
  };
  return {
    workbook,
    ports: { ...ports, ui },
    shown,
    answers,
    reads,
    writes,
    select(cells) {
      selection = cells;
    },
  };
}

/** A leader types for a team on a day of June. @returns whether that was let through */
export function types(
  made: Office,
  team: string,
  date: number,
  text: string,
  tab: EntryKey = 'entry',
): boolean {
  const sheet = titleOf(made.workbook, tab);
  return made.workbook.person(LEADER).type(sheet, entryCell(made.workbook, team, date, tab), text).accepted;
}

/** Pasting goes round validation. */
export function pastes(made: Office, team: string, date: number, text: string): void {
  const at = entryCell(made.workbook, team, date);
  const outcome = made.workbook.person(LEADER).paste(titleOf(made.workbook, 'entry'), at, [[text]]);
  if (!outcome.accepted) throw new Error(outcome.message);
}

export function entryCell(
  workbook: LocalWorkbook,
  team: string,
  date: number,
  tab: EntryKey = 'entry',
): string {
  const grid = gridOf(workbook, tab);
  return cell(rowOf(grid, team), keyedColumns(grid).get(`2023-06-0${date}|activated`)!);
}

export function titleOf(workbook: LocalWorkbook, tab: TabKey): string {
  const sheet = workbook
    .resource()
    .sheets!.find(({ developerMetadata }) =>
      developerMetadata?.some(({ metadataValue }) => metadataValue === tab),
    );
  return sheet!.properties!.title!;
}

export function working({ ports }: Office): RunningWork {
  return readRunning(ports, readWorkbook(ports), 'vi');
}

export function logOf({ ports }: Office): LogEntry[] {
  return readLog(tabOf(readWorkbook(ports), 'log')!);
}

/** Numbers closed for a day of June, by team. */
export function snapshotOf(made: Office, date: number): Record<string, Typed> {
  const { campaign, daily } = working(made);
  const index = new DayGridIndex(daily.ledger.closed);
  const day = `2023-06-0${date}`;
  return Object.fromEntries(
    campaign.units
      .filter(({ parent }) => parent !== null)
      .map(({ code }) => [code, index.at({ unit: code, day, indicator: 'activated' }) ?? null]),
  );
}

/** Days of June that are closed now. */
export function closedDates(made: Office): number[] {
  const { closings } = working(made).daily.ledger;
  return closings.filter(({ isClosed }) => isClosed).map(({ day }) => +day.slice(-2));
}

/** No write so far touched an entry cell, and every one is what Google's schema allows. */
export function expectEntriesUntouched({ writes, workbook }: Office): void {
  for (const body of writes) checkRequest(body);
  const { spreadsheetId } = workbook;
  const call = {
    method: 'spreadsheets.batchUpdate',
    spreadsheetId,
    identity: SECRETARY.email,
    ok: true,
  } as const;
  const calls = writes.map((body) => ({ ...call, body }));
  expect(writesIntoEntries(calls, workbook)).toEqual([]);
}

/** Whatever goes by what an act changed was drawn with it: building again finds nothing to write. */
export function expectAllDrawn({ ports, writes }: Office): void {
  const before = writes.length;
  build(ports, 'vi', () => false);
  expect(writes.slice(before)).toEqual([]);
}
