/**
 * How much of the work each day carries, as whole numbers in exact proportion. A day weighs what its weekday weighs
 * unless it is named; the first days of the campaign are then multiplied by the ramp-up factors, one calendar day after
 * the other, rest days included. A unit with days of its own works on just these (units under it too, unless they have
 * their own): each weighs what it weighs for everybody, or a weekday where everybody else rests. A paused unit and all
 * units under it weigh nothing while they pause, days of their own or not.
 */
import type { Calendar, Campaign, Pause } from './campaign';
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

/**
 * Weights for each unit, in the order of the campaign (parents first): its own days or those of the unit above, less the
 * pauses of itself and of everything above. Units with one calendar get the same array.
 */
export function unitWeights(
  { units, pauses }: Pick<Campaign, 'units' | 'pauses'>,
  weights: DayWeights,
): bigint[][] {
  const found = new Map<string | null, { row: bigint[]; pauses: readonly Pause[] }>();
  const everybody = { row: weights.common, pauses: [] };
  const known = new Map<string, bigint[]>([[weights.common.join(), weights.common]]);
  /** The one array with these weights. */
  const shared = (row: bigint[]) => {
    const key = row.join();
    const same = known.get(key) ?? row;
    known.set(key, same);
    return same;
  };
  return units.map((unit) => {
    const above = found.get(unit.parent) ?? everybody;
    const own = pauses.filter((pause) => pause.unit === unit.code);
    const all = own.length > 0 ? [...above.pauses, ...own] : above.pauses;
    let { row } = above;
    if (unit.workDays !== null || own.length > 0) {
      const works = unit.workDays === null ? null : new Set(unit.workDays);
      const base =
        works === null ? row : weights.days.map((day, d) => (works.has(day) ? weights.working[d]! : ZERO));
      row = shared(base.map((weight, d) => (isPaused(all, weights.days[d]!) ? ZERO : weight)));
    }
    found.set(unit.code, { row, pauses: all });
    return row;
  });
}

function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(({ first, last }) => day >= first && (last === null || day <= last));
}
