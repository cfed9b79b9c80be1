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

test('a row that is gone has no figure now; blank is not zero', () => {
  const gone = { ...report(0, 0), rows: [] };
  const found = restatementOf(freeze(report(0, 0), new Map(), [], made), gone, [], campaign);
  expect(found.map(({ was, now }) => [was, now])).toEqual([[0, null]]);
});
