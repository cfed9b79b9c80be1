/** Others go on working between our read and our write, and while a question stands. */
import { answer } from '../model/forms';
import { pictureOf } from '../model/picture';
import {
  beforeWrite,
  done,
  expectNothingLeftToDraw,
  linesOf,
  logOf,
  numbersOn,
  slowWindow,
  sortTeams,
  versionsOf,
} from './meanwhile';
import { friday, OTHER, type Ward } from './ward';

const from = friday();

interface Act {
  name: string;
  texts?: string[];
  /** Writes before the one that counts: what is only shown. */
  shows?: number;
  /** Lines it adds to the log. */
  log: string[];
  /** What it says of itself. */
  made: object;
  before?: (ward: Ward) => void;
}

const ACTS: Record<string, Act> = {
  'catching up': { name: 'catchUp', shows: 1, log: ['rebalance'], made: { applied: true } },
  'merging hamlets': { name: 'mergeUnit', texts: ['BE', 'SN'], log: ['plan'], made: { applied: true } },
  'stopping a team': {
    name: 'stopUnit',
    texts: ['SN1', '', '', 'chuyển đi'],
    log: ['plan'],
    made: { applied: true },
  },
  'building after a target has changed': {
    name: 'build',
    log: ['plan'],
    made: { built: true, written: true },
    before: (ward) => answer(ward, 'ind.target', 'v1', '90'),
  },
};

const perform = (ward: Ward, { name, texts = [] }: Act) => ward.run(name, ['YES', 'YES'], texts);

test.each(Object.entries(ACTS))('a leader types during %s: the number stands, and is noted', (_, act) => {
  const ward = from();
  act.before?.(ward);
  beforeWrite(ward, act.shows ?? 0, () => expect(ward.types('SA2', 2, '4')).toBe(true));
  expect(perform(ward, act)).toMatchObject({ ok: true, value: act.made });
  expect(numbersOn(ward, 2)).toEqual({ SA1: 3, SA2: 4, SN1: 0, SN2: '12 tk', BE1: null, BE2: 2 });
  expect(versionsOf(ward)).toHaveLength(2);
  // The recorder could not have the lock: the next check finds what it has missed.
  expect(ward.host.failures.splice(0)).toMatchObject([{ handler: 'onEditRecorded' }]);
  ward.mends();
  expect(ward.run('checkEntries')).toMatchObject({ value: { missed: 2 } });
  expect(linesOf(ward, 'missed')).toMatchObject([
    { unit: 'SA2', after: 4 },
    { unit: 'BE2', after: 2 },
  ]);
  expectNothingLeftToDraw(ward);
});

test.each(Object.entries(ACTS))('rows sorted during %s: made once, and drawn where they stand', (_, act) => {
  const ward = from();
  act.before?.(ward);
  const numbers = numbersOn(ward, 2);
  const lines = logOf(ward).length;
  beforeWrite(ward, act.shows ?? 0, () => sortTeams(ward));
  expect(perform(ward, act)).toMatchObject({ ok: true, value: act.made });
  expect(numbersOn(ward, 2)).toEqual(numbers);
  expect(versionsOf(ward)).toHaveLength(2);
  expect(
    logOf(ward)
      .slice(lines)
      .map((line) => line.act),
  ).toEqual(act.log);
  expect(ward.seen.batches.flatMap(({ written }) => written)).toEqual([]);
  expectNothingLeftToDraw(ward);
});

test('numbers come in while the question stands: what would come of them is shown, and asked anew', () => {
  const ward = from();
  const asked = ward.asks('catchUp', slowWindow());
  expect(ward.types('SA2', 2, '4')).toBe(true);
  const again = asked.answer('YES');
  expect(again).toMatchObject({ kind: 'waiting' });
  expect(done((again as typeof asked).answer('YES'))).toMatchObject({ ok: true, value: { applied: true } });
  expect(versionsOf(ward)[1]?.base.activated).toMatchObject({ SA2: 1 + 4 });
  expect(linesOf(ward, 'rebalance')).toHaveLength(1);
});

test('two secretaries catch up: the second finds nothing missing any more', () => {
  const ward = from();
  const asked = ward.asks('catchUp', slowWindow());
  expect(ward.run('catchUp', ['YES'])).toMatchObject({ ok: true, value: { applied: true } });
  expect(done(asked.answer('YES'))).toMatchObject({ ok: true, value: { applied: false, changes: [] } });
  expect(versionsOf(ward)).toHaveLength(2);
  expect(linesOf(ward, 'rebalance')).toHaveLength(1);
  expectNothingLeftToDraw(ward);
});

