/** Figures of a ward at a moment, and their sums. */
import { figuresOf, statusDayOf } from '../../../src/domain/consolidation/figures';
import { fileIdOf } from '../../../src/domain/consolidation/link';
import { consolidationOf } from '../../../src/domain/consolidation/totals';
import { hopeless, statesOf, type WardLine, type WardState } from '../../../src/domain/consolidation/ward';
import { pack, unpack } from '../../../src/workbook/tabs/city/packed';
import { day, published, several } from './make';

const at = (date: number, time: string) => Date.parse(`2023-06-0${date}T${time}:00+07:00`);

test('the status day goes by the reader’s clock and the ward’s cut-off', () => {
  expect(statusDayOf(published(), at(1, '14:59'))).toBeNull();
  expect(statusDayOf(published(), at(1, '15:00'))).toBe('2023-06-01');
  expect(statusDayOf(published(), at(3, '09:00'))).toBe('2023-06-02');
  expect(statusDayOf(published(), at(9, '09:00'))).toBe('2023-06-05');
  // Due the next morning at ten.
  const morning = published({ limit: 1 + 10 / 24 });
  expect(statusDayOf(morning, at(2, '09:59'))).toBeNull();
  expect(statusDayOf(morning, at(2, '10:00'))).toBe('2023-06-01');
});

test('a day nobody reported is blank; to date counts what there is', () => {
  expect(figuresOf(published(), at(1, '08:00'))).toBeNull();
  expect(figuresOf(published(), at(3, '16:00'))).toMatchObject({
    day: '2023-06-03',
    asked: 6,
    said: 0,
    wrong: 1,
    missing: 5,
    indicators: [{ today: null, quota: 10, done: 8, due: 30, target: 50, assigned: 48, left: 2 }],
  });
  // Zero is a number.
  expect(figuresOf(published(), at(2, '16:00'))!.indicators[0]).toMatchObject({ today: 0, done: 8 });
  const silent = published({ days: published().days.map((line) => ({ ...line, reported: null })) });
  expect(figuresOf(silent, at(2, '16:00'))!.indicators[0]).toMatchObject({
    today: null,
    done: null,
    due: 20,
  });
});

test('with several indicators teams are counted once', () => {
  const figures = figuresOf(several(), at(2, '16:00'))!;
  expect(figures).toMatchObject({ said: 4, missing: 2 });
  expect(figures.indicators.map(({ key, done }) => [key, done])).toEqual([
    ['activated', 8],
    ['issued', 2],
  ]);
});

const line = (name: string, changes: Partial<WardLine> = {}): WardLine => ({
  key: name,
  cluster: '',
  name,
  link: `ward-file-00000${name}`,
  target: null,
  ...changes,
});
const state = (name: string, changes: Partial<WardState> = {}): WardState => ({
  key: name,
  file: `ward-file-00000${name}`,
  run: 'r',
  published: published(),
  readAt: at(3, '16:00'),
  unread: null,
  ...changes,
});

test('sums hold the wards that were read, and no others', () => {
  const lines = [line('a'), line('b', { target: 60 }), line('c'), line('d')];
  const states = [
    state('a'),
    state('b', { published: published({ days: [day(3, { reported: 7, said: 6 })] }) }),
    state('c', { unread: { reason: 'gone', detail: '' } }),
    state('d', { published: null, readAt: null, unread: { reason: 'denied', detail: '' } }),
  ];
  const { total, wards, day: of } = consolidationOf(lines, states, at(3, '16:00'));
  expect(of).toBe('2023-06-03');
  expect(total).toMatchObject({ wards: 4, included: 2, said: 6 });
  expect(total.indicators).toMatchObject([{ target: 50 + 60, today: 7, done: 8 + 7 }]);
  expect(wards[1]!.figures!.indicators[0]).toMatchObject({ target: 60, assigned: 48 });
  // Kept, but in no sum.
  expect(wards[2]).toMatchObject({ included: false, figures: { indicators: [{ done: 8 }] } });
  expect(wards[3]).toMatchObject({ included: false, figures: null });
});

