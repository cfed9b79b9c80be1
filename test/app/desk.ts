/** A desk to work at in tests: a local workbook, the real bundle in its host, a secretary and a team leader. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleFiles, type ScriptFile } from '../../local/runtime/bundle';
import { type ApiCall, createHost, RecordingUi } from '../../local/runtime/host';
import type { Identity, LocalWorkbook, Person } from '../../local/workbook/api';
import { createWorkbook } from '../../local/workbook/workbook';
import type { BatchUpdateRequest, Request } from '../../src/sheets-api/schema';
import { checkRequest } from '../contract/google-schema';

export const SECRETARY: Identity = { email: 'van-phong@vi-du.vn', role: 'owner' };
export const LEADER: Identity = { email: 'to-truong@vi-du.vn', role: 'editor' };

/** Two hamlets of two teams over five days, one of them a rest day: the smallest campaign with every part in it. */
export const SMALL = {
  name: 'Đợt thử 5 ngày',
  issuer: 'UBND xã Thử',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: ['2023-06-01', '2023-06-05'],
  calendar: { sunday: 0 },
  indicators: [{ key: 'activated', name: 'Tài khoản kích hoạt', unit: 'tài khoản', target: 37 }],
  units: [
    { name: 'Sành', teams: 2 },
    { name: 'Song Nga', teams: 2 },
  ],
};

let bundle: ScriptFile[] | null = null;
export function files(): ScriptFile[] {
  if (bundle === null) {
    const out = mkdtempSync(join(tmpdir(), 'chi-tieu-'));
    const root = resolve(__dirname, '../..');
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', out], { stdio: 'pipe' });
    bundle = bundleFiles(out);
  }
  return bundle;
}

/** @param seen what stands between the workbook and everybody who works in it */
export function desk(
  now = '2023-06-02T09:00:00+07:00',
  seen: (workbook: LocalWorkbook) => LocalWorkbook = (same) => same,
) {
  const workbook = seen(createWorkbook({ title: 'Thử', owner: SECRETARY.email, now: Date.parse(now) }));
  const ui = new RecordingUi();
  const host = createHost({ workbook, files: files(), user: SECRETARY, ui });
  return {
    workbook,
    host,
    ui,
    secretary: workbook.person(SECRETARY),
    leader: workbook.person(LEADER),
    /** Calls made while `work` ran, by method, with bytes sent. */
    calls(work: () => void): { reads: number; writes: number; bytes: number; calls: ApiCall[] } {
      const from = host.requests.length;
      work();
      const calls = host.requests.slice(from);
      const writes = calls.filter((call) => call.method === 'spreadsheets.batchUpdate');
      return {
        reads: calls.length - writes.length,
        writes: writes.length,
        bytes: writes.reduce((sum, call) => Math.max(sum, Buffer.byteLength(JSON.stringify(call.body))), 0),
        calls,
      };
    },
  };
}
export type Desk = ReturnType<typeof desk>;

/** The forms filled from a campaign file, and the tables made. */
export function builtDesk(file: unknown = SMALL, now?: string): Desk {
  const made = desk(now);
  made.host.run('openCampaign', [file]);
  made.host.run('build');
  return made;
}

/** Every request of every batch so far. @throws when one is not what Google's schema allows */
export function requestsOf({ host }: Desk): Request[] {
  return host.requests
    .filter((call) => call.method === 'spreadsheets.batchUpdate')
    .flatMap((call) => {
      checkRequest(call.body);
      return (call.body as BatchUpdateRequest).requests ?? [];
    });
}

/** Where a text stands in a tab: 0-based, scanning values; null when it does not. */
export function find(
  workbook: LocalWorkbook,
  tab: string,
  matches: (value: string | number | boolean | null, row: number, column: number) => boolean,
): { row: number; column: number } | null {
  const sheet = workbook.resource().sheets?.find((candidate) => candidate.properties?.title === tab);
  const { rowCount = 0, columnCount = 0 } = sheet?.properties?.gridProperties ?? {};
  for (let row = 0; row < rowCount; row++)
    for (let column = 0; column < columnCount; column++)
      if (matches(workbook.value(tab, cell(row, column)), row, column)) return { row, column };
  return null;
}

export function cell(row: number, column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return `${name}${row + 1}`;
}

/** The entry cell of a team on a day, wherever it stands now. */
export function entryCell(workbook: LocalWorkbook, tab: string, team: string, key: string): string {
  const column = find(workbook, tab, (value) => value === key);
  const row = find(
    workbook,
    tab,
    (value, _, c) => c === 0 && typeof value === 'string' && value.split(' ')[0] === team,
  );
  if (column === null || row === null) throw new Error(`${team} ${key} is nowhere in ${tab}`);
  return cell(row.row, column.column);
}

/** Types a number for a team on a day. */
export function enter(
  person: Person,
  workbook: LocalWorkbook,
  tab: string,
  team: string,
  key: string,
  text: string,
) {
  return person.type(tab, entryCell(workbook, tab, team, key), text);
}
