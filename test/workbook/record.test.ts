/** The tabs of the record hold what they are given: written through the API and read back, it is the same. */
import fc from 'fast-check';
import { createWorkbook } from '../../local/workbook/workbook';
import type { Campaign } from '../../src/domain/campaign';
import { addDays, type Day } from '../../src/domain/day';
import { instantOf } from '../../src/domain/instant';
import type { PlanVersion } from '../../src/domain/rebalance/version';
import type { DayGrid } from '../../src/domain/record/day-grid';
import { type Ledger, LOG_ACTS, type LogEntry, NO_LEDGER } from '../../src/domain/record/ledger';
import { leavesOf } from '../../src/domain/units';
import { type CellWrite, compile, READ_FIELDS, type Snapshot, snapshotOf } from '../../src/sheets-api';
import { readDaily } from '../../src/workbook/decode/daily';
import { readLog } from '../../src/workbook/decode/log';
import type { CellValue, Tab } from '../../src/workbook/model';
import type { ReadTab } from '../../src/workbook/read';
import { entryTabs, quotaTabs, settingsTab } from '../../src/workbook/tabs';
import { closedTab, logLine, logTab, mirrorTab, versionsTab } from '../../src/workbook/tabs/record';
import { currentPlan, type Scene } from '../../src/workbook/tabs/scene';
import { anyPlan, smallCampaign } from './fixtures';
import { faults } from './well-formed';

const campaign = smallCampaign();
const two = smallCampaign({
  indicators: [
    { key: 'activated', name: 'Kích hoạt', unit: 'tài khoản', target: 40 },
    { key: 'issued', name: 'Cấp mới', unit: 'thẻ', target: 20 },
  ],
});

function firstOf(of: Campaign, changes: Partial<PlanVersion> = {}): PlanVersion {
  return {
    number: 1,
    after: null,
    madeAt: instantOf('2023-06-06', '08:15'),
    madeBy: 'van-phong@vi-du.vn',
    reason: '',
    fingerprint: 'f1',
    plan: anyPlan(of),
    base: {},
    ...changes,
  };
}

function sceneOf(of: Campaign, changes: Partial<Scene> = {}): Scene {
  const homes = new Map(leavesOf(of).map(({ code }) => [code, 'entry' as const]));
  return {
    campaign: of,
    versions: [firstOf(of)],
    ledger: NO_LEDGER,
    homes,
    language: 'vi',
    today: '2023-06-08',
    ...changes,
  };
}

function tabsOf(scene: Scene): Tab[] {
  return [
    settingsTab(scene.campaign, scene.language),
    ...entryTabs(scene),
    ...quotaTabs(scene.campaign, currentPlan(scene).plan, scene.language),
    logTab(scene.language),
    mirrorTab(scene),
    closedTab(scene),
    versionsTab(scene),
  ];
}

/** A workbook into which scenes are written as the add-on does. */
function book() {
  const owner = { email: 'van-phong@vi-du.vn', role: 'owner' as const };
  const workbook = createWorkbook({
    title: 'Thử',
    owner: owner.email,
    now: Date.parse('2023-06-08T09:00:00+07:00'),
  });
  const api = workbook.as(owner);
  const snapshot = (): Snapshot => snapshotOf(api.get({ fields: READ_FIELDS }));
  return {
    workbook,
    snapshot,
    tabs: () => snapshot().sheets.flatMap(({ tab }): ReadTab[] => (tab === null ? [] : [tab])),
    write(scene: Scene, writes: CellWrite[] = [], log: CellValue[][] = []): number {
      const { batches } = compile({ tabs: tabsOf(scene), names: [] }, snapshot(), {
        editor: owner.email,
        reset: [],
        drop: [],
        referred: [],
        fills: [],
        writes,
        log,
      });
      const requests = batches.flat();
      if (requests.length > 0) api.batchUpdate({ requests });
      return requests.length;
    },
  };
}

const logOf = (tabs: ReadTab[]): ReadTab => tabs.find((tab) => tab.key === 'log')!;
const key = (day: Day, indicator: string) => `${day}|${indicator}`;

