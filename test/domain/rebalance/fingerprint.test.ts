import type { Campaign, Unit } from '../../../src/domain/campaign';
import { fingerprintOf } from '../../../src/domain/rebalance';
import { newlyStopped, sameBasis, sameCalendar } from '../../../src/domain/rebalance/fingerprint';
import { withMerged } from '../../../src/domain/unit-change';
import { campaign, dayOf, hamlets, indicator, unit } from '../quota/make';
import { asPlanned, first, replanned, request } from './make';

const input = campaign(20, {
  units: [...hamlets(2, 2), unit('C', null, { eligible: 300, quota: { activated: 40 } }), unit('C1', 'C')],
  indicators: [indicator({ target: { kind: 'total', value: 300 } })],
  phases: [{ key: 'p', name: 'P', period: { first: dayOf(1), last: dayOf(20) }, statedDays: null }],
  pauses: [{ unit: 'A', first: dayOf(3), last: dayOf(4), reason: 'storm' }],
});
const own = (code: string, more: Partial<Unit>): Partial<Campaign> => ({
  units: input.units.map((one) => (one.code === code ? { ...one, ...more } : one)),
});
const changed = (more: Partial<Campaign>) => fingerprintOf({ ...input, ...more });

test.each<[string, Partial<Campaign>]>([
  ['the last day', { period: { first: dayOf(1), last: dayOf(21) } }],
  ['a rest day', { calendar: { ...input.calendar, sunday: 0 } }],
  ['a named day', { calendar: { ...input.calendar, days: [{ day: dayOf(9), weight: 0, note: null }] } }],
  ['the ramp-up', { calendar: { ...input.calendar, rampUp: [0.5] } }],
  ['a phase', { phases: [] }],
  ['a target', { indicators: [indicator({ target: { kind: 'total', value: 301 } })] }],
  ['a kind of target', { indicators: [indicator({ target: { kind: 'per-day', value: 300 } })] }],
  [
    'an indicator’s own period',
    { indicators: [{ ...input.indicators[0]!, period: { first: dayOf(2), last: dayOf(9) } }] },
  ],
  ['a joint target', { jointTarget: { value: 9, indicators: ['activated'], deadline: null } }],
  ['a pause', { pauses: [] }],
  ['the end of a pause', { pauses: [{ ...input.pauses[0]!, last: null }] }],
  ['a code', own('A1', { code: 'A9' })],
  ['a parent', own('A1', { parent: 'B' })],
  ['eligible', own('A1', { eligible: 3 })],
  ['holders', own('A1', { holders: 3 })],
  ['a weight', own('A1', { weight: 3 })],
  ['a given quota', own('A1', { quota: { activated: 3 } })],
  ['a supply', own('A1', { supply: 3 })],
  ['a cap', own('A1', { dailyCap: 3 })],
  ['a minimum', own('A1', { dailyMin: 3 })],
  ['a baseline', own('A1', { baseline: 3 })],
  ['days of its own', own('A1', { workDays: [dayOf(3)] })],
  ['a group’s figure', own('C', { eligible: 301 })],
  ['one unit more', { units: [...input.units, unit('C2', 'C')] }],
])('%s changes it', (_, more) => {
  expect(changed(more)).not.toBe(fingerprintOf(input));
});

test.each<[string, Partial<Campaign>]>([
  ['names', { name: 'Another', area: 'Another', ...own('A1', { name: 'Another', formerName: 'Old' }) }],
  ['people', own('A1', { leader: 'A', phone: '0', email: 'a@example.org', members: 3, officer: 'B' })],
  [
    'entry rules and cut-offs',
    { entry: { who: 'ward', closesItself: true, reasons: ['x'] }, eveningWork: true },
  ],
  ['reasons and notes', { pauses: [{ ...input.pauses[0]!, reason: 'flood' }] }],
  ['report rules', { reports: { ...input.reports, weekStart: 'friday', smallBelow: 7 } }],
  ['thresholds', { thresholds: { ahead: 120, behind: 90, farBehind: 50 } }],
  ['an indicator’s name', { indicators: [{ ...input.indicators[0]!, name: 'Another' }] }],
])('%s leave it', (_, more) => {
  expect(changed(more)).toBe(fingerprintOf(input));
});

describe('what kind of change it was', () => {
  const before = fingerprintOf(input);

  test('calendar alone; figures of one that reports; where a team hangs', () => {
    const longer = changed({ period: { first: dayOf(1), last: dayOf(21) } });
    expect([sameBasis(before, longer), sameCalendar(before, longer)]).toEqual([true, false]);
    const heavier = changed(own('A1', { weight: 3 }));
    expect([sameBasis(before, heavier), sameCalendar(before, heavier)]).toEqual([false, true]);
    expect(sameBasis(before, changed(own('A1', { parent: 'B' })))).toBe(true);
  });

  test('who stops for good leaves the others their targets; who starts again has a claim to his share', () => {
    const stop = (code: string, last: number | null) => ({
      unit: code,
      first: dayOf(9),
      last: last === null ? null : dayOf(last),
      reason: '',
    });
    const stopped = changed({ pauses: [...input.pauses, stop('A2', null)] });
    expect([sameBasis(before, stopped), sameCalendar(before, stopped)]).toEqual([true, false]);
    expect(sameBasis(stopped, changed({ pauses: [stop('A2', 20), stop('B', null)] }))).toBe(true);
    expect(sameBasis(stopped, before)).toBe(false);
    expect(newlyStopped(before, { ...input, pauses: [stop('A2', 20), stop('B', 19)] })).toEqual(
      new Set(['A2']),
    );
    expect(newlyStopped(stopped, { ...input, pauses: [stop('A2', null), stop('B', null)] })).toEqual(
      new Set(['B']),
    );
  });

  test('an amount per day on a longer period asks for more', () => {
    const daily = { ...input, indicators: [indicator({ target: { kind: 'per-day' as const, value: 15 } })] };
    const longer = { ...daily, period: { first: dayOf(1), last: dayOf(21) } };
    expect(sameBasis(fingerprintOf(daily), fingerprintOf(longer))).toBe(false);
  });

  test('figures moved from one group to the other count although their sum is the same', () => {
    const weighed = (a: number, b: number) =>
      changed({
        units: input.units.map((one) =>
          one.parent === null ? { ...one, weight: one.code === 'A' ? a : b } : one,
        ),
      });
    expect(sameBasis(weighed(1, 2), weighed(3, 1))).toBe(false);
  });

  test('two hamlets merged with their figures added up leave every team its quotas', () => {
    const units = hamlets(2, 3, 2).map((one) =>
      one.parent === null ? { ...one, eligible: one.code === 'A' ? 500 : 900 } : one,
    );
    const apart = campaign(20, { units, indicators: input.indicators });
    const version = first(apart);
    const together = withMerged(apart, 'B', 'A')!;
    const { changes, version: next } = replanned(request(together, version, asPlanned(version, 9), 9));
    expect(changes).toEqual([]);
    expect(next.plan).toEqual(version.plan);
  });
});
