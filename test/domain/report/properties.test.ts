import fc from 'fast-check';
import type { Campaign } from '../../../src/domain/campaign';
import { addDays, type Day, eachDay } from '../../../src/domain/day';
import { instantOf } from '../../../src/domain/instant';
import { progressOf, statusDay } from '../../../src/domain/progress';
import { rebalance } from '../../../src/domain/rebalance';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import { NO_LEDGER } from '../../../src/domain/record/ledger';
import type { Typed } from '../../../src/domain/record/submission';
import {
  dueReports,
  type Report,
  type ReportId,
  type ReportInput,
  type ReportRow,
  reportsOf,
} from '../../../src/domain/report';
import { leavesOf } from '../../../src/domain/units';
import { campaignOf } from '../../workbook/fixtures';
import { type Cells, finalFigures, periodFigures } from './oracle';
import { organisationFigures, serviceFigures, visitRows } from './oracle-lists';
import {
  assignedFigures,
  lateFigures,
  obstacleFigures,
  rankingFigures,
  reconcileFigures,
} from './oracle-sides';
import { firstPlan, inputOf } from './sample';

const FIRST = '2023-06-01';
const LAST = '2023-06-16';
const DAYS = eachDay(FIRST, LAST);
const ACTIVATED = { key: 'main', name: 'Tài khoản', unit: 'tài khoản', target: 300 };
const BASE = {
  name: 'Đợt thử',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: [FIRST, LAST],
  indicators: [ACTIVATED],
  phases: [
    { key: 'a', name: 'A', period: [FIRST, '2023-06-07'] },
    { key: 'b', name: 'B', period: ['2023-06-08', LAST] },
  ],
  rounds: [
    { name: 'Một', period: [FIRST, '2023-06-05'], due: { by: '2023-06-06' } },
    { name: 'Hai', period: ['2023-06-06', '2023-06-10'], due: { by: '2023-06-11' } },
    { name: 'Ba', period: [FIRST, '2023-06-13'], due: { by: '2023-06-14' }, cumulative: true },
  ],
  calendar: { sunday: 0 },
  organisations: [{ name: 'Đoàn' }],
};

/** Wards, a city of four levels, groups beside units that report, units that report to the area, several indicators. */
const CAMPAIGNS: Campaign[] = [
  {
    units: [
      { name: 'Song', code: 'SO', eligible: 200, teams: 2 },
      { name: 'Sành', code: 'SA', eligible: 150, teams: 3 },
      { name: 'Sông', code: 'SG', eligible: 90, teams: 1 },
    ],
  },
  {
    levels: ['Tỉnh', 'Huyện', 'Xã', 'Thôn'],
    cutOffs: [
      { level: 3, time: '08:00', dayOffset: 1 },
      { level: 0, time: '10:00', dayOffset: 1 },
    ],
    units: [
      { name: 'H1', code: 'H1', units: [{ name: 'X1', code: 'X1', baseline: 4, units: ['a', 'b'] }, 'X2'] },
      { name: 'H2', code: 'H2', units: [{ name: 'X3', code: 'X3', baseline: 9, teams: 2 }] },
      { name: 'H3', code: 'H3' },
    ],
  },
  {
    units: ['Một', 'Hai', 'Ba'],
    indicators: [ACTIVATED, { ...ACTIVATED, key: 'second', name: 'Mức 2', target: 45 }],
    pauses: [{ unit: 'Hai', first: '2023-06-08', last: '2023-06-09', reason: 'bão' }],
  },
  {
    units: [
      { name: 'Song', code: 'SO', teams: 2 },
      { name: 'Sành', code: 'SA', teams: 2 },
    ],
    indicators: [
      { ...ACTIVATED, baseline: { value: 50 } },
      {
        ...ACTIVATED,
        key: 'second',
        name: 'Hồ sơ',
        unit: 'hồ sơ',
        period: ['2023-06-05', '2023-06-12'],
        target: 60,
      },
      {
        key: 'rate',
        kind: 'rate',
        name: 'Trực tuyến',
        numerator: 'Trực tuyến',
        denominator: 'Hồ sơ',
        targets: [{ label: 'Xã', percent: 50 }],
      },
    ],
  },
].map((changes) => campaignOf({ ...BASE, ...changes }));
const FIRST_PLANS = CAMPAIGNS.map(firstPlan);

