/**
 * "Bảng theo dõi": every team on every day, read from the entry tabs by formulas. The only tab whose formulas look there:
 * "Tiến độ" and the reports read this one.
 */
import type { Day } from '../../domain/day';
import { reportingCutOff } from '../../domain/progress';
import { translate } from '../../messages/translate';
import type { Area, Span, Tab } from '../model';
import { serialOf } from './days';
import { constants, formula, type Grid, keyAreas, paint } from './grid';
import { levelName } from './levels';
import { blocksOf, shading } from './quota-layout';
import { upKey } from './quota-units';
import { currentPlan, type Scene } from './scene';
import { COLORS, FORMATS } from './style';
import {
  clockFormulas,
  DAY_FORMULAS,
  figureFormulas,
  lineText,
  quotaText,
  rowFormulas,
  sourceFormulas,
} from './tracking-formulas';
import { numberOf, trackingHeads } from './tracking-heads';
import { countedRow, dayRun, figureKey, trackingGrid, trackingPaper } from './tracking-layout';
import { trackingRules } from './tracking-rules';
import { parentOf, type TrackedView, trackedView, unitLabel } from './tracking-view';

export function trackingTab(scene: Scene): Tab {
  const { campaign, language } = scene;
  const say = (key: 'sum' | 'reported' | 'missing' | 'late' | 'last' | 'total' | 'silent' | 'stopped') =>
    translate(language, `progress.tracking.${key}` as const);
  const view = trackedView(scene);
  const { rows, indicators, depth } = view;
  const parents = rows.map(({ leaf }) => parentOf(leaf, campaign.units)?.name ?? '');
  const labels = rows.map((row) => unitLabel(row, say('stopped')));
  const heads: Record<string, string> = {
    unit: levelName(campaign, depth + 1),
    ...(depth > 0 ? { parent: levelName(campaign, depth) } : {}),
    ...Object.fromEntries(
      indicators.map(({ key, name }, i) => [
        `total|${key}`,
        indicators.length > 1 ? `${say('sum')} ${numberOf(i)} ${name}` : say('sum'),
      ]),
    ),
    reported: say('reported'),
    missing: say('missing'),
    late: say('late'),
    last: say('last'),
  };
  const grid = trackingGrid(view, { unit: labels.map(({ text }) => text), parent: parents, heads });
  const first = grid.row('day') + 1;
  const body = { from: first, to: first + rows.length };
  const left = Object.keys(heads);
  const texts: [string, string] = ['unit', depth > 0 ? 'parent' : 'unit'];
  const numbers = { from: grid.column(`total|${indicators[0]!.key}`), to: grid.columns.length };
  const head = trackingHeads(grid, scene, view, heads);
  return {
    key: 'tracking',
    title: translate(language, 'daily.titles.tracking'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: grid.column('unit') + 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      ...clockAreas(grid, scene, view),
      ...columnAreas(grid, scene, view),
      ...head.areas,
      paint('bodyText', grid.rect(body, texts), { ...FORMATS.text, wrap: true }),
      paint('bodyNumbers', grid.rect(body, numbers), { ...FORMATS.integer, align: 'center' }),
      constants(
        'units',
        grid.rect(body, 'unit'),
        labels.map((label) => [label]),
      ),
      ...(depth > 0
        ? [
            constants(
              'parents',
              grid.rect(body, 'parent'),
              parents.map((name) => [name]),
              { size: 9, number: 'text' },
            ),
            constants(
              'up',
              grid.rect(body, [upKey(1), upKey(depth)]),
              rows.map(({ above }) => Array.from({ length: depth }, (_, i) => above[i] ?? null)),
              FORMATS.key,
            ),
          ]
        : []),
      ...rowAreas(grid, body, view),
      ...figureAreas(grid, body, view),
      ...cellAreas(grid, body, view),
      paint(
        'sums',
        grid.rect(body, [`total|${indicators[0]!.key}`, `total|${indicators[indicators.length - 1]!.key}`]),
        {
          bold: true,
          fill: COLORS.total,
        },
      ),
      ...totalAreas(grid, view, left, say('total'), say('silent')),
      ...shading(grid, campaign, blocksOf(campaign, currentPlan(scene).plan), 'silent'),
    ],
    merges: head.merges,
    conditionals: trackingRules(grid, body, view),
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.heading,
    print: trackingPaper(grid, view, first),
  };
}

function clockAreas(grid: Grid, { campaign }: Scene, view: TrackedView): Area[] {
  const write = clockFormulas(view);
  const { time, dayOffset } = reportingCutOff(campaign);
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const at = (row: string) => grid.rect(row, 'at');
  return [
    formula('now', at('now'), write.now, { number: 'dateTime' }),
    constants('limit', at('limit'), [[dayOffset + (hour * 60 + minute) / 1440]], { number: 'decimal' }),
    formula('position', at('position'), write.position),
    formula('status', at('status'), write.status, { number: 'day' }),
    formula('focus', at('focus'), write.focus, { number: 'day' }),
    formula('slotNow', at('slotNow'), write.slotNow),
    constants('after', at('after'), [[view.after === null ? 0 : { day: view.after }]], { number: 'day' }),
  ];
}

