/**
 * Takes the pictures of docs/images from the real page. Two weeks of Quế Châu are typed first, as the teams would, and the
 * days closed; then the tabs of the daily work are shown, and the entry tab on a phone. Needs Debian's Chromium.
 *
 *     npm run build && node scripts/screenshots.mjs
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { tsImport } from 'tsx/esm/api';

const { createWorkbook } = await tsImport('../local/workbook/workbook.ts', import.meta.url);

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const IMAGES = join(ROOT, 'docs/images');
const DESKTOP = { viewport: { width: 1280, height: 800 } };
/** The whole of a panel. */
const TALL = { viewport: { width: 1280, height: 1500 } };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
const ENTRY = 'Nhập hôm nay';
const DAY = '2023-06-12|activated';
const FIRST_DAY = '2023-05-27';
/** What the first teams report that morning. */
const REPORTED = ['2', '3', '1', '0', '4', '3', null, '2', null, '3'];
/** How far the hamlets get with their quota, one after the other; 0 sends nothing on some days. */
const PACE = [1.1, 0.95, 1, 0.75, 1.2, 0.6, 1];

/** As it is copied out of a group; invented people. */
const CHAT = `[08:12, 12/06/2023] Nguyễn Văn An: thôn An Lộc
Tổ 1: 3
Tổ 2: 4 tk ạ
[08:15, 12/06/2023] Trần Thị Bình: BT5 2
[08:16, 12/06/2023] Lê Văn Ca: tổ 3 được 5 người
[08:20, 12/06/2023] Phạm Dung: DT4 1`;
/** An appendix as it comes out of a spreadsheet; invented figures. */
const APPENDIX = [
  ['STT', 'Thôn', 'Số người đủ điều kiện', 'Chỉ tiêu giao', 'Số tổ'],
  ['1', 'Sống', '1.210', '520', '5'],
  ['2', 'Song', '1.050', '450', '5'],
  ['3', 'Song Nga', '840', '370', '4'],
  ['', 'Tổng cộng: 03 thôn', '3.100', '1.340', '14'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
try {
  await overServer(null, takeAll);
  await overServer(createWorkbook({ owner: 'van-phong@vi-du.vn' }).resource(), takeSetUp);
} finally {
  await browser.close();
}

/** @param workbook what the page starts with; null for the first sample */
async function overServer(workbook, work) {
  const data = mkdtempSync(join(tmpdir(), 'screenshots-'));
  if (workbook !== null) writeFileSync(join(data, 'workbook.json'), JSON.stringify(workbook));
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'local/server/main.ts', '--port', '0', '--data', data, '--now', '2023-06-12T09:00'],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await work(await addressOf(server));
  } finally {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

/** The step for units, a pasted appendix read. */
async function takeSetUp(url) {
  const page = await visit(`${url}/?role=secretary`, TALL);
  const panel = await openSidebar(page);
  const type = (label, text) => panel.getByLabel(label, { exact: true }).first().fill(text);
  const press = (name) => panel.getByRole('button', { name, exact: true }).click();
  await press('Bắt đầu');
  await panel.locator('section.step h2', { hasText: 'Kế hoạch' }).waitFor();
  await type('Tên đợt', 'Đợt cao điểm kích hoạt tài khoản');
  await type('Địa bàn', 'Xã Quế Châu');
  await type('Từ ngày', '1/7/2023');
  await type('Đến hết ngày', '30/8/2023');
  await press('Lưu và tiếp');
  await panel.locator('section.step h2', { hasText: 'Chỉ tiêu' }).waitFor();
  await type('Tổng số phải đạt', '1.340');
  await press('Lưu và tiếp');
  await panel.locator('section.step h2', { hasText: 'Đơn vị' }).waitFor();
  await type('Bảng hoặc danh sách đơn vị', APPENDIX);
  await press('Đọc bảng');
  await panel.locator('section', { hasText: 'Đọc được' }).first().waitFor();
  await takePart(page, '#sidebar', 'set-up-units');
}

async function openSidebar(page) {
  await page.click('.o-topbar-menu[data-id="add-on"]');
  await page.locator('.o-menu-item', { hasText: 'Mở thanh bên' }).click();
  return page.frameLocator('#sidebar iframe');
}

/** A chat read, and the leaflet of the first hamlet. */
async function takeChat(url) {
  const page = await visit(`${url}/?role=secretary`, TALL);
  const panel = await openSidebar(page);
  await panel.getByRole('button', { name: 'Tin Zalo' }).click();
  await panel.getByLabel('Tin của nhóm').fill(CHAT);
  await panel.getByRole('button', { name: 'Đọc tin', exact: true }).click();
  await panel.getByRole('heading', { name: 'Đọc được' }).scrollIntoViewIfNeeded();
  await takePart(page, '#sidebar', 'zalo');
  await page.close();
}

async function takeAll(url) {
  mkdirSync(IMAGES, { recursive: true });
  const secretary = await visit(`${url}/?role=secretary`, DESKTOP);
  const values = await secretary.evaluate((tab) => globalThis.page.values(tab), ENTRY);
  await fortnight(url, values, await secretary.evaluate(() => globalThis.page.values('Chỉ tiêu tổ')));
  await report(url, values);
  await secretary.reload();
  await secretary.waitForFunction(() => globalThis.page !== undefined);
  await take(secretary, 'entry');
  for (const [name, title] of [
    ['quota', 'Chỉ tiêu tổ'],
    ['progress', 'Tiến độ'],
    ['tracking', 'Bảng theo dõi'],
  ]) {
    await showTab(secretary, title);
    await take(secretary, name);
  }
  await (await openSidebar(secretary)).locator('section.acts').waitFor();
  await take(secretary, 'sidebar');
  await takeChat(url);
  await secretary.click('#sidebar .cross');
  await run(url, 'checkEntries');
  await showTab(secretary, 'Cần kiểm tra');
  await take(secretary, 'check');
  await secretary.click('.o-topbar-menu[data-id="add-on"]');
  await secretary.locator('.o-menu-item', { hasText: 'Thiết lập' }).hover();
  await take(secretary, 'menu');
  await secretary.locator('.o-menu-item', { hasText: 'Tự kiểm tra' }).click();
  await secretary.locator('dialog.page').waitFor({ timeout: 120_000 });
  await take(secretary, 'self-check');
  await secretary.keyboard.press('Escape');
  const leader = await visit(`${url}/?role=leader&framed`, PHONE);
  await take(leader, 'phone');
  await run(url, 'catchUp', { answers: ['NO'] });
  await secretary.reload();
  await secretary.waitForFunction(() => globalThis.page !== undefined);
  await secretary.click('.o-topbar-menu[data-id="add-on"]');
  await secretary.locator('.o-menu-item', { hasText: 'Mở bảng' }).click();
  await secretary.locator('.o-menu-item', { hasText: 'Giao bù' }).last().click();
  await secretary.waitForFunction(() => globalThis.page.active().tab === 'Giao bù');
  await take(secretary, 'rebalance');
}

/** Every team's numbers up to yesterday; two things are left to be found. */
async function fortnight(url, values, quotas) {
  const teams = teamRows(values);
  const first = values[0].indexOf(`${FIRST_DAY}|activated`);
  const last = values[0].indexOf(DAY) - 1;
  const updates = teams.map(({ row, code, hamlet }) => {
    const quota = quotas.find(([unit]) => String(unit).split(' ')[0] === code);
    let owed = 0;
    const cells = [];
    for (let column = first; column <= last; column++) {
      owed += Number(quota[quotas[0].indexOf(values[0][column])]) * PACE[hamlet];
      const number = Math.floor(owed);
      owed -= number;
      cells.push(number);
    }
    if (code === 'DT2') cells[cells.length - 1] = '12 tk';
    if (code === 'HM4') cells[cells.length - 1] = null;
    return { row, cells };
  });
  const { sheets } = await (await fetch(`${url}/api/workbook`)).json();
  const { sheetId } = sheets.find(({ properties }) => properties.title === ENTRY).properties;
  const cellOf = (value) =>
    value === null
      ? {}
      : { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } };
  await post(url, '/api/batch-update', {
    requests: updates.map(({ row, cells }) => ({
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: first },
        rows: [{ values: cells.map(cellOf) }],
        fields: 'userEnteredValue',
      },
    })),
  });
  await run(url, 'closeDay', { texts: ['10/6'], answers: ['YES'] });
}

