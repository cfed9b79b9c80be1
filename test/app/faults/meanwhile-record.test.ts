/** Others go on working while days are closed and opened, teams are let be late, and corrections are made. */
import { LATER } from '../../../local/runtime/host';
import { pictureOf } from '../model/picture';
import { ACTS, type Act, perform } from './acts';
import {
  beforeWrite,
  done,
  expectNothingLeftToDraw,
  linesOf,
  logOf,
  numbersOn,
  slowWindow,
  sortTeams,
} from './meanwhile';
import { friday, OTHER, type Ward } from './ward';

const from = friday();
const ledgerOf = ({ workbook }: Ward) => pictureOf(workbook).work.daily.ledger;

/** Of each act, the lines it adds to the log. */
const RECORD: Record<string, string[]> = {
  'closing a day': ['close'],
  'opening a day again': ['reopen'],
  'a late entry': ['lateEntry', 'lateEntry'],
  'a time of receipt': ['received'],
  'the day changing': [],
  'a day closing by itself': ['close'],
  'switching recording on again': ['missed'],
  'accepting corrections': ['missed', 'correction'],
  'taking corrections back': ['undo'],
};
const acts = Object.entries(RECORD).map(([name, lines]): [string, Act, string[]] => [
  name,
  ACTS[name]!,
  lines,
]);

test.each(acts)('a leader types during %s: the number stands, and is noted once', (_, act, lines) => {
  const ward = act.from();
  const before = logOf(ward).length;
  const date = +new Date(ward.workbook.now() + 7 * 3_600_000).getUTCDate() - 1;
  beforeWrite(ward, 0, () => expect(ward.types('BE1', 2, '4')).toBe(date <= 2));
  expect(perform(ward, act)).toMatchObject({ ok: true });
  ward.mends();
  // The recorder could not have the lock.
  expect(ward.host.failures.splice(0)).toMatchObject([{ handler: 'onEditRecorded' }]);
  expect(ward.value('BE1', 2)).toBe(4);
  ward.run('checkEntries');
  ward.run('checkEntries');
  const made = logOf(ward).slice(before);
  expect(made.filter(({ unit }) => unit === 'BE1').map(({ act, after }) => [act, after])).toEqual([
    ['missed', 4],
  ]);
  const others = made.filter(({ unit, act }) => unit !== 'BE1' && act !== 'missed').map(({ act }) => act);
  expect(others).toEqual(lines.filter((line) => line !== 'missed'));
  expectNothingLeftToDraw(ward);
});

test.each(acts)('rows sorted during %s: made once, and drawn where they stand', (name, act, lines) => {
  const clean = act.from();
  expect(perform(clean, act)).toMatchObject({ ok: true });
  const ward = act.from();
  const before = logOf(ward).length;
  // What the check found is written before what was accepted of it.
  beforeWrite(ward, name === 'accepting corrections' ? 1 : 0, () => sortTeams(ward));
  expect(perform(ward, act)).toMatchObject({ ok: true });
  ward.mends();
  ward.host.failures.splice(0);
  expect(numbersOn(ward, 2)).toEqual(numbersOn(clean, 2));
  expect(
    logOf(ward)
      .slice(before)
      .map((line) => line.act),
  ).toEqual(lines);
  expect([name, ledgerOf(ward)]).toEqual([name, ledgerOf(clean)]);
  expectNothingLeftToDraw(ward);
});

test('typed while the day was closed: not in what was closed, told as restated once it is closed again', () => {
  const ward = from();
  beforeWrite(ward, 0, () => expect(ward.types('SA2', 2, '4')).toBe(true));
  expect(ward.run('closeDay', ['YES'])).toMatchObject({
    ok: true,
    value: { day: '2023-06-02', refusal: null },
  });
  ward.mends();
  ward.host.failures.splice(0);
  ward.run('reopenDay', [], ['2/6', 'báo sót']);
  ward.run('closeDay', ['YES']);
  expect(linesOf(ward, 'restated')).toMatchObject([
    { unit: 'SA2', day: '2023-06-02', before: null, after: 4 },
  ]);
});

/** A window in which the last of what is asked waits for its answer. */
function lingering(texts: readonly string[]) {
  const said = [...texts];
  return {
    ...slowWindow(),
    prompt: () => (said.length > 1 ? { button: 'OK' as const, text: said.shift()! } : LATER),
  };
}

/** Both get as far as the last question; the first to answer is served first. @returns what the slower one is told */
function both(ward: Ward, name: string, quick: readonly string[], slow: readonly string[]) {
  const asked = ward.asks(name, lingering(slow));
  expect(ward.run(name, ['YES'], quick)).toMatchObject({ ok: true });
  const last = slow[slow.length - 1];
  return done(last === undefined ? asked.answer('YES') : asked.answer('OK', last));
}

test('two secretaries close the same day: the second is told', () => {
  const ward = from();
  expect(both(ward, 'closeDay', [], [])).toMatchObject({
    ok: true,
    value: { day: '2023-06-02', refusal: 'CLOSED' },
  });
  expect(linesOf(ward, 'close').map(({ day }) => day)).toEqual(['2023-06-01', '2023-06-02']);
  expectNothingLeftToDraw(ward);
});

test.each([
  ['open the same day', 'reopenDay', ['1/6', 'báo sót'], 'reopen'],
  ['let the same team be late', 'lateEntry', ['SA1 1/6', '3/6', 'ốm'], 'lateEntry'],
  ['note the same time of receipt', 'received', ['SA1 2/6', '13:10 2/6', 'Zalo'], 'received'],
])('two secretaries %s: made once, the second is told', (_, name, texts, line) => {
  const ward = from();
  expect(both(ward, name, texts, texts)).toEqual({ ok: true, value: null });
  expect(linesOf(ward, line)).toHaveLength(1);
  expectNothingLeftToDraw(ward);
});

test('two secretaries let different teams be late: both are', () => {
  const ward = from();
  expect(both(ward, 'lateEntry', ['SA1 1/6', '3/6', 'ốm'], ['BE2 1/6', '4/6', 'bận'])).toMatchObject({
    ok: true,
  });
  expect(ledgerOf(ward).lateEntries).toEqual([
    { unit: 'SA1', day: '2023-06-01', until: '2023-06-03' },
    { unit: 'BE2', day: '2023-06-01', until: '2023-06-04' },
  ]);
  expect(linesOf(ward, 'lateEntry')).toHaveLength(2);
  for (const [team, takes] of [
    ['SA1', true],
    ['BE2', true],
    ['SN1', false],
  ] as const)
    expect([team, ward.types(team, 1, '5')]).toEqual([team, takes]);
});

test('one opens the day again while the other lets a team be late with it: there is nothing to be late with', () => {
  const ward = from();
  const asked = ward.asks('lateEntry', lingering(['SA1 1/6', '3/6', 'ốm']));
  expect(ward.run('reopenDay', [], ['1/6', 'báo sót'], OTHER)).toMatchObject({
    ok: true,
    value: '2023-06-01',
  });
  expect(done(asked.answer('OK', 'ốm'))).toEqual({ ok: true, value: null });
  expect(ledgerOf(ward).lateEntries).toEqual([]);
  expect(linesOf(ward, 'lateEntry')).toEqual([]);
  expectNothingLeftToDraw(ward);
});
