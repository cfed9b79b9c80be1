/** Protections and who may edit inside them. Editors are counted, never named. */
import type { GridRange, Request, SheetResource } from '../../../sheets-api/schema';
import { attempt, type Contract, judged, REFUSED, same } from '../contract';
import { area, corners, fill, type Plot } from '../plot';
import { dig, values } from '../view';

type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

/** In this order: the later contracts need the sheet's protection standing. */
export const protectionContracts: Contract[] = [
  {
    /** With an empty list only the caller (and the owner) may edit; with none every writer may. */
    id: 'editors',
    arrange: (plot) => [
      protect({ range: area(plot, 'A1'), editors: {} }),
      protect({ range: area(plot, 'B1'), editors: { users: [] } }),
      protect({ range: area(plot, 'C1') }),
    ],
    run({ before }, plot) {
      const counts = ['A1', 'B1', 'C1'].map((name) => {
        const found = protections(before, area(plot, name));
        return found.length === 1 ? dig(found, '0.editors.users.length') : 'missing';
      });
      const [braces, list, none] = counts;
      const closed = [braces, list].every((count) => count === 1 || count === 2);
      const open = none === null || (typeof none === 'number' && none >= Number(list));
      return judged(closed && open, 'editors {}: 1 or 2; users []: 1 or 2; left out: null or all', counts);
    },
  },
  {
    /** Whoever made a protection is told that they may edit it: leaders are known by the lack of it. */
    id: 'mayEdit',
    arrange: (plot) => [protect({ range: area(plot, 'A1'), editors: { users: [] } })],
    run: ({ before }, plot) =>
      same(
        [true],
        protections(before, area(plot, 'A1')).map((one) => one.requestingUserCanEdit ?? null),
      ),
  },
  {
    id: 'sheetProtection',
    arrange: (plot) => [
      protect({
        range: { sheetId: plot.sheetId },
        editors: {},
        unprotectedRanges: [area(plot, 'A1:A5'), area(plot, 'B3:B5')],
      }),
    ],
    run: ({ before }, plot) => open(before, plot, 'A1:A5', 'B3:B5'),
  },
  {
    id: 'secondSheetProtection',
    run: (context, { sheetId }) =>
      same(REFUSED, attempt(context, [protect({ range: { sheetId }, editors: {} })])),
  },
  {
    /** A row of the open cells is closed again, as for a paused unit. */
    id: 'rowInsideUnprotected',
    run(context, plot) {
      const row = area(plot, 'A2');
      const view = context.write([
        openOnly(context.before, plot, 'A1:A5'),
        protect({ range: row, editors: {} }),
      ]);
      return same(1, protections(view, row).length);
    },
  },
  {
    /** Rows of a hamlet closed to others, one of them closed to all: both stand over the same cells. */
    id: 'severalProtections',
    run(context, plot) {
      const [rows, row] = [area(plot, 'A2:A5'), area(plot, 'A3')];
      const view = context.write([
        protect({ range: rows, editors: {} }),
        protect({ range: row, editors: { users: [] } }),
      ]);
      return same(
        [1, 1],
        [rows, row].map((range) => protections(view, range).length),
      );
    },
  },
  {
    /** Taken or refused, but never half; which of the two is what the maintainers want to know. */
    id: 'unknownEditor',
    run(context, plot) {
      const editors = { users: ['khong-co@vi-du.example'] };
      const outcome = attempt(context, [
        fill(plot, 'A1', [5]),
        protect({ range: area(plot, 'B1'), editors }),
      ]);
      const [written] = values(context.write([fill(plot, 'C1', [1])]), plot, 'A1');
      const whole = outcome === REFUSED ? written === null : written === 5;
      return judged(whole, '["refused",null] or ["accepted",5]', [outcome, written]);
    },
  },
  {
    /** Closing a day is one update of the open cells. */
    id: 'closeDay',
    run: (context, plot) => open(context.write([openOnly(context.before, plot, 'B1:B4')]), plot, 'B1:B4'),
  },
];

function protect(protectedRange: ProtectedRange): Request {
  return { addProtectedRange: { protectedRange } };
}

function openOnly(before: SheetResource, plot: Plot, name: string): Request {
  const { protectedRangeId = 0 } = protections(before, { sheetId: plot.sheetId })[0] ?? {};
  const protectedRange = { protectedRangeId, unprotectedRanges: [area(plot, name)] };
  return { updateProtectedRange: { protectedRange, fields: 'unprotectedRanges' } };
}

/** The one protection of the sheet leaves exactly these ranges open. */
function open(view: SheetResource, plot: Plot, ...names: string[]) {
  const found = protections(view, { sheetId: plot.sheetId });
  const wanted = names.map((name) => corners(area(plot, name)));
  return same(
    [wanted],
    found.map((one) => (one.unprotectedRanges ?? []).map(corners)),
  );
}

function protections({ protectedRanges = [] }: SheetResource, range: GridRange): ProtectedRange[] {
  return protectedRanges.filter((one) => corners(one.range ?? {}) === corners(range));
}
