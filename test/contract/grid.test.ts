/** The grid in browsers: two windows see each other and the add-on's writes; what is forbidden is refused. */
import type { EditEvent } from '../../local/workbook/api';
import { BrowserClient } from './browser-client';
import { EDITOR, kit, OTHER, OWNER, range, rows, T, VIEWER } from './kit';

const TAB = String(T);

beforeAll(() => {
  // The engine reports its own timing.
  jest.spyOn(console, 'debug').mockImplementation(() => {});
  jest.spyOn(console, 'warn').mockImplementation(() => {});
  // Browsers of today have it; Node 20 does not.
  Reflect.set(Object, 'groupBy', (items: unknown[], key: (item: unknown) => string) => {
    const groups: Record<string, unknown[]> = {};
    for (const item of items) groups[key(item)] = [...(groups[key(item)] ?? []), item];
    return groups;
  });
});

function windows() {
  const made = kit();
  return {
    ...made,
    editor: new BrowserClient(made.workbook, EDITOR, 'editor'),
    owner: new BrowserClient(made.workbook, OWNER, 'owner'),
  };
}

test('an entry reaches the workbook, the other window and the trigger', () => {
  const { workbook, editor, owner, value } = windows();
  const events: EditEvent[] = [];
  workbook.onEdit((event) => events.push(event));
  editor.type(TAB, 0, 0, '12');
  expect(editor.outcomes).toEqual([{ accepted: true }]);
  expect(value('A1')).toBe(12);
  expect(owner.value(TAB, 0, 0)).toBe(12);
  expect(events).toEqual([
    { tab: 'T', sheetId: T, row: 1, column: 1, rowCount: 1, columnCount: 1, value: '12', user: EDITOR },
  ]);
  owner.type(TAB, 0, 1, '=A1*2');
  expect([value('B1'), editor.value(TAB, 0, 1)]).toEqual([24, 24]);
  expect([editor.starts, owner.starts]).toEqual([1, 1]);
});

test('a small write of the add-on reaches windows as a revision', () => {
  const { write, apply, editor } = windows();
  write([['0901', '=1+1', '1/6/2023']]);
  expect(editor.value(TAB, 0, 0)).toBe('0901');
  expect(editor.value(TAB, 0, 1)).toBe(2);
  expect(editor.value(TAB, 0, 2)).toBe('1/6/2023');
  apply(
    { insertDimension: { range: rows(0, 2) } },
    {
      repeatCell: {
        range: range(0, 0, 1, 1),
        cell: { userEnteredValue: { formulaValue: '=A3&"x"' } },
        fields: 'userEnteredValue',
      },
    },
  );
  expect(editor.value(TAB, 0, 0)).toBe('0901x');
  expect(editor.starts).toBe(1);
});

test('a large write asks windows to start again', () => {
  const { write, editor } = windows();
  write(Array.from({ length: 20 }, (_, r) => Array.from({ length: 10 }, (_, c) => `t${r}.${c}`)));
  expect(editor.starts).toBe(1);
  const { apply, workbook } = kit();
  const other = new BrowserClient(workbook, EDITOR, 'x');
  apply(
    {
      updateSheetProperties: {
        properties: { sheetId: T, gridProperties: { rowCount: 500 } },
        fields: 'gridProperties.rowCount',
      },
    },
    {
      repeatCell: {
        range: range(0, 0, 500, 10),
        cell: { userEnteredValue: { numberValue: 3 } },
        fields: 'userEnteredValue',
      },
    },
  );
  expect(other.starts).toBe(2);
  expect(other.value(TAB, 499, 9)).toBe(3);
});

test('protected cells and viewers are refused, and the window is put back', () => {
  const { apply, write, workbook, editor, owner, value } = windows();
  write([[1]]);
  apply({ addProtectedRange: { protectedRange: { range: range(0, 0, 1, 1), editors: { users: [] } } } });
  editor.type(TAB, 0, 0, '99');
  expect(editor.outcomes.at(-1)).toMatchObject({ accepted: false, reason: 'protected' });
  expect([value('A1'), editor.value(TAB, 0, 0)]).toEqual([1, 1]);
  editor.dispatch('SET_FORMATTING', {
    sheetId: TAB,
    target: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    style: { bold: true },
  });
  expect(editor.outcomes.at(-1)).toMatchObject({ reason: 'protected' });
  owner.type(TAB, 0, 0, '5');
  expect([value('A1'), editor.value(TAB, 0, 0)]).toEqual([5, 5]);
  const viewer = new BrowserClient(workbook, VIEWER, 'viewer');
  viewer.type(TAB, 5, 5, '1');
  expect(viewer.outcomes).toMatchObject([{ accepted: false, reason: 'protected' }]);
  expect(value('F6')).toBeNull();
});

