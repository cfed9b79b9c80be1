/** Protected ranges: who may edit, and what Google refuses to set up. */
import { EDITOR, kit, OTHER, OWNER, range, rows, T, VIEWER } from './kit';

const PROTECTED = /trying to edit a protected cell or object/;
const write = (row: number, column: number) => ({
  updateCells: {
    start: { sheetId: T, rowIndex: row, columnIndex: column },
    rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
    fields: 'userEnteredValue',
  },
});

test('a viewer may read and not write', () => {
  const { workbook, refusalAs } = kit();
  expect(workbook.as(VIEWER).get().sheets).toHaveLength(2);
  expect(refusalAs(VIEWER, write(0, 0))).toMatchObject({ status: 403, code: 'PERMISSION_DENIED' });
});

test('without editors every writer may edit', () => {
  const { apply, applyAs } = kit();
  apply({ addProtectedRange: { protectedRange: { range: range(0, 0, 1, 1) } } });
  applyAs(EDITOR, write(0, 0));
});

test('empty editors leave only the caller and the owner', () => {
  const { applyAs, refusalAs, apply } = kit();
  const reply = applyAs(EDITOR, {
    addProtectedRange: { protectedRange: { range: range(0, 0, 1, 1), editors: {} } },
  });
  const made = reply.replies![0]!.addProtectedRange!.protectedRange!;
  expect(made.editors!.users).toEqual([OWNER.email, EDITOR.email]);
  expect(made.requestingUserCanEdit).toBe(true);
  applyAs(EDITOR, write(0, 0));
  apply(write(0, 0));
  const refused = refusalAs(OTHER, write(0, 0));
  expect(refused.status).toBe(400);
  expect(refused.message).toMatch(PROTECTED);
});

test('editors are shown only to those who may edit', () => {
  const { apply, workbook } = kit();
  apply({ addProtectedRange: { protectedRange: { range: range(0, 0, 1, 1), editors: { users: [] } } } });
  const seen = (who: typeof OWNER) => workbook.as(who).get().sheets![1]!.protectedRanges![0]!;
  expect(seen(OWNER).editors!.users).toEqual([OWNER.email]);
  expect(seen(EDITOR).editors).toBeUndefined();
  expect(seen(EDITOR).requestingUserCanEdit).toBeUndefined();
});

test('unprotected ranges open cells of a protected tab; a range inside them closes again', () => {
  const { apply, applyAs, refusalAs } = kit();
  apply(
    {
      addProtectedRange: {
        protectedRange: {
          protectedRangeId: 1,
          range: { sheetId: T },
          unprotectedRanges: [range(2, 1, 6, 3)],
          editors: { users: [] },
        },
      },
    },
    { addProtectedRange: { protectedRange: { range: range(3, 0, 4, 10), editors: { users: [] } } } },
  );
  applyAs(EDITOR, write(2, 1));
  expect(refusalAs(EDITOR, write(2, 3)).message).toMatch(PROTECTED);
  expect(refusalAs(EDITOR, write(3, 1)).message).toMatch(PROTECTED);
  apply({
    updateProtectedRange: {
      protectedRange: { protectedRangeId: 1, unprotectedRanges: [range(8, 0, 9, 1)] },
      fields: 'unprotectedRanges',
    },
  });
  expect(refusalAs(EDITOR, write(2, 1)).message).toMatch(PROTECTED);
  applyAs(EDITOR, write(8, 0));
  expect(
    refusalAs(EDITOR, {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: 1, unprotectedRanges: [] },
        fields: 'unprotectedRanges',
      },
    }).message,
  ).toMatch(PROTECTED);
  expect(refusalAs(EDITOR, { insertDimension: { range: rows(1, 2) } }).message).toMatch(PROTECTED);
});

test('what Google refuses', () => {
  const { apply, refusal } = kit();
  const add = (protectedRange: object) => refusal({ addProtectedRange: { protectedRange } }).message;
  expect(add({ range: range(0, 0, 1, 1), warningOnly: true, editors: { users: ['a@b.vn'] } })).toMatch(
    /warningOnly\. Editors cannot be set/,
  );
  expect(add({ range: range(0, 0, 5, 5), unprotectedRanges: [range(0, 0, 1, 1)] })).toMatch(
    /Unprotected ranges can only/,
  );
  expect(add({ range: range(0, 0, 1, 1), editors: { users: ['not an address'] } })).toMatch(/Invalid editor/);
  apply({ addProtectedRange: { protectedRange: { protectedRangeId: 4, range: { sheetId: T } } } });
  expect(add({ range: { sheetId: T } })).toBe(
    'Invalid requests[0].addProtectedRange: Sheet "T" already has sheet protection.',
  );
  expect(add({ protectedRangeId: 4, range: range(0, 0, 1, 1) })).toMatch(/ID 4 already exists/);
  apply({ deleteProtectedRange: { protectedRangeId: 4 } });
  expect(refusal({ deleteProtectedRange: { protectedRangeId: 4 } }).message).toMatch(
    /No protected range with id: 4/,
  );
});

test('a warning keeps nobody out', () => {
  const { apply, applyAs } = kit();
  apply({ addProtectedRange: { protectedRange: { range: { sheetId: T }, warningOnly: true } } });
  applyAs(EDITOR, write(0, 0));
});

test('rows may be inserted beside a protected range, not inside it', () => {
  const { apply, applyAs, refusalAs } = kit();
  apply({ addProtectedRange: { protectedRange: { range: range(3, 0, 6, 2), editors: { users: [] } } } });
  applyAs(EDITOR, { insertDimension: { range: rows(3, 4) } });
  expect(refusalAs(EDITOR, { insertDimension: { range: rows(5, 6) } }).message).toMatch(PROTECTED);
  expect(refusalAs(EDITOR, { deleteDimension: { range: rows(6, 9) } }).message).toMatch(PROTECTED);
  applyAs(EDITOR, { deleteDimension: { range: rows(7, 9) } });
});
