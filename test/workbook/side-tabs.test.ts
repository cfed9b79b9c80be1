import { samples } from '../../local/samples';
import { hamletsOf } from '../../src/domain/units';
import { entryPositions } from '../../src/sheets-api/find-keys';
import { nameKeys } from '../../src/workbook/own-keys';
import {
  entryTabs,
  obstaclesTab,
  officialTab,
  organisationsTab,
  rebalanceTab,
  settingsTab,
} from '../../src/workbook/tabs';
import { campaignOf, smallCampaign } from './fixtures';
import { sceneOf } from './side-scene';
import { faults } from './well-formed';

const ORGANISATIONS = [{ name: 'Đoàn Thanh niên', members: 40, registered: 31 }, { name: 'Hội Phụ nữ' }];

describe('the tabs beside the entries', () => {
  it.each(samples)('are well formed for $key, in both languages', ({ file }) => {
    const campaign = {
      ...campaignOf(file),
      organisations: campaignOf({ ...(file as object), organisations: ORGANISATIONS }).organisations,
    };
    for (const language of ['vi', 'en'] as const) {
      const scene = sceneOf(campaign, { language, today: campaign.period.first });
      const tabs = [
        settingsTab(campaign, language),
        obstaclesTab(scene),
        officialTab(scene),
        organisationsTab(scene),
        rebalanceTab(scene, []),
      ];
      expect(faults(tabs)).toEqual([]);
    }
  });

  it('keep every cell people type in a column that is never dropped', () => {
    const scene = sceneOf(
      smallCampaign({ organisations: ORGANISATIONS, entry: { reasons: ['Mất giấy tờ'] } }),
    );
    for (const tab of [
      obstaclesTab(scene),
      officialTab(scene),
      organisationsTab(scene),
      rebalanceTab(scene, []),
    ]) {
      const typed = new Set(
        tab.areas
          .filter(({ content }) => content.kind === 'entry')
          .flatMap(({ at: { columns } }) =>
            Array.from({ length: columns.to - columns.from }, (_, i) => columns.from + i),
          ),
      );
      const held = entryPositions(
        tab,
        tab.columns.map(({ key }) => key),
      );
      expect(held).toEqual([...typed].sort((a, b) => a - b));
    }
  });
});

describe('what is said when something is refused', () => {
  it('is one short line that tells what to do, wherever people type numbers', () => {
    const scene = sceneOf(smallCampaign({ organisations: ORGANISATIONS }), { today: '2023-06-08' });
    const tabs = [
      ...entryTabs(scene),
      obstaclesTab(scene),
      officialTab(scene),
      organisationsTab(scene),
      rebalanceTab(scene, []),
    ];
    for (const { key, areas } of tabs) {
      const helps = areas.flatMap(({ content, validation }) =>
        content.kind === 'entry' && validation !== null ? [validation.help] : [],
      );
      expect([key, helps.length > 0]).toEqual([key, true]);
      for (const help of helps) {
        expect(help).toMatch(/^(Chỉ gõ|Gõ|Chọn) /);
        expect([help, help!.length <= 90]).toEqual([help, true]);
      }
    }
  });
});

describe('keys made from names', () => {
  it('tell marks apart, whatever the case and the way they were typed', () => {
    expect(nameKeys(['Vắng mặt', 'VẮNG MẶT'.normalize('NFD')])).toEqual([
      'v1eafng-m1eb7t',
      'v1eafng-m1eb7t-2',
    ]);
    const [a, b, c] = nameKeys(['Sống', 'Song', 'Sông']);
    expect(new Set([a, b, c]).size).toBe(3);
    expect(a).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('hamlets', () => {
  it('are the units right above the teams; a unit without teams counts as its own', () => {
    const campaign = smallCampaign({
      units: [
        { name: 'Thôn Song', code: 'SO', teams: 2 },
        { name: 'Thôn Lẻ', code: 'LE' },
      ],
    });
    expect(hamletsOf(campaign).map(({ code }) => code)).toEqual(['SO', 'LE']);
    const four = campaignOf({
      name: 'x',
      area: 'x',
      levels: ['Thành phố', 'Phường', 'Khu phố', 'Tổ'],
      period: ['2023-06-01', '2023-06-02'],
      indicators: [{ key: 'a', name: 'a', target: 4 }],
      units: [{ name: 'Một', code: 'P1', units: [{ name: 'Kp', code: 'K1', teams: 2 }] }],
    });
    expect(hamletsOf(four).map(({ code }) => code)).toEqual(['K1']);
  });
});
