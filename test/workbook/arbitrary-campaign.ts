/** Campaigns of every shape the schema lets through, for round trips. */
import fc from 'fast-check';
import { type Campaign, type Deadline, type Indicator, type Unit, WEEKDAYS } from '../../src/domain/campaign';
import { addDays, type Day } from '../../src/domain/day';

const word = fc.constantFrom(
  'Sống',
  'Song',
  'Song Nga',
  'Khu phố 3',
  'Ấp Đông, Tây',
  '07 thôn',
  'TRUE',
  '12',
  '=A1',
);
const text = fc.tuple(word, fc.nat(99)).map(([a, n]) => `${a} ${n}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const count = fc.nat(200_000);
const weight = fc.constantFrom(0, 1, 0.5, 0.75, 1.25, 3);
const percent = fc.oneof(fc.integer({ min: 2, max: 100 }), fc.constant(12.92));
const START = '2023-05-20';
const dayIn = (first: Day, last: number) => fc.nat(last).map((n) => addDays(first, n));

const deadline = (day: fc.Arbitrary<Day>): fc.Arbitrary<Deadline> =>
  fc.record({ kind: fc.constantFrom('before', 'by', 'on'), day });

const target = fc.oneof(
  count.map((value) => ({ kind: 'total' as const, value })),
  percent.map((percent) => ({ kind: 'percent' as const, percent })),
  count.map((value) => ({ kind: 'per-day' as const, value })),
);

export const arbitraryCampaign: fc.Arbitrary<Campaign> = fc
  .record({ length: fc.integer({ min: 3, max: 40 }), shift: fc.nat(60) })
  .chain(({ length, shift }) => {
    const first = addDays(START, shift);
    const last = addDays(first, length - 1);
    const day = dayIn(first, length - 1);
    const split = fc.integer({ min: 0, max: length - 2 });
    const phases = split.map((cut) =>
      cut === 0
        ? []
        : [
            { key: 'peak', name: 'Cao điểm', period: { first, last: addDays(first, cut) }, statedDays: cut },
            {
              key: 'p2',
              name: 'Về đích',
              period: { first: addDays(first, cut + 1), last },
              statedDays: null,
            },
          ],
    );
    return phases.chain((phases) =>
      fc.record({
        name: text,
        issuer: fc.oneof(text, fc.constant('')),
        parentIssuer: maybe(text),
        document: fc.record({ number: maybe(text), date: maybe(day) }),
        levels: fc.constantFrom(['Xã', 'Thôn', 'Tổ'], ['Thành phố', 'Phường, xã', 'Khu phố, ấp', 'Tổ']),
        area: text.map((name) => `Địa bàn ${name}`),
        period: fc.constant({ first, last }),
        statedDays: maybe(fc.nat(99)),
        calendar: fc.record({
          weekday: weight,
          saturday: weight,
          sunday: weight,
          days: fc.uniqueArray(fc.record({ day, weight, note: maybe(text) }), {
            selector: (one) => one.day,
            maxLength: 6,
          }),
          rampUp: fc.array(weight, { maxLength: 8 }),
        }),
        phases: fc.constant(phases),
        indicators: indicators(
          first,
          last,
          phases.map(({ key }) => key),
        ),
        jointTarget: maybe(
          fc.record({ value: count, indicators: fc.constant(['main']), deadline: maybe(deadline(day)) }),
        ),
        units: units(day),
        organisations: fc.array(fc.record({ name: text, members: maybe(count), registered: maybe(count) }), {
          maxLength: 6,
        }),
        cutOffs: fc.array(
          fc.record({
            level: fc.nat(2),
            time: fc.constantFrom('15:00', '08:30', '00:00', '23:59'),
            dayOffset: fc.constantFrom(0 as const, 1 as const),
          }),
          { maxLength: 4 },
        ),
        eveningWork: fc.boolean(),
        rounds: fc.array(
          fc.record({
            name: text,
            period: fc.constant({ first, last }),
            due: deadline(day),
            cumulative: fc.boolean(),
          }),
          { maxLength: 6 },
        ),
        milestones: fc.array(
          fc.record({
            name: text,
            kind: fc.constantFrom('target' as const, 'report' as const, 'review' as const),
            deadline: deadline(day),
            indicators: fc.constantFrom([], ['main']),
          }),
          { maxLength: 6 },
        ),
        outreach: fc.array(fc.record({ unit: fc.constant('H1'), day, note: maybe(text) }), { maxLength: 6 }),
        thresholds: fc.constantFrom(
          { ahead: 110, behind: 95, farBehind: 80 },
          { ahead: 105.5, behind: 90, farBehind: 0 },
        ),
        pauses: fc.array(
          fc
            .record({ first: day, days: maybe(fc.nat(40)), reason: fc.oneof(text, fc.constant('')) })
            .map(({ first, days, reason }) => ({
              unit: 'H1',
              first,
              last: days === null ? null : addDays(first, days),
              reason,
            })),
          { maxLength: 5 },
        ),
        entry: fc.record({
          who: fc.constantFrom('link' as const, 'hamlet' as const, 'ward' as const),
          closesItself: fc.boolean(),
          reasons: fc.array(text, { maxLength: 9 }),
        }),
        reports: fc.record({
          weekStart: fc.constantFrom(...WEEKDAYS),
          rankedBy: fc.constantFrom('reported' as const, 'official' as const),
          rewardFrom: fc.constantFrom(100, 102.5, 120),
          onTimeFrom: fc.constantFrom(0, 87.5, 100),
          remindBelow: fc.constantFrom(0, 66.5, 95),
          smallBelow: fc.nat(200),
        }),
        invented: fc.array(text, { maxLength: 6 }),
      }),
    );
  });

function indicators(first: Day, last: Day, phases: string[]): fc.Arbitrary<Indicator[]> {
  const day = fc.constantFrom(first, last);
  const base = { name: text, period: maybe(fc.constant({ first, last })), statedDays: maybe(fc.nat(90)) };
  const counted = fc.record({
    ...base,
    kind: fc.constant('count' as const),
    key: fc.constant('main'),
    unit: fc.constantFrom('', 'tài khoản', 'người'),
    target: maybe(target),
    deadline: maybe(deadline(day)),
    phaseTargets: fc.subarray(phases).chain((chosen) =>
      fc.tuple(
        ...chosen.map((phase) =>
          fc.record({
            phase: fc.constant(phase),
            target,
            mode: fc.constantFrom('additional' as const, 'cumulative' as const, 'unstated' as const),
            measure: maybe(text),
          }),
        ),
      ),
    ),
    statedDaily: maybe(count),
    baseline: maybe(
      fc.record({ value: count, asOf: maybe(day), statedPercent: maybe(percent), dossiers: maybe(count) }),
    ),
    supply: maybe(count),
    eligible: maybe(count),
    excludeHolders: fc.boolean(),
  });
  const rate = fc.record({
    ...base,
    kind: fc.constant('rate' as const),
    numerator: text,
    denominator: text,
    targets: fc.array(fc.record({ label: text, percent }), { maxLength: 7 }),
  });
  return fc
    .tuple(counted, fc.array(rate, { maxLength: 7 }))
    .map(([main, rates]) => [main, ...rates.map((one, i) => ({ ...one, key: `rate_${i}` }))]);
}

function units(day: fc.Arbitrary<Day>): fc.Arbitrary<Unit[]> {
  const fields = fc.record({
    name: text,
    formerName: maybe(text),
    eligible: maybe(count),
    holders: maybe(count),
    baseline: maybe(count),
    weight: maybe(weight),
    quota: fc.oneof(
      fc.constant({} as Record<string, number>),
      count.map((main) => ({ main })),
    ),
    supply: maybe(count),
    dailyCap: maybe(count),
    dailyMin: maybe(count),
    workDays: maybe(fc.uniqueArray(day, { maxLength: 8 }).map((days) => days.sort())),
    leader: maybe(text),
    phone: maybe(fc.constantFrom('0900000001', '+84 900 000 002', '02350000003')),
    email: maybe(fc.constant('to1@example.org')),
    members: maybe(fc.nat(50)),
    officer: maybe(text),
  });
  return fc
    .array(fc.tuple(fields, fc.array(fields, { maxLength: 4 })), { minLength: 1, maxLength: 5 })
    .map((tree) =>
      tree.flatMap(([hamlet, teams], h) => [
        { ...hamlet, code: `H${h + 1}`, parent: null },
        ...teams.map((team, t) => ({ ...team, code: `H${h + 1}T${t + 1}`, parent: `H${h + 1}` })),
      ]),
    );
}
