/** The charts of a tab, with all that the file needs of them. */
import { a1 } from '../../src/workbook/read';
import type { Sheet } from './grid';
import { addressOf, type Box, boxOf, type GridSize } from './places';
import { argb, numberPattern } from './styles';

type ChartData = GoogleAppsScript.Sheets.Schema.ChartData;
type EmbeddedChart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;
type Value = string | number | boolean | null;
/** Typed without the field that has replaced `color`. */
type Series = GoogleAppsScript.Sheets.Schema.BasicChartSeries & {
  colorStyle?: GoogleAppsScript.Sheets.Schema.ColorStyle;
};

export interface ExcelChart {
  kind: 'line' | 'bar' | 'column';
  title: string;
  labels: Cells | null;
  series: { name: Cells; values: Cells /** RRGGBB */; color: string | null; dashed: boolean }[];
  legend: boolean;
  /** Top left corner: cell, and pixels from its own; size in pixels. */
  at: { row: number; column: number; x: number; y: number };
  size: { width: number; height: number };
}

/** Cells by address, and what stands in them, for programs that draw without computing. */
export interface Cells {
  address: string;
  values: Value[];
  /** How the first of them is shown; null: as it is. */
  pattern: string | null;
}

export interface ChartContext {
  /** Titles in the file by sheet id, and in the workbook. */
  titleOf: ReadonlyMap<number, string>;
  sourceTitleOf: ReadonlyMap<number, string>;
  evaluated(title: string, cell: string): Value;
}

const KINDS: Record<string, ExcelChart['kind']> = { LINE: 'line', BAR: 'bar', COLUMN: 'column' };

/** Charts of other kinds, and such that lie over no cell, are left out. */
export function chartsOf(sheet: Sheet, size: GridSize, context: ChartContext): ExcelChart[] {
  return (sheet.charts ?? []).flatMap((chart) => {
    const found = chartOf(chart, sheet, size, context);
    return found === null ? [] : [found];
  });
}

function chartOf(
  { spec, position }: EmbeddedChart,
  sheet: Sheet,
  size: GridSize,
  context: ChartContext,
): ExcelChart | null {
  const basic = spec?.basicChart;
  const kind = KINDS[basic?.chartType ?? ''];
  const overlay = position?.overlayPosition;
  if (basic === undefined || kind === undefined || overlay === undefined) return null;
  const head = basic.headerCount ?? 0;
  const box = (data: ChartData | undefined) => {
    const range = data?.sourceRange?.sources?.[0];
    return range === undefined ? null : { sheetId: range.sheetId ?? 0, box: boxOf(range, size) };
  };
  const cells = (data: ChartData | undefined, part: (box: Box) => Box): Cells | null => {
    const found = box(data);
    if (found === null) return null;
    const { startRow, startColumn } = part(found.box);
    const pattern =
      found.sheetId === (sheet.properties?.sheetId ?? 0) ? patternAt(sheet, startRow, startColumn) : null;
    return { ...cellsIn(found.sheetId, part(found.box), context), pattern };
  };
  return {
    kind,
    title: spec?.title ?? '',
    labels: cells(basic.domains?.[0]?.domain, (all) => behind(all, head)),
    series: (basic.series ?? []).flatMap((one: Series) => {
      const name = cells(one.series, (all) => before(all, head));
      const values = cells(one.series, (all) => behind(all, head));
      const color = argb(one.colorStyle, one.color)?.slice(2) ?? null;
      const dashed = one.lineStyle?.type?.includes('DASH') ?? false;
      return name === null || values === null ? [] : [{ name, values, color, dashed }];
    }),
    legend: basic.legendPosition !== 'NO_LEGEND',
    at: {
      row: overlay.anchorCell?.rowIndex ?? 0,
      column: overlay.anchorCell?.columnIndex ?? 0,
      x: overlay.offsetXPixels ?? 0,
      y: overlay.offsetYPixels ?? 0,
    },
    size: { width: overlay.widthPixels ?? 600, height: overlay.heightPixels ?? 371 },
  };
}

/** A source is one row or one column, its first cell the name. */
const isColumn = (box: Box): boolean => box.endColumn - box.startColumn === 1;

function behind(box: Box, head: number): Box {
  return isColumn(box)
    ? { ...box, startRow: box.startRow + head }
    : { ...box, startColumn: box.startColumn + head };
}

function before(box: Box, head: number): Box {
  return isColumn(box)
    ? { ...box, endRow: box.startRow + Math.max(1, head) }
    : { ...box, endColumn: box.startColumn + Math.max(1, head) };
}

function patternAt(sheet: Sheet, row: number, column: number): string | null {
  for (const { startRow = 0, startColumn = 0, rowData = [] } of sheet.data ?? []) {
    const cell = rowData[row - startRow]?.values?.[column - startColumn];
    if (cell !== undefined) return numberPattern(cell.userEnteredFormat?.numberFormat);
  }
  return null;
}

function cellsIn(
  sheetId: number,
  box: Box,
  { titleOf, sourceTitleOf, evaluated }: ChartContext,
): Omit<Cells, 'pattern'> {
  const values: Value[] = [];
  const title = sourceTitleOf.get(sheetId) ?? '';
  for (let row = box.startRow; row < box.endRow; row++)
    for (let column = box.startColumn; column < box.endColumn; column++)
      values.push(evaluated(title, a1(row, column)));
  const fixed = addressOf(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return { address: `'${(titleOf.get(sheetId) ?? '').replaceAll("'", "''")}'!${fixed}`, values };
}
