/** What would be given out: totals, and the quota table of one unit above the teams, without anything written. */
import type { Campaign, Unit } from '../../domain/campaign';
import { planTargets } from '../../domain/closing';
import type { Day } from '../../domain/day';
import type { PlanVersion } from '../../domain/rebalance/version';
import { childrenOf, leavesOf } from '../../domain/units';

export interface Total {
  /** Of the indicator. */
  name: string;
  unit: string;
  total: number;
  teams: number;
  days: number;
}

export interface Preview {
  /** Null: the whole area, where no units stand above those that report. */
  unit: string | null;
  days: Day[];
  teams: { code: string; name: string }[];
  /** One an indicator: the teams' quotas, each a number a day. */
  tables: { name: string; cells: number[][] }[];
}

/** A wider table says nothing in a sidebar. */
const MOST_TEAMS = 30;

/** Units right above those that report, in the order of the list. */
export function groupsOf(campaign: Campaign): Unit[] {
  const parents = new Set(leavesOf(campaign).map(({ parent }) => parent));
  return campaign.units.filter(({ code }) => parents.has(code));
}

export function totalsOf(campaign: Campaign, versions: readonly PlanVersion[]): Total[] {
  const { plan } = versions[versions.length - 1]!;
  const targets = planTargets(campaign, versions);
  return plan.tables.map(({ indicator, rows }) => {
    const of = campaign.indicators.find(({ key }) => key === indicator);
    return {
      name: of?.name ?? indicator,
      unit: of?.kind === 'count' ? of.unit : '',
      total: targets.get(indicator) ?? 0,
      teams: rows.length,
      days: plan.days.length,
    };
  });
}

/** @param unit a unit above teams; the first when there is none such */
export function previewOf(campaign: Campaign, { plan }: PlanVersion, unit: string | null): Preview {
  const groups = groupsOf(campaign);
  const group = groups.find(({ code }) => code === unit) ?? groups[0] ?? null;
  const teams = childrenOf(campaign, group?.code ?? null).slice(0, MOST_TEAMS);
  return {
    unit: group?.code ?? null,
    days: plan.days,
    teams: teams.map(({ code, name }) => ({ code, name })),
    tables: plan.tables.map(({ indicator, rows }) => ({
      name: campaign.indicators.find(({ key }) => key === indicator)?.name ?? indicator,
      cells: teams.map(({ code }) => [...(rows.find((row) => row.unit === code)?.cells ?? [])]),
    })),
  };
}
