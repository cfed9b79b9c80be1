/**
 * Team-months as honest people report them, made by chance from a seed, and the ways of reporting that the rules are meant
 * to see. One hamlet a team, 30 days from Thursday 1 June 2023, every day a working day.
 *
 * An honest team (all figures drawn per team):
 * - does ability × quota a day; ability is lognormal around 1 (sigma 0.35), growing or shrinking by up to 30 % over the month;
 * - Saturdays and Sundays count 0.6 to 1.6 times a weekday, when people are away or at home;
 * - its days are negative binomial counts with dispersion between 0.1 and 1 (variance = mean + dispersion · mean²);
 * - on 0 to 30 % of the days nobody goes round: 0;
 * - on 4 % of the days there is a joint session: three times as many;
 * - a quarter of the teams stop at the quota on every other day on which they would pass it;
 * - a fifth of the teams round to fives on a quarter of the days from 10 up;
 * - 3 % of the days stay blank;
 * - the official system has 92 to 100 % of the reports, 0 to 3 days later, and 0 to 5 % more who came by themselves.
 */
import type { DataCheckInput } from '../../../src/domain/data-check';
import { addDays, weekdayOf } from '../../../src/domain/day';
import { instantOf } from '../../../src/domain/instant';
import { random } from '../../../src/domain/quota/random';
import { NO_LEDGER } from '../../../src/domain/record/ledger';
import type { Typed } from '../../../src/domain/record/submission';
import { campaign, dayOf, indicator, unit } from '../quota/make';

// In a test every look-up of a global name costs, and these are needed by the million.
const { cos, exp, floor, log, max, PI, round, sqrt } = Math;

export const DAYS = 30;
export const QUOTAS = [0.5, 2.5, 10, 40] as const;

type Chance = () => number;

/** One team's month. */
export interface Month {
  quota: number[];
  /** What was done on each day. */
  done: number[];
  /** What is typed. */
  typed: (number | null)[];
  /** What was truly done, as far as it reaches the official system. */
  official: number[];
}

/** Changes an honest month; `done` and `official` stay as they were. */
export type Cheat = (month: Month, chance: Chance) => void;

interface Plant {
  /** The rule that is meant for it. */
  rule: string;
  /** Another one that may see the same. */
  or?: string;
  strength: string;
  /** The lowest quota at which the rule claims to see it; every one of QUOTAS when left out. */
  from?: number;
  cheat: Cheat;
}

/** Planted, with their strength. */
export const CHEATS: Record<string, Plant> = {
  copiesQuota: {
    rule: 'quotaCopied',
    strength: 'the quota, every day',
    cheat: (month) => {
      month.typed = [...month.quota];
    },
  },
  oneNumberScattered: {
    rule: 'sameNumber',
    strength: 'one number on 12 of 30 days, here and there',
    cheat: (month, chance) => {
      const usual = usualOf(month);
      const days = month.quota.map((_, d) => ({ d, order: chance() })).sort((a, b) => a.order - b.order);
      for (const { d } of days.slice(0, 12)) month.typed[d] = usual;
    },
  },
  oneNumberInARow: {
    rule: 'sameInARow',
    strength: 'one number on 12 days running',
    cheat: (month, chance) => {
      month.typed.fill(usualOf(month), ...stretch(12, chance));
    },
  },
  roundsToTens: {
    rule: 'alwaysRound',
    strength: 'every number to the nearest 10',
    cheat: (month) => {
      month.typed = month.done.map((value) => round(value / 10) * 10);
    },
  },
  adds40Percent: {
    rule: 'officialGap',
    strength: '40 % more than done, every day',
    cheat: (month) => {
      let carried = 0;
      month.typed = month.done.map((value) => {
        const wanted = value * 1.4 + carried;
        carried = wanted - round(wanted);
        return round(wanted);
      });
    },
  },
  runningTotals: {
    rule: 'runningTotal',
    strength: 'running totals from day 10 on',
    cheat: (month) => {
      let total = 0;
      month.typed = month.done.map((value, d) => {
        total += value;
        return d >= 9 ? total : value;
      });
    },
  },
  oneRunningTotal: {
    rule: 'runningTotal',
    strength: 'one running total, between days 15 and 30',
    from: 2.5,
    cheat: (month, chance) => {
      const at = 14 + floor(chance() * 16);
      month.typed[at] = month.done.slice(0, at + 1).reduce((a, b) => a + b, 0);
    },
  },
  digitTooMany: {
    rule: 'implausible',
    // Now and then it is just what the days before add up to.
    or: 'runningTotal',
    strength: 'a usual day with a 0 too many, once',
    cheat: (month, chance) => {
      month.typed[floor(chance() * DAYS)] = 10 * usualOf(month);
    },
  },
  stopsUnsaid: {
    rule: 'zeroDays',
    strength: '0 on 12 days running, no reason given',
    cheat: (month, chance) => {
      month.typed.fill(0, ...stretch(12, chance));
    },
  },
};

/** The mean of the days with work, at least 1. */
function usualOf({ done }: Month): number {
  const worked = done.filter((value) => value > 0);
  return max(1, round(worked.reduce((a, b) => a + b, 0) / max(1, worked.length)));
}

