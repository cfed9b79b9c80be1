import fc from 'fast-check';
import { addDays, eachDay } from '../../src/domain/day';
import { instantOf } from '../../src/domain/instant';
import { focusDay, hasReported, progressOf, reportingOf, statusDay } from '../../src/domain/progress';
import { planQuotas } from '../../src/domain/quota';
import type { PlanVersion } from '../../src/domain/rebalance/version';
import { NO_LEDGER } from '../../src/domain/record/ledger';
import { reported, type Typed } from '../../src/domain/record/submission';
import { leavesOf } from '../../src/domain/units';
import { translate } from '../../src/messages/translate';
import { serialOf } from '../../src/workbook/tabs/days';
import { entries, version, week } from '../domain/progress/example';
import { smallCampaign } from './fixtures';
import { type Given, opened } from './tracking-scene';
import { faults } from './well-formed';

const first = version({ SO1: [4, 4, 4, 4, 4], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 4, 4, 4] });

/** Every figure of Tiến độ beside what the domain says. */
function compared(given: Given) {
  const { campaign, versions, submissions, now } = given;
  const { shown, tracked, tabs } = opened(given);
  const expected = progressOf(campaign, versions, submissions, statusDay(campaign, now));
  const serial = (day: string | null) => (day === null ? '' : serialOf(day));
  const ratio = (percent: number | null) => (percent === null ? '' : percent / 100);
  const domain = expected.map((one) => [
    one.unit,
    one.indicator,
    one.assigned,
    one.target,
    one.due,
    one.done,
    one.gap,
    one.gapFirst ?? '',
    one.drift,
    ratio(one.percentOfTarget),
    ratio(one.percentOfDue),
    translate('vi', `progress.statuses.${one.status}` as const),
    one.neededPerDay ?? '',
    serial(one.finish),
    one.rank ?? '',
  ]);
  const columns = [
    'assigned',
    'target',
    'due',
    'done',
    'gap',
    'gapFirst',
    'drift',
    'percent',
    'ofDue',
    'status',
    'needed',
    'finishDay',
    'rank',
  ];
  const sheet = expected.map(({ unit, indicator }) => [
    unit,
    indicator,
    ...columns.map((name) => {
      if (unit === null && name === 'rank') return '';
      return shown(unit ?? 'area', `${name}|${indicator}`);
    }),
  ]);
  const near = (rows: unknown[][]) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell)));
  return { domain: near(domain), sheet: near(sheet), shown, tracked, tabs };
}

