/**
 * Takes the pictures of docs/images from the real page: the quota tab and the entry tab on a PC, the entry tab on a phone,
 * the result of the self-check. Needs Debian's Chromium.
 *
 *     npm run build && node scripts/screenshots.mjs
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const IMAGES = join(ROOT, 'docs/images');
const DESKTOP = { viewport: { width: 1280, height: 800 } };
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
/** What the first teams report that morning. */
const REPORTED = ['2', '3', '1', '0', '4', '3', null, '2', null, '3'];

const data = mkdtempSync(join(tmpdir(), 'screenshots-'));
const server = spawn(
  process.execPath,
  ['--import', 'tsx', 'local/server/main.ts', '--port', '0', '--data', data, '--now', '2023-06-12T09:00'],
  { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
try {
  await takeAll(await addressOf(server));
} finally {
  await browser.close();
  server.kill();
  rmSync(data, { recursive: true, force: true });
}

async function takeAll(url) {
  mkdirSync(IMAGES, { recursive: true });
  const secretary = await visit(`${url}/?role=secretary`, DESKTOP);
  await report(url, await secretary.evaluate((tab) => globalThis.page.values(tab), ENTRY));
  await take(secretary, 'entry');
  await showTab(secretary, 'Chỉ tiêu tổ');
  await take(secretary, 'quota');
  await secretary.click('.o-topbar-menu[data-id="add-on"]');
  await secretary.locator('.o-menu-item', { hasText: 'Thiết lập' }).hover();
  await take(secretary, 'menu');
  await secretary.locator('.o-menu-item', { hasText: 'Tự kiểm tra' }).click();
  await secretary.locator('dialog.page').waitFor({ timeout: 120_000 });
  await take(secretary, 'self-check');
  const leader = await visit(`${url}/?role=leader&framed`, PHONE);
  await take(leader, 'phone');
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
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/type`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!(await answer.json()).accepted) throw new Error(`not accepted: ${JSON.stringify(body)}`);
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
