/** "Tiến độ": where the area, every hamlet and every team stand, in figures and in one word. All formulas. */
import type { CountIndicator, Unit } from '../../domain/campaign';
import { AREA, supplyOf } from '../../domain/progress';
import { organisationOf } from '../../domain/quota/organisation';
import { hamletsOf } from '../../domain/units';
import { translate } from '../../messages/translate';
import type { Area, CellFormat, CellValue, Rect, Span, Tab } from '../model';
import { constants, formula, type Grid, keyAreas, paint } from './grid';
import { chartAreas, progressCharts } from './progress-charts';
import { dayTexts } from './progress-days';
import { added, addedColumns, blockFormulas, ofArea, ROW_FORMULAS, TOP } from './progress-formulas';
import {
  type BlockColumn,
  blockKey,
  type ProgressRow,
  progressGrid,
  progressPaper,
  progressRows,
  SHOWN,
  type Shown,
  shownRun,
  THRESHOLD_ROWS,
} from './progress-layout';
import { progressRules } from './progress-rules';
import type { Scene } from './scene';
import { COLORS, FORMATS } from './style';
import { type TrackedIndicator, type TrackedView, trackedView } from './tracking-view';
import { dayWords, windowFormula } from './window-words';

export function progressTab(scene: Scene): Tab {
  const { campaign, language } = scene;
  const view = trackedView(scene);
  const units = progressRows(scene);
  const bars = view.depth > 0 ? hamletsOf(campaign) : [];
  const names = units.map(({ unit, level }) => `${'    '.repeat(level - 1)}${unit.code} ${unit.name}`);
  const grid = progressGrid(scene, view, units, names, bars);
  const first = grid.row('area') + 1;
  const body = { from: first, to: first + units.length };
  const lines = { from: grid.row('area'), to: body.to };
  const head = headAreas(grid, scene, view);
  return {
    key: 'progress',
    title: translate(language, 'daily.titles.progress'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: grid.row('area'),
    frozenColumns: grid.column('name') + 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      ...head.areas,
      ...unitAreas(grid, scene, view, body, units, names),
      ...view.indicators.flatMap((indicator) => blockAreas(grid, scene, view, body, units, indicator)),
      ...groupLooks(grid, units, view),
      paint('areaLine', grid.rect('area', ['name', 'reports']), { ...FORMATS.sum, align: 'left' }),
      ...view.indicators.map((one) =>
        paint(`areaLine|${one.key}`, grid.rect('area', shownRun(one)), { bold: true, fill: COLORS.total }),
      ),
      ...asideAreas(grid, scene, view),
      ...chartAreas(grid, scene, view, bars),
      paint('reportsLook', grid.rect(lines, 'reports'), { align: 'center' }),
    ],
    merges: head.merges,
    conditionals: progressRules(grid, body, view, language),
    protection: { unprotected: [], warningOnly: false },
    charts: progressCharts(scene, view, bars),
    hidden: false,
    tabColor: COLORS.done,
    print: progressPaper(grid, view, grid.row('area')),
  };
}

function headAreas(
  grid: Grid,
  { campaign, language }: Scene,
  view: TrackedView,
): { areas: Area[]; merges: Rect[] } {
  const say = (key: Shown | 'title' | 'unit' | 'reports') =>
    translate(language, `progress.view.${key}` as const);
  const several = view.indicators.length > 1;
  const { thresholds } = campaign;
  const bands = several ? view.indicators.map((one) => ({ one, at: grid.rect('label', shownRun(one)) })) : [];
  const only = several ? '' : ` · ${view.indicators[0]!.name}`;
  const legend = (['legend', 'limits'] as const).map((key) => [
    translate(language, `progress.view.${key}` as const, { ...thresholds }),
  ]);
  const { after } = view;
  // Beside the frozen column: text that runs on from a frozen one is cut at its edge.
  return {
    areas: [
      constants(
        'thresholds',
        grid.rect([THRESHOLD_ROWS[0], THRESHOLD_ROWS[2]], 'at'),
        THRESHOLD_ROWS.map((key) => [thresholds[key]]),
      ),
      constants('title', grid.rect('title', 'reports'), [[`${say('title')}${only}`]], {
        ...FORMATS.title,
        valign: 'middle',
      }),
      formula(
        'window',
        grid.rect('window', 'reports'),
        windowFormula(campaign, '{tracking!at@status}', language),
        {
          ...FORMATS.subtitle,
          size: 10,
          color: COLORS.heading,
        },
      ),
      constants('legend', grid.rect(['legend', 'limits'], 'reports'), legend, FORMATS.subtitle),
      ...(after === null
        ? []
        : [
            constants(
              'replan',
              grid.rect('replan', 'reports'),
              [[translate(language, 'progress.view.replan', { day: after })]],
              FORMATS.subtitle,
            ),
          ]),
      ...bands.map(({ one, at }) =>
        constants(
          `label|${one.key}`,
          at,
          [Array.from({ length: at.columns.to - at.columns.from }, (_, i) => (i === 0 ? one.name : null))],
          FORMATS.band,
        ),
      ),
      constants('headName', grid.rect('head', 'name'), [[say('unit')]], FORMATS.head),
      formula(
        'headReports',
        grid.rect('head', 'reports'),
        `"${say('reports')}"&${dayWords('{tracking!at@focus}')}`,
        {
          ...FORMATS.head,
          size: 9,
        },
      ),
      ...view.indicators.map((one) =>
        constants(`heads|${one.key}`, grid.rect('head', shownRun(one)), [SHOWN.map(say)], {
          ...FORMATS.head,
          size: 9,
        }),
      ),
    ],
    merges: bands.map(({ at }) => at),
  };
}

