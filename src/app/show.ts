/** Bringing a tab forward, and saying in one line what was done. */
import { firstSheetId } from '../sheets-api/keys';
import type { TabKey } from '../workbook/model';
import type { Ports } from './ports';

export function show(ports: Ports, tab: TabKey): void {
  ports.ui.show(firstSheetId(tab), 'A1');
}

/** @param text '' shows the tab only */
export function finish(ports: Ports, tab: TabKey, text: string): void {
  show(ports, tab);
  if (text !== '') ports.ui.toast(text, 8);
}
