import type { Campaign } from '../../../src/domain/campaign';
import { linesOf } from '../../../src/domain/progress';
import { withMerged } from '../../../src/domain/unit-change';
import { campaign, dayOf, hamlets, indicator, sum, unit } from '../quota/make';
import { asPlanned, first, refused, replanned, reports, request } from './make';

const total = (value: number) => [indicator({ target: { kind: 'total', value } })];
const pause = (code: string, from: number, to: number | null) => ({
  unit: code,
  first: dayOf(from),
  last: to === null ? null : dayOf(to),
  reason: 'storm',
});

describe('target 30 in 15 days, five silent days', () => {
  const input = campaign(15, { units: hamlets(1), indicators: total(30) });
  const version = first(input);
  const { cells, change, version: next } = replanned(request(input, version, reports({}), 5));

  test('ten days of 3 are left; the days that have passed stay', () => {
    expect(cells('A1')).toEqual([2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(change('A1')).toMatchObject({
      done: 0,
      target: 30,
      remainingBefore: 20,
      remainingAfter: 30,
      days: 10,
      before: { average: 2, largest: 2 },
      after: { average: 3, largest: 3 },
      reason: 'shortfall',
    });
  });

  test('perfect catch-up ends at 100 %: the reference line starts at what is done and ends at the target', () => {
    const line = linesOf([version, next], 'activated')('A1').line;
    expect(line.slice(5)).toEqual([3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
    expect(next.base).toEqual({ activated: { A1: 0 } });
    expect(sum(cells('A1'))).toBe(40);
  });

  test('a new version tells when, by whom, why and from what', () => {
    expect(next).toMatchObject({ number: 2, after: dayOf(5), madeBy: 'office@example.org', reason: 'test' });
    expect(next.fingerprint).toBe(version.fingerprint);
  });
});

describe('two hamlets of five teams, 600 in 20 days: 3 a day each', () => {
  const input = campaign(20, { units: hamlets(5, 5), indicators: total(600) });
  const version = first(input);
  const onPlan = (passed: number, but: Record<string, number[]> = {}) => asPlanned(version, passed, but);

  test('only the team that is short changes, by what it is short of', () => {
    const { cells, changes } = replanned(request(input, version, onPlan(10, { A2: [3, 3] }), 10));
    expect(changes.map((one) => one.unit)).toEqual(['A2']);
    expect(sum(cells('A2').slice(10))).toBe(54);
    expect(Math.max(...cells('A2'))).toBe(6);
    expect(cells('A1')).toEqual(version.plan.tables[0]!.rows[0]!.cells);
  });

  test('shortfalls of a hamlet fall on different days: its days stay even', () => {
    const short = [3, 3, 3, 3, 3, 3, 3, 3, 3, 1];
    const but = { A1: short, A2: short, A3: short, A4: short, A5: short };
    const { cells } = replanned(request(input, version, onPlan(10, but), 10));
    const days = Array.from({ length: 10 }, (_, d) =>
      sum(['A1', 'A2', 'A3', 'A4', 'A5'].map((code) => cells(code)[10 + d]!)),
    );
    expect(days).toEqual([16, 16, 16, 16, 16, 16, 16, 16, 16, 16]);
  });

  test('a team ahead gives its days up in proportion; one past its target has none left, and a note says so', () => {
    const ahead = replanned(request(input, version, onPlan(10, { A1: [45] }), 10));
    expect(ahead.change('A1')).toMatchObject({ reason: 'ahead', remainingBefore: 30, remainingAfter: 15 });
    expect([...ahead.cells('A1').slice(10)].sort()).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    const past = replanned(request(input, version, onPlan(10, { A1: [70] }), 10));
    expect(sum(past.cells('A1').slice(10))).toBe(0);
    expect(past.findings).toEqual([
      expect.objectContaining({
        code: 'REBALANCE_AHEAD',
        figures: { indicator: 'Activated', units: ['A1'], over: 10 },
      }),
    ]);
  });

  test('numbers that were past the target by mistake: after the correction the team is asked for its old target', () => {
    const past = replanned(request(input, version, onPlan(10, { A1: [70] }), 10)).version;
    const { change } = replanned(request(input, past, onPlan(10, { A1: [50] }), 10));
    expect(change('A1')).toMatchObject({ target: 60, remainingAfter: 10 });
  });

  test('what cannot be a number counts as nothing, and so do days that have not passed', () => {
    const typed = onPlan(10);
    const row = typed.tables[0]!.rows[0]!.cells;
    row[0] = '3 tk';
    row[1] = { formula: '=3' };
    row[2] = -3;
    typed.days.push(dayOf(11));
    for (const one of typed.tables[0]!.rows) one.cells.push(99);
    expect(replanned(request(input, version, typed, 10)).change('A1')).toMatchObject({
      done: 21,
      remainingAfter: 39,
    });
  });

  test('a pause moves its days’ quotas to the team’s other days; a lifted pause gives them back', () => {
    const paused: Campaign = { ...input, pauses: [pause('B', 12, 14)] };
    const { cells, changes, version: next } = replanned(request(paused, version, onPlan(10), 10));
    expect(changes.map(({ unit: code, reason }) => [code, reason])).toEqual(
      ['B1', 'B2', 'B3', 'B4', 'B5'].map((code) => [code, 'paused']),
    );
    expect(cells('B1').slice(11, 14)).toEqual([0, 0, 0]);
    expect(sum(cells('B1').slice(10))).toBe(30);
    expect(Math.max(...cells('B1'))).toBe(5);
    const lifted = replanned(request(input, next, onPlan(10), 10));
    expect(lifted.cells('B1').slice(10)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
  });

  test('a stopped team ends at what it did; its hamlet takes the rest', () => {
    const stopped = { ...input, pauses: [pause('B2', 11, null)] };
    const { cells, change, findings, codes } = replanned(request(stopped, version, onPlan(10), 10));
    expect(change('B2')).toMatchObject({
      reason: 'stopped',
      done: 30,
      target: 30,
      targetBefore: 60,
      remainingAfter: 0,
    });
    expect(['B1', 'B3', 'B4', 'B5'].map((code) => change(code).target)).toEqual([68, 68, 67, 67]);
    expect(cells('A1')).toEqual(version.plan.tables[0]!.rows[0]!.cells);
    expect(codes).toEqual(['REBALANCE_STOPPED', 'REBALANCE_HANDED_ON']);
    expect(findings[0]!.figures).toMatchObject({ unit: 'B2', done: 30, amount: 30 });
    expect(findings[1]!.figures).toMatchObject({
      amount: 30,
      units: ['B2 (B2)'],
      takers: ['B1 (B1) +8', 'B3 (B3) +8', 'B4 (B4) +7', 'B5 (B5) +7'],
    });
  });

  test('what was moved between teams stays when another one stops: only what that one had left moves', () => {
    const transfers = [{ indicator: 'activated', from: 'A1', to: 'B1', amount: 12 }];
    const moved = replanned(request(input, version, onPlan(8), 8, { transfers })).version;
    const typed = asPlanned(moved, 10);
    const stopped = { ...input, pauses: [pause('B2', 11, null)] };
    const { changes, cells, codes } = replanned(request(stopped, moved, typed, 10));
    expect(changes.map(({ unit: code, target }) => [code, target])).toEqual([
      ['B1', 80],
      ['B2', 30],
      ['B3', 68],
      ['B4', 67],
      ['B5', 67],
    ]);
    expect(cells('A1')).toEqual(moved.plan.tables[0]!.rows[0]!.cells);
    expect(codes).not.toContain('REBALANCE_TARGETS_ANEW');
  });

  test('two hamlets of unlike teams merged, then one of them stopped: the others keep their targets', () => {
    const units = [...hamlets(2), unit('B', null, { eligible: 500 }), unit('B1', 'B'), unit('B2', 'B')].map(
      (one) => (one.code === 'A' ? { ...one, eligible: 100 } : one),
    );
    const uneven = campaign(20, { units, indicators: total(600) });
    const start = first(uneven);
    const together = withMerged(uneven, 'B', 'A')!;
    const one = replanned(request(together, start, asPlanned(start, 8), 8)).version;
    const stopped = { ...together, pauses: [pause('A2', 11, null)] };
    const { change } = replanned(request(stopped, one, asPlanned(one, 10), 10));
    expect(change('A1')).toMatchObject({ targetBefore: 50, target: 59 });
    expect(change('B1')).toMatchObject({ targetBefore: 250, target: 258 });
  });

  test('a team that stops in some days keeps what it had been given for these days, and no more', () => {
    const stopped = { ...input, pauses: [pause('B2', 13, null)] };
    const short = [3, 3, 3, 3, 3, 3, 3, 3, 3];
    const { cells, change, codes } = replanned(request(stopped, version, onPlan(10, { B2: short }), 10));
    expect(cells('B2').slice(10)).toEqual([3, 3, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(change('B2')).toMatchObject({ reason: 'stopped', done: 27, target: 33, remainingAfter: 6 });
    expect(['B1', 'B3', 'B4', 'B5'].map((code) => change(code).target)).toEqual([67, 67, 67, 66]);
    expect(codes).toEqual(['REBALANCE_STOPPING', 'REBALANCE_HANDED_ON']);
    const anew = replanned(request(stopped, version, onPlan(10), 10, { mode: 'anew' }));
    expect(sum(anew.cells('B2').slice(10))).toBe(6);
  });

  test('a stopped hamlet hands on to the others; started again it has its share back', () => {
    const stopped = { ...input, pauses: [pause('B', 11, null)] };
    const { change, findings, version: next } = replanned(request(stopped, version, onPlan(10), 10));
    expect(change('A1')).toMatchObject({ reason: 'moved', target: 90 });
    expect(findings[5]!.figures).toMatchObject({ amount: 150, takers: ['A (A) +150'] });
    const again = replanned(request(input, next, onPlan(10), 10));
    expect(again.change('B1')).toMatchObject({ target: 60, remainingAfter: 30 });
    expect(again.cells('A1').slice(10)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
  });

  test('an added team takes its share, with nothing in the past', () => {
    const more = { ...input, units: [...input.units, unit('A6', 'A')] };
    const { cells, change } = replanned(request(more, version, onPlan(10), 10));
    expect(change('A6')).toMatchObject({ reason: 'new', done: 0, target: 50, targetBefore: null });
    expect(cells('A6')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
    expect(change('A1')).toMatchObject({ reason: 'moved', target: 50, remainingAfter: 20 });
  });

  test('a team taken out although it has numbers: advised against, its numbers named', () => {
    const fewer = { ...input, units: input.units.filter(({ code }) => code !== 'A5') };
    const { findings } = replanned(request(fewer, version, onPlan(10), 10));
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'REBALANCE_REMOVED',
        severity: 'ask',
        figures: { unit: 'A5', indicator: 'Activated', done: 30 },
      }),
    ]);
  });

  test('a merged hamlet is just another parent: no team changes', () => {
    const units = input.units
      .filter(({ code }) => code !== 'B')
      .map((one) => (one.parent === 'B' ? { ...one, parent: 'A' } : one));
    const { changes, version: next } = replanned(request({ ...input, units }, version, onPlan(10), 10));
    expect(changes).toEqual([]);
    expect(next.plan).toEqual(version.plan);
  });

  test('five days more: what is left is spread over all days left', () => {
    const longer = { ...input, period: { first: dayOf(1), last: dayOf(25) } };
    const { cells, change } = replanned(request(longer, version, onPlan(10), 10));
    expect(cells('A1').slice(10)).toEqual(new Array(15).fill(2));
    expect(change('A1').reason).toBe('calendar');
  });

  test('five days less: what stood there goes to the days left', () => {
    const shorter = { ...input, period: { first: dayOf(1), last: dayOf(15) } };
    expect(
      replanned(request(shorter, version, onPlan(10), 10))
        .cells('A1')
        .slice(10),
    ).toEqual([6, 6, 6, 6, 6]);
  });

  test('a rest day that is worked on from now gets its share', () => {
    const calendar = { ...input.calendar, sunday: 0 };
    const resting = { ...input, calendar };
    const before = first(resting);
    const working = {
      ...input,
      calendar: { ...calendar, days: [{ day: dayOf(18), weight: 1, note: null }] },
    };
    const { cells } = replanned(request(working, before, asPlanned(before, 10), 10));
    expect(cells('A1')[17]).toBeGreaterThanOrEqual(2);
    expect(cells('A1')[10]).toBe(0);
  });

  test('a higher target: everybody takes his part of it', () => {
    const { changes } = replanned(request({ ...input, indicators: total(700) }, version, onPlan(10), 10));
    expect(changes.map((one) => [one.reason, one.target])).toEqual(new Array(10).fill(['moved', 70]));
  });

  test('no day left and something missing is an error; with nothing missing it is a plan', () => {
    expect(refused(request(input, version, onPlan(20, { A1: [] }), 20))).toEqual([
      {
        code: 'REBALANCE_NO_TAKER',
        path: 'indicators.activated.target',
        figures: expect.objectContaining({ amount: 60 }),
      },
    ]);
    expect(replanned(request(input, version, onPlan(20), 20)).changes).toEqual([]);
  });

  test('tabled anew: the totals left are the same, past days stay', () => {
    const typed = onPlan(10, { A1: [3, 3] });
    const [spread, anew] = (['spread', 'anew'] as const).map((mode) =>
      replanned(request(input, version, typed, 10, { mode })),
    );
    for (const code of ['A1', 'A2', 'B5']) {
      expect(sum(anew!.cells(code))).toBe(sum(spread!.cells(code)));
      expect(anew!.cells(code).slice(0, 10)).toEqual(spread!.cells(code).slice(0, 10));
    }
  });
});

describe('caps', () => {
  const input = campaign(20, {
    units: [
      unit('A', null),
      unit('A1', 'A', { dailyCap: 4 }),
      unit('A2', 'A'),
      unit('B', null),
      unit('B1', 'B'),
    ],
    indicators: total(180),
  });
  const version = first(input);
  const daily = Math.round(sum(version.plan.tables[0]!.rows[0]!.cells) / 20);

  test('additions stay under the cap of a day', () => {
    expect(daily).toBe(2);
    const { cells } = replanned(request(input, version, asPlanned(version, 10, { A1: [5] }), 10));
    expect(Math.max(...cells('A1'))).toBe(4);
  });

  test('more than the cap lets through: named with how much, and no plan', () => {
    const asked = request(input, version, asPlanned(version, 10, { A1: [] }), 10);
    expect(refused(asked)).toEqual([
      {
        code: 'REBALANCE_TEAM_CAP',
        path: 'units.A1',
        figures: { unit: 'A1', code: 'A1', indicator: 'Activated', quota: 45, most: 40, over: 5 },
      },
    ]);
    const transfers = [{ indicator: 'activated', from: 'A1', to: 'A2', amount: 5 }];
    const { cells, change } = replanned({ ...asked, transfers });
    expect(cells('A1').slice(10)).toEqual(new Array(10).fill(4));
    expect(change('A2')).toMatchObject({ reason: 'moved', target: 50 });
  });

  test('a stopped team’s rest goes past a sibling without room to the next hamlet', () => {
    const stopped = { ...input, pauses: [pause('A2', 11, null)] };
    const { change } = replanned(request(stopped, version, asPlanned(version, 10), 10));
    expect(change('A1')).toMatchObject({ remainingAfter: 40 });
    expect(change('B1').target).toBeGreaterThan(90);
  });

  test('a hamlet’s cap holds for its teams together', () => {
    const units = [
      unit('A', null, { dailyCap: 7 }),
      unit('A1', 'A'),
      unit('A2', 'A', { workDays: [11, 12, 13, 14].map(dayOf) }),
      unit('A3', 'A'),
    ];
    const capped = campaign(20, { units, indicators: total(60) });
    const start = first(capped);
    const { cells } = replanned(request(capped, start, reports({}), 5));
    for (let d = 5; d < 20; d++)
      expect(cells('A1')[d]! + cells('A2')[d]! + cells('A3')[d]!).toBeLessThanOrEqual(7);
    expect(refused(request(capped, start, reports({}), 12))[0]).toMatchObject({
      code: 'REBALANCE_TEAM_CAP',
      path: 'units.A',
    });
  });

  test('teams that fit by themselves but not together are named with their days', () => {
    const units = [
      unit('A', null, { dailyCap: 6 }),
      unit('A1', 'A', { workDays: [1, 2, 3, 4, 9, 10].map(dayOf) }),
      unit('A2', 'A', { workDays: [1, 2, 3, 4, 9, 10].map(dayOf) }),
      unit('A3', 'A'),
    ];
    const tight = campaign(12, { units, indicators: total(36) });
    const start = first(tight);
    expect(refused(request(tight, start, reports({ A3: [12] }), 8))).toEqual([
      {
        code: 'REBALANCE_CUT',
        path: 'indicators.activated.target',
        figures: { indicator: 'Activated', units: ['A1', 'A2'], days: [dayOf(9), dayOf(10)], short: 12 },
      },
    ]);
  });
});

describe('wishes', () => {
  const input = campaign(20, { units: hamlets(5, 5), indicators: total(600) });
  const version = first(input);
  const move = (from: string, to: string, amount: number, key = 'activated') => ({
    transfers: [{ indicator: key, from, to, amount }],
  });
  const asked = (more: object, but: Record<string, number[]> = {}) =>
    request(input, version, asPlanned(version, 10, but), 10, more);

  test('from team to team', () => {
    const { changes, change } = replanned(asked(move('A1', 'B1', 12)));
    expect(changes).toHaveLength(2);
    expect(change('A1')).toMatchObject({ target: 48, remainingAfter: 18, reason: 'moved' });
    expect(change('B1')).toMatchObject({ target: 72, remainingAfter: 42, targetBefore: 60 });
  });

  test('it lasts: planning again without it changes nothing', () => {
    const { version: next } = replanned(asked(move('A1', 'B1', 12)));
    expect(replanned(request(input, next, asPlanned(version, 10), 10)).changes).toEqual([]);
    const longer = { ...input, period: { first: dayOf(1), last: dayOf(25) } };
    expect(replanned(request(longer, next, asPlanned(version, 10), 10)).change('B1').target).toBe(72);
  });

  test('from hamlet to hamlet, spread inside by the usual shares', () => {
    const { change } = replanned(asked(move('A', 'B', 10)));
    for (const t of [1, 2, 3, 4, 5]) {
      expect(change(`A${t}`).target).toBe(58);
      expect(change(`B${t}`).target).toBe(62);
    }
  });

  test('more than remains, to nobody, of nothing', () => {
    expect(refused(asked(move('A1', 'B1', 31)))[0]).toEqual({
      code: 'REBALANCE_TRANSFER_TOO_MUCH',
      path: 'units.A1',
      figures: { unit: 'A1', code: 'A1', indicator: 'Activated', amount: 31, remaining: 30 },
    });
    for (const wrong of [
      move('A1', 'X', 1),
      move('A1', 'A1', 1),
      move('A1', 'B1', 0.5),
      move('A1', 'B1', 1, 'other'),
    ])
      expect(refused(asked(wrong)).map(({ code }) => code)).toEqual(['REBALANCE_TRANSFER_UNCLEAR']);
    const pinned = { ...move('A1', 'B1', 3), pins: new Set(['B1']) };
    expect(refused(asked(pinned)).map(({ code }) => code)).toEqual(['REBALANCE_TRANSFER_NO_ROOM']);
  });

  test('a pinned team keeps every day; its hamlet makes up for it', () => {
    const { cells, change, findings } = replanned(asked({ pins: new Set(['A1']) }, { A1: [22] }));
    expect(cells('A1')).toEqual(version.plan.tables[0]!.rows[0]!.cells);
    expect(change('A1')).toMatchObject({ target: 52, remainingAfter: 30 });
    expect(['A2', 'A3', 'A4', 'A5'].map((code) => change(code).target)).toEqual([62, 62, 62, 62]);
    expect(findings[0]).toMatchObject({ code: 'REBALANCE_PIN_SHORT', figures: { unit: 'A1', amount: 8 } });
  });

  test('a pinned team ahead stays ahead', () => {
    const { cells, codes } = replanned(asked({ pins: new Set(['A']) }, { A1: [40] }));
    expect(sum(cells('A1').slice(10))).toBe(30);
    expect(codes).toEqual(['REBALANCE_PIN_OVER']);
  });

  test('a pin on days without work cannot be kept', () => {
    const paused = { ...input, pauses: [pause('A1', 12, 13)] };
    const pins = new Set(['A1']);
    const { cells, codes } = replanned(request(paused, version, asPlanned(version, 10), 10, { pins }));
    expect(cells('A1').slice(11, 13)).toEqual([0, 0]);
    expect(codes).toEqual(['REBALANCE_PIN_BROKEN']);
  });
});

describe('phases', () => {
  const phase = (key: string, from: number, to: number) => ({
    key,
    name: key,
    period: { first: dayOf(from), last: dayOf(to) },
    statedDays: null,
  });
  const asks = (key: string, value: number) => ({
    phase: key,
    target: { kind: 'total' as const, value },
    mode: 'additional' as const,
    measure: null,
  });
  const input = campaign(20, {
    units: hamlets(2),
    phases: [phase('one', 1, 10), phase('two', 11, 20)],
    indicators: [indicator({ phaseTargets: [asks('one', 80), asks('two', 20)] })],
  });
  const version = first(input);

  test('a shortfall is caught up within its phase', () => {
    const { cells } = replanned(request(input, version, asPlanned(version, 5, { A1: [] }), 5));
    expect(cells('A1').slice(5, 10)).toEqual([8, 8, 8, 8, 8]);
    expect(cells('A1').slice(10)).toEqual(version.plan.tables[0]!.rows[0]!.cells.slice(10));
  });

  test('after its phase, in the next one; what was done early is taken off later', () => {
    const late = replanned(request(input, version, asPlanned(version, 10, { A1: [30] }), 10));
    expect(sum(late.cells('A1').slice(10))).toBe(20);
    const early = replanned(request(input, version, asPlanned(version, 5, { A1: [44] }), 5));
    expect(sum(early.cells('A1').slice(5, 10))).toBe(0);
    expect(sum(early.cells('A1').slice(10))).toBe(6);
  });
});

test('an indicator whose own days are over does not keep the others from being planned again', () => {
  const early = indicator({
    key: 'early',
    name: 'Early',
    period: { first: dayOf(1), last: dayOf(5) },
    target: { kind: 'total', value: 20 },
  });
  const input = campaign(15, { units: hamlets(2), indicators: [...total(60), early] });
  const { cells, codes, changes } = replanned(request(input, first(input), reports({}), 10));
  expect(sum(cells('A1').slice(10))).toBe(30);
  expect(changes.map((one) => one.indicator)).toEqual(['activated', 'activated']);
  expect(codes).toEqual(['REBALANCE_OVER']);
});

test('three re-plans in a row end at the target', () => {
  const input = campaign(30, { units: hamlets(3, 2), indicators: total(1001) });
  let version = first(input);
  const done: Record<string, number[]> = { A1: [], A2: [], A3: [], B1: [], B2: [] };
  for (const [passed, ratio] of [
    [7, 0.5],
    [15, 0.8],
    [22, 0.3],
  ] as const) {
    for (const { unit: code, cells } of version.plan.tables[0]!.rows)
      for (let d = done[code]!.length; d < passed; d++) done[code]!.push(Math.floor(cells[d]! * ratio));
    version = replanned(request(input, version, reports(done), passed)).version;
  }
  for (const { unit: code, cells } of version.plan.tables[0]!.rows) done[code]!.push(...cells.slice(22));
  expect(sum(Object.values(done).map(sum))).toBe(1001);
  expect(version.number).toBe(4);
});
