/** Sums over wards. What could not be read is in none of them, and a ward without a number adds none. */
import { addDays, type Day } from '../day';
import { type Instant, instantOf } from '../instant';
import type { BlankDue } from '../report/blank-dues';
import { figuresOf, type WardFigures } from './figures';
import { type Punctual, punctualOf } from './punctual';
import type { Unread } from './reason';
import type { WardLine, WardState } from './ward';

export interface WardSummary {
  /** Of the line in the list. */
  key: string;
  cluster: string;
  name: string;
  file: string | null;
  /** Whether it is in the sums: it was read in the last try. */
  included: boolean;
  unread: Unread | null;
  readAt: Instant | null;
  /** The place it says it is of. */
  area: string | null;
  campaign: string | null;
  code: string | null;
  closedTo: Day | null;
  /** The last good ones, targets as the city assigned them; null: never read, or the first cut-off is still to come. */
  figures: WardFigures | null;
  /** What its plan assigns, also before the first cut-off; targets as the city assigned them. */
  plans: WardPlan[];
  /** How it reported up to the day of its figures. */
  punctual: Punctual | null;
}

export interface WardPlan {
  key: string;
  name: string;
  /** What is counted. */
  unit: string;
  target: number;
  assigned: number;
}

export interface Sums {
  /** Wards in the list, and those in the sums. */
  wards: number;
  included: number;
  /** Teams on the day of the table. */
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
  unit: string;
  target: number;
  /** Of the day of the table, over the wards whose figures are of that day; null: nobody reported. */
  today: number | null;
  quota: number | null;
  done: number | null;
  due: number;
  /** What of it is due from wards that have no figure. */
  blank: BlankDue[];
}

export interface Consolidation {
  /** The day of the table: the latest status day of a ward; null before the first. */
  day: Day | null;
  /** Numbers of the day came in from and before these moments; null where the wards in the sums have several cut-offs. */
  window: { from: Instant; to: Instant } | null;
  /** From the first to the last day of a ward in the sums. */
  period: { first: Day; last: Day } | null;
  wards: WardSummary[];
  /** Lines that lead to the file of an earlier one: that ward once more, so in no count of wards. */
  doubles: WardSummary[];
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
  const all = lines.map((line, i) => {
    // What the city assigned stands for the one thing that is counted.
    const given = counted.size === 1 ? line.target : null;
    return summaryOf(line, states[i]!, given, clock);
  });
  const wards = all.filter((ward) => !isDouble(ward));
  const day = wards.reduce<Day | null>((latest, { included, figures }) => {
    if (!included || figures === null) return latest;
    return latest === null || figures.day > latest ? figures.day : latest;
  }, null);
  const sums = (among: readonly WardSummary[]) => sumsOf(among, day);
  const clusters = [...new Set(lines.map(({ cluster }) => cluster))].filter((name) => name !== '');
  const read = states.flatMap(({ published, unread }) =>
    published === null || unread !== null ? [] : [published],
  );
  const days = read.flatMap(({ first, last }) => [first, last]).sort();
  const period = days.length === 0 ? null : { first: days[0]!, last: days[days.length - 1]! };
  const [limit = null, ...others] = [...new Set(read.map((one) => one.limit))];
  return {
    day,
    window:
      day === null || limit === null || period === null || others.length > 0
        ? null
        : windowOf(day, limit, period.first),
    period,
    wards,
    doubles: all.filter(isDouble),
    clusters: clusters.map((name) => ({ name, ...sums(wards.filter(({ cluster }) => cluster === name)) })),
    total: sums(wards),
  };
}

function isDouble({ unread }: WardSummary): boolean {
  return unread?.reason === 'twice';
}

function windowOf(day: Day, limit: number, first: Day): { from: Instant; to: Instant } {
  const at = (of: Day) => instantOf(of, '00:00') + Math.round(limit * 1440) * 60_000;
  return { from: day === first ? instantOf(day, '00:00') : at(addDays(day, -1)), to: at(day) };
}

function summaryOf(
  { key, cluster, name }: WardLine,
  state: WardState,
  given: number | null,
  clock: Instant,
): WardSummary {
  const { file, published, readAt, unread } = state;
  const figures = published === null ? null : withTarget(figuresOf(published, clock), given);
  return {
    key,
    cluster,
    name,
    file,
    included: published !== null && unread === null,
    unread,
    readAt,
    area: published?.area ?? null,
    campaign: published?.campaign ?? null,
    code: published?.code ?? null,
    closedTo: published?.closedTo ?? null,
    figures,
    plans: (published?.indicators ?? []).map((one) => ({
      key: one.key,
      name: one.name,
      unit: one.unit,
      target: given ?? one.target,
      assigned: one.assigned,
    })),
    punctual: published === null || figures === null ? null : punctualOf(published, figures.day),
  };
}

function withTarget(figures: WardFigures | null, given: number | null): WardFigures | null {
  if (figures === null || given === null) return figures;
  return { ...figures, indicators: figures.indicators.map((one) => ({ ...one, target: given })) };
}

function sumsOf(wards: readonly WardSummary[], day: Day | null): Sums {
  const own = wards.filter(({ included }) => included);
  const teams = (key: 'asked' | 'said' | 'onTime' | 'late' | 'missing') =>
    own.reduce((sum, { figures }) => sum + (figures?.day === day ? figures[key] : 0), 0);
  const plans = own.flatMap((ward) => ward.plans);
  const counted = plans.filter(({ key }, i) => plans.findIndex((one) => one.key === key) === i);
  return {
    wards: wards.length,
    included: own.length,
    asked: teams('asked'),
    said: teams('said'),
    onTime: teams('onTime'),
    late: teams('late'),
    missing: teams('missing'),
    indicators: counted.map(({ key, name, unit }) => {
      const lines = own.flatMap(({ figures, name: ward }) => {
        const one = figures?.indicators.find((each) => each.key === key);
        if (figures === null || one === undefined) return [];
        return [{ ...one, ward, isOfDay: figures.day === day }];
      });
      const ofDay = lines.filter(({ isOfDay }) => isOfDay);
      return {
        key,
        name,
        unit,
        target: plans.reduce((sum, one) => (one.key === key ? sum + one.target : sum), 0),
        today: added(ofDay.map(({ today }) => today)),
        quota: added(ofDay.map(({ quota }) => quota)),
        done: added(lines.map(({ done }) => done)),
        due: lines.reduce((sum, { due }) => sum + due, 0),
        blank: lines.flatMap(({ ward, done, due }) =>
          done === null && due > 0 ? [{ name: ward, due }] : [],
        ),
      };
    }),
  };
}

/** Null when there is nothing to add. */
function added(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number): number is number => number !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}