const typed: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(9) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<Typed[]>('3 tk', '', -1, 2.5, 45_000, true, { formula: '=2' }, 0) },
);
const count = fc.option(fc.nat(20), { nil: null });

interface Case {
  input: ReportInput;
  /** The moment just after the cut-off of this day. */
  day: Day;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    campaign: fc.constantFrom(...CAMPAIGNS),
    at: fc.integer({ min: 0, max: DAYS.length - 1 }),
    replanned: fc.option(fc.integer({ min: 0, max: DAYS.length - 2 }), { nil: null }),
    filled: fc.array(typed, { minLength: 40, maxLength: 400 }),
    visits: fc.array(fc.tuple(fc.nat(20), fc.nat(DAYS.length - 1), count, count, count), { maxLength: 12 }),
    figures: fc.array(typed, { minLength: 8, maxLength: 30 }),
    rankedBy: fc.constantFrom('reported' as const, 'official' as const),
    closed: fc.array(fc.boolean(), { minLength: DAYS.length, maxLength: DAYS.length }),
  })
  .map(({ campaign: plain, at, replanned, filled, visits, figures, rankedBy, closed }): Case => {
    const campaign = { ...plain, reports: { ...plain.reports, rankedBy } };
    let next = 0;
    const cell = () => filled[next++ % filled.length]!;
    const leaves = leavesOf(campaign).map(({ code }) => code);
    const groups = campaign.units.map(({ code }) => code).filter((code) => !leaves.includes(code));
    const counts = campaign.indicators.filter(({ kind }) => kind === 'count');
    // A unit that left, and one from before it had units under it.
    const units = [...leaves, 'CU9', ...groups.slice(0, 1)];
    const submissions = {
      days: DAYS,
      tables: counts.map(({ key }) => ({
        indicator: key,
        rows: units.map((unit) => ({ unit, cells: DAYS.map(cell) })),
      })),
    };
    const first = FIRST_PLANS[CAMPAIGNS.indexOf(plain)]!;
    const second =
      replanned === null
        ? null
        : rebalance({
            campaign,
            current: first,
            submissions,
            after: DAYS[replanned]!,
            mode: 'spread',
            pins: new Set(),
            transfers: [],
            made: { at: 0, by: '', reason: '' },
          }).version;
    const code = (n: number) => campaign.units[n % campaign.units.length]!.code;
    let figure = 0;
    const input = inputOf(campaign, {
      versions: second === null ? [first] : [first, second],
      submissions,
      ledger: {
        ...NO_LEDGER,
        reportedAt: {
          days: DAYS,
          tables: submissions.tables.map(({ indicator, rows }) => ({
            indicator,
            rows: rows.map(({ unit, cells }, u) => ({
              unit,
              cells: cells.map(
                (_, d) => [null, instantOf(DAYS[d]!, '09:00'), instantOf(DAYS[d]!, '23:00')][(u + d) % 3]!,
              ),
            })),
          })),
        },
        closings: DAYS.map((day, d) => ({ day, closedAt: 0, closedBy: '', isClosed: closed[d]! })),
      },
      reasons: ['absent', 'refused'],
      obstacles: visits.map(([unit, day, reached, ...reasons]) => ({
        unit: code(unit),
        day: DAYS[day]!,
        reached,
        reasons,
      })),
      official: {
        days: [DAYS[2]!, DAYS[9]!],
        tables: counts.map(({ key }) => ({
          indicator: key,
          rows: [...campaign.units.map((unit) => unit.code), ''].map((unit) => ({
            unit,
            cells: [0, 1].map(() => figures[figure++ % figures.length]!),
          })),
        })),
      },
      organisations: visits.map(([, , members, holders, recruited], i) => ({
        key: `o${i}`,
        name: 'Đoàn',
        members,
        holders,
        recruited,
      })),
      recruitsPerHead: 10,
      services: visits.flatMap(([unit, , numerator, denominator]) => [
        { unit: unit % 5 === 0 ? '' : code(unit), indicator: 'rate', numerator, denominator },
      ]),
      now: 0,
    });
    return { input: { ...input, now: justAfter(campaign, DAYS[at]!) }, day: DAYS[at]! };
  });

function justAfter(campaign: Campaign, day: Day): number {
  const own = campaign.cutOffs[0]!;
  return instantOf(addDays(day, own.dayOffset), own.time);
}

