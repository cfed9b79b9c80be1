/** Charts of a tab: known again by the ids we give them; made where missing, changed where model or places changed. */
import type { Chart, ChartSource, Tab } from '../workbook/model';
import { hashOf } from './hash';
import type { Layout } from './layout';
import type { Painted } from './painted';
import type { GridRange, Request } from './schema';
import type { SheetSnapshot } from './snapshot';
import { colorStyle } from './values';

type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;

/** Ids of a tab's charts follow from its sheet id; this many are kept for it. */
const IDS_PER_SHEET = 100;

/** @param moved whether lines of the tab move in this batch */
export function charts(
  tab: Tab,
  layout: Layout,
  sheet: SheetSnapshot | undefined,
  painted: Painted,
  moved: boolean,
): Request[] {
  const first = layout.sheetId * IDS_PER_SHEET;
  const standing = new Set((sheet?.charts ?? []).filter((id) => id >= first && id < first + IDS_PER_SHEET));
  const wanted = tab.charts.map((chart, i) => ({ chart, chartId: first + i }));
  const left = [...standing].filter((id) => !wanted.some(({ chartId }) => chartId === id));
  return [
    ...left.map((objectId) => ({ deleteEmbeddedObject: { objectId } })),
    ...wanted.flatMap(({ chart, chartId }): Request[] => {
      const spec = specOf(chart, layout);
      if (!standing.has(chartId))
        return [{ addChart: { chart: { chartId, spec, position: position(chart, layout) } } }];
      if (!moved && painted.hashes[`#chart|${chart.key}`] === chartHash(chart)) return [];
      return [{ updateChartSpec: { chartId, spec } }];
    }),
  ];
}

/** Changes when the chart must be drawn again, wherever its cells stand. */
export function chartHash(chart: Chart): string {
  return hashOf(chart);
}

function specOf(chart: Chart, layout: Layout): ChartSpec {
  const source = (one: ChartSource) => ({ sourceRange: { sources: [rangeOf(one, layout)] } });
  return {
    title: chart.title,
    // The figures behind a chart may stand in hidden lines.
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: chart.kind.toUpperCase(),
      // One line alone is what the title says.
      legendPosition: chart.series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
      headerCount: 1,
      domains: [{ domain: source(chart.labels) }],
      series: chart.series.map(({ source: from, color, dashed }) => ({
        series: source(from),
        targetAxis: chart.kind === 'bar' ? 'BOTTOM_AXIS' : 'LEFT_AXIS',
        colorStyle: colorStyle(color),
        ...(dashed ? { lineStyle: { type: 'MEDIUM_DASHED' } } : {}),
      })),
    },
  };
}

/** @throws RangeError for a key that the tab does not have */
function rangeOf(source: ChartSource, layout: Layout): GridRange {
  const row = (key: string) => known(layout.row(key), key);
  const column = (key: string) => known(layout.column(key), key);
  const box = (top: number, bottom: number, left: number, right: number): GridRange => ({
    sheetId: layout.sheetId,
    startRowIndex: top,
    endRowIndex: bottom + 1,
    startColumnIndex: left,
    endColumnIndex: right + 1,
  });
  if (source.kind === 'row') {
    const line = row(source.row);
    return box(line, line, column(source.first), column(source.last));
  }
  const line = column(source.column);
  return box(Math.min(row(source.head), row(source.first)), row(source.last), line, line);
}

function position({ at, width, height }: Chart, layout: Layout) {
  return {
    overlayPosition: {
      anchorCell: {
        sheetId: layout.sheetId,
        rowIndex: known(layout.row(at.row), at.row),
        columnIndex: known(layout.column(at.column), at.column),
      },
      ...(at.right === undefined ? {} : { offsetXPixels: at.right }),
      widthPixels: width,
      heightPixels: height,
    },
  };
}

function known(position: number | null, key: string): number {
  if (position === null) throw new RangeError(`no such key in this tab: ${key}`);
  return position;
}
