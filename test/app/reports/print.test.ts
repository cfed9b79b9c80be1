/** The link to a tab's PDF. */
import { readWorkbook } from '../../../src/app/batch';
import { printAct } from '../../../src/app/reports/print';
import { reportsAct } from '../../../src/app/reports/tell';
import { tabOf } from '../../../src/sheets-api/snapshot';
import type { TabKey } from '../../../src/workbook/model';
import { june, type Office, office } from '../office';

function linkOf(made: Office, key: TabKey, pages: string[] = []): URL | null {
  const { sheetId } = tabOf(readWorkbook(made.ports), key)!;
  made.select({ sheetId, row: 0, rowEnd: 1, column: 0, columnEnd: 1 });
  const ui = { ...made.ports.ui, page: (_: string, html: string) => void pages.push(html) };
  const link = printAct({ ...made.ports, ui });
  return link === null ? null : new URL(link);
}

test('a report prints on A4 with the margins of papers, its chart left off, and nothing is written', () => {
  const made = office();
  made.workbook.setNow(june(2, '15:30'));
  reportsAct(made.ports, 'vi', 'daily');
  const before = made.writes.length;
  const pages: string[] = [];
  const link = linkOf(made, 'report.daily', pages)!;
  expect(link.pathname).toBe(`/spreadsheets/d/${made.workbook.spreadsheetId}/export`);
  const asked = Object.fromEntries(link.searchParams);
  expect(asked).toMatchObject({
    format: 'pdf',
    size: 'A4',
    portrait: 'true',
    scale: '1',
    gridlines: 'false',
  });
  expect([asked.left_margin, asked.right_margin, asked.top_margin].map(Number)).toEqual([1.18, 0.59, 0.79]);
  expect(Number(asked.c2)).toBeGreaterThan(5);
  expect(pages[0]).toContain('&#38;gid=');
  expect(made.writes).toHaveLength(before);
});

test('a table of quotas prints landscape; a form of state has no paper', () => {
  const made = office();
  expect(linkOf(made, 'quotaUnits')!.searchParams.get('portrait')).toBe('false');
  expect(linkOf(made, 'mirror')).toBeNull();
  expect(made.shown.at(-1)).toContain('Mở tab cần in');
});
