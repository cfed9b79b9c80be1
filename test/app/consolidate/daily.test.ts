/** "Tổng hợp hằng ngày", "Dừng tổng hợp", and what a panel is told: runs by the clock, runs cut short, never two at once. */
import { createHost, RecordingUi } from '../../../local/runtime/host';
import type { Reading } from '../../../local/workbook/saved-file';
import { readWorkbook } from '../../../src/app/batch';
import { type CityView, cityView } from '../../../src/app/consolidate';
import { timeIn } from '../../../src/app/consolidate/schedule';
import { day, published } from '../../domain/consolidation/make';
import { portsOver } from '../../self-check/over';
import { files } from '../desk';
import { gridOf } from '../grid';
import { june } from '../office';
import { cells } from './papers';
import { rangeFile } from './ranges';
import { CITY, type CityDesk, cityDesk, Files, fileId, linkTo } from './world';

const WARDS = 26;
const NOW = june(3, '16:50');

function ward(number: number | null): Reading {
  const said = number === null ? 0 : 6;
  return rangeFile(published({ days: [day(3, { reported: number, said, onTime: said }), day(4), day(5)] }));
}

/** @param file of a ward by its number, from 0 */
function deskOf(file: (i: number) => Reading = (i) => ward(i)): CityDesk {
  const others = new Files();
  const listed = Array.from({ length: WARDS }, (_, i) => {
    others.put(fileId(i), file(i));
    return { cluster: '', name: `Xã ${i + 1}`, link: linkTo(fileId(i)), target: null };
  });
  return cityDesk(listed, others, NOW);
}

const handlers = ({ host }: CityDesk) =>
  host
    .state()
    .triggers.map(({ handler }) => handler)
    .sort();
/** Before the first run nothing is counted. */
const progress = (desk: CityDesk) => {
  const at = cells(desk, 'consolidated');
  const known = gridOf(desk.workbook, 'consolidated').rows[0]!.includes('target|activated');
  return at('progress', known ? 'target|activated' : 'reports');
};
const done = (desk: CityDesk) => cells(desk, 'consolidated')('total', 'done|activated');
const view = ({ workbook }: CityDesk): CityView => {
  const { ports } = portsOver(workbook, CITY);
  return cityView(readWorkbook(ports), ports)!;
};

function switchOn(desk: CityDesk, text: string): void {
  desk.ui.texts.push(text);
  expect(desk.host.run('dailyCity')).toMatchObject({ ok: true, value: { on: { owner: CITY.email } } });
}

/** The clock goes on, and what is due runs at every step of so many minutes. */
function pass(desk: CityDesk, minutes: number, step = 1): void {
  for (let i = 0; i < minutes; i += step) {
    desk.workbook.setNow(desk.workbook.now() + step * 60_000);
    desk.host.tick(desk.workbook.now());
  }
}

test('a time of day as people type it', () => {
  const typed = ['16:50', '16h50', '16 giờ 50', '16 giờ', '9', '7h', ' 16.50 '];
  expect(typed.map(timeIn)).toEqual(['16:50', '16:50', '16:50', '16:00', '09:00', '07:00', '16:50']);
  expect(['25', '16:70', 'chiều', '', '16:5', '16 50 20'].map(timeIn)).toEqual(Array(6).fill(null));
});

test('every day at its time, with owner and last run in view; the same item switches it off', () => {
  const desk = deskOf();
  switchOn(desk, '17h05');
  expect(desk.ui.prompts.at(-1)!.text).toContain('để trống là 16:50');
  expect(handlers(desk)).toEqual(['consolidateDaily']);
  expect(progress(desk)).toBe(`Tự tổng hợp hằng ngày lúc 17:05 (${CITY.email}).`);
  expect(view(desk)).toMatchObject({
    daily: { time: '17:05', owner: CITY.email, lastRan: null },
    lastRun: null,
  });
  pass(desk, 14, 7);
  expect(view(desk).tried).toBe(0);
  pass(desk, 1);
  const all = (WARDS * (WARDS - 1)) / 2;
  expect(done(desk)).toBe(all);
  expect(progress(desk)).toBe(`Tự tổng hợp hằng ngày lúc 17:05 (${CITY.email}), lần gần nhất 17:05 3/6.`);
  // Again the next day, of which there are no numbers yet; the usual time is an hour after the wards' cut-off by now.
  const before = desk.host.requests.length;
  pass(desk, 24 * 60, 12 * 60);
  expect(view(desk)).toMatchObject({
    day: '2023-06-04',
    daily: { lastRan: june(4, '17:05') },
    running: false,
  });
  expect(desk.host.requests.slice(before).filter(({ method }) => method.endsWith('batchGet'))).toHaveLength(
    WARDS,
  );
  desk.ui.answers.push('YES');
  expect(desk.host.run('dailyCity')).toMatchObject({ ok: true, value: { off: true } });
  expect([handlers(desk), progress(desk)]).toEqual([[], '']);
  switchOn(desk, '');
  expect(progress(desk)).toContain('lúc 16:00');
  expect(desk.host.failures).toEqual([]);
});

test('two people’s triggers about the same time are one run', () => {
  const desk = deskOf();
  switchOn(desk, '17:05');
  pass(desk, 15, 15);
  const before = desk.host.requests.length;
  desk.workbook.setNow(june(3, '17:20'));
  expect(desk.host.run('consolidateDaily')).toBeNull();
  expect(desk.host.requests.slice(before).map(({ method }) => method)).toEqual(['spreadsheets.get']);
});

