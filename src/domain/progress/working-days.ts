/** On which days each unit is expected to work and to report, and how much each of them carries. */
import { dayWeights, unitWeights } from '../calendar';
import type { Campaign, CountIndicator } from '../campaign';
import type { Day } from '../day';
import { ancestorsOf, leavesOf, unitsByCode } from '../units';
import { loadOf } from './load';
import { AREA } from './rows';

export interface WorkingDays {
  days: Day[];
  /** By unit code, AREA for the whole: one flag a day. */
  ofUnit: Map<string, boolean[]>;
  /** Likewise, what each day carries, in parts of a full day; 0 where the unit does not work. */
  loads: Map<string, number[]>;
}

/**
 * Leaves work by their calendar, less their pauses, inside the indicator's own period; a unit above works when any leaf
 * under it does, and its day carries what the heaviest of theirs does.
 */
export function workingDays(campaign: Campaign, indicator: CountIndicator): WorkingDays {
  const weights = dayWeights(campaign);
  const { days } = weights;
  // Where every day rests, units with days of their own have nothing but these to be measured by.
  const full = weights.fullDay > 0 ? weights.fullDay : heaviest(weights.working);
  const period = indicator.period ?? campaign.period;
  const rows = unitWeights(campaign, weights);
  const byCode = unitsByCode(campaign);
  const position = new Map(campaign.units.map(({ code }, i) => [code, i]));
  const loads = new Map<string, number[]>([[AREA, days.map(() => 0)]]);
  for (const leaf of leavesOf(campaign)) {
    const row = rows[position.get(leaf.code)!]!;
    const own = days.map((day, d) => (day >= period.first && day <= period.last ? loadOf(row[d]!, full) : 0));
    for (const code of [leaf.code, ...ancestorsOf(leaf, byCode).map((unit) => unit.code), AREA]) {
      const known = loads.get(code);
      loads.set(code, known === undefined ? own : known.map((load, d) => Math.max(load, own[d]!)));
    }
  }
  const ofUnit = new Map([...loads].map(([code, row]) => [code, row.map((load) => load > 0)]));
  return { days, ofUnit, loads };
}

function heaviest(weights: readonly bigint[]): bigint {
  return weights.reduce((most, weight) => (weight > most ? weight : most));
}
