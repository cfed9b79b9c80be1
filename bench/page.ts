/** Time until the local page can be used: from opening the address to a grid that takes input, Quế Châu campaign. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { TestServer } from '../test/browser/server';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
const RUNS = 5;

export async function benchPage(print: (line: string) => void): Promise<void> {
  if (!existsSync(CHROMIUM)) return print(`page: ${CHROMIUM} is missing, not measured`);
  const server = new TestServer();
  const started = performance.now();
  await server.start();
  print(
    `first start of the server, campaign and tables made: ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      const from = performance.now();
      await page.goto(server.url);
      await page.waitForFunction(() => (globalThis as { page?: unknown }).page !== undefined);
      times.push(performance.now() - from);
      await page.context().close();
    }
    times.sort((a, b) => a - b);
    const [least, median, most] = [times[0]!, times[RUNS >> 1]!, times[RUNS - 1]!].map((ms) => ms.toFixed(0));
    print(`page ready, ${RUNS} runs: least ${least}, median ${median}, most ${most} ms`);
  } finally {
    await browser.close();
    await server.remove();
  }
}
