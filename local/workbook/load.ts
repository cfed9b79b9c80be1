/** A saved Spreadsheet resource read back into a book. */
import type { Spreadsheet } from './api';
import type {
  Book,
  Cell,
  Chart,
  ConditionalFormat,
  Dimension,
  Metadata,
  MetadataLocation,
  Protection,
  Row,
  Sheet,
} from './book';
import { emptySheet } from './book';
import { internFormat } from './format';
import { toCanonical } from './formula-locale';
import { localeOf } from './locale';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './projection';
import type { Rect } from './rect';
import { type CellRule, gatherValidations } from './validations';
import { readCondition, readRule, readValue } from './values';

type Schema = {
  Sheet: GoogleAppsScript.Sheets.Schema.Sheet;
  GridData: GoogleAppsScript.Sheets.Schema.GridData;
  GridRange: GoogleAppsScript.Sheets.Schema.GridRange;
  CellData: GoogleAppsScript.Sheets.Schema.CellData;
  DimensionProperties: GoogleAppsScript.Sheets.Schema.DimensionProperties;
  DeveloperMetadata: GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
};

/** Ids the book gives out itself start above every saved one. */
class Ids {
  private highest = 1_000_000;

  seen(id: number): number {
    this.highest = Math.max(this.highest, id);
    return id;
  }

  fresh(): number {
    this.highest++;
    return this.highest;
  }
}

export function loadBook(resource: Spreadsheet): Book {
  const { properties = {}, sheets = [], namedRanges = [] } = resource;
  const locale = properties.locale ?? 'en_US';
  localeOf(locale);
  const ids = new Ids();
  for (const sheet of sheets) {
    ids.seen(sheet.properties?.sheetId ?? 0);
    for (const range of sheet.protectedRanges ?? []) ids.seen(range.protectedRangeId ?? 0);
    for (const chart of sheet.charts ?? []) ids.seen(chart.chartId ?? 0);
  }
  const names = namedRanges.map(({ namedRangeId, name, range }) => {
    const id = namedRangeId ?? '';
    if (/^\d+$/.test(id)) ids.seen(Number(id));
    return { id, name: name ?? '', sheetId: range?.sheetId ?? 0, at: rect(range ?? {}) };
  });
  const metadata = allMetadata(resource).map((item) => ({ ...item, id: ids.seen(item.id) }));
  const loaded = sheets.map((sheet) => loadSheet(sheet, locale, ids));
  return {
    title: properties.title ?? '',
    locale,
    timeZone: properties.timeZone ?? 'Asia/Ho_Chi_Minh',
    autoRecalc: (properties.autoRecalc as Book['autoRecalc']) ?? 'ON_CHANGE',
    sheets: loaded,
    names,
    metadata,
    nextId: ids.fresh(),
  };
}

function rect(range: Schema['GridRange']): Rect {
  return {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? Number.POSITIVE_INFINITY,
    right: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
  };
}

function loadSheet(resource: Schema['Sheet'], locale: string, ids: Ids): Sheet {
  const properties = resource.properties ?? {};
  const grid = properties.gridProperties ?? {};
  const blank = emptySheet(
    properties.sheetId ?? 0,
    properties.title ?? '',
    grid.rowCount ?? 1000,
    grid.columnCount ?? 26,
  );
  const rules: CellRule[] = [];
  let rows: Row[] = [];
  let rowDimensions: (Dimension | undefined)[] = [];
  let columnDimensions: (Dimension | undefined)[] = [];
  for (const data of resource.data ?? []) {
    if (data.startRow || data.startColumn) throw new Error('A saved tab must be one whole grid.');
    rows = loadRows(data, locale, rules);
    rowDimensions = loadDimensions(data.rowMetadata ?? [], DEFAULT_ROW_HEIGHT);
    columnDimensions = loadDimensions(data.columnMetadata ?? [], DEFAULT_COLUMN_WIDTH);
  }
  return {
    ...blank,
    hidden: properties.hidden ?? false,
    tabColor: properties.tabColor ?? null,
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    hideGridlines: grid.hideGridlines ?? false,
    rows,
    rowDimensions,
    columnDimensions,
    merges: (resource.merges ?? []).map(rect),
    charts: (resource.charts ?? []).map(loadChart),
    validations: gatherValidations(rules).map(({ at, rule }) => ({ ...rule, at, id: String(ids.fresh()) })),
    conditionals: (resource.conditionalFormats ?? []).map((rule): ConditionalFormat => {
      const { booleanRule, gradientRule } = rule;
      const at = (rule.ranges ?? []).map(rect);
      const id = String(ids.fresh());
      if (gradientRule !== undefined) return { id, at, rule: { gradient: gradientRule } };
      const condition = readCondition(booleanRule?.condition, 'format', locale);
      return { id, at, rule: { condition, format: internFormat(booleanRule?.format) ?? {} } };
    }),
    protections: (resource.protectedRanges ?? []).map((range): Protection => {
      const whole =
        range.range?.endRowIndex === undefined &&
        range.range?.endColumnIndex === undefined &&
        !range.range?.startRowIndex &&
        !range.range?.startColumnIndex;
      const { editors } = range;
      return {
        id: range.protectedRangeId ?? 0,
        at: whole ? null : rect(range.range ?? {}),
        unprotected: (range.unprotectedRanges ?? []).map(rect),
        description: range.description ?? null,
        warningOnly: range.warningOnly ?? false,
        editors:
          editors === undefined
            ? null
            : {
                users: editors.users ?? [],
                groups: editors.groups ?? [],
                domain: editors.domainUsersCanEdit ?? false,
              },
      };
    }),
  };
}

