/** Charts of reports: native where the sheet is drawn, their figures those of the reports and of the plan. */
import { dueReports, reportOf, reportsOf } from '../../../src/domain/report';
import { burnUpOf } from '../../../src/domain/report/burn-up';
import type { ChartSource, Tab } from '../../../src/workbook/model';
import { reportTab } from '../../../src/workbook/tabs/report';
import { daysOf, line, plansAt, sum } from '../../domain/report/oracle';
import { queChauHalfWay } from '../../domain/report/sample';
import { textOf } from '../well-formed';
import { desk } from './desk';
import { sceneOf } from './drawn';
import { filled } from './inputs';

const input = queChauHalfWay();
const tabsOf = (given: typeof input): Tab[] =>
  reportsOf(given, dueReports(given)).map((report) =>
    reportTab(report, sceneOf(given), { made: null, entries: given.submissions }),
  );

const all = tabsOf(input);

describe('the area day by day', () => {
  const [only] = burnUpOf(input, '2023-06-14');
  const days = daysOf('2023-05-27', '2023-06-30');

  test('what was done is the sum of all entries so far, and nothing after the day', () => {
    expect(only!.days).toEqual(days);
    expect(only!.done).toEqual(
      days.map((day) => (day > '2023-06-14' ? null : sum(input, 'activated', null, '0000', day))),
    );
  });

  test('the line is what the plans of that day ask for by each day', () => {
    const plans = plansAt(input.versions, '2023-06-14');
    expect(plans.length).toBeGreaterThan(1);
    const groups = input.campaign.units.flatMap(({ parent }) => (parent === null ? [] : [parent]));
    expect(only!.due).toEqual(days.map((day) => line(plans, 'activated', null, groups, day)));
  });

  test('before the first number there is none', () => {
    const silent = {
      ...input,
      submissions: {
        ...input.submissions,
        tables: input.submissions.tables.map((table) => ({
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, d) => (d < 2 ? null : cell)),
          })),
        })),
      },
    };
    expect(burnUpOf(silent, '2023-05-29')[0]!.done.slice(0, 4)).toEqual([
      null,
      null,
      sum(silent, 'activated', null, '0000', '2023-05-29'),
      null,
    ]);
    expect(burnUpOf({ ...input, versions: [] }, '2023-06-14')).toEqual([]);
  });
});

test('reports of what was done have bars by unit and the line of the plan; rankings the bars; others none', () => {
  const kinds = Object.fromEntries(
    all.map(({ key, charts }) => [key.slice(7), charts.map((chart) => chart.key)]),
  );
  const both = ['bars', 'burnUp|activated'];
  expect(kinds).toMatchObject({ daily: both, weekly: both, round: both, phase: both, ranking: ['bars'] });
  for (const kind of ['assigned', 'late', 'obstacles', 'services', 'reconcile'])
    expect(kinds[kind]).toEqual([]);
  const two = filled('cam-ngoc-2022', 1);
  const whole = reportTab(reportOf(two, { kind: 'final', of: '' }), sceneOf(two), {
    made: null,
    entries: two.submissions,
  });
  const counts = two.campaign.indicators.filter(({ kind }) => kind === 'count');
  expect(whole.charts.filter(({ kind }) => kind === 'bar')).toHaveLength(counts.length);
  expect(whole.charts.filter(({ kind }) => kind === 'line')).toHaveLength(counts.length);
});

test('charts stand off the paper, each in a column of its own, and read rows that are there', () => {
  for (const tab of all) {
    const row = (key: string) => tab.rows.findIndex((one) => one.key === key);
    const column = (key: string) => tab.columns.findIndex((one) => one.key === key);
    const read = (source: ChartSource, at: string) =>
      source.kind === 'column' ? textOf(tab, row(at), column(source.column)) : null;
    for (const { at, width, labels, series, kind } of tab.charts) {
      expect(column(at.column)).toBeGreaterThanOrEqual(tab.print!.area!.columns.to);
      expect(tab.columns[column(at.column)]!.width).toBeGreaterThan(at.right! + width);
      expect(at.right!).toBeGreaterThan(0);
      if (labels.kind !== 'column' || kind !== 'line') continue;
      expect(read(labels, labels.first)).toBe('27/5');
      expect(row(labels.head)).toBe(row(labels.first) - 1);
      expect(series.map(({ source }) => read(source, labels.head))).toEqual([
        'Đường kế hoạch',
        'Lũy kế đã làm',
      ]);
      expect(series.map(({ dashed }) => dashed)).toEqual([true, false]);
    }
    expect(new Set(tab.charts.map(({ at }) => at.column)).size).toBe(tab.charts.length);
  }
});

test('Google gets them as native charts, and not again when nothing changed', () => {
  const made = desk(input);
  const tabs = all.filter(({ key }) => key === 'report.weekly');
  made.draw(tabs);
  const charts = made.workbook
    .resource()
    .sheets!.flatMap((sheet) => sheet.charts ?? [])
    .map(({ spec }) => [spec?.basicChart?.chartType, spec?.basicChart?.legendPosition]);
  expect(charts).toEqual([
    ['BAR', 'NO_LEGEND'],
    ['LINE', 'BOTTOM_LEGEND'],
  ]);
  expect(made.draw(tabs)).toBe(0);
});
