/** The quota tabs on paper: A4 landscape, whole weeks a page, heads on every page, nothing lost at an edge. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BundleRun, runBundle } from '../../local/cli/run-bundle';
import { samples } from '../../local/samples';
import type { Spreadsheet } from '../../local/workbook/api';
import { writeXlsx } from '../../local/xlsx';
import { printSetupOf } from '../../local/xlsx/paper';
import { parseCampaign } from '../../src/domain/schema';
import { leavesOf } from '../../src/domain/units';
import type { TabKey } from '../../src/workbook/model';
import { convert, describeWith, POPPLER, SOFFICE } from './office';
import { sheetOf } from './tabs';

const file = samples.find(({ key }) => key === 'que-chau-2023')!.file;
const campaign = parseCampaign(file).campaign!;
const DAYS = [
  ...Array.from({ length: 5 }, (_, i) => `${27 + i}/5`),
  ...Array.from({ length: 30 }, (_, i) => `${i + 1}/6`),
];

/** The same workbook with one tab in view: hidden tabs are not printed. */
function only(resource: Spreadsheet, key: TabKey): Spreadsheet {
  const kept = sheetOf(resource, key);
  const sheets = resource.sheets!.map((sheet) => ({
    ...sheet,
    properties: { ...sheet.properties, hidden: sheet !== kept },
  }));
  return { ...resource, sheets };
}

describeWith({ ...SOFFICE, ...POPPLER })('Quế Châu on paper', () => {
  let directory: string;
  let run: BundleRun;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'paper-'));
    run = runBundle(file, Date.parse('2023-05-24T08:00:00+07:00'));
  });

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function print(key: TabKey): Promise<{ info: string; pages: string[]; across: number }> {
    const { workbook } = run;
    const resource = only(workbook.resource(), key);
    const source = { resource: () => resource, now: () => workbook.now(), value: workbook.value };
    writeFileSync(join(directory, `${key}.xlsx`), await writeXlsx(source, { clock: 'pinned' }));
    const pdf = await convert(join(directory, `${key}.xlsx`), 'pdf', directory);
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1);
    const info = execFileSync('pdfinfo', ['-f', '1', '-l', String(pages.length), pdf], { encoding: 'utf8' });
    return { info, pages, across: printSetupOf(sheetOf(resource, key))!.breakBefore.length + 1 };
  }

  /** Without the footer, whose page number could be taken for a day. */
  const words = (page: string) => new Set(page.trim().split('\n').slice(0, -1).join(' ').split(/\s+/));

  test.each([
    // 35 rows of teams take two pages down, 7 hamlets one
    ['quotaUnits', 2],
    ['quotaGroups', 1],
  ] as const)('%s: landscape A4, %i down, each day and each row on its pages', async (key, down) => {
    const { info, pages, across } = await print(key);
    expect(pages).toHaveLength(across * down);
    expect(
      [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, w, h]) => [
        Math.round(+w!),
        Math.round(+h!),
      ]),
    ).toEqual(pages.map(() => [842, 595]));
    const found = pages.map(words);
    for (const page of found) {
      // heads of rows and columns, on each page
      expect([...['STT', 'Thôn', 'Mã', 'Cộng', 'Tuần'].filter((word) => !page.has(word))]).toEqual([]);
      expect([...page].filter((word) => word.includes('##'))).toEqual([]);
    }
    for (const day of DAYS) expect(found.filter((page) => page.has(day))).toHaveLength(down);
    const codes =
      key === 'quotaUnits'
        ? leavesOf(campaign).map(({ code }) => code)
        : campaign.units.filter(({ parent }) => parent === null).map(({ code }) => code);
    for (const code of codes) expect(found.filter((page) => page.has(code))).toHaveLength(across);
    expect(pages.filter((page) => page.includes('3.090'))).not.toHaveLength(0);
  });
});
