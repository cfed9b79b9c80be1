import { obstaclesTab } from '../../src/workbook/tabs';
import { smallCampaign } from './fixtures';
import { computed, probed, sceneOf } from './side-scene';

const REASONS = ['absent', 'ineligible', 'noSmartphone', 'notApproved', 'refused', 'other'];
const shownRows = (tab: ReturnType<typeof obstaclesTab>) =>
  tab.rows.slice(tab.body.from, tab.body.to).flatMap(({ key, hidden }) => (hidden ? [] : [key]));

describe('Vướng mắc', () => {
  it('has a line a day and hamlet and a column a reason', () => {
    const tab = obstaclesTab(sceneOf(smallCampaign()));
    expect(tab.rows.slice(tab.body.from, tab.body.to)).toHaveLength(5 * 2);
    expect(tab.columns.map(({ key }) => key)).toEqual([
      'key',
      'day',
      'unit',
      'in|reached',
      ...REASONS.map((reason) => `in|${reason}`),
      'sum',
      'in|note',
    ]);
  });

  it('shows today and earlier open days, three at most', () => {
    const campaign = smallCampaign();
    const days = (today: string, closed: string[] = []) => [
      ...new Set(
        shownRows(obstaclesTab(sceneOf(campaign, { today, closed }))).map((key) => key.split('|')[0]),
      ),
    ];
    expect(days('2023-06-08')).toEqual(['2023-06-07', '2023-06-08']);
    expect(days('2023-06-11')).toEqual(['2023-06-09', '2023-06-10', '2023-06-11']);
    expect(days('2023-06-10', ['2023-06-07', '2023-06-08', '2023-06-09'])).toEqual(['2023-06-10']);
    expect(days('2023-06-01')).toEqual(['2023-06-07']);
    expect(days('2023-06-08', ['2023-06-07', '2023-06-08'])).toEqual(['2023-06-08']);
    expect(shownRows(obstaclesTab(sceneOf(campaign)))).toHaveLength(10);
  });

  it('opens the open days, numbers and remarks, and nothing else', () => {
    const scene = sceneOf(smallCampaign(), { today: '2023-06-09', closed: ['2023-06-08'] });
    const tab = obstaclesTab(scene);
    const open = tab.protection!.unprotected.flatMap(({ rows, columns }) =>
      tab.rows
        .slice(rows.from, rows.to)
        .flatMap(({ key }) =>
          tab.columns.slice(columns.from, columns.to).map((column) => `${key} ${column.key}`),
        ),
    );
    const wanted = ['2023-06-07|SO', '2023-06-07|SA', '2023-06-09|SO', '2023-06-09|SA'].flatMap((row) =>
      ['reached', ...REASONS, 'note'].map((column) => `${row} in|${column}`),
    );
    expect(open.sort()).toEqual(wanted.sort());
    const office = smallCampaign({ entry: { who: 'ward' } });
    expect(obstaclesTab(sceneOf(office, { today: '2023-06-09' })).protection!.unprotected).toEqual([]);
  });

  it('sums the reasons, and marks more reasons than people visited', () => {
    const campaign = smallCampaign();
    const tab = probed(obstaclesTab(sceneOf(campaign)), 'obstacles-more', 'sum');
    const sheet = computed(tab, campaign, '2023-06-08');
    const row = '2023-06-07|SO';
    expect(sheet.value(tab, row, 'sum')).toBe('');
    sheet.set(tab, row, 'in|absent', 3);
    sheet.set(tab, row, 'in|other', 2);
    expect([sheet.value(tab, row, 'sum'), sheet.value(tab, row, 'probe')]).toEqual([5, false]);
    sheet.set(tab, row, 'in|reached', 4);
    expect(sheet.value(tab, row, 'probe')).toBe(true);
    sheet.set(tab, row, 'in|reached', 5);
    expect(sheet.value(tab, row, 'probe')).toBe(false);
  });

  it.each([
    [3, false],
    [0, false],
    [null, false],
    [-1, true],
    [2.5, true],
    [45089, true],
    ["'ba", true],
  ])('marks %p: %p', (typed, wrong) => {
    const campaign = smallCampaign();
    const tab = probed(obstaclesTab(sceneOf(campaign)), 'obstacles-wrong-number', 'in|absent');
    const sheet = computed(tab, campaign, '2023-06-08');
    sheet.set(tab, '2023-06-07|SO', 'in|absent', typed);
    expect(sheet.value(tab, '2023-06-07|SO', 'probe')).toBe(wrong);
  });

  it('keeps the column of a reason whatever language or order it is written in', () => {
    const columns = (reasons: string[], language: 'vi' | 'en' = 'vi') =>
      obstaclesTab(sceneOf(smallCampaign({ entry: { reasons } }), { language }))
        .columns.map(({ key }) => key)
        .slice(4, -2);
    expect(columns([], 'en')).toEqual(columns([]));
    expect(columns(['Chưa đồng thuận', 'Vắng mặt'], 'en')).toEqual(['in|refused', 'in|absent']);
    const [own, absent] = columns(['Mất giấy tờ', 'Vắng mặt']);
    expect(columns(['Vắng mặt', 'Mất giấy tờ'])).toEqual([absent, own]);
  });

  it('fits a phone: two narrow columns stay, two rows of head', () => {
    const tab = obstaclesTab(sceneOf(smallCampaign(), { today: '2023-06-08' }));
    const frozen = tab.columns.slice(0, tab.frozenColumns).filter(({ hidden }) => !hidden);
    expect(frozen.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(130);
    const head = tab.rows.slice(0, tab.frozenRows).filter(({ hidden }) => !hidden);
    expect(head.reduce((sum, { height }) => sum + (height ?? 0), 0)).toBeLessThanOrEqual(120);
  });
});
