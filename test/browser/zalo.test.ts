/** "Tin Zalo" in the sidebar: reminders out, numbers in, and their undo. */
import type { Browser, FrameLocator } from 'playwright-core';
import { violations } from './axe';
import { inBrowser, launch, SheetWindow } from './browser';
import { becomes, dayKey, ENTRY, entryOf, entryPlace, leaderTypes, logOf } from './daily';
import { CUT_OFF_AT_200, FOCUSED, WATCH_CALLS } from './in-page';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';
import { speak } from './speak';

const DAY = '2023-06-12';

/** As it is copied out of the group. */
const CHAT = `[14:02, 12/06/2023] Nguyễn Văn An: Dạ em báo cáo thôn An Lộc
Tổ 1: 3
Tổ 2: 4 tk ạ 👍
[14:05, 12/06/2023] Trần Thị Bình: BT1 9, BT2 8
[14:06, 12/06/2023] Lê Văn Ca: tổ 3 được 5 người
[14:10, 12/06/2023] Lê Văn Ca: GM2 45 lũy kế
[14:20, 12/06/2023] Phạm Dung: NS1 2
[15:10, 12/06/2023] Phạm Dung: NS1 5
[15:12, 12/06/2023] Phạm Dung: NS2 300
[15:15, 12/06/2023] Hồ Em: HM1 <img src=x onerror=alert(1)> 2
[15:16, 12/06/2023] Hồ Em: HM2 không HM3 1 tk
Cảm ơn các bác`;

