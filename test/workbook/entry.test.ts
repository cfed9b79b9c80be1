import fc from 'fast-check';
import { oddOn } from '../../src/domain/data-check';
import { instantOf } from '../../src/domain/instant';
import { reportWindow } from '../../src/domain/report';
import type { Tab } from '../../src/workbook/model';
import { entryTabs, quotaTabs, settingsTab } from '../../src/workbook/tabs';
import { serialOf } from '../../src/workbook/tabs/days';
import { mirrorTab } from '../../src/workbook/tabs/record';
import { type Kept, sceneOf } from './entry-scene';
import { evaluate, type Sheet } from './evaluate';
import { smallCampaign } from './fixtures';
import { faults } from './well-formed';

interface Situation extends Kept {
  /** Hours since midnight. */
  hour?: number;
  changes?: Record<string, unknown>;
}

function open(today: string, situation: Situation = {}) {
  const scene = sceneOf(smallCampaign(situation.changes), today, situation);
  const { campaign, versions } = scene;
  const [entry] = entryTabs(scene) as [Tab];
  const mirror = mirrorTab(scene);
  const tabs = [settingsTab(campaign, 'vi'), entry, mirror, ...quotaTabs(campaign, versions[0]!.plan, 'vi')];
  const sheet = evaluate(tabs, serialOf(today) + (situation.hour ?? 9.5) / 24);
  return {
    tabs,
    entry,
    mirror,
    sheet,
    shown: (row: string, column: string) => sheet.value(entry, row, column),
  };
}

const visible = ({ columns }: Tab) => columns.filter(({ hidden }) => !hidden).map(({ key }) => key);
const width = ({ columns }: Tab) => columns.reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0);
const words = (shown: (row: string, column: string) => unknown) =>
  ['SO1', 'SO2', 'SA1', 'SA2'].map((row) => shown(row, 'missing'));
const day = (date: number) => `2023-06-${String(date).padStart(2, '0')}|activated`;

const NEXT_MORNING = { cutOffs: [{ level: 2, time: '08:30', dayOffset: 1 }] };
const TWO = {
  indicators: [
    { key: 'level1', name: 'Mức 1', target: 20 },
    { key: 'level2', name: 'Mức 2', target: 20 },
  ],
};