/** What acts write for a ledger. */
function writesOf(ledger: Ledger): CellWrite[] {
  const cells = <T>(
    grid: DayGrid<T>,
    tab: 'mirror' | 'closed',
    prefix: string,
    value: (cell: T) => CellValue,
  ) =>
    grid.tables.flatMap(({ indicator, rows }) =>
      rows.flatMap(({ unit, cells }) =>
        cells.flatMap((cell, d): CellWrite[] =>
          cell === null
            ? []
            : [{ tab, row: unit, column: `${prefix}${key(grid.days[d]!, indicator)}`, value: value(cell) }],
        ),
      ),
    );
  const indicators = ledger.closed.tables.map(({ indicator }) => indicator);
  const serial = (at: number) => (at + 7 * 3_600_000) / 86_400_000 + 25569;
  return [
    ...cells(ledger.known, 'mirror', '', (cell) => cell as CellValue),
    ...cells(ledger.reportedAt, 'mirror', 'at:', (at) => serial(at!)),
    ...cells(ledger.closed, 'closed', '', (cell) => cell as CellValue),
    ...ledger.closings.flatMap(({ day, closedAt, closedBy, isClosed }) =>
      indicators.flatMap((indicator): CellWrite[] => [
        { tab: 'closed', row: 'closedAt', column: key(day, indicator), value: serial(closedAt) },
        { tab: 'closed', row: 'closedBy', column: key(day, indicator), value: closedBy },
        { tab: 'closed', row: 'isClosed', column: key(day, indicator), value: isClosed ? 1 : 0 },
      ]),
    ),
    ...ledger.lateEntries.map(
      ({ unit, day, until }): CellWrite => ({
        tab: 'closed',
        row: unit,
        column: `late:${day}`,
        value: { day: until },
      }),
    ),
  ];
}

test.each([
  ['one indicator', campaign],
  ['two indicators', two],
])('the tabs are well formed: %s', (_, of) => {
  expect(faults(tabsOf(sceneOf(of)))).toEqual([]);
});

test('a second build writes nothing, and nothing is known at first', () => {
  const { write, tabs } = book();
  const scene = sceneOf(two);
  expect(write(scene)).toBeGreaterThan(0);
  expect(write(scene)).toBe(0);
  const daily = readDaily(tabs(), two);
  expect(daily.findings).toEqual([]);
  expect(daily.ledger.closings).toEqual([]);
  expect(daily.recording).toBeNull();
  expect(daily.ledger.known.tables.map(({ indicator }) => indicator)).toEqual(['activated', 'issued']);
  expect(
    daily.ledger.known.tables.every(({ rows }) => rows.every(({ cells }) => cells.every((c) => c === null))),
  ).toBe(true);
  expect([...daily.homes]).toEqual([
    ['SO1', 'entry'],
    ['SO2', 'entry'],
    ['SA1', 'entry'],
    ['SA2', 'entry'],
  ]);
});

test('plans given out are read back as they were, with days that only some of them have', () => {
  const { write, tabs } = book();
  const plan = anyPlan(two);
  const longer = {
    days: [...plan.days, addDays(plan.days[4]!, 1)],
    tables: plan.tables.map(({ indicator, rows }) => ({
      indicator,
      rows: rows.map((row) => ({ unit: row.unit, total: row.total + 7, cells: [...row.cells, 7] })),
    })),
  };
  const versions = [
    firstOf(two),
    firstOf(two, {
      number: 2,
      after: '2023-06-08',
      reason: 'Mưa bão,  thôn Song nghỉ',
      madeBy: '',
      fingerprint: '0123',
      plan: longer,
      base: { activated: { SO1: 0, SO2: 5, SO: 5 }, issued: { SA1: 2 } },
    }),
  ];
  const scene = sceneOf(two, { versions });
  write(scene);
  const daily = readDaily(tabs(), two);
  expect(daily.versions).toEqual(versions);
  expect(daily.findings).toEqual([]);
  expect(write({ ...scene, versions: daily.versions })).toBe(0);
});

