/** addChart, updateChartSpec, updateEmbeddedObjectPosition, deleteEmbeddedObject: lines, bars and columns. */
import type { Chart, ChartSpec, Sheet } from '../book';
import { mapSources, sourceOf } from '../charts';
import { closedRect, type Draft } from '../draft';
import { invalid } from '../errors';
import { guardedSheet } from '../guard';
import { chosen, type Mask, parseMask } from '../mask';
import { chartPosition, embeddedChart } from '../resource-sheet';
import { object } from '../shape';
import { CHART_POSITION, CHART_SPEC, EMBEDDED_CHART } from '../shapes';
import type { Kind } from './kind';

type Schema = {
  ChartData: GoogleAppsScript.Sheets.Schema.ChartData;
  GridRange: GoogleAppsScript.Sheets.Schema.GridRange;
  Position: GoogleAppsScript.Sheets.Schema.EmbeddedObjectPosition;
  OverlayPosition: GoogleAppsScript.Sheets.Schema.OverlayPosition;
};
type S = {
  add: GoogleAppsScript.Sheets.Schema.AddChartRequest;
  update: GoogleAppsScript.Sheets.Schema.UpdateChartSpecRequest;
  move: GoogleAppsScript.Sheets.Schema.UpdateEmbeddedObjectPositionRequest;
  delete: GoogleAppsScript.Sheets.Schema.DeleteEmbeddedObjectRequest;
};

const STANDARD_SIZE = { width: 600, height: 371 };

/** Axes against which figures may stand, by kind of chart. */
const AXES: Record<string, readonly string[]> = {
  LINE: ['LEFT_AXIS', 'RIGHT_AXIS'],
  COLUMN: ['LEFT_AXIS', 'RIGHT_AXIS'],
  BAR: ['BOTTOM_AXIS'],
};

/** @throws ApiError unless it is a basic chart of whole rows or columns of cells */
function readSpec(draft: Draft, spec: ChartSpec | undefined): ChartSpec {
  const basic = spec?.basicChart;
  if (spec === undefined || basic === undefined) throw invalid('ChartSpec: exactly one chart must be set.');
  if (spec.hiddenDimensionStrategy !== 'SHOW_ALL') {
    throw invalid('The local workbook implements hiddenDimensionStrategy SHOW_ALL only.');
  }
  const axes = AXES[basic.chartType ?? ''];
  if (axes === undefined) throw invalid(`Invalid chart type: ${basic.chartType}`);
  const [domains, series] = [basic.domains ?? [], basic.series ?? []];
  if (series.length === 0) throw invalid('At least one series is required.');
  if (domains.length > 1) throw invalid('Only one domain is supported.');
  for (const { targetAxis } of series) {
    if (targetAxis !== undefined && !axes.includes(targetAxis)) {
      throw invalid(`${targetAxis} is not a valid target axis for a ${basic.chartType} chart.`);
    }
  }
  for (const { domain } of domains) checkData(draft, domain);
  for (const one of series) checkData(draft, one.series);
  // Kept with its ends, also where the request left them open.
  return mapSources(spec, ({ sheetId, at }) => ({ sheetId, at: closedRect(draft.sheet(sheetId), open(at)) }));
}

/** @throws ApiError unless it is one source, one row high or one column wide */
function checkData(draft: Draft, data: Schema['ChartData'] | undefined): void {
  const sources = data?.sourceRange?.sources ?? [];
  if (sources.length === 0) throw invalid('ChartSourceRange: at least one source is required.');
  if (sources.length > 1) throw invalid('The local workbook implements one source range a series only.');
  const { sheetId, at } = sourceOf(sources[0]!);
  const { top, bottom, left, right } = closedRect(draft.sheet(sheetId), open(at));
  if ((bottom - top === 1) === (right - left === 1)) {
    throw invalid('Exactly one dimension of a source range must have a length of 1.');
  }
}

/** A rectangle whose sides may be open, as Google writes it. */
function open({ top, left, bottom, right }: ReturnType<typeof sourceOf>['at']): Schema['GridRange'] {
  return {
    startRowIndex: top,
    startColumnIndex: left,
    ...(Number.isFinite(bottom) ? { endRowIndex: bottom } : {}),
    ...(Number.isFinite(right) ? { endColumnIndex: right } : {}),
  };
}

type Placed = Pick<Chart, 'anchor' | 'offset' | 'size'> & { sheet: Sheet };

