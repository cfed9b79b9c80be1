import { samples } from '../../../local/samples';
import { instantOf } from '../../../src/domain/instant';
import type { LogEntry } from '../../../src/domain/record/ledger';
import { freeze, restatementOf } from '../../../src/domain/report/frozen';
import type { Report } from '../../../src/domain/report/report';
import { parseCampaign } from '../../../src/domain/schema';

const parsed = parseCampaign(samples.find(({ title }) => title.includes('Quế Châu'))!.file);
const campaign = parsed.campaign!;
const hamlet = campaign.units.find(({ parent }) => parent === null)!.code;
const [team, other] = campaign.units.filter(({ parent }) => parent === hamlet).map(({ code }) => code);
const elsewhere = campaign.units.find(({ parent }) => parent !== null && parent !== hamlet)!.code;
const at = (day: string, time: string) => instantOf(day, time);

const report = (today: number | null, done: number | null): Report => ({
  kind: 'daily',
  of: '2023-06-12',
  days: { first: '2023-06-12', last: '2023-06-12' },
  upTo: '2023-06-12',
  window: null,
  due: null,
  source: 'reported',
  columns: [
    { key: 'today', head: 'doneDay', of: null, block: null, kind: 'count' },
    { key: 'share', head: 'share', of: null, block: null, kind: 'share' },
    { key: 'note', head: 'note', of: null, block: null, kind: 'written' },
  ],
  rows: [{ key: hamlet, unit: hamlet, level: 1, cells: { today, share: 1 / 3 } }],
  total: { key: 'total', unit: null, level: 0, cells: { today: done, share: 1 / 3 } },
  apart: [],
  remarks: [],
});

const entry = (rest: Partial<LogEntry>): LogEntry => ({
  at: at('2023-06-13', '09:00'),
  who: '',
  act: 'entry',
  unit: team!,
  day: '2023-06-12',
  indicator: 'activated',
  before: 3,
  after: 6,
  reason: '',
  ...rest,
});

const made = { at: at('2023-06-12', '16:00'), by: 'a@b' };

test('a frozen report keeps what people wrote, under a number never given twice', () => {
  const written = new Map([[hamlet, new Map([['note', 'mưa to']])]]);
  const first = freeze(report(3, 86), written, [], made);
  expect(first).toMatchObject({
    number: 1,
    frozenBy: 'a@b',
    report: { rows: [{ cells: { note: 'mưa to' } }] },
  });
  expect(freeze(report(3, 86), new Map(), [{ ...first, number: 7 }], made).number).toBe(8);
});

test('figures that did not change are not restated', () => {
  expect(
    restatementOf(freeze(report(3, 86), new Map(), [], made), report(3, 86), [entry({})], campaign),
  ).toEqual([]);
});

test('a correction is told by row and column, with the entries behind it', () => {
  const log = [
    entry({ act: 'reopen', unit: null, indicator: null, before: null, after: null, reason: 'báo sót' }),
    entry({}),
    entry({ unit: elsewhere, before: 1, after: 0 }),
    // Not counted by a report up to the 12th, made before it was frozen, back to what it was, text to text.
    entry({ unit: other!, day: '2023-06-13' }),
    entry({ unit: other!, at: at('2023-06-12', '15:00') }),
    entry({ unit: other!, before: 4, after: 5 }),
    entry({ unit: other!, before: 5, after: 4 }),
  ];
  const found = restatementOf(freeze(report(3, 86), new Map(), [], made), report(6, 88), log, campaign);
  expect(found.map(({ row, column, was, now }) => [row.key, column.key, was, now])).toEqual([
    [hamlet, 'today', 3, 6],
    ['total', 'today', 86, 88],
  ]);
  const change = {
    unit: team,
    day: '2023-06-12',
    indicator: 'activated',
    before: 3,
    after: 6,
    reason: 'báo sót',
  };
  expect(found[0]!.why).toEqual([change]);
  expect(found[1]!.why.map(({ unit }) => unit)).toEqual([team, elsewhere]);
});

