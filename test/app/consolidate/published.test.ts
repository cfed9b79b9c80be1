/** What a ward publishes, as a city would read it. */
import { expectAllDrawn, june, office, types } from '../office';
import { publishedOf } from './world';

test('every day and indicator, live, without an act of the ward', () => {
  const made = office();
  made.workbook.setNow(june(2, '15:30'));
  types(made, 'SA1', 2, '3');
  types(made, 'SA2', 2, '0');
  const read = publishedOf(made.workbook);
  expect(read.get('value')).toMatchObject({
    layout: 1,
    area: 'Xã Thử',
    teams: 4,
    limit: 0.625,
    status: 45079,
  });
  expect(read.get('of|activated')).toMatchObject({ target: 37, assigned: 37, unit: 'tài khoản' });
  // Nobody reported the 1st: blank, not zero.
  expect(read.get('2023-06-01|activated')).toMatchObject({
    quota: 9,
    reported: '',
    asked: 4,
    said: 0,
    missing: 4,
  });
  expect(read.get('2023-06-02|activated')).toMatchObject({
    due: 19,
    reported: 3,
    said: 2,
    missing: 2,
    closed: 0,
  });
  // Sunday rests; the 3rd is still to come.
  expect(read.get('2023-06-04|activated')).toMatchObject({ quota: 0, asked: 0, missing: 0 });
  expect(read.get('2023-06-03|activated')).toMatchObject({ reported: '', asked: 4, missing: 0 });
  expectAllDrawn(made);
});
