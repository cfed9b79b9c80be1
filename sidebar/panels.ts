/** The panels there are, and which of them a workbook has use for. */
import { cityPanel } from './city/panel';
import type { Panel, PanelKey, View } from './panel';
import { planTextPanel } from './plan-text/panel';
import { reportsPanel } from './reports/panel';
import { setUpPanel } from './set-up/panel';
import { todayPanel } from './today/panel';
import { zaloPanel } from './zalo/panel';

export const PANELS: Record<PanelKey, Panel> = {
  today: todayPanel,
  zalo: zaloPanel,
  reports: reportsPanel,
  setUp: setUpPanel,
  planText: planTextPanel,
  city: cityPanel,
};

const CITY = ['city'] as const;

/** The first is shown when the sidebar opens. `planText` is reached from the set-up. */
export function panelsOf(view: View): readonly PanelKey[] {
  if (view.kind === 'guest') return [];
  if (view.kind === 'city') return ['city'];
  if (view.kind === 'notReady') return ['setUp', 'planText', ...(view.code === 'NO_FORMS' ? CITY : [])];
  return ['today', 'zalo', 'reports', 'setUp', ...(view.hasCity ? CITY : [])];
}
