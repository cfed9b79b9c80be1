/** Protections and who may edit inside them. Editors are counted, never named. */
import type { GridRange, Request } from '../../../sheets-api/schema';
import { type Contract, judged, refused, same } from '../contract';
import { rangeOf } from '../plot';
import type { View } from '../view';

type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

/** With an empty list only the caller (and the owner) may edit; with none every writer may. */
const editors: Contract = {
  id: 'editors',
  arrange: (plot) => [
    protect({ range: rangeOf(plot, 0, 0), editors: {} }),
    protect({ range: rangeOf(plot, 0, 1), editors: { users: [] } }),
    protect({ range: rangeOf(plot, 0, 2) }),
  ],
  run({ before }, plot) {
    const counts = [0, 1, 2].map((column) => {
      const found = protections(before, rangeOf(plot, 0, column))[0];
      return found === undefined ? 'missing' : (found.editors?.users?.length ?? 'none');
    });
    const [withEmpty, withEmptyUsers, without] = counts;
    const few = [withEmpty, withEmptyUsers].every((count) => count === 1 || count === 2);
    const open = without === 'none' || (typeof without === 'number' && without >= Number(withEmpty));
    return judged(few && open, '[1 or 2, 1 or 2, none or all]: editors {}, users [], left out', counts);
  },
};

/** The sheet protection used by the contracts on the whole tab; it leaves one cell column of the plot open. */
const sheetProtection: Contract = {
  id: 'sheetProtection',
  arrange: (plot) => [
    protect({
      range: { sheetId: plot.sheetId },
      editors: {},
      unprotectedRanges: [rangeOf(plot, 0, 0, 5), rangeOf(plot, 2, 1, 3)],
    }),
  ],
  run: ({ before }, plot) =>
    same(
      [[rangeOf(plot, 0, 0, 5), rangeOf(plot, 2, 1, 3)].map(corners)],
      protections(before, { sheetId: plot.sheetId }).map((one) => (one.unprotectedRanges ?? []).map(corners)),
    ),
};

const secondSheetProtection: Contract = {
  id: 'secondSheetProtection',
  run: (context, plot) =>
    refused(context, plot, [protect({ range: { sheetId: plot.sheetId }, editors: {} })]),
};

/** A row of the open columns is closed again, as for a paused unit. */
const rowInsideUnprotected: Contract = {
  id: 'rowInsideUnprotected',
  run(context, plot) {
    const whole = protections(context.before, { sheetId: plot.sheetId })[0];
    const view = context.write(plot, [
      openOnly(whole?.protectedRangeId, [rangeOf(plot, 0, 0, 5)]),
      protect({ range: rangeOf(plot, 1, 0), editors: {} }),
    ]);
    return same(1, protections(view, rangeOf(plot, 1, 0)).length);
  },
};

/** Closing a day is one update of the open ranges. */
const closeDay: Contract = {
  id: 'closeDay',
  run(context, plot) {
    const whole = protections(context.before, { sheetId: plot.sheetId })[0];
    const view = context.write(plot, [openOnly(whole?.protectedRangeId, [rangeOf(plot, 0, 1, 4)])]);
    const open = protections(view, { sheetId: plot.sheetId }).map((one) =>
      one.unprotectedRanges?.map(corners),
    );
    return same([[corners(rangeOf(plot, 0, 1, 4))]], open);
  },
};

function protect(protectedRange: ProtectedRange): Request {
  return { addProtectedRange: { protectedRange } };
}

function openOnly(protectedRangeId: number | undefined, unprotectedRanges: GridRange[]): Request {
  const protectedRange = { protectedRangeId: protectedRangeId ?? 0, unprotectedRanges };
  return { updateProtectedRange: { protectedRange, fields: 'unprotectedRanges' } };
}

function protections({ sheet }: View, range: GridRange): ProtectedRange[] {
  const wanted = JSON.stringify(corners(range));
  return (sheet.protectedRanges ?? []).filter((one) => JSON.stringify(corners(one.range ?? {})) === wanted);
}

/** Top, left, bottom, right; zeros left out by Google are put back, and null stands for unbounded. */
function corners(range: GridRange): (number | null)[] {
  const { startRowIndex = 0, startColumnIndex = 0, endRowIndex = null, endColumnIndex = null } = range;
  return [startRowIndex, startColumnIndex, endRowIndex, endColumnIndex];
}

/** In this order: the second protection and the closing need the first one standing. */
export const protectionContracts = [
  editors,
  sheetProtection,
  secondSheetProtection,
  rowInsideUnprotected,
  closeDay,
];
