/** After a re-plan and a correction before it, LibreOffice works out what the domain and the local engine say. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Spreadsheet } from '../../local/workbook/api';
import { writeXlsx } from '../../local/xlsx';
import { dayChangeAct } from '../../src/app/day-change';
import { catchUpAct } from '../../src/app/tell-daily';
import { stopUnitAct } from '../../src/app/tell-units';
import { serialOfInstant } from '../../src/domain/instant';
import { linesOf, progressOf, statusDay } from '../../src/domain/progress';
import type { TabKey } from '../../src/workbook/model';
import { serialOf } from '../../src/workbook/tabs/days';
import { SECRETARY } from '../app/desk';
import { FILE, june, type Office, office, types, working } from '../app/office';
import { convert, describeWith, SOFFICE } from './office';
import { cellByKeys, formulaCells, sheetOf, titleOf } from './tabs';
import { plain, same, type Value } from './values';

const FIGURES = ['assigned', 'target', 'due', 'done', 'gap', 'gapFirst', 'needed', 'finishDay'];

/** Saturdays are half. Thursday short, SN2 past its target; made anew on Friday, SN1 stopped; Thursday corrected on Saturday. */
function saturday(): Office {
  const made = office({ ...FILE, calendar: { saturday: 0.5 } });
  for (const team of ['SA1', 'SA2', 'SN1']) expect(types(made, team, 1, '1')).toBe(true);
  expect(types(made, 'SN2', 1, '12')).toBe(true);
  made.workbook.setNow(june(2, '15:30'));
  made.answers.push(true);
  expect(catchUpAct(made.ports, 'vi')).toMatchObject({ applied: true });
  made.answers.push('SA1', '5/6', '5/6', 'bão', true);
  expect(stopUnitAct(made.ports, 'vi')).toMatchObject({ applied: true });
  made.workbook.setNow(june(3, '09:00'));
  dayChangeAct(made.ports, 'vi');
  for (const [team, text] of Object.entries({ SA1: '4', SA2: '3', SN2: '1' }))
    expect(types(made, team, 3, text)).toBe(true);
  put(made, 'entry', 'SA2', '2023-06-01|activated', '3');
  for (const team of ['SA2', 'SN1']) {
    const at = String(serialOfInstant(june(3, '15:20'))).replace('.', ',');
    put(made, 'mirror', team, 'at:2023-06-03|activated', at);
  }
  put(made, 'mirror', 'SA2', '2023-06-03|activated', '3');
  made.workbook.setNow(june(3, '15:50'));
  return made;
}

function put({ workbook }: Office, tab: TabKey, team: string, column: string, text: string): void {
  const sheet = sheetOf(workbook.resource(), tab);
  const at = cellByKeys(sheet, team, column);
  const { accepted } = workbook.person(SECRETARY).paste(titleOf(sheet), at, [[text]]);
  expect(accepted).toBe(true);
}

describeWith(SOFFICE)('after a re-plan', () => {
  let directory: string;
  let made: Office;
  let resource: Spreadsheet;
  let book: ExcelJS.Workbook;
  const there = (title: string, address: string): Value => {
    const cell = book.getWorksheet(title)!.getCell(address);
    return plain(cell.formula === undefined ? cell.value : cell.result);
  };
  const shown = (tab: TabKey, row: string, column: string) => {
    const sheet = sheetOf(resource, tab);
    return there(titleOf(sheet), cellByKeys(sheet, row, column));
  };

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'replan-'));
    made = saturday();
    resource = made.workbook.resource();
    const bare = { resource: () => resource, now: () => made.workbook.now(), value: () => null };
    writeFileSync(join(directory, 'workbook.xlsx'), await writeXlsx(bare, { clock: 'pinned' }));
    book = new ExcelJS.Workbook();
    const recalculated = await convert(join(directory, 'workbook.xlsx'), 'xlsx', directory);
    await book.xlsx.load(readFileSync(recalculated) as unknown as ExcelJS.Buffer);
  }, 300_000);

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test('every formula has the value of the local engine', () => {
    const cells = formulaCells(resource).filter(({ formula }) => formula !== '=NOW()');
    const compared = cells.map(({ title, cell, formula }) => ({
      cell: `${title}!${cell}`,
      formula,
      here: plain(made.workbook.value(title, cell)),
      there: there(title, cell),
    }));
    expect(compared.filter((one) => !same(one.here, one.there))).toEqual([]);
    expect(cells.length).toBeGreaterThan(300);
  });

  test('Tiến độ: what the domain says, against both plans, and what was corrected since', () => {
    const { campaign, scene, daily } = working(made);
    const day = statusDay(campaign, made.ports.now());
    const standings = progressOf(campaign, scene.versions, daily.submissions, day);
    for (const one of standings) {
      const row = one.unit ?? 'area';
      expect([row, ...FIGURES.map((key) => shown('progress', row, `${key}|activated`))]).toEqual([
        row,
        ...[one.assigned, one.target, one.due, one.done, one.gap, one.gapFirst ?? ''],
        ...[one.neededPerDay ?? '', one.finish === null ? '' : serialOf(one.finish)],
      ]);
      expect([row, shown('progress', row, 'offPlan|activated') || 0]).toEqual([row, one.drift]);
    }
    const drifts = standings.filter(({ drift }) => drift !== 0).map(({ unit }) => unit);
    expect(drifts).toEqual([null, 'SA', 'SA2']);
    expect(standings.some(({ gap, gapFirst }) => gap !== gapFirst)).toBe(true);
  });

  test('quota tabs: target, done and left of every team and hamlet', () => {
    const { campaign, scene } = working(made);
    expect(scene.versions).toHaveLength(3);
    const linesFor = linesOf(scene.versions, 'activated');
    const figures = (tab: TabKey, row: string) =>
      ['total', 'done', 'left'].map((key) => shown(tab, row, `${key}|activated`));
    const sums = new Map<string, number[]>();
    for (const { code, parent } of campaign.units) {
      if (parent === null) continue;
      const { target, base } = linesFor(code);
      const own = [target, base, Math.max(0, target - base)];
      expect([code, ...figures('quotaUnits', code)]).toEqual([code, ...own]);
      sums.set(
        parent,
        own.map((figure, i) => figure + (sums.get(parent)?.[i] ?? 0)),
      );
    }
    for (const [code, own] of sums) expect([code, ...figures('quotaGroups', code)]).toEqual([code, ...own]);
  });

  test('Bảng theo dõi: a late number counts as late, one that was cleared as missing', () => {
    const row = (team: string) => ['missing', 'late'].map((key) => shown('tracking', team, key));
    expect(row('SA2')).toEqual([1, 1]);
    expect(row('SN1')).toEqual([2, 0]);
  });
});
