/** Rows that belong together stay on one page, whatever a program makes of the room on its pages. */
import fc from 'fast-check';
import { breakBeforeRow } from '../../local/xlsx/paper';
import type { PrintSetup } from '../../src/workbook/model';

/** Pixels between 20 mm above and below on A4. */
const ROOM = { portrait: 971, landscape: 642 };
const HEAD = { first: 3, rows: 2 };

const papers = fc.record({
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  above: fc.integer({ min: 10, max: 60 }),
  body: fc.array(fc.constantFrom(24, 26, 42, 58), { minLength: 3, maxLength: 150 }),
  below: fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 3, maxLength: 8 }),
  /** What a program finds room for, of the room there is. */
  filled: fc.double({ min: 0.97, max: 1, noNaN: true }),
});

test('the last rows of a table stand with what is below it', () => {
  let breaks = 0;
  fc.assert(
    fc.property(papers, ({ orientation, above, body, below, filled }) => {
      const rows = [above, above, above, 30, 30, ...body, ...below];
      const start = HEAD.first + HEAD.rows;
      const print: PrintSetup = {
        orientation,
        repeatFrom: HEAD.first,
        repeatRows: start,
        repeatColumns: 0,
        breakBefore: [],
        fitWidth: null,
        area: { rows: { from: 0, to: rows.length }, columns: { from: 0, to: 1 } },
        keepTogether: { from: start + body.length - 2, to: rows.length },
      };
      const forced = breakBeforeRow(print, rows, 100);
      if (forced !== null) breaks++;
      const pages = paged(rows, start, forced, ROOM[orientation] * filled);
      const { from } = print.keepTogether!;
      expect(pages.slice(from)).toEqual(rows.slice(from).map(() => pages[from]));
    }),
    { numRuns: 500 },
  );
  expect(breaks).toBeGreaterThan(20);
});

/** The page of each row. */
function paged(rows: readonly number[], start: number, forced: number | null, room: number): number[] {
  const head = rows.slice(HEAD.first, start).reduce((a, b) => a + b, 0);
  let [page, used] = [1, 0];
  return rows.map((high, row) => {
    if (row === forced || used + high > room) {
      page++;
      used = row >= start ? head : 0;
    }
    used += high;
    return page;
  });
}