function unitAreas(
  grid: Grid,
  { language }: Scene,
  { depth }: TrackedView,
  body: Span,
  units: readonly ProgressRow[],
  names: readonly string[],
): Area[] {
  const total = translate(language, 'progress.view.total');
  const { place, reports } = ROW_FORMULAS;
  return [
    paint('names', grid.rect(body, ['name', 'reports']), { ...FORMATS.text, wrap: true }),
    constants(
      'units',
      grid.rect(body, 'name'),
      units.map(({ unit, level }, i): [CellValue] => [
        { text: names[i]!, bold: 4 * (level - 1) + unit.code.length },
      ]),
    ),
    constants(
      'tree',
      grid.rect(body, ['parent', 'leaf']),
      units.map(({ unit, isLeaf }) => [unit.parent ?? TOP, isLeaf ? 1 : 0]),
      FORMATS.key,
    ),
    formula('place', grid.rect(body, 'place'), place),
    constants('areaName', grid.rect('area', 'name'), [[total]], { align: 'left' }),
    ...['asked', 'said'].flatMap((key) => [
      formula(`area|${key}`, grid.rect('area', key), ofArea(key)),
      formula(key, grid.rect(body, key), added(key, depth)),
    ]),
    formula('areaReports', grid.rect('area', 'reports'), reports),
    formula('reports', grid.rect(body, 'reports'), reports),
  ];
}

const LOOKS: Partial<Record<BlockColumn, CellFormat>> = {
  gap: { ...FORMATS.integer, number: 'signed' },
  gapFirst: { ...FORMATS.integer, number: 'signed' },
  offPlan: { ...FORMATS.integer, number: 'signed' },
  percent: { ...FORMATS.integer, number: 'percent' },
  ofDue: { ...FORMATS.integer, number: 'percent' },
  status: { ...FORMATS.text, size: 9, align: 'center' },
  finish: { ...FORMATS.text, size: 9, align: 'center' },
  rank: { ...FORMATS.integer, align: 'center' },
};

function blockAreas(
  grid: Grid,
  scene: Scene,
  view: TrackedView,
  body: Span,
  units: readonly ProgressRow[],
  indicator: TrackedIndicator,
): Area[] {
  const { key } = indicator;
  const write = blockFormulas(indicator, view, scene.language);
  const both = { from: grid.row('area'), to: body.to };
  const name = (column: BlockColumn) => blockKey(column, key);
  const organisation = organisationOf(scene.campaign);
  const counted = scene.campaign.indicators.find(
    (one): one is CountIndicator => one.key === key && one.kind === 'count',
  );
  const supply = (unit: Unit | null) =>
    counted === undefined ? null : supplyOf(organisation, counted, unit);
  const codes = [AREA, ...units.map(({ unit }) => unit.code)];
  const worked = [
    'dayText',
    'left',
    'gap',
    'gapFirst',
    'percent',
    'ofDue',
    'status',
    'needed',
    'arrival',
    'finishDay',
    'finish',
    'offPlan',
  ] as const;
  return [
    ...SHOWN.map((column) =>
      paint(`look|${name(column)}`, grid.rect(both, name(column)), LOOKS[column] ?? FORMATS.integer),
    ),
    constants(
      name('works'),
      grid.rect(both, name('works')),
      codes.map((code) => [indicator.works(code)]),
      FORMATS.key,
    ),
    constants(
      name('like'),
      grid.rect(both, [name('like'), name('load')]),
      dayTexts(codes, indicator.loads),
      FORMATS.key,
    ),
    constants(
      name('supply'),
      grid.rect(both, name('supply')),
      [null, ...units.map(({ unit }) => unit)].map((unit) => [supply(unit)]),
    ),
    ...addedColumns(key).flatMap(([column, from]) => [
      formula(`area|${name(column)}`, grid.rect('area', name(column)), ofArea(from)),
      formula(name(column), grid.rect(body, name(column)), added(from, view.depth)),
    ]),
    ...worked.map((column) => formula(name(column), grid.rect(both, name(column)), write[column])),
    formula(name('share'), grid.rect(body, name('share')), write.share),
    formula(name('rank'), grid.rect(body, name('rank')), write.rank),
  ];
}

/** Units with units under them stand out. */
function groupLooks(grid: Grid, units: readonly ProgressRow[], { indicators }: TrackedView): Area[] {
  return units
    .filter(({ isLeaf }) => !isLeaf)
    .flatMap(({ unit }) =>
      [['name', 'reports'] as [string, string], ...indicators.map(shownRun)].map((run) =>
        paint(`group|${unit.code}|${run[0]}`, grid.rect(unit.code, run), {
          fill: COLORS.headingFill,
          bold: true,
        }),
      ),
    );
}

/** What units that are no longer part of the campaign had done: without it the sums would not add up. */
function asideAreas(grid: Grid, { language }: Scene, { indicators, rows }: TrackedView): Area[] {
  if (!rows.some(({ leaf }) => leaf === null)) return [];
  const look: CellFormat = { italic: true, color: COLORS.quiet };
  return [
    constants('asideName', grid.rect('aside', 'name'), [[translate(language, 'progress.view.aside')]], {
      ...FORMATS.text,
      ...look,
    }),
    ...indicators.map(({ key }) => {
      const done = blockKey('done', key);
      return formula(
        `aside|${key}`,
        grid.rect('aside', done),
        `{${done}@area}-SUMIFS({${done}:};{parent:};"${TOP}")`,
        { ...FORMATS.integer, ...look },
      );
    }),
  ];
}
