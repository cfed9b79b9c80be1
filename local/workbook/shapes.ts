/** Shapes shared by several requests (Google's messages of the same names). */
import { list, object, type Shape } from './shape';

export const GRID_RANGE = object({
  sheetId: 'number',
  startRowIndex: 'number',
  endRowIndex: 'number',
  startColumnIndex: 'number',
  endColumnIndex: 'number',
});

export const DIMENSION_RANGE = object({
  sheetId: 'number',
  dimension: ['ROWS', 'COLUMNS', 'DIMENSION_UNSPECIFIED'],
  startIndex: 'number',
  endIndex: 'number',
});

export const GRID_COORDINATE = object({ sheetId: 'number', rowIndex: 'number', columnIndex: 'number' });

const COLOR = object({ red: 'number', green: 'number', blue: 'number', alpha: 'number' });
const COLOR_STYLE = object({ rgbColor: COLOR });

const COLORED = { color: COLOR, colorStyle: COLOR_STYLE };

const TEXT_FORMAT = object({
  foregroundColor: COLOR,
  foregroundColorStyle: COLOR_STYLE,
  fontFamily: 'string',
  fontSize: 'number',
  bold: 'boolean',
  italic: 'boolean',
  strikethrough: 'boolean',
  underline: 'boolean',
  link: object({ uri: 'string' }),
});

export const BORDER = object({
  style: ['NONE', 'DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE', 'STYLE_UNSPECIFIED'],
  width: 'number',
  ...COLORED,
});

const CELL_FORMAT = object({
  numberFormat: object({
    type: ['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'],
    pattern: 'string',
  }),
  backgroundColor: COLOR,
  backgroundColorStyle: COLOR_STYLE,
  borders: object({ top: BORDER, bottom: BORDER, left: BORDER, right: BORDER }),
  padding: object({ top: 'number', right: 'number', bottom: 'number', left: 'number' }),
  horizontalAlignment: ['LEFT', 'CENTER', 'RIGHT'],
  verticalAlignment: ['TOP', 'MIDDLE', 'BOTTOM'],
  wrapStrategy: ['OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'],
  textDirection: ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'],
  textFormat: TEXT_FORMAT,
  hyperlinkDisplayType: ['LINKED', 'PLAIN_TEXT'],
  textRotation: object({ angle: 'number', vertical: 'boolean' }),
});

export const CONDITION = object({
  type: 'string',
  values: list(object({ userEnteredValue: 'string' })),
});

export const DATA_VALIDATION = object({
  condition: CONDITION,
  inputMessage: 'string',
  strict: 'boolean',
  showCustomUi: 'boolean',
});

export const CELL_DATA = object({
  userEnteredValue: object({
    numberValue: 'number',
    stringValue: 'string',
    boolValue: 'boolean',
    formulaValue: 'string',
  }),
  userEnteredFormat: CELL_FORMAT,
  note: 'string',
  dataValidation: DATA_VALIDATION,
  textFormatRuns: list(object({ startIndex: 'number', format: TEXT_FORMAT })),
});

export const DIMENSION_PROPERTIES: Shape = object({ pixelSize: 'number', hiddenByUser: 'boolean' });

export const SHEET_PROPERTIES = object({
  sheetId: 'number',
  title: 'string',
  index: 'number',
  sheetType: ['GRID'],
  hidden: 'boolean',
  tabColor: COLOR,
  tabColorStyle: COLOR_STYLE,
  gridProperties: object({
    rowCount: 'number',
    columnCount: 'number',
    frozenRowCount: 'number',
    frozenColumnCount: 'number',
    hideGridlines: 'boolean',
  }),
});

export const CONDITIONAL_FORMAT_RULE = object({
  ranges: list(GRID_RANGE),
  booleanRule: object({ condition: CONDITION, format: CELL_FORMAT }),
  gradientRule: object(
    Object.fromEntries(
      ['minpoint', 'midpoint', 'maxpoint'].map((point) => [
        point,
        object({ ...COLORED, type: ['MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE'], value: 'string' }),
      ]),
    ),
  ),
});

export const PROTECTED_RANGE = object({
  protectedRangeId: 'number',
  range: GRID_RANGE,
  namedRangeId: 'string',
  description: 'string',
  warningOnly: 'boolean',
  requestingUserCanEdit: 'boolean',
  unprotectedRanges: list(GRID_RANGE),
  editors: object({ users: list('string'), groups: list('string'), domainUsersCanEdit: 'boolean' }),
});

export const NAMED_RANGE = object({ namedRangeId: 'string', name: 'string', range: GRID_RANGE });

const METADATA_LOCATION = object({
  locationType: ['ROW', 'COLUMN', 'SHEET', 'SPREADSHEET'],
  spreadsheet: 'boolean',
  sheetId: 'number',
  dimensionRange: DIMENSION_RANGE,
});

export const DEVELOPER_METADATA = object({
  metadataId: 'number',
  metadataKey: 'string',
  metadataValue: 'string',
  location: METADATA_LOCATION,
  visibility: ['DOCUMENT', 'PROJECT'],
});

export const DATA_FILTER = object({
  developerMetadataLookup: object({
    locationType: ['ROW', 'COLUMN', 'SHEET', 'SPREADSHEET'],
    metadataLocation: METADATA_LOCATION,
    locationMatchingStrategy: ['EXACT_LOCATION', 'INTERSECTING_LOCATION'],
    metadataId: 'number',
    metadataKey: 'string',
    metadataValue: 'string',
    visibility: ['DOCUMENT', 'PROJECT'],
  }),
});

const CHART_DATA = object({ sourceRange: object({ sources: list(GRID_RANGE) }) });

export const CHART_SPEC = object({
  title: 'string',
  altText: 'string',
  hiddenDimensionStrategy: [
    'SKIP_HIDDEN_ROWS_AND_COLUMNS',
    'SKIP_HIDDEN_ROWS',
    'SKIP_HIDDEN_COLUMNS',
    'SHOW_ALL',
  ],
  basicChart: object({
    chartType: ['BAR', 'LINE', 'COLUMN', 'AREA', 'SCATTER', 'COMBO', 'STEPPED_AREA'],
    legendPosition: [
      'BOTTOM_LEGEND',
      'LEFT_LEGEND',
      'RIGHT_LEGEND',
      'TOP_LEGEND',
      'NO_LEGEND',
      'INSIDE_LEGEND',
    ],
    headerCount: 'number',
    domains: list(object({ domain: CHART_DATA })),
    series: list(
      object({
        series: CHART_DATA,
        targetAxis: ['BOTTOM_AXIS', 'LEFT_AXIS', 'RIGHT_AXIS'],
        ...COLORED,
        lineStyle: object({
          width: 'number',
          type: [
            'INVISIBLE',
            'CUSTOM',
            'SOLID',
            'DOTTED',
            'MEDIUM_DASHED',
            'MEDIUM_DASHED_DOTTED',
            'LONG_DASHED',
            'LONG_DASHED_DOTTED',
          ],
        }),
      }),
    ),
  }),
});

export const CHART_POSITION = object({
  overlayPosition: object({
    anchorCell: GRID_COORDINATE,
    offsetXPixels: 'number',
    offsetYPixels: 'number',
    widthPixels: 'number',
    heightPixels: 'number',
  }),
});

export const EMBEDDED_CHART = object({ chartId: 'number', spec: CHART_SPEC, position: CHART_POSITION });
