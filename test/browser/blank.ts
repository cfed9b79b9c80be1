/** Where every set-up begins: a workbook with nothing in it, the server over it and the secretary's window. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { createWorkbook } from '../../local/workbook/workbook';
import { DESKTOP, launch, SheetWindow } from './browser';
import { SidebarPanel } from './panel';
import { TestServer } from './server';

export class BlankWorkbook {
  readonly server = new TestServer();
  private browser: Browser | undefined;
  private window: SheetWindow | undefined;

  /** @param now what the clock says, "2023-05-20T09:00" */
  async open(now: string): Promise<SheetWindow> {
    const resource = createWorkbook({ owner: 'thuky@vi-du.vn' }).resource();
    writeFileSync(path.join(this.server.data, 'workbook.json'), JSON.stringify(resource));
    [this.browser] = await Promise.all([launch(), this.server.start('--now', now)]);
    this.window = await SheetWindow.open(this.browser, `${this.server.url}/?role=secretary`, DESKTOP);
    return this.window;
  }

  get panel(): SidebarPanel {
    return new SidebarPanel(this.window!);
  }

  /** Nothing may have gone wrong in the window meanwhile. */
  async close(): Promise<void> {
    await this.browser?.close();
    await this.server.remove();
    expect(this.window?.trouble).toEqual([]);
  }
}
