/** Rows inserted and moved, and what follows them. Each contract fills its own plot in the same batch. */
import { type Context, type Contract, same } from '../contract';
import { area, fill, insert, lines, local, type Plot } from '../plot';
import { SCRATCH_NAME } from '../scratch-tab';
import { cells, dig, formulaAt, values } from '../view';

export const structureContracts: Contract[] = [
  { id: 'insertInside', run: (context, plot) => sumAfterInsert(context, plot, 2) },
  { id: 'insertAtSentinel', run: (context, plot) => sumAfterInsert(context, plot, 4) },
  {
    /**
     * Row 2 goes below row 4 with its validation; its formula refers to its own row, and row 1 looks at it from
     * outside.
     */
    id: 'moveRows',
    run({ write }, plot) {
      const rule = {
        condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '3' }] },
        strict: true,
      };
      const view = write([
        fill(plot, 'A2:A4', [5, 6, 7]),
        fill(plot, 'B1:B2', ['=B2', '=A2*2']),
        { setDataValidation: { range: area(plot, 'A2'), rule } },
        { moveDimension: { source: lines(plot, 1), destinationIndex: 4 } },
      ]);
      const formulas = ['B1', 'B4'].map((name) => formulaAt(view, plot, name));
      const rules = cells(view, plot, 'A2:A4').map((cell) => dig(cell, 'dataValidation.strict'));
      return same(
        [local(plot, '=B4'), local(plot, '=A4*2'), 10, null, null, true],
        [...formulas, ...values(view, plot, 'B1'), ...rules],
      );
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
      const { namedRanges = [] } = sheets.get('namedRanges');
      const found = namedRanges.find((one) => one.name === name);
      return same([3, 8], [dig(found, 'range.startRowIndex'), dig(found, 'range.endRowIndex')]);
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
