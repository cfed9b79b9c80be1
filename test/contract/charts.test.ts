/** Charts: what Google takes, what it refuses, and how they follow rows, columns and tabs. */
import type { Model } from '@odoo/o-spreadsheet';
import { loadWorkbook } from '../../local/workbook/workbook';
import { BrowserClient } from './browser-client';
import { columns, EDITOR, kit, OWNER, range, rows, T } from './kit';

beforeAll(() => {
  jest.spyOn(console, 'debug').mockImplementation(() => {});
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});

type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

const data = (...sources: GridRange[]) => ({ sourceRange: { sources } });
/** Labels in A2:A7, figures in B and C, names in row 2. */
function spec(change: object = {}): ChartSpec {
  return {
    title: 'Done',
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: 'LINE',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      // Google leaves zeros out of what it gives back.
      domains: [{ domain: data({ sheetId: T, startRowIndex: 1, endRowIndex: 7, endColumnIndex: 1 }) }],
      series: [
        { series: data(range(1, 1, 7, 2)), targetAxis: 'LEFT_AXIS' },
        { series: data(range(1, 2, 7, 3)), targetAxis: 'LEFT_AXIS', lineStyle: { type: 'MEDIUM_DASHED' } },
      ],
      ...change,
    },
  };
}
const at = (rowIndex: number, columnIndex: number, sheetId = T) => ({
  overlayPosition: { anchorCell: { sheetId, rowIndex, columnIndex }, widthPixels: 400, heightPixels: 200 },
});
const add = (chartId: number, change: object = {}, position = at(9, 4)) => ({
  addChart: { chart: { chartId, spec: spec(change), position } },
});

function charted() {
  const made = kit();
  made.write([[], ['day', 'done', 'plan'], ...[1, 2, 3, 4, 5].map((n) => [`${n}/6`, n, 2 * n])]);
  made.apply(add(70));
  const chart = () => {
    const found = made.workbook.as(OWNER).get({ fields: 'sheets.charts' }).sheets!;
    return found.flatMap(({ charts = [] }) => charts)[0];
  };
  const sources = () => {
    const { domains = [], series = [] } = chart()!.spec!.basicChart!;
    const text = ({ sourceRange }: ReturnType<typeof data>) =>
      sourceRange.sources.map((one) =>
        [one.startRowIndex ?? 0, one.startColumnIndex ?? 0, one.endRowIndex, one.endColumnIndex].join(),
      )[0];
    return [...domains.map(({ domain }) => domain), ...series.map((one) => one.series)].map((one) =>
      text(one as ReturnType<typeof data>),
    );
  };
  const anchor = () => {
    const { rowIndex = 0, columnIndex = 0 } = chart()!.position!.overlayPosition!.anchorCell!;
    return [rowIndex, columnIndex];
  };
  return { ...made, chart, sources, anchor };
}

test('a chart is given back as it was asked for, with an id of its own where none was', () => {
  const { apply, chart, workbook } = charted();
  expect(chart()).toEqual({ chartId: 70, spec: spec(), position: at(9, 4) });
  const { chartId, ...rest } = { ...add(71).addChart.chart };
  const reply = apply({ addChart: { chart: rest } }).replies![0]!.addChart!.chart!;
  expect(reply).toMatchObject({ chartId: expect.any(Number), spec: spec() });
  expect([chartId, reply.chartId]).not.toContain(70);
  expect(workbook.as(OWNER).get({ fields: 'sheets.charts.chartId' }).sheets![1]).toEqual({
    charts: [{ chartId: 70 }, { chartId: reply.chartId }],
  });
});

test('without a size it has Google’s own', () => {
  const { apply } = charted();
  const position = { overlayPosition: { anchorCell: { sheetId: T, rowIndex: 1, columnIndex: 1 } } };
  const reply = apply({ addChart: { chart: { spec: spec(), position } } });
  expect(reply.replies![0]!.addChart!.chart!.position!.overlayPosition).toMatchObject({
    widthPixels: 600,
    heightPixels: 371,
  });
});