describe('Nhập hôm nay', () => {
  it('is well formed in every state', () => {
    for (const changes of [{}, TWO, { entry: { who: 'ward' } }])
      for (const today of ['2023-06-01', '2023-06-09', '2023-06-20'])
        expect(faults(open(today, { changes, closed: ['2023-06-08'] }).tabs)).toEqual([]);
  });

  it('shows the quota of today, found by the code in the row', () => {
    const { shown } = open('2023-06-08');
    expect(['SO1', 'SO2', 'SA1', 'SA2'].map((row) => shown(row, 'quota'))).toEqual([1, 2, 3, 0]);
    expect(shown('SO1', 'unit')).toBe('SO1 Tổ 1');
  });

  it('says in words what is missing, and turns when a number is typed', () => {
    const { entry, sheet, shown } = open('2023-06-08');
    expect(shown('SA1', 'missing')).toBe('○ Chờ báo');
    for (const [typed, word] of [
      [1, '▼ 2'],
      [3, '✓ Đủ'],
      [0, '▼ 3'],
      [45, '⚠ Xem lại'],
      [-1, '⚠ Xem lại'],
      ['2.5', '⚠ Xem lại'],
      [10000, '⚠ Xem lại'],
      ["'ba", '⚠ Xem lại'],
      ['=1/0', '⚠ Xem lại'],
      [20, '✓ Đủ'],
      [null, '○ Chờ báo'],
    ] as const) {
      sheet.set(entry, 'SA1', day(8), typed);
      expect([typed, shown('SA1', 'missing')]).toEqual([typed, word]);
    }
  });

  it('waits until the cut-off, and calls silent from that minute on', () => {
    expect(open('2023-06-08', { hour: 14.99 }).shown('SA1', 'missing')).toBe('○ Chờ báo');
    const { entry, sheet, shown } = open('2023-06-08', { hour: 15 });
    expect(words(shown)).toEqual(Array(4).fill('● Chưa báo'));
    sheet.set(entry, 'SA1', day(8), 0);
    expect(shown('SA1', 'missing')).toBe('▼ 3');
  });

  it('shows yesterday: the number, or a dash where nothing was reported', () => {
    const { entry, sheet, shown } = open('2023-06-08');
    sheet.set(entry, 'SO1', day(7), 0);
    expect(shown('SO1', 'yesterday')).toBe(0);
    expect(shown('SO2', 'yesterday')).toBe('–');
    expect(open('2023-06-07').shown('SO1', 'yesterday')).toBe('');
  });

  it('takes a team that does not work today for resting, not for silent', () => {
    expect(open('2023-06-11', { hour: 16 }).shown('SO1', 'missing')).toBe('Ngày nghỉ');
    const units = [
      { name: 'Thôn Song', code: 'SO', teams: 2, workDays: ['2023-06-11'] },
      { name: 'Thôn Sành', code: 'SA', teams: 2 },
    ];
    const { shown } = open('2023-06-11', { hour: 16, changes: { units } });
    expect([shown('SO1', 'missing'), shown('SA1', 'missing')]).toEqual(['● Chưa báo', 'Ngày nghỉ']);
  });

  it('asks nothing of a team that stands still, and still takes its number', () => {
    const pauses = [{ unit: 'SA', first: '2023-06-08', last: '2023-06-09', reason: 'Bão' }];
    const { entry, sheet, shown } = open('2023-06-08', { hour: 16, changes: { pauses } });
    expect(words(shown)).toEqual(['● Chưa báo', '● Chưa báo', 'Tạm dừng', 'Tạm dừng']);
    expect(shown('SA1', 'quota')).toBe(0);
    sheet.set(entry, 'SA1', day(8), 2);
    expect(shown('SA1', 'missing')).toBe('✓ Đủ');
    expect(open('2023-06-10', { hour: 16, changes: { pauses } }).shown('SA1', 'missing')).toBe('● Chưa báo');
  });

  it('tells a team that has stopped for good from one that pauses', () => {
    const pauses = [
      { unit: 'SA1', first: '2023-06-08', last: '2023-06-08', reason: 'Bão' },
      { unit: 'SA2', first: '2023-06-08', last: '2023-06-08', reason: 'Bão' },
      { unit: 'SA2', first: '2023-06-10', last: null, reason: 'Sáp nhập' },
    ];
    const on = (date: string) => words(open(date, { hour: 16, changes: { pauses } }).shown).slice(2);
    expect(on('2023-06-08')).toEqual(['Tạm dừng', 'Tạm dừng']);
    expect(on('2023-06-09')).toEqual(['● Chưa báo', '● Chưa báo']);
    expect(on('2023-06-10')).toEqual(['● Chưa báo', 'Đã dừng']);
  });

  it('names the day, the hour, from when to count, and whom to call', () => {
    const { shown } = open('2023-06-08');
    expect(shown('notice', 'unit')).toBe('Thứ Năm 8/6');
    expect(shown('notice', 'quota')).toBe(
      'Báo trước 15 giờ (số tính từ 15 giờ hôm trước). Chỉ ghi số trong ngày. Không có ai: gõ 0. Cần sửa ngày đã chốt: gọi cán bộ tổng hợp.',
    );
    expect(shown('head', day(8))).toBe('HÔM NAY 8/6');
    expect(shown('head', day(7))).toBe('Hôm qua 7/6 ●\u00a04');
    expect(shown('head', day(9))).toBe('T6 9/6');
  });

  it('counts the first day from its midnight, as reports do', () => {
    const { shown } = open('2023-06-07');
    expect(shown('notice', 'quota')).toMatch(/^Báo trước 15 giờ \(số tính từ 0 giờ hôm nay\)\. Chỉ ghi/);
    const [first, second] = ['2023-06-07', '2023-06-08'].map(
      (day) => reportWindow(smallCampaign(), { first: day, last: day }).from,
    );
    expect([first, second]).toEqual([instantOf('2023-06-07', '00:00'), instantOf('2023-06-07', '15:00')]);
  });

  it('says that the day is closed, and still who has not reported', () => {
    const { entry, sheet, shown } = open('2023-06-08', { hour: 16, closed: ['2023-06-08'] });
    // Where no other day is shown, a line more than over an open one.
    const headOf = (...closed: string[]) =>
      open('2023-06-08', { hour: 16, closed }).entry.rows.find(({ key }) => key === 'head')?.height;
    expect([headOf('2023-06-07'), headOf('2023-06-07', '2023-06-08')]).toEqual([44, 60]);
    expect(shown('notice', 'quota')).toBe('Đã chốt ngày 8/6. Cần sửa, gọi cán bộ tổng hợp.');
    expect(shown('head', day(8))).toBe('HÔM NAY 8/6 đã chốt');
    sheet.set(entry, 'SO1', day(8), 1);
    expect(words(shown)).toEqual(['✓ Đủ', '● Chưa báo', '● Chưa báo', '● Chưa báo']);
  });

  it('is quiet before and after the campaign', () => {
    const before = open('2023-06-01');
    expect([before.shown('SO1', 'quota'), before.shown('SO1', 'missing')]).toEqual(['', '']);
    expect(before.shown('notice', 'quota')).toBe('Đợt này bắt đầu từ ngày 07/6/2023. Chưa phải nhập.');
    expect(visible(before.entry)).toEqual(['unit', 'quota', 'missing', 'yesterday', day(7)]);
    const after = open('2023-06-20');
    expect(after.shown('notice', 'quota')).toMatch(/đã hết ngày 11\/6\/2023/);
    expect(after.shown('SO1', 'missing')).toBe('');
  });

  it('adds one column a further indicator and speaks of both', () => {
    const { entry, sheet, shown } = open('2023-06-08', { changes: TWO, closed: ['2023-06-07'] });
    expect(visible(entry)).toHaveLength(5);
    expect(width(entry)).toBeLessThanOrEqual(310);
    expect(shown('SO1', 'quota')).toBe('1 · 2');
    expect(shown('head', '2023-06-08|level2')).toBe('HÔM NAY 8/6 Mức 2');
    sheet.set(entry, 'SO1', '2023-06-08|level1', 3);
    expect(shown('SO1', 'missing')).toBe('○ Chờ báo');
    sheet.set(entry, 'SO1', '2023-06-08|level2', 1);
    expect(shown('SO1', 'missing')).toBe('▼ 0 · 1');
    sheet.set(entry, 'SO1', '2023-06-08|level2', 2);
    expect(shown('SO1', 'missing')).toBe('✓ Đủ');
    expect(shown('SO1', 'yesterday')).toBe('– · –');
  });

  it('knows where the recorder keeps each row and each day', () => {
    const { entry, mirror, shown } = open('2023-06-08', { changes: TWO });
    const { body, rows, columns } = mirror;
    for (const team of ['SO1', 'SA2'])
      expect(rows[body.from + Number(shown(team, 'home')) - 1]!.key).toBe(team);
    for (const column of ['2023-06-07|level1', '2023-06-11|level2'])
      expect(columns[Number(shown('place', column)) - 1]!.key).toBe(column);
    expect(entry.areas.filter(({ at }) => at.columns.to > entry.columns.length)).toEqual([]);
  });
});

