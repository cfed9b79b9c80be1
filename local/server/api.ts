/**
 * The server's JSON interface, for tests and for looking at the workbook without a browser. Each takes a `role`, that of the
 * secretary if none is named, and with it the file that role has open.
 *
 * | | |
 * |---|---|
 * | GET /api/titles | titles of the tabs |
 * | GET /api/cell?tab=&cell= | `{ value, shown }` |
 * | GET /api/workbook | Google's Spreadsheet resource |
 * | GET /api/menu?role= | the add-on's menu |
 * | POST /api/type `{ role, tab, cell, text }` | types into a cell; the outcome, once it is on disk |
 * | POST /api/insert-rows `{ role, tab, before, count }` | inserts rows; the outcome |
 * | POST /api/batch-update `{ role, requests }` | the Sheets API's own batchUpdate |
 * | POST /api/faults `{ status }` | from here on every call of the Sheets API fails with it; null: none does |
 * | POST /api/run `{ role, name, args?, answers?, texts?, selection? }` | runs a script function; what it showed and returned |
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { type Button, type Host, RecordingUi } from '../runtime/host';
import { parseRect } from '../workbook/a1';
import type { LocalWorkbook } from '../workbook/api';
import { PEOPLE } from './people';
import { ROLE_NAMES, type RoleName } from './protocol';
import type { Room } from './room';
import type { Touched } from './touched';

export interface Served {
  workbook: LocalWorkbook;
  host: Host;
  room: Room;
}

const MAX_BODY_BYTES = 8 * 1024 * 1024;

const Role = z._default(z.enum(ROLE_NAMES), 'secretary');
const Cell = z.object({ tab: z.string(), cell: z.string() });
const Typing = z.object({ role: Role, tab: z.string(), cell: z.string(), text: z.string() });
const Inserting = z.object({ role: Role, tab: z.string(), before: z.number(), count: z.number() });
const Updating = z.object({ role: Role, requests: z.array(z.record(z.string(), z.unknown())) });
const Selected = z.object({
  sheetId: z.number(),
  row: z.number(),
  rowEnd: z.number(),
  column: z.number(),
  columnEnd: z.number(),
});
const Running = z.object({
  role: Role,
  name: z.string(),
  args: z._default(z.array(z.unknown()), []),
  answers: z._default(z.array(z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'])), []),
  /** Typed into prompts; null cancels. */
  texts: z._default(z.array(z.nullable(z.string())), []),
  selection: z._default(z.nullable(Selected), null),
});

const Failing = z.object({ status: z.nullable(z.number()) });

type Route = (served: Served, input: unknown) => unknown;

const ROUTES: Record<string, Route> = {
  'GET /api/titles': ({ workbook }) => workbook.titles(),
  'GET /api/cell': ({ workbook }, input) => {
    const { tab, cell } = Cell.parse(input);
    return { value: workbook.value(tab, cell), shown: workbook.shown(tab, cell) };
  },
  'GET /api/workbook': ({ workbook }) => workbook.resource(),
  'GET /api/menu': ({ host }, input) => host.open(PEOPLE[z.object({ role: Role }).parse(input).role]),
  'POST /api/type': ({ workbook, room }, input) => {
    const { role, tab, cell, text } = Typing.parse(input);
    const type = () => workbook.person(PEOPLE[role]).type(tab, cell, text);
    return room.edit(type, touchedAt(workbook, tab, cell));
  },
  'POST /api/insert-rows': ({ workbook, room }, input) => {
    const { role, tab, before, count } = Inserting.parse(input);
    return room.edit(() => workbook.person(PEOPLE[role]).insertRows(tab, before, count), null);
  },
  'POST /api/batch-update': ({ workbook }, input) => {
    const { role, requests } = Updating.parse(input);
    return workbook.as(PEOPLE[role]).batchUpdate({ requests });
  },
  'POST /api/faults': ({ host }, input) => {
    const { status } = Failing.parse(input);
    host.injectFaults(status === null ? null : () => ({ status, when: 'before' }));
  },
  'POST /api/run': ({ host }, input) => {
    const { role, name, args, answers, texts, selection } = Running.parse(input);
    const ui = new RecordingUi([...answers] satisfies Button[], [...texts]);
    ui.selection = selection;
    const value = host.run(name, args, PEOPLE[role], ui);
    const { toasts, alerts, prompts, pages, places } = ui;
    return { value, toasts, alerts, prompts, pages, places };
  },
};

/** Answers a request under /api/. */
export async function answerApi(
  servedTo: (role: RoleName) => Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = ROUTES[`${request.method} ${url.pathname}`];
  if (route === undefined) return reply(response, 404, { error: 'not found' });
  try {
    const input = request.method === 'POST' ? await readJson(request) : Object.fromEntries(url.searchParams);
    const { role } = z.object({ role: Role }).parse(input);
    reply(response, 200, route(servedTo(role), input));
  } catch (error) {
    reply(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

function touchedAt(workbook: LocalWorkbook, tab: string, cell: string): Touched[] | null {
  const fields = 'sheets.properties(sheetId,title)';
  const { sheets = [] } = workbook.as(PEOPLE.secretary).get({ fields });
  const sheetId = sheets.find((sheet) => sheet.properties?.title === tab)?.properties?.sheetId;
  const at = parseRect(cell);
  return sheetId === undefined || at === null ? null : [{ sheetId, at }];
}

/** Only JSON that says so: a form of another site could not send it without being asked first. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json')
    throw new Error('content-type: application/json');
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    text += part;
    if (text.length > MAX_BODY_BYTES) throw new Error('too long');
  }
  return JSON.parse(text);
}

function reply(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(value ?? null));
}
