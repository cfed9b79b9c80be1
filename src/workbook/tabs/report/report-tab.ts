/** A report as a tab ready to be printed and signed: an annex with its letterhead, table, remarks and signatures. */
import type { Day } from '../../../domain/day';
import type { Report, ReportRow } from '../../../domain/report/report';
import { formatNumber, translate, translateIfKnown } from '../../../messages/translate';
import type { Row, Span, Tab } from '../../model';
import { area, column, constants, Grid, keyAreas, paint, row } from '../grid';
import { LONGEST_TITLE } from '../levels';
import type { Scene } from '../scene';
import { COLORS } from '../style';
import { type Line, lineAreas, rowOf } from './across';
import { bodyAreas, groupRows, hiddenColumns, totalAreas } from './body';
import { reportChart } from './chart';
import { BODY, columnKey, type PaperColumn, type PaperColumns, paperColumns } from './columns';
import { figuresOf } from './figures';
import { type Across, letterhead } from './letterhead';
import { LIVE_ROWS, livePart } from './live';
import { CELLS, LOOKS } from './looks';
import { NAMES_ROW, signature } from './signature';
import { bandsOf, headAreas, headRows } from './table-head';
import { heightOf, lineCount } from './text-size';
import { type Words, wordsOf } from './words';

export interface Drawing {
  /** The day the paper is drawn up; null leaves room to write it. */
  made: Day | null;
}

export function reportTab(given: Report, scene: Scene, { made }: Drawing): Tab {
  const { campaign, language } = scene;
  const words = wordsOf(given, campaign, language);
  const report = named(given, words);
  const { bands, heads } = bandsOf(report.columns, words);
  const paper = paperColumns(report, words, heads);
  const { columns } = paper;
  const across = acrossOf(paper);
  const figures = figuresOf(report, scene);
  const live = livePart(report, scene, figures);
  const chart = reportChart(report, scene);
  const top: Line[] = [
    ...letterhead(report, campaign, language, words, across),
    ...unitLine(report, scene, words, across),
  ];
  const bottom: Line[] = [
    { key: 'below', parts: [], least: 6 },

    ...remarkLines(report, scene, words, across),
    ...signature(campaign, words, made, across),
  ];
  const head = headRows(columns, bands);
  const rows = (list: readonly ReportRow[]) => list.map((one) => bodyRow(one, columns, words));
  const grid = new Grid(
    [
      column('key', 60, true),
      column('code', 60, true),
      column('level', 50, true),
      ...live.columns,
      ...hiddenColumns(figures),
      ...columns.map(({ key, width }) => column(key, width)),
      ...(chart === null ? [] : [column('charts', chart.width + 40)]),
    ],
    [
      row('keys', 21, true),
      row('report', 21, true),
      ...LIVE_ROWS.map((key) => row(key, 21, true)),
      ...top.map(rowOf),
      ...head,
      ...rows(report.rows),
      ...live.rows,
      row('sentinel', 6, true),
      ...(report.total === null ? [] : [row('total', 28)]),
      ...(report.apart.length === 0 ? [] : [row('apart', 26), ...rows(report.apart)]),
      ...bottom.map(rowOf),
    ],
  );
  const first = grid.row('head') + 1;
  const units: Span = { from: first, to: first + report.rows.length };
  const body: Span = { from: first, to: grid.row('sentinel') };
  const apart: Span | null =
    report.apart.length === 0
      ? null
      : { from: grid.row('apart') + 1, to: grid.row('apart') + 1 + report.apart.length };
  const shown: [string, string] = [columns[0]!.key, columns[columns.length - 1]!.key];
  const spans = apart === null ? [units] : [units, apart];
  const written = report.columns.filter(({ kind }) => kind === 'written').map(columnKey);
  const noteAreas = spans.flatMap((span, i) =>
    written.map((key) => area(`entry|${i}|${key}`, grid.rect(span, key), { kind: 'entry' }, CELLS.written)),
  );
  const lines = lineAreas(grid, [...top, ...bottom]);
  const headed = headAreas(grid, columns, bands);
  const total =
    report.total === null
      ? { areas: [], merges: [] }
      : totalAreas(grid, report, report.total, figures, columns, words);
  return {
    key: `report.${report.kind}`,
    title: translate(language, `reports.tabs.${report.kind}` as const).slice(0, LONGEST_TITLE),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: 0,
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    body,
    ordered: true,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      constants('which', grid.rect('report', 'code'), [[report.of === '' ? report.kind : report.of]], {
        number: 'text',
      }),
      ...headed.areas,
      ...bodyAreas(grid, report.rows, units, columns, figures, words, 'body'),
      ...(apart === null
        ? []
        : [
            ...bodyAreas(grid, report.apart, apart, columns, figures, words, 'apart'),
            paint('apartLine', grid.rect('apart', shown), { ...CELLS.name, italic: true }),
            constants('apartWords', grid.rect('apart', shown[0]), [[words.say('apart')]]),
          ]),
      ...groupRows(grid, report, columns),
      ...live.areas(grid, { units: spans, teams: { from: units.to, to: body.to } }),
      ...noteAreas,
      ...total.areas,
      ...lines.areas,
    ],
    merges: [
      ...headed.merges,
      ...total.merges,
      ...(apart === null ? [] : [grid.rect('apart', shown)]),
      ...lines.merges,
    ],
    conditionals: [],
    protection: {
      unprotected: [...noteAreas.map(({ at }) => at), grid.rect(NAMES_ROW, shown)],
      warningOnly: false,
    },
    charts: chart === null ? [] : [chart],
    hidden: false,
    tabColor: COLORS.link,
    print: {
      orientation: paper.orientation,
      repeatRows: first,
      repeatFrom: grid.row(head[0]!.key),
      repeatColumns: paper.breaks.length === 0 ? 0 : grid.column(columns[paper.repeated - 1]!.key) + 1,
      breakBefore: paper.breaks.map((i) => grid.column(columns[i]!.key)),
      fitWidth: null,
      area: { rows: { from: grid.row('letter1'), to: grid.rows.length }, columns: grid.columnSpan(shown) },
      keepTogether: { from: Math.max(units.from, units.to - LAST_ROWS), to: grid.rows.length },
      pageNumbers: 'above',
    },
  };
}

