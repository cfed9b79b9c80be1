/** Xã Quế Châu half-way: numbers from a seeded generator, and odd cells by hand. */

import camNgoc from '../../../local/samples/cam-ngoc-2022.json';
import dongXoai from '../../../local/samples/dong-xoai-2023.json';
import queChau from '../../../local/samples/que-chau-2023.json';
import tienGiang from '../../../local/samples/tien-giang-2023.json';
import type { Campaign } from '../../../src/domain/campaign';
import { eachDay } from '../../../src/domain/day';
import { type Instant, instantOf } from '../../../src/domain/instant';
import { planQuotas } from '../../../src/domain/quota';
import { firstVersion, rebalance } from '../../../src/domain/rebalance';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import { type Ledger, NO_LEDGER } from '../../../src/domain/record/ledger';
import type { Submissions, Typed } from '../../../src/domain/record/submission';
import type { ReportInput } from '../../../src/domain/report';
import { leavesOf } from '../../../src/domain/units';
import { campaignOf } from '../../workbook/fixtures';

export const files = { camNgoc, dongXoai, queChau, tienGiang };

/** The same numbers every time, from 0 to before 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function firstPlan(campaign: Campaign): PlanVersion {
  const { plan, findings } = planQuotas(campaign);
  if (plan === null) throw new Error(JSON.stringify(findings));
  return firstVersion(campaign, plan, { at: 0, by: '', reason: '' });
}

export function inputOf(campaign: Campaign, changes: Partial<ReportInput> = {}): ReportInput {
  return {
    campaign,
    versions: [],
    submissions: { days: [], tables: [] },
    ledger: NO_LEDGER,
    reasons: [],
    obstacles: [],
    official: { days: [], tables: [] },
    organisations: [],
    recruitsPerHead: null,
    services: [],
    now: 0,
    ...changes,
  };
}

/** Blank one time in twelve, nobody one time in ten, else from 1 to 6. */
export function typedBy(campaign: Campaign, random: () => number, most = 6): Submissions {
  const days = eachDay(campaign.period.first, campaign.period.last);
  const cell = (): Typed => {
    const dice = random();
    return dice < 1 / 12 ? null : dice < 0.18 ? 0 : 1 + Math.floor(random() * most);
  };
  const counts = campaign.indicators.filter(({ kind }) => kind === 'count');
  return {
    days,
    tables: counts.map(({ key }) => ({
      indicator: key,
      rows: leavesOf(campaign).map(({ code }) => ({ unit: code, cells: days.map(cell) })),
    })),
  };
}

/** Most report the evening before the cut-off, some after it, of some nobody knows when. */
export function timesOf({ days, tables }: Submissions, random: () => number): Ledger['reportedAt'] {
  return {
    days,
    tables: tables.map(({ indicator, rows }) => ({
      indicator,
      rows: rows.map(({ unit, cells }) => ({
        unit,
        cells: days.map((day, d): Instant | null => {
          const dice = random();
          if (cells[d] === null || dice < 0.05) return null;
          return instantOf(day, '20:00') + (dice < 0.12 ? 14 : 3) * 3_600_000;
        }),
      })),
    })),
  };
}

/** What the plan of Quế Châu does not have, so that every report has something to say. */
const MORE = {
  indicators: [
    ...queChau.indicators,
    {
      key: 'online',
      kind: 'rate',
      name: 'Hồ sơ trực tuyến',
      numerator: 'Hồ sơ trực tuyến',
      denominator: 'Tổng hồ sơ',
      targets: [
        { label: 'Xã', percent: 55 },
        { label: 'Thôn', percent: 25 },
      ],
    },
  ],
  phases: [
    { key: 'start', name: 'Giai đoạn 1', period: ['2023-05-27', '2023-06-10'] },
    { key: 'finish', name: 'Giai đoạn 2', period: ['2023-06-11', '2023-06-30'] },
  ],
  rounds: [
    { name: 'Đợt 1', period: ['2023-05-27', '2023-06-05'], due: { before: '2023-06-07' } },
    { name: 'Đợt 2', period: ['2023-06-06', '2023-06-10'], due: { by: '2023-06-12' } },
    { name: 'Đợt 3', period: ['2023-05-27', '2023-06-14'], due: { on: '2023-06-16' }, cumulative: true },
  ],
  organisations: [
    { name: 'Cán bộ, công chức xã', members: 22 },
    { name: 'Đoàn Thanh niên', members: 148 },
    { name: 'Hội Phụ nữ' },
  ],
  outreach: [
    { unit: 'Gò Mít', day: '2023-06-03' },
    { unit: 'An Lộc', day: '2023-06-01', note: 'Nhà văn hóa' },
    { unit: 'An Lộc', day: '2023-06-03' },
  ],
};

