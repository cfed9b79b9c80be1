/** The tabs of the workbook, one file each: domain and words in, tab model out. Pure. */
import type { Campaign } from '../../domain/campaign';
import type { QuotaPlan } from '../../domain/quota/plan';
import type { PlanVersion } from '../../domain/rebalance/version';
import type { Language } from '../../messages/shape';
import type { Tab } from '../model';
import { quotaGroupsTab } from './quota-groups';
import { replanOf } from './quota-replan';
import { quotaUnitsTab } from './quota-units';

export { entryTabs } from './entry';
export { homesOf } from './entry-homes';
export { type EntryPermission, entryPermissions } from './entry-permissions';
export { findingsTab } from './findings';
export { obstaclesTab } from './obstacles';
export { officialTab } from './official';
export { organisationsTab } from './organisations';
export { progressTab } from './progress';
export { PUBLISHED_RANGE, publishedTab } from './published/published';
export { type RebalanceLine, rebalanceTab } from './rebalance';
export { closedTab, logLine, logTab, mirrorTab, versionsTab } from './record';
export { currentPlan, type Scene } from './scene';
export { settingsTab } from './settings';
export { trackingTab } from './tracking';
export { unitsTab } from './units';

/**
 * "Chỉ tiêu thôn" (when there are units above the reporting ones) and "Chỉ tiêu tổ".
 * @param versions every plan given out so far, `plan` last: after a re-plan the tables say what was done and what is left
 */
export function quotaTabs(
  campaign: Campaign,
  plan: QuotaPlan,
  language: Language,
  versions: readonly PlanVersion[] = [],
): Tab[] {
  if (plan.tables.length === 0) return [];
  const replan = replanOf(versions);
  const groups = quotaGroupsTab(campaign, plan, language, replan);
  const units = quotaUnitsTab(campaign, plan, language, replan);
  return groups === null ? [units] : [groups, units];
}