describe('Tiến độ', () => {
  const given: Given = {
    campaign: week(),
    versions: [first],
    submissions: entries({ SO1: [5, 5, 5], SO2: [1, 0, null], SA1: [null, null, null, 9] }),
    now: instantOf('2023-06-14', '16:00'),
  };

  it('says what the domain says', () => {
    const { domain, sheet, tabs, shown } = compared(given);
    expect(sheet).toEqual(domain);
    expect(faults(tabs)).toEqual([]);
    expect(['area', 'SO', 'SO1', 'SO2', 'SA1'].map((row) => shown(row, 'status|main'))).toEqual([
      'Rất chậm',
      'Đúng tiến độ',
      'Vượt tiến độ',
      'Rất chậm',
      'Chưa có số liệu',
    ]);
    expect(['area', 'SO', 'SO2'].map((row) => shown(row, 'reports'))).toEqual(['1/3', '1/2', '0/1']);
    expect(shown('head', 'reports')).toBe('Tổ đã báo ngày 14/6');
  });

  it('calls nobody on track who reported nothing of what was due, however little that is', () => {
    const growing = version({ SO1: [3, 4, 4, 4, 5], SO2: [1, 2, 2, 2, 3], SA1: [4, 4, 4, 4, 4] });
    const { domain, sheet, shown } = compared({
      ...given,
      versions: [growing],
      submissions: entries({ SO1: [0], SO2: [0], SA1: [3] }),
      now: instantOf('2023-06-12', '16:00'),
    });
    expect(sheet).toEqual(domain);
    expect(['SO1', 'SO2', 'SA1'].map((row) => shown(row, 'status|main'))).toEqual([
      'Rất chậm',
      'Rất chậm',
      'Đúng tiến độ',
    ]);
  });

  it('counts a half Saturday as half a day, in the pace, in what is needed and in the finish', () => {
    const days = eachDay('2023-06-12', '2023-06-20');
    const halves = version({ SO1: [10, 10, 10, 10, 10, 5, 0, 10, 10], SO2: [], SA1: [] }, {}, days);
    const on = (numbers: number[], day: string) =>
      compared({
        campaign: week({
          period: ['2023-06-12', '2023-06-20'],
          calendar: { saturday: 0.5, sunday: 0 },
        }),
        versions: [halves],
        submissions: entries({ SO1: numbers }, days),
        now: instantOf(day, '16:00'),
      });
    for (const [numbers, day, needed, finish] of [
      [[13], '2023-06-12', 10, '19/6'],
      [[10, 10, 10, 10, 10, 5], '2023-06-17', 10, '20/6'],
      [[5, 5], '2023-06-13', 12, '28/6 (trễ hạn)'],
    ] as const) {
      const { domain, sheet, shown } = on([...numbers], day);
      expect(sheet).toEqual(domain);
      expect([shown('SO1', 'needed|main'), shown('SO1', 'finish|main')]).toEqual([needed, finish]);
    }
  });

  it('follows the second plan from its day on, and keeps what a stopped unit had done', () => {
    const second = version(
      { SO1: [4, 4, 6, 5, 4], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 7, 7, 6] },
      { number: 2, after: '2023-06-13', base: { main: { SO1: 5, SO2: 1, SA1: 0, OLD1: 3 } } },
    );
    const was = version({
      SO1: [4, 4, 4, 4, 4],
      SO2: [2, 2, 2, 2, 2],
      SA1: [4, 4, 4, 4, 4],
      OLD1: [1, 1, 1, 1, 1],
    });
    for (const [day, time] of [
      ['2023-06-12', '16:00'],
      ['2023-06-13', '16:00'],
      ['2023-06-15', '16:00'],
      ['2023-07-15', '16:00'],
    ] as const) {
      const { domain, sheet, shown } = compared({
        campaign: week(),
        versions: [was, second],
        submissions: entries({ SO1: [5, null, 6], SO2: [1, 0, 2, 2], OLD1: [3], SA1: [null, null, 9, 9, 0] }),
        now: instantOf(day, time),
      });
      expect(sheet).toEqual(domain);
      expect(shown('aside', 'done|main')).toBe(3);
    }
  });

  it('shows the distance from the first plan, the numbers corrected since, and a finish too late in words', () => {
    const second = version(
      { SO1: [4, 4, 6, 6, 5], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 4, 4, 4] },
      { number: 2, after: '2023-06-13', base: { main: { SO1: 3, SO2: 4, SA1: 8 } } },
    );
    const replanned = {
      campaign: week(),
      versions: [first, second],
      submissions: entries({ SO1: [2, 2, 7], SO2: [1, 2, 0], SA1: [4, 4, 4] }),
      now: instantOf('2023-06-14', '16:00'),
    };
    const { domain, sheet, shown, tabs } = compared(replanned);
    expect(sheet).toEqual(domain);
    expect(faults(tabs)).toEqual([]);
    const figures = ['due', 'done', 'gap', 'gapFirst', 'status', 'finish', 'offPlan'];
    const line = (row: string) => figures.map((name) => shown(row, `${name}|main`));
    expect(line('SO1')).toEqual([9, 11, 2, -1, 'Đúng tiến độ', '', 1]);
    expect(line('SO2')).toEqual([6, 3, -3, -3, 'Rất chậm', '21/6 (trễ hạn)', -1]);
    expect(line('SA1')).toEqual([12, 12, 0, 0, 'Đúng tiến độ', '16/6', '']);
    expect(line('area').slice(0, 4)).toEqual([27, 26, -1, -4]);
    const days = eachDay('2023-06-12', '2023-06-16').map((day) => `chart.${day}`);
    expect(days.map((row) => shown(row, 'dueFirst|main'))).toEqual([10, 20, 30, 40, 50]);
    expect(days.map((row) => shown(row, 'due|main'))).toEqual([null, 15, 27, 39, 50]);
    expect(days.map((row) => shown(row, 'done|main'))).toEqual([7, 15, 26, '#N/A', '#N/A']);
  });

  it('keeps the line of a hamlet that a pause elsewhere does not concern', () => {
    const paused = version(
      { SO1: [4, 4, 6, 6, 5], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 0, 6, 6] },
      {
        number: 2,
        after: '2023-06-13',
        base: { main: { SO1: 3, SO2: 4, SA1: 8 } },
        fingerprint: 'with a pause',
      },
    );
    const { domain, sheet, shown } = compared({
      campaign: week({ pauses: [{ unit: 'SA', first: '2023-06-14', last: '2023-06-14', reason: 'bão' }] }),
      versions: [first, paused],
      submissions: entries({ SO1: [2, 1, 4], SO2: [2, 2, 2], SA1: [4, 4] }),
      now: instantOf('2023-06-14', '16:00'),
    });
    expect(sheet).toEqual(domain);
    expect(['SO1', 'SO2', 'SA1'].map((row) => shown(row, 'due|main'))).toEqual([12, 6, 8]);
    expect(shown('SO1', 'gap|main')).toBe(-5);
  });

  it('draws the line of the plan and what was done so far', () => {
    const { shown } = opened(given);
    const days = eachDay('2023-06-12', '2023-06-16').map((day) => `chart.${day}`);
    expect(days.map((row) => shown(row, 'dueFirst|main'))).toEqual([10, 20, 30, 40, 50]);
    expect(days.map((row) => shown(row, 'done|main'))).toEqual([6, 11, 16, '#N/A', '#N/A']);
    expect(shown('bar.SO', 'ofDue|main')).toBeCloseTo(16 / 18, 9);
  });

  it('has its charts below the table, inside its width, each in a row that holds it', () => {
    const { progress } = opened(given);
    const { charts, rows, columns, body, frozenColumns, print } = progress;
    const width = columns.reduce((sum, one, i) => sum + (one.hidden || i < frozenColumns ? 0 : one.width), 0);
    expect(charts.map(({ key }) => key)).toEqual(['burnUp|main', 'bars|main']);
    for (const chart of charts) {
      const at = rows.findIndex(({ key }) => key === chart.at.row);
      expect(at).toBeGreaterThanOrEqual(body.to);
      expect(rows[at]).toMatchObject({ hidden: false });
      expect(rows[at]!.height!).toBeGreaterThan(chart.height);
      expect(columns.findIndex(({ key }) => key === chart.at.column)).toBe(frozenColumns);
      expect(chart.width).toBeLessThanOrEqual(width);
    }
    // All columns a paper has after a re-plan fit an A4 sheet across.
    expect(print!.area!.rows.to).toBeGreaterThan(body.to);
    const second = version(
      { SO1: [4, 4, 4, 4, 4], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 4, 4, 4] },
      { number: 2, after: '2023-06-13', base: { main: { SO1: 8, SO2: 4, SA1: 8 } } },
    );
    const wide = opened({ ...given, versions: [first, second] }).progress;
    expect(wide.charts[0]!.series).toHaveLength(3);
    expect(wide.columns.reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0)).toBeLessThanOrEqual(
      1047,
    );
  });

  it('counts late numbers by the mirrored times', () => {
    const at = [instantOf('2023-06-12', '14:59'), instantOf('2023-06-13', '15:00'), null];
    const days = given.submissions.days.slice(0, 3);
    const reportedAt = { days, tables: [{ indicator: 'main', rows: [{ unit: 'SO1', cells: at }] }] };
    const { tracked } = opened({ ...given, reportedAt });
    expect(['SO1', 'SO2', 'total'].map((row) => tracked(row, 'late'))).toEqual([1, 0, 1]);
  });

  it('counts a late number that was cleared, or is none any more, as missing or to be checked', () => {
    const late = given.submissions.days.slice(0, 4).map((day) => instantOf(day, '15:30'));
    const rows = [{ unit: 'SO1', cells: late }];
    const reportedAt = { days: given.submissions.days.slice(0, 4), tables: [{ indicator: 'main', rows }] };
    const submissions = entries({ SO1: [null, 5, '5 tk', 2.5], SO2: [1], SA1: [1] });
    const now = instantOf('2023-06-15', '16:00');
    const { tracked } = opened({ ...given, submissions, reportedAt, now });
    expect(['reported', 'missing', 'late'].map((key) => tracked('SO1', key))).toEqual([1, 1, 1]);
  });
});

