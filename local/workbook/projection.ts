/** The book as the engine and its grid hold it: o-spreadsheet workbook data, made from scratch. */
import { formatCell, formatRect } from './a1';
import type { Book, Cell, CellFormat, Dimension, Sheet } from './book';
import { hexOf } from './format';
import { engineLocale } from './locale';
import { engineBorder, engineContent, engineFormat, engineStyle } from './project-cell';
import { engineFigures } from './project-charts';
import { engineConditional, engineValidation } from './project-rules';

export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

/** The engine's id of a tab. */
export function engineId(sheetId: number): string {
  return String(sheetId);
}

/** Gives each distinct value a number from 1, as the engine's tables of styles, formats and borders want. */
class Table<T> {
  readonly items: Record<number, T> = {};
  private readonly ids = new Map<string, number>();

  add(item: T): number {
    const key = JSON.stringify(item);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.ids.set(key, id);
    this.items[id] = item;
    return id;
  }
}

/** @param revisionId where the collaboration stands */
export function projectBook(book: Book, revisionId: string) {
  const styles = new Table<object>();
  const formats = new Table<string>();
  const borders = new Table<object>();
  const sheets = book.sheets.map((sheet) => projectSheet(book, sheet, { styles, formats, borders }));
  return {
    version: ENGINE_VERSION,
    sheets,
    styles: styles.items,
    formats: formats.items,
    borders: borders.items,
    pivots: {},
    pivotNextId: 1,
    customTableStyles: {},
    namedRanges: {},
    uniqueFigureIds: true,
    settings: { locale: engineLocale(book.locale) },
    revisionId,
    isNotSquishable: true,
  };
}

/** The data version of the engine this projection is written for; newer engines migrate from it. */
const ENGINE_VERSION = '19.3.2';

interface Tables {
  styles: Table<object>;
  formats: Table<string>;
  borders: Table<object>;
}

function projectSheet(book: Book, sheet: Sheet, tables: Tables) {
  const cells: Record<string, string> = {};
  const ids = new Map<CellFormat, { style: number | null; border: number | null }>();
  const styles: Record<string, number> = {};
  const formats: Record<string, number> = {};
  const borders: Record<string, number> = {};
  const idsOf = (format: CellFormat) => {
    const known = ids.get(format);
    if (known !== undefined) return known;
    const style = engineStyle(format);
    const border = engineBorder(format);
    const found = {
      style: style === null ? null : tables.styles.add(style),
      border: border === null ? null : tables.borders.add(border),
    };
    ids.set(format, found);
    return found;
  };
  const project = (cell: Cell, row: number, column: number) => {
    const name = formatCell(row, column);
    const content = engineContent(cell, book.locale);
    if (content !== '') cells[name] = content;
    const pattern = engineFormat(cell, book.locale);
    if (pattern !== '') formats[name] = tables.formats.add(pattern);
    if (cell.format === null) return;
    const { style, border } = idsOf(cell.format);
    if (style !== null) styles[name] = style;
    if (border !== null) borders[name] = border;
  };
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== undefined) project(cell, r, c);
    });
  });
  const color = hexOf(sheet.tabColor);
  return {
    id: engineId(sheet.id),
    name: sheet.title,
    colNumber: sheet.columnCount,
    rowNumber: sheet.rowCount,
    cells,
    styles,
    formats,
    borders,
    cols: projectDimensions(sheet.columnDimensions, sheet.columnCount, DEFAULT_COLUMN_WIDTH),
    rows: projectDimensions(sheet.rowDimensions, sheet.rowCount, null),
    merges: sheet.merges.map(formatRect),
    conditionalFormats: sheet.conditionals.map((rule) => engineConditional(rule, book.locale)),
    dataValidationRules: sheet.validations.map((rule) => engineValidation(rule, book.locale)),
    figures: engineFigures(book, sheet),
    tables: [],
    areGridLinesVisible: !sheet.hideGridlines,
    isVisible: !sheet.hidden,
    panes: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows },
    ...(color === null ? {} : { color }),
  };
}

function projectDimensions(
  dimensions: readonly (Dimension | undefined)[],
  count: number,
  standard: number | null,
): Record<number, { size?: number; isHidden?: boolean }> {
  const projected: Record<number, { size?: number; isHidden?: boolean }> = {};
  for (let i = 0; i < count; i++) {
    const size = dimensions[i]?.size ?? standard;
    const hidden = dimensions[i]?.hidden ?? false;
    if (size !== null || hidden) {
      projected[i] = { ...(size === null ? {} : { size }), ...(hidden ? { isHidden: true } : {}) };
    }
  }
  return projected;
}