/** Every report there is, wanted now or not. */
function allOf({ campaign }: ReportInput, day: Day): ReportId[] {
  return [
    { kind: 'assigned', of: '' },
    { kind: 'daily', of: day },
    { kind: 'weekly', of: day },
    ...campaign.rounds.map((_, i): ReportId => ({ kind: 'round', of: String(i + 1) })),
    ...campaign.phases.map(({ key }): ReportId => ({ kind: 'phase', of: key })),
    ...(
      ['final', 'late', 'obstacles', 'organisations', 'outreach', 'ranking', 'reconcile', 'services'] as const
    ).map((kind): ReportId => ({ kind, of: '' })),
  ];
}

/** As `toBe`, for the many cells of many reports. */
function same(at: string, found: unknown, expected: unknown): void {
  if (!Object.is(found ?? null, expected ?? null))
    throw new Error(`${at} is ${String(found)}, not ${String(expected)}`);
}

const number = (row: ReportRow, column: string): number | null => {
  const cell = row.cells[column];
  return typeof cell === 'number' ? cell : null;
};
const pair = (row: ReportRow, column: string): [number, number] | null => {
  const cell = row.cells[column];
  return typeof cell === 'string' ? (cell.split('/').map(Number) as [number, number]) : null;
};
const added = (figures: (number | null)[]) =>
  figures.reduce<number | null>((a, b) => (b === null ? a : (a ?? 0) + b), null);

/** Each row that has rows under it, with these; the total with those of level 1. */
function families({ rows, total }: Report): [ReportRow, ReportRow[]][] {
  return total === null ? [] : [[total, rows.filter(({ level }) => level === 1)]];
}

function familiesOf(report: Report, { units }: Campaign): [ReportRow, ReportRow[]][] {
  const parentOf = (row: ReportRow) =>
    row.unit !== null
      ? (units.find(({ code }) => code === row.unit)?.parent ?? null)
      : row.key.startsWith('aside|')
        ? row.key.slice(6)
        : null;
  const under = report.rows.map((row): [ReportRow, ReportRow[]] => [
    row,
    report.rows.filter((one) => parentOf(one) !== null && parentOf(one) === row.unit),
  ]);
  return [...families(report), ...under.filter(([, parts]) => parts.length > 0)];
}

/** What the plan says of the whole alone stands in the total alone; so does an official figure for the area. */
const STATED = ['eligible', 'baseline', 'reached', 'official', 'difference'];

test('parts sum to the whole, in every report, at every level', () => {
  fc.assert(
    fc.property(cases, ({ input, day }) => {
      for (const report of reportsOf(input, allOf(input, day))) {
        if (report.kind === 'ranking' || report.kind === 'outreach') continue;
        const tree = report.kind === 'late' ? families(report) : familiesOf(report, input.campaign);
        for (const [whole, parts] of tree)
          for (const { key, head, kind } of report.columns) {
            const at = `${report.kind} ${report.of} ${whole.key} ${key}`;
            if (head === 'reported' || head === 'reportedDays')
              for (const i of [0, 1] as const)
                same(at, pair(whole, key)?.[i], added(parts.map((part) => pair(part, key)?.[i] ?? null)));
            if ((kind !== 'count' && head !== 'difference') || head === 'team') continue;
            const sum = added(parts.map((part) => number(part, key)));
            // In a ward without anybody expected there is nothing to count.
            if (report.kind === 'late' && sum === null) same(at, number(whole, key) ?? 0, 0);
            else if (sum !== null || !STATED.includes(head)) same(at, number(whole, key), sum);
          }
      }
    }),
    { numRuns: 150 },
  );
});

