/**
 * A second spreadsheet engine gets the same numbers. The .xlsx is written without any results, so that every value read
 * back was computed by LibreOffice; the clock is pinned.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { type BundleRun, runBundle } from '../../local/cli/run-bundle';
import { samples } from '../../local/samples';
import { writeXlsx } from '../../local/xlsx';
import { planQuotas } from '../../src/domain/quota';
import { parseCampaign } from '../../src/domain/schema';
import { convert, describeWith, SOFFICE } from './office';
import { cellByKeys, formulaCells, sheetOf, titleOf } from './tabs';

const NOON_12_JUNE = Date.parse('2023-06-12T12:00:00+07:00');
const file = samples.find(({ key }) => key === 'que-chau-2023')!.file;
const campaign = parseCampaign(file).campaign!;

type Value = string | number | boolean;

/** Blank, null and "" are one; days are serial numbers; error values are their text. */
function plain(value: unknown): Value {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25569;
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'error' in value ? String(value.error) : JSON.stringify(value);
  return value as Value;
}

function same(a: Value, b: Value): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

describeWith(SOFFICE)('Quế Châu recalculated by LibreOffice', () => {
  let directory: string;
  let run: BundleRun;
  let book: ExcelJS.Workbook;
  const valueIn = (title: string, address: string): Value => {
    const cell = book.getWorksheet(title)!.getCell(address);
    // `value` of a formula cell drops a result of 0
    return plain(cell.formula === undefined ? cell.value : cell.result);
  };

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'recalculation-'));
    run = runBundle(file, NOON_12_JUNE);
    enterNumbers(run);
    const { workbook } = run;
    const xlsx = await writeXlsx(
      { resource: () => workbook.resource(), now: () => workbook.now(), value: () => null },
      { clock: 'pinned' },
    );
    writeFileSync(join(directory, 'workbook.xlsx'), xlsx);
    const recalculated = await convert(join(directory, 'workbook.xlsx'), 'xlsx', directory);
    book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(recalculated) as unknown as ExcelJS.Buffer);
  });

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test('every formula has the value of the local engine', () => {
    const cells = formulaCells(run.workbook.resource()).filter(({ formula }) => formula !== '=NOW()');
    expect(cells.length).toBeGreaterThan(1000);
    const differences = cells
      .map((cell) => ({
        ...cell,
        here: plain(run.workbook.value(cell.title, cell.cell)),
        there: valueIn(cell.title, cell.cell),
      }))
      .filter(({ here, there }) => !same(here, there));
    expect(differences.slice(0, 10)).toEqual([]);
  });

  test('team totals, hamlet totals and the whole are those of the plan', () => {
    const [table] = planQuotas(campaign).plan!.tables;
    const column = `total|${table!.indicator}`;
    const units = sheetOf(run.workbook.resource(), 'quotaUnits');
    const groups = sheetOf(run.workbook.resource(), 'quotaGroups');
    const totalIn = (sheet: typeof units, row: string) =>
      valueIn(titleOf(sheet), cellByKeys(sheet, row, column));

    expect(table!.rows.map(({ unit }) => totalIn(units, unit))).toEqual(
      table!.rows.map(({ total }) => total),
    );
    for (const hamlet of campaign.units.filter(({ parent }) => parent === null)) {
      const teams = table!.rows.filter(({ unit }) => parentOf(unit) === hamlet.code);
      expect(totalIn(groups, hamlet.code)).toBe(teams.reduce((sum, { total }) => sum + total, 0));
    }
    expect(totalIn(units, 'total')).toBe(3090);
    expect(totalIn(groups, 'total')).toBe(3090);
  });

  test('no cell shows an error', () => {
    const shown = formulaCells(run.workbook.resource()).map(({ title, cell }) => valueIn(title, cell));
    expect(shown.filter((value) => /^(#|Err:)/.test(String(value)))).toEqual([]);
  });
});

function parentOf(code: string): string | null {
  return campaign.units.find((unit) => unit.code === code)!.parent;
}

/** Some days of reports: enough, too little, nothing, and silence. */
function enterNumbers({ workbook }: BundleRun): void {
  const entry = sheetOf(workbook.resource(), 'entry');
  const owner = workbook.person({ email: 'owner@example.com', role: 'owner' });
  const teams = planQuotas(campaign).plan!.tables[0]!.rows.map(({ unit }) => unit);
  for (const day of ['2023-06-10', '2023-06-11', '2023-06-12']) {
    for (const [i, team] of teams.entries()) {
      if (i % 5 === 4) continue;
      const outcome = owner.type(
        titleOf(entry),
        cellByKeys(entry, team, `${day}|activated`),
        String((i * 7) % 5),
      );
      if (!outcome.accepted) throw new Error(`${team} on ${day}: ${outcome.message}`);
    }
  }
}
