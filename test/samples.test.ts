import { samples } from '../local/samples';
import type { Campaign } from '../src/domain/campaign';
import { checkPlan } from '../src/domain/plan-check';
import { parseCampaign } from '../src/domain/schema';
import { leavesOf, levelOf, unitsByCode } from '../src/domain/units';

const campaignOf = (key: string): Campaign => {
  const { campaign, findings } = parseCampaign(samples.find((sample) => sample.key === key)?.file);
  expect(findings).toEqual([]);
  return campaign!;
};

/** Code and figures of every finding; figures without the names, which the samples may word freely. */
const foundIn = (key: string) =>
  checkPlan(campaignOf(key)).map(({ code, figures, ways }) => ({
    code,
    ...Object.fromEntries(
      Object.entries(figures).filter(([name]) => !['name', 'measure', 'phase', 'next'].includes(name)),
    ),
    ...(ways.length > 0 && { ways: Object.fromEntries(ways.map((way) => [way.code, way.figures])) }),
  }));

describe('what does not add up in the sample plans, all of it and nothing else', () => {
  test('Quế Châu', () => {
    expect(foundIn('que-chau-2023')).toEqual([
      {
        code: 'PLAN_UNEVEN_DAILY',
        target: 3090,
        days: 35,
        teams: 35,
        average: 2.52,
        high: 3,
        over: 585,
      },
      { code: 'PLAN_REPORT_NEXT_MORNING', level: 'Xã', time: '10:00' },
      { code: 'PLAN_LAST_RESULT_AFTER_END', last: '2023-06-30', lands: '2023-07-01', time: '10:00' },
    ]);
  });

  test('Vũng Tàu', () => {
    expect(foundIn('vung-tau-2023')).toEqual([
      {
        code: 'PLAN_DAILY_SHORT',
        daily: 4500,
        days: 25,
        sum: 112500,
        target: 130464,
        short: 17964,
        percent: 13.77,
        last: '2023-06-25',
        ways: {
          RAISE_DAILY: { daily: 5219 },
          EXTEND: { days: 29, last: '2023-06-29' },
          STARTING_BALANCE: { balance: 17964 },
        },
      },
      {
        code: 'PLAN_DAILY_SHORT_DEADLINE',
        daily: 4500,
        days: 24,
        sum: 108000,
        target: 130464,
        short: 22464,
        percent: 17.22,
        last: '2023-06-24',
        ways: { RAISE_DAILY: { daily: 5436 }, STARTING_BALANCE: { balance: 22464 } },
      },
      {
        code: 'PLAN_DEADLINE_CUTS_DAYS',
        deadline: '2023-06-25',
        end: '2023-06-24',
        last: '2023-06-25',
        days: 24,
        planned: 25,
        ways: { MOVE_DEADLINE: { last: '2023-06-25' }, STOP_EARLIER: { last: '2023-06-24' } },
      },
    ]);
    // 24 days need 5.436 exactly.
    expect(24 * 5436).toBe(130464);
  });

  test('Đồng Xoài', () => {
    expect(foundIn('dong-xoai-2023')).toEqual([
      {
        code: 'PLAN_STATED_DAYS_PHASES',
        stated: 90,
        days: 93,
        first: '2023-06-20',
        last: '2023-09-20',
        parts: '26 + 67',
        ways: { KEEP_DATES: { days: 93 }, KEEP_LENGTH: { days: 90, last: '2023-09-17' } },
      },
      {
        code: 'PLAN_STATED_DAYS',
        stated: 25,
        days: 26,
        first: '2023-06-20',
        last: '2023-07-15',
        ways: { KEEP_DATES: { days: 26 }, KEEP_LENGTH: { days: 25, last: '2023-07-14' } },
      },
      {
        code: 'PLAN_IMPLIED_ELIGIBLE',
        value: 9357,
        percent: 12.92,
        likely: 72423,
        least: 72395,
        most: 72450,
        ways: { STATE_ELIGIBLE: { eligible: 72423 } },
      },
      {
        code: 'PLAN_PHASE_MODE_UNSTATED',
        target: 55000,
        before: 9357,
        fresh: 45643,
        days: 26,
        perDay: 1755.5,
        total: 64357,
        ways: { PHASE_CUMULATIVE: { fresh: 45643 }, PHASE_ADDITIONAL: { total: 64357 } },
      },
      {
        code: 'PLAN_PHASE_MODE_NEXT',
        target: 55000,
        remaining: 2938,
        total: 64357,
        percent: 88.9,
        goal: 57938,
        goalPercent: 80,
      },
      { code: 'PLAN_SUPPLY_SHORT', waiting: 19228, needed: 45643, short: 26415 },
      { code: 'PLAN_MEASURE_CHANGE' },
    ]);
  });

  test('Cẩm Ngọc', () => {
    const signed = '2022-11-28';
    expect(foundIn('cam-ngoc-2022')).toEqual([
      { code: 'PLAN_DEADLINE_PAST', deadline: '2022-11-18', from: signed },
      { code: 'PLAN_DEADLINE_PAST', deadline: '2022-11-22', from: signed },
      {
        code: 'PLAN_OUTREACH_AFTER_DEADLINE',
        deadline: '2022-11-18',
        visits: 7,
        first: '2022-11-29',
        last: '2022-12-05',
        least: 11,
        most: 17,
      },
      { code: 'PLAN_OUTREACH_WEEKEND', days: ['2022-12-03', '2022-12-04'], units: ['Kìm', 'Song'] },
      { code: 'PLAN_NAMES_ALIKE', names: ['Sống', 'Song', 'Song Nga'], codes: ['SO', 'SON', 'SN'] },
    ]);
  });

  test('Tiền Giang', () => {
    expect(foundIn('tien-giang-2023')).toEqual([
      { code: 'PLAN_DAILY_FRACTION', target: 903203, days: 60, average: 15053.38 },
      { code: 'PLAN_ROUNDS_COUNTED_TWICE', count: 4, days: 45, first: '2023-09-01', last: '2023-10-15' },
      {
        code: 'PLAN_ROUND_BY_DIFFERENCE',
        round: 'Đợt 4',
        others: ['Đợt 1', 'Đợt 2', 'Đợt 3'],
        first: '2023-10-16',
        last: '2023-10-30',
      },
      {
        code: 'PLAN_REPORT_BEFORE_END',
        day: '2023-10-25',
        names: expect.any(Array),
        last: '2023-10-30',
      },
    ]);
  });
});

