/** A day's work from the sidebar alone: what acts ask is asked there, declined or agreed to, and leads to cells. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { createWorkbook } from '../../local/workbook/workbook';
import { inBrowser, launch, SheetWindow } from './browser';
import { a1, becomes, dayKey, ENTRY, entryOf, entryPlace, leaderTypes, logOf } from './daily';
import { FOCUSED } from './in-page';
import { SidebarPanel } from './panel';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';
import { speak } from './speak';

const OFFICE = { viewport: { width: 1366, height: 900 } };
const FIRST = '2023-05-27';
/** Small: what is tried here does not depend on how many there are. */
const CAMPAIGN = {
  name: 'Đợt thử 10 ngày',
  issuer: 'UBND xã Thử',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: [FIRST, '2023-06-05'],
  indicators: [{ key: 'activated', name: 'Tài khoản kích hoạt', unit: 'tài khoản', target: 613 }],
  cutOffs: [{ level: 2, time: '08:00', dayOffset: 1 }],
  units: [
    { name: 'Sành', teams: 3 },
    { name: 'Thắng Trà', teams: 2 },
  ],
};
const teams = ['SA1', 'SA2', 'SA3', 'TT1', 'TT2'];

/** A number or a text as the office pastes it, past what is checked in typing. */
function writing(values: Awaited<ReturnType<SheetWindow['values']>>, team: string, value: object) {
  const [rowIndex, columnIndex] = [rowOf(values, 0, team), columnOf(values, dayKey(FIRST))];
  const rows = [{ values: [{ userEnteredValue: value }] }];
  return {
    updateCells: { start: { sheetId: 7001, rowIndex, columnIndex }, rows, fields: 'userEnteredValue' },
  };
}