inBrowser('Zalo messages in the sidebar', () => {
  const server = new TestServer();
  let browser: Browser;
  let sheet: SheetWindow;

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), server.start('--now', `${DAY}T15:30`)]);
    sheet = await SheetWindow.open(browser, `${server.url}/?role=secretary`, {
      viewport: { width: 1280, height: 2400 },
    });
    // Two teams have typed their own numbers.
    for (const team of ['BT1', 'BT2'])
      expect(await leaderTypes(server, await entryPlace(sheet, team, DAY), '8')).toBe(true);
    await sheet.page.evaluate(WATCH_CALLS);
    await sheet.menu('Nhắc tổ chưa báo');
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
    expect(sheet.trouble).toEqual([]);
  });

  const frame = (): FrameLocator => sheet.page.frameLocator('#sidebar iframe');
  const ownFrame = () => sheet.page.frames().find((each) => each.url().endsWith('/frame.html'))!;
  const press = (name: string) => frame().getByRole('button', { name, exact: true }).click();
  const calls = () => sheet.page.evaluate<string[]>('calls.splice(0)');
  const heading = (name: string) => frame().getByRole('heading', { name }).waitFor();
  const row = (unit: string) => frame().locator(`.rows > li[data-unit="${unit}"]`);

  /** Above every list of cards the numbers that add up to its cards, as its heading says them. */
  async function headings(...expected: string[]): Promise<void> {
    const lists = await ownFrame().evaluate<[string, number][]>(
      `[...document.querySelectorAll('.reading h3')].map((h) => [h.textContent, h.nextElementSibling.children.length])`,
    );
    expect(lists.map(([title]) => title)).toEqual(expected);
    for (const [title, cards] of lists)
      expect([title, (title.match(/\d+/g) ?? []).reduce((sum, each) => sum + +each, 0)]).toEqual([
        title,
        cards,
      ]);
  }

  async function looked(name: string): Promise<void> {
    for (const language of ['en', 'vi'] as const) {
      await speak(frame(), language);
      expect(await violations(ownFrame())).toEqual([]);
      await sheet.picture(`${name}-${language}`);
    }
    expect(await ownFrame().evaluate(`(${CUT_OFF_AT_200})()`)).toBe(0);
    await calls();
  }

  test('reminders: one message a hamlet, by one call, copied with a click', async () => {
    await frame().getByLabel('Thôn Bình Trung', { exact: true }).waitFor();
    expect(await calls()).toEqual(['open', 'reminders']);
    const text = await frame().getByLabel('Thôn Bình Trung', { exact: true }).inputValue();
    expect(text).toMatch(/^Thôn Bình Trung: .*Tổ 3, Tổ 4, Tổ 5 chưa báo ngày 12\/6\. /);
    expect(text).toContain('Nhờ các bác nhập trước 8 giờ ngày 13/6 hoặc nhắn "BT3 số". Xin cảm ơn.');
    await press('Chép: Thôn Bình Trung');
    await becomes(sheet, () => sheet.clipboard(), text);
    await looked('zalo-reminders');
    await press('Đang chậm (0)');
    await frame().getByText('Không tổ nào đang chậm.').waitFor();
  });

  test('messages are read by one call, and nothing is written', async () => {
    await frame().getByLabel('Tin của nhóm').fill(CHAT);
    await press('Đọc tin');
    await heading('Đọc được 12 dòng, 07 dòng cần chọn. Chưa ghi gì vào bảng.');
    expect(await calls()).toEqual(['readMessages']);
    expect(await entryOf(sheet, 'AL1', DAY)).toBeNull();
    expect(await frame().locator('img').count()).toBe(0);
    expect(await row('BT1').textContent()).toContain('BT1 đã có 8, tin Zalo ghi 9. Giữ số nào?');
    expect(await row('NS2').textContent()).toMatch(/300 lớn bất thường.*không ghi lũy kế/);
    expect(await row('AL2').textContent()).toContain('14:02 12/6 Nguyễn Văn An Tổ 2: 4 tk ạ 👍');
    expect(await row('BT2').textContent()).toContain('8Bảng đã có đúng số này.');
    await headings('Cần chọn: 7', 'Số đã rõ: 2', 'Không ghi: 1');
    await looked('zalo-read');
  });

  test('by keyboard: a line without its hamlet gets its team, a running total is left out', async () => {
    await sheet.page.locator('#sidebar iframe').focus();
    const to = async (name: string) => {
      let focused = '';
      for (let tabs = 0; tabs < 120 && focused !== name; tabs++) {
        await sheet.page.keyboard.press('Tab');
        focused = await ownFrame().evaluate(`(${FOCUSED})()`);
      }
      expect(focused).toBe(name);
    };
    await to('Đơn vị: dòng 5');
    await sheet.page.keyboard.type('GM3');
    await to('Nhận: dòng 5');
    await sheet.page.keyboard.press('Enter');
    await row('GM3').waitFor();
    await to('Bỏ qua: dòng 6');
    await sheet.page.keyboard.press('Enter');
    await heading('Đọc được 12 dòng, 05 dòng cần chọn.');
  });

  test('a line of two teams, one of them without a number: what is left out is told', async () => {
    await press('Nhận: dòng 11');
    await row('HM3').waitFor();
    const status = await frame().getByRole('status').textContent();
    expect(status).toBe(
      'Chưa có số nên không nhận: HM2. Đọc được 12 dòng, 04 dòng cần chọn. Chưa ghi gì vào bảng.',
    );
    await calls();
  });

  test('filled cells and differing messages are chosen one by one; only what is confirmed is written', async () => {
    await row('BT1').getByRole('button', { name: 'Giữ 8' }).click();
    await headings('Cần chọn: 3, đã chọn: 1', 'Số đã rõ: 4', 'Không ghi: 1');
    await row('NS1').getByRole('button', { name: 'Ghi 5 (15:10)' }).click();
    await row('NS2').getByRole('button', { name: 'Bỏ qua' }).click();
    await press('Bỏ qua: dòng 10');
    await row('AL2').getByRole('checkbox').uncheck();
    await heading('Đọc được 12 dòng, không còn dòng nào cần chọn.');
    await headings('Đã chọn: 3', 'Số đã rõ: 3, bỏ qua: 1', 'Không ghi: 1');
    await looked('zalo-chosen');
    // Meanwhile somebody types into one of the cells.
    expect(await leaderTypes(server, await entryPlace(sheet, 'AL1', DAY), '7')).toBe(true);
    await press('Ghi vào bảng (4 số)');
    await frame().getByText('Đã ghi 3 số vào bảng lúc 15:30.').waitFor();
    expect(await calls()).toEqual(['writeEntries']);
    const numbers = async () => {
      const values = await sheet.values(ENTRY);
      const column = columnOf(values, dayKey(DAY));
      const cells = ['AL1', 'AL2', 'BT1', 'GM2', 'GM3', 'NS1', 'NS2', 'HM1', 'HM3'];
      return cells.map((team) => values[rowOf(values, 0, team)]![column]).join();
    };
    await becomes(sheet, numbers, '7,,8,,5,5,,,1');
    await frame().getByText('1 ô vừa có người sửa').waitFor();
    await heading('Còn lại: 01 dòng cần chọn.');
    expect(await row('AL1').textContent()).toContain('AL1 đã có 7, tin Zalo ghi 3. Giữ số nào?');
    const lines = (await logOf(sheet)).filter(({ actKey }) => actKey === 'chat');
    expect(lines.map(({ unit, after, reason }) => [unit, after, reason])).toEqual([
      ['NS1', 5, 'Tin Zalo của Phạm Dung'],
      ['GM3', 5, 'Tin Zalo của Lê Văn Ca'],
      ['HM3', 1, 'Tin Zalo của Hồ Em'],
    ]);
    // Nothing is chosen, so there is nothing to press.
    expect(
      await frame()
        .getByRole('button', { name: /^Ghi vào bảng/ })
        .count(),
    ).toBe(0);
    await looked('zalo-written');
  });

  test('one undo, also after the sidebar was opened anew; what was changed since stays', async () => {
    expect(await leaderTypes(server, await entryPlace(sheet, 'NS1', DAY), '6')).toBe(true);
    await sheet.page.getByRole('button', { name: 'Đóng' }).click();
    await sheet.menu('Nhập từ tin Zalo');
    await press('Xem lần ghi gần nhất');
    await frame().getByText('Lần ghi lúc 15:30 ngày 12/6: 3 số.').waitFor();
    await press('Hoàn tác lần ghi này');
    await frame().getByText('Đã hoàn tác 2 số.').waitFor();
    await frame().getByText('NS1 nay là 6, giữ nguyên.').waitFor();
    await becomes(sheet, () => entryOf(sheet, 'GM3', DAY), null);
    expect(await entryOf(sheet, 'NS1', DAY)).toBe(6);
    await looked('zalo-undone');
  });
});
