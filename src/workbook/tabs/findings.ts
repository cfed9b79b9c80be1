/** "Cần kiểm tra": what must be corrected, confirmed or known, each with a way to its cell. */
import type { Finding, Severity } from '../../domain/finding';
import type { Language } from '../../messages/shape';
import { translate, translateIfKnown } from '../../messages/translate';
import type { Area, CellFormat, CellValue, Tab } from '../model';
import { type Place, type Places, placeOf } from '../places';
import { a1 } from '../read';
import { area, column, constants, Grid, keyAreas, paint, row } from './grid';
import { rowHeight } from './row-height';
import { COLORS, FORMATS } from './style';

const COLUMNS = ['number', 'severity', 'message', 'place', 'action'] as const;
const WIDTHS = [44, 90, 460, 170, 400];
const SIZE = 10;
/** What is read first. */
export const SEVERITIES: readonly Severity[] = ['error', 'ask', 'warning', 'note'];

/** @param places where the fields stand in the forms that were read */
export function findingsTab(findings: readonly Finding[], places: Places, language: Language): Tab {
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  const lines = sorted.map((one, i) => lineOf(one, i, places, language));
  const grid = new Grid(
    [column('key', 60, true), ...COLUMNS.map((key, i) => column(key, WIDTHS[i]!))],
    [
      row('keys', 21, true),
      row('title', 34),
      row('summary', 28),
      row('head', 28),
      ...lines.map((line, i) => row(`finding${i + 1}`, rowHeight(line, WIDTHS, SIZE))),
      row('sentinel', 8),
    ],
  );
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + sorted.length };
  const say = (key: (typeof COLUMNS)[number] | 'title') =>
    translate(language, `tabs.findings.${key}` as const);
  const shown: [string, string] = ['number', 'action'];
  return {
    key: 'findings',
    title: translate(language, 'tabs.titles.findings'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      paint('title', grid.rect('title', shown), { fill: COLORS.headingFill }),
      constants('titleText', grid.rect('title', 'number'), [[say('title')]], {
        ...FORMATS.title,
        color: COLORS.heading,
        valign: 'middle',
      }),
      constants('summary', grid.rect('summary', 'number'), [[summary(sorted.length, errors, language)]], {
        size: 11,
        color: sorted.length === 0 ? COLORS.done : COLORS.ink,
        valign: 'middle',
        number: 'text',
      }),
      constants('heads', grid.rect('head', shown), [COLUMNS.map(say)], FORMATS.head),
      ...(sorted.length === 0 ? [] : bodyAreas(grid, body, sorted, lines)),
    ],
    merges: [],
    conditionals: [],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: errors > 0 ? COLORS.wrongInk : null,
    print: { orientation: 'landscape', repeatRows: first, repeatColumns: 0, breakBefore: [], fitWidth: 1 },
  };
}

function summary(count: number, errors: number, language: Language): string {
  if (count === 0) return translate(language, 'tabs.findings.none');
  const key = errors > 0 ? 'tabs.findings.errors' : 'tabs.findings.others';
  return translate(language, key, { errors, others: count - errors });
}

/** With a fill and an unbold letter of its own: the line may have held another finding before. */
const CELL: CellFormat = {
  size: SIZE,
  bold: false,
  fill: COLORS.white,
  color: COLORS.ink,
  valign: 'top',
  align: 'left',
  wrap: true,
  number: 'text',
  border: 'thin',
};

const SEVERITY: Record<Severity, CellFormat> = {
  error: { bold: true, color: COLORS.wrongInk, fill: COLORS.wrong },
  warning: { bold: true, color: COLORS.short },
  ask: { bold: true, color: COLORS.heading },
  note: { color: COLORS.quiet },
};

function bodyAreas(
  grid: Grid,
  body: Tab['body'],
  findings: readonly Finding[],
  lines: CellValue[][],
): Area[] {
  const runs = SEVERITIES.flatMap((severity) => {
    const from = findings.findIndex((one) => one.severity === severity);
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [{ severity, rows: { from: body.from + from, to: body.from + from + count } }];
  });
  return [
    paint('body', grid.rect(body, ['number', 'action']), CELL),
    ...runs.map(({ severity, rows }) =>
      paint(`look|${severity}`, grid.rect(rows, 'severity'), SEVERITY[severity]),
    ),
    area('findings', grid.rect(body, ['number', 'action']), { kind: 'constant', values: lines }),
    // Programs other than Google's show a link in the colour of its cell.
    paint('links', grid.rect(body, 'place'), { color: COLORS.link }),
    paint('numbers', grid.rect(body, 'number'), { number: 'integer', align: 'center' }),
  ];
}

function lineOf(finding: Finding, i: number, places: Places, language: Language): CellValue[] {
  return [
    i + 1,
    translate(language, `tabs.findings.severities.${finding.severity}` as const),
    messageOf(finding, language),
    placeCell(placeOf(places, finding.path), language),
    actionsOf(finding, language),
  ];
}

/** The code itself where the tables have no words for it. */
export function messageOf(finding: Finding, language: Language): string {
  return translateIfKnown(language, `findings.${finding.code}.message`, finding.figures) ?? finding.code;
}

/** What the message table advises, then the ways out, one a line. */
export function actionsOf(finding: Finding, language: Language): string {
  const advice = translateIfKnown(language, `findings.${finding.code}.action`, finding.figures);
  const ways = finding.ways.map(
    (way) => `• ${translateIfKnown(language, `ways.${way.code}`, way.figures) ?? way.code}`,
  );
  return (advice === null || advice === '' ? ways : [advice, ...ways]).join('\n');
}

function placeCell(place: Place | null, language: Language): CellValue {
  if (place === null) return translate(language, 'tabs.findings.whole');
  const { tab, title, row, column } = place;
  const text = translate(language, 'tabs.findings.at', { tab: title, cell: a1(row, column) });
  return { text, link: { tab, row: '', column: '', at: { row, column } } };
}
