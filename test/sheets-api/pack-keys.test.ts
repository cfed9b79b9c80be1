import fc from 'fast-check';
import { addDays } from '../../src/domain/day';
import { packKeys, unpackKeys } from '../../src/sheets-api/pack-keys';

const days = (first: string, count: number) => Array.from({ length: count }, (_, i) => addDays(first, i));

test('sixty days of two indicators are one run', () => {
  const keys = ['key', ...days('2023-06-01', 60).flatMap((day) => [`${day}|level1`, `${day}|level2`]), 'end'];
  expect(packKeys(keys)).toBe('key @2023-06-01*60[~|level1,~|level2] end');
  expect(unpackKeys(packKeys(keys))).toEqual(keys);
});

test('a gap, another order or another kind of key ends a run', () => {
  const keys = ['2023-06-01|a', '2023-06-02|a', '2023-06-04|a', 'at:2023-06-05|a', 'week1|a', 'v2.SG2'];
  expect(packKeys(keys)).toBe('@2023-06-01*2[~|a] @2023-06-04*1[~|a] @2023-06-05*1[at:~|a] week1|a v2.SG2');
  expect(unpackKeys(packKeys(keys))).toEqual(keys);
});

test('sixty blocks of the same rows are one run; another block ends it', () => {
  const block = (n: number, ...rows: string[]) => [`F${n}`, ...rows.map((row) => `F${n}.${row}`)];
  const same = Array.from({ length: 60 }, (_, i) => block(62 - i, 'head!', 'SA', 'total')).flat();
  const keys = ['keys', ...same, ...block(2, 'SA'), 'F1', 'F01', 'SG2', 'sentinel'];
  expect(packKeys(keys)).toBe('keys @F62*60[,.head!,.SA,.total] @F2*1[,.SA] F1 F01 SG2 sentinel');
  expect(unpackKeys(packKeys(keys))).toEqual(keys);
});

test('whatever the keys, they come back', () => {
  const day = fc.integer({ min: 0, max: 5 }).map((n) => addDays('2023-12-29', n));
  const word = fc.constantFrom(
    'key',
    'SG2',
    'week1|a',
    '2023-13-40|a',
    'v1.SG2',
    'late:x',
    'F2',
    'F1',
    'F1.SA',
    'F2.SA',
    'F2.x|y',
    'F03',
  );
  const key = fc.oneof(
    word,
    fc
      .tuple(fc.constantFrom('', 'at:', 'late:'), day, fc.constantFrom('', '|a', '|SG2'))
      .map((parts) => parts.join('')),
  );
  fc.assert(fc.property(fc.array(key), (keys) => expect(unpackKeys(packKeys(keys))).toEqual(keys)));
});