test('a ward that stopped on an earlier day adds nothing to the day of the table', () => {
  const ended = published({ last: '2023-06-02', days: published().days.slice(0, 2) });
  const { total } = consolidationOf(
    [line('a'), line('b')],
    [state('a'), state('b', { published: ended })],
    at(3, '16:00'),
  );
  expect(total.indicators).toMatchObject([{ today: null, done: 16 }]);
  expect(total).toMatchObject({ asked: 6, said: 0 });
});

test('links are read, and what cannot be read is told before anything is asked', () => {
  expect(fileIdOf('https://docs.google.com/spreadsheets/d/1AbC_d-9/edit?usp=sharing#gid=0')).toBe('1AbC_d-9');
  expect(fileIdOf('https://docs.google.com/spreadsheets/u/1/d/1AbC_d-9/edit')).toBe('1AbC_d-9');
  expect(fileIdOf(' 1AbC_d-9xyzXYZ ')).toBe('1AbC_d-9xyzXYZ');
  expect(fileIdOf('https://docs.google.com/document/d/1AbC_d-9/edit')).toBeNull();
  const lines = [
    line('a'),
    line('b', { link: '' }),
    line('c', { link: 'zalo' }),
    line('d', { link: line('a').link }),
    line('e'),
  ];
  const found = hopeless(lines, line('e').link);
  expect([...found].map(([key, { reason }]) => [key, reason])).toEqual([
    ['b', 'noLink'],
    ['c', 'wrongLink'],
    ['d', 'twice'],
    ['e', 'ownFile'],
  ]);
});

test('neither a new name nor a new link loses what was known of a ward', () => {
  const known = [state('a'), state('b')];
  const renamed = statesOf(
    [line('z', { link: line('a').link }), line('b', { link: 'ward-file-000009' })],
    known,
  );
  expect(renamed.map(({ from }) => from)).toEqual(['a', 'b']);
  expect(statesOf([line('new')], known)).toMatchObject([
    { from: null, state: { unread: { reason: 'waiting' } } },
  ]);
});

test('lines with one file keep what is known of each: the first its figures, the second that it was not read', () => {
  const link = line('a').link;
  const twice = { published: null, readAt: null, unread: { reason: 'twice', detail: 'a' } } as const;
  const known = [state('a'), { ...state('b'), ...twice, file: state('a').file }];
  const states = (lines: WardLine[]) =>
    statesOf(lines, known).map(({ from, state: { published, unread } }) => [
      from,
      published !== null,
      unread?.reason,
    ]);
  const both = [
    ['a', true, undefined],
    ['b', false, 'twice'],
  ];
  expect(states([line('a'), line('b', { link })])).toEqual(both);
  expect(states([line('z', { link }), line('b', { link })])).toEqual(both);
  expect(states([line('z', { link })])).toEqual([both[0]]);
  // A line written since the last run is told at once; where the first is gone, the second has its figures.
  expect(states([line('a'), line('b', { link }), line('new', { link })])).toEqual([
    ...both,
    [null, false, 'twice'],
  ]);
  expect(states([line('b', { link })])).toEqual([both[0]]);
});

test('published figures come back from their cells as they were', () => {
  for (const one of [published(), several()]) expect(unpack(pack(one)!)).toEqual(one);
  const long = published({
    days: Array.from({ length: 1500 }, (_, i) => day(1 + (i % 5), { indicator: `x${i}` })),
  });
  const cells = pack(long)!;
  expect(cells.filter((text) => text !== '').length).toBeGreaterThan(1);
  expect(cells.every((text) => text.length < 50_000)).toBe(true);
  expect(unpack(cells)).toEqual(long);
  expect(pack(published({ days: Array.from({ length: 5000 }, () => day(1)) }))).toBeNull();
  expect(unpack(['{}'])).toBeNull();
});