/** Of 15 June, 10:00: 14 June is the last day that was due. Planned again at the end of 5 June. */
export function queChauHalfWay(): ReportInput {
  const campaign = campaignOf({ ...queChau, ...MORE });
  const random = seeded(20230615);
  const submissions = typedBy(campaign, random);
  const { days, tables } = submissions;
  const rows = tables[0]!.rows;
  const put = (unit: string, day: string, value: Typed) => {
    rows.find((row) => row.unit === unit)!.cells[days.indexOf(day)] = value;
  };
  const [a, b, c] = campaign.units.filter(({ parent }) => parent === null);
  const team = (hamlet: { code: string }, n: number) => `${hamlet.code}${n}`;
  put(team(a!, 1), '2023-06-14', '12 tk');
  put(team(a!, 2), '2023-06-14', -3);
  put(team(a!, 3), '2023-06-13', 2.5);
  put(team(b!, 1), '2023-06-14', { formula: '=3' });
  put(team(b!, 2), '2023-06-14', true);
  put(team(b!, 3), '2023-06-14', '');
  // A hamlet that is silent on the day, a team that is silent throughout.
  for (const n of [1, 2, 3, 4, 5]) put(team(c!, n), '2023-06-14', null);
  for (const day of days) put(team(c!, 5), day, null);
  // A unit that left had reported for four days.
  rows.push({ unit: 'CU9', cells: days.map((_, d) => (d < 4 ? 2 : null)) });
  const ledger: Ledger = {
    ...NO_LEDGER,
    reportedAt: timesOf(submissions, random),
    closings: days
      .filter((day) => day <= '2023-06-12')
      .map((day) => ({ day, closedAt: 0, closedBy: '', isClosed: true })),
  };
  const first = firstPlan(campaign);
  const { version } = rebalance({
    campaign,
    current: first,
    submissions,
    after: '2023-06-05',
    mode: 'spread',
    pins: new Set(),
    transfers: [],
    made: { at: 0, by: '', reason: '' },
  });
  if (version === null) throw new Error('queChauHalfWay: no second plan');
  // A correction after the re-plan.
  put(team(a!, 4), '2023-06-03', 9);
  const hamlets = campaign.units.filter(({ parent }) => parent === null).map(({ code }) => code);
  return inputOf(campaign, {
    reasons: ['absent', 'refused', 'other'],
    obstacles: days.slice(0, 20).flatMap((day, d) =>
      hamlets
        .filter((_, h) => h !== 6 && (h + d) % 3 === 0)
        .map((unit, h) => ({
          unit,
          day,
          reached: h === 2 ? null : 5 + ((h + d) % 4),
          reasons: [d % 3, h === 1 ? null : h % 2, null],
        })),
    ),
    official: {
      days: ['2023-06-07', '2023-06-14', '2023-06-15'],
      tables: [
        {
          indicator: 'activated',
          rows: [
            ...hamlets.map((unit, h) => ({
              unit,
              cells: [100 + h, h === 1 ? null : h === 3 ? 'chưa có' : 250 + h, 999],
            })),
            { unit: '', cells: [null, 1500, 9999] },
          ],
        },
      ],
    },
    organisations: [
      { key: 'o1', name: 'Cán bộ, công chức xã', members: 22, holders: 17, recruited: 140 },
      { key: 'o2', name: 'Đoàn Thanh niên', members: 148, holders: null, recruited: null },
      { key: 'o3', name: 'Hội Phụ nữ', members: null, holders: 9, recruited: 60 },
    ],
    recruitsPerHead: 10,
    services: [
      ...hamlets.slice(0, 4).map((unit, h) => ({
        unit,
        indicator: 'online',
        numerator: h === 3 ? null : 4 * h,
        denominator: 10 + h,
      })),
      { unit: '', indicator: 'online', numerator: 30, denominator: 50 },
    ],
    versions: [first, version],
    submissions,
    ledger,
    now: instantOf('2023-06-15', '10:00'),
  });
}
