/** What always holds, for campaigns of every kind, in the middle of everything. */
import fc from 'fast-check';
import type { Campaign, CountIndicator, Unit } from '../../../src/domain/campaign';
import { planQuotas } from '../../../src/domain/quota';
import { firstVersion, rebalance, verifyRebalance } from '../../../src/domain/rebalance';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import type { Submissions } from '../../../src/domain/record/submission';
import { campaign, dayOf, indicator, sum, unit } from '../quota/make';
import { MADE, request } from './make';

const figure = fc.option(fc.integer({ min: 1, max: 300 }), { nil: null });
const sometimes = <T>(value: fc.Arbitrary<T>, weight = 3) =>
  fc.oneof({ arbitrary: fc.constant(null), weight }, { arbitrary: value, weight: 1 });

const teams = (capped: boolean) =>
  fc
    .array(
      fc.tuple(
        figure,
        fc.array(fc.tuple(figure, sometimes(fc.integer({ min: 2, max: 12 }))), { maxLength: 4 }),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((tree): Unit[] =>
      tree.flatMap(([eligible, below], h) => [
        unit(`H${h}`, null, { eligible }),
        ...below.map(([own, dailyCap], t) =>
          unit(`H${h}T${t}`, `H${h}`, { eligible: own, dailyCap: capped ? dailyCap : null }),
        ),
      ]),
    );

const weight = fc.constantFrom(1, 1, 1, 0, 0.5, 2);

interface Story {
  campaign: Campaign;
  /** Per re-plan: how many days have passed, and how each team did against its plan, in tenths. */
  steps: { passed: number; luck: number[] }[];
}

const story = (capped = false): fc.Arbitrary<Story> =>
  fc
    .record({
      days: fc.integer({ min: 4, max: 30 }),
      units: teams(capped),
      value: fc.nat(2500),
      second: fc.boolean(),
      rest: weight,
      phased: fc.boolean(),
    })
    .chain(({ days, units, value, second, rest, phased }) => {
      const half = Math.floor(days / 2);
      const counts: CountIndicator[] = [
        phased
          ? indicator({
              phaseTargets: [
                {
                  phase: 'one',
                  target: { kind: 'total', value: value % 700 },
                  mode: 'additional',
                  measure: null,
                },
                {
                  phase: 'two',
                  target: { kind: 'total', value: value % 900 },
                  mode: 'additional',
                  measure: null,
                },
              ],
            })
          : indicator({ target: { kind: 'total', value } }),
        ...(second
          ? [indicator({ key: 'issued', name: 'Issued', target: { kind: 'total', value: value % 90 } })]
          : []),
      ];
      const made = campaign(days, {
        units,
        indicators: counts,
        calendar: { weekday: 1, saturday: 1, sunday: rest, days: [], rampUp: [] },
        phases: phased
          ? [
              { key: 'one', name: 'One', period: { first: dayOf(1), last: dayOf(half) }, statedDays: null },
              {
                key: 'two',
                name: 'Two',
                period: { first: dayOf(half + 1), last: dayOf(days) },
                statedDays: null,
              },
            ]
          : [],
      });
      return fc
        .array(
          fc.record({
            passed: fc.integer({ min: 1, max: days - 1 }),
            luck: fc.array(fc.constantFrom(0, 5, 8, 10, 10, 10, 11, 15, 20), {
              minLength: 20,
              maxLength: 20,
            }),
          }),
          { minLength: 1, maxLength: 3 },
        )
        .map((steps) => ({ campaign: made, steps: [...steps].sort((a, b) => a.passed - b.passed) }));
    });

/** Teams report their quota times their luck, whole numbers, on the days since the step before. */
function reportOn(
  version: PlanVersion,
  before: Submissions,
  passed: number,
  luck: readonly number[],
): Submissions {
  const days = version.plan.days.slice(0, passed);
  return {
    days,
    tables: version.plan.tables.map(({ indicator: key, rows }) => ({
      indicator: key,
      rows: rows.map(({ unit: code, cells }, i) => ({
        unit: code,
        cells: days.map((_, d) => {
          const old = before.tables
            .find((table) => table.indicator === key)
            ?.rows.find((row) => row.unit === code);
          if (old !== undefined && d < before.days.length) return old.cells[d]!;
          return Math.round((cells[d]! * luck[i % luck.length]!) / 10);
        }),
      })),
    })),
  };
}

const NOTHING: Submissions = { days: [], tables: [] };

test('one re-plan after the other holds to every rule of the checker; the same again gives the same', () => {
  fc.assert(
    fc.property(
      story(),
      fc.constantFrom('spread' as const, 'anew' as const),
      ({ campaign: c, steps }, mode) => {
        const { plan } = planQuotas(c);
        fc.pre(plan !== null);
        let version = firstVersion(c, plan!, MADE);
        let typed = NOTHING;
        for (const { passed, luck } of steps) {
          typed = reportOn(version, typed, passed, luck);
          const asked = request(c, version, typed, passed, { mode });
          const result = rebalance(asked);
          if (result.version === null) {
            expect(result.findings.map(({ code }) => code)).toContain('REBALANCE_NO_TAKER');
            return;
          }
          expect(verifyRebalance(asked, result.version)).toEqual([]);
          expect(rebalance(asked)).toEqual(result);
          version = result.version;
        }
      },
    ),
    { numRuns: 80 },
  );
});

test('with caps: a checked plan, or the reason why there is none', () => {
  fc.assert(
    fc.property(
      story(true),
      fc.option(fc.integer({ min: 5, max: 40 }), { nil: null }),
      ({ campaign: c, steps }, cap) => {
        const capped = {
          ...c,
          units: c.units.map((one) => (one.code === 'H0' ? { ...one, dailyCap: cap } : one)),
        };
        const { plan } = planQuotas(capped);
        fc.pre(plan !== null);
        let version = firstVersion(capped, plan!, MADE);
        let typed = NOTHING;
        for (const { passed, luck } of steps) {
          typed = reportOn(version, typed, passed, luck);
          const asked = request(capped, version, typed, passed);
          const result = rebalance(asked);
          const errors = result.findings
            .filter(({ severity }) => severity === 'error')
            .map(({ code }) => code);
          if (result.version === null) {
            expect(errors.length).toBeGreaterThan(0);
            for (const code of errors) expect(code).toMatch(/^REBALANCE_(NO_TAKER|TEAM_CAP|CUT)$/);
            return;
          }
          expect(verifyRebalance(asked, result.version)).toEqual([]);
          version = result.version;
        }
      },
    ),
    { numRuns: 80 },
  );
});

test('changed forms: another period, pauses, teams that come and go, transfers and pins', () => {
  const change = fc.record({
    longer: fc.integer({ min: -3, max: 6 }),
    sunday: fc.option(weight, { nil: null }),
    pause: fc.option(
      fc.record({ of: fc.nat(50), first: fc.nat(25), length: fc.option(fc.nat(6), { nil: null }) }),
      { nil: null },
    ),
    added: fc.boolean(),
    moved: fc.option(fc.tuple(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 9 })), { nil: null }),
    pin: fc.option(fc.nat(50), { nil: null }),
    target: fc.option(fc.nat(3000), { nil: null }),
  });
  let made = 0;
  fc.assert(
    fc.property(
      story(),
      fc.array(change, { minLength: 3, maxLength: 3 }),
      ({ campaign: c, steps }, changes) => {
        const { plan } = planQuotas(c);
        fc.pre(plan !== null);
        let version = firstVersion(c, plan!, MADE);
        let now = c;
        let typed = NOTHING;
        steps.forEach(({ passed, luck }, s) => {
          typed = reportOn(version, typed, Math.min(passed, version.plan.days.length), luck);
          const { longer, sunday, pause, added, moved, pin, target } = changes[s]!;
          const pick = (n: number) => now.units[n % now.units.length]!.code;
          const end = Number(now.period.last.slice(-2)) + longer;
          const last = dayOf(Math.min(30, Math.max(passed + 1, end)));
          const phases = now.phases.map((phase, p) =>
            p === 1 ? { ...phase, period: { ...phase.period, last } } : phase,
          );
          const wasPhased = phases.length > 0;
          now = {
            ...now,
            period:
              wasPhased && last <= phases[1]!.period.first ? now.period : { first: now.period.first, last },
            phases: wasPhased && last <= phases[1]!.period.first ? now.phases : phases,
            calendar: { ...now.calendar, sunday: sunday ?? now.calendar.sunday },
            pauses:
              pause === null
                ? now.pauses
                : [
                    {
                      unit: pick(pause.of),
                      first: dayOf(1 + pause.first),
                      last:
                        pause.length === null ? null : dayOf(Math.min(30, 1 + pause.first + pause.length)),
                      reason: '',
                    },
                  ],
            units: added ? [...now.units, unit(`N${s}`, now.units[0]!.code)] : now.units,
            indicators: now.indicators.map((one) =>
              target !== null && one.kind === 'count' && one.target !== null
                ? { ...one, target: { kind: 'total', value: target } }
                : one,
            ),
          };
          const transfers =
            moved === null || pick(moved[0]) === pick(moved[1])
              ? []
              : [{ indicator: 'activated', from: pick(moved[0]), to: pick(moved[1]), amount: moved[2] }];
          const pins = new Set(pin === null ? [] : [pick(pin)]);
          const asked = request(now, version, typed, passed, { transfers, pins });
          const result = rebalance(asked);
          if (result.version === null) {
            expect(result.findings.some(({ severity }) => severity === 'error')).toBe(true);
            return;
          }
          made++;
          expect(verifyRebalance(asked, result.version)).toEqual([]);
          version = result.version;
        });
      },
    ),
    { numRuns: 160 },
  );
  expect(made).toBeGreaterThan(120);
});

test('where nothing is missing nothing changes, and a mirror of the plan re-plans to itself', () => {
  fc.assert(
    fc.property(story(), ({ campaign: c, steps }) => {
      const { plan } = planQuotas(c);
      fc.pre(plan !== null);
      const version = firstVersion(c, plan!, MADE);
      const { passed } = steps[0]!;
      const typed = reportOn(version, NOTHING, passed, [10]);
      const { version: next, changes } = rebalance(request(c, version, typed, passed));
      expect(changes).toEqual([]);
      expect(next!.plan).toEqual(plan);
      expect(sum(Object.values(next!.base.activated ?? {}))).toBeGreaterThanOrEqual(0);
    }),
  );
});
