/** Developer metadata, by which our tabs and our last batch are known again. */
import { type Contract, same } from '../contract';
import { mark, SCRATCH_KEY } from '../scratch-tab';

export const metadataContracts: Contract[] = [
  {
    /** On the scratch tab since it was made; on the spreadsheet created, updated by its key, found again. */
    id: 'metadata',
    arrange: () => [mark('first', { spreadsheet: true })],
    run({ write, sheets }, { sheetId }) {
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
      const all = sheets.get('developerMetadata,sheets(properties(sheetId),developerMetadata)');
      const own = all.sheets?.filter((sheet) => sheet.properties?.sheetId === sheetId) ?? [];
      const seen = [all, ...own].map(({ developerMetadata = [] }) =>
        developerMetadata
          .filter((one) => one.metadataKey === SCRATCH_KEY)
          .map((one) => [one.metadataValue, one.visibility]),
      );
      return same([[['second', 'DOCUMENT']], [['tab', 'DOCUMENT']]], seen);
    },
  },
];
