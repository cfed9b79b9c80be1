/** Parts of a panel that a menu item asks for: the page is opened there. */
import type { PanelKey } from './panel';

const PANEL_OF: Record<string, PanelKey> = {
  remind: 'zalo',
  chat: 'zalo',
  setUp: 'setUp',
  planText: 'planText',
};

/** Written into the page by whoever opened it. */
export function askedPart(): string | undefined {
  return document.querySelector<HTMLElement>('[data-part]')?.dataset.part;
}

export function askedPanel(): PanelKey | undefined {
  return PANEL_OF[askedPart() ?? ''];
}
