import * as fc from 'fast-check';
import { reportOf } from '../../src/domain/report';
import { type FrozenReport, freeze } from '../../src/domain/report/frozen';
import type { ColumnKind, Report, ReportCell } from '../../src/domain/report/report';
import { readFrozen } from '../../src/workbook/decode/frozen';
import type { Tab } from '../../src/workbook/model';
import { frozenTab } from '../../src/workbook/tabs/archive/frozen';
import { restatedTab } from '../../src/workbook/tabs/archive/restated';
import { queChauHalfWay } from '../domain/report/sample';
import { smallCampaign } from './fixtures';
import { asRead } from './read-tab';
import { faults, textOf } from './well-formed';

const campaign = smallCampaign();

const CELLS: Record<ColumnKind, fc.Arbitrary<ReportCell>> = {
  number: fc.nat(99),
  name: fc.string(),
  text: fc.constantFrom('4/5', '1.200', '=1+1', "'", '01/6'),
  count: fc.option(fc.nat(9999), { nil: null }),
  signed: fc.option(fc.integer({ min: -99, max: 99 }), { nil: null }),
  share: fc.option(fc.double({ min: 0, max: 3, noNaN: true }), { nil: null }),
  fineShare: fc.option(fc.double({ min: 0, max: 3, noNaN: true }), { nil: null }),
  // JSON has no zero with a sign, and neither has a report.
  points: fc.option(
    fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
    { nil: null },
  ),
  mean: fc.double({ min: 0, max: 9, noNaN: true }),
  day: fc.constantFrom(null, { day: '2023-06-08' }),
  word: fc.constantFrom(null, { word: 'reward' }),
  mark: fc.constantFrom(null, { word: 'inTime' }, { word: 'late' }),
  written: fc.option(fc.string({ maxLength: 20 }), { nil: null }),
};
const KINDS = Object.keys(CELLS) as ColumnKind[];

const anyReport: fc.Arbitrary<Report> = fc
  .subarray(KINDS, { minLength: 1 })
  .chain((kinds) => {
    const cells = fc.record(Object.fromEntries(kinds.map((kind) => [kind, CELLS[kind]])));
    return fc.record({
      kinds: fc.constant(kinds),
      so: cells,
      sa: cells,
      total: fc.option(cells, { nil: null }),
    });
  })
  .map(({ kinds, so, sa, total }) => ({
    kind: 'daily',
    of: '2023-06-08',
    days: { first: '2023-06-08', last: '2023-06-08' },
    upTo: '2023-06-08',
    window: { from: 1, to: 2 },
    due: null,
    source: 'reported',
    columns: kinds.map((kind) => ({
      key: kind,
      head: kind === 'name' ? 'name' : 'note',
      of: null,
      block: null,
      kind,
    })),
    rows: [{ key: 'SO', unit: 'SO', level: 1, cells: so }],
    total: total === null ? null : { key: 'total', unit: null, level: 0, cells: total },
    apart: [{ key: 'SA', unit: 'SA', level: 1, cells: sa }],
    remarks: [{ code: 'missing', figures: { count: 2 } }],
  }));

const anyFrozen = fc.array(anyReport, { maxLength: 4 }).map((reports) =>
  reports.map(
    (report, i): FrozenReport => ({
      number: i + 1,
      frozenAt: 1_686_560_000_000 + i,
      frozenBy: i % 2 === 0 ? '' : 'thuky@xa.vn',
      report,
    }),
  ),
);

const textsOf = (tab: Tab) =>
  tab.areas.flatMap(({ content }) => (content.kind === 'constant' ? content.values.flat() : [])).join('\n');

test('frozen reports are read back as they were', () => {
  fc.assert(
    fc.property(anyFrozen, (frozen) => {
      const tab = frozenTab(frozen, campaign, 'vi');
      expect(faults([tab])).toEqual([]);
      expect(readFrozen(asRead(tab))).toEqual(frozen);
    }),
  );
});

test('a tab that is not there, or holds what is not ours, has none', () => {
  expect(readFrozen(null)).toEqual([]);
  const tab = asRead(frozenTab([], campaign, 'vi'));
  tab.cells[3]![1] = { value: '{"broken', formula: null };
  expect(readFrozen(tab)).toEqual([]);
});

test('a correction names report, unit, figures and why', () => {
  const columns: Report['columns'] = [
    { key: 'doneDay', head: 'doneDay', of: null, block: null, kind: 'count' },
  ];
  const row = { key: 'SO', unit: 'SO', level: 1, cells: { name: 'Thôn Song', doneDay: 3 } };
  const [sample] = fc.sample(anyReport, 1);
  const frozen = {
    number: 3,
    frozenAt: 0,
    frozenBy: '',
    report: { ...sample!, columns, rows: [row], apart: [], total: null },
  };
  const change = {
    unit: 'SO2',
    day: '2023-06-08',
    indicator: 'activated',
    before: null,
    after: 6,
    reason: 'báo sót',
  };
  const why = [change, ...Array.from({ length: 9 }, () => ({ ...change, before: 1, reason: '' }))];
  const tab = restatedTab(
    [{ frozen, figures: [{ row, column: columns[0]!, was: 3, now: 6, why, rest: -13 }] }],
    campaign,
    'vi',
  );
  expect(faults([tab])).toEqual([]);
  const texts = textsOf(tab);
  expect(texts).toContain('3. BC ngày 08/6/2023');
  expect(texts).toContain('SO2 ngày 08/6/2023: trống → 6 (báo sót)');
  expect(texts.split('SO2 ngày')).toHaveLength(1 + 8);
  expect(texts).toContain('và 2 ô khác (+10)');
  expect(texts).toContain('còn −13: chưa rõ, xem Nhật ký');
  const line = tab.rows.find(({ key }) => key === 'line1')!;
  expect(line.height).toBeGreaterThan(6 * 16);
  expect(textsOf(restatedTab([], campaign, 'vi'))).toContain('khớp');
});

test('a map of days is shown as one column of letters', () => {
  const input = queChauHalfWay();
  const report = reportOf(input, { kind: 'late', of: '' });
  const frozen = freeze(report, new Map(), [], { at: input.now, by: '' });
  const tab = frozenTab([frozen], input.campaign, 'vi');
  const row = tab.rows.findIndex(({ key }) => key === 'F1.AL1');
  const column = tab.columns.findIndex(({ key }) => key === 'c8');
  expect(textOf(tab, row, column)).toBe('ĐĐĐĐĐĐĐĐĐĐĐĐMMĐĐĐĐX');
  expect(tab.columns.some(({ key }) => key === 'c9')).toBe(false);
});
