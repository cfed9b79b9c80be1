import { instantOf } from '../../../src/domain/instant';
import { NO_LEDGER } from '../../../src/domain/record/ledger';
import {
  dueReports,
  type Report,
  type ReportInput,
  type ReportKind,
  reportOf,
  totalsOf,
} from '../../../src/domain/report';
import { campaignOf } from '../../workbook/fixtures';
import { expectGolden } from './golden';
import { type Cells, periodFigures } from './oracle';
import { organisationFigures, serviceFigures, visitRows } from './oracle-lists';
import {
  assignedFigures,
  lateFigures,
  obstacleFigures,
  rankingFigures,
  reconcileFigures,
} from './oracle-sides';
import { files, firstPlan, inputOf, queChauHalfWay, seeded, typedBy } from './sample';

const input = queChauHalfWay();
const of = (kind: ReportKind, which = ''): Report => reportOf(input, { kind, of: which });
const codesOf = ({ remarks }: Report) => remarks.map(({ code }) => code);
const remarkOf = ({ remarks }: Report, code: string) => remarks.find((one) => one.code === code)?.figures;

function expectFigures(report: Report, expected: ReadonlyMap<string, Cells>): void {
  const rows = [...report.rows, ...(report.total === null ? [] : [report.total]), ...report.apart];
  expect(
    rows
      .map(({ key }) => key)
      .filter((key) => !key.startsWith('aside'))
      .sort(),
  ).toEqual([...expected.keys()].sort());
  for (const [key, cells] of expected) {
    const own = rows.find((row) => row.key === key)!.cells;
    for (const [column, figure] of Object.entries(cells))
      expect([key, column, own[column] ?? null]).toEqual([key, column, figure]);
  }
}

