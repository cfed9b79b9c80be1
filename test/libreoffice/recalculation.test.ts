/**
 * A second spreadsheet engine gets the same numbers. The .xlsx is written without any results, so that every value read
 * back was computed by LibreOffice; the clock is pinned.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { runBundle } from '../../local/cli/run-bundle';
import { samples } from '../../local/samples';
import type { LocalWorkbook, Spreadsheet } from '../../local/workbook/api';
import { writeXlsx } from '../../local/xlsx';
import { planQuotas } from '../../src/domain/quota';
import type { QuotaPlan } from '../../src/domain/quota/plan';
import { parseCampaign } from '../../src/domain/schema';
import { ancestorsOf, groupsOf, unitsByCode } from '../../src/domain/units';
import type { TabKey } from '../../src/workbook/model';
import { convert, describeWith, SOFFICE } from './office';
import { cellByKeys, entryOf, formulaCells, sheetOf, titleOf } from './tabs';
import { plain, same, type Value } from './values';

describeWith(SOFFICE).each(samples.map(({ key, file }) => [key, file] as const))('%s', (_, file) => {
  const campaign = parseCampaign(file).campaign!;
  const plan = planQuotas(campaign).plan!;
  /** The third day of the campaign, at noon: some days are past, one is today, the rest to come. */
  const now = Date.parse(`${plan.days[2]}T12:00:00+07:00`);
  let directory: string;
  let workbook: LocalWorkbook;
  let resource: Spreadsheet;
  let book: ExcelJS.Workbook;
  const valueIn = (title: string, address: string): Value => {
    const cell = book.getWorksheet(title)!.getCell(address);
    // `value` of a formula cell drops a result of 0
    return plain(cell.formula === undefined ? cell.value : cell.result);
  };

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'recalculation-'));
    workbook = runBundle(file, now).workbook;
    report(workbook, plan);
    resource = workbook.resource();
    const bare = { resource: () => resource, now: () => workbook.now(), value: () => null };
    writeFileSync(join(directory, 'workbook.xlsx'), await writeXlsx(bare, { clock: 'pinned' }));
    const recalculated = await convert(join(directory, 'workbook.xlsx'), 'xlsx', directory);
    book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(recalculated) as unknown as ExcelJS.Buffer);
  }, 300_000);

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test('every formula has the value of the local engine, none an error', () => {
    const cells = formulaCells(resource).filter(({ formula }) => formula !== '=NOW()');
    expect(cells.length).toBeGreaterThan(100);
    const compared = cells.map((cell) => ({
      ...cell,
      here: plain(workbook.value(cell.title, cell.cell)),
      there: valueIn(cell.title, cell.cell),
    }));
    expect(compared.filter(({ here, there }) => !same(here, there)).slice(0, 10)).toEqual([]);
    // A line of a chart stops where its days are still to come: that is what #N/A is for.
    const wrong = compared.filter(({ formula }) => !formula.includes(';NA();'));
    expect(wrong.filter(({ there }) => /^(#|Err:)/.test(String(there)))).toEqual([]);
  });

  test('totals of units, of the units above them, and of all are those of the plan', () => {
    const byCode = unitsByCode(campaign);
    for (const { indicator, rows } of plan.tables) {
      const totalOf = (tab: TabKey, row: string) => {
        const sheet = sheetOf(resource, tab);
        return valueIn(titleOf(sheet), cellByKeys(sheet, row, `total|${indicator}`));
      };
      const planned = (code: string | null) =>
        rows
          .filter(
            ({ unit }) =>
              code === null || ancestorsOf(byCode.get(unit)!, byCode).some((up) => up.code === code),
          )
          .reduce((sum, { total }) => sum + total, 0);
      expect(rows.map(({ unit }) => totalOf('quotaUnits', unit))).toEqual(rows.map(({ total }) => total));
      expect(totalOf('quotaUnits', 'total')).toBe(planned(null));
      for (const { code } of groupsOf(campaign))
        expect([code, totalOf('quotaGroups', code)]).toEqual([code, planned(code)]);
    }
  });
});

/** Three days of reports from some of the units: enough, too little, nothing, far too much; the others are silent. */
function report(workbook: LocalWorkbook, plan: QuotaPlan): void {
  const resource = workbook.resource();
  const owner = workbook.person({ email: 'owner@example.com', role: 'owner' });
  const { indicator, rows } = plan.tables[0]!;
  for (const [d, day] of plan.days.slice(0, 3).entries()) {
    for (const [i, { unit, cells }] of rows.slice(0, 12).entries()) {
      const number = [cells[d]!, Math.floor(cells[d]! / 2), 0, 9 * cells[d]! + 25][(i + d) % 4]!;
      if (i % 5 === 4) continue;
      const entry = entryOf(resource, unit);
      const outcome = owner.paste(titleOf(entry), cellByKeys(entry, unit, `${day}|${indicator}`), [
        [String(number)],
      ]);
      if (!outcome.accepted) throw new Error(`${unit} on ${day}: ${outcome.message}`);
    }
  }
}
