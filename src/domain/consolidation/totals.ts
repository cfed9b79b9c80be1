/** Sums over wards. What could not be read is in none of them, and a ward without a number adds none. */
import type { Day } from '../day';
import type { Instant } from '../instant';
import { figuresOf, type WardFigures } from './figures';
import type { Unread } from './reason';
import type { WardLine, WardState } from './ward';

export interface WardSummary {
  cluster: string;
  name: string;
  file: string | null;
  /** Whether it is in the sums: it was read in the last try. */
  included: boolean;
  unread: Unread | null;
  readAt: Instant | null;
  campaign: string | null;
  code: string | null;
  closedTo: Day | null;
  /** The last good ones; null: never read, or the first cut-off is still to come. */
  figures: WardFigures | null;
}

export interface Sums {
  /** Wards in the list, and those in the sums. */
  wards: number;
  included: number;
  asked: number;
  said: number;
  onTime: number;
  late: number;
  missing: number;
  indicators: IndicatorSums[];
}

export interface IndicatorSums {
  key: string;
  name: string;
  target: number;
  /** Of the day of the table, over the wards whose figures are of that day; null: nobody reported. */
  today: number | null;
  quota: number | null;
  done: number | null;
  due: number;
}

export interface Consolidation {
  /** The day of the table: the latest status day of a ward; null before the first. */
  day: Day | null;
  wards: WardSummary[];
  clusters: (Sums & { name: string })[];
  total: Sums;
}

/** @param clock the moment the figures go by */
export function consolidationOf(
  lines: readonly WardLine[],
  states: readonly WardState[],
  clock: Instant,
): Consolidation {
  const wards = lines.map((line, i) => summaryOf(line, states[i]!, clock));
  const day = wards.reduce<Day | null>((latest, { included, figures }) => {
    if (!included || figures === null) return latest;
    return latest === null || figures.day > latest ? figures.day : latest;
  }, null);
  const given = new Map(lines.map((line, i) => [wards[i]!, line.target]));
  const sums = (among: readonly WardSummary[]) => sumsOf(among, given, day);
  const clusters = [...new Set(lines.map(({ cluster }) => cluster))].filter((name) => name !== '');
  return {
    day,
    wards,
    clusters: clusters.map((name) => ({ name, ...sums(wards.filter(({ cluster }) => cluster === name)) })),
    total: sums(wards),
  };
}

function summaryOf({ cluster, name }: WardLine, state: WardState, clock: Instant): WardSummary {
  const { file, published, readAt, unread } = state;
  return {
    cluster,
    name,
    file,
    included: published !== null && unread === null,
    unread,
    readAt,
    campaign: published?.campaign ?? null,
    code: published?.code ?? null,
    closedTo: published?.closedTo ?? null,
    figures: published === null ? null : figuresOf(published, clock),
  };
}

function sumsOf(
  wards: readonly WardSummary[],
  given: ReadonlyMap<WardSummary, number | null>,
  day: Day | null,
): Sums {
  const own = wards.filter(({ included }) => included);
  const teams = (key: 'asked' | 'said' | 'onTime' | 'late' | 'missing') =>
    own.reduce((sum, { figures }) => sum + (figures?.[key] ?? 0), 0);
  const keys = new Map(
    own.flatMap(({ figures }) => (figures?.indicators ?? []).map(({ key, name }) => [key, name] as const)),
  );
  return {
    wards: wards.length,
    included: own.length,
    asked: teams('asked'),
    said: teams('said'),
    onTime: teams('onTime'),
    late: teams('late'),
    missing: teams('missing'),
    indicators: [...keys].map(([key, name]) => {
      const lines = own.flatMap((ward) => {
        const { figures } = ward;
        const one = figures?.indicators.find((each) => each.key === key);
        if (figures === null || one === undefined) return [];
        // What the city assigned stands for the one thing that is counted.
        const assigned = keys.size === 1 ? given.get(ward) : null;
        const target = assigned ?? one.target;
        return [{ ...one, target, isOfDay: figures.day === day }];
      });
      const ofDay = lines.filter(({ isOfDay }) => isOfDay);
      return {
        key,
        name,
        target: lines.reduce((sum, { target }) => sum + target, 0),
        today: added(ofDay.map(({ today }) => today)),
        quota: added(ofDay.map(({ quota }) => quota)),
        done: added(lines.map(({ done }) => done)),
        due: lines.reduce((sum, { due }) => sum + due, 0),
      };
    }),
  };
}

/** Null when there is nothing to add. */
function added(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number): number is number => number !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}
