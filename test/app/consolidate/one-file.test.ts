/** A campaign whose first level is the ward: its own tabs go by ward, and a city reads it as one line. */
import { readWorkbook } from '../../../src/app/batch';
import { readRunning } from '../../../src/app/scene';
import { ancestorsOf, leavesOf, unitsByCode } from '../../../src/domain/units';
import type { Request } from '../../../src/sheets-api/schema';
import { serialOf } from '../../../src/workbook/tabs/days';
import { campaignOf } from '../../workbook/fixtures';
import { SECRETARY } from '../desk';
import { gridOf, keyedColumns, rowOf } from '../grid';
import { june, office } from '../office';
import { cityDesk, Files, fileId, linkTo, shownRow } from './world';

/** A city of six wards with two quarters of two teams each, in one spreadsheet. */
const FILE = {
  name: 'Đợt thử 5 ngày',
  issuer: 'UBND thành phố Thử',
  area: 'Thành phố Thử',
  levels: ['Thành phố', 'Phường, xã', 'Khu phố, ấp', 'Tổ'],
  period: ['2023-06-01', '2023-06-05'],
  indicators: [{ key: 'activated', name: 'Tài khoản kích hoạt', unit: 'tài khoản', target: 960 }],
  units: Array.from({ length: 6 }, (_, i) => ({
    name: `Phường ${i + 1}`,
    code: `P${'ABCDEF'[i]}`,
    units: [2, 2],
  })),
  cutOffs: [{ level: 3, time: '15:00' }],
};

test('Tiến độ goes by ward already; consolidated as one line it is the sum of them', () => {
  const campaign = campaignOf(FILE);
  const byCode = unitsByCode(campaign);
  const made = office(FILE);
  const { workbook } = made;
  workbook.setNow(june(1, '08:00'));
  // Every third team says a number.
  const { scene } = readRunning(made.ports, readWorkbook(made.ports), 'vi');
  const said = leavesOf(campaign).flatMap(({ code }, i) =>
    i % 3 === 0 ? [{ code, number: 1 + (i % 4) }] : [],
  );
  expect(said.length).toBe(8);
  workbook.as(SECRETARY).batchUpdate({
    requests: said.map(({ code, number }): Request => {
      const tab = scene.homes.get(code)!;
      const grid = gridOf(workbook, tab);
      const start = {
        sheetId: sheetIdOf(tab),
        rowIndex: rowOf(grid, code),
        columnIndex: keyedColumns(grid).get('2023-06-01|activated')!,
      };
      const rows = [{ values: [{ userEnteredValue: { numberValue: number } }] }];
      return { updateCells: { start, rows, fields: 'userEnteredValue' } };
    }),
  });
  const now = june(1, '23:30');
  workbook.setNow(now);
  const progress = gridOf(workbook, 'progress');
  const done = progress.rows[0]!.findIndex((key) => key.startsWith('done|'));
  const total = said.reduce((sum, { number }) => sum + number, 0);
  const ofWard = (ward: string) =>
    said
      .filter(({ code }) => ancestorsOf(byCode.get(code)!, byCode).some((unit) => unit.code === ward))
      .reduce((sum, { number }) => sum + number, 0);
  const wards = campaign.units.filter(({ parent }) => parent === null);
  expect(wards).toHaveLength(6);
  for (const { code } of wards)
    expect(Number(progress.value(rowOf(progress, code), done))).toBe(ofWard(code));

  const others = new Files();
  others.put(fileId(1), workbook);
  const desk = cityDesk(
    [{ cluster: '', name: 'Thành phố Thử', link: linkTo(fileId(1)), target: null }],
    others,
    now,
  );
  expect(desk.host.run('consolidate')).toMatchObject({ ok: true, value: { read: 1 } });
  const key = gridOf(desk.workbook, 'consolidated')
    .rows.map((row) => row[0]!)
    .find((text) => /^x/.test(text))!;
  const row = shownRow(desk.workbook, key);
  expect(row['done|activated']).toBe(total);
  expect(row.at).toBe(serialOf('2023-06-01'));

  function sheetIdOf(tab: string): number {
    const sheet = workbook
      .resource()
      .sheets!.find(({ developerMetadata }) => developerMetadata?.some((one) => one.metadataValue === tab));
    return sheet!.properties!.sheetId!;
  }
}, 60_000);
