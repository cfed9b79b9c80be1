/**
 * Reports on paper and in a second engine: LibreOffice gets the domain's figures from the formulas, and the pages it makes
 * are measured: margins, heads on each page, nothing cut off, no page of signatures alone.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { writeXlsx } from '../../local/xlsx';
import { instantOf } from '../../src/domain/instant';
import { dueReports, type Report, type ReportInput, reportOf } from '../../src/domain/report';
import type { Tab } from '../../src/workbook/model';
import { paperTab, reportTab } from '../../src/workbook/tabs/report';
import { columnKey } from '../../src/workbook/tabs/report/columns';
import { firstPlan, inputOf, queChauHalfWay, seeded, typedBy } from '../domain/report/sample';
import { smallCampaign } from '../workbook/fixtures';
import { cellIn, type Desk, desk } from '../workbook/report/desk';
import { differences } from '../workbook/report/differences';
import { sceneOf } from '../workbook/report/drawn';
import { faults, textOf } from '../workbook/well-formed';
import { convert, describeWith, POPPLER, SOFFICE } from './office';
import { sheetOf } from './tabs';

const IMAGES = { pdftoppm: '-v' };
const DPI = 100;

interface Printed {
  tab: Tab;
  /** Text of each page. */
  pages: string[];
  /** Millimetres from each edge of the first page to the first ink. */
  margins: { top: number; right: number; bottom: number; left: number };
}

/** Thirty-two hamlets, two weeks gone. */
function manyHamlets(): ReportInput {
  const campaign = smallCampaign({
    period: ['2023-06-01', '2023-06-30'],
    indicators: [{ key: 'activated', name: 'Tài khoản kích hoạt', unit: 'tài khoản', target: 3200 }],
    units: Array.from({ length: 32 }, (_, i) => ({
      name: `Thôn Phú ${i + 1}`,
      code: `PH${i + 1}`,
      teams: 1,
    })),
  });
  const input = { versions: [firstPlan(campaign)], now: instantOf('2023-06-14', '18:00') };
  return inputOf(campaign, { ...input, submissions: typedBy(campaign, seeded(32)) });
}