/** @param was where it stood, for what the mask leaves out; null for a new chart */
function readPosition(
  draft: Draft,
  given: Schema['OverlayPosition'],
  mask: Mask,
  was: Placed | null,
): Placed {
  const wants = (name: string) => was === null || chosen(mask, name) !== null;
  const cell = given.anchorCell ?? {};
  const placed: Placed = {
    sheet: wants('anchorCell') ? draft.sheet(cell.sheetId) : was!.sheet,
    anchor: wants('anchorCell') ? { row: cell.rowIndex ?? 0, column: cell.columnIndex ?? 0 } : was!.anchor,
    offset: {
      x: wants('offsetXPixels') ? (given.offsetXPixels ?? 0) : was!.offset.x,
      y: wants('offsetYPixels') ? (given.offsetYPixels ?? 0) : was!.offset.y,
    },
    size: {
      width: wants('widthPixels') ? (given.widthPixels ?? STANDARD_SIZE.width) : was!.size.width,
      height: wants('heightPixels') ? (given.heightPixels ?? STANDARD_SIZE.height) : was!.size.height,
    },
  };
  const { sheet, anchor, offset, size } = placed;
  if (
    anchor.row >= sheet.rowCount ||
    anchor.column >= sheet.columnCount ||
    anchor.row < 0 ||
    anchor.column < 0
  )
    throw invalid(`Invalid anchorCell: row ${anchor.row}, column ${anchor.column}`);
  if (offset.x < 0 || offset.y < 0 || size.width < 1 || size.height < 1)
    throw invalid('Invalid overlayPosition: offsets and sizes must not be negative.');
  return placed;
}

function overlay(position: Schema['Position'] | undefined): Schema['OverlayPosition'] {
  if (position?.overlayPosition === undefined)
    throw invalid('EmbeddedObjectPosition: overlayPosition is required.');
  return position.overlayPosition;
}

/** @throws ApiError when there is no such chart, or it stands in a tab the caller may not change */
function find(draft: Draft, id: number | undefined): { sheet: Sheet; chart: Chart } {
  for (const sheet of draft.book.sheets) {
    const chart = sheet.charts.find((one) => one.id === id);
    if (chart === undefined) continue;
    guardedSheet(draft, sheet);
    return { sheet, chart };
  }
  throw invalid(`No embedded object with id: ${id ?? 0}`);
}

export const addChart: Kind<S['add']> = {
  shape: object({ chart: EMBEDDED_CHART }),
  apply(draft, body) {
    const { chartId, spec, position } = body.chart ?? {};
    const { sheet, ...placed } = readPosition(draft, overlay(position), parseMask('*'), null);
    guardedSheet(draft, sheet);
    const id = chartId ?? draft.newId();
    if (draft.book.sheets.some(({ charts }) => charts.some((one) => one.id === id))) {
      throw invalid(`An embedded object with ID ${id} already exists.`);
    }
    const made: Chart = { id, spec: readSpec(draft, spec), ...placed };
    const current = draft.sheet(sheet.id);
    draft.put({ ...current, charts: [...current.charts, made] });
    return { addChart: { chart: embeddedChart(sheet.id, made) } };
  },
};

export const updateChartSpec: Kind<S['update']> = {
  shape: object({ chartId: 'number', spec: CHART_SPEC }),
  apply(draft, body) {
    const { sheet, chart } = find(draft, body.chartId);
    const made = { ...chart, spec: readSpec(draft, body.spec) };
    draft.put({ ...sheet, charts: sheet.charts.map((one) => (one === chart ? made : one)) });
    return undefined;
  },
};

export const updateEmbeddedObjectPosition: Kind<S['move']> = {
  shape: object({ objectId: 'number', newPosition: CHART_POSITION, fields: 'string' }),
  apply(draft, body) {
    if (!body.fields) throw invalid("At least one field must be listed in 'fields'.");
    const { sheet: was, chart } = find(draft, body.objectId);
    const mask = parseMask(body.fields);
    const { sheet, ...placed } = readPosition(draft, overlay(body.newPosition), mask, {
      ...chart,
      sheet: was,
    });
    guardedSheet(draft, sheet);
    const made: Chart = { ...chart, ...placed };
    if (sheet === was) draft.put({ ...was, charts: was.charts.map((one) => (one === chart ? made : one)) });
    else {
      draft.put({ ...was, charts: was.charts.filter((one) => one !== chart) });
      draft.put({ ...sheet, charts: [...sheet.charts, made] });
    }
    return { updateEmbeddedObjectPosition: { position: chartPosition(sheet.id, made) } };
  },
};

export const deleteEmbeddedObject: Kind<S['delete']> = {
  shape: object({ objectId: 'number' }),
  apply(draft, body) {
    const { sheet, chart } = find(draft, body.objectId);
    draft.put({ ...sheet, charts: sheet.charts.filter((one) => one !== chart) });
    return undefined;
  },
};
