/** A report as a tab ready to be printed and signed: an annex with its letterhead, table, remarks and signatures. */
import type { Day } from '../../../domain/day';
import type { Submissions } from '../../../domain/record/submission';
import type { Report, ReportRow } from '../../../domain/report/report';
import { translate } from '../../../messages/translate';
import type { Row, Span, Tab } from '../../model';
import { column, constants, Grid, keyAreas, paint, row } from '../grid';
import { LONGEST_TITLE } from '../levels';
import type { Scene } from '../scene';
import { COLORS } from '../style';
import { heightOf, lineCount } from '../text-size';
import { type Line, lineAreas, rowOf } from './across';
import { bodyAreas, groupRows, hiddenColumns, totalAreas } from './body';
import { changedLine, entriesMoved, MADE_ROWS } from './changed';
import { chartPart } from './chart';
import { BODY, isMark } from './column-widths';
import { isTyped, type PaperColumn, paperColumns } from './columns';
import { entryAreas } from './entries';
import { type Figure, figuresOf } from './figures';
import { type Across, letterhead } from './letterhead';
import { remarkLines, unitLine } from './lines';
import { LIVE_ROWS, livePart, NO_LIVE } from './live';
import { CELLS } from './looks';
import { markAreas } from './marks';
import { named } from './named';
import { acrossOf } from './page-halves';
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

/** Rows of units that go with the signatures: a page of signatures alone could belong to any paper. */
const LAST_ROWS = 2;

/** High enough for the longest text in it. */
function bodyRow({ key, cells }: ReportRow, columns: readonly PaperColumn[], words: Words): Row {
  const lines = columns
    .filter(({ column }) => !isMark(column))
    .map(({ column, width }) => lineCount(words.cell(column, cells[column.key]), width, BODY));
  return row(key, Math.max(26, heightOf(Math.max(1, ...lines), BODY)));
}
