/** The city's reports in a second engine: LibreOffice gets the domain's figures from the formulas, and loses none on paper. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { writeXlsx } from '../../../local/xlsx';
import { cityReports } from '../../../src/domain/consolidation/reports';
import { convert, describeWith, POPPLER, SOFFICE } from '../../libreoffice/office';
import { differences } from '../../workbook/report/differences';
import { cell } from '../desk';
import { gridOf } from '../grid';
import { titleOf } from '../office';
import { consolidationIn, deskOf, run, wardsOf } from './papers';

describeWith({ ...SOFFICE, ...POPPLER })('the city’s reports', () => {
  const directory = mkdtempSync(join(tmpdir(), 'chi-tieu-city-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const made = () => {
    const city = deskOf([...wardsOf(4), ...wardsOf(7), ...wardsOf(9)]);
    run(city);
    return city;
  };

  test('figures of the domain, and every ward on paper', async () => {
    const city = made();
    const { workbook } = city;
    const resource = workbook.resource();
    const bare = { resource: () => resource, now: () => workbook.now(), value: () => null };
    const file = join(directory, 'city.xlsx');
    writeFileSync(file, await writeXlsx(bare, { clock: 'pinned' }));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(await convert(file, 'xlsx', directory)) as unknown as ExcelJS.Buffer);
    const reports = cityReports(consolidationIn(city));
    expect(reports.map(({ kind }) => kind)).toEqual(['daily', 'late', 'ranking']);
    for (const report of reports) {
      const tab = `report.${report.kind}` as const;
      const grid = gridOf(workbook, tab);
      const sheet = book.getWorksheet(titleOf(workbook, tab))!;
      const value = (row: string, column: string) => {
        const at = cell(
          grid.rows.findIndex((texts) => texts[0] === row),
          grid.rows[0]!.indexOf(column),
        );
        const { formula, value: plain, result } = sheet.getCell(at);
        const found = formula === undefined ? plain : result;
        if (found instanceof Date) return found.getTime() / 86_400_000 + 25569;
        return (found ?? '') as string | number;
      };
      expect([report.kind, differences(report, value)]).toEqual([report.kind, []]);
    }
    const text = execFileSync('pdftotext', ['-layout', await convert(file, 'pdf', directory), '-'], {
      encoding: 'utf8',
    }).replace(/\s+/g, '');
    for (const word of ['TỔNGCỘNG', 'NGƯỜILẬPBIỂU', 'Chưatổnghợpđược', 'KẾTQUẢTHỰCHIỆNNGÀY'])
      expect(text).toContain(word);
  }, 300_000);
});
