/** "Tổng hợp": every ward on one day and to date, and which of them the sums are made of. All formulas. */
import { fileIdOf, linkOf } from '../../../domain/consolidation/link';
import type { WardLine } from '../../../domain/consolidation/ward';
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Area, CellFormat, CellValue, Conditional, PrintSetup, Tab } from '../../model';
import { column, constants, formula, Grid, keyAreas, paint, row } from '../grid';
import { textWidth } from '../quota-layout';
import { COLORS, FORMATS } from '../style';
import {
  BLOCK,
  type BlockColumn,
  blockKey,
  figureFormulas,
  followingFormulas,
  HIDDEN,
  LIMITS,
  SUMMED,
  SUMS,
  wardFormulas,
} from './consolidated-formulas';
import { headAreas } from './consolidated-heads';
import type { CityIndicator } from './pulled-layout';

/** Of every ward, left and right of the indicators. */
const TEAMS = ['reports', 'onTime', 'late', 'missing'] as const;
const READING = ['closedTo', 'readAt', 'age', 'note'] as const;
/** Hidden cells of one value each, in the column "at". */
export const LIMIT_ROWS = ['now', 'day', 'ahead', 'behind', 'farBehind'] as const;

export function consolidatedTab(
  lines: readonly WardLine[],
  indicators: readonly CityIndicator[],
  language: Language,
): Tab {
  const clusters = [...new Set(lines.map(({ cluster }) => cluster).filter((name) => name !== ''))];
  const grid = gridOf(lines, clusters, indicators, language);
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + lines.length };
  const sums = [...clusters.map((_, i) => clusterKey(i)), 'total'];
  const right: [string, string] = ['reports', 'note'];
  const beside = clusters.length > 0 ? 'cluster' : wordsRun(indicators)[0];
  const head = headAreas(grid, beside, indicators, language);
  return {
    key: 'consolidated',
    title: translate(language, 'consolidation.titles.consolidated'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: grid.column('name') + 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      ...clockAreas(grid),
      ...head.areas,
      ...wardAreas(grid, body, lines, indicators, language),
      paint('teams', grid.rect(body, right), { ...FORMATS.text, align: 'center' }),
      ...teamAreas(grid, body, language),
      ...indicators.flatMap(({ key }) => blockAreas(grid, body, sums, key, language)),
      ...sumAreas(grid, clusters, indicators, language),
      formula(
        'words',
        grid.rect('words', wordsRun(indicators)[0]),
        `IF({pulled!value@words}="";"";{pulled!value@words})`,
        {
          size: 10,
          color: COLORS.ink,
          wrap: true,
          valign: 'middle',
          number: 'general',
        },
      ),
    ],
    merges: [...head.merges, grid.rect('words', wordsRun(indicators))],
    conditionals: rules(grid, body, indicators, language),
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.done,
    print: paperOf(grid, indicators, first),
  };
}

/** The figures in words stand under these columns: not under the frozen ones, with which nothing may be merged. */
function wordsRun(indicators: readonly CityIndicator[]): [string, string] {
  const first = indicators[0];
  return [first === undefined ? 'reports' : blockKey('target', first.key), 'missing'];
}

const clusterKey = (i: number): string => `cluster${i + 1}`;

const WIDTHS: Record<BlockColumn, number> = {
  left: 40,
  share: 40,
  target: 76,
  today: 66,
  quota: 66,
  ofQuota: 62,
  done: 76,
  percent: 62,
  due: 60,
  gap: 70,
  ofDue: 66,
  status: 98,
  rank: 48,
};

function gridOf(
  lines: readonly WardLine[],
  clusters: readonly string[],
  indicators: readonly CityIndicator[],
  language: Language,
): Grid {
  const several = indicators.length > 1;
  const total = translate(language, 'consolidation.tab.total');
  const sumOf = (name: string) => translate(language, 'consolidation.tab.sum', { name });
  return new Grid(
    [
      column('key', 60, true),
      column('at', 60, true),
      ...['place', 'in', 'given', 'asked', 'said'].map((key) => column(key, 50, true)),
      column('number', 40),
      column('name', textWidth([total, ...clusters.map(sumOf), ...lines.map(({ name }) => name)], 150, 240)),
      column('cluster', textWidth(clusters, 90, 160), clusters.length === 0),
      ...indicators.flatMap(({ key }) =>
        BLOCK.map((one) => column(blockKey(one, key), WIDTHS[one], HIDDEN.includes(one))),
      ),
      column('reports', 70),
      column('onTime', 62),
      column('late', 56),
      column('missing', 62),
      column('closedTo', 76),
      column('readAt', 118),
      column('age', 82),
      column('note', 460),
    ],
    [
      row('keys', 21, true),
      ...LIMIT_ROWS.map((key) => row(key, 21, true)),
      row('title', 30),
      row('window', 22),
      row('unread', 34),
      row('progress', 22),
      ...(several ? [row('label', 22)] : []),
      row('head', 48),
      // Two lines of remarks.
      ...lines.map(({ key }) => row(key, 34)),
      row('sentinel', 6, true),
      ...clusters.map((_, i) => row(clusterKey(i), 26)),
      row('total', 28),
      row('words', 66),
    ],
  );
}