describe('the sample files', () => {
  test.each([
    ['que-chau-2023', { 1: 7, 2: 35 }],
    ['vung-tau-2023', { 1: 17, 2: 58, 3: 125 }],
    ['dong-xoai-2023', { 1: 8, 2: 27, 3: 71 }],
    ['cam-ngoc-2022', { 1: 7 }],
    ['tien-giang-2023', { 1: 11, 2: 172 }],
  ])('%s has its units level by level, leaves at the bottom', (key, expected) => {
    const campaign = campaignOf(key);
    const byCode = unitsByCode(campaign);
    const counts: Record<number, number> = {};
    for (const unit of campaign.units) {
      const level = levelOf(unit, byCode);
      counts[level] = (counts[level] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
    const bottom = campaign.levels.length - 1;
    expect(leavesOf(campaign).every((unit) => levelOf(unit, byCode) === bottom)).toBe(true);
  });

  test.each(samples)("$key says what it invents and carries nobody's name or phone", ({ key }) => {
    const campaign = campaignOf(key);
    expect(campaign.invented.length).toBeGreaterThan(0);
    for (const { leader, phone, email, officer } of campaign.units) {
      expect([leader, phone, email, officer]).toEqual([null, null, null, null]);
    }
  });

  test('all together are small enough to travel inside the bundle', () => {
    const bytes = samples.reduce((sum, { file }) => sum + Buffer.byteLength(JSON.stringify(file)), 0);
    expect(bytes).toBeLessThan(25_000);
  });
});
