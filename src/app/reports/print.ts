/** "Tải PDF": the link by which Google makes a PDF of one tab, on A4 with the margins of administrative papers. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { METADATA, type Snapshot } from '../../sheets-api';
import { isReportKey } from '../../workbook/model';
import { columnsByKey } from '../../workbook/read';
import { readWorkbook } from '../batch';
import { escaped } from '../html';
import type { Ports } from '../ports';

/** Inches: top and bottom 20 mm, left 30 mm, right 15 mm; other tabs 10 mm all round. */
const PAPER = { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59 };
const PLAIN = { top: 0.39, bottom: 0.39, left: 0.39, right: 0.39 };
/** Google's names for 100 % and for as wide as the page. */
const SCALES = { whole: 1, fitted: 2 };

interface Printed {
  orientation: 'portrait' | 'landscape';
  fitWidth: number | null;
}

/**
 * Null for a tab that is not made to be printed. Charts beside a table stay off the paper.
 * The parameters are those the spreadsheet's own print dialog sends; Google documents none of them.
 */
export function pdfLink({ spreadsheetId, sheets }: Snapshot, sheetId: number): string | null {
  const sheet = sheets.find((one) => one.sheetId === sheetId);
  const setUp = sheet?.metadata.get(METADATA.print)?.value;
  if (sheet === undefined || sheet.tab === null || setUp === undefined) return null;
  const { tab } = sheet;
  const { orientation, fitWidth } = JSON.parse(setUp) as Printed;
  const margins = isReportKey(tab.key) ? PAPER : PLAIN;
  const keyRow = tab.cells.findIndex((line) => line.some(({ value }) => value === 'key'));
  const charts = keyRow < 0 ? undefined : columnsByKey(tab, keyRow).get('charts');
  const parameters: Record<string, string | number | boolean> = {
    format: 'pdf',
    gid: sheetId,
    size: 'A4',
    portrait: orientation === 'portrait',
    scale: fitWidth === null ? SCALES.whole : SCALES.fitted,
    top_margin: margins.top,
    bottom_margin: margins.bottom,
    left_margin: margins.left,
    right_margin: margins.right,
    gridlines: false,
    printnotes: false,
    sheetnames: false,
    printtitle: false,
    fzr: true,
    fzc: true,
    ...(charts === undefined ? {} : { r1: 0, c1: 0, r2: tab.rowCount, c2: charts }),
  };
  const query = Object.keys(parameters).map((name) => `${name}=${String(parameters[name])}`);
  return `https://docs.google.com/spreadsheets/d/${encodeURIComponent(spreadsheetId)}/export?${query.join('&')}`;
}

/** Offers the link for the tab in view. @returns it; null when the tab is not made to be printed */
export function printAct(ports: Ports): string | null {
  const { language } = ports.ui;
  const title = translate(language, 'menu.printReport');
  const sheetId = ports.ui.selection()?.sheetId ?? null;
  const link = sheetId === null ? null : pdfLink(readWorkbook(ports), sheetId);
  if (link === null) ports.ui.alert(title, translate(language, 'reporting.print.notPaper'));
  else ports.ui.page(title, printPage(link, language), 420, 190);
  return link;
}

function printPage(link: string, language: Language): string {
  const say = (key: 'hint' | 'open') => escaped(translate(language, `reporting.print.${key}` as const));
  return [
    '<!DOCTYPE html><meta charset=utf-8>',
    '<style>body{font:14px/1.5 Arial;margin:16px;color:#202124}a{font-weight:bold}</style>',
    `<p>${say('hint')}</p>`,
    `<p><a href="${escaped(link)}" target="_blank" rel="noopener">${say('open')}</a></p>`,
  ].join('\n');
}
