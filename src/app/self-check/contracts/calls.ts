/** How a call behaves as a whole. */
import { type Contract, judged, refused, same } from '../contract';
import { fillDown, formula, insertRows, nameOf, number, rangeOf } from '../plot';
import { valueAt, valuesDown } from '../view';

/** A batch whose second request is invalid applies nothing of the first. */
const atomic: Contract = {
  id: 'atomic',
  run(context, plot) {
    const beyondTheGrid = { ...rangeOf(plot, 90_000, 0), endRowIndex: 90_001 };
    const attempt = refused(context, plot, [
      fillDown(plot, 0, 0, [number(1)]),
      { repeatCell: { range: beyondTheGrid, cell: number(1), fields: 'userEnteredValue' } },
    ]);
    const view = context.write(plot, [fillDown(plot, 0, 1, [number(2)])]);
    return same(
      ['refused', null, 2],
      [JSON.parse(attempt.seen), valueAt(view, plot, 0, 0), valueAt(view, plot, 0, 1)],
    );
  },
};

/** The response shows the state after all of its own requests, formulas evaluated. */
const response: Contract = {
  id: 'response',
  run(context, plot) {
    const double = formula(`=${nameOf(plot, 0, 0)}*2`);
    const view = context.write(plot, [
      fillDown(plot, 0, 0, [number(21), double]),
      insertRows(plot, 0, 1),
      fillDown(plot, 0, 0, [number(7)]),
    ]);
    return same([7, 21, 42], valuesDown(view, plot, 0, 0, 3));
  },
};

/** A field mask returns what it names and nothing else. */
const fields: Contract = {
  id: 'fields',
  run(context) {
    const sheets = context.ports.sheets.get('sheets(properties(sheetId,title))').sheets ?? [];
    const seen = sheets.filter((sheet) => sheet.properties?.sheetId === context.sheetId);
    const keys = seen.map((sheet) => [Object.keys(sheet), Object.keys(sheet.properties ?? {}).sort()]);
    return same([[['properties'], ['sheetId', 'title']]], keys);
  },
};

/** A range from the first row: whether its zero is there or left out, reading it gives 0. */
const zeros: Contract = {
  id: 'zeros',
  arrange: (plot) => [
    { mergeCells: { range: rangeOf(plot, 0, 0, 2), mergeType: 'MERGE_ALL' } },
    fillDown(plot, 0, 1, [number(0)]),
  ],
  run({ before }, plot) {
    const merge = before.sheet.merges?.find((one) => one.startColumnIndex === plot.column);
    const row = merge === undefined ? 'missing' : (merge.startRowIndex ?? 'left out');
    const value = valueAt(before, plot, 0, 1);
    return judged((row === 'left out' || row === 0) && value === 0, '"left out" or 0; 0', [row, value]);
  },
};

const duplicateSheetId: Contract = {
  id: 'duplicateSheetId',
  run: (context, plot) =>
    refused(context, plot, [
      { addSheet: { properties: { sheetId: plot.sheetId, title: `${plot.sheetId}` } } },
    ]),
};

export const callContracts = [atomic, response, fields, zeros, duplicateSheetId];
