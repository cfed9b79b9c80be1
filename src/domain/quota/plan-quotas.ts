/** From a campaign to whole daily quotas of every leaf unit, per count indicator. */
import { type DayWeights, dayWeights } from '../calendar';
import type { Campaign, CountIndicator } from '../campaign';
import { type Finding, finding, hasErrors } from '../finding';
import { apportion } from './apportion';
import { type Workforce, workforceOf } from './block';
import { fairShares } from './fair-shares';
import { fitTable } from './fit-table';
import { type Block, goalOf } from './goal';
import { type Organisation, organisationOf } from './organisation';
import type { QuotaPlan, QuotaTable } from './plan';
import { roundTable } from './round-table';
import { shortfallFinding } from './shortfall-finding';
import { unitTotals } from './unit-totals';
import { runningNotes } from './verify';

/** What the planning of one indicator works with; findings are added as they come up. */
interface Setting {
  campaign: Campaign;
  organisation: Organisation;
  weights: DayWeights;
  workforce: Workforce;
  indicator: CountIndicator;
  findings: Finding[];
}

/**
 * Plans every count indicator. Findings name what cannot be planned (errors: the plan is null), what was assumed, and
 * where a group's running total strays by 1 or more from its ideal (a note). Rate indicators have no quota table; the
 * plan is null too when no count indicator has a target yet.
 */
export function planQuotas(campaign: Campaign): { plan: QuotaPlan | null; findings: Finding[] } {
  if (campaign.units.length === 0)
    return { plan: null, findings: [finding('QUOTA_NO_UNITS', 'error', 'units')] };
  const organisation = organisationOf(campaign);
  const weights = dayWeights(campaign);
  const workforce = workforceOf(campaign, organisation, weights);
  const findings: Finding[] = [];
  const tables: QuotaTable[] = [];
  const counted = campaign.indicators.filter((indicator) => indicator.kind === 'count');
  for (const indicator of counted) {
    const table = planIndicator({ campaign, organisation, weights, workforce, indicator, findings });
    if (table !== null) tables.push(table);
  }
  if (hasErrors(findings) || (tables.length === 0 && counted.length > 0)) return { plan: null, findings };
  const plan = { days: weights.days, tables };
  return { plan, findings: [...findings, ...runningNotes(campaign, plan)] };
}

/** The table of one indicator; null, with a finding added, when there can be none. */
function planIndicator(setting: Setting): QuotaTable | null {
  const { campaign, organisation, weights, workforce, indicator, findings } = setting;
  const goal = goalOf(campaign, organisation, indicator, weights);
  findings.push(...goal.findings);
  if (hasErrors(goal.findings)) return null;
  const { blocks } = goal;
  const total = blocks.every(({ amount }) => amount === null)
    ? null
    : blocks.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const named = { indicator: indicator.name };
  if (total === null && !campaign.units.some((unit) => unit.quota[indicator.key] !== undefined)) {
    findings.push(finding('QUOTA_NO_TARGET', 'ask', `indicators.${indicator.key}.target`, named));
    return null;
  }
  const idle = blocks.find((block) => block.amount !== 0 && !hasWork(setting, block));
  if (idle !== undefined) {
    const figures = { ...named, phase: idle.phase ?? campaign.name, quota: idle.amount ?? 0 };
    findings.push(finding('QUOTA_NO_WORK_DAYS', 'error', 'calendar', figures));
    return null;
  }
  const ofUnits = unitTotals(organisation, indicator, total, (unit) =>
    blocks.reduce((days, { first, end }) => days + workforce.workDays(unit, first, end), 0),
  );
  findings.push(...ofUnits.findings);
  const phases = hasErrors(ofUnits.findings) ? null : splitPhases(setting, blocks, ofUnits.totals);
  if (phases === null) return null;
  const rows = organisation.leaves.map((leaf, i) => ({
    unit: leaf.code,
    total: phases.reduce((sum, phase) => sum + phase[i]!, 0),
    cells: weights.days.map(() => 0),
  }));
  blocks.forEach((block, b) => {
    const cells = planBlock(setting, block, phases[b]!);
    rows.forEach((row, i) => {
      for (let d = block.first, at = i; d < block.end; d++, at += rows.length) row.cells[d] = cells[at]!;
    });
  });
  return { indicator: indicator.key, rows };
}