describe('the causes of a figure', () => {
  const columns: Report['columns'] = [
    { key: 'today', head: 'doneDay', of: null, block: null, kind: 'count' },
    { key: 'toDate', head: 'toDate', of: null, block: null, kind: 'count' },
    { key: 'assigned', head: 'assigned', of: null, block: null, kind: 'count' },
  ];
  const sent = (today: number, toDate: number, assigned = 100): Report => {
    const cells = { today, toDate, assigned };
    return { ...report(0, 0), columns, rows: [{ key: hamlet, unit: hamlet, level: 1, cells }], total: null };
  };
  const causes = (was: Report, is: Report, log: LogEntry[]) =>
    Object.fromEntries(
      restatementOf(freeze(was, new Map(), [], made), is, log, campaign).map(({ column, why }) => [
        column.key,
        why.map(({ unit, day, before, after, reason }) => [unit, day, before, after, reason]),
      ]),
    );
  const opened = (day: string, reason: string, more: Partial<LogEntry> = {}) =>
    entry({ act: 'reopen', unit: null, indicator: null, before: null, after: null, day, reason, ...more });

  test('are of the days it counts: of an earlier day, to date only; the plan goes by none', () => {
    const log = [entry({ day: '2023-06-09', before: 9, after: 4 }), entry({})];
    expect(causes(sent(3, 20, 100), sent(6, 18, 90), log)).toEqual({
      today: [[team, '2023-06-12', 3, 6, '']],
      toDate: [
        [team, '2023-06-09', 9, 4, ''],
        [team, '2023-06-12', 3, 6, ''],
      ],
      assigned: [],
    });
  });

  test('each has the reason of the last opening before it', () => {
    const log = [
      opened('2023-06-12', 'báo sót'),
      entry({}),
      opened('2023-06-12', 'gõ nhầm'),
      entry({ unit: other!, before: 8, after: 1 }),
      opened('2023-06-12', 'nộp muộn', { act: 'lateEntry', unit: team! }),
      entry({ unit: other!, day: '2023-06-11', before: 1, after: 0 }),
      entry({ after: 7, before: 6 }),
      // After all of them.
      opened('2023-06-12', 'việc khác'),
    ];
    expect(causes(sent(11, 12), sent(8, 8), log)).toMatchObject({
      today: [
        [other, '2023-06-12', 8, 1, 'gõ nhầm'],
        [team, '2023-06-12', 3, 7, 'báo sót, nộp muộn'],
      ],
    });
  });

  test('an opening is the reason of nothing that came after the day was closed again, nor of an undo', () => {
    const closed = entry({ act: 'close', unit: null, before: 3, after: 6, at: at('2023-06-12', '15:45') });
    const log = [
      opened('2023-06-12', 'báo sót', { at: at('2023-06-12', '15:00') }),
      closed,
      entry({}),
      opened('2023-06-12', 'gõ nhầm'),
      entry({ unit: other!, act: 'chatUndo', before: 2, after: null }),
    ];
    const [figure] = restatementOf(freeze(sent(5, 5), new Map(), [], made), sent(6, 6), log, campaign);
    expect(figure).toMatchObject({
      why: [
        { unit: team, before: 3, after: 6, reason: '' },
        { unit: other, before: 2, after: null, reason: '', isUndone: true },
      ],
      rest: 0,
    });
  });

  test('what closing told before the freezing is none; what they leave of the difference is told', () => {
    const before = { at: at('2023-06-12', '15:30') };
    const log = [
      entry({ act: 'restated', before: null, after: 4, ...before }),
      // Noted only now, though it was counted.
      entry({ act: 'missed', before: null, after: 4 }),
      entry({ unit: other!, before: 4, after: 5 }),
    ];
    const of = (figure: number, entries: LogEntry[]) =>
      restatementOf(freeze(sent(76, 76), new Map(), [], made), sent(figure, figure), entries, campaign)[0];
    expect(of(77, log)).toMatchObject({ why: [{ unit: other, before: 4, after: 5 }], rest: 0 });
    // The line after starts from what was noted last, not from what closing saw.
    expect(of(77, [log[0]!, entry({ before: null, after: 5 })])).toMatchObject({
      why: [{ unit: team, before: 4, after: 5 }],
      rest: 0,
    });
    expect(of(70, log)).toMatchObject({ why: [{ unit: other }], rest: -7 });
  });

  test('opened for all after a unit alone: the last one counts; opened before the freezing counts as well', () => {
    const log = [
      opened('2023-06-12', 'nộp muộn', { act: 'lateEntry', unit: team!, at: at('2023-06-12', '15:00') }),
      opened('2023-06-12', 'báo sót', { at: at('2023-06-12', '15:30') }),
      entry({}),
    ];
    expect(causes(sent(3, 3), sent(6, 6), log).today).toEqual([[team, '2023-06-12', 3, 6, 'báo sót']]);
  });

  test('logged in the instant of the freezing came before it', () => {
    const log = [
      entry({ at: made.at, before: null, after: 3 }),
      entry({ unit: other!, at: made.at, before: 0, after: 9 }),
      entry({}),
      // Closing the day again tells what is known.
      entry({ unit: other!, act: 'restated', before: 0, after: 9 }),
    ];
    expect(causes(sent(12, 12), sent(15, 15), log).today).toEqual([[team, '2023-06-12', 3, 6, '']]);
  });

  test('in that instant, the line of the freezing tells what came after it', () => {
    const log = [
      entry({ unit: other!, at: made.at, before: 0, after: 9 }),
      entry({ act: 'report', at: made.at, unit: null, day: null, indicator: null, before: null, after: 1 }),
      entry({ at: made.at }),
    ];
    expect(causes(sent(12, 12), sent(15, 15), log).today).toEqual([[team, '2023-06-12', 3, 6, '']]);
  });

  test('of one indicator are those of the indicator', () => {
    const [first, second] = ['activated', 'level1'];
    const two = {
      ...campaign,
      indicators: [first, second].map((key) => ({ ...campaign.indicators[0]!, key: key! })),
    };
    const of = (today: number): Report => ({
      ...sent(today, today),
      columns: [{ ...columns[0]!, of: second! }],
    });
    const log = [entry({}), entry({ indicator: second!, before: 0, after: 1 })];
    const [found] = restatementOf(freeze(of(0), new Map(), [], made), of(1), log, two);
    expect(found!.why.map(({ indicator }) => indicator)).toEqual([second]);
  });
});

