/** The switch of the sidebar's language, as tests press it. */
import type { FrameLocator } from 'playwright-core';

const NAMES = { vi: 'Tiếng Việt', en: 'English' };

/** Until everything the panel shows has been said anew. */
export async function speak(frame: FrameLocator, language: keyof typeof NAMES): Promise<void> {
  await frame.getByRole('button', { name: NAMES[language], exact: true }).click();
  await frame.locator(`html[lang=${language}] #app[aria-busy=false]`).waitFor();
}
