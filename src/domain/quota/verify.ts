/**
 * The independent check of a finished plan. It shares the fair shares (exact fractions) with the engine and nothing of
 * its rounding: every rule is a comparison of whole numbers, `|quota × denominator − numerator|` against the denominator.
 */
import { type DayWeights, dayWeights } from '../calendar';
import type { Campaign, CountIndicator } from '../campaign';
import type { Day } from '../day';
import { type Finding, finding } from '../finding';
import { type Workforce, workforceOf } from './block';
import { isSafeProduct, ZERO } from './exact';
import { fairShares } from './fair-shares';
import { type Block, goalOf } from './goal';
import { type Organisation, organisationOf } from './organisation';
import type { QuotaPlan, QuotaTable } from './plan';
import { makeShape, type Share } from './share';

export type Rule =
  /** The table is missing, or has other rows, days or kinds of numbers than it must. */
  | 'SHAPE'
  /** A row does not add up to its total. */
  | 'ROW_TOTAL'
  /** The table does not add up to the target, or a given quota is not met. */
  | 'TARGET'
  /** A day's total is not floor or ceil of its share, or its running total is off by more than 1/2 (1 or more where calendars differ). */
  | 'DAY'
  | 'DAY_RUNNING'
  /** A cell is not floor or ceil. */
  | 'CELL'
  /** A leaf's running total is off by 1 or more. */
  | 'RUNNING'
  /** A group's day is not floor or ceil. */
  | 'GROUP_DAY'
  | 'CAP'
  | 'MINIMUM'
  /** A quota on a day without work. */
  | 'REST_DAY';

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

type Report = (rule: Rule, unit: string | null, day: Day | null) => void;

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

/** Rows add up; given quotas are met; without any the table meets the target exactly. */
function checkTotals(
  { children }: Organisation,
  { key }: CountIndicator,
  blocks: readonly Block[],
  table: QuotaTable,
  report: Report,
): void {
  const totals = new Map<string, number>();
  for (const { unit, total, cells } of table.rows) {
    totals.set(unit, total);
    if (cells.reduce((a, b) => a + b, 0) !== total) report('ROW_TOTAL', unit, null);
  }
  let isGiven = false;
  const visit = (code: string | null, own: number | undefined): { total: number; given: boolean } => {
    const below = (children.get(code) ?? []).map((unit) => visit(unit.code, unit.quota[key]));
    const total =
      below.length > 0 || code === null ? below.reduce((sum, one) => sum + one.total, 0) : totals.get(code)!;
    const givenBelow = below.some((one) => one.given);
    if (own !== undefined && !givenBelow && own !== total) report('TARGET', code, null);
    if (own !== undefined) isGiven = true;
    return { total, given: givenBelow || own !== undefined };
  };
  const { total } = visit(null, undefined);
  const wanted = blocks.reduce((sum, block) => sum + (block.amount ?? 0), 0);
  if (!isGiven && total !== wanted) report('TARGET', null, null);
}

function checkBlock(
  {
    organisation,
    workforce,
    weights,
  }: { organisation: Organisation; workforce: Workforce; weights: DayWeights },
  { first, end }: Block,
  { rows }: QuotaTable,
  report: Report,
  stray: (unit: string, day: Day) => void,
): void {
  const { tree, leaves, groups } = organisation;
  const days = end - first;
  const cells = rows.map((row) => Float64Array.from(row.cells.slice(first, end)));
  const sums = Array.from(tree.groupParent, () => new Float64Array(days));
  cells.forEach((row, i) => {
    add(sums[tree.leafGroup[i]!]!, row);
  });
  for (let g = sums.length - 1; g > 0; g--) add(sums[tree.groupParent[g]!]!, sums[g]!);
  const demand = workforce.demand(
    first,
    end,
    cells.map((row) => row.reduce((a, b) => a + b, 0)),
  );
  const dayAt = (d: number) => weights.days[first + d]!;
  const tell = (rule: Rule, unit: string | null, d: number) => {
    if (d >= 0) report(rule, unit, dayAt(d));
  };

  const shares = fairShares(demand, sums[0]!);
  shares.leaves.forEach((share, i) => {
    const { code } = leaves[i]!;
    const off = measure(share, cells[i]!);
    tell('CELL', code, off.cell);
    tell('RUNNING', code, off.running);
    const { least, most, weights: works } = demand.leaves[i]!;
    const row = cells[i]!;
    tell(
      'REST_DAY',
      code,
      row.findIndex((cell, d) => cell !== 0 && works[d] === ZERO),
    );
    if (most < Number.POSITIVE_INFINITY)
      tell(
        'CAP',
        code,
        row.findIndex((cell) => cell > most),
      );
    if (least > 0)
      tell(
        'MINIMUM',
        code,
        row.findIndex((cell, d) => cell < least && works[d] !== ZERO),
      );
  });
  groups.forEach((group, i) => {
    const { most } = demand.groups[i + 1]!;
    const off = measure(shares.groups[i + 1]!, sums[i + 1]!);
    tell('GROUP_DAY', group.code, off.cell);
    tell(
      'CAP',
      group.code,
      sums[i + 1]!.findIndex((cell) => cell > most),
    );
    if (off.running >= 0) stray(group.code, dayAt(off.running));
  });
  // The area: against its own day weights where it has one calendar, else against the sum of the shares.
  const total = sums[0]!.reduce((a, b) => a + b, 0);
  if (total === 0) return;
  const proportional = shares.dayTotals !== null;
  const ideal = proportional
    ? { times: total, shape: makeShape(demand.leaves[0]!.weights) }
    : shares.groups[0]!;
  const off = measure(ideal, sums[0]!, proportional);
  tell('DAY', null, off.cell);
  tell('DAY_RUNNING', null, off.running);
}

function add(to: Float64Array, row: Float64Array): void {
  for (let d = 0; d < row.length; d++) to[d]! += row[d]!;
}

/**
 * The first day whose quota, and the first whose running total, is 1 or more from the share (`half`: whose running total
 * is more than 1/2 from it); -1 for none.
 */
function measure(
  { times, shape }: Share,
  row: Float64Array,
  half = false,
): { cell: number; running: number } {
  const off = { cell: -1, running: -1 };
  const { doubles } = shape;
  const largest = Math.max(
    times * (doubles?.weightSum ?? 0),
    row.reduce((a, b) => a + b, 0) * (doubles?.total ?? 0),
  );
  if (doubles !== null && isSafeProduct(largest, 4)) {
    const { weights, total } = doubles;
    const bound = half ? total / 2 : total;
    let behind = 0;
    for (let d = 0; d < row.length; d++) {
      const gap = row[d]! * total - times * weights[d]!;
      behind += gap;
      if (off.cell < 0 && Math.abs(gap) >= total) off.cell = d;
      if (off.running < 0 && (half ? Math.abs(behind) > bound : Math.abs(behind) >= bound)) off.running = d;
    }
    return off;
  }
  const { weights, total } = shape;
  let behind = ZERO;
  for (let d = 0; d < row.length; d++) {
    const gap = BigInt(row[d]!) * total - BigInt(times) * weights[d]!;
    behind += gap;
    const [apart, far] = [gap < ZERO ? -gap : gap, behind < ZERO ? -behind : behind];
    if (off.cell < 0 && apart >= total) off.cell = d;
    if (off.running < 0 && (half ? far + far > total : far >= total)) off.running = d;
  }
  return off;
}