describe('Quế Châu on 15 June, 10:00', () => {
  it('has every report but that of the whole', () => {
    expect(dueReports(input).map(({ kind, of: which }) => `${kind} ${which}`.trim())).toEqual([
      'assigned',
      'daily 2023-06-14',
      'weekly 2023-06-05',
      'round 3',
      'phase start',
      'obstacles',
      'late',
      'organisations',
      'reconcile',
      'outreach',
      'services',
      'ranking',
    ]);
    const late = { ...input, now: instantOf('2023-07-01', '08:00') };
    const ids = dueReports(late).map(({ kind, of: which }) => `${kind} ${which}`.trim());
    expect(ids).toEqual(
      expect.arrayContaining(['daily 2023-06-30', 'weekly 2023-06-26', 'phase finish', 'final']),
    );
  });

  it('says what was assigned', () => {
    const report = of('assigned');
    expectFigures(report, assignedFigures(input));
    expect(report.total!.cells.assigned).toBe(3090);
    expectGolden('assigned', report);
  });

  it('counts weeks from Monday, or from where the plan says', () => {
    expectFigures(of('weekly', '2023-06-07'), periodFigures(input, '2023-06-05', '2023-06-11'));
    expectGolden('weekly', of('weekly', '2023-06-05'));
    const first = of('weekly', '2023-05-27');
    expect(first.days).toEqual({ first: '2023-05-27', last: '2023-05-28' });
    expect(remarkOf(first, 'partWeek')).toEqual({ first: '2023-05-27', last: '2023-05-28', days: 2 });
    const running = of('weekly', '2023-06-12');
    expectFigures(running, periodFigures(input, '2023-06-12', '2023-06-14'));
    expect(remarkOf(running, 'notOver')).toEqual({ day: '2023-06-14', last: '2023-06-18' });
    const { campaign } = input;
    const thursday = { ...campaign, reports: { ...campaign.reports, weekStart: 'thursday' as const } };
    expect(reportOf({ ...input, campaign: thursday }, { kind: 'weekly', of: '2023-06-07' }).days).toEqual({
      first: '2023-06-01',
      last: '2023-06-07',
    });
  });

  it('counts rounds, and a cumulative one by itself', () => {
    expectFigures(of('round', '1'), periodFigures(input, '2023-05-27', '2023-06-05'));
    expect(codesOf(of('round', '1'))).not.toContain('cumulativeRound');
    const last = of('round', '3');
    expectFigures(last, periodFigures(input, '2023-05-27', '2023-06-14'));
    expectGolden('round', last);
    const after = periodFigures(input, '2023-06-11', '2023-06-14');
    for (const row of last.rows.filter(({ unit }) => unit !== null))
      expect([row.key, row.cells.after]).toEqual([row.key, after.get(row.key)!.done]);
    expect([1, 2, 3].map((n) => of('round', String(n)).due)).toEqual([
      instantOf('2023-06-07', '00:00'),
      instantOf('2023-06-13', '00:00'),
      instantOf('2023-06-17', '00:00'),
    ]);
    expect(() => of('round', '4')).toThrow(RangeError);
  });

  it('counts phases', () => {
    expectFigures(of('phase', 'start'), periodFigures(input, '2023-05-27', '2023-06-10'));
    expectGolden('phase', of('phase', 'start'));
    expect(() => of('phase', 'none')).toThrow(RangeError);
  });

  it('says by which plan given out the pace is measured, from the first day that goes by it', () => {
    const ids = ['2023-06-05', '2023-06-06', '2023-06-14'].map((day) => of('daily', day));
    const more = [of('weekly', '2023-06-05'), of('round', '3'), of('phase', 'start')];
    const second = { version: 2, day: '2023-06-06' };
    expect(ids.map((report) => remarkOf(report, 'measuredBy'))).toEqual([undefined, second, second]);
    expect(more.map((report) => remarkOf(report, 'measuredBy'))).toEqual([second, second, second]);
    const firstOnly = { ...input, versions: input.versions.slice(0, 1) };
    for (const { kind, of: which } of [...ids, ...more])
      expect(codesOf(reportOf(firstOnly, { kind, of: which }))).not.toContain('measuredBy');
  });

  it('adds up visits and reasons', () => {
    expectFigures(of('obstacles'), obstacleFigures(input, '2023-05-27', '2023-06-14'));
    expectFigures(of('obstacles', '2023-06-01'), obstacleFigures(input, '2023-06-01', '2023-06-01'));
    expectGolden('obstacles', of('obstacles'));
  });

  it('maps days to the end of the month, and tells apart what is called alike', () => {
    const days = (report: Report) =>
      report.columns.filter(({ kind }) => kind === 'mark').map(({ key }) => key);
    expect(days(of('late')).slice(-1)).toEqual(['2023-06-30']);
    const may = { ...input, now: instantOf('2023-05-30', '10:00') };
    expect(days(reportOf(may, { kind: 'late', of: '' })).slice(-1)).toEqual(['2023-05-31']);
    const campaign = campaignOf({
      ...files.queChau,
      levels: ['Xã', 'Thôn', 'Xóm', 'Tổ'],
      units: ['Gò Mít', 'An Lộc'].map((name, i) => ({
        name,
        code: `U${i}`,
        units: [
          { name: 'Xóm 1', code: `U${i}A`, teams: 1 },
          { name: `Xóm ${name}`, code: `U${i}B`, teams: 1 },
        ],
      })),
    });
    const silent = inputOf(campaign, { versions: [firstPlan(campaign)], now: input.now });
    const names = reportOf(silent, { kind: 'late', of: '' }).rows.map(({ cells }) => cells.hamlet);
    expect(names).toEqual(['Xóm 1, Gò Mít', 'Xóm Gò Mít', 'Xóm 1, An Lộc', 'Xóm An Lộc']);
  });

  it('lists who left out a day or was late', () => {
    expectFigures(of('late'), lateFigures(input, '2023-06-14'));
    expectGolden('late', of('late'));
  });

  it('keeps organisations to themselves', () => {
    expectFigures(of('organisations'), organisationFigures(input));
    expectGolden('organisations', of('organisations'));
    expect(of('organisations').total!.cells).toEqual({
      members: 170,
      holders: 26,
      left: 5,
      wanted: 1700,
      recruited: 200,
      share: 17 / 22,
    });
  });

  it('holds reported against official figures', () => {
    expectFigures(of('reconcile'), reconcileFigures(input, '2023-06-14'));
    expectGolden('reconcile', of('reconcile'));
    const hamlets = 250 + 252 + 254 + 255 + 256 + 101 + 103;
    expect(remarkOf(of('reconcile'), 'officialArea')).toEqual({
      official: 1500,
      sum: hamlets,
      difference: 1500 - hamlets,
    });
    expect(remarkOf(of('reconcile'), 'officialOlder')).toEqual({ units: 2, day: '2023-06-14' });
    const [table] = input.official.tables;
    const alone = { ...table!, rows: table!.rows.filter(({ unit }) => unit === '') };
    const { total } = reportOf(
      { ...input, official: { ...input.official, tables: [alone] } },
      { kind: 'reconcile', of: '' },
    );
    const reported = of('reconcile').total!.cells.reported as number;
    expect(total!.cells).toMatchObject({ official: 1500, difference: reported - 1500 });
  });

  it('lists visits in order of their days', () => {
    expect(of('outreach').rows.map(({ cells }) => cells)).toEqual(visitRows(input));
    expectGolden('outreach', of('outreach'));
    expect(of('outreach').rows.map(({ key }) => key)).toEqual([
      'AL|2023-06-01',
      'AL|2023-06-03',
      'GM|2023-06-03',
    ]);
  });

  it('measures rates by the target of the level', () => {
    const { rows, total } = of('services');
    const { aside, ...named } = Object.fromEntries(serviceFigures(input));
    expectFigures(of('services'), new Map(Object.entries(named)));
    expect(rows.find(({ key }) => key === 'aside')!.cells).toMatchObject(aside!);
    expectGolden('services', of('services'));
    expect(rows.map(({ cells }) => cells['rate|online'])).toEqual([
      0,
      4 / 11,
      8 / 12,
      null,
      null,
      null,
      null,
      30 / 50,
    ]);
    expect(total!.cells['rate|online']).toBe((0 + 4 + 8 + 30) / (10 + 11 + 12 + 50));
    expect(total!.cells['target|online']).toBe(0.55);
    expect(rows[1]!.cells['difference|online']).toBeCloseTo(4 / 11 - 0.25, 12);
  });

  it('ranks by the first plan, whatever was planned since', () => {
    expectFigures(of('ranking'), rankingFigures(input, '2023-06-14'));
    expectGolden('ranking', of('ranking'));
    const { versions } = input;
    expect(reportOf({ ...input, versions: versions.slice(0, 1) }, { kind: 'ranking', of: '' }).rows).toEqual(
      of('ranking').rows,
    );
  });

  it('ranks by official figures where the plan says so', () => {
    const { campaign } = input;
    const official = {
      ...input,
      campaign: { ...campaign, reports: { ...campaign.reports, rankedBy: 'official' as const } },
    };
    const report = reportOf(official, { kind: 'ranking', of: '' });
    expect(report.source).toBe('official');
    expectFigures(report, rankingFigures(official, '2023-06-14'));
  });

  it('gives the figures of a sentence', () => {
    const { cells } = of('daily', '2023-06-14').total!;
    const totals = totalsOf(input, '2023-06-14');
    expect(totals).toMatchObject({
      quota: cells.quota,
      done: cells.done,
      target: cells.assigned,
      toDate: cells.toDate,
      gap: cells.gap,
    });
    expect(`${totals.reported}/${totals.expected}`).toBe(cells.reported);
    expect(totals.silent).toHaveLength(totals.expected - totals.reported);
  });
});

