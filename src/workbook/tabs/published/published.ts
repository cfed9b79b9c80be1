/**
 * The hidden tab that a city reads: one named range, the same in every ward, kept up by formulas without anybody's doing.
 *
 * Days are columns as everywhere else, so that every row is one formula; read column by column it is one line a day and
 * indicator. Row and column keys are part of the range: a reader goes by them, never by position.
 */
import type { CountIndicator } from '../../../domain/campaign';
import { ALL, LAYOUTS, PUBLISHED_NAME } from '../../../domain/consolidation/published';
import { reportingCutOff } from '../../../domain/progress';
import { figureOf, organisationOf } from '../../../domain/quota/organisation';
import type { Area, CellValue, NamedRange, Tab } from '../../model';
import { constants, formula, type Grid } from '../grid';
import { dayKey } from '../quota-layout';
import type { Scene } from '../scene';
import { FORMATS } from '../style';
import { dayRun, figureKey } from '../tracking-layout';
import { areaLine, type TrackedView, trackedView } from '../tracking-view';
import { dayFormulas, factFormulas, togetherFormulas } from './published-formulas';
import { type INDICATOR_ROWS, ofKey, publishedFrame, publishedGrid } from './published-frame';

/** Rows of the column "value". */
const FACT_ROWS = [
  'layout',
  'code',
  'area',
  'campaign',
  'first',
  'last',
  'limit',
  'teams',
  'closedTo',
  'status',
  'now',
] as const;

export const PUBLISHED_RANGE: NamedRange = {
  name: PUBLISHED_NAME,
  tab: 'published',
  rows: ['keys', 'sentinel'],
  columns: ['key', 'end'],
};

export function publishedTab(scene: Scene): Tab {
  const view = trackedView(scene);
  const { days, indicators } = view;
  const together = indicators.length > 1 ? days.map((day) => dayKey(day, ALL)) : [];
  const keys = days.flatMap((day) => indicators.map(({ key }) => dayKey(day, key)));
  const grid = publishedGrid(indicators, [...keys, ...together], FACT_ROWS);
  return publishedFrame(
    grid,
    [
      ...factAreas(grid, scene, view),
      ...indicatorAreas(grid, scene, view),
      ...dayAreas(grid, view),
      ...(together.length > 0
        ? togetherAreas(grid, view, [together[0]!, together[together.length - 1]!])
        : []),
    ],
    scene.language,
  );
}

function factAreas(grid: Grid, { campaign, code }: Scene, view: TrackedView): Area[] {
  const { time, dayOffset } = reportingCutOff(campaign);
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const at = (key: (typeof FACT_ROWS)[number]) => grid.rect(key, 'value');
  const write = factFormulas(view);
  const teams = view.rows.filter(({ leaf }) => leaf !== null).length;
  return [
    constants('layout', at('layout'), [[LAYOUTS.newest]]),
    constants('code', at('code'), [[code ?? null]], FORMATS.key),
    constants('names', grid.rect(['area', 'campaign'], 'value'), [[campaign.area], [campaign.name]], {
      number: 'text',
    }),
    constants(
      'period',
      grid.rect(['first', 'last'], 'value'),
      [[{ day: campaign.period.first }], [{ day: campaign.period.last }]],
      { number: 'day' },
    ),
    constants('limit', at('limit'), [[dayOffset + (hour * 60 + minute) / 1440]], { number: 'decimal' }),
    constants('teams', at('teams'), [[teams]]),
    formula('closedTo', at('closedTo'), write.closedTo, { number: 'day' }),
    formula('status', at('status'), write.status, { number: 'day' }),
    formula('now', at('now'), write.now, { number: 'dateTime' }),
  ];
}

function indicatorAreas(grid: Grid, { campaign }: Scene, { indicators }: TrackedView): Area[] {
  const organisation = organisationOf(campaign);
  const eligible = figureOf(organisation, null, (unit) => unit.eligible);
  return indicators.flatMap(({ key, name }) => {
    const counted = campaign.indicators.find(
      (one): one is CountIndicator => one.key === key && one.kind === 'count',
    );
    const at = (first: (typeof INDICATOR_ROWS)[number], last = first) => grid.rect([first, last], ofKey(key));
    const ofArea = (figure: 'target' | 'assigned') => `{tracking!${figureKey(figure, key)}@total}`;
    return [
      constants(`words|${key}`, at('name', 'unit'), [[name], [counted?.unit ?? null]], { number: 'text' }),
      ...(['target', 'assigned'] as const).map((figure) =>
        formula(`${figure}|${key}`, at(figure), ofArea(figure)),
      ),
      constants(`known|${key}`, at('eligible', 'baseline'), [
        [counted?.eligible ?? eligible],
        [counted?.baseline?.value ?? null],
      ]),
    ];
  });
}

function dayAreas(grid: Grid, view: TrackedView): Area[] {
  const { days, indicators } = view;
  const run = dayRun(view);
  const each = <T>(value: (day: string, d: number, i: number) => T): T[] =>
    days.flatMap((day, d) => indicators.map((_, i) => value(day, d, i)));
  const write = dayFormulas(view);
  const due = indicators.map((one) => areaLine(one, view, 'line'));
  return [
    constants('days', grid.rect('day', run), [each((day): CellValue => ({ day }))], { number: 'day' }),
    constants(
      'indicators',
      grid.rect('indicator', run),
      [each((_, __, i) => indicators[i]!.key)],
      FORMATS.key,
    ),
    constants('asked', grid.rect('asked', run), [each((_, d, i) => askedOn(view, [i], d))]),
    constants('due', grid.rect('due', run), [each((_, d, i) => due[i]![d]!)]),
    ...(['quota', 'reported', 'said', 'wrong', 'onTime', 'late', 'missing', 'closed'] as const).map((key) =>
      formula(key, grid.rect(key, run), write[key]),
    ),
  ];
}

/** Team counts of a day over all indicators: a team is late when one number is, and has reported when none is lacking. */
function togetherAreas(grid: Grid, view: TrackedView, run: [string, string]): Area[] {
  const { days, indicators } = view;
  const all = indicators.map((_, i) => i);
  const cells = (key: 'said' | 'wrong' | 'onTime' | 'late' | 'missing' | 'closed') =>
    constants(`together|${key}`, grid.rect(key, run), [
      days.map((day, d): CellValue => ({ formula: togetherFormulas(view, day, d)[key] })),
    ]);
  return [
    constants('together|days', grid.rect('day', run), [days.map((day): CellValue => ({ day }))], {
      number: 'day',
    }),
    constants('together|indicators', grid.rect('indicator', run), [days.map(() => ALL)], FORMATS.key),
    constants('together|asked', grid.rect('asked', run), [days.map((_, d) => askedOn(view, all, d))]),
    ...(['said', 'wrong', 'onTime', 'late', 'missing', 'closed'] as const).map(cells),
  ];
}

/** How many teams work on a day for one of these indicators. */
function askedOn({ rows, indicators }: TrackedView, among: readonly number[], d: number): number {
  return rows.filter(
    ({ code, leaf }) => leaf !== null && among.some((i) => indicators[i]!.works(code)[d] === '1'),
  ).length;
}