function stretch(length: number, chance: Chance): [number, number] {
  const from = floor(chance() * (DAYS - length + 1));
  return [from, from + length];
}

/** So many team-months at this quota, every one cheating in the same way if one is given. */
export function months(quota: number, teams: number, seed: number, cheat?: Cheat): DataCheckInput {
  const chance = random(seed);
  const days = Array.from({ length: DAYS }, (_, d) => dayOf(d + 1));
  const made = Array.from({ length: teams }, () => {
    const month = honestMonth(quota, chance);
    cheat?.(month, chance);
    return month;
  });
  const hamlet = (i: number) => `H${i}`;
  const team = (i: number) => `H${i}T`;
  const rows = <T>(code: (i: number) => string, cells: (month: Month) => T[]) =>
    made.map((month, i) => ({ unit: code(i), cells: cells(month) }));
  const grid = <T>(list: { unit: string; cells: T[] }[]) => ({
    days,
    tables: [{ indicator: 'activated', rows: list }],
  });
  const quotaRows = rows(team, (month) => month.quota);
  return {
    campaign: campaign(DAYS, {
      indicators: [indicator({ target: { kind: 'total', value: quota * DAYS * teams } })],
      units: made.flatMap((_, i) => [
        unit(hamlet(i), null),
        unit(team(i), hamlet(i), { eligible: 10_000, supply: 10_000 }),
      ]),
    }),
    version: {
      number: 1,
      after: null,
      madeAt: instantOf(dayOf(1), '07:00'),
      madeBy: '',
      reason: '',
      fingerprint: '',
      base: {},
      plan: {
        days,
        tables: [
          {
            indicator: 'activated',
            rows: quotaRows.map((row) => ({ ...row, total: row.cells.reduce((a, b) => a + b, 0) })),
          },
        ],
      },
    },
    submissions: grid(rows(team, (month): Typed[] => month.typed)),
    ledger: NO_LEDGER,
    log: [],
    official: grid(rows(hamlet, (month): Typed[] => month.official)),
    obstacles: [],
    now: instantOf(addDays(dayOf(DAYS), 1), '09:00'),
    thorough: true,
  };
}

function honestMonth(quota: number, chance: Chance): Month {
  const ability = exp(0.35 * normal(chance));
  const growth = between(-0.3, 0.3, chance);
  const weekend = between(0.6, 1.6, chance);
  const dispersion = between(0.1, 1, chance);
  const idle = between(0, 0.3, chance);
  const stops = chance() < 0.25;
  const rounds = chance() < 0.2;
  const cells = Array.from({ length: DAYS }, (_, d) => floor((d + 1) * quota) - floor(d * quota));
  const done = cells.map((asked, d) => {
    const trend = 1 + growth * ((2 * d) / (DAYS - 1) - 1);
    const free = weekdayOf(dayOf(d + 1)) >= 6 ? weekend : 1;
    const session = chance() < 0.04 ? 3 : 1;
    const value = chance() < idle ? 0 : count(ability * quota * trend * free * session, dispersion, chance);
    if (stops && asked > 0 && value > asked && chance() < 0.5) return asked;
    return rounds && value >= 10 && chance() < 0.25 ? round(value / 5) * 5 : value;
  });
  const typed = done.map((value) => (chance() < 0.03 ? null : value));
  return { quota: cells, done, typed, official: officialOf(done, chance) };
}

/** Running totals as the official system shows them. */
function officialOf(done: readonly number[], chance: Chance): number[] {
  const lag = floor(chance() * 4);
  const arrives = between(0.92, 1, chance);
  const others = between(0, 0.05, chance);
  let total = 0;
  return done.map((_, d) => {
    const reported = done[d - lag] ?? 0;
    const lost = poisson(reported * (1 - arrives), chance);
    total += reported - (lost < reported ? lost : reported) + poisson(reported * others, chance);
    return total;
  });
}

function between(least: number, most: number, chance: Chance): number {
  return least + (most - least) * chance();
}

function normal(chance: Chance): number {
  return sqrt(-2 * log(1 - chance())) * cos(2 * PI * chance());
}

/** A negative binomial count: a Poisson count whose mean is a gamma variable, drawn as such. */
function count(mean: number, dispersion: number, chance: Chance): number {
  return poisson(mean * dispersion * gamma(1 / dispersion, chance), chance);
}

/** Marsaglia and Tsang (2000), for shapes from 1 up. */
function gamma(shape: number, chance: Chance): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(chance);
    const v = (1 + x / sqrt(9 * d)) ** 3;
    if (v > 0 && log(1 - chance()) < (x * x) / 2 + d - d * v + d * log(v)) return d * v;
  }
}

/** By inversion: how many terms of the law fit below one number drawn. */
function poisson(mean: number, chance: Chance): number {
  const drawn = chance();
  let mass = exp(-mean);
  let below = mass;
  let arrivals = 0;
  while (below < drawn && arrivals < 2000) {
    arrivals++;
    mass *= mean / arrivals;
    below += mass;
  }
  return arrivals;
}
