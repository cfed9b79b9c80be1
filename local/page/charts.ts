/** Lets the grid draw charts: it looks for Chart.js among the globals. */
import { type Model, registries } from '@odoo/o-spreadsheet';
import * as chartJs from 'chart.js';

type Getters = Model['getters'];
type Range = { sheetId: string; zone: Parameters<Getters['getEvaluatedCellsInZone']>[1] };

/** Call once, before the first model is made. */
export function installCharts(): void {
  const { Chart, registerables } = chartJs;
  Chart.register(...registerables);
  // As in Chart.js's bundle for script tags, its parts hang on the constructor.
  Object.assign(globalThis, { Chart: Object.assign(Chart, chartJs) });
  const { chartDataSourceRegistry } = registries;
  const handler = chartDataSourceRegistry.get('range');
  chartDataSourceRegistry.replace('range', {
    ...handler,
    extractData: (source, id, getters) => handler.extractData(source, id, seeingHidden(getters)),
  });
}

/** The grid leaves hidden lines out of a chart; the charts of this workbook show all. */
function seeingHidden(getters: Getters): Getters {
  return Object.assign(Object.create(getters), {
    isColHidden: () => false,
    getVisibleRangeValues: ({ sheetId, zone }: Range) => getters.getEvaluatedCellsInZone(sheetId, zone),
  });
}
