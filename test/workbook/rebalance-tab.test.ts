import { rebalanceSentence } from '../../src/workbook/rebalance-words';
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

  it.each([
    ['one indicator', smallCampaign({ indicators: [campaign.indicators[0]!] }), false],
    ['two indicators', campaign, true],
  ])('shows whole sentences with %s, however long the names', (_, of, severalIndicators) => {
    const sentence = rebalanceSentence(
      {
        unit: 'SO1',
        name: 'Tổ 12',
        parentName: 'Khu phố Bình Trung Đông (An Phú cũ)',
        parentLevel: 'Khu phố',
        indicator: 'level1',
        indicatorName: 'Tài khoản định danh điện tử mức độ 2 được kích hoạt',
        severalIndicators,
        done: 1204,
        target: 1739,
        targetBefore: 1600,
        remainingBefore: 396,
        remainingAfter: 535,
        days: 42,
        before: { average: 9.4, smallest: 1, largest: 11 },
        after: { average: 12.7, smallest: 1, largest: 25 },
        reason: 'moved',
      },
      'vi',
    );
    const tab = rebalanceTab(sceneOf(of), [line({ sentence })]);
    const width = tab.columns.find(({ key }) => key === 'sentence')!.width;
    // A letter of 9 points is 5.4 pixels wide, a line of them 15 high.
    const lines = Math.ceil((sentence.length * 5.4) / (width - 8));
    expect(lines).toBeGreaterThan(1);
    expect(tab.rows.find(({ key }) => key === 'SO1|level1')!.height).toBeGreaterThanOrEqual(15 * lines + 4);
    expect(tab.areas.find(({ name }) => name === 'sentences')!.format).toMatchObject({ size: 9, wrap: true });
  });

  it('calls its sum one of the lines it shows: teams that do not change are not in it', () => {
    const tab = rebalanceTab(sceneOf(campaign), [line({})]);
    const sheet = computed(tab, campaign, '2023-06-08');
    expect(sheet.value(tab, 'total|level1', 'unit')).toBe('CỘNG CÁC DÒNG TRÊN');
  });

  it('leaves the wishes to the office', () => {
    expect(rebalanceTab(sceneOf(campaign), [line({})]).protection).toEqual({
      unprotected: [],
      warningOnly: false,
    });
  });
});
