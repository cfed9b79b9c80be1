/** The sidebar as the secretary uses it, in Chromium, over the real server and the real bundle. */
import type { Browser, FrameLocator } from 'playwright-core';
import { DESKTOP, inBrowser, launch, SheetWindow } from './browser';
import { entryPlace, leaderTypes, teams } from './daily';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';

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
  const text = async (selector: string) =>
    ((await frame().locator(selector).textContent()) ?? '').replace(/\s+/g, ' ');

  test('opens from the first item of the menu, 300 px wide, with one call', async () => {
    const started = Date.now();
    await sheet.menu('Mở thanh bên');
    await frame().locator('section.progress').waitFor();
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
    const format = (value: number) =>
      new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 }).format(value);
    const shown = await text('section.progress');
    expect(figure('done')).toBe(123);
    expect(shown).toContain(
      `Lũy kế ${format(figure('done'))}/${format(figure('target'))} (${format(100 * figure('percent'))} %)`,
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
});
