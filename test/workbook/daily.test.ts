/** Reading the day's work back from tabs people have worked in. */

import { DayGridIndex } from '../../src/domain/record/day-grid';
import { NO_LEDGER } from '../../src/domain/record/ledger';
import { leavesOf } from '../../src/domain/units';
import { translate, translateIfKnown } from '../../src/messages/translate';
import { type Daily, readDaily } from '../../src/workbook/decode/daily';
import type { EntryKey } from '../../src/workbook/model';
import type { ReadTab } from '../../src/workbook/read';
import { entryTabs } from '../../src/workbook/tabs';
import { mirrorTab, versionsTab } from '../../src/workbook/tabs/record';
import type { Scene } from '../../src/workbook/tabs/scene';
import { anyPlan, smallCampaign } from './fixtures';
import { asRead, Edited } from './read-tab';

const campaign = smallCampaign();
const D = ['2023-06-07', '2023-06-08', '2023-06-09', '2023-06-10', '2023-06-11'].map(
  (day) => `${day}|activated`,
);
const version = {
  number: 1,
  after: null,
  madeAt: 0,
  madeBy: '',
  reason: '',
  fingerprint: '',
  plan: anyPlan(campaign),
  base: {},
};

function sceneOf(homes: (code: string) => EntryKey = () => 'entry'): Scene {
  return {
    campaign,
    versions: [version],
    ledger: NO_LEDGER,
    homes: new Map(leavesOf(campaign).map(({ code }) => [code, homes(code)])),
    language: 'vi',
    today: '2023-06-08',
  };
}

const entry = () => Edited.of(entryTabs(sceneOf())[0]!).type('SO1', D[0]!, 5).type('SA2', D[1]!, '12 tk');
const state = [mirrorTab(sceneOf()), versionsTab(sceneOf())].map(asRead);
const read = (...tabs: (Edited | ReadTab)[]): Daily =>
  readDaily([...tabs.map((one) => (one instanceof Edited ? one.tab : one)), ...state], campaign);
const value = (daily: Daily, unit: string, key: string) => {
  const [day, indicator] = key.split('|') as [string, string];
  return new DayGridIndex(daily.submissions).at({ unit, day, indicator });
};
/** Codes, and cells where they have one; every one of them speaks in both languages. */
function problems({ findings, places }: Daily): string[] {
  return findings.map(({ code, severity, path, figures }) => {
    for (const language of ['vi', 'en'] as const)
      for (const part of ['message', 'action'])
        expect(translateIfKnown(language, `findings.${code}.${part}`, figures)).toMatch(/^[^{}]+$/);
    if (path.includes('!')) expect(places.get(path)).toBeDefined();
    return `${severity} ${code} ${figures.cell ?? ''}`.trim();
  });
}

test('numbers, text and blanks by team and day', () => {
  const daily = read(entry());
  expect(value(daily, 'SO1', D[0]!)).toBe(5);
  expect(value(daily, 'SA2', D[1]!)).toBe('12 tk');
  expect(value(daily, 'SA1', D[1]!)).toBeNull();
  expect(problems(daily)).toEqual([]);
  expect(daily.submissions.days).toEqual(D.map((key) => key.split('|')[0]));
});

test('wherever rows and columns were moved, whatever the tab is called', () => {
  const moved = entry().rename('Số hôm nay').insertColumn(D[0]!).insertRow('SO2');
  const shifted = { ...moved.tab, cells: [[], [], ...moved.tab.cells], rowCount: moved.tab.rowCount + 2 };
  const daily = read(shifted);
  expect(value(daily, 'SO1', D[0]!)).toBe(5);
  expect(value(daily, 'SA2', D[1]!)).toBe('12 tk');
  expect(problems(daily)).toEqual([]);
});

test('a formula is kept as it reads', () => {
  expect(value(read(entry().formula('SO2', D[2]!, '=1+1')), 'SO2', D[2]!)).toEqual({ formula: '=1+1' });
});

