/** Inserts, moves and deletes as requests. */
import type { Tab } from '../workbook/model';
import type { ReadTab } from '../workbook/read';
import type { LineStep } from './lines';
import type { Request } from './schema';

/** The freeze bar is put back first: a dragged one has made inserts fail (google-api-javascript-client#155). */
export function structuralRequests(
  tab: Tab,
  read: ReadTab,
  rows: LineStep[],
  columns: LineStep[],
): Request[] {
  const { sheetId } = read;
  const requests: Request[] = [];
  if (read.frozenRows !== tab.frozenRows || read.frozenColumns !== tab.frozenColumns)
    requests.push({
      updateSheetProperties: {
        properties: {
          sheetId,
          gridProperties: { frozenRowCount: tab.frozenRows, frozenColumnCount: tab.frozenColumns },
        },
        fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
      },
    });
  requests.push(...stepRequests(sheetId, 'ROWS', read.rowCount, rows));
  requests.push(...stepRequests(sheetId, 'COLUMNS', read.columnCount, columns));
  return requests;
}

function stepRequests(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  size: number,
  steps: LineStep[],
): Request[] {
  let length = size;
  return steps.map((step): Request => {
    const range = (startIndex: number, count: number) => ({
      sheetId,
      dimension,
      startIndex,
      endIndex: startIndex + count,
    });
    if (step.kind === 'move')
      return { moveDimension: { source: range(step.from, step.count), destinationIndex: step.to } };
    length += step.kind === 'insert' ? step.count : -step.count;
    if (step.kind === 'delete') return { deleteDimension: { range: range(step.from, step.count) } };
    if (step.at === length - step.count)
      return { appendDimension: { sheetId, dimension, length: step.count } };
    return { insertDimension: { range: range(step.at, step.count), inheritFromBefore: step.at > 0 } };
  });
}
