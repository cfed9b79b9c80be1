/** How a call behaves as a whole. */
import { cellData, googleFormat } from '../../../sheets-api/values';
import { a1 } from '../../../workbook/read';
import { attempt, type Contract, judged, REFUSED, same } from '../contract';
import { area, fill, insert, local } from '../plot';
import { SCRATCH_KEY } from '../scratch-tab';
import { dig, values } from '../view';

export const callContracts: Contract[] = [
  {
    /** A batch whose second request is invalid applies nothing of the first. */
    id: 'atomic',
    run(context, plot) {
      const outcome = attempt(context, [
        fill(plot, 'A1', [1]),
        // Far below the last row of the tab.
        { repeatCell: { range: area(plot, 'A90000'), cell: cellData(1), fields: 'userEnteredValue' } },
      ]);
      const view = context.write([fill(plot, 'B1', [2])]);
      return same([REFUSED, null, 2], [outcome, ...values(view, plot, 'A1:B1')]);
    },
  },
  {
    /** The response shows the state after all of its own requests, formulas evaluated. */
    id: 'response',
    run({ write }, plot) {
      const view = write([fill(plot, 'A1:A2', [21, '=A1*2']), insert(plot, 0), fill(plot, 'A1', [7])]);
      return same([7, 21, 42], values(view, plot, 'A1:A3'));
    },
  },
  {
    /** A range from the first row: its zero may be left out, and reads as 0 all the same. */
    id: 'zeros',
    arrange: (plot) => [
      { addProtectedRange: { protectedRange: { range: area(plot, 'A1:A2'), warningOnly: true } } },
      fill(plot, 'B1', [0]),
    ],
    run({ before: { protectedRanges = [], ...before } }, plot) {
      const found = protectedRanges.find((one) => dig(one, 'range.startColumnIndex') === plot.column);
      const row = found ? (dig(found, 'range.startRowIndex') ?? 'left out') : null;
      const seen = [row, ...values(before, plot, 'B1')];
      return judged((row === 0 || row === 'left out') && seen[1] === 0, '[0 or "left out",0]', seen);
    },
  },
  {
    /** Several ranges in one read: numbers unformatted, times as serial numbers, ends trimmed. */
    id: 'batchValues',
    run({ before, sheets, write }, plot) {
      const { format, fields } = googleFormat({ number: 'dateTime' });
      write([
        fill(plot, 'A1', [cellData('0900')]),
        fill(
          plot,
          'A2',
          [{ ...cellData(45078.625), userEnteredFormat: format }],
          `userEnteredValue,${fields}`,
        ),
        fill(plot, 'B2', ['=A2+1']),
      ]);
      const name = (row: number, column: number) =>
        `'${before.properties?.title}'!${a1(row, plot.column + column)}`;
      const block = `${name(0, 0)}:${a1(3, plot.column + 2)}`;
      return same(
        [[['0900'], [45078.625, 45079.625]], [], [['0900']]],
        sheets.values([block, name(4, 0), name(0, 0)]),
      );
    },
  },
  {
    /** One answer about chosen cells of a sheet: a block for each range, with the file's own marks; no other sheets. */
    id: 'chosenCells',
    run({ sheets, write }, plot) {
      write([fill(plot, 'A1:A3', [1, 2, '=A1+A2'])]);
      const fields =
        'properties(timeZone),developerMetadata(metadataKey),' +
        'sheets(properties(sheetId),developerMetadata(metadataKey),data(startRow,rowData(values(userEnteredValue))))';
      const asked = [area(plot, 'A1'), area(plot, 'A2:A3')];
      const reply = sheets.get(fields, asked);
      const of = (found: GoogleAppsScript.Sheets.Schema.DeveloperMetadata[] | undefined) =>
        (found ?? []).some(({ metadataKey }) => metadataKey === SCRATCH_KEY);
      const told = (reply.sheets ?? []).map(({ properties, developerMetadata, data = [] }) => [
        properties?.sheetId === plot.sheetId,
        of(developerMetadata),
        data.map(({ startRow = 0, rowData = [] }) => [
          startRow,
          rowData.map(({ values: [cell] = [] }) => cell?.userEnteredValue),
        ]),
      ]);
      const blocks = [
        [0, [{ numberValue: 1 }]],
        [1, [{ numberValue: 2 }, { formulaValue: local(plot, '=A1+A2') }]],
      ];
      return same(
        [true, true, [[true, true, blocks]]],
        [reply.properties?.timeZone !== undefined, of(reply.developerMetadata), told],
      );
    },
  },
  {
    id: 'duplicateSheetId',
    run: (context, { sheetId }) =>
      same(REFUSED, attempt(context, [{ addSheet: { properties: { sheetId, title: `${sheetId}` } } }])),
  },
];
