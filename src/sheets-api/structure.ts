/** Inserts, moves and deletes as requests. */
import type { Tab } from '../workbook/model';
import type { ReadTab } from '../workbook/read';
import type { LineStep } from './lines';
import type { Request } from './schema';

/**
 * The freeze bar is lifted before lines move: a dragged one has made inserts fail
 * (google-api-javascript-client#155), and Google never lets all unfrozen lines go. `freeze` puts it back.
 */
export function structuralRequests(read: ReadTab, rows: LineStep[], columns: LineStep[]): Request[] {
  const { sheetId } = read;
  const steps = [
    ...stepRequests(sheetId, 'ROWS', read.rowCount, rows),
    ...stepRequests(sheetId, 'COLUMNS', read.columnCount, columns),
  ];
  return steps.length === 0 ? [] : [frozen(sheetId, 0, 0), ...steps];
}

/** Where the freeze bar belongs; nothing when it is there and no line moved. */
export function freeze(tab: Tab, read: ReadTab, moved: boolean): Request[] {
  const stands = read.frozenRows === tab.frozenRows && read.frozenColumns === tab.frozenColumns;
  return stands && !moved ? [] : [frozen(read.sheetId, tab.frozenRows, tab.frozenColumns)];
}

function frozen(sheetId: number, frozenRowCount: number, frozenColumnCount: number): Request {
  return {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { frozenRowCount, frozenColumnCount } },
      fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
    },
  };
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
