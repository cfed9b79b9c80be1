/** 172 wards consolidated: how many calls, what is in the sums, what broken wards do, runs that are cut and go on. */
import type { ApiCall } from '../../../local/runtime/host';
import type { Spreadsheet } from '../../../local/workbook/api';
import { ApiError } from '../../../local/workbook/api';
import type { ConsolidationResult } from '../../../src/app/consolidate';
import type { BatchUpdateRequest } from '../../../src/sheets-api/schema';
import type { ListedWard } from '../../../src/workbook/tabs/city/wards';
import { checkRequest } from '../../contract/google-schema';
import { gridOf } from '../grid';
import { june } from '../office';
import { type CityDesk, cityDesk, entriesOf, Files, fileId, linkTo, savedFile, WardMaker } from './world';

const NOW = june(6, '16:50');
const WARDS = 172;
const BLOCKS = Math.ceil(WARDS / 20);

/** So many wards have numbers of their own; the others repeat them under names and files of their own. */
const DIFFERENT = 45;

const saved = new Map<number, string>();
const read = (ward: number) => JSON.parse(saved.get(ward % DIFFERENT)!) as Spreadsheet;

beforeAll(() => {
  const maker = new WardMaker(NOW);
  for (let ward = 0; ward < DIFFERENT; ward++)
    saved.set(ward, JSON.stringify(maker.make(nameOf(ward), entriesOf(ward, 6))));
}, 240_000);

const nameOf = (ward: number): string => `Xã số ${ward}`;
const clusterOf = (ward: number): string => `Cụm ${1 + (ward % 3)}`;

function world(): { others: Files; listed: ListedWard[] } {
  const others = new Files();
  const listed = Array.from({ length: WARDS }, (_, ward) => {
    others.put(
      fileId(ward),
      savedFile(() => read(ward)),
    );
    return { cluster: clusterOf(ward), name: nameOf(ward), link: linkTo(fileId(ward)), target: null };
  });
  return { others, listed };
}

/** What a ward's cells say, read by hand: every number typed up to a day. */
function typedIn(ward: number): { day: string; team: string; number: number }[] {
  const entry = read(ward).sheets!.find(({ properties }) => properties?.sheetId === 7001)!;
  const rows = (entry.data![0]!.rowData ?? []).map(({ values = [] }) =>
    values.map((cell) => cell.userEnteredValue),
  );
  const keys = rows.find((row) => row.some((cell) => /^\d{4}-\d\d-\d\d\|/.test(cell?.stringValue ?? '')))!;
  return rows.flatMap((row) => {
    const team = /^(S[ANO]\d) /.exec(row[0]?.stringValue ?? '')?.[1];
    if (team === undefined) return [];
    return row.flatMap((cell, column) => {
      const day = /^(\d{4}-\d\d-\d\d)\|activated$/.exec(keys[column]?.stringValue ?? '')?.[1];
      return day === undefined || cell?.numberValue === undefined
        ? []
        : [{ day, team, number: cell.numberValue }];
    });
  });
}

type Row = Record<string, unknown>;

function table(desk: CityDesk): Map<string, Row> {
  const grid = gridOf(desk.workbook, 'consolidated');
  const columns = grid.rows[0]!;
  return new Map(
    grid.rows.flatMap((texts, row) => {
      const key = texts[0] ?? '';
      if (row === 0 || key === '') return [];
      return [[key, Object.fromEntries(columns.map((column, c) => [column, grid.value(row, c)]))] as const];
    }),
  );
}

/** Rows of wards in the order of the list. */
function wardRows(desk: CityDesk): Row[] {
  return [...table(desk)].flatMap(([key, row]) => (key.startsWith('x') ? [row] : []));
}

function consolidate(desk: CityDesk): ConsolidationResult {
  const answer = desk.host.run('consolidate') as { ok: boolean; value: ConsolidationResult; text: string };
  if (!answer.ok) throw new Error(answer.text);
  return answer.value;
}

const calls = (made: readonly ApiCall[], method: string) =>
  made.filter((call) => call.method === `spreadsheets.${method}`).length;

/** Without what tells the time. */
const figures = (rows: Iterable<[string, Row]>) =>
  [...rows].flatMap(([key, { readAt: _, age: __, ...row }]) => {
    const { 'target|activated': cell, ...rest } = row;
    const own = key === 'words' ? { ...rest, words: String(cell).replace(/^Đến [^:]+:/, '') } : row;
    return key === 'now' ? [] : [[key, own]];
  });

