/** What the formulas of a report tab say is what the domain says, cell by cell. */
import { samples } from '../../../local/samples';
import { dueReports, type ReportInput, reportsOf } from '../../../src/domain/report';
import { menu } from '../../../src/messages/vi/menu';
import type { Tab } from '../../../src/workbook/model';
import { reportTab } from '../../../src/workbook/tabs/report';
import { CHANGED_ROW } from '../../../src/workbook/tabs/report/changed';
import { queChauHalfWay } from '../../domain/report/sample';
import { faults } from '../well-formed';
import { differences } from './differences';
import { type Drawn, drawn, drawnAll, sceneOf } from './drawn';
import { filled } from './inputs';

const input: ReportInput = queChauHalfWay();

const cases: [string, ReportInput][] = [
  ['half-way, odd cells, a new plan', input],
  ...samples.map(({ key }): [string, ReportInput] => [`${key} on the way`, filled(key, 0.4)]),
  ['tien-giang-2023 at the end', filled('tien-giang-2023', 1)],
];

test.each(cases)('every report that is due, %s', (_, given) => {
  const made = drawnAll(given, dueReports(given));
  expect(made.length).toBeGreaterThan(4);
  expect(faults(made[0]!.tabs)).toEqual([]);
  for (const { report, value } of made)
    expect([report.kind, report.of, differences(report, value)]).toEqual([report.kind, report.of, []]);
});

test('a unit with no number is blank, not 0; a number more moves every figure that goes by it', () => {
  const made = drawn(input, { kind: 'daily', of: '2023-06-14' });
  const { report, tabs, sheet, value } = made;
  const silent = report.rows.find(({ cells }) => cells.done === null)!;
  const before = ['done', 'toDate', 'gap'].map((column) => Number(value('total', column)));
  expect(value(silent.key, 'done')).toBe('');
  const entry = tabs.find(({ key }) => key === 'entry')!;
  sheet.set(entry, `${silent.key}1`, '2023-06-14|activated', 4);
  const { assigned, toDate, gap } = silent.cells as Record<string, number>;
  expect(['done', 'toDate', 'gap'].map((column) => value(silent.key, column))).toEqual([
    4,
    toDate! + 4,
    gap! + 4,
  ]);
  expect(value(silent.key, 'share')).toBeCloseTo((toDate! + 4) / assigned!);
  expect(['done', 'toDate', 'gap'].map((column) => value('total', column))).toEqual(before.map((n) => n + 4));
  // Of another day: to date only.
  sheet.set(entry, `${silent.key}1`, '2023-06-13|activated', 0);
  expect(value(silent.key, 'done')).toBe(4);
});

test('a ranking stands as it was made: order, shares and proposals agree whatever is typed afterwards', () => {
  const { report, tabs, sheet, value } = drawn(input, { kind: 'ranking', of: '' });
  const last = report.rows[report.rows.length - 1]!;
  const entry = tabs.find(({ key }) => key === 'entry')!;
  sheet.set(entry, `${last.key}1`, '2023-06-12|activated', 9000);
  expect(differences(report, value)).toEqual([]);
});

describe('a report whose figures have changed since it was made says so', () => {
  const CHANGED = `Số liệu đã đổi từ khi lập: chọn ${menu.dueReports} để có số mới.`;
  const made = drawnAll(input, dueReports(input));
  const [{ sheet, tabs }] = made as [Drawn];
  const entry = tabs.find(({ key }) => key === 'entry')!;
  const lines = () =>
    Object.fromEntries(
      made.flatMap(({ report, tab, value }) =>
        tab.rows.some(({ key }) => key === CHANGED_ROW) ? [[report.kind, lineOf(tab, value)]] : [],
      ),
    );
  // Where a table has pages beside it the line lies behind the names, which come again on each.
  const lineOf = (tab: Tab, value: Drawn['value']) =>
    tab.columns
      .map(({ key }) => value(CHANGED_ROW, key))
      .filter((found) => found !== CHANGED_ROW && found !== null)[0];
  const all = (text: string) => Object.fromEntries(['daily', 'late', 'ranking'].map((kind) => [kind, text]));
  const [team, other] = input.submissions.tables[0]!.rows.map(({ unit }) => unit);
  const at = (unit: string) => {
    const { days, tables } = input.submissions;
    return tables[0]!.rows.find((row) => row.unit === unit)!.cells[days.indexOf('2023-06-12')];
  };
  const type = (unit: string, content: unknown) =>
    sheet.set(entry, unit, '2023-06-12|activated', content as number | null);

  it('not as long as the entries are what they were', () => {
    expect(lines()).toMatchObject(all(''));
    expect(lines()).toHaveProperty('weekly', '');
    expect(lines()).not.toHaveProperty('organisations');
  });

  it('what was assigned, when one team has more and another as much less', () => {
    const quotas = tabs.find(({ key }) => key === 'quotaUnits')!;
    const units = quotas.rows.slice(quotas.body.from, quotas.body.to).map(({ key }) => key);
    const total = (unit: string) => Number(sheet.value(quotas, unit, 'total|activated'));
    const [a, b] = [units[0]!, units.find((unit) => total(unit) !== total(units[0]!))!];
    const put = (unit: string, quota: number) => sheet.set(quotas, unit, 'total|activated', quota);
    const [of, others] = [total(a), total(b)];
    expect(lines()).toMatchObject({ ...all(''), assigned: '' });
    put(a, others);
    put(b, of);
    expect(lines()).toMatchObject({ ...all(''), assigned: CHANGED });
    put(a, of);
    put(b, others);
    expect(lines().assigned).toBe('');
  });

  it('a number more, one team for another, a zero for a blank', () => {
    const [was, others] = [Number(at(team!) ?? 0), Number(at(other!) ?? 0)];
    type(team!, was + 1);
    expect(lines()).toMatchObject({ ...all(CHANGED), daily: lines().daily });
    type(other!, others - 1);
    expect(lines().ranking).toBe(CHANGED);
    type(team!, at(team!));
    type(other!, at(other!));
    expect(lines()).toMatchObject(all(''));
    const blank = input.submissions.tables[0]!.rows.find(({ unit }) => (at(unit) ?? null) === null)!.unit;
    type(blank, 0);
    expect(lines()).toMatchObject({ ...all(CHANGED), daily: lines().daily });
  });
});

test.each(['vi', 'en'] as const)('every word is there in %s', (language) => {
  const scene = { ...sceneOf(input), language };
  for (const report of reportsOf(input, dueReports(input))) {
    const tab = reportTab(report, scene, { made: '2023-06-15', entries: input.submissions });
    const texts = tab.areas
      .flatMap(({ content }) => (content.kind === 'constant' ? content.values.flat() : []))
      .filter((value) => typeof value === 'string');
    expect(texts.filter((text) => /\{\w+\}|^reports\.|undefined/.test(text))).toEqual([]);
    expect(tab.title.length).toBeLessThanOrEqual(31);
  }
});