/** What each day column is: its indicator, its place, its cut-off, and whether that has passed. */
function columnAreas(grid: Grid, { campaign }: Scene, view: TrackedView): Area[] {
  const { indicators, days } = view;
  const at = (row: string) => grid.rect(row, dayRun(view));
  const { time, dayOffset } = reportingCutOff(campaign);
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const cut = (day: Day) => serialOf(day) + dayOffset + (hour * 60 + minute) / 1440;
  const each = <T>(value: (day: Day, d: number, indicator: string) => T): T[] =>
    days.flatMap((day, d) => indicators.map(({ key }) => value(day, d, key)));
  return [
    constants('indicators', at('indicator'), [each((_, __, key) => key)], FORMATS.key),
    constants('slots', at('slot'), [each((_, d) => d + 1)]),
    constants('loads', at('load'), [days.flatMap((_, d) => indicators.map(({ carries }) => carries[d]!))]),
    constants('cuts', at('cut'), [each(cut)], { number: 'dateTime' }),
    formula('expected', at('expected'), DAY_FORMULAS.expected),
    ...indicators.map(({ key }) => formula(countedRow(key), at(countedRow(key)), DAY_FORMULAS.counted(key))),
  ];
}

function rowAreas(grid: Grid, body: Span, view: TrackedView): Area[] {
  const write = rowFormulas(view);
  const leaves = { from: body.from, to: body.from + view.rows.filter(({ leaf }) => leaf !== null).length };
  return [
    formula('record', grid.rect(body, 'record'), write.record),
    formula('asked', grid.rect(leaves, 'asked'), write.asked),
    formula('said', grid.rect(leaves, 'said'), write.said),
    formula('reported', grid.rect(body, 'reported'), write.reported),
    formula('missing', grid.rect(body, 'missing'), write.missing),
    formula('late', grid.rect(body, 'late'), write.late),
    formula('last', grid.rect(body, 'last'), write.last, { number: 'dayMonth' }),
  ];
}

function figureAreas(grid: Grid, body: Span, view: TrackedView): Area[] {
  const { rows, indicators } = view;
  return indicators.flatMap((indicator) => {
    const write = figureFormulas(indicator, view);
    const at = (figure: Parameters<typeof figureKey>[0]) => grid.rect(body, figureKey(figure, indicator.key));
    const given = (
      figure: 'works' | 'quotas' | 'assigned' | 'line' | 'firstLine' | 'base' | 'target',
      value: (unit: string) => string | number | null,
    ) => {
      const values = rows.map(({ code }) => [value(code)]);
      const look = typeof values[0]?.[0] === 'string' ? FORMATS.key : null;
      return constants(figureKey(figure, indicator.key), at(figure), values, look);
    };
    const wanted = (
      figure: 'due' | 'dueFirst' | 'drift' | 'upTo' | 'numbers' | 'recent' | 'since' | 'pace',
    ) => formula(figureKey(figure, indicator.key), at(figure), write[figure]);
    const lines = new Map(rows.map(({ code }) => [code, indicator.lines(code)]));
    return [
      given('works', indicator.works),
      given('quotas', (unit) => quotaText(indicator.quotas(unit))),
      given('assigned', indicator.assigned),
      given('line', (unit) => lineText(lines.get(unit)!.line)),
      given('target', (unit) => lines.get(unit)!.target),
      ...(['due', 'dueFirst', 'upTo', 'numbers', 'recent', 'since', 'pace'] as const).map(wanted),
      formula(`total|${indicator.key}`, grid.rect(body, `total|${indicator.key}`), write.total),
      // Until a plan is made anew there is one line only, and nothing it started from.
      ...(view.after === null
        ? []
        : [
            given('firstLine', (unit) => lineText(lines.get(unit)!.firstLine)),
            given('base', (unit) => (indicator.isPlanned(unit) ? lines.get(unit)!.base : null)),
            wanted('drift'),
          ]),
    ];
  });
}

/** One block for each run of rows that stand in one entry tab. */
function cellAreas(grid: Grid, body: Span, view: TrackedView): Area[] {
  const { rows, indicators } = view;
  const areas: Area[] = [];
  let from = 0;
  rows.forEach(({ source, code }, i) => {
    if (i + 1 < rows.length && rows[i + 1]!.source === source) return;
    const at = { from: body.from + from, to: body.from + i + 1 };
    from = i + 1;
    if (source === null) return;
    const write = sourceFormulas(source);
    areas.push(
      formula(`place|to|${code}`, grid.rect(at, 'place'), write.place),
      formula(`cells|to|${code}`, grid.rect(at, dayRun(view)), write.cell(indicators)),
    );
  });
  return areas;
}

function totalAreas(
  grid: Grid,
  view: TrackedView,
  left: readonly string[],
  total: string,
  silent: string,
): Area[] {
  const { indicators } = view;
  const days = dayRun(view);
  const line = { from: grid.column('unit'), to: grid.columns.length };
  const figures = (
    ['assigned', 'target', 'due', 'dueFirst', 'drift', 'upTo', 'numbers', 'pace'] as const
  ).flatMap((figure) => indicators.map(({ key }) => figureKey(figure, key)));
  const shown = left.filter((key) => !['unit', 'parent', 'last'].includes(key));
  return [
    paint('totalLine', grid.rect('total', line), { ...FORMATS.sum, align: 'center' }),
    constants('totalName', grid.rect('total', 'unit'), [[total]], { align: 'left' }),
    ...[...figures, 'asked', 'said', ...shown].map((key) =>
      formula(`sum|${key}`, grid.rect('total', key), DAY_FORMULAS.total),
    ),
    formula('sum|days', grid.rect('total', days), DAY_FORMULAS.totalOfDay),
    paint('silentLine', grid.rect('silent', line), {
      ...FORMATS.integer,
      size: 9,
      align: 'center',
      color: COLORS.quiet,
    }),
    constants('silentName', grid.rect('silent', 'unit'), [[silent]], { align: 'left', italic: true }),
    formula('silentDays', grid.rect('silent', days), DAY_FORMULAS.silent),
  ];
}
