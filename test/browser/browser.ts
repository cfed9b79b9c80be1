/** Debian's Chromium, and what tests do on the page. Where it is missing, these tests are skipped and say so. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { PageHook } from '../../local/page/hook';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = existsSync(CHROMIUM);
if (!installed) process.stderr.write(`Skipped: ${CHROMIUM} is missing, nothing is tried in a browser.\n`);

/** `describe`, or `describe.skip` without Chromium. */
export const inBrowser = installed ? describe : describe.skip;

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

declare global {
  var page: PageHook | undefined;
  var origin: string;
  var navigator: { clipboard: { readText(): Promise<string>; writeText(text: string): Promise<void> } };
}

/** A window with the sheet in it. Errors on its console and requests to other hosts fail the test through `trouble`. */
export class SheetWindow {
  readonly trouble: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly touch: boolean,
  ) {}

  static async open(browser: Browser, url: string, options: BrowserContextOptions): Promise<SheetWindow> {
    const context = await browser.newContext({ ...options, locale: 'vi-VN' });
    const sheet = new SheetWindow(await context.newPage(), options.hasTouch === true);
    sheet.watch(new URL(url).host);
    await sheet.page.goto(url);
    await sheet.ready();
    return sheet;
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => globalThis.page !== undefined);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  readyMs(): Promise<number> {
    return this.page.evaluate(() => globalThis.page!.readyMs);
  }

  async showTab(title: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: title }).first().click();
    await this.page.waitForFunction((tab) => globalThis.page!.active().tab === tab, title);
  }

  active(): Promise<{ tab: string; row: number; column: number }> {
    return this.page.evaluate(() => globalThis.page!.active());
  }

  /** Every value of a tab as the grid's own model has it, by row and column. */
  values(tab: string): Promise<(string | number | boolean | null)[][]> {
    return this.page.evaluate((name) => globalThis.page!.values(name), tab);
  }

  /** Chooses a cell with the mouse or the finger and types into it. */
  async type(row: number, column: number, text: string): Promise<void> {
    await this.choose(row, column);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses a cell and pastes text into it with Ctrl+V, as if it had been copied elsewhere. */
  async paste(row: number, column: number, text: string): Promise<void> {
    await this.choose(row, column);
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+V');
  }

  /** What a paste would bring. */
  async clipboard(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async choose(row: number, column: number): Promise<void> {
    const at = [row, column] as const;
    const { x, y } = await this.page.evaluate(([row, column]) => globalThis.page!.middleOf(row, column), at);
    await (this.touch ? this.page.touchscreen.tap(x, y) : this.page.mouse.click(x, y));
    await this.page.waitForFunction(([row, column]) => {
      const active = globalThis.page!.active();
      return active.row === row && active.column === column;
    }, at);
  }

  /** Opens the add-on's menu and clicks through the labels. */
  async menu(...labels: string[]): Promise<void> {
    await this.page.click('.o-topbar-menu[data-id="add-on"]');
    for (const label of labels) await this.page.locator('.o-menu-item', { hasText: label }).last().click();
  }

  /** Waits for a dialog, presses one of its buttons, and returns what the dialog said. */
  async answer(button: string): Promise<string> {
    const dialog = this.page.locator('dialog[open]');
    await dialog.waitFor();
    const text = (await dialog.textContent()) ?? '';
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await this.page.locator('dialog', { hasText: text }).waitFor({ state: 'detached' });
    return text;
  }

  /** Waits for a question that asks for words, writes them, and returns what was asked. */
  async tell(words: string): Promise<string> {
    const dialog = this.page.locator('dialog[open]', { has: this.page.locator('input') });
    await dialog.waitFor();
    const asked = (await dialog.locator('.body').textContent()) ?? '';
    await dialog.locator('input').fill(words);
    await dialog.getByRole('button', { name: 'OK', exact: true }).click();
    await this.page.locator('dialog', { hasText: asked }).waitFor({ state: 'detached' });
    return asked;
  }

  /** Waits for a toast with this in it, closes all and returns what it said. */
  async toast(part = ''): Promise<string> {
    const last = this.page.locator('.snack', { hasText: part }).last();
    await last.waitFor();
    const text = (await last.textContent()) ?? '';
    await this.closeToasts();
    return text;
  }

  /** They also go by themselves, perhaps while they are being closed. */
  async closeToasts(): Promise<void> {
    const toasts = this.page.locator('.snack');
    while ((await toasts.count()) > 0)
      await toasts
        .first()
        .getByRole('button')
        .click({ timeout: 2_000 })
        .catch(() => undefined);
  }

  /** Moves the hour the sheet is tried at, as "12/6/2023 15:30". */
  async setTime(moment: string): Promise<void> {
    await this.page.click('#trial .time');
    await this.page.fill('dialog input', moment);
    await this.page.click('dialog button.primary');
    await this.page.locator('#trial .time', { hasText: moment }).waitFor();
  }

  /** Waits until the tab is in front. */
  async inFront(tab: string): Promise<void> {
    await this.page.waitForFunction((title) => globalThis.page?.active().tab === title, tab, {
      timeout: 60_000,
    });
  }

  /** Columns of the tab in front that are not hidden. */
  shownColumns(): Promise<number[]> {
    return this.page.evaluate(() => globalThis.page!.shownColumns());
  }

  /** Takes a picture to look at, when CHI_TIEU_PICTURES names a folder. */
  async picture(name: string): Promise<void> {
    const folder = process.env.CHI_TIEU_PICTURES;
    if (folder === undefined) return;
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path: path.join(folder, `${name}.png`) });
  }

  private watch(host: string): void {
    this.page.on('pageerror', (error) => this.trouble.push(String(error)));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.trouble.push(message.text());
    });
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.host !== host) this.trouble.push(`asked ${url.href}`);
    });
  }
}
