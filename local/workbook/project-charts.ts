/** Charts as the engine holds them: figures over the grid. */
import { formatRect, quoteTitle } from './a1';
import type { Book, Chart, Sheet } from './book';
import { sheetOf } from './book';
import { sourceOf } from './charts';
import type { EngineCommand } from './engine';
import { hexOf } from './format';

type ChartData = GoogleAppsScript.Sheets.Schema.ChartData;
/** Typed without the field that has replaced `color`. */
type Series = GoogleAppsScript.Sheets.Schema.BasicChartSeries & {
  colorStyle?: GoogleAppsScript.Sheets.Schema.ColorStyle;
};

const LEGENDS: Record<string, string> = {
  BOTTOM_LEGEND: 'bottom',
  LEFT_LEGEND: 'left',
  RIGHT_LEGEND: 'right',
  TOP_LEGEND: 'top',
  NO_LEGEND: 'none',
};

/** The engine draws lines unbroken, whatever their style. */
function definition(book: Book, { spec }: Chart) {
  const {
    chartType,
    domains = [],
    series = [],
    headerCount = 0,
    legendPosition = '',
  } = spec.basicChart ?? {};
  const text = (data: ChartData | undefined): string => {
    const { sheetId, at } = sourceOf(data?.sourceRange?.sources?.[0] ?? {});
    return `${quoteTitle(sheetOf(book, sheetId)?.title ?? '')}!${formatRect(at)}`;
  };
  const labels = domains[0]?.domain;
  return {
    type: chartType === 'LINE' ? 'line' : 'bar',
    title: { text: spec.title ?? '' },
    dataSource: {
      type: 'range',
      dataSets: series.map((one, i) => ({ dataSetId: String(i), dataRange: text(one.series) })),
      dataSetsHaveTitle: headerCount > 0,
      ...(labels === undefined ? {} : { labelRange: text(labels) }),
    },
    dataSetStyles: Object.fromEntries(
      series.map(({ colorStyle, color, targetAxis }: Series, i) => {
        const fill = hexOf(colorStyle?.rgbColor ?? color);
        const axis = targetAxis === 'RIGHT_AXIS' ? { yAxisId: 'y1' } : {};
        return [String(i), { ...(fill === null ? {} : { backgroundColor: fill }), ...axis }];
      }),
    ),
    legendPosition: LEGENDS[legendPosition] ?? 'bottom',
    aggregated: false,
    stacked: false,
    ...(chartType === 'LINE'
      ? { labelsAsText: true, cumulative: false, hideDataMarkers: true }
      : { horizontal: chartType === 'BAR' }),
  };
}

function figureId(chart: Chart): string {
  return `chart-${chart.id}`;
}

function frame({ anchor, offset }: Chart) {
  return { row: anchor.row, col: anchor.column, offset };
}

/** The figures of a tab, for a load of the whole book. */
export function engineFigures(book: Book, sheet: Sheet) {
  return sheet.charts.map((chart) => ({
    id: figureId(chart),
    tag: 'chart',
    ...frame(chart),
    ...chart.size,
    data: { ...definition(book, chart), chartId: String(chart.id) },
  }));
}

/** Commands from the charts of one state of a tab to those of another. @param sheetId the engine's */
export function chartCommands(sheetId: string, old: Sheet, sheet: Sheet, book: Book): EngineCommand[] {
  if (old.charts === sheet.charts) return [];
  const commands: EngineCommand[] = [];
  for (const chart of old.charts) {
    if (!sheet.charts.some(({ id }) => id === chart.id)) {
      commands.push({ type: 'DELETE_FIGURE', sheetId, figureId: figureId(chart) });
    }
  }
  for (const chart of sheet.charts) {
    const before = old.charts.find(({ id }) => id === chart.id);
    const names = { sheetId, figureId: figureId(chart), chartId: String(chart.id) };
    if (before === undefined) {
      const size = chart.size;
      commands.push({
        type: 'CREATE_CHART',
        ...names,
        ...frame(chart),
        size,
        definition: definition(book, chart),
      });
      continue;
    }
    if (before.spec !== chart.spec)
      commands.push({ type: 'UPDATE_CHART', ...names, definition: definition(book, chart) });
    if (before.anchor !== chart.anchor || before.offset !== chart.offset || before.size !== chart.size)
      commands.push({
        type: 'UPDATE_FIGURE',
        sheetId,
        figureId: names.figureId,
        ...frame(chart),
        ...chart.size,
      });
  }
  return commands;
}
