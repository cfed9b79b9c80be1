/** Rows inserted and moved, and what follows them. Each contract arranges its own plot in the same batch. */
import { sameFormula } from '../../../sheets-api/formula-text';
import { type Contract, judged, same } from '../contract';
import { fillDown, formula, insertRows, nameOf, number, type Plot, rangeOf } from '../plot';
import { SCRATCH_NAME } from '../scratch-tab';
import { cellOf, formulaOf, valueAt } from '../view';

/** Sum in row 0 over rows 1 to 4, of which the last is a blank sentinel. */
function summed(plot: Plot) {
  const sum = formula(`=SUM(${nameOf(plot, 1, 0)}:${nameOf(plot, 4, 0)})`);
  return fillDown(plot, 0, 0, [sum, number(1), number(2), number(3)]);
}

const insertInside: Contract = {
  id: 'insertInside',
  run: (context, plot) => same(16, sumAfterInsert(context, plot, 2)),
};

const insertAtSentinel: Contract = {
  id: 'insertAtSentinel',
  run: (context, plot) => same(16, sumAfterInsert(context, plot, 4)),
};

function sumAfterInsert(context: Parameters<Contract['run']>[0], plot: Plot, row: number) {
  const view = context.write(plot, [
    summed(plot),
    insertRows(plot, row, 1),
    fillDown(plot, row, 0, [number(10)]),
  ]);
  return valueAt(view, plot, 0, 0);
}

/** Row 1 goes below row 3; its formula refers to its own row, and row 0 looks at it from outside. */
const moveRows: Contract = {
  id: 'moveRows',
  run(context, plot) {
    const view = context.write(plot, [
      ...movable(plot),
      {
        moveDimension: {
          source: { sheetId: plot.sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
          destinationIndex: 4,
        },
      },
    ]);
    const wanted = [`=${nameOf(plot, 3, 0)}*2`, `=${nameOf(plot, 3, 1)}`];
    const seen = [formulaOf(view, plot, 3, 1), formulaOf(view, plot, 0, 1)];
    const passes =
      wanted.every((text, i) => sameFormula(seen[i] ?? '', text)) && valueAt(view, plot, 0, 1) === 10;
    return judged(passes, JSON.stringify([...wanted, 10]), [...seen, valueAt(view, plot, 0, 1)]);
  },
};

const moveValidation: Contract = {
  id: 'moveValidation',
  run(context, plot) {
    const rule = { condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '3' }] }, strict: true };
    const view = context.write(plot, [
      { setDataValidation: { range: rangeOf(plot, 1, 0), rule } },
      {
        moveDimension: {
          source: { sheetId: plot.sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
          destinationIndex: 4,
        },
      },
    ]);
    const types = [1, 2, 3].map((row) => cellOf(view, plot, row, 0).dataValidation?.condition?.type ?? null);
    return same([null, null, 'NUMBER_GREATER'], types);
  },
};

function movable(plot: Plot) {
  return [
    fillDown(plot, 1, 0, [number(5), number(6), number(7)]),
    fillDown(plot, 0, 1, [formula(`=${nameOf(plot, 1, 1)}`), formula(`=${nameOf(plot, 1, 0)}*2`)]),
  ];
}

/** A named range grows when rows are inserted inside it, and goes along when they are inserted above. */
const namedRange: Contract = {
  id: 'namedRange',
  run(context, plot) {
    const name = `${SCRATCH_NAME}${plot.sheetId}`;
    context.write(plot, [
      { addNamedRange: { namedRange: { name, range: rangeOf(plot, 2, 0, 3) } } },
      insertRows(plot, 1, 1),
      insertRows(plot, 4, 2),
    ]);
    const found = context.ports.sheets
      .get('namedRanges')
      .namedRanges?.find((one) => one.name === name)?.range;
    return same([3, 8], [found?.startRowIndex, found?.endRowIndex]);
  },
};

export const structureContracts = [insertInside, insertAtSentinel, moveRows, moveValidation, namedRange];
