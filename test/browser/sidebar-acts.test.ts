/** A day's work from the sidebar alone: what acts ask is asked there, declined or agreed to, and leads to cells. */
import type { Browser, FrameLocator } from 'playwright-core';
import { violations } from './axe';
import { inBrowser, launch, SheetWindow } from './browser';
import { a1, becomes, dayKey, ENTRY, entryOf, entryPlace, leaderTypes, logOf, teams } from './daily';
import { FOCUSED } from './in-page';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';

const OFFICE = { viewport: { width: 1366, height: 900 } };
const FIRST = '2023-05-27';

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

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), server.start('--now', `${FIRST}T15:45`)]);
    sheet = await SheetWindow.open(browser, `${server.url}/?role=secretary`, OFFICE);
    await sheet.setTime('28/5/2023 09:00');
    const values = await sheet.values(ENTRY);
    const requests = teams.slice(0, 33).map((team, i) => writing(values, team, { numberValue: 1 + (i % 3) }));
    await server.post('/api/batch-update', { requests });
    await sheet.menu('Mở thanh bên');
    await frame().locator('section.acts').waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
    expect(sheet.trouble).toEqual([]);
  });

  const frame = (): FrameLocator => sheet.page.frameLocator('#sidebar iframe');
  const ownFrame = () => sheet.page.frames().find((each) => each.url().endsWith('/frame.html'))!;
  const press = (name: string) => frame().getByRole('button', { name, exact: true }).click();
  const text = async (selector: string) => {
    await frame().locator(selector).waitFor();
    return ((await frame().locator(selector).textContent()) ?? '').replace(/\s+/g, ' ');
  };
  const lines = async () => (await logOf(sheet)).map(({ actKey }) => actKey);

  /** In both languages: a picture, and no rule of axe broken. */
  async function looked(name: string): Promise<void> {
    for (const [language, short] of [
      ['English', 'en'],
      ['Tiếng Việt', 'vi'],
    ] as const) {
      await press(language);
      expect(await violations(ownFrame())).toEqual([]);
      await sheet.picture(`${name}-${short}`);
    }
  }

  test('closing: the preview says who is missing, "Không" leaves everything as it was', async () => {
    await press('Chốt số liệu ngày');
    expect(await text('section.asked')).toContain(
      'Chốt ngày 27/5? 33/35 tổ đã báo; 02 tổ ghi "Chưa báo", không tính là 0.',
    );
    await looked('sidebar-close');
    // A unit in the question leads to its row.
    const team = teams[34]!;
    await frame().locator('section.asked').getByRole('button', { name: team }).click();
    await sheet.inFront(ENTRY);
    await becomes(sheet, async () => (await sheet.active()).row, rowOf(await sheet.values(ENTRY), 0, team));
    const before = await lines();
    await press('Không');
    await frame().locator('section.outcome').waitFor();
    expect(await lines()).toEqual(before);
  });

  test('somebody reports while the question stands: it is asked again', async () => {
    await press('Chốt số liệu ngày');
    await frame().locator('section.asked').waitFor();
    expect(await leaderTypes(server, await entryPlace(sheet, teams[33]!, FIRST), '2')).toBe(true);
    await press('Có');
    await frame().locator('section.asked .note').waitFor();
    expect(await text('section.asked')).toContain('Chốt ngày 27/5? 34/35 tổ đã báo');
  });

  test('when Google is busy nothing is done, and trying again goes on with the same answer', async () => {
    await server.post('/api/faults', { status: 429 });
    const before = await lines();
    await press('Có');
    await frame().locator('[role=alert]', { hasText: 'Google đang bận, chưa thực hiện.' }).waitFor();
    expect(await lines()).toEqual(before);
    await looked('sidebar-busy');
    await server.post('/api/faults', { status: null });
    await press('Thử lại');
    expect(await text('section.outcome')).toContain('Đã chốt ngày 27/5 lúc 09:00: trong ngày');
    await becomes(sheet, async () => (await lines()).pop(), 'close');
    await looked('sidebar-closed');
  });

  test('reopening: the day, a reason that must not be blank, by keyboard alone', async () => {
    await sheet.page.locator('#sidebar iframe').focus();
    const reach = async (name: string) => {
      let focused = '';
      for (let tabs = 0; tabs < 120 && focused !== name; tabs++) {
        await sheet.page.keyboard.press('Tab');
        focused = await ownFrame().evaluate<string>(`(${FOCUSED})()`);
      }
      expect(focused).toBe(name);
      await sheet.page.keyboard.press('Enter');
    };
    await reach('Việc khác');
    await reach('Mở chốt');
    await frame().locator('#answer').waitFor();
    // The field has the focus already: blank is the day closed last.
    await sheet.page.keyboard.press('Enter');
    await frame().locator('section.asked', { hasText: 'Lý do' }).waitFor();
    await sheet.page.keyboard.press('Enter');
    await frame().locator('section.asked', { hasText: 'Chưa ghi lý do' }).waitFor();
    await looked('sidebar-reason');
    await frame().locator('#answer').focus();
    await sheet.page.keyboard.type('Tổ 5 báo sót');
    await sheet.page.keyboard.press('Enter');
    expect(await text('section.outcome')).toContain('27/5');
    await becomes(sheet, async () => (await lines()).pop(), 'reopen');
  });

  test('catching up: each unit and from when; declined nothing is given out, accepted it is', async () => {
    await press('Giao bù phần thiếu');
    expect(await text('section.asked')).toMatch(/từ ngày 28\/5/i);
    await looked('sidebar-catch-up');
    await press('Không');
    expect(await text('section.outcome')).toContain('Giao bù');
    expect(await lines()).not.toContain('rebalance');
    await press('Giao bù phần thiếu');
    await press('Có');
    await becomes(sheet, async () => (await lines()).pop(), 'rebalance');
    await looked('sidebar-caught-up');
  });

  test('checking: what was found, numbers in text offered, corrected, and taken back', async () => {
    const team = teams[2]!;
    const requests = [writing(await sheet.values(ENTRY), team, { stringValue: '12 tk' })];
    await server.post('/api/batch-update', { requests });
    await becomes(sheet, () => entryOf(sheet, team, FIRST), '12 tk');
    await press('Kiểm tra số liệu');
    expect(await text('section.asked')).toContain('12 tk');
    await looked('sidebar-corrections');
    await press('Có');
    await becomes(sheet, () => entryOf(sheet, team, FIRST), 12);
    await frame().locator('section.found').waitFor();
    await looked('sidebar-found');
    await press('Hoàn tác lần sửa số vừa rồi');
    await becomes(sheet, () => entryOf(sheet, team, FIRST), '12 tk');
  });

  test('a question is given up with its panel; a reload finds everything as it was', async () => {
    const before = await lines();
    await press('Chốt số liệu ngày');
    await frame().locator('section.asked').waitFor();
    await press('Báo cáo');
    await press('Hôm nay');
    expect(await frame().locator('section.asked').count()).toBe(0);
    await sheet.page.reload();
    await sheet.ready();
    await sheet.menu('Mở thanh bên');
    await frame().locator('section.acts').waitFor();
    expect(await lines()).toEqual(before);
  });

  test('with other targets in the forms, what closing needs first is one press away', async () => {
    const forms = await sheet.values('Thiết lập');
    const row = forms.findIndex((cells) => cells.includes(3090));
    const cell = a1(row, forms[row]!.indexOf(3090));
    const typed = { role: 'secretary', tab: 'Thiết lập', cell, text: '3100' };
    expect(await server.post('/api/type', typed)).toMatchObject({ accepted: true });
    await press('Chốt số liệu ngày');
    const failed = frame().locator('[role=alert]', { hasText: 'đã đổi sau lần lập bảng gần nhất' });
    await failed.getByRole('button', { name: 'Lập bảng chỉ tiêu' }).click();
    expect(await text('section.asked')).toContain('3.100');
    await looked('sidebar-replan');
    await press('Không');
    expect(await text('section.outcome')).toContain('giữ nguyên');
  });
});
