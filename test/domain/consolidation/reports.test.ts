/** The city's reports: rows are wards, and what could not be read stands apart. */
import { cityReports } from '../../../src/domain/consolidation/reports';
import { consolidationOf } from '../../../src/domain/consolidation/totals';
import type { WardLine, WardState } from '../../../src/domain/consolidation/ward';
import { day, published, several } from './make';

const NOW = Date.parse('2023-06-03T16:00:00+07:00');
const line = (name: string, cluster = ''): WardLine => ({
  key: `x${name}`,
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

test('a day by ward under its area: areas add up to the whole, areas are their wards', () => {
  const lines = [line('A', 'X'), line('B', 'Y'), line('C', 'X'), line('D', 'X'), line('E')];
  const states = [
    state('A', { published: doing(12) }),
    state('B', { published: doing(24) }),
    state('C', { published: doing(null) }),
    state('D', { published: doing(5), unread: { reason: 'gone', detail: '' } }),
    state('E', { published: doing(1) }),
  ];
  const [daily, , ranking] = cityReports(consolidationOf(lines, states, NOW));
  expect(daily).toMatchObject({ kind: 'daily', of: '2023-06-03' });
  expect(
    daily!.rows.map(({ key, level, cells }) => [
      key,
      level,
      cells.number ?? null,
      cells.name,
      cells.done,
      cells.reported,
    ]),
  ).toEqual([
    ['cluster1', 1, null, 'X', 12, '6/12'],
    ['xA', 2, 1, 'A', 12, '6/6'],
    ['xC', 2, 2, 'C', null, '0/6'],
    ['cluster2', 1, null, 'Y', 24, '6/6'],
    ['xB', 2, 3, 'B', 24, '6/6'],
    ['xE', 1, 4, 'E', 1, '6/6'],
  ]);
  const top = daily!.rows.filter(({ level }) => level === 1);
  for (const key of ['assigned', 'done', 'toDate', 'gap', 'quota'])
    expect(top.reduce((sum, { cells }) => sum + Number(cells[key]), 0)).toBe(daily!.total!.cells[key]);
  expect(daily!.total!.cells).toMatchObject({ assigned: 200, done: 37, toDate: 37, gap: 37 - 120 });
  // Under areas the wards are of the second level, alone in the ranking too.
  expect(new Set(ranking!.rows.map(({ level }) => level))).toEqual(new Set([2]));
  expect(daily!.apart.map(({ cells }) => cells.name)).toEqual(['D']);
  // All wards close at 15:00, so the numbers of the day are those of the 24 hours before.
  expect(daily!.window).toEqual({
    from: Date.parse('2023-06-02T15:00:00+07:00'),
    to: Date.parse('2023-06-03T15:00:00+07:00'),
  });
  expect(ranking!.rows.map(({ cells }) => [cells.rank, cells.name, cells.share])).toEqual([
    [1, 'B', 0.5],
    [2, 'A', 0.25],
    [3, 'E', 1 / 48],
  ]);
  // Silent or unread: no place, never the last one with zero; who is silent is to be reminded.
  expect(ranking!.apart.map(({ cells }) => [cells.name, cells.toDate, cells.proposal])).toEqual([
    ['C', null, { word: 'remindSmall' }],
    ['D', 5, null],
  ]);
});

test('what is due from wards without any figure is in the total’s gap, and said: with it the column adds up', () => {
  const lines = ['A', 'B', 'C', 'D', 'E'].map((name) => line(name));
  const states = [
    state('A', { published: doing(12) }),
    state('B', { published: doing(null) }),
    state('C', { published: doing(40) }),
    state('D', { published: doing(null), unread: { reason: 'gone', detail: '' } }),
    state('E', { published: published({ first: '2023-06-04', days: [day(4)] }) }),
  ];
  const { rows, total, remarks } = cityReports(consolidationOf(lines, states, NOW))[0]!;
  expect(rows.map(({ cells }) => cells.gap)).toEqual([12 - 30, null, 40 - 30, null]);
  expect(remarks).toEqual([{ code: 'blankDue', figures: { due: 30, units: 1, names: 'B' } }]);
  expect(total!.cells.gap).toBe(-18 + 10 - 30);
  const none = consolidationOf([line('B')], [state('B', { published: doing(null) })], NOW);
  expect(cityReports(none)[0]!.remarks).toEqual([]);
});

test('a ward whose campaign has not begun has its target and no figure; the sums have the target too', () => {
  const later = published({ first: '2023-06-04', days: [day(4), day(5)] });
  const { total, wards } = consolidationOf(
    [line('A'), line('B')],
    [state('A', { published: doing(3) }), state('B', { published: later })],
    NOW,
  );
  expect(total.indicators[0]).toMatchObject({ target: 100, done: 3, due: 30 });
  expect(wards[1]).toMatchObject({ figures: null, punctual: null });
  const [daily] = cityReports(consolidationOf([line('B')], [state('B', { published: later })], NOW));
  expect(daily).toBeUndefined();
});

test('who is silent: days on which nobody reported, the day of the report first', () => {
  const reports = (said: number[], late: number[]) =>
    published({
      days: said.map((count, i) =>
        day(i + 1, {
          reported: count === 0 ? null : count,
          said: count,
          late: late[i]!,
          onTime: count - late[i]!,
        }),
      ),
    });
  const lines = ['A', 'B', 'C', 'D', 'E'].map((name) => line(name));
  const states = [
    state('A', { published: reports([6, 6, 6], [0, 0, 1]) }),
    state('B', { published: reports([0, 6, 6], [0, 6, 6]) }),
    state('C', { published: reports([6, 0, 0], [0, 0, 0]) }),
    state('D', { published: reports([6, 0, 0], [0, 0, 0]), unread: { reason: 'denied', detail: '' } }),
    // An entry that is no number is no silence.
    state('E', { published: published({ days: [1, 2, 3].map((d) => day(d, { wrong: 1 })) }) }),
  ];
  const [, late] = cityReports(consolidationOf(lines, states, NOW));
  expect(late!.kind).toBe('late');
  expect(
    late!.rows.map(({ cells: { name, lastMissing, missing, late: days, reportedDays, onTime } }) => [
      name,
      lastMissing,
      missing,
      days,
      reportedDays,
      onTime,
    ]),
  ).toEqual([
    ['C', { day: '2023-06-03' }, 2, 0, '6/18', 1 / 3],
    ['B', { day: '2023-06-01' }, 1, 2, '12/18', 0],
  ]);
  // Of 72 reports owed by four wards, 36 came, 23 of them in time.
  expect(late!.total!.cells).toMatchObject({ reportedDays: '36/72', onTime: 23 / 72 });
  expect(late!.apart.map(({ cells }) => cells)).toEqual([{ name: 'D' }]);
});

test('each thing that is counted has columns and a ranking of its own; before the first cut-off there is nothing', () => {
  const lines = [line('A')];
  const reports = cityReports(consolidationOf(lines, [state('A', { published: several() })], NOW));
  expect(reports.map(({ kind, of }) => [kind, of])).toEqual([
    ['daily', '2023-06-03'],
    ['late', ''],
    ['ranking', 'activated'],
    ['ranking', 'issued'],
  ]);
  expect(reports[0]!.columns.map(({ key }) => key)).toContain('done|issued');
  expect(cityReports(consolidationOf(lines, [state('A')], NOW - 5 * 86_400_000))).toEqual([]);
});

test('reports nobody knows the time of are no punctuality: no share in time, no reward, and it is said', () => {
  const lines = ['A', 'B'].map((name) => line(name));
  const ahead = (times: object) =>
    published({ days: [day(3, { reported: 240, due: 200, said: 6, ...times })] });
  const states = [
    state('A', { published: ahead({ onTime: 6 }) }),
    state('B', { published: ahead({ onTime: 2 }) }),
  ].map((one) => ({
    ...one,
    published: { ...one.published!, indicators: [{ ...one.published!.indicators[0]!, assigned: 400 }] },
  }));
  const ranking = cityReports(consolidationOf(lines, states, NOW)).find(({ kind }) => kind === 'ranking')!;
  expect(ranking.rows.map(({ cells }) => [cells.name, cells.rank, cells.onTime, cells.proposal])).toEqual([
    ['A', 1, 1, { word: 'reward' }],
    ['B', 1, null, null],
  ]);
  expect(ranking.remarks).toContainEqual({ code: 'unknownTimes', figures: { days: 4 } });
  expect(ranking.remarks).toContainEqual({ code: 'timesUnknown', figures: { units: 1 } });
});