test('what Google refuses', () => {
  const { refusal } = charted();
  const words = (request: object) => refusal(request).message;
  expect(words(add(70))).toMatch(/ID 70 already exists/);
  const series = (...sources: GridRange[]) => words(add(1, { series: [{ series: data(...sources) }] }));
  expect(series(range(1, 1, 7, 3))).toMatch(/Exactly one dimension .* length of 1/);
  expect(series(range(1, 1, 2, 2))).toMatch(/Exactly one dimension .* length of 1/);
  expect(series({ sheetId: T })).toMatch(/Exactly one dimension/);
  expect(series({ sheetId: 99, endRowIndex: 1 })).toMatch(/No grid with id: 99/);
  expect(series(range(1, 1, 70, 2))).toMatch(/exceeds grid limits/);
  expect(series()).toMatch(/at least one source/);
  expect(words(add(1, { series: [] }))).toMatch(/At least one series/);
  const bottom = [{ series: data(range(1, 1, 7, 2)), targetAxis: 'BOTTOM_AXIS' }];
  expect(words(add(1, { series: bottom }))).toMatch(/BOTTOM_AXIS is not a valid target axis/);
  expect(words(add(1, { chartType: 'PIE' }))).toMatch(/Invalid value at/);
  expect(words(add(1, {}, at(20, 0)))).toMatch(/Invalid anchorCell/);
  expect(words({ addChart: { chart: { spec: spec() } } })).toMatch(/overlayPosition is required/);
  expect(words({ addChart: { chart: { spec: { title: 'x' }, position: at(0, 0) } } })).toMatch(
    /exactly one chart/,
  );
  expect(words({ updateChartSpec: { chartId: 5, spec: spec() } })).toMatch(/No embedded object with id: 5/);
  expect(words({ deleteEmbeddedObject: { objectId: 5 } })).toMatch(/No embedded object/);
  const move = { objectId: 70, newPosition: at(0, 0) };
  expect(words({ updateEmbeddedObjectPosition: move })).toMatch(/At least one field/);
});

test('bars and columns, in rows too; a whole row is closed at the grid’s edge', () => {
  const { apply, chart } = charted();
  const bars = [
    { series: data({ sheetId: T, startRowIndex: 2, endRowIndex: 3 }), targetAxis: 'BOTTOM_AXIS' },
  ];
  apply({ updateChartSpec: { chartId: 70, spec: spec({ chartType: 'BAR', domains: [], series: bars }) } });
  expect(chart()!.spec!.basicChart!.series![0]!.series).toEqual(
    data({ sheetId: T, startRowIndex: 2, endRowIndex: 3, endColumnIndex: 10 }),
  );
  apply({ updateChartSpec: { chartId: 70, spec: spec({ chartType: 'COLUMN' }) } });
  expect(chart()!.spec).toEqual(spec({ chartType: 'COLUMN' }));
});

test('position and size change alone; the mask is told from the overlay', () => {
  const { apply, chart, anchor } = charted();
  apply({
    updateEmbeddedObjectPosition: { objectId: 70, newPosition: at(2, 2), fields: 'anchorCell' },
  });
  expect(anchor()).toEqual([2, 2]);
  expect(chart()!.position!.overlayPosition).toMatchObject({ widthPixels: 400 });
  const newPosition = { overlayPosition: { widthPixels: 900, heightPixels: 9 } };
  apply({ updateEmbeddedObjectPosition: { objectId: 70, newPosition, fields: 'widthPixels' } });
  expect(chart()!.position!.overlayPosition).toMatchObject({ widthPixels: 900, heightPixels: 200 });
  apply({
    updateEmbeddedObjectPosition: { objectId: 70, newPosition: at(0, 0, 0), fields: '*' },
  });
  expect(chart()).toEqual({
    chartId: 70,
    spec: spec(),
    position: { overlayPosition: { anchorCell: {}, widthPixels: 400, heightPixels: 200 } },
  });
  apply({ deleteEmbeddedObject: { objectId: 70 } });
  expect(chart()).toBeUndefined();
});

test('sources and anchor follow inserted, deleted and moved rows and columns', () => {
  const { apply, sources, anchor } = charted();
  expect(sources()).toEqual(['1,0,7,1', '1,1,7,2', '1,2,7,3']);
  apply({ insertDimension: { range: rows(4, 6) } });
  expect([sources(), anchor()]).toEqual([
    ['1,0,9,1', '1,1,9,2', '1,2,9,3'],
    [11, 4],
  ]);
  apply({ insertDimension: { range: columns(0, 1) } });
  expect([sources(), anchor()]).toEqual([
    ['1,1,9,2', '1,2,9,3', '1,3,9,4'],
    [11, 5],
  ]);
  apply({ deleteDimension: { range: rows(0, 2) } });
  expect([sources(), anchor()]).toEqual([
    ['0,1,7,2', '0,2,7,3', '0,3,7,4'],
    [9, 5],
  ]);
  apply({ deleteDimension: { range: columns(2, 3) } });
  expect([sources(), anchor()]).toEqual([
    ['0,1,7,2', '0,2,7,3'],
    [9, 4],
  ]);
  apply({ moveDimension: { source: rows(2, 3), destinationIndex: 6 } });
  expect(sources()).toEqual(['0,1,7,2', '0,2,7,3']);
  apply({ moveDimension: { source: columns(2, 3), destinationIndex: 0 } });
  expect(sources()).toEqual(['0,2,7,3', '0,0,7,1']);
  apply({ moveDimension: { source: rows(9, 10), destinationIndex: 12 } });
  expect(anchor()).toEqual([11, 4]);
});

test('a row deleted under the chart’s corner leaves it where it is', () => {
  const { apply, anchor } = charted();
  apply({ deleteDimension: { range: rows(8, 11) } });
  expect(anchor()).toEqual([8, 4]);
});

