import fc from 'fast-check';
import { addDays } from '../../../src/domain/day';
import { linesOf, progressOf } from '../../../src/domain/progress';
import { planQuotas } from '../../../src/domain/quota';
import { firstVersion, rebalance } from '../../../src/domain/rebalance';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import type { Submissions } from '../../../src/domain/record/submission';
import { leavesOf } from '../../../src/domain/units';
import { smallCampaign } from '../../workbook/fixtures';
import { entries, version, week } from './example';

const first = version(
  { SO1: [4, 4, 4, 4, 4], SO2: [2, 2, 2, 2, 2], SA1: [4, 4, 4, 4, 4] },
  { fingerprint: 'as given out' },
);
const done = { SO1: 3, SO2: 14, SA1: 8 };
/** SA1 rests on the 14th; SO1 is 5 short and catches up; SO2 is past its target. */
const cells = { SO1: [4, 4, 6, 6, 5], SO2: [2, 2, 0, 0, 0], SA1: [4, 4, 0, 6, 6] };
const paused = version(cells, {
  number: 2,
  after: '2023-06-13',
  base: { main: done },
  fingerprint: 'with a pause',
});
const caughtUp: PlanVersion = { ...paused, fingerprint: first.fingerprint };

describe('where a unit should stand', () => {
  it('stays where it was for those that a pause elsewhere does not move', () => {
    const of = linesOf([first, paused], 'main');
    expect(of('SO1')).toEqual({
      target: 20,
      line: [4, 8, 12, 16, 20],
      firstLine: [4, 8, 12, 16, 20],
      base: 3,
    });
    expect(of('SA1').line).toEqual([4, 8, 8, 14, 20]);
    expect(of('SO2')).toMatchObject({ target: 10, line: [2, 4, 6, 8, 10] });
  });

  it('starts from what is done for everybody after catching up, never above the target', () => {
    const of = linesOf([first, caughtUp], 'main');
    expect(of('SO1')).toMatchObject({ target: 20, line: [4, 3, 9, 15, 20], firstLine: [4, 8, 12, 16, 20] });
    expect(of('SO2')).toMatchObject({ target: 10, line: [2, 10, 10, 10, 10], base: 14 });
  });

  it('is the line of the last catching up through a later pause', () => {
    const later = version(
      { ...cells, SO1: [4, 4, 6, 7, 6] },
      {
        number: 3,
        after: '2023-06-14',
        base: { main: { ...done, SO1: 7, SA1: 8 } },
        fingerprint: 'two pauses',
      },
    );
    expect(linesOf([first, caughtUp, later], 'main')('SO1').line).toEqual([4, 3, 9, 15, 20]);
    const lessForms = { ...later, fingerprint: caughtUp.fingerprint };
    expect(linesOf([first, caughtUp, lessForms], 'main')('SO1').line).toEqual([4, 3, 7, 14, 20]);
  });

  it('is another one when the target is', () => {
    const more = version(
      { ...cells, SO1: [4, 4, 9, 9, 9] },
      { number: 2, after: '2023-06-13', base: { main: done }, fingerprint: 'more' },
    );
    expect(linesOf([first, more], 'main')('SO1')).toMatchObject({ target: 30, line: [4, 3, 12, 21, 30] });
  });

  it('of the first plan goes on unchanged over days that were added', () => {
    const longer = ['2023-06-12', '2023-06-13', '2023-06-14', '2023-06-15', '2023-06-16', '2023-06-17'];
    const second = version(
      { SO1: [4, 4, 3, 3, 3, 3] },
      { number: 2, after: '2023-06-13', base: { main: { SO1: 8 } }, fingerprint: 'longer' },
      longer,
    );
    const { line, firstLine } = linesOf([first, second], 'main')('SO1');
    expect([line, firstLine]).toEqual([
      [4, 8, 11, 14, 17, 20],
      [4, 8, 12, 16, 20, 20],
    ]);
  });
});