test('strict validation holds for entries, not for what is pasted', () => {
  const { apply, editor, value } = windows();
  apply({
    setDataValidation: {
      range: range(0, 0, 5, 2),
      rule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=AND(ISNUMBER(A1);A1<=10)' }] },
        strict: true,
        inputMessage: 'At most 10.',
      },
    },
  });
  editor.type(TAB, 1, 1, '11');
  expect(editor.outcomes.at(-1)).toEqual({ accepted: false, reason: 'validation', message: 'At most 10.' });
  editor.type(TAB, 1, 1, '10');
  expect(value('B2')).toBe(10);
  editor.dispatch('CLEAR_CELL', { sheetId: TAB, row: 1, col: 1 });
  editor.dispatch('ACTIVATE_SHEET', { sheetIdFrom: '0', sheetIdTo: TAB });
  editor.dispatch('PASTE_FROM_OS_CLIPBOARD', {
    target: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    clipboardContent: { text: '11\t12\n13\t14' },
  });
  expect([value('A1'), value('B1'), value('A2'), value('B2')]).toEqual([11, 12, 13, 14]);
});

test('entries are read as Google reads them, and shown so in every window', () => {
  const { editor, owner, value, cell } = windows();
  editor.type(TAB, 0, 0, '1/6/2023');
  expect(value('A1')).toBe(45078);
  expect(cell('A1').userEnteredFormat).toEqual({ numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } });
  expect(owner.model.getters.getEvaluatedCell({ sheetId: TAB, row: 0, col: 0 }).formattedValue).toBe(
    '01/06/2023',
  );
  editor.type(TAB, 0, 1, '12%');
  editor.type(TAB, 0, 2, "'0901");
  editor.type(TAB, 0, 3, '=SUM(A1, 1.5)');
  editor.type(TAB, 0, 4, '12 tk');
  expect([value('B1'), value('C1'), value('D1'), value('E1')]).toEqual([0.12, '0901', 45079.5, '12 tk']);
  expect(cell('D1').userEnteredValue).toEqual({ formulaValue: '=SUM(A1;1,5)' });
});

test('undo and redo go back in the workbook and in every window', () => {
  const { editor, owner, value, write } = windows();
  write([[1]]);
  editor.type(TAB, 0, 0, '2');
  editor.type(TAB, 0, 0, '3');
  editor.dispatch('REQUEST_UNDO', {});
  expect([value('A1'), editor.value(TAB, 0, 0), owner.value(TAB, 0, 0)]).toEqual([2, 2, 2]);
  editor.dispatch('REQUEST_UNDO', {});
  expect([value('A1'), owner.value(TAB, 0, 0)]).toEqual([1, 1]);
  editor.dispatch('REQUEST_REDO', {});
  expect([value('A1'), editor.value(TAB, 0, 0), owner.value(TAB, 0, 0)]).toEqual([2, 2, 2]);
});

test('undo leaves what others wrote since', () => {
  const { editor, owner, value } = windows();
  editor.dispatch('SET_FORMATTING', {
    sheetId: TAB,
    target: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    style: { bold: true },
  });
  editor.type(TAB, 0, 0, '2');
  owner.type(TAB, 5, 0, '7');
  editor.dispatch('REQUEST_UNDO', {});
  expect([value('A1'), value('A6'), editor.value(TAB, 5, 0), owner.value(TAB, 0, 0)]).toEqual([
    null,
    7,
    7,
    null,
  ]);
  owner.type(TAB, 0, 0, '8');
  editor.type(TAB, 0, 0, '9');
  owner.type(TAB, 0, 0, '10');
  editor.dispatch('REQUEST_UNDO', {});
  expect([value('A1'), editor.value(TAB, 0, 0), owner.value(TAB, 0, 0)]).toEqual([10, 10, 10]);
});

test('a window that was away catches up and sends again', async () => {
  const { editor, owner, value } = windows();
  editor.goOffline();
  editor.type(TAB, 0, 0, '1');
  owner.type(TAB, 1, 0, '2');
  owner.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: TAB,
    sheetName: 'T',
    dimension: 'ROW',
    base: 0,
    position: 'before',
    quantity: 1,
  });
  editor.goOnline();
  await new Promise((resolve) => setImmediate(resolve));
  expect([value('A2'), value('A3')]).toEqual([1, 2]);
  expect([editor.value(TAB, 1, 0), owner.value(TAB, 1, 0)]).toEqual([1, 1]);
});