describe('the ranking', () => {
  const file = {
    ...files.queChau,
    units: ['An', 'Ba', 'Cả', 'Da', 'Em'].map((name) => ({
      name,
      teams: 1,
      weight: name === 'Em' ? 0.02 : 1,
    })),
    indicators: [{ key: 'activated', name: 'A', target: 402 }],
    period: ['2023-05-27', '2023-05-28'],
    reports: { smallBelow: 10, rewardFrom: 90, remindBelow: 50, onTimeFrom: 100 },
  };
  const campaign = campaignOf(file);
  const DAYS = ['2023-05-27', '2023-05-28'];
  const gridOf = (cells: (number | null)[][]) => ({
    days: DAYS,
    tables: [
      {
        indicator: 'activated',
        rows: ['AN1', 'BA1', 'CA1', 'DA1', 'EM1'].map((unit, i) => ({ unit, cells: cells[i]! })),
      },
    ],
  });
  /** Each in the morning of its day, but for the teams whose times nobody knows. */
  const ranked = (
    cells: (number | null)[][],
    timeless: (row: number, day: number) => boolean = () => false,
  ) =>
    reportOf(
      inputOf(campaign, {
        versions: [firstPlan(campaign)],
        submissions: gridOf(cells),
        ledger: {
          ...NO_LEDGER,
          reportedAt: gridOf(
            cells.map((row, i) =>
              DAYS.map((day, d) => (row[d] === null || timeless(i, d) ? null : instantOf(day, '07:00'))),
            ),
          ),
        },
        now: instantOf('2023-05-29', '09:00'),
      }),
      { kind: 'ranking', of: '' },
    );

  it('shares places, leaves the silent apart, marks the small, proposes', () => {
    const report = ranked([
      [60, 35],
      [35, 60],
      [10, 0],
      [null, null],
      [1, 1],
    ]);
    const shown = (rows: Report['rows']) =>
      rows.map(({ key, cells }) => [
        key,
        cells.rank,
        cells.toDate,
        (cells.proposal as { word: string } | null)?.word,
      ]);
    expect(campaign.units.filter(({ parent }) => parent === null).map(({ code }) => code)).toEqual([
      'AN',
      'BA',
      'CA',
      'DA',
      'EM',
    ]);
    expect(shown(report.rows)).toEqual([
      ['EM', 1, 2, 'rewardSmall'],
      ['AN', 2, 95, 'reward'],
      ['BA', 2, 95, 'reward'],
      ['CA', 4, 10, 'remind'],
    ]);
    expect(shown(report.apart)).toEqual([['DA', null, null, 'remind']]);
    expect(codesOf(report)).toEqual(['criteria', 'smallUnits', 'notRanked']);
  });

  it('praises nobody for punctuality that most times are missing of', () => {
    const cells = [
      [60, 35],
      [35, 60],
      [10, 0],
      [null, null],
      [1, 1],
    ];
    // Of the first none is known, of the second one of two.
    const report = ranked(cells, (row, day) => row === 0 || (row === 1 && day === 0));
    const words = new Map(
      report.rows.map(({ key, cells: { onTime, proposal } }) => [key, [onTime, proposal]]),
    );
    expect(words.get('AN')).toEqual([null, null]);
    expect(words.get('BA')).toEqual([1, { word: 'reward' }]);
    expect(report.remarks.filter(({ code }) => /time/i.test(code))).toEqual([
      { code: 'unknownTimes', figures: { days: 3 } },
      { code: 'timesUnknown', figures: { units: 1 } },
    ]);
  });

  it('proposes no reward to who left out a day, and ranks nobody by zero who said nothing', () => {
    const report = ranked([
      [95, null],
      [0, 0],
      [50, 0],
      [50, 0],
      [null, null],
    ]);
    const words = new Map(
      [...report.rows, ...report.apart].map(({ key, cells }) => [key, [cells.rank, cells.proposal]]),
    );
    expect(words.get('AN')).toEqual([1, null]);
    expect(words.get('BA')).toEqual([4, { word: 'remind' }]);
    expect(words.get('CA')).toEqual([2, null]);
    expect(words.get('EM')).toEqual([null, { word: 'remindSmall' }]);
  });
});

