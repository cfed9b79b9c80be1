/** The sidebar: bytes of its page, what each of its calls costs, and the time from the click to a panel that can be used. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { bundleFiles } from '../local/runtime/bundle';
import { createHost, type Host } from '../local/runtime/host';
import { samples } from '../local/samples';
import { createWorkbook } from '../local/workbook/workbook';
import type { CallInput, CallName, CallOutput } from '../src/apps-script/endpoints';
import { TestServer } from '../test/browser/server';
import { bytes, metered, seconds } from './meter';
import { fillIn, LARGE, SECRETARY } from './ward';

const CHROMIUM = '/usr/bin/chromium';
const RUNS = 3;

export async function benchSidebar(print: (line: string) => void): Promise<void> {
  printPage(print);
  printCalls('Quế Châu, 35 teams', samples[0]!.file, true, print);
  await printClicks(print);
  // What acts that write take there is told by the part `acts`.
  printCalls('the largest ward, 500 teams', LARGE, false, print);
}

function printPage(print: (line: string) => void): void {
  const page = readFileSync(path.join(__dirname, '../dist/Sidebar.html'), 'utf8');
  const packed = /atob\("([^"]+)"\)/.exec(page)?.[1];
  const inside = packed === undefined ? 0 : inflateSync(Buffer.from(packed, 'base64')).length;
  print(`page: ${bytes(Buffer.byteLength(page))}; script and style unpacked: ${bytes(inside)}`);
}

/** Each is one round trip of `google.script.run`; reads and writes are the calls of Google's API within it. */
function printCalls(title: string, file: unknown, writes: boolean, print: (line: string) => void): void {
  const today = '2023-06-12';
  const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);
  const local = createWorkbook({ title: 'Bench', owner: SECRETARY.email, now: at('2023-06-01', '09:00') });
  const { workbook, during } = metered(local, () => host.requests.length);
  const host: Host = createHost({ workbook, files: bundleFiles(), user: SECRETARY });
  host.run('openCampaign', [file]);
  host.run('build');
  fillIn(local, 8);
  local.setNow(at(today, '16:00'));
  print(`${title.padEnd(30)} reads writes ${'bytes answered'.padStart(14)} ${'script'.padStart(8)}`);
  function call<K extends CallName>(name: K, input: CallInput<K>, of = ''): CallOutput<K> {
    let answer: { ok: boolean; value?: CallOutput<K>; text?: string } = { ok: false };
    const used = during(() => {
      answer = host.run('sidebar', [{ name, input }]) as typeof answer;
    });
    if (!answer.ok) throw new Error(`${name}: ${answer.text}`);
    const size = Buffer.byteLength(JSON.stringify(answer));
    print(
      `  ${`${name} ${of}`.padEnd(28)} ${String(used.reads).padStart(5)} ${String(used.writes).padStart(6)} ` +
        `${bytes(size).padStart(14)} ${seconds(used.own).padStart(8)}`,
    );
    return answer.value!;
  }
  const act = (name: CallInput<'act'>['act'], given: CallInput<'act'>['given'] = []) =>
    call('act', { act: name, report: null, given }, `${name}${given.length > 0 ? ', answered' : ''}`);
  const opened = call('open', {});
  const unit = opened.view.kind === 'today' ? opened.view.today.units[1]! : '';
  call('goTo', { unit, day: today });
  if (writes) act('checkEntries');
  const { question } = act('closeDay');
  // Several days wait: all of them.
  const first = { mark: question!.mark, answer: question!.kind === 'confirm' ? true : '' };
  if (writes) {
    act('closeDay', [first]);
    act('catchUp');
    act('dueReports');
    call('words', {});
  }
  call('reports', {});
  call('reminders', {});
  call('readMessages', { text: `${unit} 3\n${unit}: 4 nhé` });
  call('lastWrite', {});
  call('readForms', {});
  call('review', { unit: null });
  call('city', {});
  host.close();
}

async function printClicks(print: (line: string) => void): Promise<void> {
  if (!existsSync(CHROMIUM)) return print(`sidebar: ${CHROMIUM} is missing, clicks are not measured`);
  const server = new TestServer();
  await server.start('--now', '2023-06-12T09:00');
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      await page.goto(`${server.url}/?role=secretary`);
      await page.waitForFunction(() => (globalThis as { page?: unknown }).page !== undefined);
      await page.click('.o-topbar-menu[data-id="add-on"]');
      const item = page.locator('.o-menu-item', { hasText: 'Mở thanh bên' });
      await item.waitFor();
      const from = performance.now();
      await item.click();
      await page.frameLocator('#sidebar iframe').locator('section.progress').waitFor();
      times.push(performance.now() - from);
      await page.context().close();
    }
    times.sort((a, b) => a - b);
    const [least, median, most] = [times[0]!, times[RUNS >> 1]!, times[RUNS - 1]!].map((ms) => ms.toFixed(0));
    print(
      `from the click to the first panel, ${RUNS} runs: least ${least}, median ${median}, most ${most} ms`,
    );
  } finally {
    await browser.close();
    await server.remove();
  }
}
