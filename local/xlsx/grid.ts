/** Walking the cells of a tab. */
export type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;

export interface PlacedCell {
  cell: CellData;
  row: number;
  column: number;
}

/** Every cell of the sheet with its position, whatever pieces Google cut the grid into. */
export function* cellsOf(sheet: Sheet): Generator<PlacedCell> {
  for (const data of sheet.data ?? []) {
    for (const [i, { values }] of (data.rowData ?? []).entries()) {
      for (const [j, cell] of (values ?? []).entries())
        yield { cell, row: (data.startRow ?? 0) + i, column: (data.startColumn ?? 0) + j };
    }
  }
}