test('a plan that somebody changed by hand is reported', () => {
  const { workbook, write, tabs } = book();
  write(sceneOf(campaign));
  const versions = tabs().find((tab) => tab.key === 'versions')!;
  const column = versions.cells[0]!.findIndex(({ value }) => value === '2023-06-08|activated');
  workbook.as({ email: 'van-phong@vi-du.vn', role: 'owner' }).batchUpdate({
    requests: [
      {
        updateCells: {
          rows: [{ values: [{ userEnteredValue: { numberValue: 99 } }] }],
          fields: 'userEnteredValue',
          start: { sheetId: versions.sheetId, rowIndex: 2, columnIndex: column },
        },
      },
    ],
  });
  expect(readDaily(tabs(), campaign).findings).toMatchObject([
    { code: 'VERSION_ALTERED', severity: 'error', figures: { number: 1 } },
  ]);
});

const days = anyPlan(two).days;
const spotGrid = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<DayGrid<T>> =>
  fc.array(cell, { minLength: 2 * 4 * 5, maxLength: 2 * 4 * 5 }).map((flat) => ({
    days,
    tables: ['activated', 'issued'].map((indicator, t) => ({
      indicator,
      rows: leavesOf(two).map(({ code }, r) => ({
        unit: code,
        cells: days.map((_, d) => flat[(t * 4 + r) * 5 + d]!),
      })),
    })),
  }));
const typed = fc.oneof(
  fc.constant(null),
  fc.nat(40),
  fc.constantFrom('12 tk', '1.200', 'mười hai', '=2+3', -3, 2.5, true),
);
const minute = fc.nat(60 * 24 * 9).map((minutes) => instantOf('2023-06-06', '00:00') + minutes * 60_000);
const ledgers: fc.Arbitrary<Ledger> = fc.record({
  known: spotGrid(typed),
  reportedAt: spotGrid(fc.option(minute)),
  closed: spotGrid(typed),
  closings: fc.uniqueArray(fc.nat(4), { maxLength: 5 }).chain((chosen) =>
    fc.tuple(
      ...chosen.sort().map((d) =>
        fc.record({
          day: fc.constant(days[d]!),
          closedAt: minute,
          closedBy: fc.constantFrom('', 'trigger', 'van-phong@vi-du.vn'),
          isClosed: fc.boolean(),
        }),
      ),
    ),
  ),
  lateEntries: fc
    .uniqueArray(fc.tuple(fc.nat(4), fc.constantFrom('SO1', 'SA2')), { maxLength: 5, selector: String })
    .map((list) =>
      list
        .sort(([a, x], [b, y]) => a - b || (x < y ? 1 : -1))
        .map(([d, unit]) => ({ unit, day: days[d]!, until: addDays(days[d]!, 2) })),
    ),
});

test('any ledger is read back as it was written, and kept by the next build', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { write, tabs } = book();
      write(sceneOf(two));
      write(sceneOf(two), writesOf(ledger));
      const read = readDaily(tabs(), two);
      expect(read.ledger).toEqual(ledger);
      expect(read.findings).toEqual([]);
      // Closed days are drawn as closed; the record itself is left alone.
      write(sceneOf(two, { ledger: read.ledger }));
      expect(write(sceneOf(two, { ledger: read.ledger }))).toBe(0);
      expect(readDaily(tabs(), two).ledger).toEqual(ledger);
    }),
    { numRuns: Number(process.env.RUNS ?? 4) },
  );
}, 120_000);

test('what was noted of a team and a day stays when both leave the campaign', () => {
  const { write, tabs } = book();
  write(sceneOf(campaign));
  const spot = { tab: 'mirror', row: 'SO2' } as const;
  const closings = [
    { tab: 'closed', row: 'closedAt', column: '2023-06-11|activated', value: 45087.5 },
    { tab: 'closed', row: 'isClosed', column: '2023-06-11|activated', value: 1 },
  ] as const;
  write(sceneOf(campaign), [
    { ...spot, column: '2023-06-07|activated', value: 6 },
    { ...spot, column: '2023-06-11|activated', value: 7 },
    { ...spot, column: 'at:2023-06-11|activated', value: 45088.625 },
    ...closings,
  ]);
  const before = readDaily(tabs(), campaign);
  const smaller = smallCampaign({
    period: ['2023-06-07', '2023-06-10'],
    units: [
      { name: 'Thôn Song', code: 'SO', teams: 1 },
      { name: 'Thôn Sành', code: 'SA', teams: 2 },
    ],
  });
  const plan = anyPlan(smaller);
  const scene = sceneOf(smaller, {
    versions: [firstOf(campaign), firstOf(smaller, { number: 2, plan, after: '2023-06-07' })],
    ledger: before.ledger,
  });
  write(scene);
  const after = readDaily(tabs(), smaller);
  const row = after.ledger.known.tables[0]!.rows.find(({ unit }) => unit === 'SO2');
  expect(row?.cells).toEqual([6, null, null, null, 7]);
  expect(after.ledger.closings).toMatchObject([{ day: '2023-06-11', isClosed: true }]);
  expect(after.ledger.reportedAt.tables[0]!.rows.find(({ unit }) => unit === 'SO2')?.cells[4]).toBe(
    instantOf('2023-06-11', '15:00'),
  );
  expect(write({ ...scene, ledger: after.ledger })).toBe(0);
});