test('formats, borders, sizes, merges, freeze and tab names are kept in the workbook', () => {
  const { editor, workbook, cell } = windows();
  const target = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  editor.dispatch('SET_FORMATTING', {
    sheetId: TAB,
    target,
    style: {
      bold: true,
      fillColor: '#ff0000',
      align: 'center',
      textColor: '#0000ff',
      fontSize: 14,
      wrapping: 'wrap',
    },
    format: '#,##0',
  });
  expect(cell('B1').userEnteredFormat).toMatchObject({
    backgroundColor: { red: 1 },
    horizontalAlignment: 'CENTER',
    numberFormat: { type: 'NUMBER', pattern: '#,##0' },
    textFormat: { bold: true, fontSize: 14, foregroundColor: { blue: 1 } },
    wrapStrategy: 'WRAP',
  });
  editor.dispatch('SET_ZONE_BORDERS', {
    sheetId: TAB,
    target,
    border: { position: 'external', style: 'thin', color: '#000000' },
  });
  expect(Object.keys(cell('A1').userEnteredFormat!.borders!).sort()).toEqual(['bottom', 'left', 'top']);
  editor.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: TAB, dimension: 'COL', elements: [2], size: 50 });
  editor.dispatch('HIDE_COLUMNS_ROWS', { sheetId: TAB, dimension: 'ROW', elements: [7] });
  editor.dispatch('FREEZE_ROWS', { sheetId: TAB, quantity: 2 });
  editor.dispatch('ADD_MERGE', { sheetId: TAB, target: [{ top: 4, left: 0, bottom: 5, right: 1 }] });
  editor.dispatch('RENAME_SHEET', { sheetId: TAB, newName: 'Mine', oldName: 'T' });
  const sheet = workbook.as(OWNER).get({ ranges: ['Mine'], includeGridData: true }).sheets![0]!;
  expect(sheet.properties!.gridProperties!.frozenRowCount).toBe(2);
  expect(sheet.data![0]!.columnMetadata![2]).toEqual({ pixelSize: 50 });
  expect(sheet.data![0]!.rowMetadata![7]!.hiddenByUser).toBe(true);
  expect(sheet.merges).toEqual([{ sheetId: T, startRowIndex: 4, endRowIndex: 6, endColumnIndex: 2 }]);
  expect(editor.outcomes.every((outcome) => outcome.accepted)).toBe(true);
});

test('rows inserted and removed in a window carry the rest along', () => {
  const { write, editor, owner, entered, apply, workbook } = windows();
  write([[1], [2], ['=A2']]);
  apply({ addProtectedRange: { protectedRange: { range: range(2, 3, 4, 4) } } });
  editor.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: TAB,
    sheetName: 'T',
    dimension: 'ROW',
    base: 0,
    position: 'after',
    quantity: 2,
  });
  expect(entered('A5')).toEqual({ formulaValue: '=A4' });
  expect(owner.content(TAB, 4, 0)).toBe('=A4');
  editor.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: TAB,
    sheetName: 'T',
    dimension: 'ROW',
    elements: [1, 2],
  });
  expect(entered('A3')).toEqual({ formulaValue: '=A2' });
  expect(workbook.as(OWNER).get().sheets![1]!.protectedRanges![0]!.range).toEqual(range(2, 3, 4, 4));
  editor.dispatch('REQUEST_UNDO', {});
  expect(entered('A5')).toEqual({ formulaValue: '=A4' });
  expect(owner.content(TAB, 4, 0)).toBe('=A4');
});

test('sorting, cutting and moving rows in a window', () => {
  const { write, apply, cell, editor, value, entered, owner } = windows();
  write([[3, '=A1*2'], [1], [2], ['=A1']]);
  editor.dispatch('SORT_CELLS', {
    sheetId: TAB,
    col: 0,
    row: 0,
    zone: { top: 0, left: 0, bottom: 2, right: 0 },
    sortDirection: 'asc',
  });
  expect([value('A1'), value('A2'), value('A3')]).toEqual([1, 2, 3]);
  apply({ repeatCell: { range: range(0, 0, 1, 1), cell: { note: 'mine' }, fields: 'note' } });
  editor.dispatch('ACTIVATE_SHEET', { sheetIdFrom: '0', sheetIdTo: TAB });
  editor.dispatch('MOVE_COLUMNS_ROWS', {
    sheetId: TAB,
    sheetName: 'T',
    dimension: 'ROW',
    base: 3,
    elements: [0],
    position: 'after',
  });
  expect(entered('A3')).toEqual({ formulaValue: '=A4' });
  expect([value('A1'), value('A4'), value('B4')]).toEqual([2, 1, 2]);
  expect(owner.content(TAB, 2, 0)).toBe('=A4');
  expect(cell('A4').note).toBe('mine');
  expect(cell('A1').note).toBeUndefined();
  expect(editor.outcomes.every((outcome) => outcome.accepted)).toBe(true);
});

