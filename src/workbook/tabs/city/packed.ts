/** A ward's published figures as text in a few cells: the last good ones are kept whole, at a cell or two a ward. */
import type { Published, PublishedDay, PublishedIndicator } from '../../../domain/consolidation/published';
import { addDays, daysBetween } from '../../../domain/day';

/** A cell holds 50.000 characters. */
const CELL = 45_000;
/** Enough for a year of three indicators. */
export const CELLS = 4;

type IndicatorLine = [string, string, string, number, number, number | null, number | null];
type DayLine = [
  number,
  string,
  number | null,
  number | null,
  number | null,
  number,
  number,
  number,
  number,
  number,
  0 | 1,
];
type Facts = Omit<Published, 'indicators' | 'days'>;

/** @returns as many texts as there are cells, '' in those not needed; null when even they are too few */
export function pack(published: Published): string[] | null {
  const { indicators, days, ...facts } = published;
  const text = JSON.stringify([
    facts,
    indicators.map(
      (one): IndicatorLine => [
        one.key,
        one.name,
        one.unit,
        one.target,
        one.assigned,
        one.eligible,
        one.baseline,
      ],
    ),
    days.map((one): DayLine => lineOf(one, facts)),
  ]);
  if (text.length > CELL * CELLS) return null;
  return Array.from({ length: CELLS }, (_, i) => text.slice(i * CELL, (i + 1) * CELL));
}

function lineOf(one: PublishedDay, { first }: Facts): DayLine {
  const { quota, due, reported, asked, said, wrong, onTime, late } = one;
  const day = daysBetween(first, one.day);
  return [day, one.indicator, quota, due, reported, asked, said, wrong, onTime, late, one.isClosed ? 1 : 0];
}

/** Null for what is not such a text. */
export function unpack(texts: readonly string[]): Published | null {
  const text = texts.join('');
  if (text === '') return null;
  try {
    const [facts, indicators, days] = JSON.parse(text) as [Facts, IndicatorLine[], DayLine[]];
    return {
      ...facts,
      indicators: indicators.map(
        ([key, name, unit, target, assigned, eligible, baseline]): PublishedIndicator => ({
          key,
          name,
          unit,
          target,
          assigned,
          eligible,
          baseline,
        }),
      ),
      days: days.map(
        ([day, indicator, quota, due, reported, asked, said, wrong, onTime, late, closed]): PublishedDay => ({
          day: addDays(facts.first, day),
          indicator,
          quota,
          due,
          reported,
          asked,
          said,
          wrong,
          onTime,
          late,
          isClosed: closed === 1,
        }),
      ),
    };
  } catch {
    return null;
  }
}
