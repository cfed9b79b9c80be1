/** The sidebar as the secretary uses it, in Chromium, over the real server and the real bundle. */
import type { Browser, FrameLocator } from 'playwright-core';
import { violations } from './axe';
import { DESKTOP, inBrowser, launch, SheetWindow } from './browser';
import { a1, becomes, dayKey, ENTRY, entryPlace, leaderTypes, teams } from './daily';
import { CUT_OFF_AT_200, FOCUSED, WATCH_CALLS, WEAKNESSES } from './in-page';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';
import { speak } from './speak';

const PROGRESS = 'Tiến độ';

type Values = Awaited<ReturnType<SheetWindow['values']>>;

inBrowser('the sidebar', () => {
  let browser: Browser;
  let sheet: SheetWindow;
  const server = new TestServer();

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), server.start('--now', '2023-06-12T09:00')]);
    sheet = await SheetWindow.open(browser, `${server.url}/?role=secretary`, DESKTOP);
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
    expect(sheet.trouble).toEqual([]);
  });

  const frame = (window = sheet): FrameLocator => window.page.frameLocator('#sidebar iframe');
  const ownFrame = () => sheet.page.frames().find((each) => each.url().endsWith('/frame.html'))!;
  /** Runs a function, given as text, inside the sidebar. */
  const inFrame = <T>(code: string): Promise<T> => ownFrame().evaluate(`(${code})()`);
  const text = async (selector: string) =>
    ((await frame().locator(selector).textContent()) ?? '').replace(/\s+/g, ' ');

  test('opens from the first item of the menu, 300 px wide, with one call', async () => {
    await sheet.page.evaluate(WATCH_CALLS);
    const started = Date.now();
    await sheet.menu('Mở thanh bên');
    await frame().locator('section.progress').waitFor();
    expect(await sheet.page.evaluate('calls')).toEqual(['open']);
    process.stderr.write(`sidebar usable ${Date.now() - started} ms after the menu was opened\n`);
    const box = await sheet.page.locator('#sidebar').boundingBox();
    expect(box?.width).toBe(300);
    expect(await text('section.clock')).toBe(
      'Hôm nay 12/6Còn 23 giờ đến giờ báoSố ngày 12/6: báo trước 08:00 ngày 13/6',
    );
    await sheet.picture('sidebar-today-vi');
  });

  test('shows the figures of Tiến độ, after teams have reported', async () => {
    // Three teams reported for the eleventh in time, the rest is missing at the cut-off of the thirteenth.
    for (const [i, team] of teams.slice(0, 3).entries())
      expect(await leaderTypes(server, await entryPlace(sheet, team, '2023-06-12'), String(40 + i))).toBe(
        true,
      );
    await sheet.setTime('13/6/2023 09:00');
    await frame().getByRole('button', { name: 'Cập nhật' }).click();
    await frame().locator('section.progress', { hasText: 'Tính đến hết ngày 12/6' }).waitFor();
    const values = await sheet.values(PROGRESS);
    const area = values[rowOf(values, 0, 'area')]!;
    const figure = (name: string) => Number(area[columnOf(values, `${name}|activated`)]);
    const format = (value: number, minimumFractionDigits = 0) =>
      new Intl.NumberFormat('de-DE', { minimumFractionDigits, maximumFractionDigits: 1 }).format(value);
    const shown = await text('section.progress');
    expect(figure('done')).toBe(123);
    expect(shown).toContain(
      `Lũy kế ${format(figure('done'))}/${format(figure('target'))} (${format(100 * figure('percent'), 1)} %)`,
    );
    expect(shown).toContain(`Đến nay phải đạt ${format(figure('due'))} (−${format(-figure('gap'))})`);
    expect(shown).toContain(`Từ nay cần ${format(figure('needed'))} mỗi ngày`);
    await sheet.picture('sidebar-behind-vi');
    const listed = await frame().locator('section.behind li').allTextContents();
    const behind = ['Chậm', 'Rất chậm', 'Chưa có số liệu'];
    const cell = (cells: Values[number], name: string) => cells[columnOf(values, `${name}|activated`)];
    const hamlets = values.filter(
      (cells) => cells[columnOf(values, 'leaf')] === 0 && behind.includes(String(cell(cells, 'status'))),
    );
    const figures = (cells: Values[number]) =>
      `${cells[0]} hụt ${format(-Number(cell(cells, 'gap')))} · cần ${cell(cells, 'needed')}/ngày`;
    expect(listed.map((item) => item.replace(/^(\w+) .*(hụt .*)$/, '$1 $2')).sort()).toEqual(
      hamlets.map(figures).sort(),
    );
    expect(listed).toHaveLength(7);
  });

  /** The row in which a team's numbers are typed, as the grid has it now. */
  const rowNow = async (team: string) => rowOf(await sheet.values(ENTRY), 0, team);

  const chooses = (row: number) =>
    sheet.page.waitForFunction((at) => globalThis.page!.active().row === at, row);

  test('one click leads to the row of a team, also after rows were moved', async () => {
    const team = teams[20]!;
    const before = await rowNow(team);
    // Who is missing for the twelfth stands below who is waited for on the thirteenth.
    const missing = frame().locator('section.reporting-2023-06-12');
    await missing.locator('summary').click();
    const chip = missing.getByRole('button', { name: `Đến dòng của ${team} ` });
    await chip.click();
    await chooses(before);
    expect((await sheet.active()).tab).toBe(ENTRY);
    // The secretary moves the row up; the sidebar still shows what it read before.
    const sheetId = 7001;
    const source = { sheetId, dimension: 'ROWS', startIndex: before, endIndex: before + 1 };
    await server.post('/api/batch-update', {
      requests: [{ moveDimension: { source, destinationIndex: before - 15 } }],
    });
    await becomes(sheet, () => rowNow(team), before - 15);
    await chip.click();
    await chooses(before - 15);
    const { row, column } = await sheet.active();
    expect(row).toBe(await rowNow(team));
    expect((await sheet.values(ENTRY))[0]![column]).toBe(dayKey('2023-06-12'));
    await frame()
      .locator('[role=status]', { hasText: `Đã chọn dòng của ${team}` })
      .waitFor();
  });

  test('a hamlet with the name of an HTML tag is a text like any other', async () => {
    const name = '<img src=x onerror="parent.postMessage({kind:`close`},`*`)">';
    const units = await sheet.values('Danh sách tổ');
    const row = units.findIndex((cells) => cells.includes('Gò Mít'));
    const cell = a1(row, units[row]!.indexOf('Gò Mít'));
    const { accepted } = await server.post<{ accepted: boolean }>('/api/type', {
      role: 'secretary',
      tab: 'Danh sách tổ',
      cell,
      text: name,
    });
    expect(accepted).toBe(true);
    await frame().getByRole('button', { name: 'Cập nhật' }).click();
    await frame().locator('section.behind li', { hasText: name }).waitFor();
    expect(await frame().locator('img').count()).toBe(0);
    await sheet.picture('sidebar-html-name');
  });

  test('speaks English, and again when it is opened the next time', async () => {
    await speak(frame(), 'en');
    expect(await text('section.acts:last-of-type h2')).toBe('Daily work');
    expect(await frame().locator('html').getAttribute('lang')).toBe('en');
    await sheet.picture('sidebar-today-en');
    await frame().locator('section.acts').last().scrollIntoViewIfNeeded();
    await sheet.picture('sidebar-acts-en');
    await sheet.page.waitForTimeout(500);
    await sheet.page.getByRole('button', { name: 'Đóng' }).click();
    await sheet.menu('Mở thanh bên');
    // Pressed before anything was read: it waits for that.
    await frame().getByRole('button', { name: 'Tiếng Việt', exact: true }).click();
    await frame().getByRole('heading', { name: 'Việc hằng ngày' }).waitFor();
    await speak(frame(), 'en');
    await sheet.page.getByRole('button', { name: 'Đóng' }).click();
    await sheet.menu('Mở thanh bên');
    await frame().getByRole('heading', { name: 'Daily work' }).waitFor();
    await speak(frame(), 'vi');
    await sheet.page.waitForTimeout(500);
  });

  test('does a day’s work by keyboard alone: reads, goes to a row, closes the day', async () => {
    await sheet.page.locator('#sidebar iframe').focus();
    const press = async (name: string) => {
      let focused = '';
      for (let tabs = 0; tabs < 200 && !focused.startsWith(name); tabs++) {
        await sheet.page.keyboard.press('Tab');
        focused = await inFrame<string>(FOCUSED);
      }
      expect(focused).toContain(name);
      await sheet.page.keyboard.press('Enter');
    };
    await press('Còn 35 tổ');
    await press(`Đến dòng của ${teams[0]} `);
    await chooses(await rowNow(teams[0]!));
    await press('Việc khác');
    await press('Mở bảng Cần kiểm tra');
    await frame().locator('section.outcome', { hasText: 'Xong.' }).waitFor();
    await sheet.inFront('Cần kiểm tra');
    await frame().locator('section.acts').last().scrollIntoViewIfNeeded();
    await sheet.picture('sidebar-acts-vi');
  });

  test('lists what a check found, and each line leads to its cell', async () => {
    await frame().getByRole('button', { name: 'Kiểm tra số liệu' }).click();
    const line = frame().locator('section.found li button').first();
    await line.waitFor();
    await sheet.inFront('Cần kiểm tra');
    await sheet.closeToasts();
    await sheet.page.setViewportSize({ width: 1280, height: 2300 });
    await sheet.picture('sidebar-whole-vi');
    expect(await violations(ownFrame())).toEqual([]);
    await speak(frame(), 'en');
    expect(await violations(ownFrame())).toEqual([]);
    await sheet.picture('sidebar-whole-en');
    await speak(frame(), 'vi');
    await sheet.page.setViewportSize({ width: 1280, height: 800 });
    await line.click();
    await sheet.inFront(ENTRY);
    await frame().locator('[role=status]', { hasText: 'Đã chọn ô ấy.' }).waitFor();
    // A list that was opened stays open through all of it.
    expect(await frame().locator('section.reporting-2023-06-13 details').getAttribute('open')).toBe('');
    await frame().getByRole('button', { name: 'Đóng danh sách' }).click();
    expect(await frame().locator('section.found').count()).toBe(0);
  });

  test('has names for everything that can be pressed, and contrast as AA wants it', async () => {
    expect(await inFrame(WEAKNESSES)).toEqual([]);
    // It would be seen.
    const pale = `() => { document.querySelector('h2').style.color = '#999'; return (${WEAKNESSES})(); }`;
    expect(await inFrame(pale)).toHaveLength(1);
  });

  test('at 200 % nothing is cut off', async () => {
    expect(await inFrame(CUT_OFF_AT_200)).toBe(0);
  });

  test('a leader is told in one sentence, and shown nothing', async () => {
    const leader = await SheetWindow.open(browser, `${server.url}/?role=leader`, DESKTOP);
    await leader.menu('Mở thanh bên');
    await frame(leader).locator('.guest').waitFor();
    expect(await frame(leader).locator('#panel').textContent()).toMatch(
      /^Thanh bên này dành cho cán bộ tổng hợp\. /,
    );
    expect(await frame(leader).locator('#panel button').count()).toBe(0);
    await leader.picture('sidebar-leader');
    expect(leader.trouble).toEqual([]);
    await leader.close();
  });
});
