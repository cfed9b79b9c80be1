/** Developer metadata, by which our tabs and our last batch are known again. */
import { type Contract, same } from '../contract';
import { mark, SCRATCH_KEY } from '../scratch-tab';
import { viewOf } from '../view';

export const metadataContracts: Contract[] = [
  {
    /** The mark put on the scratch tab when it was made. */
    id: 'sheetMetadata',
    run({ sheets }, { sheetId }) {
      const { developerMetadata = [] } = viewOf(
        sheets.get('sheets(properties(sheetId),developerMetadata)').sheets,
        sheetId,
      );
      return same(
        [[SCRATCH_KEY, 'tab', 'DOCUMENT']],
        developerMetadata.map((one) => [one.metadataKey, one.metadataValue, one.visibility]),
      );
    },
  },
  {
    /** Created, found by its key, updated by its key. */
    id: 'spreadsheetMetadata',
    arrange: () => [mark('first', { spreadsheet: true })],
    run({ write, sheets }) {
      const lookup = { metadataKey: SCRATCH_KEY, locationType: 'SPREADSHEET' };
      write([
        {
          updateDeveloperMetadata: {
            dataFilters: [{ developerMetadataLookup: lookup }],
            developerMetadata: { metadataValue: 'second' },
            fields: 'metadataValue',
          },
        },
      ]);
      const ours = (sheets.get('developerMetadata').developerMetadata ?? []).filter(
        (one) => one.metadataKey === SCRATCH_KEY,
      );
      return same(
        ['second'],
        ours.map((one) => one.metadataValue),
      );
    },
  },
];