describe('after a re-plan', () => {
  const typed = entries({ SO1: [2, 1, 7], SO2: [7, 7, null], SA1: [4, 4, 5] });
  const shown = (list: ReturnType<typeof progressOf>, unit: string) => list.find((one) => one.unit === unit)!;

  it('the distance from the first plan stays to be seen, and nobody below it is ahead', () => {
    const list = progressOf(week(), [first, caughtUp], typed, '2023-06-14');
    expect(shown(list, 'SO1')).toMatchObject({
      due: 9,
      done: 10,
      gap: 1,
      gapFirst: -2,
      status: 'onTrack',
    });
    expect(shown(list, 'SO2')).toMatchObject({
      gapFirst: 8,
      target: 10,
      status: 'done',
      percentOfTarget: 140,
    });
  });

  it('a number corrected afterwards shows as what the plan is off by', () => {
    const corrected = entries({ SO1: [2, 5, 7], SO2: [7, 7, null], SA1: [4, 2, 5], OLD9: [3] });
    const list = progressOf(week(), [first, caughtUp], corrected, '2023-06-14');
    expect(['SO1', 'SO2', 'SA1', 'SO', 'SA'].map((unit) => shown(list, unit).drift)).toEqual([
      4, 0, -2, 4, -2,
    ]);
    expect(list[0]).toMatchObject({ unit: null, drift: 2 });
    expect(progressOf(week(), [first], corrected, '2023-06-14')[0]!.drift).toBe(0);
  });
});

const made = { at: 0, by: '', reason: '' };
const scenario = fc
  .record({
    length: fc.integer({ min: 4, max: 14 }),
    teams: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    target: fc.integer({ min: 1, max: 900 }),
  })
  .chain(({ length, teams, target }) => {
    const file = (pauses: object[]) => ({
      period: ['2023-06-07', addDays('2023-06-07', length - 1)],
      indicators: [{ key: 'one', name: 'Mức 1', target }],
      units: [
        { name: 'Thôn Song', code: 'SO', teams: teams[0] },
        { name: 'Thôn Sành', code: 'SA', teams: teams[1] },
      ],
      ...(pauses.length === 0 ? {} : { pauses }),
    });
    return fc.record({
      file: fc.constant(file),
      at: fc.integer({ min: 0, max: length - 4 }),
      numbers: fc.array(fc.nat(60), { minLength: 6, maxLength: 24 }),
    });
  });

/** The first plan, and a version after day number `at` for another campaign. */
function replanned(
  file: Record<string, unknown>,
  changed: Record<string, unknown>,
  at: number,
  numbers: readonly number[],
): PlanVersion[] {
  const campaign = smallCampaign(file);
  const { plan } = planQuotas(campaign);
  fc.pre(plan !== null);
  const { days } = plan!;
  const submissions: Submissions = {
    days,
    tables: [
      {
        indicator: 'one',
        rows: leavesOf(campaign).map(({ code }, u) => ({
          unit: code,
          cells: days.map((_, d) => (d > at ? null : numbers[(u + 3 * d) % numbers.length]!)),
        })),
      },
    ],
  };
  const current = firstVersion(campaign, plan!, made);
  const { version: next } = rebalance({
    campaign: smallCampaign(changed),
    current,
    submissions,
    after: days[at]!,
    mode: 'spread',
    pins: new Set(),
    transfers: [],
    made,
  });
  fc.pre(next !== null);
  return [current, next!];
}

describe('on any campaign', () => {
  it('done and left come to the target, and targets to those given out', () => {
    fc.assert(
      fc.property(scenario, ({ file, at, numbers }) => {
        const versions = replanned(file([]), file([]), at, numbers);
        const [one, two] = versions as [PlanVersion, PlanVersion];
        const of = linesOf(versions, 'one');
        for (const { unit, cells: quotas } of two.plan.tables[0]!.rows) {
          const left = quotas.slice(at + 1).reduce((a, b) => a + b, 0);
          const { target, base, line, firstLine } = of(unit);
          expect([unit, target]).toEqual([unit, firstLine[firstLine.length - 1]]);
          expect([unit, Math.max(base, target)]).toEqual([unit, base + left]);
          expect([unit, line[line.length - 1]]).toEqual([unit, target]);
        }
        const all = one.plan.tables[0]!.rows.reduce((sum, { total }) => sum + total, 0);
        expect(two.plan.tables[0]!.rows.reduce((sum, { unit }) => sum + of(unit).target, 0)).toBe(all);
      }),
      { numRuns: 60 },
    );
  });

  it('a pause of one hamlet leaves the gaps of the other as they are', () => {
    fc.assert(
      fc.property(scenario, ({ file, at, numbers }) => {
        const rest = addDays('2023-06-07', at + 1);
        const pause = [{ unit: 'SA', first: rest, last: rest, reason: 'bão' }];
        const versions = replanned(file([]), file(pause), at, numbers);
        const of = linesOf(versions, 'one');
        for (const { unit } of versions[1]!.plan.tables[0]!.rows) {
          const { line, firstLine } = of(unit);
          if (unit.startsWith('SO')) expect([unit, line]).toEqual([unit, firstLine]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
