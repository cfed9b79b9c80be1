/** "Báo cáo" in the sidebar: made, shown, frozen, corrected; words copied, their figures leading to cells. */
import type { Browser, FrameLocator } from 'playwright-core';
import { violations } from './axe';
import { inBrowser, launch, SheetWindow } from './browser';
import { becomes, dayKey, ENTRY, teams } from './daily';
import { CUT_OFF_AT_200 } from './in-page';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';

const DAY = '2023-06-11';
const DAILY = 'BC ngày 11/6/2023';

inBrowser('reports in the sidebar', () => {
  const server = new TestServer();
  let browser: Browser;
  let sheet: SheetWindow;

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), server.start('--now', '2023-06-12T09:00')]);
    sheet = await SheetWindow.open(browser, `${server.url}/?role=secretary`, {
      viewport: { width: 1280, height: 1700 },
    });
    await type(Object.fromEntries(teams.slice(0, 30).map((team, i) => [team, 1 + (i % 3)])));
    await sheet.menu('Mở thanh bên');
    await frame().getByRole('button', { name: 'Báo cáo' }).click();
    await frame().locator('section.due li').first().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
    expect(sheet.trouble).toEqual([]);
  });

  const frame = (): FrameLocator => sheet.page.frameLocator('#sidebar iframe');
  const ownFrame = () => sheet.page.frames().find((each) => each.url().endsWith('/frame.html'))!;
  const press = (name: string) => frame().getByRole('button', { name, exact: true }).click();
  const line = (name: string) => frame().locator('section.due li', { hasText: name });
  const stateOf = (name: string) => line(name).locator('.status').textContent();

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

  async function looked(name: string): Promise<void> {
    for (const [language, short] of [
      ['English', 'en'],
      ['Tiếng Việt', 'vi'],
    ] as const) {
      await press(language);
      expect(await violations(ownFrame())).toEqual([]);
      await sheet.picture(`${name}-${short}`);
    }
    expect(await ownFrame().evaluate(`(${CUT_OFF_AT_200})()`)).toBe(0);
  }

  test('one is made from its line, and its tab comes to the front', async () => {
    expect(await stateOf(DAILY)).toBe('Chưa lập');
    await looked('reports-due');
    await press(`Lập: ${DAILY}`);
    await sheet.inFront('BC ngày');
    expect(await stateOf(DAILY)).toBe('Đã lập, khớp số liệu hiện nay');
    expect(await line(DAILY).getByRole('link').getAttribute('href')).toContain('format=pdf');
  });

  test('frozen from its line; a number that comes in later is said, and corrected', async () => {
    await press(`Chốt: ${DAILY}`);
    await frame().locator('section.asked', { hasText: DAILY }).waitFor();
    await press('Có');
    await line(DAILY).getByText('Đã chốt: số 1, 09:00 ngày 12/6').waitFor();
    await type({ [teams[0]!]: 9 });
    await press('Hôm nay');
    await press('Báo cáo');
    await becomes(sheet, () => stateOf(DAILY), 'Số liệu đã đổi, cần lập lại');
    await looked('reports-changed');
    await press('Đính chính báo cáo đã chốt');
    await sheet.inFront('Đính chính');
  });

  test('words to send: copied by a press, a figure leads to its cell', async () => {
    await press('Soạn lời văn');
    await frame().locator('section.words textarea').first().waitFor();
    await looked('reports-words');
    const office = frame().getByRole('textbox', { name: 'Gửi eOffice' });
    const text = await office.inputValue();
    expect(text).toContain('trong ngày');
    await sheet.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press('Chép: Gửi eOffice');
    await frame().locator('[role=status]', { hasText: 'Đã chép' }).waitFor();
    expect(await sheet.clipboard()).toBe(text);
    const done = frame().locator('section.words li button', { hasText: 'Trong ngày' });
    const shown = Number((await done.textContent())!.split(': ')[1]);
    await done.click();
    await sheet.inFront('BC ngày');
    const { row, column } = await sheet.active();
    expect((await sheet.values('BC ngày'))[row]![column]).toBe(shown);
  });
});