test('one call a ward and a few more; every sum is that of the cells people typed into', () => {
  const { others, listed } = world();
  const desk = cityDesk(listed, others, NOW);
  const before = desk.host.requests.length;
  desk.host.switches.callTime = 100;
  desk.host.switches.readsAMinute = 60;
  const began = desk.workbook.now();
  expect(consolidate(desk)).toMatchObject({
    count: WARDS,
    done: WARDS,
    read: WARDS,
    unread: [],
    finished: true,
  });
  const made = desk.host.requests.slice(before);
  // Google lets one person read 60 times a minute; the whole takes hardly longer.
  expect(desk.workbook.now() - began).toBeLessThan(1.03 * WARDS * 1000);
  expect(made.every(({ ok }) => ok)).toBe(true);
  expect(calls(made, 'values.batchGet')).toBe(WARDS);
  expect(calls(made, 'get')).toBe(2);
  expect(calls(made, 'batchUpdate')).toBe(BLOCKS);
  for (const { method, body } of made) if (method === 'spreadsheets.batchUpdate') checkRequest(body);

  const rows = table(desk);
  const all = Array.from({ length: WARDS }, (_, ward) => ({ ward, typed: typedIn(ward) }));
  const sum = (among: typeof all, on?: string) =>
    among
      .flatMap(({ typed }) => typed.filter(({ day }) => on === undefined || day === on))
      .reduce((s, { number }) => s + number, 0);
  expect(all.every(({ typed }) => typed.length > 10)).toBe(true);
  expect(rows.get('total')).toMatchObject({
    in: WARDS,
    'done|activated': sum(all),
    'today|activated': sum(all, '2023-06-06'),
    'target|activated': 180 * WARDS,
    said: all.flatMap(({ typed }) => typed.filter(({ day }) => day === '2023-06-06')).length,
    asked: 6 * WARDS,
  });
  for (const cluster of [1, 2, 3]) {
    const own = all.filter(({ ward }) => clusterOf(ward) === `Cụm ${cluster}`);
    expect(rows.get(`cluster${cluster}`)).toMatchObject({ 'done|activated': sum(own), in: own.length });
  }
  const shown = wardRows(desk);
  all.forEach(({ ward, typed }) => {
    const done = typed.reduce((s, { number }) => s + number, 0);
    const today = typed.filter(({ day }) => day === '2023-06-06').length;
    expect(shown[ward]).toMatchObject({
      reports: `${today}/6`,
      missing: 6 - today,
      name: nameOf(ward),
      'done|activated': done,
      'percent|activated': done / 180,
    });
  });
  expect(String(rows.get('window')!.cluster)).toContain(`đã gồm ${WARDS}/${WARDS} đơn vị`);

  // What is sent to the chairman says the same figures.
  const words = String(rows.get('words')!['target|activated']);
  const dots = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  expect(words).toMatch(/^Đến 16 giờ 50 ngày 6\/6: trong ngày /);
  expect(words).toContain(`trong ngày ${dots(sum(all, '2023-06-06'))} (`);
  expect(words).toContain(`lũy kế ${dots(sum(all))}/${dots(180 * WARDS)} (`);
  expect(words).toContain(`Số liệu ${WARDS}/${WARDS} đơn vị.`);
  const shares = all.map(({ ward, typed }) => ({
    ward,
    done: typed.reduce((s, { number }) => s + number, 0),
  }));
  const most = Math.max(...shares.map(({ done }) => done));
  expect(/Cao nhất: (Xã số \d+) /.exec(words)![1]).toBe(
    nameOf(shares.find(({ done }) => done === most)!.ward),
  );
  expect(words.split(/\s+/).length).toBeLessThan(120);
});

test('a second run with nothing new writes when it was read, and nothing else', () => {
  const { others, listed } = world();
  const desk = cityDesk(listed.slice(0, 45), others, NOW);
  consolidate(desk);
  const first = figures(table(desk));
  desk.workbook.setNow(june(6, '17:20'));
  const before = desk.host.requests.length;
  consolidate(desk);
  const made = desk.host.requests.slice(before);
  expect([calls(made, 'get'), calls(made, 'values.batchGet'), calls(made, 'batchUpdate')]).toEqual([
    1, 45, 3,
  ]);
  const pulled = gridOf(desk.workbook, 'pulled');
  const written = made.flatMap(({ method, body }) =>
    method !== 'spreadsheets.batchUpdate'
      ? []
      : (body as BatchUpdateRequest).requests!.flatMap(({ updateCells }) => updateCells ?? []),
  );
  const inPulled = written.filter(({ start }) => start?.sheetId === 7020);
  const columns = new Set(inPulled.flatMap(columnsOf));
  expect([...columns].map((c) => pulled.rows[0]![c]).sort()).toEqual(['readAt', 'tried', 'value']);
  // The reports and the words tell when they were made; a cell each.
  expect(written.length - inPulled.length).toBeLessThan(8);
  expect(figures(table(desk))).toEqual(first);
});

