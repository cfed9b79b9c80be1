/** The cells of a sheet as they were read, in as many blocks as were asked for, as one grid. */
import type { TabKey } from '../workbook/model';
import { BLANK, type ReadCell, type ReadTab } from '../workbook/read';
import { boxOf } from './box';
import type { CellData, SheetResource } from './schema';

export function readTabOf(sheet: SheetResource, key: TabKey): ReadTab {
  const grid = sheet.properties?.gridProperties ?? {};
  const blocks = sheet.data ?? [];
  const cells: ReadCell[][] = [];
  for (const { startRow = 0, startColumn = 0, rowData = [] } of blocks)
    rowData.forEach(({ values = [] }, r) => {
      while (cells.length <= startRow + r) cells.push([]);
      const line = cells[startRow + r]!;
      values.forEach((cell, c) => {
        while (line.length < startColumn + c) line.push(BLANK);
        line[startColumn + c] = readCell(cell);
      });
    });
  return {
    key,
    title: sheet.properties?.title ?? '',
    sheetId: sheet.properties?.sheetId ?? 0,
    rowCount: grid.rowCount ?? 0,
    columnCount: grid.columnCount ?? 0,
    cells,
    merges: (sheet.merges ?? []).map(boxOf).map((box) => ({
      rows: { from: box.row, to: box.rowEnd },
      columns: { from: box.column, to: box.columnEnd },
    })),
    hiddenRows: hiddenLines(blocks.map(({ startRow, rowMetadata }) => [startRow, rowMetadata])),
    hiddenColumns: hiddenLines(
      blocks.map(({ startColumn, columnMetadata }) => [startColumn, columnMetadata]),
    ),
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
  };
}

function readCell({ userEnteredValue: value }: CellData): ReadCell {
  if (value === undefined) return BLANK;
  return {
    value: value.stringValue ?? value.numberValue ?? value.boolValue ?? null,
    formula: value.formulaValue ?? null,
  };
}

/** @param blocks where each starts, and its lines from there on; a line may stand in several */
function hiddenLines(
  blocks: [number | undefined, { hiddenByUser?: boolean | undefined }[] | undefined][],
): number[] {
  const found = blocks.flatMap(([start = 0, lines = []]) =>
    lines.flatMap(({ hiddenByUser }, i) => (hiddenByUser ? [start + i] : [])),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}
