/** Developer metadata, by which our tabs and our last batch are known again. */
import { type Contract, same } from '../contract';
import { SCRATCH_KEY } from '../scratch-tab';
import type { View } from '../view';
import { viewOf } from '../view';

/** The mark put on the scratch tab when it was made. */
const sheetMetadata: Contract = {
  id: 'sheetMetadata',
  run(context) {
    const fields = 'sheets(properties(sheetId),developerMetadata)';
    const view = viewOf(context.ports.sheets.get(fields).sheets, context.sheetId);
    return same([[SCRATCH_KEY, 'tab', 'DOCUMENT']], marksOf(view));
  },
};

function marksOf({ sheet }: View) {
  return (sheet.developerMetadata ?? []).map((one) => [one.metadataKey, one.metadataValue, one.visibility]);
}

/** Created, found by its key, updated by its key. */
const spreadsheetMetadata: Contract = {
  id: 'spreadsheetMetadata',
  arrange: () => [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: SCRATCH_KEY,
          metadataValue: 'first',
          visibility: 'DOCUMENT',
          location: { spreadsheet: true },
        },
      },
    },
  ],
  run(context, plot) {
    context.write(plot, [
      {
        updateDeveloperMetadata: {
          dataFilters: [
            { developerMetadataLookup: { metadataKey: SCRATCH_KEY, locationType: 'SPREADSHEET' } },
          ],
          developerMetadata: { metadataValue: 'second' },
          fields: 'metadataValue',
        },
      },
    ]);
    const all = context.ports.sheets.get('developerMetadata').developerMetadata ?? [];
    return same(
      ['second'],
      all.filter((one) => one.metadataKey === SCRATCH_KEY).map((one) => one.metadataValue),
    );
  },
};

export const metadataContracts = [sheetMetadata, spreadsheetMetadata];