function columnsOf({
  start,
  rows = [],
}: NonNullable<NonNullable<BatchUpdateRequest['requests']>[number]['updateCells']>): number[] {
  const left = start?.columnIndex ?? 0;
  return rows.flatMap(({ values = [] }) => values.map((_, i) => left + i));
}

const SOME = 40;

test('broken wards are never zero: each says why, and keeps its last good figures', () => {
  const { others, listed } = world();
  const desk = cityDesk(listed.slice(0, SOME), others, NOW);
  consolidate(desk);
  const before = wardRows(desk);
  desk.workbook.setNow(june(7, '16:50'));
  const change = (ward: number, edit: (file: Spreadsheet) => void) => {
    const file = read(ward);
    edit(file);
    others.put(fileId(ward), savedFile(file));
  };
  const published = (file: Spreadsheet) =>
    file.sheets!.find(({ properties }) => properties?.sheetId === 7017)!;
  const cellOf = (file: Spreadsheet, row: string) =>
    published(file).data![0]!.rowData!.find(
      ({ values }) => values![0]!.userEnteredValue?.stringValue === row,
    )!.values!;
  others.put(fileId(0), savedFile(read(0)), ['khac@thanh-pho.vn']);
  others.delete(fileId(1));
  others.putForeign(fileId(2));
  change(3, (file) => {
    file.namedRanges = [];
  });
  change(4, (file) => {
    cellOf(file, 'layout')[1]!.effectiveValue = { numberValue: 0 };
  });
  change(5, (file) => {
    cellOf(file, 'layout')[1]!.effectiveValue = { numberValue: 2 };
  });
  change(6, (file) => {
    const cell = cellOf(file, 'reported')[5]!;
    cell.effectiveValue = { errorValue: { type: 'REF', message: '#REF!' } };
    cell.formattedValue = '#REF!';
  });
  others.put(fileId(7), {
    batchGet() {
      throw new ApiError(500, 'INTERNAL', 'Internal error encountered.');
    },
  });
  const list = gridOf(desk.workbook, 'wards');
  const line = (ward: number) => list.rows.findIndex((row) => row.includes(nameOf(ward))) + 1;
  const owner = desk.workbook.person({ email: 'tong-hop@thanh-pho.vn', role: 'owner' });
  const relink = (ward: number, link: string) =>
    expect(owner.type('Danh sách xã, phường', `D${line(ward)}`, link).accepted).toBe(true);
  owner.clear('Danh sách xã, phường', `D${line(8)}`);
  relink(9, 'https://zalo.me/g/abc');
  relink(11, linkTo(fileId(10)));
  relink(12, linkTo(desk.workbook.spreadsheetId));
  const result = consolidate(desk);
  const reasons = [
    'denied',
    'gone',
    'notSheet',
    'notPublished',
    'tooOld',
    'tooNew',
    'broken',
    'noAnswer',
    'noLink',
    'wrongLink',
  ];
  expect(result.unread.map(({ reason }) => reason)).toEqual([...reasons, 'ownFile']);
  expect(result.doubles).toEqual([{ name: nameOf(11), first: nameOf(10) }]);

  const after = wardRows(desk);
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  for (let ward = 0; ward <= 12; ward++) {
    if (ward === 10) continue;
    // What was last read stands there still, with its age, and in no sum.
    expect(after[ward]).toMatchObject({
      in: 0,
      'done|activated': before[ward]!['done|activated'],
      age: '1 ngày',
    });
    expect(String(after[ward]!.note)).toMatch(/Giữ số đọc lúc 16:50 6\/6, không tính vào tổng\.$/);
  }
  expect(String(after[11]!.note)).toContain(`Trùng tệp với ${nameOf(10)}`);
  const sum = (rows: Row[]) => rows.reduce((s, row) => s + Number(row['done|activated']), 0);
  expect(table(desk).get('total')).toMatchObject({
    in: SOME - 12,
    'done|activated': sum(after.filter((row) => row.in === 1)),
  });
  expect(String(table(desk).get('window')!.cluster)).toContain(`đã gồm ${SOME - 12}/${SOME - 1} đơn vị`);
  expect(String(table(desk).get('unread')!.cluster)).toContain('Chưa gồm: Xã số 0, Xã số 1,');
});