describe('a report that is due the next morning', () => {
  const at = (today: string, hour: number, more: Situation = {}) =>
    open(today, { hour, changes: NEXT_MORNING, ...more });

  it('asks for yesterday until its cut-off has passed, then for today', () => {
    const early = at('2023-06-09', 7);
    early.sheet.set(early.entry, 'SO1', day(8), 1);
    expect(words(early.shown)).toEqual(['✓ Đủ', '○ Chờ báo', '○ Chờ báo', '○ Chờ báo']);
    expect(early.shown('SA1', 'quota')).toBe(3);
    expect(early.shown('notice', 'unit')).toBe('Thứ Năm 8/6');
    expect(early.shown('notice', 'quota')).toMatch(
      /^Báo số hôm qua trước 8 giờ 30 hôm nay \(số tính từ 8 giờ 30 hôm qua\)\./,
    );
    expect([early.shown('head', day(8)), early.shown('head', day(9))]).toEqual([
      'HÔM QUA 8/6',
      'HÔM NAY 9/6',
    ]);
    const late = at('2023-06-09', 8.5);
    expect(late.shown('notice', 'unit')).toBe('Thứ Sáu 9/6');
    expect(late.shown('notice', 'quota')).toMatch(
      /^Báo trước 8 giờ 30 ngày mai \(số tính từ 8 giờ 30 hôm nay\)/,
    );
    expect(late.shown('head', day(8))).toBe('Hôm qua 8/6 ●\u00a04');
    expect(words(late.shown)).toEqual(Array(4).fill('○ Chờ báo'));
  });

  it('starts with the first day, ends on the morning after the last, and leaves a closed day', () => {
    const first = at('2023-06-07', 7);
    expect(first.shown('notice', 'unit')).toBe('Thứ Tư 7/6');
    expect(first.shown('notice', 'quota')).toMatch(
      /^Báo trước 8 giờ 30 ngày mai \(số tính từ 0 giờ hôm nay\)/,
    );
    expect(at('2023-06-08', 7).shown('notice', 'quota')).toMatch(
      /^Báo số hôm qua trước 8 giờ 30 hôm nay \(số tính từ 0 giờ hôm qua\)/,
    );
    expect(at('2023-06-12', 7).shown('notice', 'quota')).toMatch(/^Báo số hôm qua trước/);
    expect(at('2023-06-12', 9).shown('notice', 'quota')).toMatch(/đã hết ngày/);
    expect(at('2023-06-09', 7, { closed: ['2023-06-08'] }).shown('notice', 'unit')).toBe('Thứ Sáu 9/6');
  });
});

