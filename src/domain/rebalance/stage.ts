/** One indicator at the end of a day: who has done what, what was planned for the days left, and who works on them. */
import type { DayWeights } from '../calendar';
import type { Campaign, CountIndicator, Unit } from '../campaign';
import type { Day } from '../day';
import type { Finding } from '../finding';
import type { Workforce } from '../quota/block';
import { ZERO } from '../quota/exact';
import { type Block, goalOf } from '../quota/goal';
import type { Organisation } from '../quota/organisation';
import type { RebalanceRequest } from './request';

/** What all indicators have in common. */
export interface Setting {
  request: RebalanceRequest;
  campaign: Campaign;
  organisation: Organisation;
  weights: DayWeights;
  workforce: Workforce;
  /** Of the days of the period so many have passed. */
  passed: number;
  /** Day of the current plan → its number there. */
  oldDays: ReadonlyMap<Day, number>;
  /** True when the calendar is the one the current plan was made with. */
  sameCalendar: boolean;
  findings: Finding[];
}

/** Lists are by leaf, in campaign order; days are those left, the first of them number 0. */
export interface Stage extends Setting {
  indicator: CountIndicator;
  blocks: Block[];
  /** How many days are left. */
  days: number;
  done: number[];
  /** The leaf's row in the current plan; null where it has none. */
  oldRows: (readonly number[] | null)[];
  /** Planned for the days left that are still days of the period. */
  planned: number[][];
  /** Day weights: 0 where the leaf does not work on this indicator. Leaves with one calendar have one array. */
  works: bigint[][];
  /** Days left that each block holds, from the first to before the last; none where it has passed. */
  spans: { first: number; end: number }[];
}

export function stageOf(setting: Setting, indicator: CountIndicator, done: number[]): Stage {
  const { request, campaign, organisation, weights, workforce, passed, oldDays } = setting;
  const { blocks } = goalOf(campaign, organisation, indicator, weights);
  const days = Math.max(0, weights.days.length - passed);
  const spans = blocks.map(({ first, end }) => {
    const start = Math.max(0, first - passed);
    return { first: start, end: Math.max(start, end - passed) };
  });
  const inBlocks = (d: number) => spans.some(({ first, end }) => d >= first && d < end);
  const cut = new Map<bigint[], bigint[]>();
  const works = organisation.leaves.map((leaf) => {
    const whole = workforce.weightsOf(leaf);
    const part = cut.get(whole) ?? whole.slice(passed).map((weight, d) => (inBlocks(d) ? weight : ZERO));
    cut.set(whole, part);
    return part;
  });
  const table = request.current.plan.tables.find((one) => one.indicator === indicator.key);
  const byUnit = new Map(table?.rows.map(({ unit, cells }) => [unit, cells]));
  const oldRows = organisation.leaves.map(({ code }) => byUnit.get(code) ?? null);
  const places = weights.days.slice(passed).map((day) => oldDays.get(day));
  const planned = oldRows.map((row) => places.map((at) => (at === undefined ? 0 : (row?.[at] ?? 0))));
  return { ...setting, indicator, blocks, days, done, oldRows, planned, works, spans };
}

/** How many days of a block are left to a leaf. */
export function daysLeft({ works, spans }: Stage, leaf: number, block: number): number {
  const { first, end } = spans[block]!;
  let count = 0;
  for (let d = first; d < end; d++) if (works[leaf]![d]! > ZERO) count++;
  return count;
}

/** All that the current plan still gives a leaf after the day that has passed. */
export function plannedLeft({ request, oldRows }: Stage, leaf: number): number {
  const { plan } = request.current;
  return (oldRows[leaf] ?? []).reduce((sum, cell, d) => sum + (plan.days[d]! > request.after ? cell : 0), 0);
}

export function capOf(unit: Unit): number {
  return unit.dailyCap ?? Number.POSITIVE_INFINITY;
}

export const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
