/** For every rule a small campaign whose entries fire it, and one beside it that must not. */
import type { Campaign } from '../../../src/domain/campaign';
import type { DataCheckInput } from '../../../src/domain/data-check';
import type { Severity } from '../../../src/domain/finding';
import { instantOf } from '../../../src/domain/instant';
import { type Ledger, type LogEntry, NO_LEDGER } from '../../../src/domain/record/ledger';
import type { Typed } from '../../../src/domain/record/submission';
import { campaign, dayOf, hamlets, indicator } from '../quota/make';

export const DAYS = 30;

export interface Given {
  /** Entries of team A1 from 1 June on; the days after them are blank. The other teams report 3 every due day. */
  entries: Typed[];
  /** Quota of A1 by day; 3 a day. */
  quota?: number[];
  /** The day of June on which the check runs, at 20:00; the day after the entries' last otherwise. */
  today?: number;
  campaign?: Partial<Campaign>;
  ledger?: Partial<Ledger>;
  log?: LogEntry[];
  /** Running totals of hamlet A from 1 June on. */
  official?: Typed[];
  obstacles?: DataCheckInput['obstacles'];
  version?: Partial<DataCheckInput['version']>;
}

/** Hamlet A of two teams and B of one, 30 days from 1 June 2023, teams report by 15:00. */
export function inputOf(given: Given): DataCheckInput {
  const today = given.today ?? given.entries.length;
  const days = Array.from({ length: DAYS }, (_, d) => dayOf(d + 1));
  const fill = <T>(cells: readonly T[], rest: T) => days.map((_, d) => cells[d] ?? rest);
  const usual = days.map((_, d): Typed => (d < today ? [2, 5, 3, 0, 4][d % 5]! : null));
  const quota = (cells: number[]) => ({ total: cells.reduce((a, b) => a + b, 0), cells });
  const threes = days.map(() => 3);
  return {
    campaign: campaign(DAYS, {
      indicators: [indicator({ target: { kind: 'total', value: 270 } })],
      units: hamlets(2, 1),
      ...given.campaign,
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
            rows: [
              { unit: 'A1', ...quota(fill(given.quota ?? [], 3)) },
              { unit: 'A2', ...quota(threes) },
              { unit: 'B1', ...quota(threes) },
            ],
          },
        ],
      },
      ...given.version,
    },
    submissions: {
      days,
      tables: [
        {
          indicator: 'activated',
          rows: [
            { unit: 'A1', cells: fill(given.entries, null) },
            { unit: 'A2', cells: usual },
            { unit: 'B1', cells: usual },
          ],
        },
        // A second indicator, where the campaign has one, is blank for A1.
        {
          indicator: 'second',
          rows: [
            { unit: 'A1', cells: fill<Typed>([], null) },
            { unit: 'A2', cells: usual },
            { unit: 'B1', cells: usual },
          ],
        },
      ],
    },
    ledger: { ...NO_LEDGER, ...given.ledger },
    log: given.log ?? [],
    official: {
      days,
      tables: [{ indicator: 'activated', rows: [{ unit: 'A', cells: given.official ?? [] }] }],
    },
    obstacles: given.obstacles ?? [],
    now: instantOf(dayOf(today), '20:00'),
    thorough: true,
  };
}

export interface DataCase {
  rule: string;
  code: string;
  severity: Severity;
  fires: Given;
  path: string;
  /** Beside the names of team, hamlet, indicator and day. */
  figures: Record<string, unknown>;
  /** The same put right, or a neighbour that only looks like it. */
  silent: Given;
}

