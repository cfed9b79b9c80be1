/** What a city publishes in its turn, for the tier above: its wards added up day by day, as one. */
import type { Day } from '../day';
import type { Instant } from '../instant';
import { plus, sumOf } from '../report/figure';
import { ALL, LAYOUTS, type Published, type PublishedDay, teamsOn } from './published';

/** What the list and the run say of the whole. */
export interface CityFacts {
  code: string;
  area: string;
  campaign: string;
  /** When the wards were read. */
  asOf: Instant;
  /** Wards in the list; `parts` are those that were read. */
  wards: number;
}

/** Null when there is nothing to add up. */
export function publishedSum(parts: readonly Published[], facts: CityFacts): Published | null {
  const [one] = parts;
  if (one === undefined) return null;
  const all = parts.flatMap((part) => part.indicators);
  const indicators = all
    .filter(({ key }, i) => all.findIndex((other) => other.key === key) === i)
    .map((first) => {
      const own = all.filter(({ key }) => key === first.key);
      return {
        ...first,
        target: own.reduce((sum, { target }) => sum + target, 0),
        assigned: own.reduce((sum, { assigned }) => sum + assigned, 0),
        eligible: allOf(own.map(({ eligible }) => eligible)),
        baseline: allOf(own.map(({ baseline }) => baseline)),
      };
    });
  const days = [...new Set(parts.flatMap((part) => part.days.map(({ day }) => day)))].sort();
  const closed = parts.map(({ closedTo }) => closedTo);
  const { wards, ...said } = facts;
  return {
    ...said,
    layout: LAYOUTS.newest,
    first: days[0] ?? one.first,
    last: days[days.length - 1] ?? one.last,
    limit: Math.max(...parts.map(({ limit }) => limit)),
    closedTo: closed.includes(null) ? null : (closed as Day[]).sort()[0]!,
    teams: parts.reduce((sum, { teams }) => sum + teams, 0),
    parts: { included: parts.length, of: wards },
    indicators,
    days: days.flatMap((day) => [
      ...indicators.map(({ key }) => dayOf(parts, day, key)),
      ...(indicators.length > 1 ? [together(parts, day)] : []),
    ]),
  };
}

/** A whole of which a part is not known is not known. */
function allOf(parts: readonly (number | null)[]): number | null {
  return parts.includes(null) ? null : sumOf(parts);
}

function dayOf(parts: readonly Published[], day: Day, indicator: string): PublishedDay {
  const own = parts.map(({ days }) => days.find((one) => one.day === day && one.indicator === indicator));
  const lines = own.filter((line): line is PublishedDay => line !== undefined);
  return {
    ...added(day, indicator, lines),
    quota: lines.reduce((sum, { quota }) => sum + (quota ?? 0), 0),
    // A ward stands where it stood on its last day before, and nowhere before its first.
    due: parts.reduce((sum, part, i) => sum + (own[i]?.due ?? lastDue(part, day, indicator)), 0),
    reported: lines.reduce<number | null>((sum, { reported }) => plus(sum, reported), null),
  };
}

function together(parts: readonly Published[], day: Day): PublishedDay {
  const lines = parts.flatMap((part) => teamsOn(part, day) ?? []);
  return { ...added(day, ALL, lines), quota: null, due: null, reported: null };
}

function added(day: Day, indicator: string, lines: readonly PublishedDay[]) {
  const sum = (key: 'asked' | 'said' | 'wrong' | 'onTime' | 'late') =>
    lines.reduce((all, line) => all + line[key], 0);
  return {
    day,
    indicator,
    asked: sum('asked'),
    said: sum('said'),
    wrong: sum('wrong'),
    onTime: sum('onTime'),
    late: sum('late'),
    isClosed: lines.length > 0 && lines.every(({ isClosed }) => isClosed),
  };
}

function lastDue({ days }: Published, day: Day, indicator: string): number {
  const before = days.filter((one) => one.indicator === indicator && one.day <= day && one.due !== null);
  return before[before.length - 1]?.due ?? 0;
}
