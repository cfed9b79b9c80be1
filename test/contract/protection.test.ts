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

describe('several protections of one tab apply together', () => {
  /** The tab is closed but for column B; a row range each for two hamlets' people; one row for nobody. */
  function hamlets() {
    const made = kit();
    const of = (users: string[]) => ({ users });
    made.apply(
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: T }, unprotectedRanges: [range(0, 1, 20, 2)], editors: of([]) },
        },
      },
      { addProtectedRange: { protectedRange: { range: range(0, 0, 5, 10), editors: of([EDITOR.email]) } } },
      { addProtectedRange: { protectedRange: { range: range(5, 0, 9, 10), editors: of([OTHER.email]) } } },
      { addProtectedRange: { protectedRange: { range: range(2, 0, 3, 10), editors: of([]) } } },
    );
    return made;
  }

  test('a cell is open where every protection over it lets the person', () => {
    const { applyAs, refusalAs } = hamlets();
    applyAs(EDITOR, write(0, 1), write(4, 1));
    applyAs(OTHER, write(5, 1));
    applyAs(OTHER, write(12, 1));
    // Of the other hamlet; of one's own hamlet but outside the open column; of one's own hamlet but paused.
    for (const [row, column] of [
      [5, 1],
      [0, 0],
      [2, 1],
    ] as const)
      expect(refusalAs(EDITOR, write(row, column)).message).toMatch(PROTECTED);
    expect(refusalAs(OTHER, write(0, 1)).message).toMatch(PROTECTED);
  });

  test('cells of two people at once are refused to both', () => {
    const { refusalAs, workbook } = hamlets();
    const both = write(4, 1);
    both.updateCells.rows.push(...both.updateCells.rows);
    expect(refusalAs(EDITOR, both).message).toMatch(PROTECTED);
    expect(refusalAs(OTHER, both).message).toMatch(PROTECTED);
    const pasted = workbook.person(EDITOR).paste('T', 'B4', [['1'], ['2'], ['3']]);
    expect(pasted).toMatchObject({ accepted: false, reason: 'protected' });
    expect(workbook.value('T', 'B4')).toBeNull();
    expect(workbook.person(EDITOR).paste('T', 'B4', [['1'], ['2']])).toEqual({ accepted: true });
  });

  test('opening more of the tab opens nothing of somebody else’s rows', () => {
    const { apply, applyAs, refusalAs, workbook } = hamlets();
    const [whole] = workbook.as(OWNER).get().sheets![1]!.protectedRanges!;
    apply({
      updateProtectedRange: {
        protectedRange: {
          protectedRangeId: whole!.protectedRangeId!,
          unprotectedRanges: [range(0, 0, 20, 4)],
        },
        fields: 'unprotectedRanges',
      },
    });
    applyAs(EDITOR, write(0, 3));
    expect(refusalAs(EDITOR, write(5, 3)).message).toMatch(PROTECTED);
    expect(refusalAs(EDITOR, write(2, 3)).message).toMatch(PROTECTED);
  });

  test('the owner and, with a mere warning over it, anybody', () => {
    const { apply, applyAs } = hamlets();
    apply(write(2, 0));
    apply({ addProtectedRange: { protectedRange: { range: range(12, 0, 13, 10), warningOnly: true } } });
    applyAs(EDITOR, write(12, 1));
  });

  test('ranges grow and move with the rows of their hamlet', () => {
    const { apply, applyAs, refusalAs } = hamlets();
    apply({ insertDimension: { range: rows(4, 5), inheritFromBefore: true } });
    applyAs(EDITOR, write(4, 1), write(5, 1));
    expect(refusalAs(OTHER, write(4, 1)).message).toMatch(PROTECTED);
    applyAs(OTHER, write(6, 1));
  });
});

test('an editor nobody knows refuses the whole batch, also in an update', () => {
  const { apply, refusal } = kit();
  const protect = (...users: string[]) => ({ range: range(0, 0, 1, 1), editors: { users } });
  const unknown = { addProtectedRange: { protectedRange: protect(EDITOR.email, 'khong-co@xa.example') } };
  expect(refusal(write(3, 3), unknown).message).toMatch(/requests\[1\].*khong-co@xa\.example/);
  const reply = apply({ addProtectedRange: { protectedRange: protect(EDITOR.email) } });
  const { protectedRangeId } = reply.replies![0]!.addProtectedRange!.protectedRange!;
  const editors = { users: ['Khong-Co@mail.example'] };
  expect(
    refusal({
      updateProtectedRange: {
        protectedRange: { protectedRangeId: protectedRangeId!, editors },
        fields: 'editors',
      },
    }).message,
  ).toMatch(/Unknown editor/);
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
