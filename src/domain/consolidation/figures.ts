/** What a city needs of one ward at one moment: the figures of its status day, and how it stands. */
import { type Day, dayFromNumber } from '../day';
import { type Instant, serialOfInstant } from '../instant';
import { isSilentOn, type Published, type PublishedDay, teamsOn } from './published';

/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH = 25569;
/** Less than a second: an instant worked out in two ways is the same instant. */
const MOMENT = 1e-6;

export interface IndicatorFigures {
  key: string;
  name: string;
  unit: string;
  target: number;
  assigned: number;
  /** Of the day itself; null: nobody reported. */
  today: number | null;
  quota: number | null;
  /** To the end of the day: done (null: nothing was ever reported) and where it should stand. */
  done: number | null;
  due: number;
  /** Working days after the day. */
  left: number;
}

export interface WardFigures {
  /** The last day whose cut-off has passed. */
  day: Day;
  asked: number;
  said: number;
  wrong: number;
  onTime: number;
  late: number;
  missing: number;
  /** Somebody was to report on the day, and nobody has written anything. */
  silent: boolean;
  indicators: IndicatorFigures[];
}

/**
 * The last day of the campaign whose cut-off has passed by this moment. It goes by the reader's clock: a spreadsheet
 * nobody has open may not have worked out what time it is; of a city by the clock of its own last run.
 */
export function statusDayOf({ limit, first, last, asOf }: Published, now: Instant): Day | null {
  const known = Math.min(now, asOf ?? now);
  const day = dayFromNumber(Math.floor(serialOfInstant(known) - limit + MOMENT) - EPOCH);
  if (day < first) return null;
  return day < last ? day : last;
}

/** Whether numbers for a day are late by now. */
export function hasPassed({ limit, asOf }: Published, day: Day, now: Instant): boolean {
  const known = Math.min(now, asOf ?? now);
  return dayFromNumber(Math.floor(serialOfInstant(known) - limit + MOMENT) - EPOCH) >= day;
}

/** Null before the first cut-off. */
export function figuresOf(published: Published, now: Instant): WardFigures | null {
  const day = statusDayOf(published, now);
  if (day === null) return null;
  const teams = teamsOn(published, day);
  const { asked = 0, said = 0, wrong = 0, onTime = 0, late = 0 } = teams ?? {};
  return {
    day,
    asked,
    said,
    wrong,
    onTime,
    late,
    missing: Math.max(0, asked - said - wrong),
    silent: isSilentOn(published, day),
    indicators: published.indicators.map(({ key, name, unit, target, assigned }) => {
      const days = published.days.filter((one) => one.indicator === key);
      const own = days.find((one) => one.day === day) ?? null;
      const passed = days.filter((one) => one.day <= day);
      const numbers = passed.flatMap(({ reported }) => (reported === null ? [] : [reported]));
      return {
        key,
        name,
        unit,
        target,
        assigned,
        today: own?.reported ?? null,
        quota: own?.quota ?? null,
        done: numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0),
        due: own?.due ?? lastDue(passed),
        left: days.filter((one) => one.day > day && one.asked > 0).length,
      };
    }),
  };
}

function lastDue(days: readonly PublishedDay[]): number {
  const dues = days.flatMap(({ due }) => (due === null ? [] : [due]));
  return dues[dues.length - 1] ?? 0;
}
