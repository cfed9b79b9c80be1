import { type RebalanceLine, rebalanceTab } from '../../src/workbook/tabs';
import { smallCampaign } from './fixtures';
import { computed, probed, sceneOf } from './side-scene';

const line = (changes: Partial<RebalanceLine>): RebalanceLine => ({
  unit: 'SO1',
  indicator: 'level1',
  target: 42,
  done: 31,
  left: 8,
  newLeft: 11,
  before: 2,
  after: 2.75,
  sentence: 'Tổ 1 còn 11.',
  ...changes,
});
const campaign = smallCampaign({
  indicators: [
    { key: 'level1', name: 'Mức 1', target: 20 },
    { key: 'level2', name: 'Mức 2', target: 20 },
  ],
});

describe('Giao bù', () => {
  it('has a line a team and indicator, and sums each indicator by itself', () => {
    const tab = rebalanceTab(sceneOf(campaign), [
      line({}),
      line({ unit: 'SA2', left: 5, newLeft: 2 }),
      line({ indicator: 'level2', left: 100, newLeft: 100 }),
    ]);
    expect(tab.rows.slice(tab.body.from, tab.body.to).map(({ key }) => key)).toEqual(
      ['SO1', 'SO2', 'SA1', 'SA2'].flatMap((team) => [`${team}|level1`, `${team}|level2`]),
    );
    const sheet = computed(tab, campaign, '2023-06-08');
    const totals = (row: string) => ['left', 'newLeft'].map((column) => sheet.value(tab, row, column));
    expect(totals('total|level1')).toEqual([13, 13]);
    expect(totals('total|level2')).toEqual([100, 100]);
    expect(sheet.value(tab, 'SO1|level1', 'sentence')).toBe('Tổ 1 còn 11.');
    expect(sheet.value(tab, 'SO2|level1', 'sentence')).toBeNull();
  });

  it('marks what changes', () => {
    const tab = probed(
      rebalanceTab(sceneOf(campaign), [line({}), line({ unit: 'SO2', left: 5, newLeft: 5 })]),
      'rebalance-changed',
      'newLeft',
    );
    const sheet = computed(tab, campaign, '2023-06-08');
    expect(['SO1', 'SO2', 'SA1'].map((team) => sheet.value(tab, `${team}|level1`, 'probe'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('leaves the wishes to the office', () => {
    expect(rebalanceTab(sceneOf(campaign), [line({})]).protection).toEqual({
      unprotected: [],
      warningOnly: false,
    });
  });
});
