import { samples } from '../../local/samples';
import { entryTabs, quotaTabs, settingsTab } from '../../src/workbook/tabs';
import { dayKey } from '../../src/workbook/tabs/quota-layout';
import { mirrorTab } from '../../src/workbook/tabs/record';

import { version, week } from '../domain/progress/example';
import { sceneOf } from './entry-scene';
import { evaluate } from './evaluate';
import { anyPlan, campaignOf, smallCampaign } from './fixtures';
import { faults, textOf } from './well-formed';

describe('quota tabs', () => {
  it.each(samples)('are well formed for $key', ({ file }) => {
    const campaign = campaignOf(file);
    const plan = anyPlan(campaign);
    for (const language of ['vi', 'en'] as const)
      for (const today of [campaign.period.first, null]) {
        const scene = { ...sceneOf(campaign, today), language };
        const tabs = [
          settingsTab(campaign, 'vi'),
          ...entryTabs(scene),
          mirrorTab(scene),
          ...quotaTabs(campaign, plan, language),
        ];
        expect(faults(tabs)).toEqual([]);
      }
  });

  it('add up: days to weeks and totals, teams to hamlets, hamlets to the area', () => {
    const campaign = smallCampaign();
    const plan = anyPlan(campaign);
    const [groups, units] = quotaTabs(campaign, plan, 'vi');
    const { value } = evaluate([groups!, units!], 45000);
    const [so1, so2, sa1, sa2] = plan.tables[0]!.rows;
    for (const [d, day] of plan.days.entries()) {
      const column = dayKey(day, 'activated');
      expect(value(units!, 'SO1', column)).toBe(so1!.cells[d]);
      expect(value(groups!, 'SO', column)).toBe(so1!.cells[d]! + so2!.cells[d]!);
      expect(value(groups!, 'total', column)).toBe(value(units!, 'total', column));
    }
    expect(value(units!, 'SA2', 'total|activated')).toBe(sa2!.total);
    expect(value(groups!, 'SA', 'total|activated')).toBe(sa1!.total + sa2!.total);
    expect(value(groups!, 'SA', 'week1|activated')).toBe(sa1!.total + sa2!.total);
    expect(value(groups!, 'total', 'total|activated')).toBe(
      so1!.total + so2!.total + sa1!.total + sa2!.total,
    );
  });

  it('say after a re-plan what is asked, done and left, in place of a sum of old and new quotas', () => {
    const first = version({ SO1: [4, 4, 4, 4, 4], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 4, 4, 4] });
    const second = version(
      { SO1: [4, 4, 6, 6, 5], SO2: [2, 2, 0, 0, 0], SA1: [4, 4, 4, 4, 4] },
      { number: 2, after: '2023-06-13', base: { main: { SO1: 3, SO2: 14, SA1: 8 } } },
    );
    const [groups, units] = quotaTabs(week(), second.plan, 'vi', [first, second]);
    expect(faults([groups!, units!])).toEqual([]);
    const { value } = evaluate([groups!, units!], 45000);
    const figures = (tab: typeof groups, row: string) =>
      ['total|main', 'done|main', 'left|main'].map((column) => value(tab!, row, column));
    expect(['SO1', 'SO2', 'SA1', 'total'].map((row) => figures(units, row))).toEqual([
      [20, 3, 17],
      [10, 14, 0],
      [20, 8, 12],
      [50, 25, 29],
    ]);
    expect(['SO', 'SA', 'total'].map((row) => figures(groups, row))).toEqual([
      [30, 17, 17],
      [20, 8, 12],
      [50, 25, 29],
    ]);
    expect(value(units!, 'total', dayKey('2023-06-12', 'main'))).toBe(10);
    expect(value(units!, 'total', dayKey('2023-06-14', 'main'))).toBe(10);
    const head = (column: string) =>
      textOf(
        units!,
        units!.rows.findIndex(({ key }) => key === 'week'),
        units!.columns.findIndex(({ key }) => key === column),
      );
    expect(['total|main', 'done|main', 'left|main'].map(head)).toEqual([
      'Chỉ tiêu giao',
      'Đã làm đến 13/6',
      'Còn lại từ 14/6',
    ]);
    // Before any re-plan: the sum, and nothing else.
    const [, plain] = quotaTabs(week(), first.plan, 'vi', [first]);
    expect(plain!.columns.filter(({ key }) => /^(total|done|left)/.test(key))).toHaveLength(1);
  });

  it('list a reporting unit above the lowest level among the groups, so that the sums are complete', () => {
    const campaign = smallCampaign({
      units: [
        { name: 'Thôn Song', code: 'SO', teams: 2 },
        { name: 'Thôn lẻ', code: 'LE' },
      ],
    });
    const plan = anyPlan(campaign);
    const [groups, units] = quotaTabs(campaign, plan, 'vi');
    const { value } = evaluate([groups!, units!], 45000);
    expect(value(groups!, 'LE', 'total|activated')).toBe(plan.tables[0]!.rows[2]!.total);
    expect(value(groups!, 'total', 'total|activated')).toBe(value(units!, 'total', 'total|activated'));
  });

  it('show every level of a deep tree, each once in the total', () => {
    const dongXoai = campaignOf(samples.find(({ key }) => key === 'dong-xoai-2023')!.file);
    const plan = anyPlan(dongXoai);
    const [groups, units] = quotaTabs(dongXoai, plan, 'vi');
    const { value } = evaluate([groups!, units!], 45000);
    const ward = dongXoai.units.find(({ code }) => code === 'TB')!;
    const quarters = dongXoai.units.filter(({ parent }) => parent === ward.code);
    const sum = quarters.reduce((n, { code }) => n + Number(value(groups!, code, 'total|activated')), 0);
    expect(value(groups!, ward.code, 'total|activated')).toBe(sum);
    expect(value(groups!, 'total', 'total|activated')).toBe(
      plan.tables[0]!.rows.reduce((n, { total }) => n + total, 0),
    );
  });

  it('are one tab where every unit reports itself', () => {
    const campaign = smallCampaign({ levels: ['Xã', 'Thôn'], units: ['Thôn Song', 'Thôn Sành'] });
    const tabs = quotaTabs(campaign, anyPlan(campaign), 'vi');
    expect(tabs.map(({ title }) => title)).toEqual(['Chỉ tiêu thôn']);
  });

  it('are named after the levels and protected whole', () => {
    const campaign = smallCampaign();
    const tabs = quotaTabs(campaign, anyPlan(campaign), 'vi');
    expect(tabs.map(({ title }) => title)).toEqual(['Chỉ tiêu thôn', 'Chỉ tiêu tổ']);
    expect(tabs.map(({ protection }) => protection)).toEqual(
      tabs.map(() => ({ unprotected: [], warningOnly: false })),
    );
  });

  it('print whole weeks that fit an A4 sheet beside the repeated columns', () => {
    const queChau = campaignOf(samples[0]!.file);
    const [groups, units] = quotaTabs(queChau, anyPlan(queChau), 'vi');
    for (const tab of [groups!, units!]) {
      const { breakBefore, repeatColumns, repeatRows } = tab.print!;
      const width = (from: number, to: number) =>
        tab.columns.slice(from, to).reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0);
      const pages = [repeatColumns, ...breakBefore, tab.columns.length];
      for (const [i, from] of pages.slice(0, -1).entries()) {
        expect(width(0, repeatColumns) + width(from, pages[i + 1]!)).toBeLessThanOrEqual(1047);
        expect(
          textOf(
            tab,
            tab.rows.findIndex(({ key }) => key === 'week'),
            from,
          ),
        ).toMatch(/^Tuần \d/);
      }
      expect(breakBefore.length).toBeGreaterThan(0);
      expect(repeatRows).toBe(tab.frozenRows);
    }
  });

  it('write the title in capitals under the issuer', () => {
    const campaign = smallCampaign();
    const [groups] = quotaTabs(campaign, anyPlan(campaign), 'vi');
    const line = (key: string) =>
      textOf(
        groups!,
        groups!.rows.findIndex((one) => one.key === key),
        2,
      );
    expect([line('issuer'), line('title'), line('period')]).toEqual([
      'UBND XÃ THỬ',
      'BẢNG CHỈ TIÊU TỪNG NGÀY THEO THÔN',
      'Tài khoản kích hoạt. Đợt thử (từ ngày 07/6/2023 đến hết ngày 11/6/2023)',
    ]);
  });

  it('grey the days off and tint the weekend', () => {
    const campaign = smallCampaign();
    const [, units] = quotaTabs(campaign, anyPlan(campaign), 'vi');
    const fill = (day: string) =>
      units!.areas.find(({ name }) => name === `shade|${day}|activated`)?.format?.fill ?? null;
    expect(fill('2023-06-09')).toBeNull();
    expect(fill('2023-06-10')).not.toBeNull();
    expect(fill('2023-06-11')).not.toBe(fill('2023-06-10'));
  });
});