test('teams of several tabs, each at home where it stands', () => {
  const tabs = entryTabs(sceneOf((code) => (code.startsWith('SO') ? 'entry.SO' : 'entry.SA')));
  const daily = read(Edited.of(tabs[0]!).type('SO1', D[0]!, 5), Edited.of(tabs[1]!).type('SA1', D[1]!, 6));
  expect([value(daily, 'SO1', D[0]!), value(daily, 'SA1', D[1]!)]).toEqual([5, 6]);
  expect(Object.fromEntries(daily.homes)).toEqual({
    SO1: 'entry.SO',
    SO2: 'entry.SO',
    SA1: 'entry.SA',
    SA2: 'entry.SA',
  });
  expect(problems(daily)).toEqual([]);
  expect(daily.places.get('entries.activated.SA1.2023-06-08')).toMatchObject({ tab: 'entry.SA', row: 11 });
});

test('a team twice: the first row counts, the other is reported where it stands', () => {
  const daily = read(entry().insertRow('sentinel', { unit: 'SO1 Tổ 1', [D[0]!]: 9 }));
  expect(value(daily, 'SO1', D[0]!)).toBe(5);
  expect(problems(daily)).toEqual(['error ENTRY_ROW_REPEATED A16']);
});

test('numbers beside a name that is no team; a note of somebody is no problem', () => {
  expect(problems(read(entry().insertRow('sentinel', { unit: 'Tổ lưu động', [D[0]!]: 9 })))).toEqual([
    'error ENTRY_ROW_UNKNOWN A16',
  ]);
  expect(problems(read(entry().insertRow('sentinel', { unit: 'Ghi chú' })))).toEqual([]);
});

test('a code overwritten, or turned into a formula: its numbers are not counted as another team’s', () => {
  const over = read(entry().type('SO1', 'unit', 'Bác Ba'));
  expect(value(over, 'SO1', D[0]!)).toBeUndefined();
  expect(problems(over)).toEqual(['error ENTRY_KEY_OVERWRITTEN A12', 'error ENTRY_ROW_MISSING']);
  expect(problems(read(entry().formula('SO1', 'unit', '=A13')))).toEqual([
    'error ENTRY_KEY_FORMULA A12',
    'error ENTRY_ROW_MISSING',
  ]);
  // A name may change; the code in front counts.
  expect(problems(read(entry().type('SO1', 'unit', 'SO1 Bác Ba')))).toEqual([]);
});

test('rows set aside belong to their team still, without being one of the campaign', () => {
  const smaller = smallCampaign({
    units: [
      { name: 'Thôn Song', code: 'SO', teams: 1 },
      { name: 'Thôn Sành', code: 'SA', teams: 2 },
    ],
  });
  const daily = readDaily([entry().type('SO2', D[0]!, 4).tab, ...state], smaller);
  expect(value(daily, 'SO2', D[0]!)).toBe(4);
  expect(problems(daily)).toEqual([]);
});

test('days the plan no longer has are read as well', () => {
  const shorter = smallCampaign({ period: ['2023-06-07', '2023-06-10'] });
  const versions = asRead(versionsTab({ ...sceneOf(), versions: [{ ...version, plan: anyPlan(shorter) }] }));
  const daily = readDaily([entry().type('SO1', D[4]!, 2).tab, state[0]!, versions], shorter);
  expect(value(daily, 'SO1', D[4]!)).toBe(2);
  expect(problems(daily)).toEqual([]);
});

test('a day gone, one standing twice, a column of notes', () => {
  const gone = read(entry().deleteColumn(D[1]!));
  expect(problems(gone)).toEqual(['error ENTRY_COLUMN_MISSING']);
  expect(gone.findings[0]?.figures.day).toBe('2023-06-08');
  const twice = entry().type('keys', 'end', D[1]!).type('SO2', 'end', 3);
  expect(problems(read(twice)).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'error ENTRY_COLUMN_REPEATED',
  ]);
  const notes = entry().type('keys', 'end', null).type('SO2', 'end', 'gọi lại');
  expect(problems(read(notes)).map((one) => one.split(' ')[1])).toEqual(['ENTRY_COLUMN_UNKNOWN']);
});