describe('what a phone shows', () => {
  it('is five columns: one day, or yesterday and today as long as both are open', () => {
    const one = open('2023-06-08', { closed: ['2023-06-07'] }).entry;
    expect(visible(one)).toEqual(['unit', 'quota', 'missing', 'yesterday', day(8)]);
    const two = open('2023-06-08').entry;
    expect(visible(two)).toEqual(['unit', 'quota', 'missing', day(7), day(8)]);
    for (const entry of [one, two]) {
      expect(width(entry)).toBeLessThanOrEqual(320);
      expect(entry.columns[0]!.width).toBeLessThanOrEqual(130);
      expect(entry.rows.slice(0, entry.frozenRows).filter(({ hidden }) => !hidden)).toHaveLength(2);
      expect(entry.rows[entry.body.from]!.height).toBe(36);
    }
  });

  it('is one more where another day is open, never more than three days and those somebody is late with', () => {
    const { entry } = open('2023-06-11', { closed: ['2023-06-07'] });
    expect(visible(entry)).toEqual(['unit', 'quota', 'missing', day(9), day(10), day(11)]);
    expect(width(entry)).toBeLessThanOrEqual(320);
    const gap = open('2023-06-11', { closed: ['2023-06-09', '2023-06-10'] }).entry;
    expect(visible(gap)).toEqual(['unit', 'quota', 'missing', day(7), day(8), day(11)]);
    const late = [{ unit: 'SO1', day: '2023-06-07', until: '2023-06-11' }];
    const all = ['2023-06-07', '2023-06-08', '2023-06-09', '2023-06-10', '2023-06-11'];
    const closed = open('2023-06-11', { closed: all, late }).entry;
    expect(visible(closed)).toEqual(['unit', 'quota', 'missing', 'yesterday', day(7), day(11)]);
  });

  it('keeps today in view whatever else is open', () => {
    const late = [{ unit: 'SO1', day: '2023-06-07', until: '2023-06-11' }];
    const { entry } = open('2023-06-11', { closed: ['2023-06-07'], late });
    expect(visible(entry)).toEqual(['unit', 'quota', 'missing', day(7), day(10), day(11)]);
    expect(width(entry)).toBeLessThanOrEqual(310);
    const named = [{ name: 'Thôn Song', units: [{ name: 'Tổ dân phố Nguyễn Văn Trỗi', code: 'SO1' }] }];
    const wide = open('2023-06-11', { changes: { units: named } }).entry;
    expect(visible(wide)).toEqual(['unit', 'quota', 'missing', day(10), day(11)]);
    expect(width(wide)).toBeLessThanOrEqual(310);
    const two = open('2023-06-11', { changes: TWO, closed: ['2023-06-07'] }).entry;
    expect(visible(two)).toEqual(['unit', 'quota', 'missing', '2023-06-11|level1', '2023-06-11|level2']);
    const morning = open('2023-06-11', { changes: NEXT_MORNING, closed: ['2023-06-07'], late }).entry;
    expect(visible(morning)).toContain(day(10));
    expect(width(morning)).toBeLessThanOrEqual(310);
  });

  it('keeps a short name in one piece below a long code', () => {
    const units = [{ name: 'Phường 1', units: [{ name: 'Khu phố 1', teams: 2 }] }];
    const levels = ['Thành phố', 'Phường', 'Khu phố', 'Tổ'];
    const { shown, entry } = open('2023-06-08', { changes: { units, levels, cutOffs: null } });
    const team = entry.rows[entry.body.from]!.key;
    expect(shown(team, 'unit')).toBe(`${team} Tổ\u00a01`);
    expect(shown(team, 'code')).toBe(team);
    expect(shown(team, 'quota')).toBe(1);
  });
});

