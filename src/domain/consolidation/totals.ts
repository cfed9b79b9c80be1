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
  /** The last good ones, targets as the city assigned them; null: never read, or the first cut-off is still to come. */
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
  const counted = new Set(
    states.flatMap(({ published }) => published?.indicators.map(({ key }) => key) ?? []),
  );
  const wards = lines.map((line, i) => {
    // What the city assigned stands for the one thing that is counted.
    const given = counted.size === 1 ? line.target : null;
    return summaryOf(line, states[i]!, given, clock);
  });
  const day = wards.reduce<Day | null>((latest, { included, figures }) => {
    if (!included || figures === null) return latest;
    return latest === null || figures.day > latest ? figures.day : latest;
  }, null);
  const sums = (among: readonly WardSummary[]) => sumsOf(among, day);
  const clusters = [...new Set(lines.map(({ cluster }) => cluster))].filter((name) => name !== '');
  return {
    day,
    wards,
    clusters: clusters.map((name) => ({ name, ...sums(wards.filter(({ cluster }) => cluster === name)) })),
    total: sums(wards),
  };
}

function summaryOf(
  { cluster, name }: WardLine,
  state: WardState,
  given: number | null,
  clock: Instant,
): WardSummary {
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
    figures: published === null ? null : withTarget(figuresOf(published, clock), given),
  };
}

function withTarget(figures: WardFigures | null, given: number | null): WardFigures | null {
  if (figures === null || given === null) return figures;
  return { ...figures, indicators: figures.indicators.map((one) => ({ ...one, target: given })) };
}

function sumsOf(wards: readonly WardSummary[], day: Day | null): Sums {
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
      const lines = own.flatMap(({ figures }) => {
        const one = figures?.indicators.find((each) => each.key === key);
        if (figures === null || one === undefined) return [];
        return [{ ...one, isOfDay: figures.day === day }];
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