/** When it was read and the remarks are for the screen; on paper each thing that is counted begins a page. */
function paperOf(grid: Grid, indicators: readonly CityIndicator[], repeatRows: number): PrintSetup {
  const several = indicators.length > 1;
  return {
    orientation: 'landscape',
    repeatRows,
    repeatColumns: several ? grid.column('cluster') + 1 : 0,
    breakBefore: indicators.slice(1).map(({ key }) => grid.column(blockKey(BLOCK[0], key))),
    fitWidth: several ? null : 1,
    area: grid.rect(['keys', 'words'], ['key', 'missing']),
  };
}

function clockAreas(grid: Grid): Area[] {
  const at = (key: (typeof LIMIT_ROWS)[number]) => grid.rect(key, 'at');
  return [
    formula('now', at('now'), 'NOW()', { number: 'dateTime' }),
    formula('day', at('day'), 'SUMPRODUCT(MAX(({in:}=1)*{at:}))', { number: 'day' }),
    constants('limits', grid.rect(['ahead', 'farBehind'], 'at'), [
      [LIMITS.ahead],
      [LIMITS.behind],
      [LIMITS.farBehind],
    ]),
  ];
}

function wardAreas(
  grid: Grid,
  body: Tab['body'],
  lines: readonly WardLine[],
  indicators: readonly CityIndicator[],
  language: Language,
): Area[] {
  const write = wardFormulas(language);
  const at = (key: string) => grid.rect(body, key);
  return [
    paint('names', grid.rect(body, ['number', 'cluster']), { ...FORMATS.text, wrap: true }),
    constants(
      'numbers',
      at('number'),
      lines.map((_, i) => [i + 1]),
      { number: 'integer', align: 'center' },
    ),
    constants(
      'wards',
      at('name'),
      lines.map((line): CellValue[] => [linked(line)]),
    ),
    constants(
      'clusters',
      at('cluster'),
      lines.map(({ cluster }) => [cluster === '' ? null : cluster]),
      { size: 9 },
    ),
    // One target a ward: it is the plan's where several things are counted.
    constants(
      'given',
      at('given'),
      lines.map(({ target }) => [indicators.length === 1 ? target : null]),
    ),
    formula('place', at('place'), write.place),
    formula('in', at('in'), write.in),
    /** The ward's own day: the latest of them is the day of the tab. */
    formula('wardDay', at('at'), 'IF({place}=0;0;SUM(INDEX({pulled!day:};{place})))'),
    formula('asked', at('asked'), write.asked),
    formula('said', at('said'), write.said),
  ];
}

/** The ward's name, which leads to its file. */
function linked({ name, link }: WardLine): CellValue {
  const file = fileIdOf(link);
  if (file === null) return name;
  return { formula: `HYPERLINK("${linkOf(file)}";"${name.replace(/"/g, '""')}")` };
}

function teamAreas(grid: Grid, body: Tab['body'], language: Language): Area[] {
  const write = wardFormulas(language);
  const looks: Partial<Record<(typeof TEAMS)[number] | (typeof READING)[number], CellFormat>> = {
    onTime: { number: 'integer' },
    late: { number: 'integer' },
    missing: { number: 'integer' },
    closedTo: { number: 'dayMonth' },
    readAt: { number: 'dateTime', size: 9 },
    age: { size: 9 },
    note: { size: 9, align: 'left', wrap: true },
  };
  return [...TEAMS, ...READING].map((key) =>
    formula(key, grid.rect(body, key), write[key], looks[key] ?? null),
  );
}

const LOOKS: Partial<Record<BlockColumn, CellFormat>> = {
  ofQuota: { number: 'percent' },
  percent: { number: 'percent' },
  ofDue: { number: 'percent' },
  status: { size: 9, align: 'center', number: 'general' },
  rank: { align: 'center' },
};

