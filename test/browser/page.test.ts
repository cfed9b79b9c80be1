/** The page as people use it, in Chromium, over the real server and the real bundle. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { samples } from '../../local/samples';
import { createWorkbook } from '../../local/workbook/workbook';
import { planQuotas } from '../../src/domain/quota';
import { parseCampaign } from '../../src/domain/schema';
import { DESKTOP, inBrowser, launch, PHONE, SheetWindow } from './browser';
import { TestServer } from './server';
import { columnOf, rowOf } from './sheet';

const ENTRY = 'Nhập hôm nay';
const QUOTA = 'Chỉ tiêu tổ';
const TODAY = '2023-06-12|activated';

const campaign = parseCampaign(samples[0]!.file).campaign!;
const plan = planQuotas(campaign).plan!;
const teams = plan.tables[0]!.rows.map(({ unit }) => unit);

/** The numbers of the quota tab by team, one a day. */
async function quotas(sheet: SheetWindow): Promise<number[][]> {
  const values = await sheet.values(QUOTA);
  const columns = plan.days.map((day) => columnOf(values, `${day}|activated`));
  return teams.map((team) => {
    const row = values[rowOf(values, 0, team)]!;
    return columns.map((column) => Number(row[column]));
  });
}

async function entryPlace(sheet: SheetWindow, team: string) {
  const values = await sheet.values(ENTRY);
  return { row: rowOf(values, 0, team), column: columnOf(values, TODAY) };
}

async function entry(sheet: SheetWindow, team: string) {
  const { row, column } = await entryPlace(sheet, team);
  return (await sheet.values(ENTRY))[row]![column];
}

/** Waits until the grid of this window shows the number. */
async function seen(sheet: SheetWindow, team: string, value: unknown): Promise<void> {
  for (let tries = 0; tries < 100 && (await entry(sheet, team)) !== value; tries++) {
    await sheet.page.waitForTimeout(50);
  }
  expect(await entry(sheet, team)).toBe(value);
}