/** Leaves × phases in whole numbers, phase by phase; null, with a finding added, when that cannot be. */
function splitPhases(
  setting: Setting,
  blocks: readonly Block[],
  totals: readonly number[],
): number[][] | null {
  if (blocks.length === 1) return [[...totals]];
  const { organisation, workforce, campaign, indicator, findings } = setting;
  const all = totals.reduce((a, b) => a + b, 0);
  // Given quotas may add up to another total than the phases: they stand, and the phases follow in proportion.
  const amounts = apportion(
    BigInt(all),
    blocks.map((block) => BigInt(block.amount ?? 0)),
  );
  const limit = (figure: 'dailyCap' | 'dailyMin', none: number) =>
    organisation.leaves.map((leaf) =>
      blocks.map(({ first, end }) => {
        const days = workforce.workDays(leaf, first, end);
        return days === 0 ? 0 : (leaf[figure] ?? none) * days;
      }),
    );
  const days = amounts?.map(Number) ?? blocks.map(() => 0);
  const bounds = { least: limit('dailyMin', 0), most: limit('dailyCap', all) };
  const fitted = fitTable({ tree: organisation.tree, rows: totals, days, ...bounds });
  if ('short' in fitted) {
    const apart = phaseByPhase(setting, blocks);
    if (apart !== null) return apart;
    const names = blocks.map((block) => block.phase ?? campaign.name);
    findings.push(
      shortfallFinding(fitted.short, {
        area: campaign.area,
        units: organisation.leaves,
        days: names,
        indicator,
      }),
    );
    return null;
  }
  return days.map((_, b) => Array.from(fitted.cells.subarray(b * totals.length, (b + 1) * totals.length)));
}

/**
 * Where the units' totals do not fit the phases (a team works in one of them only), and none is given: every phase down
 * the tree by itself, among those who work in it.
 */
function phaseByPhase(setting: Setting, blocks: readonly Block[]): number[][] | null {
  const { campaign, organisation, workforce, indicator } = setting;
  if (campaign.units.some((unit) => unit.quota[indicator.key] !== undefined)) return null;
  const split = blocks.map(({ amount, first, end }) =>
    unitTotals(organisation, indicator, amount, (unit) => workforce.workDays(unit, first, end)),
  );
  return split.some(({ findings }) => hasErrors(findings)) ? null : split.map(({ totals }) => totals);
}

/** Cells `[day * leaves + leaf]` of one phase. */
function planBlock(setting: Setting, block: Block, rows: readonly number[]): Float64Array {
  const { organisation, workforce, weights, indicator, findings } = setting;
  const demand = workforce.demand(block.first, block.end, rows);
  const shares = fairShares(demand);
  organisation.groups.forEach((group, g) => {
    const { most } = demand.groups[g + 1]!;
    if (most === Number.POSITIVE_INFINITY) return;
    const { times, shape } = shares.groups[g + 1]!;
    const day = shape.weights.findIndex((weight) => BigInt(times) * weight > BigInt(most) * shape.total);
    if (day < 0) return;
    // Limits of a group and of the units under it, taken together, leave no room on this day.
    const quota = Number((BigInt(times) * shape.weights[day]!) / shape.total) + 1;
    const figures = { unit: group.name, indicator: indicator.name, day: weights.days[block.first + day]! };
    findings.push(
      finding('QUOTA_DAY_CAP', 'error', `units.${group.code}`, {
        ...figures,
        quota,
        most,
        over: quota - most,
      }),
    );
  });
  return roundTable(demand.tree, shares, demand.days)!;
}

function hasWork({ organisation, workforce }: Setting, { first, end }: Block): boolean {
  return organisation.leaves.some((leaf) => workforce.workDays(leaf, first, end) > 0);
}
