import fc from 'fast-check';
import type { Campaign } from '../../src/domain/campaign';
import { checkPlan } from '../../src/domain/plan-check';
import { impliedEligible } from '../../src/domain/plan-check/eligible';
import { parseCampaign } from '../../src/domain/schema';
import { calmPlan, planCases } from './plan-check.cases';

function campaignOf(file: object): Campaign {
  const { campaign, findings } = parseCampaign(file);
  expect(findings).toEqual([]);
  return campaign!;
}

describe('the plan check', () => {
  test('a plan without contradictions has no findings', () => {
    expect(checkPlan(campaignOf(calmPlan))).toEqual([]);
  });

  test.each(planCases)('$code is named with its figures and ways', ({ code, fires, figures, ways }) => {
    const found = checkPlan(campaignOf(fires)).filter((one) => one.code === code);
    expect(found.map((one) => one.figures)).toEqual([figures]);
    if (ways !== undefined) {
      expect(found[0]!.ways.map((way) => [way.code, way.figures])).toEqual(ways);
    }
  });

  test.each(planCases)('$code is not raised where it is not there', ({ code, silent }) => {
    expect(checkPlan(campaignOf(silent)).map((one) => one.code)).not.toContain(code);
  });

  test('it asks: no finding stops a build', () => {
    const severities = planCases.flatMap(({ fires }) =>
      checkPlan(campaignOf(fires)).map((one) => one.severity),
    );
    expect(new Set(severities)).toEqual(new Set(['ask', 'note']));
  });

  test('the implied range holds exactly the numbers that print as the stated percentage', () => {
    const cases = fc.record({
      value: fc.integer({ min: 1, max: 2000 }),
      eligible: fc.integer({ min: 1, max: 2000 }),
    });
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 2 }), ({ value, eligible }, decimals) => {
        fc.pre(value <= eligible);
        const scale = 10 ** decimals;
        // Rounded in integers: floor(x + 1/2) of 100 · scale · value / n.
        const printed = (n: number) => Math.floor((200 * scale * value + n) / (2 * n));
        const trimmed = String(printed(eligible) / scale);
        fc.pre(printed(eligible) > 0 && (trimmed.split('.')[1] ?? '').length === decimals);
        const baseline = { value, statedPercent: Number(trimmed), asOf: null, dossiers: null };
        const { least, most, likely } = impliedEligible(baseline)!;
        for (const inside of [least, eligible, likely, most]) {
          expect(printed(inside)).toBe(printed(eligible));
        }
        expect(printed(most + 1)).toBeLessThan(printed(eligible));
        if (least > 1) expect(printed(least - 1)).toBeGreaterThan(printed(eligible));
      }),
    );
  });
});
