/** A city office tries the page: its own file, the wards read from its sidebar. */
import type { Browser } from 'playwright-core';
import { inBrowser, launch, SheetWindow } from './browser';
import { dayKey, ENTRY, teams } from './daily';
import { WATCH_CALLS } from './in-page';
import { SidebarPanel } from './panel';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';

inBrowser('a city office', () => {
  const server = new TestServer();
  let browser: Browser;
  let sheet: SheetWindow;
  let panel: SidebarPanel;

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), server.start('--now', '2023-06-12T17:00')]);
    sheet = await SheetWindow.open(browser, `${server.url}/?role=city`, {
      viewport: { width: 1280, height: 1500 },
    });
    panel = new SidebarPanel(sheet);
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
    expect(sheet.trouble).toEqual([]);
  });

  test('opens its own file with the wards of the list, by one call', async () => {
    expect(await sheet.page.textContent('#title-row h1')).toBe('Tổng hợp các xã, phường, bản chạy thử');
    await sheet.page.evaluate(WATCH_CALLS);
    await sheet.menu('Mở thanh bên');
    await panel.frame.locator('section.run').waitFor();
    expect(await sheet.page.evaluate('calls')).toEqual(['open']);
    expect(await panel.text('section.run')).toContain('Chưa tổng hợp lần nào.');
  });

  test('reads the wards: sums, who is silent, and why one could not be read', async () => {
    await panel.press('Tổng hợp số liệu');
    await panel.frame.locator('section.unreadable', { hasText: 'Xã Thử Bốn' }).waitFor({ timeout: 60_000 });
    expect(await panel.text('section.figures')).toContain('Đã gồm 4/5 đơn vị');
    expect(await panel.text('section.unreadable')).toContain('Chưa chia sẻ quyền xem');
    expect(await panel.text('section.silent')).toMatch(/Chưa báo: 2 đơn vị.*Xã Quế Châu.*Xã Thử Ba/);
    const link = panel.frame.getByRole('link', { name: 'Mở tệp: Xã Thử Bốn' });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\//);
    await panel.looked('city-read');
  });

  test('what a ward of this page reports is there the next time, and in the words', async () => {
    const ward = await SheetWindow.open(browser, `${server.url}/?role=leader`, {
      viewport: { width: 900, height: 600 },
    });
    const values = await ward.values(ENTRY);
    await ward.close();
    const start = {
      sheetId: 7001,
      rowIndex: rowOf(values, 0, teams[0]!),
      columnIndex: columnOf(values, dayKey('2023-06-11')),
    };
    const rows = [{ values: [{ userEnteredValue: { numberValue: 7 } }] }];
    await server.post('/api/batch-update', {
      requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }],
    });
    await panel.press('Tổng hợp số liệu');
    await panel.frame
      .locator('section.silent', { hasText: 'Chưa báo: 1 đơn vị' })
      .waitFor({ timeout: 60_000 });
    await panel.press('Soạn lời văn');
    await panel.frame.locator('section.words textarea').first().waitFor();
    expect(await panel.frame.getByRole('textbox', { name: 'Nhắn lãnh đạo' }).inputValue()).toContain(
      'Số liệu 4/5 đơn vị',
    );
    await panel.looked('city-words');
  });

  test('the daily run is asked for in the panel, and says when it comes', async () => {
    await panel.press('Bật');
    await panel.frame.locator('#answer').fill('17h05');
    await panel.press('Tiếp tục');
    await panel.frame
      .locator('section.daily', { hasText: 'Lúc 17:05, dưới tên thanhpho@vi-du.vn.' })
      .waitFor();
    await sheet.setTime('12/6/2023 17:30');
    await panel.frame.getByRole('button', { name: 'Cập nhật' }).click();
    await panel.frame.locator('section.run', { hasText: 'Tổng hợp lúc 17:30 ngày 12/6' }).waitFor();
  });
});
