/** A campaign whose first level is the ward: its own tabs go by ward, and a city reads it as one line. */
import { samples } from '../../../local/samples';
import { createWorkbook } from '../../../local/workbook/workbook';
import { readWorkbook } from '../../../src/app/batch';
import { build } from '../../../src/app/build';
import { readRunning } from '../../../src/app/scene';
import { setUp } from '../../../src/app/set-up';
import { ancestorsOf, leavesOf, unitsByCode } from '../../../src/domain/units';
import { serialOf } from '../../../src/workbook/tabs/days';
import { campaignOf } from '../../workbook/fixtures';
import { cell, LEADER } from '../desk';
import { gridOf, keyedColumns, rowOf } from '../grid';
import { officeOver, titleOf } from '../office';
import { cityDesk, Files, fileId, linkTo, shownRow } from './world';

const FILE = samples.find(({ title }) => title.includes('Đồng Xoài'))!.file;
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);

test('Tiến độ goes by ward already; consolidated as one line it is the sum of them', () => {
  const campaign = campaignOf(FILE);
  const byCode = unitsByCode(campaign);
  const day = campaign.period.first;
  const workbook = createWorkbook({ owner: LEADER.email, now: at(day, '08:00') });
  const made = officeOver(workbook, { email: LEADER.email, role: 'owner' });
  setUp(made.ports, 'vi', campaign);
  expect(build(made.ports, 'vi', () => true)).toMatchObject({ built: true });
  // Every third team says a number.
  const { scene } = readRunning(made.ports, readWorkbook(made.ports), 'vi');
  const [indicator] = [...keyedColumns(gridOf(workbook, 'tracking')).keys()].filter((key) =>
    key.startsWith(day),
  );
  const said = leavesOf(campaign).flatMap(({ code }, i) =>
    i % 3 === 0 ? [{ code, number: 1 + (i % 4) }] : [],
  );
  const homes = new Map(said.map(({ code }) => [code, scene.homes.get(code)!]));
  const grids = new Map(
    [...new Set(homes.values())].map((tab) => [
      tab,
      { grid: gridOf(workbook, tab), title: titleOf(workbook, tab) },
    ]),
  );
  for (const { code, number } of said) {
    const { grid, title } = grids.get(homes.get(code)!)!;
    const place = cell(rowOf(grid, code), keyedColumns(grid).get(indicator!)!);
    expect(
      workbook.person({ email: LEADER.email, role: 'owner' }).type(title, place, String(number)).accepted,
    ).toBe(true);
  }
  const now = at(day, '23:30');
  workbook.setNow(now);
  const progress = gridOf(workbook, 'progress');
  const keys = progress.rows[0]!;
  const done = keys.findIndex((key) => key.startsWith('done|'));
  const total = said.reduce((sum, { number }) => sum + number, 0);
  const ofWard = (ward: string) =>
    said
      .filter(({ code }) => ancestorsOf(byCode.get(code)!, byCode).some((unit) => unit.code === ward))
      .reduce((sum, { number }) => sum + number, 0);
  const wards = campaign.units.filter(({ parent }) => parent === null);
  expect(wards.length).toBeGreaterThan(5);
  for (const { code } of wards)
    expect(Number(progress.value(rowOf(progress, code), done))).toBe(ofWard(code));

  const others = new Files();
  others.put(fileId(1), workbook);
  const desk = cityDesk(
    [{ cluster: '', name: 'Đồng Xoài', link: linkTo(fileId(1)), target: null }],
    others,
    now,
  );
  expect(desk.host.run('consolidate')).toMatchObject({ ok: true, value: { read: 1 } });
  const key = gridOf(desk.workbook, 'consolidated')
    .rows.map((row) => row[0]!)
    .find((text) => /^x/.test(text))!;
  const row = shownRow(desk.workbook, key);
  expect(row[`done|${indicator!.split('|')[1]}`]).toBe(total);
  expect(row.at).toBe(serialOf(day));
}, 180_000);
