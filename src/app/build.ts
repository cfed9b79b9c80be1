/** "Kiểm tra kế hoạch" and "Lập bảng chỉ tiêu": from the forms to findings, quota tables and the entry tab. */
import type { Campaign } from '../domain/campaign';
import { type Finding, finding, hasErrors } from '../domain/finding';
import { dayAt } from '../domain/instant';
import { checkPlan } from '../domain/plan-check';
import { planQuotas, verifyQuotas } from '../domain/quota';
import type { QuotaPlan } from '../domain/quota/plan';
import type { Language } from '../messages/shape';
import { compile, type Snapshot, tabOf } from '../sheets-api';
import { readCampaign } from '../workbook/decode';
import type { Tab } from '../workbook/model';
import { entryTab, findingsTab, quotaTabs, settingsTab, unitsTab } from '../workbook/tabs';
import { AppError } from './app-error';
import { applyOver } from './batch';
import type { Ports } from './ports';

export interface BuildResult {
  findings: Finding[];
  /** Whether the tables stand as the forms say; false when errors were found. */
  built: boolean;
  /** False when everything stood as wanted already. */
  written: boolean;
  /** What was planned, for the closing words; null when nothing was. */
  totals: { indicator: string; total: number; units: number; days: number }[];
}

/** Reads the forms and writes what was found into Cần kiểm tra; builds nothing else. */
export function check(ports: Ports, language: Language): BuildResult {
  return fromForms(ports, language, false);
}

/**
 * Makes or updates the quota tables and the entry tab.
 * @throws AppError NO_FORMS when the forms are missing, and those of `applyOver`
 */
export function build(ports: Ports, language: Language): BuildResult {
  return fromForms(ports, language, true);
}

function fromForms(ports: Ports, language: Language, withTables: boolean): BuildResult {
  return ports.lock.withLock(() => {
    const { result, written } = applyOver(ports, null, (snapshot) => {
      const read = readForms(snapshot);
      const { plan, findings } = planned(read.campaign, read.findings);
      const tabs: Tab[] = [];
      if (withTables && read.campaign !== null && plan !== null && plan.tables.length > 0)
        tabs.push(
          entryTab(read.campaign, plan, language, dayAt(ports.now())),
          ...quotaTabs(read.campaign, plan, language),
        );
      const built = tabs.length > 0;
      tabs.push(findingsTab(findings, read.places, language));
      const compiled = compile({ tabs, names: [] }, snapshot, {
        editor: ports.userEmail(),
        reset: [],
        // A plan whose units all report themselves has no groups to sum up.
        drop: built && !tabs.some(({ key }) => key === 'quotaGroups') ? ['quotaGroups'] : [],
        referred: [settingsTab(read.campaign, language), unitsTab(read.campaign, language)],
        fills: built ? read.fills : [],
      });
      return { compiled, result: { findings, built, totals: built ? totalsOf(plan!) : [] } };
    });
    return { ...result, written };
  });
}

function readForms(snapshot: Snapshot) {
  const settings = tabOf(snapshot, 'settings');
  const units = tabOf(snapshot, 'units');
  if (settings === null || units === null) throw new AppError('NO_FORMS');
  return readCampaign(settings, units);
}

/** Plans, and lets the independent checker pass every table before it may be written. */
function planned(
  campaign: Campaign | null,
  read: Finding[],
): { plan: QuotaPlan | null; findings: Finding[] } {
  if (campaign === null || hasErrors(read)) return { plan: null, findings: read };
  const quotas = planQuotas(campaign);
  const findings = [...read, ...checkPlan(campaign), ...quotas.findings];
  if (quotas.plan === null || hasErrors(findings)) return { plan: null, findings };
  const violations = verifyQuotas(campaign, quotas.plan);
  if (violations.length === 0) return { plan: quotas.plan, findings };
  const first = JSON.stringify(violations[0]);
  return {
    plan: null,
    findings: [...findings, finding('QUOTA_CHECK_FAILED', 'error', '', { count: violations.length, first })],
  };
}

function totalsOf(plan: QuotaPlan): BuildResult['totals'] {
  return plan.tables.map((table) => ({
    indicator: table.indicator,
    total: table.rows.reduce((sum, row) => sum + row.total, 0),
    units: table.rows.length,
    days: plan.days.length,
  }));
}
