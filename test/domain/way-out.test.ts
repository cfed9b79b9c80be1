/** Ways out taken: the finding is gone, and nothing but the answers the way speaks of has changed. */
import { samples } from '../../local/samples';
import type { Campaign } from '../../src/domain/campaign';
import type { Finding } from '../../src/domain/finding';
import { checkPlan } from '../../src/domain/plan-check';
import { WAY_CODES, wayOut } from '../../src/domain/plan-check/way-out';
import { parseCampaign } from '../../src/domain/schema';
import { settingsValues } from '../../src/workbook/tabs/settings-values';
import { campaignOf } from '../workbook/fixtures';
import { planCases } from './plan-check.cases';
import { WAY_CHANGES } from './way-out.changes';

/** The offices' own plans; and that of Quế Châu with the usual hours, which come before the evening's work. */
const plans: [string, Campaign][] = samples.map(({ key, file }) => [key, campaignOf(file)]);
const [, queChau] = plans.find(([key]) => key === 'que-chau-2023')!;
plans.push([
  'que-chau, usual hours',
  {
    ...queChau,
    cutOffs: [
      { level: 2, time: '15:00', dayOffset: 0 },
      { level: 0, time: '16:00', dayOffset: 0 },
    ],
  },
]);

const offered = plans.flatMap(([plan, campaign]) =>
  checkPlan(campaign).flatMap((found) => found.ways.map((way) => ({ plan, campaign, found, way }))),
);

const same = (a: Finding, b: Finding) => a.code === b.code && a.path === b.path;

/** Row keys and lists whose answers are other ones, with what they are now. */
function changes(before: Campaign, after: Campaign): string[] {
  const [a, b] = [settingsValues(before), settingsValues(after)];
  const keys = [...new Set([...Object.keys(a.rows), ...Object.keys(b.rows)])];
  const text = (value: unknown) => JSON.stringify(value ?? null);
  return [
    ...keys
      .filter((key) => text(a.rows[key]) !== text(b.rows[key]))
      .map((key) => `${key} ${text(b.rows[key])}`),
    ...Object.entries(b.lists)
      .filter(([key, list]) => text(a.lists[key as 'day']) !== text(list))
      .map(([key, list]) => `${key} ${text(list)}`),
  ];
}

test('every way stands somewhere in the plans', () => {
  expect([...new Set(offered.map(({ way }) => way.code))].sort()).toEqual([...WAY_CODES].sort());
});

test.each(offered.map((one) => [one.plan, one.found.code, one.way.code, one] as const))(
  '%s: %s, %s',
  (plan, code, name, { campaign, found, way }) => {
    const after = wayOut(campaign, found, way)!;
    expect(checkPlan(after).filter((one) => same(one, found))).toEqual([]);
    const { units: _, ...rest } = after;
    expect(parseCampaign({ ...rest, units: after.units }).findings).toEqual([]);
    expect(after.units).toBe(campaign.units);
    expect(changes(campaign, after)).toEqual(WAY_CHANGES[`${plan}: ${code}, ${name}`]);
  },
);

test.each(planCases.filter(({ ways = [] }) => ways.length > 0))(
  '$code is gone by each of its ways',
  (one) => {
    const campaign = campaignOf(one.fires);
    for (const found of checkPlan(campaign).filter(({ code }) => code === one.code))
      for (const way of found.ways)
        expect(checkPlan(wayOut(campaign, found, way)!).filter((other) => same(other, found))).toEqual([]);
  },
);

test('a way nobody offered, or about what is not there, is none', () => {
  const [{ campaign, found }] = offered as [(typeof offered)[number]];
  expect(wayOut(campaign, found, { code: 'toString', figures: {} })).toBeNull();
  const nowhere = { ...found, path: 'indicators.none.statedDaily' };
  expect(wayOut(campaign, nowhere, { code: 'STATE_ELIGIBLE', figures: { eligible: 1 } })).toBeNull();
});
