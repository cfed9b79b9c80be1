/** A tier above: districts consolidate their wards, the province reads the districts as they read their wards. */
import type { Published } from '../../../src/domain/consolidation/published';
import { day, published, several } from '../../domain/consolidation/make';
import { june } from '../office';
import { cells, consolidationIn, deskOf, NOW, run } from './papers';
import { type CityDesk, cityDesk, Files, fileId, linkTo, publishedOf } from './world';

function wardsOf(district: number): Published[] {
  return [0, 1, 2].map((ward) =>
    published({
      area: `Xã ${district}.${ward}`,
      teams: 6,
      days: [1, 2, 3, 4, 5].map((at) =>
        at > 3 || (district + ward + at) % 4 === 0
          ? day(at)
          : day(at, { reported: 10 * district + ward + at, said: 6, onTime: 5, late: 1 }),
      ),
    }),
  );
}

const lines = (files: readonly (Published | null)[]) =>
  files.map((file) => ({ cluster: '', target: null, file }));

function provinceOver(districts: readonly CityDesk[], now: number): CityDesk {
  const others = new Files();
  const listed = districts.map(({ workbook }, i) => {
    others.put(fileId(i), workbook);
    return { cluster: '', name: `Huyện ${i + 1}`, link: linkTo(fileId(i)), target: null };
  });
  return cityDesk(listed, others, now);
}

test('the province’s sums are those of the wards; what a district lacks is said', () => {
  const wards = [wardsOf(1), wardsOf(2)];
  const districts = [deskOf(lines(wards[0]!)), deskOf(lines([...wards[1]!, null]))];
  for (const district of districts) run(district);
  const province = provinceOver(districts, NOW);
  run(province);
  const reported = (file: Published, on?: string) =>
    file.days.reduce((sum, one) => sum + (on === undefined || one.day === on ? (one.reported ?? 0) : 0), 0);
  const all = wards.flat();
  const total = cells(province, 'consolidated');
  expect([total('total', 'done|activated'), total('total', 'today|activated')]).toEqual([
    all.reduce((sum, file) => sum + reported(file), 0),
    all.reduce((sum, file) => sum + reported(file, '2023-06-03'), 0),
  ]);
  expect([total('total', 'target|activated'), total('total', 'due|activated')]).toEqual([50 * 6, 30 * 6]);
  const [first, second] = consolidationIn(province).wards;
  for (const [i, one] of [first!, second!].entries())
    expect(one.figures).toMatchObject({
      day: '2023-06-03',
      asked: 18,
      indicators: [{ done: wards[i]!.reduce((sum, file) => sum + reported(file), 0), due: 90, left: 2 }],
    });
  expect([total(first!.key, 'note'), total(second!.key, 'note')]).toEqual([
    '',
    'Mới gồm 3/4 đơn vị cấp dưới.',
  ]);
});

test('a district that has not consolidated since yesterday has figures of yesterday, and nobody is called silent', () => {
  const made = deskOf(lines(wardsOf(1)), june(2, '16:50'));
  run(made);
  const province = provinceOver([made], NOW);
  run(province);
  const [own] = consolidationIn(province).wards;
  expect(own!.figures).toMatchObject({ day: '2023-06-02', silent: false });
});

test('what a district publishes is read again as it was added up; several things counted, too', () => {
  const made = deskOf(lines([several(), several()]));
  run(made);
  const range = publishedOf(made.workbook);
  expect(range.get('2023-06-01|activated')).toMatchObject({ reported: 16, quota: 20, due: 20, said: 12 });
  expect(range.get('2023-06-03|activated')).toMatchObject({ reported: '', said: 0, wrong: 2 });
  expect(range.get('2023-06-01|*')).toMatchObject({ asked: 12, said: 8 });
  expect(range.get('value')).toMatchObject({ included: 2, wards: 2, teams: 12 });
  const province = provinceOver([made], NOW);
  run(province);
  expect(consolidationIn(province).total.indicators.map(({ key, done }) => [key, done])).toEqual([
    ['activated', 16],
    ['issued', 6],
  ]);
});
