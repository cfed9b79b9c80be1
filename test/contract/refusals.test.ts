/** What is unknown is refused by name, and a batch is applied whole or not at all. */
import fc from 'fast-check';
import { checkRequest, hasSchema } from './google-schema';
import { kit, OWNER, type Request, range, rows, T } from './kit';

test('unknown requests and fields are refused by name', () => {
  const { refusal } = kit();
  expect(refusal({ repaetCell: {} } as Request).message).toBe(
    `Invalid JSON payload received. Unknown name "repaetCell" at 'requests[0]': Cannot find field.`,
  );
  expect(
    refusal({ repeatCell: { range: { ...range(0, 0, 1, 1), sheet: 1 }, fields: 'note' } } as Request).message,
  ).toBe(
    `Invalid JSON payload received. Unknown name "sheet" at 'requests[0].repeat_cell.range': Cannot find field.`,
  );
  expect(refusal({ repeatCell: { range: { sheetId: '7' } } } as unknown as Request).message).toMatch(
    /Invalid value at 'requests\[0\]\.repeat_cell\.range\.sheet_id'/,
  );
  expect(refusal({} as Request).message).toMatch(/No request set/);
  expect(refusal().message).toBe('Must specify at least one request.');
});

test('two kinds in one request are refused', () => {
  const { refusal } = kit();
  expect(refusal({ deleteSheet: { sheetId: 0 }, addSheet: {} }).message).toMatch(/oneof/);
});

test('an unknown field beside the requests is refused', () => {
  const { workbook } = kit();
  const body = { requests: [{ addSheet: {} }], dryRun: true };
  expect(() => workbook.as(OWNER).batchUpdate(body)).toThrow('Unknown name "dryRun"');
});

test('a body above 10 MB is refused', () => {
  const { refusal } = kit();
  const data = 'x'.repeat(10_500_000);
  expect(
    refusal({ pasteData: { coordinate: { sheetId: T }, data, delimiter: '\t', type: 'PASTE_VALUES' } })
      .message,
  ).toBe('Request payload size exceeds the limit: 10485760 bytes.');
});

test('one invalid request undoes those before it, and is named', () => {
  const { write, value, refusal } = kit();
  write([[1]]);
  const refused = refusal(
    { deleteDimension: { range: rows(0, 1) } },
    { addSheet: { properties: { title: 'gone' } } },
    { deleteSheet: { sheetId: 12345 } },
  );
  expect(refused.message).toBe('Invalid requests[2].deleteSheet: No grid with id: 12345');
  expect(refused).toMatchObject({ status: 400, code: 'INVALID_ARGUMENT' });
  expect(value('A1')).toBe(1);
});

const good = fc.constantFrom<Request>(
  { insertDimension: { range: rows(1, 3) } },
  { deleteDimension: { range: rows(0, 2) } },
  { moveDimension: { source: rows(0, 2), destinationIndex: 5 } },
  { addSheet: { properties: { title: 'X' } } },
  { repeatCell: { range: range(0, 0, 3, 3), cell: { note: 'n' }, fields: 'note' } },
  { addNamedRange: { namedRange: { name: 'nn', range: range(0, 0, 1, 1) } } },
  { updateSheetProperties: { properties: { sheetId: T, title: 'renamed' }, fields: 'title' } },
  { setDataValidation: { range: range(0, 0, 4, 4), rule: { condition: { type: 'BOOLEAN' } } } },
);

test('a failed batch changes nothing, whatever stood before the failure', () => {
  const { write, refusal } = kit();
  write([[1, '=A1', '=SUM(A1:A3)'], [2], [3]]);
  fc.assert(
    fc.property(fc.array(good, { maxLength: 4 }), (requests) => {
      // `refusal` compares the whole resource before and after.
      refusal(...requests, { deleteSheet: { sheetId: 12345 } });
    }),
    { numRuns: 15 },
  );
});

(hasSchema ? test : test.skip)('the schema check itself finds what Google would refuse', () => {
  expect(checkRequest({ requests: [{ deleteSheet: { sheetId: 1 } }] })).toEqual([]);
  expect(checkRequest({ requests: [{ deleteSheet: { sheetID: 1 } }] }).join()).toContain('sheetID');
  expect(checkRequest({ requests: [{ deleteSheet: {}, addSheet: {} }] })).not.toEqual([]);
  expect(checkRequest({ requests: [{ mergeCells: { mergeType: 'ALL' } }] })).not.toEqual([]);
});
