import { instantOf } from '../../src/domain/instant';
import { leavesOf } from '../../src/domain/units';
import { serialOf } from '../../src/workbook/tabs/days';
import { entries, version, week } from '../domain/progress/example';
import { opened } from './tracking-scene';
import { faults } from './well-formed';

const days = ['2023-06-12', '2023-06-13', '2023-06-14', '2023-06-15', '2023-06-16'];
const plan = version({ SO1: [4, 4, 4, 4, 4], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 4, 4, 4] });
const at = (day: string) => `${day}|main`;
const given = {
  campaign: week(),
  versions: [plan],
  submissions: entries({ SO1: [5, 0, 'ba', 30], SO2: [1, null, -1], SA1: [null, 2.5] }),
  now: instantOf('2023-06-14', '14:00'),
};

describe('Bảng theo dõi', () => {
  const { tabs, tracked, tracking, scene } = opened(given);

  it('is well formed', () => {
    expect(faults(tabs)).toEqual([]);
    expect(scene.homes.get('SO1')).toBe('entry');
  });

  it('shows numbers, silence after the cut-off and what is not a number', () => {
    const row = (unit: string) => days.map((day) => tracked(unit, at(day)));
    expect(row('SO1')).toEqual([5, 0, '⚠', 30, '']);
    expect(row('SO2')).toEqual([1, '●', '⚠', '', '']);
    expect(row('SA1')).toEqual(['●', '⚠', '', '', '']);
    expect(row('total')).toEqual([6, 0, '', 30, '']);
    expect(row('silent')).toEqual([1, 1, '', 0, '']);
  });

  it('counts what was reported, missed and when last', () => {
    const figures = ['total|main', 'reported', 'missing', 'last'];
    expect(figures.map((key) => tracked('SO1', key))).toEqual([35, 3, 0, serialOf('2023-06-15')]);
    expect(figures.map((key) => tracked('SO2', key))).toEqual([1, 1, 1, serialOf('2023-06-12')]);
    expect(figures.map((key) => tracked('SA1', key))).toEqual([0, 0, 1, '']);
    expect(tracked('total', 'total|main')).toBe(36);
  });

  it('says up to when numbers count', () => {
    expect(tracked('window', 'parent')).toBe(
      'Số liệu tính đến 15 giờ ngày 13/6/2023 (mỗi ngày: từ 15 giờ hôm trước đến 15 giờ hôm đó).',
    );
    expect(tracking.title).toBe('Bảng theo dõi');
    const first = opened({ ...given, now: instantOf('2023-06-12', '15:00') });
    expect(first.tracked('window', 'parent')).toBe(
      'Số liệu tính đến 15 giờ ngày 12/6/2023 (từ 0 giờ đến 15 giờ hôm đó).',
    );
  });
});

describe('Bảng theo dõi over one entry tab a hamlet', () => {
  const units = Array.from({ length: 31 }, (_, h) => ({
    name: `Thôn ${h + 1}`,
    code: `H${h + 1}`,
    teams: 2,
  }));
  const indicators = [
    { key: 'main', name: 'Mức 1', target: 500 },
    { key: 'two', name: 'Mức 2', target: 100 },
  ];
  const campaign = week({ units, indicators });
  const one = version({});
  const codes = leavesOf(campaign).map(({ code }) => code);
  const rows = (table: number) =>
    codes.map((unit, u) => ({ unit, cells: days.map((_, d) => (u + d + table) % 5) }));
  const tables = ['main', 'two'].map((indicator, t) => ({ indicator, rows: rows(t) }));
  const plan = {
    ...one,
    plan: {
      days,
      tables: tables.map(({ indicator, rows: all }) => ({
        indicator,
        rows: all.map((row) => ({ ...row, total: 10 })),
      })),
    },
  };

  it('reads every team of every tab', () => {
    const { tracked, scene, tabs } = opened({
      campaign,
      versions: [plan],
      submissions: { days, tables },
      now: instantOf('2023-06-14', '16:00'),
    });
    expect(new Set(scene.homes.values()).size).toBe(31);
    expect(faults(tabs)).toEqual([]);
    for (const { indicator, rows: all } of tables)
      for (const { unit, cells } of all)
        expect([unit, ...days.map((day) => tracked(unit, `${day}|${indicator}`))]).toEqual([unit, ...cells]);
    expect(tracked('total', 'total|two')).toBe(
      tables[1]!.rows.flatMap(({ cells }) => cells).reduce((a, b) => a + b, 0),
    );
    expect(tracked('total', 'said')).toBe(62);
  });
});