test('a ward never read is blank, not zero; reported days of it stay blank too', () => {
  const { others, listed } = world();
  others.delete(fileId(1));
  const desk = cityDesk(listed.slice(0, 3), others, NOW);
  expect(consolidate(desk)).toMatchObject({ read: 2, unread: [{ name: nameOf(1), reason: 'gone' }] });
  const [first, gone] = wardRows(desk);
  expect(gone).toMatchObject({
    in: 0,
    'done|activated': '',
    'today|activated': '',
    'target|activated': '',
    'status|activated': '',
    missing: '',
    reports: '',
  });
  expect(table(desk).get('cluster2')).toMatchObject({ 'done|activated': '', in: '' });
  expect(Number(first!['done|activated'])).toBeGreaterThan(0);
  // Sunday's column of a ward: nobody reported.
  desk.workbook.setNow(june(4, '16:50'));
  consolidate(desk);
  expect(wardRows(desk)[0]).toMatchObject({ 'today|activated': '', 'quota|activated': 0, reports: '0/0' });
});

describe('a run that is cut goes on where it ended, and gives what a whole one gives', () => {
  const COUNT = 41;
  let whole: unknown;
  let writes: number[] = [];

  beforeAll(() => {
    const { others, listed } = world();
    const desk = cityDesk(listed.slice(0, COUNT), others, NOW);
    const before = desk.host.requests.length;
    consolidate(desk);
    writes = desk.host.requests
      .slice(before)
      .flatMap(({ method }, i) => (method === 'spreadsheets.batchUpdate' ? [i] : []));
    whole = figures(table(desk));
  }, 60_000);

  test.each([0, 1, 2])('at block %i, before and after it was written', (block) => {
    for (const when of ['before', 'after'] as const) {
      const { others, listed } = world();
      const desk = cityDesk(listed.slice(0, COUNT), others, NOW);
      // From there on nothing comes back any more.
      desk.host.injectFaults((index) =>
        index < writes[block]! ? null : index === writes[block] ? when : 'before',
      );
      expect(desk.host.run('consolidate')).toMatchObject({ ok: false });
      desk.host.injectFaults(null);
      desk.workbook.setNow(june(6, '17:20'));
      const from = desk.host.requests.length;
      const { done, finished } = consolidate(desk);
      expect([done, finished]).toEqual([COUNT, true]);
      const again = calls(desk.host.requests.slice(from), 'values.batchGet');
      const kept = block + (when === 'after' ? 1 : 0);
      expect(again).toBe(kept === 3 ? COUNT : COUNT - 20 * kept);
      expect(figures(table(desk))).toEqual(whole);
    }
  });

  test('by the clock: the rest is read by a trigger', () => {
    const { others, listed } = world();
    const desk = cityDesk(listed.slice(0, COUNT), others, NOW);
    desk.host.switches.callTime = 10_000;
    expect(consolidate(desk)).toMatchObject({ finished: false });
    expect(desk.ui.toasts.at(-1)!.text).toContain('tự đọc tiếp');
    const before = wardRows(desk).filter((row) => row.in === 1).length;
    expect(before).toBeLessThan(COUNT);
    expect(desk.host.state().triggers.map(({ handler }) => handler)).toEqual(['continueConsolidation']);
    for (let i = 0; i < 3; i++) {
      desk.workbook.setNow(desk.workbook.now() + 61_000);
      desk.host.tick(desk.workbook.now());
    }
    expect(desk.host.failures).toEqual([]);
    expect(desk.host.state().triggers).toEqual([]);
    expect(figures(table(desk))).toEqual(whole);
  });
});

test('60 reads a minute are kept to, and one too many is waited out', () => {
  const { others, listed } = world();
  const desk = cityDesk(listed.slice(0, 65), others, NOW);
  desk.host.switches.callTime = 100;
  desk.host.switches.readsAMinute = 60;
  const from = desk.workbook.now();
  expect(consolidate(desk)).toMatchObject({ read: 65, finished: true });
  expect(desk.host.requests.every(({ ok }) => ok)).toBe(true);
  expect(desk.workbook.now() - from).toBeLessThan(70_000);
  // Somebody else's reads use up the minute: backed off, nothing lost.
  desk.host.switches.readsAMinute = 40;
  expect(consolidate(desk)).toMatchObject({ read: 65, finished: true });
  expect(desk.host.requests.some(({ ok }) => !ok)).toBe(true);
});
