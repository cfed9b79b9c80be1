/** Bringing a tab forward, and saying in one line what was done. */

import type { MessageKey } from '../messages/shape';
import { translate } from '../messages/translate';
import { firstSheetId } from '../sheets-api/keys';
import type { TabKey } from '../workbook/model';
import type { Ports } from './ports';

/** @returns false when the file has no such tab */
export function show(ports: Ports, tab: TabKey): boolean {
  return ports.ui.show(firstSheetId(tab), 'A1');
}

/** What to do for a tab that a built campaign need not have. */
const MADE_BY: { readonly [key in TabKey]?: MessageKey } = {
  organisations: 'acts.noOrganisations',
  rebalance: 'acts.noPreview',
};

/** Of the menu: brings a tab forward, or says what makes it. */
export function openTab(ports: Ports, tab: TabKey): void {
  if (show(ports, tab)) return;
  ports.ui.toast(translate(ports.ui.language, MADE_BY[tab] ?? 'ui.errors.NOT_BUILT'), 8);
}

/** @param text '' shows the tab only */
export function finish(ports: Ports, tab: TabKey, text: string): void {
  show(ports, tab);
  if (text !== '') ports.ui.toast(text, 8);
}
