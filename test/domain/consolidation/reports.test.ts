/** The city's reports: rows are wards, and what could not be read stands apart. */
import { cityReports } from '../../../src/domain/consolidation/reports';
import { consolidationOf } from '../../../src/domain/consolidation/totals';
import type { WardLine, WardState } from '../../../src/domain/consolidation/ward';
import { day, published, several } from './make';

const NOW = Date.parse('2023-06-03T16:00:00+07:00');
const line = (name: string, cluster = ''): WardLine => ({
  key: name,
  cluster,
  name,
  link: `ward-file-00000${name}`,
  target: null,
});
const state = (key: string, changes: Partial<WardState> = {}): WardState => ({
  key,
  file: null,
  run: '',
  published: published(),
  readAt: NOW,
  unread: null,
  ...changes,
});
const doing = (number: number | null) =>
  published({ days: [day(3, { reported: number, said: number === null ? 0 : 6 })] });

test('a day by ward, with the sums of its parts', () => {
  const lines = [line('A', 'X'), line('B', 'Y'), line('C', 'X'), line('D', 'X')];
  const states = [
    state('A', { published: doing(12) }),
    state('B', { published: doing(24) }),
    state('C', { published: doing(null) }),
    state('D', { published: doing(5), unread: { reason: 'gone', detail: '' } }),
  ];
  const [daily, ranking] = cityReports(consolidationOf(lines, states, NOW));
  expect(daily).toMatchObject({ kind: 'daily', of: '2023-06-03' });
  expect(daily!.rows.map(({ key, cells }) => [key, cells.name, cells.today ?? null, cells.reported])).toEqual(
    [
      ['w1', 'A', 12, '6/6'],
      ['w2', 'B', 24, '6/6'],
      ['w3', 'C', null, '0/6'],
      ['cluster1', 'X', 12, '6/12'],
      ['cluster2', 'Y', 24, '6/6'],
    ],
  );
  expect(daily!.total!.cells).toMatchObject({ assigned: 150, today: 36, toDate: 36, gap: 36 - 90 });
  expect(daily!.apart.map(({ cells }) => cells.name)).toEqual(['D']);
  expect(ranking!.rows.map(({ cells }) => [cells.rank, cells.name, cells.share])).toEqual([
    [1, 'B', 0.5],
    [2, 'A', 0.25],
  ]);
  // Silent or unread: no place, never the last one with zero.
  expect(ranking!.apart.map(({ cells }) => [cells.name, cells.toDate])).toEqual([
    ['C', null],
    ['D', 5],
  ]);
});

test('each thing that is counted has columns and a ranking of its own; before the first cut-off there is nothing', () => {
  const lines = [line('A')];
  const reports = cityReports(consolidationOf(lines, [state('A', { published: several() })], NOW));
  expect(reports.map(({ kind, of }) => [kind, of])).toEqual([
    ['daily', '2023-06-03'],
    ['ranking', 'activated'],
    ['ranking', 'issued'],
  ]);
  expect(reports[0]!.columns.map(({ key }) => key)).toContain('today|issued');
  expect(cityReports(consolidationOf(lines, [state('A')], NOW - 5 * 86_400_000))).toEqual([]);
});
