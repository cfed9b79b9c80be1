/** Who works when, and how much at most and at least: a stretch of days as a demand on the rounding. */
import { type DayWeights, unitWeights } from '../calendar';
import type { Campaign, Unit } from '../campaign';
import { ZERO } from './exact';
import type { BlockDemand, Worker } from './fair-shares';
import type { Organisation } from './organisation';

export interface Workforce {
  /** A unit's day weights over the whole campaign. */
  weightsOf: (unit: Unit) => bigint[];
  /** On how many of the days from `first` to before `end` the unit works. */
  workDays: (unit: Unit, first: number, end: number) => number;
  demand: (first: number, end: number, rows: readonly number[]) => BlockDemand;
}

export function workforceOf(campaign: Campaign, organisation: Organisation, weights: DayWeights): Workforce {
  const { leaves, groups, tree } = organisation;
  const rows = unitWeights(campaign, weights);
  const ofUnit = new Map(campaign.units.map((unit, i) => [unit.code, rows[i]!]));
  const weightsOf = (unit: Unit) => ofUnit.get(unit.code)!;
  return {
    weightsOf,
    workDays: (unit, first, end) =>
      weightsOf(unit)
        .slice(first, end)
        .filter((weight) => weight > ZERO).length,
    demand: (first, end, rowsOfBlock) => {
      const cut = new Map<bigint[], bigint[]>();
      const worker = (unit: Unit | null): Worker => {
        const whole = unit === null ? weights.common : weightsOf(unit);
        const part = cut.get(whole) ?? whole.slice(first, end);
        cut.set(whole, part);
        return {
          weights: part,
          least: unit?.dailyMin ?? 0,
          most: unit?.dailyCap ?? Number.POSITIVE_INFINITY,
        };
      };
      return {
        tree,
        days: end - first,
        leaves: leaves.map(worker),
        groups: [null, ...groups].map(worker),
        rows: rowsOfBlock,
      };
    },
  };
}