/** Columns × rows that anybody may write, as keys. */
function openKeys(entry: Tab): Set<string> {
  const keys = new Set<string>();
  for (const { rows, columns } of entry.protection!.unprotected)
    for (const row of entry.rows.slice(rows.from, rows.to))
      for (const column of entry.columns.slice(columns.from, columns.to)) {
        expect(keys.has(`${row.key} ${column.key}`)).toBe(false);
        keys.add(`${row.key} ${column.key}`);
      }
  return keys;
}

describe('who may type where', () => {
  const late = [
    { unit: 'SA2', day: '2023-06-08', until: '2023-06-10' },
    { unit: 'SO1', day: '2023-06-08', until: '2023-06-09' },
    { unit: 'SO1', day: '2023-06-09', until: '2023-06-12' },
  ];

  it('opens the days that have come and are not closed, and cells of those who may be late', () => {
    for (const changes of [{}, TWO, NEXT_MORNING, { entry: { who: 'hamlet' } }]) {
      const { entry } = open('2023-06-10', { changes, closed: ['2023-06-08'], late });
      const expected = new Set<string>();
      for (const { key } of entry.columns) {
        const date = /^2023-06-(\d\d)\|/.exec(key)?.[1];
        if (date === undefined) continue;
        for (const team of ['SO1', 'SO2', 'SA1', 'SA2'])
          if (['07', '09', '10'].includes(date) || (date === '08' && team === 'SA2'))
            expected.add(`${team} ${key}`);
      }
      expect(openKeys(entry)).toEqual(expected);
    }
  });

  it('opens nothing where the office types from messages, nor before the first day', () => {
    const { entry, shown } = open('2023-06-10', { changes: { entry: { who: 'ward' } }, late });
    expect(openKeys(entry).size).toBe(0);
    expect(shown('notice', 'quota')).toMatch(/^Báo trước 15 giờ.*Nhắn mã tổ và số trong ngày/);
    expect(openKeys(open('2023-06-06').entry).size).toBe(0);
  });

  it('leaves every day that is not closed open, and nothing hidden, where today is not known', () => {
    const [entry] = entryTabs(sceneOf(smallCampaign(), null, { closed: ['2023-06-08'] })) as [Tab];
    expect(openKeys(entry).size).toBe(4 * 4);
    expect(visible(entry).filter((key) => key.startsWith('2023'))).toHaveLength(5);
  });
});

/** Whether a formula holds of a cell, by putting it into the engine in place of a helper of that row. */
function holds(
  { entry, tabs }: { entry: Tab; tabs: Tab[] },
  formula: string,
  row: string,
  column: string,
  now: number,
  typed: [string, string, string | number][],
): unknown {
  const probe: Tab = {
    ...entry,
    columns: [...entry.columns, { key: 'probe', width: 10, hidden: false }],
    areas: [
      ...entry.areas,
      {
        name: 'probe',
        at: {
          rows: { from: 0, to: entry.rows.length },
          columns: { from: entry.columns.length, to: entry.columns.length + 1 },
        },
        content: {
          kind: 'formula',
          formula: formula.replace(/\{\.@/g, `{${column}@`).replace(/\{\.\}/g, `{${column}}`),
        },
        format: null,
        validation: null,
        notes: [],
      },
    ],
  };
  const sheet: Sheet = evaluate(
    tabs.map((tab) => (tab === entry ? probe : tab)),
    now,
  );
  for (const [r, c, value] of typed) sheet.set(probe, r, c, value);
  return sheet.value(probe, row, 'probe');
}

describe('what is refused', () => {
  const rule = (entry: Tab) => {
    const validation = entry.areas.find(({ name }) => name === 'entries')!.validation!;
    expect(validation.strict).toBe(true);
    expect(validation.rule.kind).toBe('formula');
    return (validation.rule as { formula: string }).formula;
  };

  it('is what can never be right: no whole number, a day to come, a closed day unless this team may be late', () => {
    const late = [{ unit: 'SO1', day: '2023-06-08', until: '2023-06-09' }];
    const made = open('2023-06-09', { closed: ['2023-06-08'], late });
    const now = serialOf('2023-06-09') + 0.5;
    const accepts = (row: string, column: string, value: string | number) =>
      holds(made, rule(made.entry), row, column, now, [[row, column, value]]);
    for (const good of [0, 12, 9999]) expect([good, accepts('SO1', day(9), good)]).toEqual([good, true]);
    for (const bad of [-1, '2.5', 10000, 45082, "'12 tk", "'mười hai"])
      expect([bad, accepts('SO1', day(9), bad)]).toEqual([bad, false]);
    expect(accepts('SO1', day(10), 3)).toBe(false);
    expect(accepts('SO2', day(8), 3)).toBe(false);
    expect(accepts('SO1', day(8), 3)).toBe(true);
    expect(accepts('SO2', day(7), 3)).toBe(true);
  });
});

describe('⚠', () => {
  it('stands beside the very numbers that the data check asks about', () => {
    const pauses = [{ unit: 'SA2', first: '2023-06-08', last: null, reason: 'Sáp nhập' }];
    const scene = sceneOf(smallCampaign({ pauses }), '2023-06-08');
    const { entry, sheet } = open('2023-06-08', { changes: { pauses } });
    const [version] = scene.versions;
    const teams = ['SO1', 'SO2', 'SA1', 'SA2'];
    const number = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9999 }));
    const marked = new Set<string>();
    fc.assert(
      fc.property(fc.tuple(number, number, number, number), (numbers) => {
        const rows = teams.map((unit, i) => ({ unit, cells: [numbers[i]!] }));
        const submissions = { days: ['2023-06-08'], tables: [{ indicator: 'activated', rows }] };
        const asked = oddOn(scene.campaign, version!, submissions, '2023-06-08').map(({ unit }) => unit);
        for (const [i, team] of teams.entries()) sheet.set(entry, team, day(8), numbers[i]!);
        const shown = teams.filter((team) => sheet.value(entry, team, 'missing') === '⚠ Xem lại');
        for (const team of shown) marked.add(team);
        expect(shown).toEqual(asked);
      }),
      { numRuns: 60, examples: [[[30, 31, 42, 30]], [[31, 30, 43, 31]]] },
    );
    expect(marked.size).toBe(4);
  });
});

