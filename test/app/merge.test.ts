/** Merging hamlets through the act: whichever stands above, it is made in one write, and nothing is left to do. */
import { changeUnits, merging } from '../../src/app/change-units';
import { expectAllDrawn, expectEntriesUntouched, office, types, working } from './office';

test.each([
  ['SA', 'SN'],
  ['SN', 'SA'],
])('%s into %s', (from, into) => {
  const made = office();
  expect(types(made, 'SA1', 1, '3')).toBe(true);
  expect(types(made, 'SN2', 2, '4')).toBe(true);
  const done = changeUnits(
    made.ports,
    'vi',
    'Sắp xếp lại thôn',
    (work) => merging(work, from, into),
    () => true,
  );
  expect(done).toMatchObject({ applied: true });
  expect(made.writes).toHaveLength(1);
  const { campaign } = working(made);
  expect(campaign.units.map(({ code, parent }) => [code, parent])).toEqual([
    [into, null],
    ...['SA1', 'SA2', 'SN1', 'SN2'].map((team) => [team, into]),
  ]);
  expectEntriesUntouched(made);
  expectAllDrawn(made);
});