function blockAreas(
  grid: Grid,
  body: Tab['body'],
  sums: readonly string[],
  indicator: string,
  language: Language,
): Area[] {
  const key = (one: BlockColumn) => blockKey(one, indicator);
  const own = figureFormulas(indicator);
  const follow = followingFormulas(indicator, language);
  const lines = { from: grid.row(sums[0]!), to: grid.row('total') + 1 };
  const run: [string, string] = [key(BLOCK[0]), key(BLOCK[BLOCK.length - 1]!)];
  const looks = (where: Tab['body'], name: string) => [
    paint(`${name}|${indicator}`, grid.rect(where, run), name === 'sums' ? FORMATS.sum : FORMATS.integer),
    ...BLOCK.flatMap((one) => {
      const look = LOOKS[one];
      return look === undefined ? [] : [paint(`${name}|${key(one)}`, grid.rect(where, key(one)), look)];
    }),
  ];
  return [
    ...looks(body, 'figures'),
    ...looks(lines, 'sums'),
    ...(['left', 'target', 'today', 'quota', 'done', 'due'] as const).map((one) =>
      formula(key(one), grid.rect(body, key(one)), own[one]),
    ),
    ...(['ofQuota', 'percent', 'gap', 'ofDue', 'status'] as const).flatMap((one) => [
      formula(key(one), grid.rect(body, key(one)), follow[one]),
      formula(`sum|${key(one)}`, grid.rect(lines, key(one)), follow[one]),
    ]),
    formula(key('share'), grid.rect(body, key('share')), follow.share),
    formula(key('rank'), grid.rect(body, key('rank')), follow.rank),
  ];
}

function sumAreas(
  grid: Grid,
  clusters: readonly string[],
  indicators: readonly CityIndicator[],
  language: Language,
): Area[] {
  const added = [
    ...indicators.flatMap(({ key }) => SUMMED.map((one) => blockKey(one, key))),
    ...['asked', 'said', 'onTime', 'late', 'missing', 'in'],
  ];
  const sums = (line: string, write: string): Area[] => [
    paint(`line|${line}`, grid.rect(line, ['number', 'cluster']), { ...FORMATS.sum, align: 'left' }),
    paint(`teams|${line}`, grid.rect(line, ['reports', 'note']), { ...FORMATS.sum, align: 'center' }),
    ...added.map((key) => formula(`${line}|${key}`, grid.rect(line, key), write)),
    ...indicators.map(({ key }) =>
      formula(`${line}|left|${key}`, grid.rect(line, blockKey('left', key)), SUMS.left),
    ),
    formula(`${line}|reports`, grid.rect(line, 'reports'), wardFormulas(language).reports),
  ];
  return [
    ...clusters.flatMap((name, i) => [
      ...sums(clusterKey(i), SUMS.cluster),
      constants(`name|${clusterKey(i)}`, grid.rect(clusterKey(i), ['name', 'cluster']), [
        [translate(language, 'consolidation.tab.sum', { name }), name],
      ]),
    ]),
    ...sums('total', SUMS.total),
    constants('totalName', grid.rect('total', 'name'), [[translate(language, 'consolidation.tab.total')]]),
  ];
}

function rules(
  grid: Grid,
  body: Tab['body'],
  indicators: readonly CityIndicator[],
  language: Language,
): Conditional[] {
  const say = (status: 'behind' | 'farBehind' | 'done' | 'ahead') =>
    translate(language, `progress.statuses.${status}` as const);
  return [
    {
      mark: 'city-unread',
      at: grid.rect(body, ['number', 'note']),
      formula: '{in}=0',
      format: { color: COLORS.quiet, italic: true, fill: COLORS.weekend },
    },
    {
      mark: 'city-missing',
      at: grid.rect(body, 'missing'),
      formula: 'IF({.}="";FALSE;{.}>0)',
      format: { bold: true, color: COLORS.short },
    },
    ...indicators.flatMap(({ key }): Conditional[] => {
      const at = grid.rect(body, blockKey('status', key));
      return [
        {
          mark: `city-far-${key}`,
          at,
          formula: `{.}="${say('farBehind')}"`,
          format: { bold: true, fill: COLORS.wrong, color: COLORS.wrongInk },
        },
        {
          mark: `city-behind-${key}`,
          at,
          formula: `{.}="${say('behind')}"`,
          format: { bold: true, color: COLORS.short },
        },
        {
          mark: `city-done-${key}`,
          at,
          formula: `OR({.}="${say('done')}";{.}="${say('ahead')}")`,
          format: { bold: true, color: COLORS.done },
        },
      ];
    }),
  ];
}
