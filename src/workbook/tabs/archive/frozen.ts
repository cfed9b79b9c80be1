/**
 * "Báo cáo đã chốt": reports as they were sent, one block each, the newest first. People see words and figures; a hidden
 * cell beside each row holds the same as text that is read back without loss.
 */
import type { Campaign } from '../../../domain/campaign';
import type { FrozenReport } from '../../../domain/report/frozen';
import type { ColumnKind, Report, ReportCell, ReportColumn, ReportRow } from '../../../domain/report/report';
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Area, CellFormat, CellValue, Tab } from '../../model';
import { column, constants, Grid, keyAreas, paint, row } from '../grid';
import { isMark } from '../report/column-widths';
import { wordsOf } from '../report/words';
import { COLORS, FORMATS } from '../style';
import { about } from './frozen-words';

export type Part = 'rows' | 'apart' | 'total';
/** A row of a frozen report as it is kept. */
export type KeptRow = ReportRow & { part: Part };
/** All the rest of it. */
export type KeptReport = Omit<FrozenReport, 'report'> & { report: Omit<Report, Part> };

/** "F3", "F3.SG"; the head of block 3 is "F3.head!", which no row of a report is called. */
export const blockRow = (number: number): string => `F${number}`;
export const partRow = (number: number, key: string): string => `F${number}.${key}`;
const headRow = (number: number): string => `F${number}.head!`;
const gapRow = (number: number): string => `F${number}.gap!`;

const cellKey = (i: number): string => `c${i + 1}`;
const LEAST_COLUMNS = 8;
const WIDTHS = [44, 190];

/** @param frozen in order of their numbers */
export function frozenTab(frozen: readonly FrozenReport[], campaign: Campaign, language: Language): Tab {
  const blocks = [...frozen].reverse();
  const most = Math.max(LEAST_COLUMNS, ...blocks.map(({ report }) => shownOf(report).length));
  const columns = Array.from({ length: most }, (_, i) => column(cellKey(i), WIDTHS[i] ?? 84));
  const lines = blocks.flatMap(({ number, report }) => [
    row(blockRow(number), 34),
    row(headRow(number), 54),
    ...keptRows(report).map(({ key }) => row(partRow(number, key), 22)),
    row(gapRow(number), 16),
  ]);
  const grid = new Grid(
    [column('key', 60, true), column('data', 60, true), ...columns],
    [row('keys', 21, true), row('title', 34), row('note', 24), ...lines, row('sentinel', 8)],
  );
  const first = grid.row('note') + 1;
  const all: [string, string] = [cellKey(0), cellKey(most - 1)];
  return {
    key: 'frozen',
    title: translate(language, 'archive.titles.frozen'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    body: { from: first, to: first + lines.length },
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      paint('titleLine', grid.rect('title', all), { fill: COLORS.headingFill }),
      constants('title', grid.rect('title', all[0]), [[translate(language, 'archive.frozen.title')]], {
        ...FORMATS.title,
        color: COLORS.heading,
        valign: 'middle',
      }),
      constants(
        'note',
        grid.rect('note', all[0]),
        [[translate(language, 'archive.frozen.note')]],
        FORMATS.subtitle,
      ),
      ...blocks.flatMap((one) => blockAreas(grid, one, campaign, language)),
    ],
    merges: [],
    conditionals: [],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: true,
    tabColor: COLORS.heading,
    print: { orientation: 'landscape', repeatRows: first, repeatColumns: 0, breakBefore: [], fitWidth: 1 },
  };
}

function keptRows({ rows, apart, total }: Report): KeptRow[] {
  return [
    ...rows.map((one) => ({ ...one, part: 'rows' as const })),
    ...(total === null ? [] : [{ ...total, part: 'total' as const }]),
    ...apart.map((one) => ({ ...one, part: 'apart' as const })),
  ];
}

/** A map of days is kept day by day and shown as one column of letters. */
function shownOf({ columns }: Report): ReportColumn[] {
  return columns.filter((one, i) => !isMark(one) || !isMark(columns[i - 1]));
}

interface LookRun {
  first: number;
  last: number;
  look: CellFormat;
}

