/** What the tests of daily work ask of the tabs, in the grid's own values. */
import { samples } from '../../local/samples';
import type { Day } from '../../src/domain/day';
import { planQuotas } from '../../src/domain/quota';
import { parseCampaign } from '../../src/domain/schema';
import type { SheetWindow } from './browser';
import type { TestServer } from './server';
import { columnOf, rowOf } from './sheet';

export const ENTRY = 'Nhập hôm nay';
export const LOG = 'Nhật ký';
export const QUOTA = 'Chỉ tiêu tổ';

export const campaign = parseCampaign(samples[0]!.file).campaign!;
export const plan = planQuotas(campaign).plan!;
export const teams = plan.tables[0]!.rows.map(({ unit }) => unit);

export const dayKey = (day: Day) => `${day}|activated`;

export type Cell = string | number | boolean | null;

/** Where a team's number of a day is typed. */
export async function entryPlace(sheet: SheetWindow, team: string, day: Day) {
  const values = await sheet.values(ENTRY);
  return { row: rowOf(values, 0, team), column: columnOf(values, dayKey(day)) };
}

export async function entryOf(sheet: SheetWindow, team: string, day: Day): Promise<Cell> {
  const { row, column } = await entryPlace(sheet, team, day);
  return (await sheet.values(ENTRY))[row]![column]!;
}

/** Asks again until it is so: what the server does reaches the window a moment later. */
export async function becomes<T>(sheet: SheetWindow, ask: () => Promise<T>, wanted: T): Promise<void> {
  for (let tries = 0; tries < 100 && (await ask()) !== wanted; tries++) await sheet.page.waitForTimeout(150);
  expect(await ask()).toBe(wanted);
}

/** The column of a team's row, found by the key above it: "quota", "missing", a day. */
export async function besideTeam(sheet: SheetWindow, team: string, key: string): Promise<Cell> {
  const values = await sheet.values(ENTRY);
  return values[rowOf(values, 0, team)]![columnOf(values, key)]!;
}

/** Lines of the log below its heads, each by the keys of its columns; of a unit the code alone. */
export async function logOf(sheet: SheetWindow): Promise<Record<string, Cell>[]> {
  const values = await sheet.values(LOG);
  const keys = values[0]!;
  const act = columnOf(values, 'actKey');
  return values
    .slice(1)
    .filter((cells) => typeof cells[act] === 'string' && cells[act] !== '')
    .map((cells) => Object.fromEntries(keys.map((key, i) => [String(key), cells[i]!])))
    .map((line) => ({ ...line, unit: String(line.unit ?? '').split(' ')[0]! }));
}

/** A1 notation of a cell, from 0-based numbers. */
export function a1(row: number, column: number): string {
  const letters = (index: number): string =>
    (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  return `${letters(column)}${row + 1}`;
}

/** Types as a leader in a window of their own would, without drawing it. @returns whether the sheet took it */
export async function leaderTypes(
  server: TestServer,
  place: { row: number; column: number },
  text: string,
): Promise<boolean> {
  const cell = a1(place.row, place.column);
  const { accepted } = await server.post<{ accepted: boolean }>('/api/type', {
    role: 'leader',
    tab: ENTRY,
    cell,
    text,
  });
  return accepted;
}