describeWith({ ...SOFFICE, ...POPPLER, ...IMAGES })('reports', () => {
  const directory = mkdtempSync(join(tmpdir(), 'reports-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  /** The only tab in view, and the only report: those that are hidden are printed too where they name what to print. */
  async function print(made: Desk, tab: Tab): Promise<Printed> {
    const resource = made.workbook.resource();
    const kept = sheetOf(resource, tab.key);
    const sheets = resource.sheets!.map((sheet) => ({
      ...sheet,
      properties: { ...sheet.properties, hidden: sheet !== kept },
    }));
    const source = { ...made.workbook, resource: () => ({ ...resource, sheets }) };
    const file = join(directory, `${tab.key}.xlsx`);
    writeFileSync(
      file,
      await writeXlsx({ ...source, value: made.workbook.value, now: made.workbook.now }, { clock: 'pinned' }),
    );
    const pdf = await convert(file, 'pdf', directory);
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    execFileSync('pdftoppm', [
      '-r',
      String(DPI),
      '-gray',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      pdf,
      join(directory, tab.key),
    ]);
    return { tab, pages: text.split('\f').slice(0, -1), margins: inkOf(join(directory, `${tab.key}.pgm`)) };
  }

  async function printed(input: ReportInput, report: Report): Promise<Printed> {
    const made = desk(input);
    const tab = reportTab(report, sceneOf(input), { made: '2023-06-15', entries: input.submissions });
    made.draw([tab]);
    return print(made, tab);
  }

  const input = queChauHalfWay();

  test('every due report has the figures of the domain when LibreOffice computes them', async () => {
    const made = desk(input);
    const reports = dueReports(input).map((id) => reportOf(input, id));
    const tabs = reports.map((report) =>
      reportTab(report, sceneOf(input), { made: null, entries: input.submissions }),
    );
    made.draw(tabs);
    const resource = made.workbook.resource();
    const bare = { resource: () => resource, now: () => made.workbook.now(), value: () => null };
    writeFileSync(join(directory, 'all.xlsx'), await writeXlsx(bare, { clock: 'pinned' }));
    const book = new ExcelJS.Workbook();
    const recalculated = await convert(join(directory, 'all.xlsx'), 'xlsx', directory);
    await book.xlsx.load(readFileSync(recalculated) as unknown as ExcelJS.Buffer);
    // It has read the charts, or it could not write them.
    const charts = (await JSZip.loadAsync(readFileSync(recalculated))).file(/^xl\/charts\/chart\d+\.xml$/);
    const titles = await Promise.all(charts.map(async (file) => plain(await file.async('string'))));
    expect(titles.sort()).toEqual(tabs.flatMap((tab) => tab.charts.map(({ title }) => title)).sort());
    for (const report of reports) {
      // What is typed into a report itself has not been typed.
      if (report.kind === 'services') continue;
      const tab = made.tab(`report.${report.kind}`);
      const value = (row: string, column: string) => {
        const { title, cell } = cellIn(tab, row, column);
        const { formula, value: plain, result } = book.getWorksheet(title)!.getCell(cell);
        const found = formula === undefined ? plain : result;
        if (found instanceof Date) return found.getTime() / 86_400_000 + 25569;
        return (found ?? '') as string | number;
      };
      expect([report.kind, differences(report, value)]).toEqual([report.kind, []]);
    }
  }, 300_000);

  test.each([
    ['daily', '2023-06-14'],
    ['ranking', ''],
    ['final', ''],
    // With its map, shrunk to the width of the page.
    ['late', ''],
  ] as const)(
    '%s: margins of administrative papers, nothing cut off',
    async (kind, of) => {
      const report = reportOf(input, { kind, of });
      const { tab, pages, margins } = await printed(input, report);
      expect(margins.left).toBeGreaterThanOrEqual(29.5);
      expect(margins.left).toBeLessThanOrEqual(35);
      expect(margins.right).toBeGreaterThanOrEqual(14.5);
      expect(margins.right).toBeLessThanOrEqual(20);
      expect(margins.top).toBeGreaterThanOrEqual(20);
      expect(margins.top).toBeLessThanOrEqual(26);
      expect(margins.bottom).toBeGreaterThanOrEqual(20);
      expect(lost(tab, report, pages)).toEqual([]);
    },
    300_000,
  );

  test('a long report: heads on every page, signatures with rows of units', async () => {
    const many = manyHamlets();
    const report = reportOf(many, { kind: 'daily', of: '2023-06-13' });
    const { tab, pages } = await printed(many, report);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) for (const word of ['STT', 'Ghi chú']) expect(page).toContain(word);
    // The letterhead is on the first page alone, page numbers on the others.
    expect(pages.filter((page) => page.includes('Phụ lục'))).toHaveLength(1);
    expect(pages.map((page) => /^\s*\d+\s*$/.test(page.split('\n')[0]!))).toEqual(pages.map((_, i) => i > 0));
    const last = pages[pages.length - 1]!;
    expect(last).toContain('NGƯỜI LẬP BIỂU');
    expect(
      report.rows.filter(({ cells }) => last.includes(String(cells.name))).length,
    ).toBeGreaterThanOrEqual(2);
    expect(lost(tab, report, pages)).toEqual([]);
    // The charts beside the table leave nothing on the paper.
    expect(tab.charts.length).toBeGreaterThan(0);
    for (const { title } of tab.charts)
      expect(pages.join('').replace(/\s+/g, '')).not.toContain(title.replace(/\s+/g, '').slice(0, 10));
  }, 300_000);

  test('more columns than a page holds: names on every page, nothing cut off', async () => {
    const campaign = smallCampaign({
      units: [
        { name: 'Thôn Song', code: 'SO', teams: 34 },
        { name: 'Thôn Sành', code: 'SA', teams: 3 },
      ],
    });
    const wide = inputOf(campaign, {
      versions: [firstPlan(campaign)],
      now: instantOf('2023-06-08', '18:00'),
    });
    const report = reportOf(wide, { kind: 'assigned', of: '' });
    const { tab, pages } = await printed(wide, report);
    expect(tab.print!.breakBefore.length).toBeGreaterThan(0);
    const tables = pages.filter((page) => page.includes('Tổ'));
    expect(tables.length).toBeGreaterThan(1);
    for (const page of tables) expect(page).toContain('Thôn Sành');
    // Words that lie across columns do not come again with the names.
    for (const word of ['ỦY', 'GIAO', 'NGƯỜI'])
      expect([word, pages.filter((page) => page.includes(word)).length]).toEqual([word, 1]);
    expect(lost(tab, report, pages)).toEqual([]);
  }, 300_000);

  test('the signed report: the full letterhead, one page, margins', async () => {
    const made = desk(input);
    const paper = {
      subject: 'Kết quả đợt thi đua',
      paragraphs: [
        'Trong ngày 14/6/2023 toàn xã kích hoạt 72 tài khoản; lũy kế 1.866/3.090, đạt 60,4 % chỉ tiêu.',
      ],
      recipients: ['Thường trực Đảng ủy'],
    };
    const tab = paperTab(paper, sceneOf(input), { made: '2023-02-05' });
    expect(faults([tab])).toEqual([]);
    made.draw([tab]);
    expect(made.draw([tab])).toBe(0);
    const { pages, margins } = await print(made, tab);
    expect(pages).toHaveLength(1);
    for (const text of [
      'ỦY BAN NHÂN DÂN',
      'XÃ QUẾ CHÂU',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quế Châu, ngày 05 tháng 02 năm 2023',
      'BÁO CÁO',
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ])
      expect(pages[0]).toContain(text);
    expect(margins.left).toBeGreaterThanOrEqual(29.5);
    expect(margins.right).toBeGreaterThanOrEqual(14.5);
    expect(margins.top).toBeGreaterThanOrEqual(20);
  }, 300_000);
});

/** The title of a chart. */
function plain(xml: string): string {
  const title = /<c:title>.*?<\/c:title>/s.exec(xml)?.[0] ?? '';
  return [...title.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join('');
}

/** Words and whole numbers of the tab that stand on no page. */
function lost(tab: Tab, report: Report, pages: readonly string[]): string[] {
  // Kerning sets letters apart: "tr ước".
  const found = pages.join('').replace(/\s+/g, '');
  const shown = new Set(tab.rows.flatMap(({ hidden }, i) => (hidden ? [] : [i])));
  const texts: string[] = [];
  tab.columns.forEach(({ hidden }, column) => {
    if (hidden) return;
    for (const row of shown) texts.push(textOf(tab, row, column) ?? '');
  });
  for (const { cells } of report.rows)
    for (const column of report.columns) {
      const cell = cells[column.key];
      if (typeof cell === 'number' && (column.kind === 'count' || column.kind === 'number'))
        texts.push(String(cell).replace(/\B(?=(\d{3})+(?!\d))/g, '.'));
      if (typeof cell === 'string') texts.push(cell);
      expect(tab.columns.some(({ key }) => key === columnKey(column))).toBe(true);
    }
  expect(found).not.toContain('##');
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !found.includes(word));
}

/** @param file a PGM of 8 bits */
function inkOf(file: string): Printed['margins'] {
  const data = readFileSync(file);
  const header = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(data.subarray(0, 40).toString('latin1'))!;
  const [width, height] = [Number(header[1]), Number(header[2])];
  const start = header[0].length;
  let [top, right, bottom, left] = [height, -1, -1, width];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[start + y * width + x]! > 128) continue;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
  const mm = (pixels: number) => (pixels * 25.4) / DPI;
  return { top: mm(top), right: mm(width - 1 - right), bottom: mm(height - 1 - bottom), left: mm(left) };
}