test('a key of a day overwritten by a formula', () => {
  expect(
    problems(read(entry().formula('keys', D[1]!, '=A1')))
      .map((one) => one.split(' ')[1])
      .sort(),
  ).toEqual(['ENTRY_COLUMN_MISSING', 'ENTRY_KEY_FORMULA']);
});

test('merged and hidden codes; merged numbers; our own merge above is none of these', () => {
  expect(problems(read(entry().merge('SO1', 'SO2', 'unit')))).toEqual(['error ENTRY_MERGED A12']);
  expect(problems(read(entry().merge('SO1', 'SO2', D[1]!))).map((one) => one.split(' ')[1])).toEqual([
    'ENTRY_MERGED',
  ]);
  expect(problems(read(entry().merge('SO1', 'SO2', 'quota')))).toEqual([]);
  expect(problems(read({ ...entry().tab, hiddenColumns: [0] }))).toEqual(['warning ENTRY_KEY_HIDDEN A1']);
  expect(problems(read({ ...entry().tab, hiddenRows: [0, 1, 12] }))).toEqual([
    'warning ENTRY_ROW_HIDDEN A13',
  ]);
});

test('a tab without its keys is not guessed at', () => {
  const daily = read(entry().deleteRow('keys'));
  expect(problems(daily)).toEqual(['error ENTRY_KEYS_LOST A1']);
  expect(daily.submissions).toEqual({ days: [], tables: [] });
  const mirror = Edited.of(mirrorTab(sceneOf())).deleteRow('keys').tab;
  expect(problems(readDaily([entry().tab, mirror], campaign))).toEqual(['error RECORD_KEYS_LOST']);
});

test('before the first build there is nothing', () => {
  expect(readDaily([], campaign)).toMatchObject({
    submissions: { days: [], tables: [] },
    ledger: NO_LEDGER,
    versions: [],
    recording: null,
    findings: [],
  });
});

test('ways to a cell, a row, a day', () => {
  const { places } = read(entry());
  const grid = entry();
  expect(places.get(`entries.activated.SO2.2023-06-08`)).toEqual({
    tab: 'entry',
    title: translate('vi', 'tabs.titles.entry'),
    row: grid.row('SO2'),
    column: grid.column(D[1]!),
  });
  expect(places.get('entries..SO2')).toMatchObject({ row: grid.row('SO2'), column: 0 });
  expect(places.get('days.2023-06-08')).toMatchObject({ column: grid.column(D[1]!) });
  expect(places.get('entries.activated.XX.2023-06-08')).toBeUndefined();
  expect(places.get('days.2030-01-01')).toBeUndefined();
});

test('500 teams over 60 days with two indicators are read in little time', () => {
  const large = smallCampaign({
    period: ['2023-06-01', '2023-07-30'],
    indicators: [
      { key: 'activated', name: 'Kích hoạt', unit: 'tài khoản', target: 40_000 },
      { key: 'issued', name: 'Cấp mới', unit: 'thẻ', target: 20_000 },
    ],
    units: Array.from({ length: 50 }, (_, i) => ({ name: `Thôn ${i + 1}`, code: `H${i + 1}X`, teams: 10 })),
  });
  const scene: Scene = {
    ...sceneOf(),
    campaign: large,
    versions: [{ ...version, plan: anyPlan(large) }],
    homes: new Map(),
  };
  const tabs = [...entryTabs(scene), mirrorTab(scene), versionsTab(scene)].map(asRead);
  const [{ cells, columnCount }] = tabs as [ReadTab];
  for (const row of cells.slice(11, 511))
    for (let column = columnCount - 121; column < columnCount - 1; column++)
      row[column] = { value: 3, formula: null };
  const start = performance.now();
  const daily = readDaily(tabs, large);
  const took = performance.now() - start;
  expect(daily.submissions.tables.map(({ rows }) => rows.length)).toEqual([500, 500]);
  expect(
    daily.submissions.tables.every(({ rows }) => rows.every((row) => row.cells.every((one) => one === 3))),
  ).toBe(true);
  expect(problems(daily)).toEqual([]);
  expect(took).toBeLessThan(5_000);
});
