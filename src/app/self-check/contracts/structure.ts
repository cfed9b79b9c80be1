/** Rows inserted and moved, and what follows them. Each contract fills its own plot in the same batch. */
import { sameFormula } from '../../../sheets-api/formula-text';
import type { Request } from '../../../sheets-api/schema';
import { type Context, type Contract, judged, same } from '../contract';
import { area, fill, insert, lines, local, type Plot } from '../plot';
import { SCRATCH_NAME } from '../scratch-tab';
import { cells, dig, values } from '../view';

export const structureContracts: Contract[] = [
  { id: 'insertInside', run: (context, plot) => sumAfterInsert(context, plot, 2) },
  { id: 'insertAtSentinel', run: (context, plot) => sumAfterInsert(context, plot, 4) },
  {
    /** Row 2 goes below row 4; its formula refers to its own row, and row 1 looks at it from outside. */
    id: 'moveRows',
    run(context, plot) {
      const view = context.write([
        fill(plot, 'A2:A4', [5, 6, 7]),
        fill(plot, 'B1:B2', ['=B2', '=A2*2']),
        moveRow2(plot),
      ]);
      const wanted = ['=B4', '=A4*2'].map((formula) => local(plot, formula));
      const seen = ['B1', 'B4'].map((name) =>
        dig(cells(view, plot, name), '0.userEnteredValue.formulaValue'),
      );
      const [value] = values(view, plot, 'B1');
      const passes = wanted.every((text, i) => sameFormula(text, `${seen[i]}`)) && value === 10;
      return judged(passes, `${wanted},10`, [...seen, value]);
    },
  },
  {
    id: 'moveValidation',
    run(context, plot) {
      const condition = { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '3' }] };
      const view = context.write([
        { setDataValidation: { range: area(plot, 'A2'), rule: { condition, strict: true } } },
        moveRow2(plot),
      ]);
      const types = cells(view, plot, 'A2:A4').map((cell) => dig(cell, 'dataValidation.condition.type'));
      return same([null, null, 'NUMBER_GREATER'], types);
    },
  },
  {
    /** It grows when rows are inserted inside it, and goes along when they are inserted above. */
    id: 'namedRange',
    run({ write, sheets }, plot) {
      const name = SCRATCH_NAME + plot.sheetId;
      write([
        { addNamedRange: { namedRange: { name, range: area(plot, 'A3:A5') } } },
        insert(plot, 1),
        insert(plot, 4, 2),
      ]);
      const range = sheets.get('namedRanges').namedRanges?.find((one) => one.name === name)?.range;
      return same([3, 8], [dig(range, 'startRowIndex'), dig(range, 'endRowIndex')]);
    },
  },
];

/**
 * The sum in row 1 reaches over rows 2 to 5, of which the last is a blank sentinel. The 100 put into the sentinel
 * afterwards shows whether it is still inside.
 */
function sumAfterInsert({ write }: Context, plot: Plot, row: number) {
  const view = write([
    fill(plot, 'A1:A4', ['=SUM(A2:A5)', 1, 2, 3]),
    insert(plot, row),
    fill(plot, `A${row + 1}`, [10]),
    fill(plot, 'A6', [100]),
  ]);
  return same([116], values(view, plot, 'A1'));
}

function moveRow2(plot: Plot): Request {
  return { moveDimension: { source: lines(plot, 1), destinationIndex: 4 } };
}