function loadChart({ chartId, spec, position }: GoogleAppsScript.Sheets.Schema.EmbeddedChart): Chart {
  const at = position?.overlayPosition ?? {};
  return {
    id: chartId ?? 0,
    anchor: { row: at.anchorCell?.rowIndex ?? 0, column: at.anchorCell?.columnIndex ?? 0 },
    offset: { x: at.offsetXPixels ?? 0, y: at.offsetYPixels ?? 0 },
    size: { width: at.widthPixels ?? 0, height: at.heightPixels ?? 0 },
    spec: spec ?? {},
  };
}

function loadRows(data: Schema['GridData'], locale: string, rules: CellRule[]): Row[] {
  return (data.rowData ?? []).map(({ values = [] }, row) =>
    values.map((cell, column): Cell | undefined => {
      const rule = readRule(cell.dataValidation, locale);
      if (rule !== null) rules.push({ row, column, rule });
      return loadCell(cell, locale);
    }),
  );
}

function loadCell(data: Schema['CellData'], locale: string): Cell | undefined {
  const { userEnteredValue, userEnteredFormat, note, textFormatRuns } = data;
  if (!userEnteredValue && !userEnteredFormat && !note && !textFormatRuns) return undefined;
  return {
    content: loadContent(userEnteredValue, locale),
    format: internFormat(userEnteredFormat),
    note: note ?? null,
    runs: textFormatRuns ?? null,
  };
}

/** A saved formula may call what the engine lacks: it is kept, and shows an error here. */
function loadContent(value: Schema['CellData']['userEnteredValue'], locale: string): Cell['content'] {
  const text = value?.formulaValue;
  if (text === undefined || text === null) return readValue(value, locale);
  const formula = toCanonical(text, localeOf(locale));
  return formula === null ? { formula: text, broken: true } : { formula, broken: false };
}

function loadDimensions(
  items: readonly Schema['DimensionProperties'][],
  standard: number,
): (Dimension | undefined)[] {
  const dimensions = items.map((item): Dimension | undefined => {
    const size = item.pixelSize === undefined || item.pixelSize === standard ? null : item.pixelSize;
    const hidden = item.hiddenByUser ?? false;
    return size === null && !hidden ? undefined : { size, hidden };
  });
  while (dimensions.length > 0 && dimensions.at(-1) === undefined) dimensions.pop();
  return dimensions;
}

function allMetadata(resource: Spreadsheet): Metadata[] {
  const items: Schema['DeveloperMetadata'][] = [...(resource.developerMetadata ?? [])];
  for (const sheet of resource.sheets ?? []) {
    items.push(...(sheet.developerMetadata ?? []));
    for (const data of sheet.data ?? []) {
      for (const row of data.rowMetadata ?? []) items.push(...(row.developerMetadata ?? []));
      for (const column of data.columnMetadata ?? []) items.push(...(column.developerMetadata ?? []));
    }
  }
  return items.map((item) => ({
    id: item.metadataId ?? 0,
    key: item.metadataKey ?? '',
    value: item.metadataValue ?? null,
    visibility: item.visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    location: loadLocation(item),
  }));
}

function loadLocation({ location = {} }: Schema['DeveloperMetadata']): MetadataLocation {
  if (location.dimensionRange !== undefined) {
    const { sheetId, dimension, startIndex, endIndex } = location.dimensionRange;
    const from = startIndex ?? 0;
    const kind = dimension === 'ROWS' ? 'ROW' : 'COLUMN';
    return { kind, sheetId: sheetId ?? 0, from, to: endIndex ?? from + 1 };
  }
  return location.locationType === 'SHEET'
    ? { kind: 'SHEET', sheetId: location.sheetId ?? 0 }
    : { kind: 'SPREADSHEET' };
}