const A1 = (day: number) => `entries.activated.A1.${dayOf(day)}`;
/** Two weeks of an ordinary team. */
const PLAIN = [2, 4, 0, 3, 5, 1, 3, 2, 6, 3, 0, 4, 2, 3];
const times = <T>(count: number, of: (i: number) => T) => Array.from({ length: count }, (_, i) => of(i));
const closed = (day: number, value: Typed, late: Ledger['lateEntries'] = []): Partial<Ledger> => ({
  closed: {
    days: [dayOf(day)],
    tables: [
      {
        indicator: 'activated',
        rows: [
          { unit: 'A1', cells: [value] },
          ...['A2', 'B1'].map((unit) => ({ unit, cells: [[2, 5, 3, 0, 4][(day - 1) % 5]!] })),
        ],
      },
    ],
  },
  closings: [{ day: dayOf(day), closedAt: instantOf(dayOf(day), '15:45'), closedBy: '', isClosed: true }],
  lateEntries: late,
});
const known = (day: number, value: Typed): Partial<Ledger> => ({
  known: {
    days: [dayOf(day)],
    tables: [{ indicator: 'activated', rows: [{ unit: 'A1', cells: [value] }] }],
  },
});
const cleared = (act: LogEntry['act'], day: number, before: Typed): LogEntry => ({
  at: instantOf(dayOf(day), '15:00'),
  who: '',
  act,
  unit: 'A1',
  day: dayOf(day),
  indicator: 'activated',
  before,
  after: null,
  reason: '',
});
const units = (more: object) => ({
  units: hamlets(2, 1).map((one) => (one.code === 'A1' ? { ...one, ...more } : one)),
});
const two = {
  indicators: [indicator(), indicator({ key: 'second', name: 'Second' })],
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
/** Running totals of a hamlet whose other team reports 2, 5, 3, 0, 4 over and over, with A1 at so much of its own. */
const system = (own: readonly number[], share: number) =>
  own.map((_, d) =>
    Math.round(share * sum(own.slice(0, d + 1)) + sum(times(d + 1, (i) => [2, 5, 3, 0, 4][i % 5]!))),
  );
const BUSY = times(30, (i) => [18, 25, 31, 22, 14][i % 5]!);

export const dataCases: DataCase[] = [
  {
    rule: 'textTyped',
    code: 'ENTRY_NUMBER_TEXT',
    severity: 'error',
    fires: { entries: [2, '12 tk', 3] },
    path: A1(2),
    figures: { value: '12 tk', guess: 12 },
    silent: { entries: [2, 12, 3] },
  },
  {
    rule: 'textTyped',
    code: 'ENTRY_NOT_NUMBER',
    severity: 'error',
    fires: { entries: [2, 'mưa', 3] },
    path: A1(2),
    figures: { value: 'mưa' },
    silent: { entries: [2, 'mười', 3] },
  },
  {
    rule: 'dateTyped',
    code: 'ENTRY_DATE',
    severity: 'error',
    // 45089 is 12 June 2023.
    fires: { entries: [2, 45089, 3] },
    path: A1(2),
    figures: { date: '2023-06-12' },
    silent: { entries: [2, 126, 3] },
  },
  {
    rule: 'dateTyped',
    code: 'ENTRY_DATE',
    severity: 'error',
    fires: { entries: [2, '12/6', 3] },
    path: A1(2),
    figures: { date: '2023-06-12' },
    // No day, so no date either.
    silent: { entries: [2, '12/16', 3] },
  },
  {
    rule: 'notWhole',
    code: 'ENTRY_NOT_WHOLE',
    severity: 'error',
    fires: { entries: [2, 1.5, 3] },
    path: A1(2),
    figures: { value: 1.5 },
    // A moment of a day, told as a date.
    silent: { entries: [2, 45089.5, 3] },
  },
  {
    rule: 'negative',
    code: 'ENTRY_NEGATIVE',
    severity: 'error',
    fires: { entries: [2, -3, 3] },
    path: A1(2),
    figures: { value: -3 },
    silent: { entries: [2, 0, 3] },
  },
  {
    rule: 'aboveCeiling',
    code: 'ENTRY_ABOVE_CEILING',
    severity: 'error',
    fires: { entries: [2, 10_000, 3] },
    path: A1(2),
    figures: { value: 10_000, most: 9999 },
    silent: { entries: [2, 9999, 3] },
  },
  {
    rule: 'formulaTyped',
    code: 'ENTRY_FORMULA',
    severity: 'error',
    fires: { entries: [2, { formula: '=5+7' }, 3] },
    path: A1(2),
    figures: { formula: '=5+7' },
    silent: { entries: [2, 12, 3] },
  },
  {
    rule: 'booleanTyped',
    code: 'ENTRY_BOOLEAN',
    severity: 'error',
    fires: { entries: [2, false, 3] },
    path: A1(2),
    figures: {},
    silent: { entries: [2, 0, 3] },
  },
  {
    rule: 'futureDay',
    code: 'ENTRY_FUTURE',
    severity: 'error',
    fires: { entries: [2, 4, 3, 5], today: 3 },
    path: A1(4),
    figures: { today: dayOf(3) },
    silent: { entries: [2, 4, 3], today: 3 },
  },
  {
    rule: 'restDay',
    code: 'ENTRY_REST_DAY',
    severity: 'ask',
    // 4 June 2023 is a Sunday; the others of the village rest on it with 0.
    fires: {
      entries: [2, 4, 3, 5],
      campaign: { calendar: { weekday: 1, saturday: 1, sunday: 0, days: [], rampUp: [] } },
    },
    path: A1(4),
    figures: { value: 5 },
    silent: {
      entries: [2, 4, 3, 0],
      campaign: { calendar: { weekday: 1, saturday: 1, sunday: 0, days: [], rampUp: [] } },
    },
  },
  {
    rule: 'restDay',
    code: 'ENTRY_REST_DAY',
    severity: 'ask',
    // The whole hamlet stands still; its other team reports 0 then.
    fires: {
      entries: [2, 4, 3, 5],
      campaign: { pauses: [{ unit: 'A', first: dayOf(4), last: null, reason: 'storm' }] },
    },
    path: A1(4),
    figures: { value: 5 },
    silent: {
      entries: [2, 4, 3, 5],
      campaign: { pauses: [{ unit: 'A', first: dayOf(5), last: null, reason: 'storm' }] },
    },
  },
  {
    rule: 'closedDay',
    code: 'ENTRY_CLOSED_CHANGED',
    severity: 'warning',
    fires: { entries: [2, 9, 3], ledger: closed(2, 8) },
    path: A1(2),
    figures: { before: 8, now: 9 },
    silent: {
      entries: [2, 9, 3],
      ledger: closed(2, 8, [{ unit: 'A1', day: dayOf(2), until: dayOf(3) }]),
    },
  },
  {
    rule: 'closedDay',
    code: 'ENTRY_CLOSED_ADDED',
    severity: 'warning',
    fires: { entries: [2, 9, 3], ledger: closed(2, null) },
    path: A1(2),
    figures: { now: 9 },
    silent: { entries: [2, null, 3], ledger: closed(2, null) },
  },
  {
    rule: 'closedDay',
    code: 'ENTRY_CLOSED_CLEARED',
    severity: 'warning',
    fires: { entries: [2, null, 3], ledger: closed(2, 8) },
    path: A1(2),
    figures: { before: 8 },
    silent: { entries: [2, 8, 3], ledger: closed(2, 8) },
  },
  {
    rule: 'vanished',
    code: 'ENTRY_VANISHED',
    severity: 'warning',
    fires: { entries: [2, null, 3], ledger: known(2, 8) },
    path: A1(2),
    figures: { before: 8 },
    silent: { entries: [2, 8, 3], ledger: known(2, 8) },
  },
  {
    rule: 'vanished',
    code: 'ENTRY_VANISHED',
    severity: 'warning',
    // Noted in the log by an earlier check.
    fires: { entries: [2, null, 3], log: [cleared('missed', 2, 8)] },
    path: A1(2),
    figures: { before: 8 },
    silent: { entries: [2, null, 3], log: [cleared('missed', 2, 8), cleared('entry', 2, 8)] },
  },
  {
    rule: 'vanished',
    code: 'ENTRY_VANISHED',
    severity: 'warning',
    fires: { entries: [2, null, 3], ledger: known(2, 8) },
    path: A1(2),
    figures: { before: 8 },
    // Taken note of at closing.
    silent: { entries: [2, null, 3], ledger: { ...known(2, 8), ...closed(2, null) } },
  },
  {
    rule: 'aboveEligible',
    code: 'ENTRY_ABOVE_ELIGIBLE',
    severity: 'ask',
    fires: { entries: [10, 12, 25], campaign: units({ eligible: 42, baseline: 2 }) },
    path: A1(3),
    figures: { name: 'A1', code: 'A1', day: dayOf(3), value: 25, left: 18, limit: 40 },
    silent: { entries: [10, 12, 18], campaign: units({ eligible: 42, baseline: 2 }) },
  },
  {
    rule: 'aboveEligible',
    code: 'ENTRY_ABOVE_ELIGIBLE_SUM',
    severity: 'ask',
    // The hamlet's own figure, for both its teams: 2 + 2, then 4 + 5, then 20 + 3 with 22 left.
    fires: {
      entries: [2, 4, 20],
      campaign: { units: hamlets(2, 1).map((one) => (one.code === 'A' ? { ...one, eligible: 35 } : one)) },
    },
    path: A1(3),
    figures: { name: 'A', code: 'A1', day: dayOf(3), value: 20, sum: 23, left: 22, limit: 35 },
    silent: {
      entries: [2, 4, 19],
      campaign: { units: hamlets(2, 1).map((one) => (one.code === 'A' ? { ...one, eligible: 35 } : one)) },
    },
  },
  {
    rule: 'aboveSupply',
    code: 'ENTRY_ABOVE_SUPPLY',
    severity: 'ask',
    fires: { entries: [3, 4], campaign: units({ supply: 6 }) },
    path: A1(2),
    figures: { name: 'A1', code: 'A1', day: dayOf(2), value: 4, left: 3, limit: 6 },
    silent: { entries: [3, 3], campaign: units({ supply: 6 }) },
  },
  {
    rule: 'aboveEligible',
    code: 'ENTRY_ABOVE_ELIGIBLE',
    severity: 'ask',
    // One number alone is more than the hamlet has left: 22, of 35, after 2 + 2 and 4 + 5.
    fires: {
      entries: [2, 4, 25],
      campaign: { units: hamlets(2, 1).map((one) => (one.code === 'A' ? { ...one, eligible: 35 } : one)) },
    },
    path: A1(3),
    figures: { name: 'A', code: 'A1', day: dayOf(3), value: 25, left: 22, limit: 35 },
    silent: {
      entries: [2, 4, 20],
      campaign: { units: hamlets(2, 1).map((one) => (one.code === 'A' ? { ...one, eligible: 35 } : one)) },
    },
  },
  {
    rule: 'aboveSupply',
    code: 'ENTRY_ABOVE_SUPPLY_SUM',
    severity: 'ask',
    // The hamlet's 9: 2 + 2, then 4 + 5 with 5 left, whichever of the two is wrong.
    fires: {
      entries: [2, 5],
      campaign: { units: hamlets(2, 1).map((one) => (one.code === 'A' ? { ...one, supply: 9 } : one)) },
    },
    path: A1(2),
    figures: { name: 'A', code: 'A1', day: dayOf(2), value: 5, sum: 10, left: 5, limit: 9 },
    silent: {
      entries: [2, 0],
      campaign: { units: hamlets(2, 1).map((one) => (one.code === 'A' ? { ...one, supply: 9 } : one)) },
    },
  },
  {
    rule: 'odd',
    code: 'ENTRY_ODD',
    severity: 'ask',
    // At 3 a day, from the second day on.
    fires: { entries: [2, 45, 3] },
    path: A1(2),
    figures: { value: 45, quota: 3 },
    silent: { entries: [2, 42, 3] },
  },
  {
    rule: 'odd',
    code: 'ENTRY_ODD',
    severity: 'ask',
    // While the hamlet stands still nothing is asked of it, whatever the table says.
    fires: {
      entries: [2, 31, 3],
      campaign: { pauses: [{ unit: 'A', first: dayOf(2), last: dayOf(2), reason: 'storm' }] },
    },
    path: A1(2),
    figures: { value: 31, quota: 0 },
    silent: { entries: [2, 31, 3] },
  },
  {
    rule: 'runningTotal',
    code: 'ENTRY_RUNNING_TOTAL',
    severity: 'ask',
    // 38 after 14 days, then 3 more people: typed as 41.
    fires: { entries: [...PLAIN, 41] },
    path: A1(15),
    figures: { value: 41, before: 38, increase: 3 },
    silent: { entries: [...PLAIN, 8] },
  },
  {
    rule: 'runningTotal',
    code: 'ENTRY_RUNNING_TOTALS',
    severity: 'ask',
    fires: { entries: [...PLAIN, 41, 45, 45, 47] },
    path: A1(15),
    figures: {
      value: 41,
      before: 38,
      increase: 3,
      numbers: 4,
      last: dayOf(18),
      lastValue: 47,
    },
    // At half a person a day the sum so far is no unusual day.
    silent: { entries: [0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 3, 0, 1], quota: times(30, (d) => d % 2) },
  },
  {
    rule: 'missing',
    code: 'ENTRY_MISSING',
    severity: 'warning',
    fires: { entries: [2, 4], today: 3 },
    path: A1(3),
    figures: { group: 'A', teams: ['A1'], codes: ['A1'], day: dayOf(3), days: 1 },
    silent: { entries: [2, 4, 0], today: 3 },
  },
  {
    rule: 'missing',
    code: 'ENTRY_MISSING_DAYS',
    severity: 'warning',
    fires: { entries: [2, null, null, 4] },
    path: A1(3),
    figures: { group: 'A', codes: ['A1'], first: dayOf(2), last: dayOf(3), days: 2 },
    // Paused, so nothing is expected.
    silent: {
      entries: [2, null, null, 4],
      campaign: { pauses: [{ unit: 'A1', first: dayOf(2), last: dayOf(3), reason: 'storm' }] },
    },
  },
  {
    rule: 'missing',
    code: 'ENTRY_MISSING',
    severity: 'note',
    // Closed as blank: taken note of then.
    fires: { entries: [2, null, 3], ledger: closed(2, null) },
    path: A1(2),
    figures: { day: dayOf(2) },
    silent: { entries: [2, 5, 3], ledger: closed(2, 5) },
  },
  {
    rule: 'missing',
    code: 'ENTRY_MISSING_INDICATOR',
    severity: 'warning',
    fires: { entries: [2], today: 1, campaign: two },
    path: `entries.second.A1.${dayOf(1)}`,
    figures: { indicators: ['Second'], codes: ['A1'], day: dayOf(1) },
    silent: { entries: [null], today: 1, campaign: two },
  },
  {
    rule: 'missing',
    code: 'ENTRY_MISSING_INDICATOR_DAYS',
    severity: 'warning',
    fires: { entries: [2, 3, 4], campaign: two },
    path: `entries.second.A1.${dayOf(3)}`,
    figures: { indicators: ['Second'], codes: ['A1'], first: dayOf(1), last: dayOf(3), days: 3 },
    silent: { entries: [2], today: 1, campaign: two },
  },
  {
    rule: 'implausible',
    code: 'ENTRY_IMPLAUSIBLE',
    severity: 'ask',
    // No sum of the days before: a digit too many.
    fires: { entries: [...BUSY.slice(0, 15), 250, ...BUSY.slice(0, 4)], quota: times(30, () => 20) },
    path: A1(16),
    figures: { value: 250, usual: 22.4 },
    // A joint session.
    silent: { entries: [...BUSY.slice(0, 15), 75, ...BUSY.slice(0, 4)], quota: times(30, () => 20) },
  },
  {
    rule: 'quotaCopied',
    code: 'ENTRY_QUOTA_COPIED',
    severity: 'ask',
    fires: { entries: times(20, (d) => 2 + (d % 2)), quota: times(30, (d) => 2 + (d % 2)) },
    path: A1(20),
    figures: { hits: 20, days: 20 },
    // Stops at the quota on 12 of 20 days.
    silent: { entries: times(20, (d) => (d % 5 < 3 ? 3 : 1)) },
  },
  {
    rule: 'sameNumber',
    code: 'ENTRY_SAME_NUMBER',
    severity: 'ask',
    fires: { entries: times(30, (d) => (d % 2 === 0 ? 17 : 13 + d)), quota: times(30, () => 20) },
    path: A1(29),
    figures: { value: 17, times: 15, days: 30 },
    // At two or three a day half the days with 2 are ordinary.
    silent: { entries: times(30, (d) => (d % 2 === 0 ? 2 : (d % 4) + 1)) },
  },
  {
    rule: 'sameInARow',
    code: 'ENTRY_SAME_IN_A_ROW',
    severity: 'ask',
    fires: { entries: [...PLAIN, ...times(10, () => 4)] },
    path: A1(24),
    figures: { value: 4, times: 10 },
    silent: { entries: [...PLAIN, ...times(4, () => 4), ...PLAIN.slice(2, 8)] },
  },
  {
    rule: 'alwaysRound',
    code: 'ENTRY_ALWAYS_ROUND',
    severity: 'ask',
    fires: { entries: times(15, (d) => [10, 30, 20, 40, 10][d % 5]!), quota: times(30, () => 22) },
    path: A1(15),
    figures: { base: 10, round: 15, days: 15 },
    // Fives are no wonder at three a day.
    silent: { entries: times(15, (d) => [5, 0, 5, 0, 0][d % 5]!) },
  },
  {
    rule: 'zeroDays',
    code: 'ENTRY_ZERO_DAYS',
    severity: 'ask',
    fires: { entries: [...PLAIN, ...times(10, () => 0)] },
    path: A1(24),
    figures: { times: 10, first: dayOf(15), last: dayOf(24) },
    silent: {
      entries: [...PLAIN, ...times(10, () => 0)],
      obstacles: times(3, (i) => ({ unit: 'A', day: dayOf(17 + 3 * i), counted: 4 })),
    },
  },
  {
    rule: 'officialGap',
    code: 'ENTRY_OFFICIAL_BELOW',
    severity: 'ask',
    fires: { entries: BUSY, quota: times(30, () => 20), official: system(BUSY, 0.5) },
    path: `official.activated.A.${dayOf(30)}`,
    figures: { name: 'A', reported: 744, official: 414, difference: 330 },
    // Three days late.
    silent: {
      entries: BUSY,
      quota: times(30, () => 20),
      official: [0, 0, 0, ...system(BUSY, 1).slice(0, 27)],
    },
  },
  {
    rule: 'officialGap',
    code: 'ENTRY_OFFICIAL_ABOVE',
    severity: 'ask',
    fires: { entries: BUSY, quota: times(30, () => 20), official: system(BUSY, 1.5) },
    path: `official.activated.A.${dayOf(30)}`,
    figures: { name: 'A', reported: 744, official: 1074, difference: 330 },
    // A team has yet to report.
    silent: {
      entries: [...BUSY.slice(0, 29), null],
      today: 30,
      quota: times(30, () => 20),
      official: system(BUSY, 1.5),
    },
  },
];
