/** A team leader on a phone of 360 pixels: one number a day, told at once what is wrong; and nothing of the secretary's. */
import type { Browser } from 'playwright-core';
import { DESKTOP, inBrowser, launch, PHONE, SheetWindow } from './browser';
import {
  becomes,
  besideTeam,
  campaign,
  dayKey,
  ENTRY,
  entryOf,
  entryPlace,
  leaderTypes,
  teams,
} from './daily';
import { TestServer } from './server';
import { columnOf } from './sheet';

const TODAY = '2023-05-28';
const TOMORROW = '2023-05-29';
/** The first day is closed; one team may still type there, so it is in view. */
const CLOSED = campaign.period.first;
const LATE = teams[1]!;

interface Outcome {
  value: { ok: boolean; code?: string; text?: string };
  alerts: { text: string }[];
}

inBrowser('a team leader', () => {
  const server = new TestServer();
  let browser: Browser;
  let leader: SheetWindow;

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), server.start('--now', `${TODAY}T10:30`)]);
    await server.post('/api/run', { name: 'closeDay', texts: ['chỉ 27/5'], answers: ['YES'] });
    await server.post('/api/run', { name: 'lateEntry', texts: [`${LATE} 27/5`, '29/5', 'Mất mạng'] });
    leader = await SheetWindow.open(browser, `${server.url}/?role=leader`, PHONE);
  });

  afterEach(() => expect(leader.trouble).toEqual([]));

  afterAll(async () => {
    await browser?.close();
    await server.remove();
  });

  test('opens on Nhập hôm nay, the first tab, and sees the open days only', async () => {
    expect((await leader.active()).tab).toBe(ENTRY);
    expect((await leader.page.locator('.o-sheet').first().textContent())?.trim()).toBe(ENTRY);
    const keys = (await leader.values(ENTRY))[0]!;
    const shown = (await leader.shownColumns()).map((column) => keys[column]);
    expect(shown).toEqual(['unit', 'quota', 'missing', dayKey(CLOSED), dayKey(TODAY)]);
    expect(await leader.page.evaluate(() => globalThis.page!.wholeColumns())).toBe(5);
    await leader.picture('leader-entry');
  });

  test('types a number and is told what is still missing, then that it is enough', async () => {
    const team = teams[0]!;
    const quota = Number(await besideTeam(leader, team, 'quota'));
    const { row, column } = await entryPlace(leader, team, TODAY);
    await leader.type(row, column, String(quota - 1));
    await becomes(leader, () => besideTeam(leader, team, 'missing'), '▼ 1');
    await leader.type(row, column, String(quota));
    await becomes(leader, () => besideTeam(leader, team, 'missing'), '✓ Đủ');
    await leader.picture('leader-typed');
  });

  test('what can never be right is refused, with words on what to type instead', async () => {
    const team = teams[3]!;
    const { row, column } = await entryPlace(leader, team, TODAY);
    for (const wrong of ['12 tk', '-3', '2,5', '12/6']) {
      await leader.type(row, column, wrong);
      if (wrong === '-3') await leader.picture('leader-refused');
      expect(await leader.answer('OK')).toMatch(/Chỉ gõ số.*ví dụ/s);
      expect(await entryOf(leader, team, TODAY)).toBeNull();
    }
  });

  test('a day to come is shut', async () => {
    const place = await entryPlace(leader, teams[4]!, TOMORROW);
    expect(await leaderTypes(server, place, '2')).toBe(false);
    expect(await entryOf(leader, teams[4]!, TOMORROW)).toBeNull();
  });

  test('a closed day takes the number of the team that was let in, and of no other', async () => {
    const late = await entryPlace(leader, LATE, CLOSED);
    await leader.type(late.row, late.column, '2');
    await becomes(leader, () => entryOf(leader, LATE, CLOSED), 2);
    const other = await entryPlace(leader, teams[2]!, CLOSED);
    await leader.type(other.row, other.column, '2');
    expect(await leader.answer('OK')).toContain('gọi cán bộ tổng hợp');
    expect(await entryOf(leader, teams[2]!, CLOSED)).toBeNull();
  });

  test('names and quotas are locked, and the leader is told whom to call', async () => {
    const { row } = await entryPlace(leader, teams[2]!, TODAY);
    const values = await leader.values(ENTRY);
    for (const key of ['unit', 'quota']) {
      await leader.type(row, columnOf(values, key), '7');
      expect(await leader.answer('OK')).toContain('gọi cán bộ tổng hợp');
    }
    expect(await leader.values(ENTRY)).toEqual(values);
  });

  test('a paste that goes round the check is taken as it is and marked', async () => {
    const team = teams[6]!;
    const { row, column } = await entryPlace(leader, team, TODAY);
    await leader.paste(row, column, '12 tk');
    await becomes(leader, () => besideTeam(leader, team, 'missing'), '⚠ Xem lại');
    expect(await entryOf(leader, team, TODAY)).toBe('12 tk');
    await leader.picture('leader-paste');
  });

  test('every act of the menu is refused in one sentence, and nothing has changed', async () => {
    const before = await server.get<{ sheets: unknown[] }>('/api/workbook');
    const acts = [
      ['closeDay'],
      ['reopenDay', '27/5', 'Báo sót'],
      ['lateEntry', `${teams[2]} 27/5`, '29/5', 'Báo sót'],
      ['received', `${LATE} 27/5`, '14:30 28/5', 'Tin nhắn'],
      ['catchUp'],
      ['checkEntries'],
      ['build'],
      ['stopUnit', teams[2]!, '20/6', '21/6', 'Bão'],
      ['recording'],
    ] as const;
    for (const [name, ...texts] of acts) {
      const answers = ['YES', 'YES', 'YES'];
      const run = await server.post<Outcome>('/api/run', { role: 'leader', name, texts, answers });
      expect([name, run.value]).toMatchObject([name, { ok: false, code: 'NOT_SECRETARY' }]);
      expect(run.alerts.map(({ text }) => text)).toContain(run.value.text);
      expect(run.value.text).toContain('cán bộ tổng hợp');
    }
    expect(await server.get('/api/workbook')).toEqual(before);
  });

  test('a click in the menu says the same', async () => {
    const desk = await SheetWindow.open(browser, `${server.url}/?role=leader`, DESKTOP);
    await desk.menu('Giao bù phần thiếu');
    expect(await desk.answer('OK')).toContain('cán bộ tổng hợp');
    await desk.picture('leader-menu');
    expect(desk.trouble).toEqual([]);
    await desk.close();
  });
});
