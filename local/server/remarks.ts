/** Reads the notes and the input help of all cells, which the grid itself does not carry. */
import type { SheetsApi } from '../workbook/api';
import type { Remarks, TabRemarks } from './protocol';

const FIELDS =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(note,dataValidation.inputMessage)))';

export function readRemarks(api: SheetsApi): Remarks {
  const remarks: Remarks = {};
  for (const { properties, data = [] } of api.get({ fields: FIELDS }).sheets ?? []) {
    const tab: TabRemarks = { notes: [], helps: [] };
    /** The help last seen in each column: rows come in order, so one that goes on lengthens its run. */
    const running = new Map<number, TabRemarks['helps'][number]>();
    const addHelp = (row: number, column: number, text: string) => {
      const above = running.get(column);
      if (above?.to === row && above.text === text) {
        above.to++;
        return;
      }
      const help = { column, from: row, to: row + 1, text };
      running.set(column, help);
      tab.helps.push(help);
    };
    for (const { startRow = 0, startColumn = 0, rowData = [] } of data) {
      for (const [r, { values = [] }] of rowData.entries()) {
        for (const [c, { note, dataValidation }] of values.entries()) {
          const [row, column] = [startRow + r, startColumn + c];
          if (note) tab.notes.push({ row, column, text: note });
          if (dataValidation?.inputMessage) addHelp(row, column, dataValidation.inputMessage);
        }
      }
    }
    remarks[properties?.sheetId ?? 0] = tab;
  }
  return remarks;
}