/** What stands beside units has no name of its own. */
function named(report: Report, words: Words): Report {
  const name = report.columns.find(({ kind }) => kind === 'name');
  if (name === undefined) return report;
  const rows = report.rows.map((one) =>
    one.unit !== null || (one.cells[name.key] ?? null) !== null
      ? one
      : { ...one, cells: { ...one.cells, [name.key]: words.say('aside') } },
  );
  return { ...report, rows };
}

/** Rows of units that go with the signatures: a page of signatures alone could belong to any paper. */
const LAST_ROWS = 2;

/** The columns of the first page, cut in two as near to the middle as they allow. */
function acrossOf({ columns, first }: PaperColumns): Across {
  const page = columns.slice(0, first);
  const width = (from: number, to: number) => page.slice(from, to).reduce((sum, one) => sum + one.width, 0);
  const whole = width(0, first);
  let half = 1;
  for (let i = 1; i < page.length; i++)
    if (Math.abs(width(0, i) - whole / 2) < Math.abs(width(0, half) - whole / 2)) half = i;
  const part = (from: number, to: number) => ({
    at: [page[from]!.key, page[to - 1]!.key] as const,
    width: width(from, to),
  });
  return { all: part(0, page.length), left: part(0, half), right: part(half, page.length) };
}

function unitLine(report: Report, { campaign }: Scene, words: Words, { all }: Across): Line[] {
  const counted = campaign.indicators.flatMap((one) => (one.kind === 'count' ? [one.unit] : []));
  const units = [...new Set(counted)].filter((unit) => unit !== '').join(', ');
  if (units === '' || !report.columns.some(({ kind }) => kind === 'count') || report.kind === 'late')
    return [];
  const format = { ...LOOKS.line, size: 11, align: 'right' } as const;
  return [{ key: 'counted', parts: [{ ...all, text: words.say('unitOfCount', { units }), format }] }];
}

function remarkLines(report: Report, { language }: Scene, words: Words, { all }: Across): Line[] {
  const texts = report.remarks.map(
    ({ code, figures }) => translateIfKnown(language, `reports.remarks.${code}`, figures) ?? code,
  );
  return texts.map((text, i) => ({
    key: `remark${i + 1}`,
    parts: [
      {
        ...all,
        text:
          texts.length === 1
            ? `${words.say('remarks')} ${text}`
            : `${formatNumber(language, i + 1)}. ${text}`,
        format: LOOKS.remark,
      },
    ],
  }));
}

/** High enough for the longest text in it. */
function bodyRow({ key, cells }: ReportRow, columns: readonly PaperColumn[], words: Words): Row {
  const lines = columns.map((one) =>
    lineCount(words.cell(one.column, cells[one.column.key]), one.width, BODY),
  );
  return row(key, Math.max(26, heightOf(Math.max(1, ...lines), BODY)));
}
