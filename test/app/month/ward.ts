/** The ward at work: the clock, people at the grid, the secretary's menu; all they do is written into the diary. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity } from '../../../local/workbook/api';
import { readWorkbook } from '../../../src/app/batch';
import { type RunningWork, readStanding } from '../../../src/app/scene';
import { type Day, eachDay } from '../../../src/domain/day';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import type { LogEntry } from '../../../src/domain/record/ledger';
import type { Typed } from '../../../src/domain/record/submission';
import { tabOf } from '../../../src/sheets-api';
import { readLog } from '../../../src/workbook/decode/log';
import { portsOver } from '../../self-check/over';
import { cell, type Desk, desk, SECRETARY } from '../desk';
import { TEAMS } from './cast';
import { Diary, INDICATOR } from './diary';
import type { EntryTab } from './entry-view';
import { type Watch, watch } from './watch';

const SAMPLE = join(__dirname, '../../../local/samples/que-chau-2023.json');
export const FIRST = '2023-05-27';
export const LAST = '2023-06-30';
export const DAYS = eachDay(FIRST, LAST);
export const column = (day: Day): string => `${day}|${INDICATOR}`;

/** What a person types, and what it is stored as where that is not the same. */
export type Said = number | string | { text: string; stored: Typed };

export interface Ward {
  made: Desk;
  seen: Watch;
  diary: Diary;
  /** The plan as it was given out, from the first; taken down when it was made. */
  versions: PlanVersion[];
  /** Numbers of each closed day as they stood when it was closed last, by team. */
  closed: Map<Day, Map<string, Typed>>;
  /** Edits at the grid, a paste of five teams being one. */
  edits: number;
}

/** Set up, built, and recording switched on, the afternoon before the first day. */
export function openWard(): Ward {
  let seen!: Watch;
  const made = desk('2023-05-26T15:00:00+07:00', (workbook) => {
    seen = watch(workbook);
    return seen.workbook;
  });
  const ward: Ward = { made, seen, diary: new Diary(), versions: [], closed: new Map(), edits: 0 };
  menu(ward, 'openCampaign', { args: [JSON.parse(readFileSync(SAMPLE, 'utf8'))] });
  menu(ward, 'build');
  menu(ward, 'recording');
  takeDownPlan(ward);
  return ward;
}

/** Moves the clock; triggers that are due run. */
export function clock({ made }: Ward, day: Day, time: string): void {
  const now = Date.parse(`${day}T${time}:00+07:00`);
  made.workbook.setNow(now);
  made.host.tick(now);
  expect(made.host.failures).toEqual([]);
}

/** A click in the menu, with the answers to what it asks; every answer must be asked for. */
export function menu(
  { made: { host, ui } }: Ward,
  name: string,
  { args = [], says = [], types = [] }: { args?: unknown[]; says?: ('YES' | 'NO')[]; types?: string[] } = {},
): unknown {
  ui.answers.push(...says);
  ui.texts.push(...types);
  const from = ui.alerts.length;
  const answer = host.run(name, args) as { ok: boolean; value?: unknown };
  const shown = ui.alerts.slice(from).map(({ text }) => text);
  expect([name, answer.ok ? [] : shown, ui.answers, ui.texts]).toEqual([name, [], [], []]);
  return answer.value;
}

export function entryTab({ seen }: Ward): EntryTab {
  return seen.entries()[0]!;
}

function cellOf(ward: Ward, team: string, day: Day): string {
  const { rows, columns } = entryTab(ward);
  return cell(rows.get(team)!, columns.get(column(day))!);
}

/** Types into one cell. @returns whether that was let through */
export function type(ward: Ward, who: Identity, team: string, day: Day, said: Said): boolean {
  const person = ward.made.workbook.person(who);
  const outcome = person.type(entryTab(ward).title, cellOf(ward, team, day), textOf(said));
  ward.edits++;
  if (outcome.accepted) note(ward, who, team, day, said);
  else expect(outcome.message.length).toBeGreaterThan(10);
  return outcome.accepted;
}

/** Pastes a block of neighbouring rows of one day; null makes a cell blank. Round validation, as at Google. */
export function paste(
  ward: Ward,
  who: Identity,
  day: Day,
  numbers: readonly (readonly [string, Said | null])[],
): boolean {
  const { rows, title } = entryTab(ward);
  const block = [...numbers].sort(([a], [b]) => rows.get(a)! - rows.get(b)!);
  const first = rows.get(block[0]![0])!;
  expect(block.map(([team]) => rows.get(team)! - first)).toEqual(block.map((_, i) => i));
  const texts = block.map(([, said]) => [said === null ? '' : textOf(said)]);
  const outcome = ward.made.workbook.person(who).paste(title, cellOf(ward, block[0]![0], day), texts);
  ward.edits++;
  if (outcome.accepted)
    for (const [team, said] of block)
      if (said !== null || ward.diary.standing(team, day) !== null) note(ward, who, team, day, said);
  return outcome.accepted;
}

/** Of a change that is not noted when it is made. */
export const UNSEEN = '?';

function note({ diary, made }: Ward, who: Identity, team: string, day: Day, said: Said | null): void {
  const stored = typeof said === 'object' && said !== null ? said.stored : said;
  const deed = { at: made.workbook.now(), team, day };
  const isNoted = !made.host.switches.lockBusy;
  if (isNoted) diary.add({ ...deed, act: 'entry', who: who.email, value: stored });
  else diary.add({ ...deed, act: 'missed', who: UNSEEN, value: stored });
}

function textOf(said: Said): string {
  return String(typeof said === 'object' ? said.text : said);
}

/** Closes a day; what stands then is what has to be kept. @param types which one, where several wait */
export function close(ward: Ward, day: Day, types: string[] = []): void {
  const value = menu(ward, 'closeDay', { says: ['YES'], types });
  expect(value).toMatchObject({ day, refusal: null });
  ward.closed.set(day, new Map(TEAMS.map((team) => [team, ward.diary.standing(team, day)])));
}

/** The workbook read back as the product reads it. */
export function working({ made }: Ward): RunningWork {
  const { ports } = portsOver(made.workbook, SECRETARY);
  return readStanding(ports, readWorkbook(ports), 'vi');
}

export function logOf({ made }: Ward): LogEntry[] {
  const { ports } = portsOver(made.workbook, SECRETARY);
  return readLog(tabOf(readWorkbook(ports), 'log')!);
}

/** After an act that made a plan. @returns the plan */
export function takeDownPlan(ward: Ward): PlanVersion {
  const { versions } = working(ward).daily;
  expect(versions.slice(0, -1)).toEqual(ward.versions);
  ward.versions = versions;
  return versions[versions.length - 1]!;
}
