/** "Báo cáo" in the sidebar: made, shown, frozen, corrected; words copied, their figures leading to cells. */
import type { Browser } from 'playwright-core';
import { inBrowser, launch, SheetWindow } from './browser';
import { becomes, dayKey, ENTRY, teams } from './daily';
import { SidebarPanel } from './panel';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';

const DAY = '2023-06-11';
const DAILY = 'BC ngày 11/6/2023';

inBrowser('reports in the sidebar', () => {
  const server = new TestServer();
  let browser: Browser;
  let sheet: SheetWindow;
  let panel: SidebarPanel;

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), server.start('--now', '2023-06-12T10:30')]);
    sheet = await SheetWindow.open(browser, `${server.url}/?role=secretary`, {
      viewport: { width: 1280, height: 1700 },
    });
    panel = new SidebarPanel(sheet);
    await type(Object.fromEntries(teams.slice(0, 30).map((team, i) => [team, 1 + (i % 3)])));
    await sheet.menu('Mở thanh bên');
    await panel.frame.getByRole('button', { name: 'Báo cáo' }).click();
    await panel.frame.locator('section.due li').first().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
    expect(sheet.trouble).toEqual([]);
  });

  const line = (name: string) => panel.frame.locator('section.due li', { hasText: name });
  const stateOf = (name: string) => line(name).locator('.status').first().textContent();

  /** What teams reported for the day. */
  async function type(numbers: Record<string, number>): Promise<void> {
    const values = await sheet.values(ENTRY);
    const columnIndex = columnOf(values, dayKey(DAY));
    const requests = Object.entries(numbers).map(([team, numberValue]) => ({
      updateCells: {
        start: { sheetId: 7001, rowIndex: rowOf(values, 0, team), columnIndex },
        rows: [{ values: [{ userEnteredValue: { numberValue } }] }],
        fields: 'userEnteredValue',
      },
    }));
    await server.post('/api/batch-update', { requests });
  }

  test('one is made from its line, and its tab comes to the front', async () => {
    expect(await stateOf(DAILY)).toBe('Chưa lập');
    await line(DAILY).getByText('Đã quá giờ gửi: 10:00 ngày 12/6').waitFor();
    await panel.looked('reports-due');
    await panel.press(`Lập: ${DAILY}`);
    await sheet.inFront('BC ngày');
    await becomes(sheet, () => stateOf(DAILY), 'Đã lập, khớp số liệu hiện nay');
    expect(await line(DAILY).getByRole('link').getAttribute('href')).toContain('format=pdf');
  });

  test('frozen from its line; a number that comes in later is said, and corrected', async () => {
    await panel.press(`Chốt: ${DAILY}`);
    await panel.frame.locator('section.asked', { hasText: DAILY }).waitFor();
    await panel.press('Có');
    await line(DAILY).getByText('Đã chốt: số 1, 10:30 ngày 12/6').waitFor();
    // Frozen, it is on its way.
    expect(await line(DAILY).textContent()).not.toContain('Đã quá giờ gửi');
    await type({ [teams[0]!]: 9 });
    await panel.press('Hôm nay');
    await panel.press('Báo cáo');
    await becomes(sheet, () => stateOf(DAILY), 'Số liệu đã đổi, cần lập lại');
    await panel.looked('reports-changed');
    await panel.press('Đính chính báo cáo đã chốt');
    await sheet.inFront('Đính chính');
  });

  test('words to send: copied by a press, a figure leads to its cell', async () => {
    await panel.press('Soạn lời văn');
    await panel.frame.locator('section.words textarea').first().waitFor();
    await panel.looked('reports-words');
    const office = panel.frame.getByRole('textbox', { name: 'Gửi eOffice' });
    const text = await office.inputValue();
    expect(text).toContain('trong ngày');
    await sheet.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.press('Chép: Gửi eOffice');
    await panel.frame.locator('[role=status]', { hasText: 'Đã chép' }).waitFor();
    expect(await sheet.clipboard()).toBe(text);
    const done = panel.frame.locator('section.words li button', { hasText: 'Trong ngày' });
    const shown = Number((await done.textContent())!.split(': ')[1]);
    await done.click();
    await sheet.inFront('BC ngày');
    const { row, column } = await sheet.active();
    expect((await sheet.values('BC ngày'))[row]![column]).toBe(shown);
    await panel.frame.getByText('Soạn lúc 10:30 ngày 12/6').waitFor();
  });

  test('words whose figures have changed are not there to be copied, until they are written anew', async () => {
    await type({ [teams[0]!]: 8 });
    await panel.press('Hôm nay');
    await panel.press('Báo cáo');
    const section = panel.frame.locator('section.words');
    await section.getByText('Số liệu đã đổi: lời văn soạn lúc 10:30 ngày 12/6').waitFor();
    expect(await section.locator('textarea').count()).toBe(0);
    await panel.looked('reports-words-old');
    await panel.press('Soạn lại theo số mới nhất');
    await section.locator('textarea').first().waitFor();
    expect(await section.textContent()).not.toContain('không còn đúng');
  });
});
