import { weekdayOf } from '../../src/domain/day';
import { officialTab } from '../../src/workbook/tabs';
import { smallCampaign } from './fixtures';
import { computed, probed, sceneOf } from './side-scene';

const key = (day: number, indicator = 'activated') => `2023-06-0${day}|${indicator}`;

describe('Số liệu công an', () => {
  it('sums the hamlets as they are pasted, and leaves the figure of the whole area alone', () => {
    const campaign = smallCampaign();
    const tab = officialTab(sceneOf(campaign));
    const sheet = computed(tab, campaign, '2023-06-08');
    expect(sheet.value(tab, 'sum', key(8))).toBe('');
    sheet.set(tab, 'SO', key(8), 120);
    sheet.set(tab, 'SA', key(8), 85);
    sheet.set(tab, 'area', key(8), 210);
    expect([sheet.value(tab, 'sum', key(8)), sheet.value(tab, 'sum', key(9))]).toEqual([205, '']);
  });

  it('marks a total that is less than on an earlier day, of the same indicator', () => {
    const campaign = smallCampaign({
      indicators: [
        { key: 'level1', name: 'Mức 1', target: 20 },
        { key: 'level2', name: 'Mức 2', target: 20 },
      ],
    });
    const at = key(9, 'level1');
    const tab = probed(officialTab(sceneOf(campaign)), 'official-fallen-body', at);
    const sheet = computed(tab, campaign, '2023-06-09');
    const marked = () => sheet.value(tab, 'SO', 'probe');
    sheet.set(tab, 'SO', key(7, 'level1'), 50);
    sheet.set(tab, 'SO', key(8, 'level2'), 90);
    expect(marked()).toBe(false);
    sheet.set(tab, 'SO', at, 50);
    expect(marked()).toBe(false);
    sheet.set(tab, 'SO', at, 49);
    expect(marked()).toBe(true);
    sheet.set(tab, 'SO', at, "'49 tk");
    expect(marked()).toBe(false);
  });

  it('refuses nothing of what the office types, and lets nobody else in', () => {
    const tab = officialTab(sceneOf(smallCampaign(), { today: '2023-06-08', closed: ['2023-06-07'] }));
    expect(
      tab.areas.filter(({ validation }) => validation !== null).map(({ validation }) => validation!.strict),
    ).toEqual([false, false]);
    expect(tab.protection).toEqual({ unprotected: [], warningOnly: false });
  });

  it('prints whole weeks, from Monday, no wider than a page', () => {
    const long = smallCampaign({ period: ['2023-06-07', '2023-08-06'] });
    const { columns, print } = officialTab(sceneOf(long));
    const starts = [3, ...print!.breakBefore, columns.length];
    const widths = starts
      .slice(1)
      .map((to, i) =>
        columns.slice(starts[i], to).reduce((sum, { width }) => sum + width, columns[2]!.width),
      );
    expect(Math.max(...widths)).toBeLessThanOrEqual(1047);
    expect(print!.breakBefore.map((at) => weekdayOf(columns[at]!.key.slice(0, 10)))).toEqual(
      print!.breakBefore.map(() => 1),
    );
    expect(print!.breakBefore.length).toBeGreaterThan(2);
  });
});