inBrowser('the page', () => {
  let browser: Browser;
  const open: SheetWindow[] = [];
  const server = new TestServer();

  async function visit(role: string, phone = false): Promise<SheetWindow> {
    const sheet = await SheetWindow.open(browser, `${server.url}/?role=${role}`, phone ? PHONE : DESKTOP);
    open.push(sheet);
    return sheet;
  }

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), server.start('--now', '2023-06-12T09:00')]);
  });

  afterEach(async () => {
    const windows = open.splice(0);
    const trouble = windows.flatMap((sheet) => sheet.trouble);
    await Promise.all(windows.map((sheet) => sheet.close()));
    expect(trouble).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
  });

  test('opens on Quế Châu, with the entry tab in front', async () => {
    const sheet = await visit('secretary');
    process.stderr.write(`page ready after ${Math.round(await sheet.readyMs())} ms\n`);
    expect((await sheet.active()).tab).toBe(ENTRY);
    expect(await sheet.page.textContent('#title-row h1')).toBe('Chỉ tiêu, bản chạy thử');
    expect(await sheet.page.textContent('#trial')).toContain('Giờ thử: 12/6/2023 09:00');
  });

  test('the grid holds the numbers of the plan: 3.090 over 35 teams and 35 days', async () => {
    const sheet = await visit('secretary');
    const shown = await quotas(sheet);
    expect(shown).toEqual(plan.tables[0]!.rows.map(({ cells }) => cells));
    expect(shown.flat().reduce((sum, n) => sum + n, 0)).toBe(3090);
    expect(new Set(shown.flat())).toEqual(new Set([2, 3]));
  });

  test("the entry tab shows today's quota of every team", async () => {
    const sheet = await visit('leader');
    const values = await sheet.values(ENTRY);
    const quota = columnOf(values, 'quota');
    const today = plan.days.indexOf('2023-06-12');
    for (const { unit, cells } of plan.tables[0]!.rows) {
      expect(values[rowOf(values, 0, unit)]![quota]).toBe(cells[today]);
    }
  });

  test('a leader types on a phone and the secretary sees it at once', async () => {
    const [leader, secretary] = [await visit('leader', true), await visit('secretary')];
    const team = teams[2]!;
    const { row, column } = await entryPlace(leader, team);
    await leader.type(row, column, '3');
    await seen(leader, team, 3);
    await seen(secretary, team, 3);
  });

  test.each([
    ['leader', 'phone', 3],
    ['leader', 'desktop', 10],
    ['secretary', 'desktop', 0],
  ] as const)(
    'numbers that a %s pastes on a %s land below each other, in every window',
    async (role, screen, first) => {
      const [sheet, other] = [await visit(role, screen === 'phone'), await visit('secretary')];
      const [upper, lower] = [teams[first]!, teams[first + 1]!];
      const { row, column } = await entryPlace(sheet, upper);
      await sheet.paste(row, column, '4\n5');
      for (const window of [sheet, other]) {
        await seen(window, upper, 4);
        await seen(window, lower, 5);
      }
      expect(await sheet.page.locator('.o-grid:visible').count()).toBe(1);
      // The sheet lives on: the card of the cell comes up, and what is typed next is taken.
      await sheet.page.locator('.remark:visible').waitFor();
      await sheet.type(row, column, '6');
      await seen(other, upper, 6);
    },
  );

  test('no name of a sample is cut in the menu', async () => {
    const sheet = await visit('secretary');
    await sheet.menu('Thiết lập', 'Mở chiến dịch mẫu');
    const names = sheet.page.locator('.o-menu').last().locator('.o-menu-item-name');
    await names.first().waitFor();
    expect(await names.allTextContents()).toHaveLength(samples.length);
    const cut = await names.evaluateAll((all) =>
      all.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
    );
    expect(cut).toEqual([]);
  });

  test('the report of the self-check can be copied; its frame has neither our origin nor a network', async () => {
    const sheet = await visit('secretary');
    await sheet.menu('Thiết lập', 'Tự kiểm tra');
    const frame = sheet.page.frameLocator('dialog.page iframe');
    const report = await frame.locator('textarea').inputValue({ timeout: 100_000 });
    expect(report).toMatch(/^chi-tieu self-check /);
    await frame.getByRole('button', { name: 'Chép' }).click();
    expect(await sheet.clipboard()).toBe(report);
    const reach = await frame.locator('body').evaluate(async () => [
      globalThis.origin,
      await fetch('/api/titles').then(
        () => 'sent',
        () => 'stopped',
      ),
    ]);
    expect(reach).toEqual(['null', 'stopped']);
    // The browser says on the console what it stopped.
    expect(sheet.trouble.splice(0).join()).toContain("default-src 'none'");
  });

  test('what the add-on writes through the API appears in open windows', async () => {
    const sheet = await visit('viewer');
    const team = teams[12]!;
    const { row, column } = await entryPlace(sheet, team);
    const { sheets } = await server.get<{ sheets: { properties: { title: string; sheetId: number } }[] }>(
      '/api/workbook',
    );
    const { sheetId } = sheets.find(({ properties }) => properties.title === ENTRY)!.properties;
    const rows = [{ values: [{ userEnteredValue: { numberValue: 2 } }] }];
    const start = { sheetId, rowIndex: row, columnIndex: column };
    await server.post('/api/batch-update', {
      requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }],
    });
    await seen(sheet, team, 2);
  });

  test('what cannot be right is refused with a reason, and the cell is as before', async () => {
    const leader = await visit('leader', true);
    const team = teams[5]!;
    const { row, column } = await entryPlace(leader, team);
    for (const wrong of ['-3', '2,5', '12 tk', '45082']) {
      await leader.type(row, column, wrong);
      expect(await leader.answer('OK')).toMatch(/^Chưa ghi được.*số/s);
      expect(await entry(leader, team)).toBeNull();
    }
  });

  test('a protected cell stays as it is, and the leader is told whom to ask', async () => {
    const leader = await visit('leader');
    const before = await leader.values(ENTRY);
    const { row } = await entryPlace(leader, teams[0]!);
    await leader.type(row, columnOf(before, 'unit'), 'Tổ khác');
    expect(await leader.answer('OK')).toContain('cán bộ tổng hợp');
    expect(await leader.values(ENTRY)).toEqual(before);
  });

  test('a viewer cannot type and has no menu; a phone has none either', async () => {
    const [viewer, phone] = [await visit('viewer'), await visit('secretary', true)];
    const { row, column } = await entryPlace(viewer, teams[7]!);
    await viewer.choose(row, column);
    await viewer.page.keyboard.type('4');
    await viewer.page.keyboard.press('Enter');
    expect(await entry(viewer, teams[7]!)).toBeNull();
    for (const sheet of [viewer, phone]) {
      expect(await sheet.page.locator('.o-topbar-menu[data-id="add-on"]:visible').count()).toBe(0);
    }
  });

  test('a leader sees the menu, and its acts are politely left to the secretary', async () => {
    const leader = await visit('leader');
    await leader.menu('Thiết lập', 'Mở chiến dịch mẫu', 'Vũng Tàu');
    expect(await leader.answer('OK')).toContain('cán bộ tổng hợp');
    expect((await leader.values(ENTRY)).length).toBeGreaterThan(teams.length);
  });

  test('the input help of the chosen cell is shown', async () => {
    const leader = await visit('leader', true);
    const { row, column } = await entryPlace(leader, teams[1]!);
    await leader.choose(row, column);
    await leader.page.locator('.remark:visible').waitFor();
    expect(await leader.page.textContent('.remark')).toMatch(/Cách nhập.*số/s);
  });

  test('a note shows at its cell, and a finding leads to the cell it speaks of', async () => {
    const sheet = await visit('secretary');
    await sheet.showTab('Danh sách tổ');
    const units = await sheet.values('Danh sách tổ');
    const head = rowOf(units, 0, 'head');
    await sheet.choose(head, columnOf(units, 'parent'));
    await sheet.page.locator('.remark:visible', { hasText: 'Ghi chú' }).waitFor();
    await sheet.showTab('Cần kiểm tra');
    const findings = await sheet.values('Cần kiểm tra');
    const place = { row: rowOf(findings, 0, 'finding1'), column: columnOf(findings, 'place') };
    const named = /ô ([A-Z])(\d+)$/.exec(String(findings[place.row]![place.column]))!;
    await sheet.choose(place.row, place.column);
    await sheet.page.locator('.o-link').first().click();
    expect(await sheet.active()).toEqual({
      tab: 'Thiết lập',
      row: Number(named[2]) - 1,
      column: named[1]!.charCodeAt(0) - 65,
    });
  });

  test('what was typed is there after a reload, and after a restart of the server', async () => {
    const first = await visit('leader');
    const team = teams[9]!;
    const { row, column } = await entryPlace(first, team);
    await first.type(row, column, '2');
    await seen(first, team, 2);
    await first.page.reload();
    await first.ready();
    expect(await entry(first, team)).toBe(2);
    open.splice(open.indexOf(first), 1);
    await first.close();
    await server.kill();
    await server.start();
    expect(await entry(await visit('leader'), team)).toBe(2);
  });

  test('moving the hour moves the sheet in every window', async () => {
    const [secretary, leader] = [await visit('secretary'), await visit('leader')];
    await secretary.page.click('#trial .time');
    await secretary.page.fill('dialog input', '13/6/2023 15:30');
    await secretary.page.click('dialog button.primary');
    for (const sheet of [secretary, leader]) {
      await sheet.page.locator('#trial .time', { hasText: '13/6/2023 15:30' }).waitFor();
      const values = await sheet.values(ENTRY);
      expect(values[rowOf(values, 0, 'day')]![columnOf(values, 'quota')]).toBe(45090);
    }
  });
});

