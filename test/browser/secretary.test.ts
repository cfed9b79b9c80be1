/** Two days of the secretary on a PC, by the menu alone: from an empty file to catching up. Each step follows the last. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { createWorkbook } from '../../local/workbook/workbook';
import { inBrowser, launch, SheetWindow } from './browser';
import {
  becomes,
  besideTeam,
  type Cell,
  dayKey,
  ENTRY,
  entryOf,
  entryPlace,
  LOG,
  leaderTypes,
  logOf,
  plan,
  QUOTA,
  teams,
} from './daily';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';

const OFFICE = { viewport: { width: 1366, height: 768 } };
const SECRETARY = 'thuky@vi-du.vn';
const FINDINGS = 'Cần kiểm tra';
const FIRST = '2023-05-27';
const SECOND = '2023-05-28';

/** Typed by hand, pasted as text, pasted as a number, and never reported. */
const [TYPED, AGAIN, PASTED] = [teams[0]!, teams[1]!, teams[2]!];
const SENT = teams.slice(3, 33);
const SILENT = teams.slice(33);

inBrowser('two days of the secretary', () => {
  const server = new TestServer();
  let browser: Browser;
  let sheet: SheetWindow;

  beforeAll(async () => {
    const resource = createWorkbook({ owner: SECRETARY }).resource();
    writeFileSync(path.join(server.data, 'workbook.json'), JSON.stringify(resource));
    [browser] = await Promise.all([launch(), server.start('--now', `${FIRST}T08:00`)]);
    sheet = await SheetWindow.open(browser, server.url, OFFICE);
  });

  afterEach(() => expect(sheet.trouble).toEqual([]));

  afterAll(async () => {
    await browser?.close();
    await server.remove();
  });

  async function lastLine(): Promise<Record<string, Cell>> {
    return (await logOf(sheet)).pop()!;
  }

  /** What the log's newest line is of, once it is there. */
  async function logged(act: string): Promise<Record<string, Cell>> {
    await becomes(sheet, async () => (await lastLine()).actKey, act);
    return lastLine();
  }

  async function leader(team: string, day: string, text: string): Promise<boolean> {
    return leaderTypes(server, await entryPlace(sheet, team, day), text);
  }

  /** A day's numbers of a tab that has a row a team. */
  async function column(tab: string, day: string): Promise<number[]> {
    const values = await sheet.values(tab);
    return teams.map((team) => Number(values[rowOf(values, 0, team)]![columnOf(values, dayKey(day))]));
  }

  test('the sample becomes tables, and Nhập hôm nay stands in front', async () => {
    await sheet.menu('Thiết lập', 'Mở chiến dịch mẫu', 'Quế Châu');
    await sheet.page.locator('.o-sheet', { hasText: 'Danh sách tổ' }).waitFor({ timeout: 60_000 });
    await sheet.menu('Thiết lập', 'Lập bảng chỉ tiêu');
    await sheet.inFront(ENTRY);
    expect(await column(QUOTA, FIRST)).toEqual(plan.tables[0]!.rows.map(({ cells }) => cells[0]));
    await sheet.picture('secretary-entry');
  });

  test('recording is switched on once, and the log says by whom', async () => {
    await sheet.menu('Thiết lập', 'Bật ghi giờ nộp');
    expect(await sheet.answer('OK')).toContain(LOG);
    expect(await logged('recording')).toMatchObject({ who: SECRETARY });
  });

  test('what is typed by hand counts at once and is in the log with who typed it', async () => {
    for (const [team, number] of [
      [TYPED, '3'],
      [AGAIN, '0'],
    ] as const) {
      const { row, column } = await entryPlace(sheet, team, FIRST);
      await sheet.type(row, column, number);
      await becomes(sheet, () => entryOf(sheet, team, FIRST), Number(number));
    }
    await becomes(sheet, () => besideTeam(sheet, TYPED, 'missing'), '✓ Đủ');
    await becomes(sheet, async () => (await lastLine()).unit, AGAIN);
    expect(await logged('entry')).toMatchObject({ who: SECRETARY, after: 0 });
  });

  test('what the teams sent is pasted as it came, and what is no number is marked', async () => {
    const { row, column } = await entryPlace(sheet, PASTED, FIRST);
    await sheet.paste(row, column, ['12 tk', ...SENT.map(() => '1')].join('\n'));
    await becomes(sheet, () => besideTeam(sheet, PASTED, 'missing'), '⚠ Xem lại');
    expect(await entryOf(sheet, SENT[SENT.length - 1]!, FIRST)).toBe(1);
    await becomes(
      sheet,
      async () => (await logOf(sheet)).filter(({ actKey }) => actKey === 'entry').length,
      33,
    );
  });

  test('a finding leads to the cell it speaks of', async () => {
    await sheet.setTime('28/5/2023 08:10');
    await sheet.menu('Kiểm tra số liệu');
    expect(await sheet.answer('Không')).toContain('12 tk');
    await sheet.inFront(FINDINGS);
    await sheet.picture('secretary-check');
    const findings = await sheet.values(FINDINGS);
    const row = findings.findIndex((cells) => cells.some((cell) => String(cell).includes('12 tk')));
    expect(row).toBeGreaterThan(0);
    await sheet.closeToasts();
    await sheet.choose(row, columnOf(findings, 'place'));
    await sheet.page.locator('.o-link').first().click();
    await sheet.inFront(ENTRY);
    expect(await sheet.active()).toEqual({ tab: ENTRY, ...(await entryPlace(sheet, PASTED, FIRST)) });
    expect(await entryOf(sheet, PASTED, FIRST)).toBe('12 tk');
  });

  test('a number hidden in words becomes one when the person agrees; the words stay in the log', async () => {
    await sheet.menu('Kiểm tra số liệu');
    await sheet.answer('Có');
    await becomes(sheet, () => entryOf(sheet, PASTED, FIRST), 12);
    expect(await logged('correction')).toMatchObject({ unit: PASTED, before: '12 tk', after: 12 });
    await sheet.closeToasts();
  });

  test('closing says where the day stands, then locks it and gives the figures in one line', async () => {
    await sheet.setTime('28/5/2023 10:10');
    await sheet.menu('Chốt số liệu ngày');
    const dialog = sheet.page.locator('dialog[open]');
    await dialog.waitFor();
    await sheet.picture('secretary-close');
    const asked = await sheet.answer('Có');
    expect(asked).toContain('33/35');
    for (const team of SILENT) expect(asked).toContain(team);
    // 3 + 0 + 12 by hand, 1 from each of the 30 others.
    expect(await sheet.toast('10:10')).toMatch(/ 45\b/);
    expect(await logged('close')).toMatchObject({ who: SECRETARY });
    expect(await leader(SILENT[0]!, FIRST, '2')).toBe(false);
    expect(await entryOf(sheet, SILENT[0]!, FIRST)).toBeNull();
  });

  test('a closed day is opened again for a reason only', async () => {
    await sheet.menu('Mở chốt');
    await sheet.tell('');
    await sheet.tell(' ');
    await sheet.answer('Hủy');
    expect((await lastLine()).actKey).toBe('close');
    await sheet.menu('Mở chốt');
    await sheet.tell('');
    await sheet.tell('Thôn báo sót');
    await sheet.toast();
    expect(await logged('reopen')).toMatchObject({ who: SECRETARY, reason: 'Thôn báo sót' });
    expect(await leader(SILENT[0]!, FIRST, '2')).toBe(true);
    await becomes(sheet, () => entryOf(sheet, SILENT[0]!, FIRST), 2);
    await sheet.menu('Chốt số liệu ngày');
    expect(await sheet.answer('Có')).toContain('34/35');
    expect(await sheet.toast('10:10')).toMatch(/ 47\b/);
  });

  test('the new day was opened by the clock, and the closed one is out of sight', async () => {
    await sheet.showTab(ENTRY);
    const { column: second } = await entryPlace(sheet, TYPED, SECOND);
    await becomes(sheet, async () => (await sheet.shownColumns()).includes(second), true);
    expect(await sheet.shownColumns()).not.toContain((await entryPlace(sheet, TYPED, FIRST)).column);
    expect(await leader(TYPED, SECOND, '2')).toBe(true);
    expect(await leader(TYPED, '2023-05-29', '2')).toBe(false);
  });

  test('one team may still type into the closed day, the others may not', async () => {
    await sheet.choose((await entryPlace(sheet, TYPED, SECOND)).row, 0);
    await sheet.menu('Cho nhập bù ngày đã chốt');
    await sheet.tell(`${SILENT[1]} 27/5`);
    await sheet.tell('');
    await sheet.tell('Mất mạng');
    await sheet.toast();
    expect(await logged('lateEntry')).toMatchObject({ unit: SILENT[1], reason: 'Mất mạng' });
    expect(await leader(SILENT[0]!, FIRST, '3')).toBe(false);
    expect(await leader(SILENT[1]!, FIRST, '3')).toBe(true);
    await becomes(sheet, () => entryOf(sheet, SILENT[1]!, FIRST), 3);
  });

  test('Giao bù shows what changes, changes nothing on No, and keeps past days on Yes', async () => {
    const before = await column(QUOTA, FIRST);
    await sheet.menu('Giao bù phần thiếu');
    const asked = await sheet.answer('Không');
    await sheet.inFront('Giao bù');
    await sheet.closeToasts();
    await sheet.picture('secretary-rebalance');
    const preview = await sheet.values('Giao bù');
    const sentences = preview
      .map((cells) => String(cells[columnOf(preview, 'sentence')] ?? ''))
      .filter((text) => /\d+\/\d+/.test(text));
    expect(sentences.length).toBeGreaterThan(20);
    expect(asked).toContain(sentences[0]);
    expect((await lastLine()).actKey).not.toBe('rebalance');
    await sheet.menu('Giao bù phần thiếu');
    await sheet.answer('Có');
    await sheet.inFront(QUOTA);
    expect(await logged('rebalance')).toMatchObject({ who: SECRETARY, before: 1, after: 2 });
    expect(await column(QUOTA, FIRST)).toEqual(before);
    // 50 were done on the first day.
    const days = await Promise.all(plan.days.slice(1).map((day) => column(QUOTA, day)));
    expect(50 + days.flat().reduce((sum, n) => sum + n, 0)).toBe(3090);
    await sheet.closeToasts();
  });

  test('a hamlet that stands still has no quota on those days; the total stays', async () => {
    await sheet.menu('Thiết lập', 'Thêm/gộp/dừng đơn vị', 'Tạm dừng, dừng đơn vị đang chọn');
    await sheet.tell(TYPED);
    await sheet.tell('1/6');
    await sheet.tell('3/6');
    await sheet.tell('Bão');
    await sheet.answer('Có');
    expect(await logged('plan')).toMatchObject({
      before: 2,
      after: 3,
      reason: expect.stringContaining('(Bão)'),
    });
    await sheet.inFront(QUOTA);
    for (const day of ['2023-06-01', '2023-06-02', '2023-06-03'])
      expect((await column(QUOTA, day))[0]).toBe(0);
    const days = await Promise.all(plan.days.slice(1).map((day) => column(QUOTA, day)));
    expect(50 + days.flat().reduce((sum, n) => sum + n, 0)).toBe(3090);
    await sheet.closeToasts();
    await sheet.picture('secretary-quota-paused');
  });

  test('after a reload all of it stands, and building again finds nothing to write', async () => {
    const tabs = [ENTRY, QUOTA, LOG, 'Tiến độ', 'Bảng theo dõi'];
    const before = await Promise.all(tabs.map((tab) => sheet.values(tab)));
    await sheet.page.reload();
    await sheet.ready();
    expect(await Promise.all(tabs.map((tab) => sheet.values(tab)))).toEqual(before);
    await sheet.menu('Thiết lập', 'Lập bảng chỉ tiêu');
    await sheet.toast();
    expect(await Promise.all(tabs.map((tab) => sheet.values(tab)))).toEqual(before);
    for (const tab of ['Tiến độ', 'Bảng theo dõi', LOG]) {
      await sheet.showTab(tab).catch(() => undefined);
      await sheet.picture(`secretary-${tab.replace(/ /g, '-')}`);
    }
  });
});
