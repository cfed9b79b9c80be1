/** Units changed a second time, or without room, or overnight. */
import { cell } from '../desk';
import { gridOf } from '../grid';
import { addTeam, removeTeam } from '../model/forms';
import { pictureOf } from '../model/picture';
import { friday, type Ward } from './ward';

const from = friday();
const pausesOf = ({ workbook }: Ward) => pictureOf(workbook).work.campaign.pauses;
const stop = (ward: Ward, unit: string, day: string) =>
  ward.run('stopUnit', ['YES'], [unit, day, day, 'mưa bão']);

test('stopping a unit for days it is stopped for already adds nothing', () => {
  const ward = from();
  expect(stop(ward, 'SN1', '3/6')).toMatchObject({ ok: true, value: { applied: true } });
  const before = ward.seen.batches.length;
  expect(stop(ward, 'SN1', '3/6')).toMatchObject({ ok: false, code: 'ALREADY_PAUSED' });
  expect([pausesOf(ward).length, ward.seen.batches.length]).toEqual([1, before]);
});

test('when the list of pauses is full, a line put in below it is used', () => {
  const ward = from();
  for (const unit of ['SN1', 'SN2', 'BE1'])
    expect(stop(ward, unit, '3/6')).toMatchObject({ ok: true, value: { applied: true } });
  expect(stop(ward, 'BE2', '3/6')).toMatchObject({ ok: false, code: 'NO_ROOM' });
  const last = gridOf(ward.workbook, 'settings').rows.findIndex((texts) => texts.includes('pause.3'));
  expect(ward.secretary.insertRows(ward.title('settings'), last + 1, 1)).toEqual({ accepted: true });
  expect(stop(ward, 'BE2', '3/6')).toMatchObject({ ok: true, value: { applied: true } });
  expect(pausesOf(ward).map(({ unit, first, last }) => [unit, first, last])).toEqual(
    ['SN1', 'SN2', 'BE1', 'BE2'].map((unit) => [unit, '2023-06-03', '2023-06-03']),
  );
});

test('teams changed in the forms overnight: the new day opens, the rows stay, sums stay right', () => {
  const ward = from();
  addTeam(ward, 'Tổ 3', 'BE');
  removeTeam(ward, 'BE2');
  const { rows } = ward.entry();
  ward.clock(3, '00:30');
  expect(ward.host.failures).toEqual([]);
  expect(ward.entry().rows).toEqual(rows);
  expect(ward.types('BE2', 3, '4')).toBe(true);
  const tracking = pictureOf(ward.workbook).tab('tracking');
  expect(tracking.at('BE2', 'total|activated')).toBe(5 + 2 + 4);
  expect(tracking.at('total', 'total|activated')).toBe(15 + 3 + 2 + 4);
  expect(ward.run('build', ['YES'])).toMatchObject({ ok: true, value: { built: true } });
  expect(pictureOf(ward.workbook).tab('tracking').at('total', 'total|activated')).toBe(24);
  expect(ward.value('BE2', 3)).toBe(4);
  const name = ward.workbook.value(ward.entry().title, cell(ward.entry().rows.get('BE3')!, 0));
  expect(name).toMatch(/^BE3/);
});