describe('an earlier day', () => {
  it('says over its column how many of its cells are blank in violet', () => {
    const pauses = [{ unit: 'SA2', first: '2023-06-08', last: null, reason: 'Sáp nhập' }];
    const { entry, sheet, shown } = open('2023-06-09', { changes: { pauses } });
    expect(shown('head', day(8))).toBe('Hôm qua 8/6 ●\u00a03');
    for (const [team, left] of [
      ['SO1', ' ●\u00a02'],
      ['SA1', ' ●\u00a01'],
      ['SO2', ''],
    ] as const) {
      sheet.set(entry, team, day(8), 0);
      expect(shown('head', day(8))).toBe(`Hôm qua 8/6${left}`);
    }
    expect(shown('head', day(9))).toBe('HÔM NAY 9/6');
    const closed = open('2023-06-09', { closed: ['2023-06-08'] });
    expect(closed.shown('head', day(8))).toBe('Hôm qua 8/6 đã chốt');
  });
});

describe('colours', () => {
  it('follow what stands in the cell, its day and its team', () => {
    const late = [{ unit: 'SO1', day: '2023-06-07', until: '2023-06-09' }];
    const pauses = [{ unit: 'SA2', first: '2023-06-08', last: null, reason: 'Sáp nhập' }];
    const made = open('2023-06-09', { closed: ['2023-06-07'], late, changes: { pauses } });
    const look = (row: string, column: string, value: string | number | null, hour = 9.5) => {
      const typed: [string, string, string | number][] = value === null ? [] : [[row, column, value]];
      const rule = made.entry.conditionals
        .filter(({ at }) => at.columns.to > made.entry.columns.findIndex(({ key }) => key === day(7)))
        .find(
          ({ formula }) =>
            holds(made, formula, row, column, serialOf('2023-06-09') + hour / 24, typed) === true,
        );
      return rule?.mark.replace('entry-', '') ?? null;
    };
    expect(look('SO1', day(9), null)).toBe('focus');
    expect(look('SO1', day(9), null, 15)).toBe('unreported');
    expect(look('SO1', day(9), 2)).toBe('met|activated');
    expect(look('SO1', day(9), 1)).toBe('short|activated');
    expect(look('SO1', day(9), 45)).toBe('odd|activated');
    expect(look('SO1', day(9), "'hai")).toBe('wrong');
    expect(look('SO1', day(8), null)).toBe('unreported');
    expect(look('SO1', day(8), 0)).toBeNull();
    expect(look('SA2', day(8), null)).toBeNull();
    expect(look('SO2', day(7), 1)).toBe('closed');
    expect(look('SO2', day(7), -1)).toBe('wrong');
    expect(look('SO1', day(7), null)).toBe('unreported');
    expect(look('SO1', day(10), null)).toBeNull();
  });
});