test('the gaps of the rows, less what is said of blank ones, are the gap of the total', () => {
  let told = 0;
  fc.assert(
    fc.property(cases, ({ input, day }) => {
      for (const report of reportsOf(input, allOf(input, day))) {
        const gaps = report.columns.filter(({ head }) => head === 'gap');
        const split = new Set(
          familiesOf(report, input.campaign)
            .filter(([{ key }]) => key !== 'total')
            .map(([whole]) => whole),
        );
        for (const { key, block } of gaps) {
          const whole = report.total === null ? null : number(report.total, key);
          const said = report.remarks.filter(
            ({ code, figures }) => code === 'blankDue' && (figures.indicator ?? null) === block,
          );
          const rows = report.rows.filter((row) => !split.has(row));
          const sum = added(rows.map((row) => number(row, key)));
          const due = Number(said[0]?.figures.due ?? 0);
          if (due > 0) told++;
          same(`${report.kind} ${report.of} ${key}`, whole, sum === null ? null : sum - due);
          same(`${report.kind} ${report.of} remarks`, said.length > 1 || (whole === null && due > 0), false);
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(told).toBeGreaterThan(0);
});

test('the figures of a day are those of the oracle, whatever was typed', () => {
  fc.assert(
    fc.property(cases, ({ input, day }) => {
      const [report] = reportsOf(input, [{ kind: 'daily', of: day }]);
      const counts = input.campaign.indicators.filter(({ kind }) => kind === 'count');
      // Indicators that do not add up have columns of their own.
      if (counts.some((one) => one.kind === 'count' && one.unit !== 'tài khoản')) return;
      for (const [key, cells] of periodFigures(input, day, day)) {
        const row = key === 'total' ? report!.total! : report!.rows.find((one) => one.key === key)!;
        for (const [column, figure] of Object.entries(cells))
          same(`${key} ${column}`, row.cells[column], figure);
      }
    }),
    { numRuns: 100 },
  );
});

/** The rows of the oracle against those of the report. */
function compare(at: string, { rows, total, apart }: Report, expected: ReadonlyMap<string, Cells>): void {
  for (const [key, cells] of expected) {
    const row = key === 'total' ? total : [...rows, ...apart].find((one) => one.key === key);
    for (const [column, figure] of Object.entries(cells))
      same(`${at} ${key} ${column}`, text(row?.cells[column]), text(figure));
  }
}

const text = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : (cell ?? null);

test('every other report says what the oracle says, whatever was typed', () => {
  fc.assert(
    fc.property(cases, ({ input, day }) => {
      const { campaign } = input;
      const counts = campaign.indicators.filter(({ kind }) => kind === 'count');
      const alike = counts.every((one) => one.kind === 'count' && one.unit === 'tài khoản');
      for (const report of reportsOf(input, allOf(input, day))) {
        const { kind, of, days, upTo } = report;
        const at = `${kind} ${of}`;
        if (['weekly', 'round', 'phase'].includes(kind) && alike)
          compare(at, report, periodFigures(input, days!.first, days!.last));
        if (kind === 'final' && counts.length === 1) compare(at, report, finalFigures(input, upTo!));
        if (kind === 'obstacles') compare(at, report, obstacleFigures(input, days!.first, days!.last));
        if (kind === 'late') compare(at, report, lateFigures(input, upTo!));
        if (kind === 'reconcile' && counts.length === 1) compare(at, report, reconcileFigures(input, upTo!));
        if (kind === 'assigned' && counts.length === 1) compare(at, report, assignedFigures(input));
        if (kind === 'ranking' && alike) compare(at, report, rankingFigures(input, upTo!));
        if (kind === 'organisations') compare(at, report, organisationFigures(input));
        if (kind === 'services') compare(at, report, serviceFigures(input));
        if (kind === 'outreach')
          same(at, text(report.rows.map(({ cells }) => cells)), text(visitRows(input)));
      }
    }),
    { numRuns: 60 },
  );
});

test('what is to be done and was done is what Tiến độ says', () => {
  fc.assert(
    fc.property(cases, ({ input, day }) => {
      const { campaign, versions, submissions } = input;
      const valid = versions.filter(({ after }) => after === null || after < day);
      const [report] = reportsOf(input, [{ kind: 'daily', of: day }]);
      for (const { unit, target, due, done, numbers, indicator } of progressOf(
        campaign,
        valid,
        submissions,
        day,
      )) {
        const row = unit === null ? report!.total! : report!.rows.find((one) => one.key === unit);
        if (row === undefined || report!.columns.some(({ of }) => of !== null)) continue;
        const key = (name: string) => (row.cells[name] === undefined ? `${name}|${indicator}` : name);
        expect([unit, row.cells[key('assigned')], row.cells[key('toDate')]]).toEqual([
          unit,
          target,
          numbers === 0 ? null : done,
        ]);
        expect(row.cells[key('gap')]).toBe(numbers === 0 ? null : done - due);
      }
    }),
    { numRuns: 100 },
  );
});

test('silence is never zero: a blank that becomes 0 turns a blank cell into 0', () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ input, day }, pick) => {
      const { submissions, campaign } = input;
      const leaves = leavesOf(campaign);
      const { code } = leaves[pick % leaves.length]!;
      const d = DAYS.indexOf(day);
      const key = submissions.tables[0]!.indicator;
      const withCell = (value: Typed): ReportInput => ({
        ...input,
        submissions: {
          days: DAYS,
          tables: submissions.tables.map((table) => ({
            ...table,
            rows: table.rows.map(({ unit, cells }) => ({
              unit,
              // Everybody else is silent on the day.
              cells: cells.map((cell, i) =>
                i !== d ? cell : unit === code && table.indicator === key ? value : null,
              ),
            })),
          })),
        },
      });
      const [blank, zero] = [null, 0].map(
        (value) => reportsOf(withCell(value), [{ kind: 'daily', of: day }])[0]!,
      );
      const column = blank!.columns.find(({ key: own }) => own === 'done' || own === `done|${key}`)!.key;
      const line = [code, ...above(campaign, code)];
      for (const row of [...blank!.rows, blank!.total!]) {
        same(row.key, row.cells[column], null);
        const other = row.key === 'total' ? zero!.total! : zero!.rows.find((one) => one.key === row.key)!;
        const isOf = row.key === 'total' || line.includes(row.key);
        same(row.key, other.cells[column], isOf ? 0 : null);
      }
    }),
    { numRuns: 100 },
  );
});

