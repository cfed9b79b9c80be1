import { organisationsTab } from '../../src/workbook/tabs';
import { organisationKeys } from '../../src/workbook/tabs/organisations';
import { smallCampaign } from './fixtures';
import { computed, probed, sceneOf } from './side-scene';

const campaign = smallCampaign({
  organisations: [
    { name: 'Đoàn Thanh niên', members: 40 },
    { name: 'Hội Phụ nữ', members: 25 },
    { name: 'Trường học' },
  ],
});
const [youth, women, school] = organisationKeys(campaign) as [string, string, string];

describe('Cơ quan, đoàn thể', () => {
  it('computes shares, what is left and ten recruits a head', () => {
    const tab = organisationsTab(sceneOf(campaign));
    const sheet = computed(tab, campaign, '2023-06-08');
    sheet.set(tab, youth, 'in|holders', 30);
    sheet.set(tab, women, 'in|holders', 5);
    sheet.set(tab, school, 'in|holders', 7);
    const line = (row: string) => ['share', 'left', 'wanted'].map((column) => sheet.value(tab, row, column));
    expect(line(youth)).toEqual([0.75, 10, 400]);
    expect(line(women)).toEqual([0.2, 20, 250]);
    expect(line(school)).toEqual(['', '', '']);
    expect(
      ['members', 'in|holders', 'left', 'wanted'].map((column) => sheet.value(tab, 'total', column)),
    ).toEqual([65, 42, 30, 650]);
    sheet.set(tab, 'perHead', 'wanted', 4);
    expect([sheet.value(tab, youth, 'wanted'), sheet.value(tab, 'total', 'wanted')]).toEqual([160, 260]);
  });

  it('counts the share of the total where the members are known', () => {
    const tab = organisationsTab(sceneOf(campaign));
    const sheet = computed(tab, campaign, '2023-06-08');
    sheet.set(tab, youth, 'in|holders', 13);
    sheet.set(tab, school, 'in|holders', 60);
    expect(sheet.value(tab, 'total', 'share')).toBeCloseTo(13 / 65);
  });

  it('marks more holders than members', () => {
    const tab = probed(organisationsTab(sceneOf(campaign)), 'organisations-more', 'in|holders');
    const sheet = computed(tab, campaign, '2023-06-08');
    sheet.set(tab, youth, 'in|holders', 40);
    expect(sheet.value(tab, youth, 'probe')).toBe(false);
    sheet.set(tab, youth, 'in|holders', 41);
    expect(sheet.value(tab, youth, 'probe')).toBe(true);
    sheet.set(tab, school, 'in|holders', 41);
    expect(sheet.value(tab, school, 'probe')).toBe(false);
  });

  it('keeps the row of a name when others come before it', () => {
    const other = smallCampaign({ organisations: [{ name: 'Hội Nông dân' }, { name: 'Đoàn Thanh niên' }] });
    expect(organisationKeys(other)[1]).toBe(youth);
  });
});