inBrowser('an empty spreadsheet', () => {
  const server = new TestServer();
  let browser: Browser;

  beforeAll(async () => {
    const resource = createWorkbook({ owner: 'thuky@vi-du.vn' }).resource();
    writeFileSync(path.join(server.data, 'workbook.json'), JSON.stringify(resource));
    [browser] = await Promise.all([launch(), server.start('--now', '2023-06-12T09:00')]);
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
  });

  test('becomes the tables of Quế Châu by the menu alone', async () => {
    const sheet = await SheetWindow.open(browser, server.url, DESKTOP);
    await sheet.menu('Thiết lập', 'Mở chiến dịch mẫu', 'Quế Châu');
    await sheet.page.locator('.snack').first().waitFor();
    await sheet.menu('Thiết lập', 'Lập bảng chỉ tiêu');
    await sheet.page.locator('.snack', { hasText: '3.090' }).waitFor();
    expect((await sheet.active()).tab).toBe(ENTRY);
    expect(await quotas(sheet)).toEqual(plan.tables[0]!.rows.map(({ cells }) => cells));
    await sheet.closeToasts();
    await sheet.menu('Thiết lập', 'Lập bảng chỉ tiêu');
    await sheet.page.locator('.snack').waitFor();
    expect(sheet.trouble).toEqual([]);
  });
});
