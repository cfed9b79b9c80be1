/** A report as a tab ready to be printed and signed: an annex with its letterhead, table, remarks and signatures. */
import type { Campaign } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';
import type { Submissions } from '../../../domain/record/submission';
import type { Report, ReportColumn, ReportKind, ReportRow } from '../../../domain/report/report';
import { translate } from '../../../messages/translate';
import type { Area, Row, Span, Tab } from '../../model';
import { area, column, constants, Grid, keyAreas, paint, row } from '../grid';
import { LONGEST_TITLE } from '../levels';
import type { Scene } from '../scene';
import { runsOf, wholeNumber } from '../side-tab';
import { COLORS } from '../style';
import { heightOf, lineCount } from '../text-size';
import { type Line, lineAreas, rowOf } from './across';
import { bodyAreas, groupRows, hiddenColumns, isGroup, totalAreas } from './body';
import { changedLine, entriesMoved, MADE_ROWS } from './changed';
import { chartPart } from './chart';
import {
  BODY,
  columnKey,
  isMark,
  isTyped,
  type PaperColumn,
  type PaperColumns,
  paperColumns,
} from './columns';
import { type Figure, figuresOf } from './figures';
import { type Across, letterhead } from './letterhead';
import { ASIDE, LIVE_ROWS, livePart, NO_LIVE } from './live';
import { CELLS, LOOKS } from './looks';
import { markAreas } from './marks';
import { quotasMoved } from './quotas-changed';
import { NO_NAME, SHOWN } from './shown';
import { NAMES_ROW, signature } from './signature';
import { bandsOf, headAreas, headRows } from './table-head';
import { type Words, wordsOf } from './words';

export interface Drawing {
  /** The day the paper is drawn up; null leaves room to write it. */
  made: Day | null;
}

export interface ReportDrawing extends Drawing {
  /** The entries that the report counts. */
  entries: Submissions;
  /** Of a report whose figures stand in other tabs: its formulas by column key, lines above the table, more remarks. */
  own?: { figures: ReadonlyMap<string, Figure>; above(across: Across): Line[]; remarks: readonly string[] };
}