describe('Tiến độ and Bảng theo dõi on any campaign', () => {
  const cell: fc.Arbitrary<Typed> = fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 8, arbitrary: fc.nat(12) },
    { weight: 1, arbitrary: fc.constantFrom<Typed>('12 tk', -3, 2.5, 12000, 0) },
  );
  const scenario = fc
    .record({
      length: fc.integer({ min: 2, max: 12 }),
      two: fc.boolean(),
      offset: fc.constantFrom(0, 1),
      teams: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
      sunday: fc.constantFrom(0, 1),
      saturday: fc.constantFrom(1, 0.5, 0.35),
      rampUp: fc.constantFrom([], [0.5, 0.75], [1.5]),
      pause: fc.option(fc.nat(8), { nil: null }),
      target: fc.integer({ min: 1, max: 400 }),
      supply: fc.option(fc.nat(40), { nil: null }),
    })
    .chain((shape) => {
      /** Hours after midnight of its day, of numbers that may stand there or not. */
      const hour = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
      const instants = (codes: string[], days: string[], keys: string[]) =>
        fc.array(hour, { minLength: 7, maxLength: 40 }).map((hours) => ({
          days,
          tables: keys.map((indicator, t) => ({
            indicator,
            rows: codes.map((unit, u) => ({
              unit,
              cells: days.map((day, d) => {
                const after = hours[(11 * t + 5 * u + d) % hours.length]!;
                return after === null ? null : instantOf(day, '00:00') + after * 3_600_000;
              }),
            })),
          })),
        }));
      const last = addDays('2023-06-07', shape.length - 1);
      const campaign = smallCampaign({
        period: ['2023-06-07', last],
        calendar: { sunday: shape.sunday, saturday: shape.saturday, rampUp: shape.rampUp },
        indicators: [
          {
            key: 'one',
            name: 'Mức 1',
            target: shape.target,
            ...(shape.supply === null ? {} : { supply: shape.supply }),
          },
          ...(shape.two ? [{ key: 'two', name: 'Mức 2', target: 30 }] : []),
        ],
        units: [
          { name: 'Thôn Song', code: 'SO', teams: shape.teams[0] },
          { name: 'Thôn Sành', code: 'SA', teams: shape.teams[1] },
        ],
        cutOffs: [{ level: 2, time: shape.offset === 0 ? '15:00' : '08:30', dayOffset: shape.offset }],
        ...(shape.pause === null
          ? {}
          : {
              pauses: [
                {
                  unit: 'SA',
                  first: addDays('2023-06-07', Math.min(shape.pause, shape.length - 1)),
                  last: null,
                  reason: 'bão',
                },
              ],
            }),
      });
      const days = eachDay(campaign.period.first, campaign.period.last);
      const codes = [...leavesOf(campaign).map(({ code }) => code), 'OLD9'];
      const grid = fc.array(fc.array(cell, { minLength: days.length, maxLength: days.length }), {
        minLength: codes.length * campaign.indicators.length,
        maxLength: codes.length * campaign.indicators.length,
      });
      return fc.record({
        campaign: fc.constant(campaign),
        reportedAt: instants(
          codes,
          days,
          campaign.indicators.map(({ key }) => key),
        ),
        submissions: grid.map((rows) => ({
          days,
          tables: campaign.indicators.map(({ key }, t) => ({
            indicator: key,
            rows: codes.map((unit, u) => ({ unit, cells: rows[t * codes.length + u]! })),
          })),
        })),
        after: fc.option(fc.nat(days.length - 1), { nil: null }),
        hours: fc.integer({ min: -20, max: (days.length + 2) * 24 }),
        byForms: fc.boolean(),
        changes: fc.array(fc.nat(6), { minLength: 3, maxLength: 9 }),
      });
    });

  it('is what the domain says, a second plan or not, at any hour', () => {
    fc.assert(
      fc.property(scenario, ({ campaign, submissions, reportedAt, after, hours, changes, byForms }) => {
        const { plan } = planQuotas(campaign);
        fc.pre(plan !== null);
        const made = { madeAt: 0, madeBy: '', reason: '', fingerprint: '' };
        const versions: PlanVersion[] = [{ ...made, number: 1, after: null, plan: plan!, base: {} }];
        if (after !== null) {
          const second = secondPlan(versions[0]!, plan!.days[after]!, submissions, changes);
          versions.push({ ...second, fingerprint: byForms ? 'changed' : '' });
        }
        const now = instantOf(campaign.period.first, '00:00') + hours * 3_600_000;
        const given = { campaign, versions, submissions, reportedAt, now };
        const { domain, sheet, tracked } = compared(given);
        expect(sheet).toEqual(domain);
        const states = reportingOf(campaign, submissions, NO_LEDGER, now);
        const focus = [campaign.period.first, focusDay(campaign, now), campaign.period.last].sort()[1]!;
        const asked = states.filter(({ day, state }) => day === focus && state !== 'rest');
        expect([tracked('total', 'said'), tracked('total', 'asked')]).toEqual([
          asked.filter(hasReported).length,
          asked.length,
        ]);
        // The tab counts numbers, the domain days: indicator by indicator these are the same.
        const ledger = { ...NO_LEDGER, reportedAt };
        const late = submissions.tables
          .flatMap((table) => reportingOf(campaign, { ...submissions, tables: [table] }, ledger, now))
          .filter(({ state }) => state === 'late');
        for (const { code } of leavesOf(campaign))
          expect([code, tracked(code, 'late')]).toEqual([
            code,
            late.filter(({ unit }) => unit === code).length,
          ]);
      }),
      { numRuns: 30 },
    );
  });
});

/** Any other quotas after a day; what was done by then is the base. */
function secondPlan(
  one: PlanVersion,
  after: string,
  submissions: Given['submissions'],
  changes: readonly number[],
): PlanVersion {
  const base: PlanVersion['base'] = {};
  for (const { indicator, rows } of submissions.tables) {
    base[indicator] = {};
    for (const { unit, cells } of rows)
      base[indicator]![unit] = cells.reduce<number>(
        (sum, cell, d) => sum + (submissions.days[d]! <= after ? (reported(cell) ?? 0) : 0),
        0,
      );
  }
  const tables = one.plan.tables.map(({ indicator, rows }) => ({
    indicator,
    rows: rows.map(({ unit, cells }, u) => {
      const changed = cells.map((quota, d) =>
        one.plan.days[d]! <= after ? quota : quota + changes[(u + d) % changes.length]!,
      );
      return { unit, cells: changed, total: changed.reduce((a, b) => a + b, 0) };
    }),
  }));
  return { ...one, number: 2, after, base, plan: { days: one.plan.days, tables } };
}
