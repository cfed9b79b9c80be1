import fc from 'fast-check';
import { samples } from '../../local/samples';
import { readCampaign } from '../../src/workbook/decode';
import { settingsTab, unitsTab } from '../../src/workbook/tabs';
import { arbitraryCampaign } from './arbitrary-campaign';
import { campaignOf, smallCampaign } from './fixtures';
import { asRead } from './read-tab';
import { faults } from './well-formed';

describe('forms there and back', () => {
  it.each(samples)('give the same campaign for $key', ({ file }) => {
    const campaign = campaignOf(file);
    for (const language of ['vi', 'en'] as const) {
      const settings = settingsTab(campaign, language);
      const units = unitsTab(campaign, language);
      expect(faults([settings, units])).toEqual([]);
      const read = readCampaign(asRead(settings), asRead(units));
      expect(read.findings).toEqual([]);
      expect(read.campaign).toEqual(campaign);
      expect(read.fills).toEqual([]);
    }
  });

  it('keep the clock in one row, whatever campaign is filled in', () => {
    const campaigns = [null, ...samples.map(({ file }) => campaignOf(file))];
    const rows = campaigns.map((campaign) => {
      const tab = settingsTab(campaign, 'vi');
      const row = tab.rows.findIndex(({ key }) => key === 'now');
      const column = tab.columns.findIndex(({ key }) => key === 'v1');
      expect(asRead(tab).cells[row]![column]!.formula).toBe('=NOW()');
      return [row, column];
    });
    expect(rows).toEqual(campaigns.map(() => [5, 2]));
  });

  it('give the same campaign for any campaign', () => {
    fc.assert(
      fc.property(arbitraryCampaign, (campaign) => {
        const settings = settingsTab(campaign, 'vi');
        const units = unitsTab(campaign, 'vi');
        const read = readCampaign(asRead(settings), asRead(units));
        expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(read.campaign).toEqual(campaign);
      }),
      { numRuns: 100 },
    );
  });

  it('know where every field of a campaign stands', () => {
    const campaign = smallCampaign();
    const settings = settingsTab(campaign, 'vi');
    const units = unitsTab(campaign, 'vi');
    const { places } = readCampaign(asRead(settings), asRead(units));
    const target = places.get('indicators.activated.target')!;
    expect(target.tab).toBe('settings');
    expect(settings.rows[target.row]!.key).toBe('ind.target');
    const eligible = places.get('units.SO2.eligible')!;
    expect([units.rows[eligible.row]!.key, units.columns[eligible.column]!.key]).toEqual(['SO2', 'eligible']);
  });

  it('are well formed when blank, and say what is still to be filled in', () => {
    const settings = settingsTab(null, 'vi');
    const units = unitsTab(null, 'vi');
    expect(faults([settings, units])).toEqual([]);
    const { campaign, findings } = readCampaign(asRead(settings), asRead(units));
    expect(campaign).toBeNull();
    expect(findings.map(({ code, figures }) => figures.label ?? code)).toEqual([
      'Địa bàn',
      'Tên đợt',
      'Từ ngày',
      'Đến hết ngày',
      'FORM_NO_UNITS',
    ]);
  });
});