test('a row that is gone has no figure now; blank is not zero', () => {
  const gone = { ...report(0, 0), rows: [] };
  const found = restatementOf(freeze(report(0, 0), new Map(), [], made), gone, [], campaign);
  expect(found.map(({ was, now }) => [was, now])).toEqual([[0, null]]);
});

test('another time of receipt is the cause of who was late, told once for all indicators, and of nothing else', () => {
  const columns: Report['columns'] = [
    { key: 'missing', head: 'missingDays', of: null, block: null, kind: 'count' },
    { key: 'late', head: 'lateDays', of: null, block: null, kind: 'count' },
    { key: 'onTime', head: 'onTime', of: null, block: null, kind: 'share' },
  ];
  const of = (missing: number, late: number, onTime: number): Report => ({
    ...report(0, 0),
    kind: 'late',
    of: '',
    columns,
    rows: [{ key: team!, unit: team!, level: 1, cells: { missing, late, onTime } }],
    total: null,
  });
  const times = { act: 'received', before: '15:20', after: '14:30', reason: 'nhắn Zalo' } as const;
  const log = [entry(times), entry({ ...times, indicator: 'level1' }), entry({ ...times, unit: elsewhere })];
  const frozen = freeze(of(1, 2, 0.5), new Map(), [], made);
  const found = restatementOf(frozen, of(0, 1, 0.7), log, campaign);
  expect(found.map(({ column, why }) => [column.key, why.map(({ unit, isTime }) => [unit, isTime])])).toEqual(
    [
      ['missing', []],
      ['late', [[team, true]]],
    ],
  );
  // Where nothing tells how many were late, the share does.
  const alone = (share: number): Report => ({ ...of(0, 0, share), columns: columns.slice(2) });
  const [only] = restatementOf(freeze(alone(0.5), new Map(), [], made), alone(0.7), log, campaign);
  expect(only).toMatchObject({ was: 0.5, now: 0.7, why: [{ before: '15:20', after: '14:30' }] });
});
