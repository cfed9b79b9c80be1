/** Charts over the cells: what is kept of one, what it follows, what is refused. */
import type { GridRange, Request, SheetResource } from '../../../sheets-api/schema';
import { cellData } from '../../../sheets-api/values';
import { attempt, type Contract, REFUSED, same } from '../contract';
import { area, corners, fill, insert, type Plot } from '../plot';
import { dig } from '../view';

/** Ids of charts follow from their tab's, as in the product. */
const chartIdOf = ({ sheetId, column }: Plot) => sheetId * 100 + column;

export const chartContracts: Contract[] = [
  {
    id: 'chart',
    arrange: (plot) => [
      fill(plot, 'A1:A3', [cellData('day'), cellData('1/6'), cellData('2/6')]),
      fill(plot, 'B1:B3', [cellData('done'), 1, 2]),
      add(plot, 'A1:A3', 'B1:B3'),
    ],
    run({ before }, plot) {
      const chart = chartOf(before, plot);
      const kept = ['title', 'basicChart.chartType', 'basicChart.headerCount', 'hiddenDimensionStrategy'];
      return same(
        ['Burn-up', 'LINE', 1, 'SHOW_ALL', ...['A1:A3', 'B1:B3'].map((name) => corners(area(plot, name)))],
        [...kept.map((path) => dig(chart, `spec.${path}`)), ...sources(before, plot)],
      );
    },
  },
  {
    /** A row inserted among its figures is drawn too, and the chart goes down with its corner. */
    id: 'chartFollows',
    run({ write }, plot) {
      write([fill(plot, 'A2:A4', [1, 2, 3]), add(plot, 'A2:A4', 'B2:B4')]);
      const view = write([insert(plot, 2), insert(plot, 0)]);
      const anchor = dig(chartOf(view, plot), 'position.overlayPosition.anchorCell.rowIndex');
      const grown = ['A3:A6', 'B3:B6'].map((name) => corners(area(plot, name)));
      return same([...grown, 8], [...sources(view, plot), anchor]);
    },
  },
  {
    /** Each line of figures is one row or one column. */
    id: 'chartSource',
    run: (context, plot) => same(REFUSED, attempt(context, [add(plot, 'A1:A3', 'B1:C3')])),
  },
  {
    id: 'chartId',
    run(context, plot) {
      context.write([add(plot, 'A1:A3', 'B1:B3')]);
      return same(REFUSED, attempt(context, [add(plot, 'A1:A3', 'B1:B3')]));
    },
  },
];

/** A line chart whose corner stands in row 7 of the plot. */
function add(plot: Plot, labels: string, figures: string): Request {
  const data = (name: string) => ({ sourceRange: { sources: [area(plot, name)] } });
  const anchorCell = { sheetId: plot.sheetId, rowIndex: 6, columnIndex: plot.column };
  return {
    addChart: {
      chart: {
        chartId: chartIdOf(plot),
        position: { overlayPosition: { anchorCell, widthPixels: 200, heightPixels: 100 } },
        spec: {
          title: 'Burn-up',
          hiddenDimensionStrategy: 'SHOW_ALL',
          basicChart: {
            chartType: 'LINE',
            legendPosition: 'BOTTOM_LEGEND',
            headerCount: 1,
            domains: [{ domain: data(labels) }],
            series: [{ series: data(figures), targetAxis: 'LEFT_AXIS' }],
          },
        },
      },
    },
  };
}

function chartOf({ charts = [] }: SheetResource, plot: Plot) {
  return charts.find(({ chartId }) => chartId === chartIdOf(plot));
}

function sources(view: SheetResource, plot: Plot): (string | null)[] {
  const chart = dig(chartOf(view, plot), 'spec.basicChart');
  return ['domains.0.domain', 'series.0.series'].map((path) => {
    const range = dig(chart ?? undefined, `${path}.sourceRange.sources.0`);
    return range === null ? null : corners(range as GridRange);
  });
}