function teamRows(values) {
  const hamlets = [];
  return values.flatMap(([unit], row) => {
    const found = /^([A-Z]+)\d+ /.exec(String(unit));
    if (found === null) return [];
    if (!hamlets.includes(found[1])) hamlets.push(found[1]);
    return [{ row, code: String(unit).split(' ')[0], hamlet: hamlets.indexOf(found[1]) }];
  });
}

function run(url, name, more = {}) {
  return post(url, '/api/run', { name, ...more });
}

async function post(url, address, body) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url + address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

async function visit(url, options) {
  const page = await (await browser.newContext({ ...options, locale: 'vi-VN' })).newPage();
  await page.goto(url);
  await page.waitForFunction(() => globalThis.page !== undefined);
  return page;
}

async function showTab(page, title) {
  await page.locator('.o-sheet', { hasText: title }).first().click();
  await page.waitForFunction((tab) => globalThis.page.active().tab === tab, title);
}

/** Types the morning's numbers, as the leaders do. */
async function report(url, values) {
  const column = columnName(values[0].indexOf(DAY));
  const first = values.findIndex(([unit]) => /^[A-Z]+1 /.test(String(unit)));
  for (const [i, text] of REPORTED.entries()) {
    if (text === null) continue;
    const body = { role: 'leader', tab: ENTRY, cell: `${column}${first + i + 1}`, text };
    if (!(await post(url, '/api/type', body)).accepted)
      throw new Error(`not accepted: ${JSON.stringify(body)}`);
  }
}

function columnName(index) {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

async function take(page, name) {
  // Fonts, colours and the last formulas settle.
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

async function takePart(page, selector, name) {
  await page.waitForTimeout(800);
  await page.locator(selector).screenshot({ path: join(IMAGES, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

function addressOf(process) {
  return new Promise((resolve, reject) => {
    let text = '';
    process.stdout.on('data', (part) => {
      text += part;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (url !== undefined) resolve(url);
    });
    process.on('exit', () => reject(new Error(text)));
  });
}