export function reportTab(given: Report, scene: Scene, { made, entries, own }: ReportDrawing): Tab {
  const { campaign, language } = scene;
  const words = wordsOf(given, campaign, language);
  const report = named(given, campaign, words);
  const { bands, heads } = bandsOf(report.columns, words);
  const paper = paperColumns(report, words, heads, bands);
  const { columns } = paper;
  const across = acrossOf(paper);
  const figures = own?.figures ?? figuresOf(report, scene);
  const live = own === undefined ? livePart(report, scene, figures) : NO_LIVE;
  const moved = report.kind === 'assigned' ? quotasMoved(scene) : entriesMoved(live.kept);
  const charts = chartPart(report, scene, entries);
  const top: Line[] = [
    ...letterhead(report, campaign, language, words, across),
    ...(own?.above(across) ?? changedLine(moved, words, across, language)),
    ...unitLine(report, scene, words, across),
  ];
  const bottom: Line[] = [
    { key: 'below', parts: [], least: 6 },

    ...remarkLines(report, scene, words, across, own?.remarks),
    ...signature(campaign, words, made, across),
  ];
  const head = headRows(columns, bands);
  const rows = (list: readonly ReportRow[]) => list.map((one) => bodyRow(one, columns, words));
  const grid = new Grid(
    [
      column('key', 60, true),
      column(SHOWN.column, 60, true),
      column('level', 50, true),
      ...live.columns,
      ...hiddenColumns(figures),
      ...charts.hidden,
      ...columns.map(({ key, width }) => column(key, width)),
      ...charts.over,
    ],
    [
      row('keys', 21, true),
      row(SHOWN.row, 21, true),
      ...[...LIVE_ROWS, ...MADE_ROWS].map((key) => row(key, 21, true)),
      ...charts.rows,
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
  const repeatColumns = paper.breaks.length === 0 ? 0 : grid.column(columns[paper.repeated - 1]!.key) + 1;
  const shown: [string, string] = [columns[0]!.key, columns[columns.length - 1]!.key];
  const spans = apart === null ? [units] : [units, apart];
  const noteAreas = spans.flatMap((span, i) =>
    report.columns.filter(isTyped).flatMap((one) => entryAreas(grid, report, span, i, one, words)),
  );
  const marks = markAreas(grid, report.rows, units, report.columns, words);
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
    // Google repeats on each page what is frozen.
    frozenColumns: repeatColumns,
    keyColumn: 0,
    keyRow: 0,
    body,
    ordered: true,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      constants('which', grid.rect(SHOWN.row, SHOWN.column), [[report.of === '' ? NO_NAME : report.of]], {
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
      ...live.areas(grid, { units: spans, teams: { from: units.to, to: body.to } }, entries),
      ...marks.areas,
      ...noteAreas,
      ...total.areas,
      ...lines.areas,
      ...charts.areas(grid),
    ],
    merges: [
      ...headed.merges,
      ...total.merges,
      ...(apart === null ? [] : [grid.rect('apart', shown)]),
      ...lines.merges,
    ],
    conditionals: marks.conditionals,
    protection: {
      unprotected: [...noteAreas.map(({ at }) => at), grid.rect(NAMES_ROW, shown)],
      warningOnly: false,
    },
    charts: charts.charts,
    hidden: false,
    tabColor: COLORS.link,
    print: {
      orientation: paper.orientation,
      repeatRows: first,
      repeatFrom: grid.row(head[0]!.key),
      repeatColumns,
      breakBefore: paper.breaks.map((i) => grid.column(columns[i]!.key)),
      fitWidth: paper.fitWidth,
      area: { rows: { from: grid.row('letter1'), to: grid.rows.length }, columns: grid.columnSpan(shown) },
      keepTogether: { from: Math.max(units.from, units.to - LAST_ROWS), to: grid.rows.length },
      pageNumbers: 'above',
    },
  };
}

/** Where people write: words anywhere, counts where a unit is not the sum of those under it. */
function entryAreas(
  grid: Grid,
  { rows }: Report,
  span: Span,
  i: number,
  one: ReportColumn,
  words: Words,
): Area[] {
  const key = columnKey(one);
  const entry = (at: Span, n: number) => {
    const rule = one.kind === 'written' ? null : wholeNumber(words.say('help'), true, MOST);
    return area(`entry|${i}|${n}|${one.key}`, grid.rect(at, key), { kind: 'entry' }, CELLS[one.kind], rule);
  };
  if (one.kind === 'written') return [entry(span, 0)];
  const own = rows.flatMap((_, at) => (isGroup(rows, at) ? [] : [span.from + at]));
  return runsOf(own).map(entry);
}

/** No office handles more in a campaign. */
const MOST = 9_999_999;

/** What stands beside units has no name of its own. */
function named(report: Report, campaign: Campaign, words: Words): Report {
  const name = report.columns.find(({ kind }) => kind === 'name');
  if (name === undefined) return report;
  const isOffice = report.kind === 'services';
  // The area's own office handles files of its own.
  const own: ReportRow = { key: ASIDE, unit: null, level: 1, cells: {} };
  const rows =
    isOffice && !report.rows.some(({ key }) => key === ASIDE) ? [...report.rows, own] : report.rows;
  const label = isOffice ? campaign.area : words.say('aside');
  return {
    ...report,
    rows: rows.map((one) =>
      one.unit !== null || (one.cells[name.key] ?? null) !== null
        ? one
        : { ...one, cells: { ...one.cells, [name.key]: label } },
    ),
  };
}

/** Rows of units that go with the signatures: a page of signatures alone could belong to any paper. */
const LAST_ROWS = 2;

/**
 * The columns of the first page, cut in two as near to the middle as they allow; without those that are repeated on other
 * pages, where words lying across them would be cut off.
 */
function acrossOf({ columns, first, breaks, repeated }: PaperColumns): Across {
  const page = columns.slice(breaks.length > 0 ? repeated : 0, first);
  const width = (from: number, to: number) => page.slice(from, to).reduce((sum, one) => sum + one.width, 0);
  const whole = width(0, page.length);
  let half = 1;
  for (let i = 1; i < page.length; i++)
    if (Math.abs(width(0, i) - whole / 2) < Math.abs(width(0, half) - whole / 2)) half = i;
  const part = (from: number, to: number) => ({
    at: [page[from]!.key, page[to - 1]!.key] as const,
    width: width(from, to),
  });
  return { all: part(0, page.length), left: part(0, half), right: part(half, page.length) };
}

/** Reports that count people; and such as count days, files or nothing. */
const PEOPLE: ReadonlySet<ReportKind> = new Set<ReportKind>(['obstacles', 'organisations']);
const UNCOUNTED: ReadonlySet<ReportKind> = new Set<ReportKind>(['late', 'services', 'outreach']);

function unitLine(report: Report, { campaign }: Scene, words: Words, { all }: Across): Line[] {
  const counted = PEOPLE.has(report.kind)
    ? [words.say('people')]
    : campaign.indicators.flatMap((one) => (one.kind === 'count' ? [one.unit] : []));
  const units = [...new Set(counted)].filter((unit) => unit !== '').join(', ');
  if (units === '' || UNCOUNTED.has(report.kind)) return [];
  const format = { ...LOOKS.line, size: 11, align: 'right' } as const;
  return [{ key: 'counted', parts: [{ ...all, text: words.say('unitOfCount', { units }), format }] }];
}

function remarkLines(
  report: Report,
  { campaign, language }: Scene,
  words: Words,
  { all }: Across,
  more: readonly string[] = [],
): Line[] {
  const counts = campaign.indicators.filter(({ kind }) => kind === 'count');
  const coded = report.remarks.map(({ code, figures }) => {
    const text = translate(language, `reports.remarks.${code}` as const, figures);
    // A figure of one among several indicators is said to be its.
    const about = counts.find(({ key }) => key === figures.indicator);
    return about === undefined || counts.length === 1
      ? text
      : words.say('about', { indicator: about.name, text });
  });
  const texts = [...coded, ...more];
  const [only] = texts;
  const lines =
    texts.length === 1 ? [`${words.say('remarks')} ${only}`] : texts.map((text, i) => `${i + 1}. ${text}`);
  return lines.map((text, i) => ({
    key: `remark${i + 1}`,
    parts: [{ ...all, text, format: LOOKS.remark }],
  }));
}

/** High enough for the longest text in it. */
function bodyRow({ key, cells }: ReportRow, columns: readonly PaperColumn[], words: Words): Row {
  const lines = columns
    .filter(({ column }) => !isMark(column))
    .map(({ column, width }) => lineCount(words.cell(column, cells[column.key]), width, BODY));
  return row(key, Math.max(26, heightOf(Math.max(1, ...lines), BODY)));
}
