/** Charts in the book: what their figures refer to moves along with rows, columns and tabs. */
import type { Book, Chart, ChartSpec, Sheet } from './book';
import type { Rect, Shift } from './rect';
import { contains, shiftRect, shiftSpan } from './rect';
import { gridRange } from './resource-sheet';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type ChartData = GoogleAppsScript.Sheets.Schema.ChartData;

/** Cells a chart reads: one row or one column. */
export interface Source {
  sheetId: number;
  at: Rect;
}

type Change = (source: Source) => Source | null;

export function sourceOf(range: GridRange): Source {
  const { sheetId, startRowIndex, startColumnIndex, endRowIndex, endColumnIndex } = range;
  const at = {
    top: startRowIndex ?? 0,
    left: startColumnIndex ?? 0,
    bottom: endRowIndex ?? Number.POSITIVE_INFINITY,
    right: endColumnIndex ?? Number.POSITIVE_INFINITY,
  };
  return { sheetId: sheetId ?? 0, at };
}

/** The spec with its sources changed; a line of figures that has lost them all goes. */
export function mapSources(spec: ChartSpec, change: Change): ChartSpec {
  const { domains = [], series = [], ...rest } = spec.basicChart ?? {};
  const mapped = (data: ChartData | undefined): ChartData | null => {
    const sources = (data?.sourceRange?.sources ?? []).flatMap((range) => {
      const next = change(sourceOf(range));
      return next === null ? [] : [gridRange(next.sheetId, next.at)];
    });
    return sources.length === 0 ? null : { sourceRange: { sources } };
  };
  const kept = <T>(items: T[], read: (item: T) => ChartData | undefined, put: (data: ChartData) => object) =>
    items.flatMap((item): T[] => {
      const data = mapped(read(item));
      return data === null ? [] : [{ ...item, ...put(data) }];
    });
  return {
    ...spec,
    basicChart: {
      ...rest,
      domains: kept(
        domains,
        ({ domain }) => domain,
        (domain) => ({ domain }),
      ),
      series: kept(
        series,
        (one) => one.series,
        (data) => ({ series: data }),
      ),
    },
  };
}

/** Every chart of the book with its sources changed; the book itself when none of them did. */
export function changeSources(book: Book, change: Change): Book {
  let changed = false;
  const watched: Change = (source) => {
    const next = change(source);
    if (next !== source) changed = true;
    return next;
  };
  const sheets = book.sheets.map((sheet) =>
    sheet.charts.length === 0
      ? sheet
      : { ...sheet, charts: sheet.charts.map((one) => ({ ...one, spec: mapSources(one.spec, watched) })) },
  );
  return changed ? { ...book, sheets } : book;
}

/** Rows or columns of a tab are inserted or deleted: anchors on it move, and so does what any chart reads there. */
export function shiftCharts(book: Book, sheetId: number, shift: Shift): Book {
  const anchored: Book = {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.id === sheetId ? withAnchors(sheet, (chart) => shiftAnchor(chart, shift)) : sheet,
    ),
  };
  return changeSources(anchored, (source) => {
    if (source.sheetId !== sheetId) return source;
    const at = shiftRect(source.at, shift);
    return at === null ? null : { sheetId, at };
  });
}

function withAnchors(sheet: Sheet, move: (chart: Chart) => Chart): Sheet {
  return sheet.charts.length === 0 ? sheet : { ...sheet, charts: sheet.charts.map(move) };
}

/** A chart whose cell is deleted stays at what then stands there. */
function shiftAnchor(chart: Chart, shift: Shift): Chart {
  const { row, column } = chart.anchor;
  const moved = (index: number) => shiftSpan(index, index + 1, shift)?.[0] ?? shift.at;
  const anchor = shift.axis === 'ROWS' ? { row: moved(row), column } : { row, column: moved(column) };
  return { ...chart, anchor };
}

/** Cells of `block` have been moved: what lay in it as a whole is read at its new place, and anchors go along. */
export function relocateCharts(
  book: Book,
  from: number,
  block: Rect,
  to: { sheetId: number; rows: number; columns: number },
): Book {
  const moved = (at: Rect): Rect => ({
    top: at.top + to.rows,
    bottom: at.bottom + to.rows,
    left: at.left + to.columns,
    right: at.right + to.columns,
  });
  return changeSources(book, (source) =>
    source.sheetId === from && contains(block, source.at)
      ? { sheetId: to.sheetId, at: moved(source.at) }
      : source,
  );
}

/** Anchors in moved rows or columns go along with them. */
export function moveAnchors(sheet: Sheet, block: Rect, rows: number, columns: number): Sheet {
  return withAnchors(sheet, (chart) => {
    const { row, column } = chart.anchor;
    const at = { top: row, bottom: row + 1, left: column, right: column + 1 };
    return contains(block, at) ? { ...chart, anchor: { row: row + rows, column: column + columns } } : chart;
  });
}

/** Nothing can be read of a deleted tab. */
export function forgetTab(book: Book, sheetId: number): Book {
  return changeSources(book, (source) => (source.sheetId === sheetId ? null : source));
}

/** Charts of a copied tab read the copy. */
export function copiedCharts(source: Sheet, sheetId: number, newId: () => number): Chart[] {
  return source.charts.map((chart) => ({
    ...chart,
    id: newId(),
    spec: mapSources(chart.spec, (one) => (one.sheetId === source.id ? { ...one, sheetId } : one)),
  }));
}
