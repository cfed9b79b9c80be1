/** On which days each unit is expected to work and to report, and how much a day carries. */
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
  /** What each day carries for who works on it, in parts of a full day: the same for everybody. */
  carries: number[];
}

/** What each day carries for a unit; 0 where it does not work. */
export function loadsOf({ days, ofUnit, carries }: WorkingDays, unit: string): number[] {
  const flags = ofUnit.get(unit);
  return days.map((_, d) => (flags?.[d] === true ? carries[d]! : 0));
}

/**
 * Leaves work by their calendar, less their pauses, inside the indicator's own period; a unit above works when any leaf
 * under it does.
 */
export function workingDays(campaign: Campaign, indicator: CountIndicator): WorkingDays {
  const weights = dayWeights(campaign);
  const { days, working } = weights;
  // Where every day rests, units with days of their own have nothing but these to be measured by.
  const full =
    weights.fullDay > 0 ? weights.fullDay : working.reduce((a, b) => (a > b ? a : b), weights.fullDay);
  const period = indicator.period ?? campaign.period;
  const rows = unitWeights(campaign, weights);
  const byCode = unitsByCode(campaign);
  const position = new Map(campaign.units.map(({ code }, i) => [code, i]));
  const ofUnit = new Map<string, boolean[]>([[AREA, days.map(() => false)]]);
  for (const leaf of leavesOf(campaign)) {
    const row = rows[position.get(leaf.code)!]!;
    const works = days.map((day, d) => Number(row[d]) > 0 && day >= period.first && day <= period.last);
    for (const code of [leaf.code, ...ancestorsOf(leaf, byCode).map((unit) => unit.code), AREA]) {
      const known = ofUnit.get(code);
      ofUnit.set(code, known === undefined ? works : known.map((flag, d) => flag || works[d]!));
    }
  }
  return { days, ofUnit, carries: working.map((weight) => loadOf(weight, full)) };
}