test('a chart may read another tab; what it reads goes with the tab', () => {
  const { apply, chart } = charted();
  const other = { sheetId: 0, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
  const mixed = [{ series: data(other) }, { series: data(range(1, 1, 7, 2)) }];
  apply({ updateChartSpec: { chartId: 70, spec: spec({ series: mixed }) } });
  const first = { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
  apply({ insertDimension: { range: first } });
  expect(chart()!.spec!.basicChart!.series![0]!.series).toEqual(
    data({ startRowIndex: 1, endRowIndex: 6, endColumnIndex: 1 }),
  );
  apply({ deleteSheet: { sheetId: 0 } });
  expect(chart()!.spec!.basicChart!.series).toEqual([mixed[1]]);
});

test('a copied tab has its own chart, of its own cells', () => {
  const { apply, workbook } = charted();
  apply({ duplicateSheet: { sourceSheetId: T, newSheetId: 8, newSheetName: 'Copy' } });
  const [copy] = workbook.as(OWNER).get({ ranges: ['Copy'], fields: 'sheets.charts' }).sheets!;
  const [made] = copy!.charts!;
  expect(made!.chartId).not.toBe(70);
  expect(made!.position!.overlayPosition!.anchorCell!.sheetId).toBe(8);
  expect(made!.spec!.basicChart!.series![0]!.series!.sourceRange!.sources![0]!.sheetId).toBe(8);
});

test('charts are saved and opened again, with new ids above theirs', () => {
  const { workbook, apply } = charted();
  apply(add(2_000_000, { chartType: 'COLUMN' }));
  const again = loadWorkbook(workbook.resource());
  expect(again.resource()).toEqual(workbook.resource());
  const reply = again.as(OWNER).batchUpdate({ requests: [{ addSheet: {} }] });
  expect(reply.replies![0]!.addSheet!.properties!.sheetId).toBeGreaterThan(2_000_000);
});

test('a protected tab keeps its charts from those who may not edit it', () => {
  const { apply, applyAs, refusalAs } = charted();
  const wider = { overlayPosition: { widthPixels: 500 } };
  const move = {
    updateEmbeddedObjectPosition: { objectId: 70, newPosition: wider, fields: 'widthPixels' },
  };
  applyAs(EDITOR, move);
  apply({ addProtectedRange: { protectedRange: { range: { sheetId: T }, editors: { users: [] } } } });
  for (const request of [move, add(71), { deleteEmbeddedObject: { objectId: 70 } }])
    expect(refusalAs(EDITOR, request).message).toMatch(/protected cell or object/);
});

describe('in the browsers', () => {
  const shown = ({ getters }: Model, sheetId = String(T)) =>
    getters.getFigures(sheetId).map(({ id, col, row, width, height }) => {
      const { title, type, dataSource, dataSetStyles } = getters.getChartDefinition(
        id.replace('chart-', ''),
      ) as unknown as Record<string, never>;
      return { id, col, row, width, height, title, type, dataSource, dataSetStyles };
    });

  test('every change of a chart arrives, and they agree with a window opened later', () => {
    const { workbook, apply } = charted();
    const browser = new BrowserClient(workbook, EDITOR, 'browser');
    const color = { rgbColor: { red: 1, green: 0, blue: 0 } };
    const bars = [{ series: data(range(1, 1, 7, 2)), targetAxis: 'BOTTOM_AXIS', colorStyle: color }];
    const steps: object[][] = [
      [add(71, { chartType: 'BAR', series: bars }, at(1, 5))],
      [{ updateChartSpec: { chartId: 70, spec: { ...spec(), title: 'Other' } } }],
      [{ updateEmbeddedObjectPosition: { objectId: 70, newPosition: at(3, 3), fields: '*' } }],
      [{ insertDimension: { range: rows(4, 5) } }, { insertDimension: { range: columns(0, 1) } }],
      [{ updateSheetProperties: { properties: { sheetId: T, title: 'New name' }, fields: 'title' } }],
      [{ deleteEmbeddedObject: { objectId: 71 } }],
    ];
    for (const step of steps) {
      apply(...step);
      expect(browser.starts).toBe(1);
      expect(shown(browser.model)).toEqual(shown(new BrowserClient(workbook, EDITOR, 'anew').model));
    }
    expect(shown(browser.model)).toEqual([
      expect.objectContaining({
        id: 'chart-70',
        col: 4,
        row: 3,
        width: 400,
        title: { text: 'Other' },
        type: 'line',
        dataSource: {
          type: 'range',
          dataSetsHaveTitle: true,
          labelRange: "'New name'!B2:B8",
          dataSets: [
            { dataSetId: '0', dataRange: 'C2:C8' },
            { dataSetId: '1', dataRange: 'D2:D8' },
          ],
        },
      }),
    ]);
  });
});
