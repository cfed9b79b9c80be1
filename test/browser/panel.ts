/** The sidebar in a window, as tests press and read it. */
import type { Frame, FrameLocator } from 'playwright-core';
import { violations } from './axe';
import type { SheetWindow } from './browser';
import { CUT_OFF_AT_200 } from './in-page';
import { speak } from './speak';

export class SidebarPanel {
  constructor(readonly sheet: SheetWindow) {}

  get frame(): FrameLocator {
    return this.sheet.page.frameLocator('#sidebar iframe');
  }

  /** For scripts that run inside. */
  get own(): Frame {
    return this.sheet.page.frames().find((each) => each.url().endsWith('/frame.html'))!;
  }

  press(name: string): Promise<void> {
    return this.frame.getByRole('button', { name, exact: true }).click();
  }

  /** Of one part of the panel, once it is there; spaces folded. */
  async text(selector: string): Promise<string> {
    const part = this.frame.locator(selector);
    await part.waitFor();
    return ((await part.textContent()) ?? '').replace(/\s+/g, ' ');
  }

  /** In both languages: no rule of axe broken, nothing cut off at 200 %, and a picture of it. */
  async looked(name: string): Promise<void> {
    for (const language of ['en', 'vi'] as const) {
      await speak(this.frame, language);
      await this.seen(`${name}-${language}`);
    }
  }

  /** Likewise in the language that is spoken: for what is gone with it, such as the outcome of an act. */
  async seen(name: string): Promise<void> {
    expect(await violations(this.own)).toEqual([]);
    expect(await this.own.evaluate(`(${CUT_OFF_AT_200})()`)).toBe(0);
    await this.sheet.picture(name);
  }
}