/** Neighbouring columns that look the same, together: what is remembered of areas for life has to be small. */
function looksOf(columns: readonly ReportColumn[]): LookRun[] {
  const runs: LookRun[] = [];
  columns.forEach(({ kind }, i) => {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.look === LOOKS[kind]) run.last = i;
    else runs.push({ first: i, last: i, look: LOOKS[kind] });
  });
  return runs;
}

/** Areas have short names for the same reason. */
function blockAreas(grid: Grid, frozen: FrozenReport, campaign: Campaign, language: Language): Area[] {
  const { report, ...made } = frozen;
  const { number } = made;
  const { rows: _, apart: __, total: ___, ...kept } = report;
  const rows = keptRows(report);
  const words = wordsOf(report, campaign, language);
  const columns = shownOf(report);
  const map = report.columns.filter(isMark);
  const run: [string, string] = [cellKey(0), cellKey(columns.length - 1)];
  const json = (value: KeptReport | KeptRow) => [[JSON.stringify(value)]];
  const head: Area[] = [
    constants(`a${number}`, grid.rect(blockRow(number), run[0]), [[about(frozen, campaign, language)]], {
      bold: true,
      color: COLORS.heading,
      valign: 'bottom',
      number: 'text',
    }),
    constants(
      `k${number}`,
      grid.rect(blockRow(number), 'data'),
      json({ ...made, report: kept }),
      FORMATS.key,
    ),
    constants(
      `h${number}`,
      grid.rect(headRow(number), run),
      [
        columns.map((one) =>
          isMark(one) ? translate(language, 'archive.frozen.map', { day: one.of ?? '' }) : words.head(one),
        ),
      ],
      FORMATS.head,
    ),
  ];
  if (rows.length === 0) return head;
  const body: [string, string] = [partRow(number, rows[0]!.key), partRow(number, rows[rows.length - 1]!.key)];
  return [
    ...head,
    ...looksOf(columns).map(({ first, last, look }) =>
      paint(`l${number}.${first}`, grid.rect(body, [cellKey(first), cellKey(last)]), look),
    ),
    constants(
      `c${number}`,
      grid.rect(body, run),
      rows.map((line) =>
        columns.map((one) =>
          isMark(one)
            ? mapWords(line, map, words.cell)
            : line.part === 'total' && one.kind === 'name'
              ? words.say('total')
              : shown(line, one, words.cell),
        ),
      ),
    ),
    constants(
      `d${number}`,
      grid.rect(body, 'data'),
      rows.map((line) => json(line)[0]!),
      FORMATS.key,
    ),
    ...(report.total === null
      ? []
      : [paint(`t${number}`, grid.rect(partRow(number, report.total.key), run), TOTAL)]),
  ];
}

const TOTAL: CellFormat = { bold: true, fill: COLORS.total };
const CENTRE: CellFormat = { ...FORMATS.text, align: 'center' };
const PERCENT: CellFormat = { ...FORMATS.integer, number: 'percent' };
const LOOKS: Record<ColumnKind, CellFormat> = {
  number: { ...CENTRE, number: 'integer' },
  name: FORMATS.text,
  text: CENTRE,
  count: FORMATS.integer,
  signed: { ...FORMATS.integer, number: 'signed' },
  share: PERCENT,
  fineShare: { ...FORMATS.integer, number: 'finePercent' },
  points: PERCENT,
  mean: { ...FORMATS.integer, number: 'mean' },
  day: CENTRE,
  word: CENTRE,
  mark: FORMATS.text,
  written: FORMATS.text,
};

/** "ĐĐMĐC", a point for a day still to come. */
function mapWords(
  { cells }: ReportRow,
  map: readonly ReportColumn[],
  words: (column: ReportColumn, cell: ReportCell | undefined) => string,
): string | null {
  return (
    map
      .map((day) => words(day, cells[day.key]) || '·')
      .join('')
      .replace(/·+$/, '') || null
  );
}

/** Figures stay numbers; days and words are shown as they were read. */
function shown(
  line: ReportRow,
  one: ReportColumn,
  words: (column: ReportColumn, cell: ReportCell | undefined) => string,
): CellValue {
  const cell = line.cells[one.key] ?? null;
  return typeof cell === 'number' ? cell : words(one, cell) || null;
}
