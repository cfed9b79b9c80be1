/**
 * How much of the work each day carries, as whole numbers in exact proportion. A day weighs what its weekday weighs
 * unless it is named; the first days of the campaign are then multiplied by the ramp-up factors, one calendar day after
 * the other, rest days included. A unit with days of its own works on just these (units under it too, unless they have
 * their own): each weighs what it weighs for everybody, or a weekday where everybody else rests.
 */
import type { Calendar, Campaign, Unit } from './campaign';
import { type Day, eachDay, weekdayOf } from './day';
import { type Decimal, decimal, times, toIntegers, ZERO } from './quota/exact';

export interface DayWeights {
  days: Day[];
  /** Everybody's weights; 0 is a rest day. */
  common: bigint[];
  /** The same with no day resting: what a unit's own days weigh. */
  working: bigint[];
  /** A full working day in the same scale: a weekday, or the heaviest day where weekdays rest. */
  fullDay: bigint;
}

/** Weights of every day of the campaign's period. */
export function dayWeights(campaign: Pick<Campaign, 'period' | 'calendar'>): DayWeights {
  const { calendar, period } = campaign;
  const days = eachDay(period.first, period.last);
  const plain = days.map((day) => weightOf(calendar, day));
  const full = calendar.weekday > 0 ? calendar.weekday : Math.max(0, ...plain);
  const rampUp = (weight: number, d: number): Decimal => {
    const factor = calendar.rampUp[d];
    return factor === undefined ? decimal(weight) : times(decimal(weight), decimal(factor));
  };
  const common = plain.map(rampUp);
  const working = plain.map((weight, d) => rampUp(weight > 0 ? weight : full > 0 ? full : 1, d));
  const whole = toIntegers([decimal(full), ...common, ...working]);
  return {
    days,
    fullDay: whole[0]!,
    common: whole.slice(1, 1 + days.length),
    working: whole.slice(1 + days.length),
  };
}

function weightOf(calendar: Calendar, day: Day): number {
  const named = calendar.days.find((one) => one.day === day);
  if (named !== undefined) return named.weight;
  const weekday = weekdayOf(day);
  return weekday === 6 ? calendar.saturday : weekday === 7 ? calendar.sunday : calendar.weekday;
}

/** Weights for each unit, in the order given (parents first). Units with one calendar get the same array. */
export function unitWeights(units: readonly Unit[], weights: DayWeights): bigint[][] {
  const ofUnit = new Map<string | null, bigint[]>();
  const ofDays = new Map<string, bigint[]>();
  return units.map((unit) => {
    const own = unit.workDays === null ? null : new Set(unit.workDays);
    let row = ofUnit.get(unit.parent) ?? weights.common;
    if (own !== null) {
      row = weights.days.map((day, d) => (own.has(day) ? weights.working[d]! : ZERO));
      const key = row.join();
      row = ofDays.get(key) ?? row;
      ofDays.set(key, row);
    }
    ofUnit.set(unit.code, row);
    return row;
  });
}
