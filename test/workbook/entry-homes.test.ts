import fc from 'fast-check';
import { leavesOf } from '../../src/domain/units';
import type { EntryKey } from '../../src/workbook/model';
import { entryTabs, homesOf, quotaTabs, settingsTab } from '../../src/workbook/tabs';
import { serialOf } from '../../src/workbook/tabs/days';
import { mirrorTab } from '../../src/workbook/tabs/record';
import { sceneOf } from './entry-scene';
import { evaluate } from './evaluate';
import { smallCampaign } from './fixtures';
import { faults } from './well-formed';

/** Hamlets of so many teams each. */
function wardOf(...teams: number[]) {
  return smallCampaign({ units: teams.map((count, i) => ({ name: `Thôn ${i + 1}`, teams: count })) });
}

const TODAY = '2023-06-08';
const NOWHERE = new Map<string, EntryKey>();
const keysOf = (homes: Map<string, EntryKey>) => [...new Set(homes.values())];

const titles = (campaign: ReturnType<typeof wardOf>) =>
  entryTabs(sceneOf(campaign, TODAY)).map(({ title }) => title);

describe('homes of teams', () => {
  it('are one tab up to 60 teams, and one a hamlet above', () => {
    expect(keysOf(homesOf(wardOf(30, 30), NOWHERE))).toEqual(['entry']);
    const campaign = wardOf(30, 31);
    const [first, second] = campaign.units.filter(({ parent }) => parent === null);
    expect(keysOf(homesOf(campaign, NOWHERE))).toEqual([`entry.${first!.code}`, `entry.${second!.code}`]);
  });

  it('leave teams right under the ward in the tab of all', () => {
    const units = [{ name: 'Thôn lẻ' }, ...Array.from({ length: 61 }, (_, i) => ({ name: `Ấp ${i}` }))];
    const campaign = smallCampaign({ levels: ['Xã', 'Thôn'], cutOffs: null, units });
    expect(keysOf(homesOf(campaign, NOWHERE))).toEqual(['entry']);
  });

  it('stay for life, whatever is added, moved or taken away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
        (before, after) => {
          const first = homesOf(wardOf(...before), NOWHERE);
          const then = wardOf(...after);
          const second = homesOf(then, first);
          expect([...second.keys()]).toEqual(leavesOf(then).map(({ code }) => code));
          const apart = keysOf(first).some((key) => key !== 'entry');
          for (const { code, parent } of leavesOf(then))
            expect(second.get(code)).toBe(first.get(code) ?? (apart ? `entry.${parent}` : 'entry'));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('hamlets with tabs of their own', () => {
  it('are named after them, told apart where two have one name, and never too long', () => {
    const units = [
      { name: 'Khu phố 3', formerName: 'An Phú cũ', teams: 25 },
      { name: 'Khu phố 3', teams: 25 },
      { name: 'Khu phố 3', formerName: 'một cái tên cũ dài đến nỗi không thể viết hết', teams: 25 },
      { name: 'Khu phố Nguyễn Thị Minh Khai mở rộng phía Đông', teams: 2 },
      { name: 'Khu phố Nguyễn Thị Minh Khai mở rộng phía Tây', teams: 2 },
      { name: 'Ấp 1/2', formerName: null, teams: 1 },
    ];
    const campaign = smallCampaign({ units });
    const found = titles(campaign);
    const second = campaign.units.filter(({ name }) => name === 'Khu phố 3')[1]!;
    expect(found[0]).toBe('Nhập Khu phố 3 (An Phú cũ)');
    expect(found[1]).toBe(`Nhập Khu phố 3 (${second.code})`);
    expect(found[5]).toBe('Nhập Ấp 1-2');
    expect(new Set(found.map((title) => title.toLowerCase())).size).toBe(6);
    expect(Math.max(...found.map((title) => title.length))).toBeLessThanOrEqual(31);
  });

  it('are each a whole entry tab over the same quotas', () => {
    const campaign = wardOf(31, 30, 2);
    const scene = sceneOf(campaign, TODAY);
    const tabs = entryTabs(scene);
    const mirror = mirrorTab(scene);
    const all = [
      settingsTab(campaign, 'vi'),
      ...tabs,
      mirror,
      ...quotaTabs(campaign, scene.versions[0]!.plan, 'vi'),
    ];
    expect(faults(all)).toEqual([]);
    const marks = tabs.flatMap(({ conditionals }) => conditionals.map(({ mark }) => mark));
    expect(new Set(marks).size).toBe(marks.length);
    expect(tabs.map(({ body }) => body.to - body.from)).toEqual([31, 30, 2]);
    const { value, set } = evaluate(all, serialOf('2023-06-08') + 0.7);
    const { cells, unit } = scene.versions[0]!.plan.tables[0]!.rows[62]!;
    const last = tabs[2]!;
    expect(value(last, unit, 'quota')).toBe(cells[1]);
    expect(value(last, unit, 'missing')).toBe('● Chưa báo');
    set(last, unit, '2023-06-08|activated', 3);
    expect(value(last, unit, 'missing')).toBe('✓ Đủ');
    expect(mirror.rows[mirror.body.from + Number(value(last, unit, 'home')) - 1]!.key).toBe(unit);
  });
});
