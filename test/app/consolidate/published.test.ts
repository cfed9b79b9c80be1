/** What a ward publishes, as a city would read it. */
import type { LocalWorkbook } from '../../../local/workbook/api';
import { expectAllDrawn, june, office, types } from '../office';

const CITY = { email: 'thanh-pho@example.com', role: 'viewer' } as const;

/** The range read as a city reads it: every column a record of its rows' keys. */
function publishedOf(workbook: LocalWorkbook): Map<string, Record<string, unknown>> {
  const { valueRanges } = workbook.as(CITY).batchGet({
    ranges: ['CHI_TIEU'],
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  const [keys, ...columns] = valueRanges![0]!.values as unknown[][];
  return new Map(
    columns.map((column) => [
      String(column[0]),
      Object.fromEntries(column.map((value, i) => [String(keys![i]), value])),
    ]),
  );
}

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