describe('the log', () => {
  const at = instantOf('2023-06-08', '14:32');
  const entry: LogEntry = {
    at,
    who: 'to-truong@vi-du.vn',
    act: 'entry',
    unit: 'SO2',
    day: '2023-06-08',
    indicator: 'activated',
    before: 3,
    after: '12 tk',
    reason: '',
  };

  test('a line says who did what, where, before and after, in words', () => {
    expect(logLine(entry, campaign, 'vi')).toEqual([
      'entry',
      expect.closeTo(45085 + (14 * 60 + 32) / 1440, 6),
      'to-truong@vi-du.vn',
      'Nhập số',
      'SO2 Tổ 2',
      { day: '2023-06-08' },
      'Tài khoản kích hoạt',
      3,
      '12 tk',
      null,
      'activated',
    ]);
    const missed = logLine({ ...entry, act: 'missed', after: { formula: '=2+3' } }, campaign, 'vi');
    expect([missed[3], missed[8]]).toEqual(['Nhập số (Không rõ giờ)', '=2+3']);
    const gone = { ...entry, act: 'missed', after: null } as const;
    expect(logLine(gone, campaign, 'vi').slice(3, 9)).toContain('Xóa số (Không rõ giờ)');
    expect(logLine(gone, campaign, 'en')[3]).toBe('Cleared (time unknown)');
  });

  test('lines are added in order, shown as times and days, and survive a build', () => {
    const { workbook, write, tabs } = book();
    write(sceneOf(campaign));
    const close: LogEntry = {
      ...entry,
      act: 'close',
      who: 'trigger',
      unit: null,
      indicator: null,
      before: null,
      after: null,
      reason: 'Hết giờ',
    };
    const lines = [entry, close].map((one) => logLine(one, campaign, 'vi'));
    write(sceneOf(campaign), [], lines);
    write(sceneOf(campaign), [], [lines[0]!]);
    expect(readLog(logOf(tabs()))).toEqual([entry, close, entry]);
    const { title } = logOf(tabs());
    expect([6, 7, 8].map((row) => workbook.shown(title, `B${row}`))).toEqual(
      Array(3).fill('14:32 08/06/2023'),
    );
    expect(workbook.shown(title, 'F6')).toBe('08/06/2023');
    expect(workbook.shown(title, 'C7')).toBe('Tự động');
    expect(write(sceneOf(campaign))).toBe(0);
  });

  test('any entry is read back', () => {
    fc.assert(
      fc.property(
        fc.record<LogEntry>({
          at: minute,
          who: fc.constantFrom('', 'trigger', 'a@vi-du.vn'),
          act: fc.constantFrom(...LOG_ACTS),
          unit: fc.constantFrom(null, 'SO1', 'SA', 'XX9'),
          day: fc.constantFrom(null, ...days),
          indicator: fc.constantFrom(null, 'activated', 'issued', 'gone'),
          before: typed,
          after: typed,
          reason: fc.constantFrom('', 'báo sót', ' 2  dấu cách'),
        }),
        (one) => {
          const { write, tabs } = book();
          write(sceneOf(two));
          write(sceneOf(two), [], [logLine(one, two, 'en')]);
          expect(readLog(logOf(tabs()))).toEqual([one]);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 4) },
    );
  }, 120_000);
});
