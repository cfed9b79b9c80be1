/** One ward in a city's table: read once, shown with what it is made of. */
import { june } from '../office';
import { cityDesk, entriesOf, Files, fileId, linkTo, savedFile, shownRow, WardMaker } from './world';

const NOW = june(6, '16:50');

test('a ward’s published figures stand in the city’s table', () => {
  const maker = new WardMaker(NOW);
  const entries = entriesOf(1, 6);
  const others = new Files();
  others.put(fileId(1), savedFile(maker.make('Xã Một', entries)));
  const desk = cityDesk(
    [{ cluster: '', name: 'Xã Một', link: linkTo(fileId(1)), target: null }],
    others,
    NOW,
  );
  const result = desk.host.run('consolidate');
  expect(result).toMatchObject({
    ok: true,
    value: { count: 1, done: 1, read: 1, unread: [], finished: true },
  });
  const own = entries.flat().flatMap((entry) => (entry === null ? [] : [entry.number]));
  const today = entries.flatMap((days) => days[5] ?? []);
  const row = shownRow(desk.workbook, 'xxe3-m1ed9t');
  expect(row).toMatchObject({
    'target|activated': 180,
    'done|activated': own.reduce((a, b) => a + b, 0),
    'today|activated': today.reduce((sum, { number }) => sum + number, 0),
    reports: `${today.length}/6`,
    missing: 6 - today.length,
    in: 1,
  });
  expect(shownRow(desk.workbook, 'total')).toMatchObject({ 'done|activated': row['done|activated'], in: 1 });
});