inBrowser('a day of work in the sidebar', () => {
  const server = new TestServer();
  let browser: Browser;
  let sheet: SheetWindow;
  let panel: SidebarPanel;

  beforeAll(async () => {
    const resource = createWorkbook({ owner: 'thuky@vi-du.vn' }).resource();
    writeFileSync(path.join(server.data, 'workbook.json'), JSON.stringify(resource));
    [browser] = await Promise.all([launch(), server.start('--now', `${FIRST}T15:45`)]);
    for (const [name, args] of [
      ['openCampaign', [CAMPAIGN]],
      ['build', []],
    ] as const)
      expect(await server.post('/api/run', { name, args })).toMatchObject({ value: { ok: true } });
    sheet = await SheetWindow.open(browser, `${server.url}/?role=secretary`, OFFICE);
    panel = new SidebarPanel(sheet);
    await sheet.setTime('28/5/2023 09:00');
    const values = await sheet.values(ENTRY);
    const requests = teams.slice(0, 3).map((team, i) => writing(values, team, { numberValue: 1 + (i % 3) }));
    await server.post('/api/batch-update', { requests });
    await sheet.menu('Mở thanh bên');
    await panel.frame.locator('section.acts').waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
    expect(sheet.trouble).toEqual([]);
  });

  const lines = async () => (await logOf(sheet)).map(({ actKey }) => actKey);

  test('closing: the preview says who is missing, "Không" leaves everything as it was', async () => {
    await panel.press('Chốt số liệu ngày');
    expect(await panel.text('section.asked')).toContain(
      'Chốt ngày 27/5? 3/5 tổ đã báo; 02 tổ ghi "Chưa báo", không tính là 0.',
    );
    await panel.looked('sidebar-close');
    // A unit in the question leads to its row.
    const team = teams[4]!;
    await panel.frame.locator('section.asked').getByRole('button', { name: team }).click();
    await sheet.inFront(ENTRY);
    await becomes(sheet, async () => (await sheet.active()).row, rowOf(await sheet.values(ENTRY), 0, team));
    const before = await lines();
    await panel.press('Không');
    await panel.frame.locator('section.outcome').waitFor();
    expect(await lines()).toEqual(before);
  });

  test('long before the cut-off that is said first, in a box of its own', async () => {
    await sheet.setTime('27/5/2023 10:00');
    await panel.press('Cập nhật');
    await panel.press('Chốt số liệu ngày');
    const warning = panel.frame.locator('section.asked h2 + .note');
    await warning.waitFor();
    expect(await warning.textContent()).toMatch(/^⚠ Ngày 27\/5 chưa hết giờ báo/);
    await panel.looked('sidebar-early');
    await panel.press('Không');
    await sheet.setTime('28/5/2023 09:00');
    await panel.press('Cập nhật');
  });

  test('somebody reports while the question stands: it is asked again', async () => {
    await panel.press('Chốt số liệu ngày');
    await panel.frame.locator('section.asked').waitFor();
    expect(await leaderTypes(server, await entryPlace(sheet, teams[3]!, FIRST), '2')).toBe(true);
    await panel.press('Có');
    await panel.frame.locator('section.asked .note').waitFor();
    expect(await panel.text('section.asked')).toContain('Chốt ngày 27/5? 4/5 tổ đã báo');
  });

  test('when Google is busy nothing is done, and trying again goes on with the same answer', async () => {
    await server.post('/api/faults', { status: 429 });
    const before = await lines();
    await panel.press('Có');
    await panel.frame.locator('[role=alert]', { hasText: 'Google đang bận, chưa thực hiện.' }).waitFor();
    expect(await lines()).toEqual(before);
    await panel.seen('sidebar-busy-vi');
    await server.post('/api/faults', { status: null });
    await panel.press('Thử lại');
    expect(await panel.text('section.outcome')).toContain('Đã chốt ngày 27/5 lúc 09:00: trong ngày');
    await becomes(sheet, async () => (await lines()).pop(), 'close');
    await panel.seen('sidebar-closed-vi');
  });

  test('reopening: the day, a reason that must not be blank, by keyboard alone', async () => {
    await sheet.page.locator('#sidebar iframe').focus();
    const reach = async (name: string) => {
      let focused = '';
      for (let tabs = 0; tabs < 120 && focused !== name; tabs++) {
        await sheet.page.keyboard.press('Tab');
        focused = await panel.own.evaluate<string>(`(${FOCUSED})()`);
      }
      expect(focused).toBe(name);
      await sheet.page.keyboard.press('Enter');
    };
    await reach('Việc khác');
    await reach('Mở chốt');
    await panel.frame.locator('#answer').waitFor();
    // The field has the focus already: blank is the day closed last.
    await sheet.page.keyboard.press('Enter');
    await panel.frame.locator('section.asked', { hasText: 'Lý do' }).waitFor();
    await sheet.page.keyboard.press('Enter');
    await panel.frame.locator('section.asked', { hasText: 'Chưa ghi lý do' }).waitFor();
    await panel.seen('sidebar-reason-vi');
    await panel.frame.locator('#answer').focus();
    await sheet.page.keyboard.type('Tổ 5 báo sót');
    await sheet.page.keyboard.press('Enter');
    expect(await panel.text('section.outcome')).toContain('27/5');
    await becomes(sheet, async () => (await lines()).pop(), 'reopen');
  });

  test('catching up: each unit and from when; declined nothing is given out, accepted it is', async () => {
    await panel.press('Giao bù phần thiếu');
    expect(await panel.text('section.asked')).toMatch(/từ ngày 28\/5/i);
    await panel.looked('sidebar-catch-up');
    await panel.press('Không');
    expect(await panel.text('section.outcome')).toContain('Giao bù');
    expect(await lines()).not.toContain('rebalance');
    await panel.press('Giao bù phần thiếu');
    await panel.press('Có');
    await becomes(sheet, async () => (await lines()).pop(), 'rebalance');
    await panel.seen('sidebar-caught-up-vi');
  });

  test('checking: what was found, numbers in text offered, corrected, and taken back', async () => {
    const team = teams[2]!;
    const requests = [writing(await sheet.values(ENTRY), team, { stringValue: '12 tk' })];
    await server.post('/api/batch-update', { requests });
    await becomes(sheet, () => entryOf(sheet, team, FIRST), '12 tk');
    await panel.press('Kiểm tra số liệu');
    expect(await panel.text('section.asked')).toContain('12 tk');
    await panel.looked('sidebar-corrections');
    await panel.press('Có');
    await becomes(sheet, () => entryOf(sheet, team, FIRST), 12);
    await panel.frame.locator('section.found').waitFor();
    await panel.looked('sidebar-found');
    await panel.press('Hoàn tác lần sửa số vừa rồi');
    await becomes(sheet, () => entryOf(sheet, team, FIRST), '12 tk');
  });

  test('a switch of language asks the open question anew, and keeps what was typed', async () => {
    await panel.press('Chốt số liệu ngày');
    await panel.frame.locator('section.asked').waitFor();
    await speak(panel.frame, 'en');
    expect(await panel.text('section.asked')).toMatch(/Close the day.*27\/5/);
    await panel.press('Yes');
    expect(await panel.text('section.outcome')).toMatch(/Close the day.*27\/5/);
    await panel.seen('sidebar-closed-en');
    await panel.press('Reopen a day');
    await panel.frame.locator('#answer').fill('27/5');
    await panel.seen('sidebar-reopen-en');
    await speak(panel.frame, 'vi');
    expect(await panel.text('section.asked')).toContain('Mở chốt');
    expect(await panel.frame.locator('#answer').inputValue()).toBe('27/5');
    await panel.press('Tiếp tục');
    await panel.frame.locator('section.asked', { hasText: 'Lý do' }).waitFor();
    await panel.frame.locator('#answer').fill('Tổ 5 báo sót');
    // The second question stays the second: what was answered before it is not asked again.
    await speak(panel.frame, 'en');
    await panel.frame.locator('section.asked', { hasText: 'reason' }).waitFor();
    expect(await panel.frame.locator('#answer').inputValue()).toBe('Tổ 5 báo sót');
    await speak(panel.frame, 'vi');
    expect(await panel.frame.locator('#answer').inputValue()).toBe('Tổ 5 báo sót');
    await panel.press('Tiếp tục');
    await panel.frame.locator('section.outcome').waitFor();
    await becomes(sheet, async () => (await lines()).pop(), 'reopen');
    // Said in one language, gone in the other.
    await speak(panel.frame, 'en');
    expect(await panel.frame.locator('section.outcome').count()).toBe(0);
    await speak(panel.frame, 'vi');
  });

  test('a question is given up with its panel; a reload finds everything as it was', async () => {
    const before = await lines();
    await panel.press('Chốt số liệu ngày');
    await panel.frame.locator('section.asked').waitFor();
    await panel.press('Báo cáo');
    await panel.press('Hôm nay');
    expect(await panel.frame.locator('section.asked').count()).toBe(0);
    await sheet.page.reload();
    await sheet.ready();
    await sheet.menu('Mở thanh bên');
    await panel.frame.locator('section.acts').waitFor();
    expect(await lines()).toEqual(before);
  });

  test('with other targets in the forms, what closing needs first is one press away', async () => {
    const forms = await sheet.values('Thiết lập');
    const row = forms.findIndex((cells) => cells.includes(613));
    const cell = a1(row, forms[row]!.indexOf(613));
    const typed = { role: 'secretary', tab: 'Thiết lập', cell, text: '623' };
    expect(await server.post('/api/type', typed)).toMatchObject({ accepted: true });
    await panel.press('Chốt số liệu ngày');
    const failed = panel.frame.locator('[role=alert]', { hasText: 'đã đổi sau lần lập bảng gần nhất' });
    await failed.getByRole('button', { name: 'Lập bảng chỉ tiêu' }).click();
    expect(await panel.text('section.asked')).toContain('623');
    await panel.looked('sidebar-replan');
    await panel.press('Không');
    expect(await panel.text('section.outcome')).toContain('giữ nguyên');
  });
});