describe('Tiền Giang', () => {
  const campaign = campaignOf(files.tienGiang);
  const [count] = campaign.indicators;
  const typed = typedBy(campaign, seeded(3), 40);
  // People went on reporting until the end of the second part.
  const tienGiang: ReportInput = inputOf(campaign, {
    versions: [firstPlan(campaign)],
    submissions: {
      days: typed.days,
      tables: typed.tables.map((table) => ({
        ...table,
        rows: table.rows.map(({ unit, cells }) => ({
          unit,
          cells: cells.map((cell, d) => (typed.days[d]! < '2023-09-01' ? null : cell)),
        })),
      })),
    },
    now: instantOf('2023-10-31', '18:00'),
  });
  const round = (n: number) => reportOf(tienGiang, { kind: 'round', of: String(n) });

  it('counts four rounds of which the last one is all', () => {
    expect(count!.kind).toBe('count');
    const [one, two, three, four] = [1, 2, 3, 4].map((n) => round(n).total!.cells.done as number) as [
      number,
      number,
      number,
      number,
    ];
    const whole = reportOf(tienGiang, { kind: 'final', of: '' }).total!.cells.done;
    expect(four).toBe(whole);
    expect(one + two + three + four).toBeGreaterThan(four);
    expect(round(4).total!.cells.after).toBe(four - one - two - three);
    expect(remarkOf(round(4), 'afterEarlierRounds')).toEqual({
      first: '2023-10-16',
      last: '2023-10-30',
      done: four - one - two - three,
      rounds: 'Đợt 1, Đợt 2, Đợt 3',
    });
    expect(periodFigures(tienGiang, '2023-10-16', '2023-10-30').get('total')!.done).toBe(
      four - one - two - three,
    );
    expect(codesOf(round(4))).toContain('cumulativeRound');
  });

  it('wants them by the days of the plan', () => {
    expect([1, 2, 3, 4].map((n) => round(n).due)).toEqual(
      ['2023-09-18', '2023-10-03', '2023-10-18', '2023-11-10'].map((day) => instantOf(day, '00:00')),
    );
    expect(reportOf(tienGiang, { kind: 'final', of: '' }).due).toBe(instantOf('2023-10-26', '00:00'));
  });

  it('knows which target binds whom', () => {
    const services = [
      { unit: 'MT', indicator: 'online', numerator: 66, denominator: 100 },
      { unit: 'GC', indicator: 'online', numerator: 50, denominator: 100 },
    ];
    const report = reportOf({ ...tienGiang, services }, { kind: 'services', of: '' });
    const cell = (key: string, column: string) => report.rows.find((row) => row.key === key)!.cells[column];
    expect(cell('MT', 'target|online')).toBe(0.6);
    expect(cell('MT', 'difference|online')).toBeCloseTo(0.06, 12);
    expect(cell('GC', 'difference|online')).toBeCloseTo(-0.1, 12);
    expect(report.total!.cells['target|online']).toBe(0.7);
    expect(report.total!.cells['difference|online']).toBeCloseTo(-0.12, 12);
    expect(cell('MT', 'target|police')).toBe(1);
    expect(cell('MT', 'target|digitised')).toBe(0.9);
    expect(cell('MT', 'target|paid')).toBe(0.35);
  });
});
