/** Parts of the book in Google's resource shapes: zeros, falses and open ends left out, as Google leaves them out. */
import type { Identity } from './api';
import type {
  Book,
  Chart,
  Condition,
  ConditionalFormat,
  Metadata,
  NamedRange,
  Protection,
  Sheet,
} from './book';
import { toLocal } from './formula-locale';
import { localeOf } from './locale';
import type { Rect } from './rect';
import { mayEditProtected } from './rights';
import type { Rule } from './validations';

type Schema = {
  GridRange: GoogleAppsScript.Sheets.Schema.GridRange;
  SheetProperties: GoogleAppsScript.Sheets.Schema.SheetProperties;
  BooleanCondition: GoogleAppsScript.Sheets.Schema.BooleanCondition;
  DataValidationRule: GoogleAppsScript.Sheets.Schema.DataValidationRule;
  ConditionalFormatRule: GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
  ProtectedRange: GoogleAppsScript.Sheets.Schema.ProtectedRange;
  NamedRange: GoogleAppsScript.Sheets.Schema.NamedRange;
  DeveloperMetadata: GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
  EmbeddedChart: GoogleAppsScript.Sheets.Schema.EmbeddedChart;
  EmbeddedObjectPosition: GoogleAppsScript.Sheets.Schema.EmbeddedObjectPosition;
};

/** null: the whole tab. */
export function gridRange(sheetId: number, at: Rect | null): Schema['GridRange'] {
  const range: Schema['GridRange'] = {};
  if (sheetId !== 0) range.sheetId = sheetId;
  if (at === null) return range;
  if (at.top !== 0) range.startRowIndex = at.top;
  if (at.bottom !== Number.POSITIVE_INFINITY) range.endRowIndex = at.bottom;
  if (at.left !== 0) range.startColumnIndex = at.left;
  if (at.right !== Number.POSITIVE_INFINITY) range.endColumnIndex = at.right;
  return range;
}

export function sheetProperties(book: Book, sheet: Sheet): Schema['SheetProperties'] {
  const index = book.sheets.findIndex((other) => other.id === sheet.id);
  return {
    // Google always gives the id and place of a tab, even when they are 0.
    sheetId: sheet.id,
    title: sheet.title,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRows === 0 ? {} : { frozenRowCount: sheet.frozenRows }),
      ...(sheet.frozenColumns === 0 ? {} : { frozenColumnCount: sheet.frozenColumns }),
      ...(sheet.hideGridlines ? { hideGridlines: true } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.tabColor === null
      ? {}
      : { tabColor: sheet.tabColor, tabColorStyle: { rgbColor: sheet.tabColor } }),
  };
}

function condition(book: Book, { type, values }: Condition): Schema['BooleanCondition'] {
  const locale = localeOf(book.locale);
  return {
    type,
    ...(values.length === 0
      ? {}
      : {
          values: values.map((v) => ({ userEnteredValue: v.startsWith('=') ? toLocal(v, locale) : v })),
        }),
  };
}

export function dataValidationRule(book: Book, rule: Rule): Schema['DataValidationRule'] {
  return {
    condition: condition(book, rule.condition),
    ...(rule.inputMessage === null ? {} : { inputMessage: rule.inputMessage }),
    ...(rule.strict ? { strict: true } : {}),
    ...(rule.showCustomUi ? { showCustomUi: true } : {}),
  };
}

export function conditionalRule(
  book: Book,
  sheetId: number,
  { at, rule }: ConditionalFormat,
): Schema['ConditionalFormatRule'] {
  const ranges = at.map((rect) => gridRange(sheetId, rect));
  if ('gradient' in rule) return { ranges, gradientRule: rule.gradient };
  return { ranges, booleanRule: { condition: condition(book, rule.condition), format: rule.format } };
}

/** Editors are shown only to those who may edit. */
export function protectedRange(sheet: Sheet, p: Protection, reader: Identity): Schema['ProtectedRange'] {
  const mayEdit = mayEditProtected(p, reader);
  return {
    protectedRangeId: p.id,
    range: gridRange(sheet.id, p.at),
    ...(p.description === null ? {} : { description: p.description }),
    ...(p.warningOnly ? { warningOnly: true } : {}),
    ...(mayEdit ? { requestingUserCanEdit: true } : {}),
    ...(p.unprotected.length === 0
      ? {}
      : { unprotectedRanges: p.unprotected.map((rect) => gridRange(sheet.id, rect)) }),
    ...(p.editors === null || !mayEdit
      ? {}
      : {
          editors: {
            users: [...p.editors.users],
            ...(p.editors.groups.length === 0 ? {} : { groups: [...p.editors.groups] }),
            ...(p.editors.domain ? { domainUsersCanEdit: true } : {}),
          },
        }),
  };
}

export function namedRange({ id, name, sheetId, at }: NamedRange): Schema['NamedRange'] {
  return { namedRangeId: id, name, range: gridRange(sheetId, at) };
}

export function embeddedChart(sheetId: number, chart: Chart): Schema['EmbeddedChart'] {
  return { chartId: chart.id, spec: chart.spec, position: chartPosition(sheetId, chart) };
}

export function chartPosition(
  sheetId: number,
  { anchor, offset, size }: Chart,
): Schema['EmbeddedObjectPosition'] {
  return {
    overlayPosition: {
      anchorCell: {
        ...(sheetId === 0 ? {} : { sheetId }),
        ...(anchor.row === 0 ? {} : { rowIndex: anchor.row }),
        ...(anchor.column === 0 ? {} : { columnIndex: anchor.column }),
      },
      ...(offset.x === 0 ? {} : { offsetXPixels: offset.x }),
      ...(offset.y === 0 ? {} : { offsetYPixels: offset.y }),
      widthPixels: size.width,
      heightPixels: size.height,
    },
  };
}

export function developerMetadata({
  id,
  key,
  value,
  visibility,
  location,
}: Metadata): Schema['DeveloperMetadata'] {
  return {
    metadataId: id,
    metadataKey: key,
    ...(value === null ? {} : { metadataValue: value }),
    location: {
      locationType: location.kind,
      ...(location.kind === 'SPREADSHEET'
        ? { spreadsheet: true }
        : location.kind === 'SHEET'
          ? { sheetId: location.sheetId }
          : {
              dimensionRange: {
                ...(location.sheetId === 0 ? {} : { sheetId: location.sheetId }),
                dimension: location.kind === 'ROW' ? 'ROWS' : 'COLUMNS',
                ...(location.from === 0 ? {} : { startIndex: location.from }),
                endIndex: location.to,
              },
            }),
    },
    visibility,
  };
}
