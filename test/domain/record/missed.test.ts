import fc from 'fast-check';
import { NO_LEDGER } from '../../../src/domain/record/ledger';
import { missedChanges } from '../../../src/domain/record/missed';
import type { Submissions, Typed } from '../../../src/domain/record/submission';

const grid = (days: string[], rows: Record<string, Typed[]>): Submissions => ({
  days,
  tables: [{ indicator: 'a', rows: Object.entries(rows).map(([unit, cells]) => ({ unit, cells })) }],
});
const missed = (entries: Submissions, known: Submissions) =>
  missedChanges(entries, { ...NO_LEDGER, known }).map(
    ({ unit, day, before, after }) =>
      `${unit} ${day.slice(-1)}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );

const DAYS = ['2023-06-01', '2023-06-02'];

test('new, changed and cleared entries; blank is not zero', () => {
  const known = grid(DAYS, { X: [null, 3], Y: [0, 'x'] });
  expect(missed(grid(DAYS, { X: [0, 4], Y: [null, 'x'] }), known)).toEqual([
    'X 1: null → 0',
    'X 2: 3 → 4',
    'Y 1: 0 → null',
  ]);
});

test('days and rows are found by name, wherever they stand', () => {
  const known = grid(DAYS, { X: [1, 2], Y: [3, 4] });
  const moved = grid([...DAYS].reverse(), { Y: [4, 3], X: [2, 1] });
  expect(missed(moved, known)).toEqual([]);
});

test('a row or a column that is gone counts as cleared', () => {
  const known = grid(DAYS, { X: [1, 2], Y: [3, null] });
  expect(missed(grid([DAYS[0]!], { X: [1] }), known)).toEqual(['X 2: 2 → null', 'Y 1: 3 → null']);
});

test('what was never noted cannot have been missed', () => {
  expect(missed(grid(DAYS, { X: [1, 2] }), grid([DAYS[1]!], { X: [2] }))).toEqual([]);
  expect(missed(grid(DAYS, { X: [1, 2] }), NO_LEDGER.known)).toEqual([]);
});

test('a formula is noted as the text it reads', () => {
  expect(missed(grid(DAYS, { X: [{ formula: '=2+3' }, null] }), grid(DAYS, { X: ['=2+3', ''] }))).toEqual([]);
  expect(missed(grid(DAYS, { X: [{ formula: '=2+3' }, null] }), grid(DAYS, { X: [5, ''] }))).toEqual([
    'X 1: 5 → {"formula":"=2+3"}',
  ]);
});

test('nothing is missed against itself; each change is found once, and exactly', () => {
  const cell = fc.oneof(fc.constant(null), fc.nat(30), fc.constantFrom('12 tk', 'x'));
  const cells = fc.array(cell, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(
      fc.record({ X: cells, Y: cells }),
      fc.constantFrom<['X' | 'Y', 0 | 1]>(['X', 0], ['X', 1], ['Y', 0], ['Y', 1]),
      fc.nat(40).map((n) => n + 31),
      (rows, [unit, d], value) => {
        const known = grid(DAYS, rows);
        expect(missed(known, known)).toEqual([]);
        const changed = { ...rows, [unit]: rows[unit].map((old, i) => (i === d ? value : old)) };
        expect(missedChanges(grid(DAYS, changed), { ...NO_LEDGER, known })).toEqual([
          { unit, day: DAYS[d], indicator: 'a', before: rows[unit][d], after: value },
        ]);
      },
    ),
  );
});
