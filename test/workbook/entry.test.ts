import { entryTab, quotaTabs, settingsTab } from '../../src/workbook/tabs';
import { serialOf } from '../../src/workbook/tabs/days';

import { evaluate } from './evaluate';
import { anyPlan, smallCampaign } from './fixtures';

function open(today: string, changes: Record<string, unknown> = {}) {
  const campaign = smallCampaign(changes);
  const plan = anyPlan(campaign);
  const entry = entryTab(campaign, plan, 'vi', today);
  const quotas = quotaTabs(campaign, plan, 'vi');
  const sheet = evaluate([settingsTab(campaign, 'vi'), entry, ...quotas], serialOf(today) + 0.4);
  return {
    entry,
    quotas,
    sheet,
    plan,
    shown: (row: string, column: string) => sheet.value(entry, row, column),
  };
}

describe('Nhập hôm nay', () => {
  it('shows the quota of today, found by the code in the row', () => {
    const { shown } = open('2023-06-08');
    expect(['SO1', 'SO2', 'SA1', 'SA2'].map((row) => shown(row, 'quota'))).toEqual([1, 2, 3, 0]);
    expect(shown('SO1', 'unit')).toBe('SO1 Tổ 1');
  });

  it('says in words what is missing, and turns when a number is typed', () => {
    const { entry, sheet, shown } = open('2023-06-08');
    const day = '2023-06-08|activated';
    expect(shown('SA1', 'missing')).toBe('● Chưa báo');
    for (const [typed, word] of [
      [1, '▼ 2'],
      [3, '✓ Đủ'],
      [0, '▼ 3'],
      [45, '⚠ Xem lại'],
      [-1, '⚠ Xem lại'],
      [10000, '⚠ Xem lại'],
      ["'ba", '⚠ Xem lại'],
      [20, '✓ Đủ'],
      [null, '● Chưa báo'],
    ] as const) {
      sheet.set(entry, 'SA1', day, typed);
      expect([typed, shown('SA1', 'missing')]).toEqual([typed, word]);
    }
  });

  it('shows yesterday: the number, or a dash where nothing was reported', () => {
    const { entry, sheet, shown } = open('2023-06-08');
    sheet.set(entry, 'SO1', '2023-06-07|activated', 0);
    expect(shown('SO1', 'yesterday')).toBe(0);
    expect(shown('SO2', 'yesterday')).toBe('–');
    expect(open('2023-06-07').shown('SO1', 'yesterday')).toBe('');
  });

  it('takes a team that does not work today for resting, not for silent', () => {
    expect(open('2023-06-11').shown('SO1', 'missing')).toBe('Ngày nghỉ');
    const own = [
      { name: 'Thôn Song', code: 'SO', teams: 2, workDays: ['2023-06-11'] },
      { name: 'Thôn Sành', code: 'SA', teams: 2 },
    ];
    const { shown } = open('2023-06-11', { units: own });
    expect([shown('SO1', 'missing'), shown('SA1', 'missing')]).toEqual(['● Chưa báo', 'Ngày nghỉ']);
  });

  it('names the day and the hour', () => {
    const { shown } = open('2023-06-08');
    expect(shown('notice', 'unit')).toBe('Thứ Năm 8/6');
    expect(shown('notice', 'quota')).toMatch(/^Báo trước 15 giờ\. Chỉ ghi số trong ngày/);
    expect(shown('head', '2023-06-08|activated')).toBe('HÔM NAY 8/6');
    expect(shown('head', '2023-06-09|activated')).toBe('T6 9/6');
    const nextMorning = { cutOffs: [{ level: 2, time: '08:30', dayOffset: 1 }] };
    expect(open('2023-06-08', nextMorning).shown('notice', 'quota')).toMatch(
      /^Báo trước 08 giờ 30 hôm sau\./,
    );
  });

  it('is quiet before and after the campaign', () => {
    const before = open('2023-06-01');
    expect([before.shown('SO1', 'quota'), before.shown('SO1', 'missing')]).toEqual(['', '']);
    expect(before.shown('notice', 'quota')).toBe('Đợt này bắt đầu từ ngày 07/6/2023. Chưa phải nhập.');
    expect(before.entry.protection!.unprotected).toEqual([]);
    const after = open('2023-06-20');
    expect(after.shown('notice', 'quota')).toMatch(/đã hết ngày 11\/6\/2023/);
    expect(after.shown('SO1', 'missing')).toBe('');
  });

  it('shows one day, five columns and 320 pixels of a phone; all other days and helpers are hidden', () => {
    const { entry } = open('2023-06-08');
    const seen = entry.columns.filter(({ hidden }) => !hidden);
    expect(seen.map(({ key }) => key)).toEqual([
      'unit',
      'quota',
      'missing',
      'yesterday',
      '2023-06-08|activated',
    ]);
    expect(seen.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(312);
    expect(seen[0]!.width).toBeLessThanOrEqual(130);
    expect(entry.rows.slice(0, entry.frozenRows).filter(({ hidden }) => !hidden)).toHaveLength(2);
    expect(entry.rows[entry.body.from]!.height).toBe(36);
  });

  it('opens the days up to today and no other cell', () => {
    const { entry } = open('2023-06-08');
    const column = (key: string) => entry.columns.findIndex((one) => one.key === key);
    expect(entry.protection!.unprotected).toEqual([
      {
        rows: entry.body,
        columns: { from: column('2023-06-07|activated'), to: column('2023-06-08|activated') + 1 },
      },
    ]);
  });

  it('adds one column a further indicator and speaks of both', () => {
    const indicators = [
      { key: 'level1', name: 'Mức 1', target: 20 },
      { key: 'level2', name: 'Mức 2', target: 20 },
    ];
    const { entry, sheet, shown } = open('2023-06-08', { indicators });
    expect(entry.columns.filter(({ hidden }) => !hidden)).toHaveLength(6);
    expect(shown('SO1', 'quota')).toBe('1 · 2');
    expect(shown('head', '2023-06-08|level2')).toBe('HÔM NAY 8/6 Mức 2');
    sheet.set(entry, 'SO1', '2023-06-08|level1', 3);
    expect(shown('SO1', 'missing')).toBe('● Chưa báo');
    sheet.set(entry, 'SO1', '2023-06-08|level2', 1);
    expect(shown('SO1', 'missing')).toBe('▼ 0 · 1');
    sheet.set(entry, 'SO1', '2023-06-08|level2', 2);
    expect(shown('SO1', 'missing')).toBe('✓ Đủ');
  });
});
