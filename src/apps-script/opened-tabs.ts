/** Tabs that are hidden, and opened from the menu. */
import type { MessageKey } from '../messages/shape';
import type { TabKey } from '../workbook/model';

export const OPENED_TABS = [
  { key: 'obstacles', title: 'daily.titles.obstacles', run: 'openObstacles' },
  { key: 'official', title: 'daily.titles.official', run: 'openOfficial' },
  { key: 'organisations', title: 'daily.titles.organisations', run: 'openOrganisations' },
  { key: 'rebalance', title: 'daily.titles.rebalance', run: 'openRebalance' },
  { key: 'frozen', title: 'archive.titles.frozen', run: 'openFrozen' },
  { key: 'picture', title: 'sending.titles.picture', run: 'openPicture' },
  { key: 'findings', title: 'tabs.titles.findings', run: 'openFindings' },
  { key: 'log', title: 'daily.titles.log', run: 'openLog' },
] as const satisfies readonly { key: TabKey; title: MessageKey; run: string }[];