test('one closes the day while the other plans again', () => {
  const ward = from();
  const asked = ward.asks('catchUp', slowWindow());
  expect(ward.run('closeDay', ['YES'])).toMatchObject({ ok: true, value: { day: '2023-06-02' } });
  expect(done(asked.answer('YES'))).toMatchObject({ ok: true, value: { applied: true } });
  const { work } = pictureOf(ward.workbook);
  expect(work.daily.ledger.closings.map(({ day, isClosed }) => [day, isClosed])).toEqual([
    ['2023-06-01', true],
    ['2023-06-02', true],
  ]);
  expect(ward.types('SA2', 2, '4')).toBe(false);
  expect(linesOf(ward, 'close', 'rebalance').map(({ act }) => act)).toEqual(['close', 'close', 'rebalance']);
  expectNothingLeftToDraw(ward);
});

test.each([
  ['merge the same hamlets', 'mergeUnit', ['BE', 'SN'], 'CANNOT_MERGE'],
  ['stop the same team', 'stopUnit', ['SN1', '', '', 'chuyển đi'], 'ALREADY_PAUSED'],
] as const)('two secretaries %s: the second is told, nothing is made twice', (_, name, texts, code) => {
  const ward = from();
  const slow = slowWindow();
  const said = [...texts];
  const asked = ward.asks(name, { ...slow, prompt: () => ({ button: 'OK', text: said.shift() ?? '' }) });
  expect(ward.run(name, ['YES'], texts)).toMatchObject({ ok: true, value: { applied: true } });
  expect(done(asked.answer('YES'))).toMatchObject({ ok: false, code });
  expect(versionsOf(ward)).toHaveLength(2);
  expect(linesOf(ward, 'plan')).toHaveLength(1);
  expect(pictureOf(ward.workbook).work.campaign.pauses).toHaveLength(name === 'stopUnit' ? 1 : 0);
  expectNothingLeftToDraw(ward);
});

test('one merges a hamlet while the other stops it', () => {
  const ward = from();
  const said = ['BE', 'SN'];
  const asked = ward.asks('mergeUnit', {
    ...slowWindow(),
    prompt: () => ({ button: 'OK', text: said.shift() ?? '' }),
  });
  expect(ward.run('stopUnit', ['YES'], ['BE', '', '3/6', 'mưa bão'])).toMatchObject({ ok: true });
  expect(done(asked.answer('YES'))).toMatchObject({ ok: false, code: 'CANNOT_MERGE' });
  expect(versionsOf(ward)).toHaveLength(2);
  expectNothingLeftToDraw(ward);
});

test('the tables made by two secretaries from changed forms: one plan', () => {
  const ward = from();
  answer(ward, 'ind.target', 'v1', '90');
  const asked = ward.asks('build', slowWindow());
  expect(ward.run('build', ['YES'])).toMatchObject({ ok: true, value: { built: true, written: true } });
  expect(done(asked.answer('YES'))).toMatchObject({ ok: true, value: { built: true } });
  expect(versionsOf(ward)).toHaveLength(2);
  expect(linesOf(ward, 'plan')).toHaveLength(1);
  expectNothingLeftToDraw(ward);
});

test('a team types its number anew before the correction is accepted: its number stands', () => {
  const ward = from();
  const asked = ward.asks('checkEntries', slowWindow());
  expect(ward.types('SN2', 2, '5')).toBe(true);
  done(asked.answer('YES'));
  expect(ward.value('SN2', 2)).toBe(5);
  expect(linesOf(ward, 'correction')).toEqual([]);
});

test('two secretaries accept the same correction: made once, and taken back once', () => {
  const ward = from();
  const asked = ward.asks('checkEntries', slowWindow());
  ward.run('checkEntries', ['YES']);
  done(asked.answer('YES'));
  expect(ward.value('SN2', 2)).toBe(12);
  expect(linesOf(ward, 'correction')).toHaveLength(1);
  expect(ward.run('undoCorrections')).toMatchObject({ value: 1 });
  expect(ward.run('undoCorrections', [], [], OTHER)).toMatchObject({ value: 0 });
  expect(ward.value('SN2', 2)).toBe('12 tk');
});