test('a run by the clock that does not end in its minutes goes on by the one-off trigger', () => {
  const desk = deskOf();
  switchOn(desk, '17:05');
  desk.host.switches.callTime = 10_000;
  pass(desk, 15, 15);
  expect(handlers(desk)).toEqual(['consolidateDaily', 'continueConsolidation']);
  expect(view(desk)).toMatchObject({ running: true, stopped: false });
  expect(view(desk).tried).toBeLessThan(WARDS);
  expect(progress(desk)).toMatch(/^Đang đọc: \d+\/26 đơn vị đã đọc\. Tự tổng hợp hằng ngày/);
  pass(desk, 20);
  expect(handlers(desk)).toEqual(['consolidateDaily']);
  expect(view(desk)).toMatchObject({
    running: false,
    tried: WARDS,
    read: WARDS,
    daily: { lastRan: june(3, '17:05') },
  });
  expect(done(desk)).toBe((WARDS * (WARDS - 1)) / 2);
});

test('never two at once: the clock leaves a person’s run alone', () => {
  const answers: unknown[] = [];
  const desk: CityDesk = deskOf((i) => {
    const file = ward(i);
    return i !== 21
      ? file
      : {
          batchGet(query) {
            answers.push(desk.host.run('consolidateDaily'));
            return file.batchGet(query);
          },
        };
  });
  switchOn(desk, '17:05');
  expect(desk.host.run('consolidate')).toMatchObject({ ok: true, value: { finished: true, read: WARDS } });
  expect(answers).toEqual([null]);
  expect(desk.host.requests.filter(({ method }) => method.endsWith('batchGet'))).toHaveLength(WARDS);
  expect(handlers(desk)).toEqual(['consolidateDaily']);
});

test('stopped by a person: what was read stays, nothing goes on by itself, the next click does', () => {
  let stops = true;
  const desk: CityDesk = deskOf((i) => {
    const file = ward(i);
    return {
      batchGet(query) {
        if (i === 22 && stops) expect(desk.host.run('stopCity')).toEqual({ ok: true, value: true });
        return file.batchGet(query);
      },
    };
  });
  expect(desk.host.run('stopCity')).toEqual({ ok: true, value: false });
  expect(desk.host.run('consolidate')).toMatchObject({
    ok: true,
    value: { finished: false, stopped: true, done: 23, read: 23 },
  });
  expect(desk.ui.toasts.at(-1)!.text).toContain('đọc được 23/26 xã, phường, số đã đọc vẫn giữ');
  expect(done(desk)).toBe((23 * 22) / 2);
  expect(progress(desk)).toBe('Đã dừng: 23/26 đơn vị đã đọc. ');
  expect(view(desk)).toMatchObject({ running: false, stopped: true, tried: 23, read: 23 });
  pass(desk, 5, 5);
  expect([handlers(desk), view(desk).tried]).toEqual([[], 23]);
  stops = false;
  const from = desk.host.requests.length;
  expect(desk.host.run('consolidate')).toMatchObject({ ok: true, value: { finished: true, read: WARDS } });
  expect(desk.host.requests.slice(from).filter(({ method }) => method.endsWith('batchGet'))).toHaveLength(3);
  expect([done(desk), progress(desk)]).toEqual([(WARDS * (WARDS - 1)) / 2, '']);
});

test('a run between two pieces is stopped too, though its trigger is somebody else’s', () => {
  const desk = deskOf();
  desk.host.switches.callTime = 10_000;
  desk.host.run('consolidate');
  expect(handlers(desk)).toEqual(['continueConsolidation']);
  const other = createHost({
    workbook: desk.workbook,
    files: files(),
    user: { email: 'khac@thanh-pho.vn', role: 'owner' },
    ui: new RecordingUi(),
    state: desk.host.state(),
  });
  expect(other.run('stopCity')).toEqual({ ok: true, value: true });
  const tried = view(desk).tried;
  desk.workbook.setNow(desk.workbook.now() + 61_000);
  other.tick(desk.workbook.now());
  expect([view(desk).tried, other.failures]).toEqual([tried, []]);
});

test('what a panel is told: silent, late and unreadable wards', () => {
  const late = rangeFile(published({ days: [day(3, { reported: 4, said: 5, late: 2, onTime: 3 })] }));
  const desk = deskOf((i) => (i === 3 ? late : ward(i === 5 ? null : i)));
  desk.host.run('consolidate');
  expect(view(desk)).toMatchObject({
    day: '2023-06-03',
    total: WARDS,
    read: WARDS,
    running: false,
    lastRun: NOW,
    daily: null,
    late: [{ name: 'Xã 4', teams: 2, asked: 6 }],
    silent: [{ name: 'Xã 6', file: linkTo(fileId(5)).replace('#gid=7001', '') }],
    unreadable: [],
    figures: [{ target: 50 * WARDS }],
  });
  const list = gridOf(desk.workbook, 'wards');
  const line = list.rows.findIndex((texts) => texts.includes('Xã 1')) + 1;
  desk.workbook.person({ email: CITY.email, role: 'owner' }).clear('Danh sách xã, phường', `D${line}`);
  desk.host.run('consolidate');
  expect(view(desk)).toMatchObject({
    read: WARDS - 1,
    unreadable: [{ name: 'Xã 1', why: 'Danh sách chưa có đường liên kết.', kept: NOW }],
  });
});

test('in a copy of the file the trigger does nothing and goes', () => {
  const desk = deskOf();
  switchOn(desk, '17:05');
  const grid = gridOf(desk.workbook, 'pulled');
  const row = grid.rows.findIndex((texts) => texts[0] === 'dailyFile') + 1;
  desk.workbook.person({ email: CITY.email, role: 'owner' }).type('Số đã đọc', `B${row}`, 'tep-khac-000000');
  pass(desk, 15, 15);
  expect([view(desk).tried, handlers(desk), desk.host.failures]).toEqual([0, [], []]);
});