test('a tab made in a window gets an id of the workbook', () => {
  const { editor, owner, workbook } = windows();
  editor.dispatch('CREATE_SHEET', { sheetId: 'a-uuid', position: 1, name: 'Nháp' });
  expect(workbook.titles()).toEqual(['Trang tính1', 'Nháp', 'T']);
  editor.dispatch('DUPLICATE_SHEET', { sheetId: TAB, sheetIdTo: 'b-uuid', sheetNameTo: 'T (2)' });
  expect(workbook.titles()).toEqual(['Trang tính1', 'Nháp', 'T', 'T (2)']);
  const ids = owner.model.getters.getSheetIds();
  expect(ids).toEqual(
    workbook
      .as(OWNER)
      .get()
      .sheets!.map((s) => String(s.properties!.sheetId)),
  );
  editor.dispatch('DELETE_SHEET', { sheetId: ids[1]!, sheetName: 'Nháp' });
  expect(workbook.titles()).toEqual(['Trang tính1', 'T', 'T (2)']);
});

test('what the workbook cannot keep is refused', () => {
  const { editor, workbook } = windows();
  const before = workbook.resource();
  editor.dispatch('CREATE_TABLE', {
    sheetId: TAB,
    tableType: 'static',
    ranges: [{ _sheetId: TAB, _zone: { top: 0, left: 0, bottom: 3, right: 3 } }],
    config: {
      hasFilters: false,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: true,
      bandedColumns: false,
      styleId: 'TableStyleMedium5',
    },
  });
  expect(editor.outcomes).toMatchObject([{ accepted: false, reason: 'invalid' }]);
  expect(editor.model.getters.getTables(TAB)).toEqual([]);
  expect(workbook.resource()).toEqual(before);
});

test('rules pasted or made in a window are kept', () => {
  const { apply, editor, cell, workbook, owner } = windows();
  apply({
    setDataValidation: {
      range: range(0, 0, 2, 1),
      rule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A1>B1' }] }, strict: true },
    },
  });
  const [rule] = editor.model.getters.getDataValidationRules(TAB);
  editor.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId: TAB,
    rule: { id: rule!.id, criterion: rule!.criterion, isBlocking: false },
    ranges: [
      { _sheetId: TAB, _zone: { top: 0, left: 0, bottom: 1, right: 0 } },
      { _sheetId: TAB, _zone: { top: 4, left: 2, bottom: 4, right: 2 } },
    ],
  });
  expect(editor.outcomes).toEqual([{ accepted: true }]);
  expect(cell('A2').dataValidation!.condition!.values).toEqual([{ userEnteredValue: '=A2>B2' }]);
  expect(cell('C5').dataValidation).toMatchObject({ strict: true });
  editor.dispatch('ADD_CONDITIONAL_FORMAT', {
    sheetId: TAB,
    cf: {
      id: 'c',
      rule: { type: 'CellIsRule', operator: 'isGreaterThan', values: ['5'], style: { fillColor: '#00ff00' } },
    },
    ranges: [{ _sheetId: TAB, _zone: { top: 0, left: 0, bottom: 9, right: 0 } }],
  });
  expect(workbook.as(OWNER).get().sheets![1]!.conditionalFormats).toEqual([
    {
      ranges: [{ sheetId: T, endRowIndex: 10, endColumnIndex: 1 }],
      booleanRule: {
        condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '5' }] },
        format: { backgroundColor: { green: 1 }, backgroundColorStyle: { rgbColor: { green: 1 } } },
      },
    },
  ]);
  expect(owner.model.getters.getConditionalFormats(TAB)).toHaveLength(1);
});

test('two people at once end up with the same', () => {
  const { workbook, editor, value } = windows();
  const third = new BrowserClient(workbook, OTHER, 'third');
  for (let i = 0; i < 10; i++) {
    editor.type(TAB, i, 0, String(i));
    third.type(TAB, i, 1, `=A${i + 1}*2`);
  }
  expect(value('B10')).toBe(18);
  expect([editor.value(TAB, 9, 1), third.value(TAB, 9, 1)]).toEqual([18, 18]);
});