function above({ units }: Campaign, code: string): string[] {
  const parent = units.find((unit) => unit.code === code)?.parent ?? null;
  return parent === null ? [] : [parent, ...above({ units } as Campaign, parent)];
}

test('reports of a day that has passed do not change with what comes later', () => {
  fc.assert(
    fc.property(cases, fc.array(typed, { minLength: 9, maxLength: 50 }), ({ input, day }, others) => {
      const { campaign, submissions, versions } = input;
      let next = 0;
      const later: ReportInput['submissions'] = {
        days: DAYS,
        tables: submissions.tables.map(({ indicator, rows }) => ({
          indicator,
          rows: [
            ...rows.map(({ unit, cells }) => ({
              unit,
              cells: cells.map((cell, i) => (DAYS[i]! > day ? others[next++ % others.length]! : cell)),
            })),
            { unit: 'MOI1', cells: DAYS.map((one) => (one > day ? 3 : null)) },
          ],
        })),
      };
      const replan = (current: PlanVersion) =>
        rebalance({
          campaign,
          current,
          submissions: later,
          after: day,
          mode: 'anew',
          pins: new Set(),
          transfers: [],
          made: { at: 0, by: '', reason: '' },
        }).version;
      const known = versions.filter(({ after }) => after === null || after < day);
      const version = day === LAST ? null : replan(known[known.length - 1]!);
      const changed: ReportInput = {
        ...input,
        submissions: later,
        versions: version === null ? known : [...known, version],
        obstacles: input.obstacles.filter((line) => line.day <= day),
        ledger: {
          ...input.ledger,
          closings: input.ledger.closings.map((one) => (one.day > day ? { ...one, isClosed: true } : one)),
        },
      };
      const before = { ...input, versions: known };
      const ids = allOf(input, day).filter(({ kind }) => kind !== 'assigned');
      const passed = reportsOf(before, ids).filter(({ upTo }) => upTo === null || upTo <= day);
      expect(passed.length).toBeGreaterThan(8);
      expect(reportsOf(changed, passed)).toEqual(passed);
      // Nor does it matter when a report of days that are over is made.
      const over = ids.filter(({ kind, of }) => kind === 'daily' || (kind === 'round' && of === '1'));
      const then = reportsOf(before, over);
      const now = reportsOf({ ...changed, now: instantOf('2023-07-01', '12:00') }, over);
      then.forEach((report, i) => {
        if (report.days!.last <= day && (report.kind === 'daily' || day >= '2023-06-05'))
          expect(now[i]).toEqual(report);
      });
    }),
    { numRuns: 100 },
  );
});

test('whatever is wanted now can be had, at any moment', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: -3, max: 40 }), ({ input }, days) => {
      const now = instantOf(addDays(FIRST, days), '12:00');
      const ids = dueReports({ ...input, now });
      const reports = reportsOf({ ...input, now }, ids);
      expect(reports.map(({ kind, of }) => ({ kind, of }))).toEqual(ids);
      expect(ids.some(({ kind }) => kind === 'daily')).toBe(statusDay(input.campaign, now) !== null);
      for (const { columns, rows } of reports) {
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        for (const { key } of [...columns, ...rows]) same(key, key.includes(' '), false);
      }
    }),
    { numRuns: 100 },
  );
});
