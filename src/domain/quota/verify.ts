/**
 * The independent check of a finished plan. It shares the fair shares (exact fractions) with the engine and nothing of
 * its rounding: every rule is a comparison of whole numbers, `|quota × denominator − numerator|` against the denominator.
 */
import { dayWeights } from '../calendar';
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import { type Finding, finding } from '../finding';
import { workforceOf } from './block';
import { checkBlock } from './check-block';
import type { Rule } from './check-rules';
import { checkTotals } from './check-totals';
import { goalOf } from './goal';
import { type Organisation, organisationOf } from './organisation';
import type { QuotaPlan, QuotaTable } from './plan';

export interface Violation {
  rule: Rule;
  indicator: string;
  /** Code of the unit; null: the whole area. */
  unit: string | null;
  day: Day | null;
}

/** Everything wrong with a plan, at most one a rule, unit and phase; empty when it may be written. */
export function verifyQuotas(campaign: Campaign, plan: QuotaPlan): Violation[] {
  return examine(campaign, plan).violations;
}

/** Groups whose running total strays by 1 or more: allowed, seldom, and said. */
export function runningNotes(campaign: Campaign, plan: QuotaPlan): Finding[] {
  return examine(campaign, plan).strays.map(({ indicator, unit, day }) => {
    const names = {
      unit: campaign.units.find(({ code }) => code === unit)?.name ?? campaign.area,
      indicator: campaign.indicators.find(({ key }) => key === indicator)?.name ?? indicator,
    };
    return finding('QUOTA_HAMLET_RUNNING', 'note', `units.${unit}`, { ...names, day: day! });
  });
}

interface Examination {
  violations: Violation[];
  strays: Violation[];
}

function examine(campaign: Campaign, plan: QuotaPlan): Examination {
  const organisation = organisationOf(campaign);
  const weights = dayWeights(campaign);
  const workforce = workforceOf(campaign, organisation, weights);
  const found: Examination = { violations: [], strays: [] };
  const sameDays = plan.days.join() === weights.days.join();
  for (const table of plan.tables) {
    const indicator = campaign.indicators.find(({ key }) => key === table.indicator);
    const report = (rule: Rule, unit: string | null, day: Day | null) =>
      found.violations.push({ rule, indicator: table.indicator, unit, day });
    if (!sameDays || indicator?.kind !== 'count' || !hasShape(organisation, table, plan.days.length)) {
      report('SHAPE', null, null);
      continue;
    }
    const { blocks } = goalOf(campaign, organisation, indicator, weights);
    checkTotals(organisation, indicator, blocks, table, report);
    const working = new Uint8Array(weights.days.length);
    for (const block of blocks) {
      working.fill(1, block.first, block.end);
      const stray = (unit: string, day: Day) =>
        found.strays.push({ rule: 'RUNNING', indicator: table.indicator, unit, day });
      checkBlock({ organisation, workforce, weights }, block, table, report, stray);
    }
    for (const { unit, cells } of table.rows) {
      const at = cells.findIndex((cell, d) => cell !== 0 && working[d] === 0);
      if (at >= 0) report('REST_DAY', unit, weights.days[at]!);
    }
  }
  return found;
}

function hasShape(organisation: Organisation, table: QuotaTable, days: number): boolean {
  return (
    table.rows.length === organisation.leaves.length &&
    table.rows.every(
      ({ unit, cells }, i) =>
        unit === organisation.leaves[i]!.code &&
        cells.length === days &&
        cells.every((cell) => Number.isSafeInteger(cell) && cell >= 0),
    )
  );
}
