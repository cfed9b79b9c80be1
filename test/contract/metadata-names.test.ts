/** Developer metadata and named ranges. */
import { kit, OWNER, range, rows, T } from './kit';

const create = (metadataKey: string, metadataValue: string, location: object) => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey, metadataValue, location, visibility: 'DOCUMENT' },
  },
});

test('metadata stand where they were put: spreadsheet, tab, row', () => {
  const { apply, workbook } = kit();
  apply(
    create('ct.op', 'x1', { spreadsheet: true }),
    create('ct.tab', 'entry', { sheetId: T }),
    create('row', '', { dimensionRange: rows(3, 4) }),
  );
  const whole = workbook.as(OWNER).get({
    fields:
      'developerMetadata,sheets(properties.sheetId,developerMetadata,data.rowMetadata.developerMetadata)',
  });
  expect(whole.developerMetadata).toMatchObject([
    {
      metadataKey: 'ct.op',
      metadataValue: 'x1',
      location: { locationType: 'SPREADSHEET', spreadsheet: true },
      visibility: 'DOCUMENT',
    },
  ]);
  const sheet = whole.sheets![1]!;
  expect(sheet.developerMetadata).toMatchObject([
    { metadataKey: 'ct.tab', location: { locationType: 'SHEET', sheetId: T } },
  ]);
  expect(sheet.data![0]!.rowMetadata![3]!.developerMetadata).toMatchObject([
    {
      metadataKey: 'row',
      location: {
        locationType: 'ROW',
        dimensionRange: { sheetId: T, dimension: 'ROWS', startIndex: 3, endIndex: 4 },
      },
    },
  ]);
});

test('looked up by key, id or location; keys may repeat', () => {
  const { apply, workbook } = kit();
  const replies = apply(
    create('k', '1', { sheetId: T }),
    create('k', '2', { sheetId: 0 }),
    create('k', '3', { spreadsheet: true }),
  ).replies!;
  const id = (i: number) => replies[i]!.createDeveloperMetadata!.developerMetadata!.metadataId!;
  const update = (developerMetadataLookup: object, metadataValue: string) =>
    apply({
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup }],
        developerMetadata: { metadataValue },
        fields: 'metadataValue',
      },
    }).replies![0]!.updateDeveloperMetadata!.developerMetadata!.map((item) => item.metadataId);
  expect(update({ metadataId: id(1) }, 'b')).toEqual([id(1)]);
  expect(update({ metadataKey: 'k', metadataLocation: { sheetId: T } }, 'a')).toEqual([id(0)]);
  expect(update({ metadataKey: 'k', locationType: 'SPREADSHEET' }, 'c')).toEqual([id(2)]);
  expect(update({ metadataKey: 'k' }, 'z')).toHaveLength(3);
  const gone = apply({
    deleteDeveloperMetadata: {
      dataFilter: { developerMetadataLookup: { metadataKey: 'k', metadataValue: 'z' } },
    },
  });
  expect(gone.replies![0]!.deleteDeveloperMetadata!.deletedDeveloperMetadata).toHaveLength(3);
  expect(workbook.as(OWNER).get().developerMetadata).toBeUndefined();
});

test('metadata need a key, a visibility and one place', () => {
  const { refusal } = kit();
  const add = (developerMetadata: object) =>
    refusal({ createDeveloperMetadata: { developerMetadata } }).message;
  expect(add({ location: { spreadsheet: true }, visibility: 'DOCUMENT' })).toMatch(/metadataKey/);
  expect(add({ metadataKey: 'k', location: { spreadsheet: true } })).toMatch(/visibility/);
  expect(
    add({ metadataKey: 'k', location: { spreadsheet: true, sheetId: T }, visibility: 'DOCUMENT' }),
  ).toMatch(/Exactly one location/);
  expect(add({ metadataKey: 'k', location: { dimensionRange: rows(1, 3) }, visibility: 'DOCUMENT' })).toMatch(
    /single row or column/,
  );
});

test('a named range is read by its name and can be renamed and moved', () => {
  const { apply, write, workbook, refusal } = kit();
  write([[1, 2]]);
  const made = apply({ addNamedRange: { namedRange: { name: 'so_lieu', range: range(0, 0, 1, 2) } } });
  const { namedRangeId } = made.replies![0]!.addNamedRange!.namedRange!;
  const read = (name: string) => workbook.as(OWNER).batchGet({ ranges: [name] }).valueRanges![0];
  expect(read('so_lieu')).toEqual({ range: 'T!A1:B1', majorDimension: 'ROWS', values: [['1', '2']] });
  apply({
    updateNamedRange: {
      namedRange: { namedRangeId: namedRangeId!, name: 'moi', range: range(0, 1, 1, 2) },
      fields: 'name,range',
    },
  });
  expect(read('moi')!.values).toEqual([['2']]);
  expect(
    refusal({ addNamedRange: { namedRange: { name: 'MOI', range: range(0, 0, 1, 1) } } }).message,
  ).toMatch(/already exists/);
  expect(
    refusal({ addNamedRange: { namedRange: { name: 'A1', range: range(0, 0, 1, 1) } } }).message,
  ).toMatch(/is invalid/);
  apply({ deleteNamedRange: { namedRangeId: namedRangeId! } });
  expect(() => read('moi')).toThrow('Unable to parse range: moi');
});
