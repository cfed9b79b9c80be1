/** The watch sees what it is there for: writes into entries, by the keys as they stand when the batch is applied. */
import type { BatchUpdateRequest } from '../../../local/workbook/api';
import { cell, desk, enter, SECRETARY, SMALL } from '../desk';
import { type Watch, watch } from './watch';

const DAY = '2023-06-02|activated';

function watched(): Watch & { send(requests: BatchUpdateRequest['requests']): void } {
  let seen!: Watch;
  const made = desk(undefined, (workbook) => {
    seen = watch(workbook);
    return seen.workbook;
  });
  made.host.run('openCampaign', [SMALL]);
  made.host.run('build');
  enter(made.leader, made.workbook, 'Nhập hôm nay', 'SA2', DAY, '4');
  return {
    ...seen,
    send: (requests) => void seen.workbook.as(SECRETARY).batchUpdate({ requests: requests! }),
  };
}

test('a number written over an entry, the same number written again, a whole block', () => {
  const { send, entries, batches } = watched();
  const { sheetId, rows, columns } = entries()[0]!;
  const start = { sheetId, rowIndex: rows.get('SA2')!, columnIndex: columns.get(DAY)! };
  const write = (numberValue: number) => ({
    updateCells: {
      start,
      rows: [{ values: [{ userEnteredValue: { numberValue } }] }],
      fields: 'userEnteredValue',
    },
  });
  const from = batches.length;
  send([write(9)]);
  send([write(9)]);
  const range = {
    sheetId,
    startRowIndex: rows.get('SA1')!,
    endRowIndex: rows.get('SA2')! + 1,
    startColumnIndex: columns.get(DAY)!,
    endColumnIndex: columns.get(DAY)! + 1,
  };
  send([{ repeatCell: { range, cell: {}, fields: 'userEnteredValue' } }]);
  send([{ repeatCell: { range, cell: {}, fields: 'userEnteredFormat.bold' } }]);
  const spot = `SA2 ${DAY}`;
  expect(batches.slice(from).map(({ written, changed }) => ({ written, changed }))).toEqual([
    { written: [spot], changed: [{ place: spot, before: 4, after: 9 }] },
    { written: [spot], changed: [] },
    { written: [`SA1 ${DAY}`, spot], changed: [{ place: spot, before: 9, after: null }] },
    { written: [], changed: [] },
  ]);
});

test('keys as they stand at the moment: after lines were moved, and in a batch that moves them', () => {
  const { send, entries, batches, inner } = watched();
  const title = entries()[0]!.title;
  const secretary = inner.person(SECRETARY);
  secretary.insertColumns(title, 1, 1);
  const { sheetId, rows, columns } = entries()[0]!;
  const at = { row: rows.get('SA2')!, column: columns.get(DAY)! };
  expect(inner.value(title, cell(at.row, at.column))).toBe(4);
  const write = (rowIndex: number) => ({
    pasteData: {
      coordinate: { sheetId, rowIndex, columnIndex: at.column },
      data: '7',
      type: 'PASTE_VALUES' as const,
      delimiter: '\t',
    },
  });
  const move = {
    insertDimension: {
      range: { sheetId, dimension: 'ROWS' as const, startIndex: at.row, endIndex: at.row + 1 },
      inheritFromBefore: true,
    },
  };
  send([move, write(at.row + 1)]);
  expect(batches[batches.length - 1]).toMatchObject({
    written: [`SA2 ${DAY}`],
    changed: [{ place: `SA2 ${DAY}`, before: 4, after: 7 }],
  });
  expect(() => send([write(at.row), move])).toThrow('moves its lines afterwards');
});
