/** Developer metadata: ours to find tabs, hashes and the last operation again. */
import type { Tab } from '../workbook/model';
import { METADATA } from './keys';
import type { Request } from './schema';
import type { Metadata } from './snapshot';

/** Creates or changes one entry; nothing when it stands as wanted. `sheetId` null: on the spreadsheet. */
export function putMetadata(
  standing: Metadata | undefined,
  sheetId: number | null,
  key: string,
  value: string,
): Request[] {
  const found = standing?.get(key);
  if (found?.value === value) return [];
  if (found !== undefined)
    return [
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId: found.id } }],
          developerMetadata: { metadataValue: value },
          fields: 'metadataValue',
        },
      },
    ];
  return [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: key,
          metadataValue: value,
          location: sheetId === null ? { spreadsheet: true } : { sheetId },
          visibility: 'DOCUMENT',
        },
      },
    },
  ];
}

/**
 * The id of a batch, left in the workbook by the batch itself.
 * @param known whether there is such an entry already, this act's earlier batches included
 */
export function noteOperation(operation: string, known: boolean): Request {
  const key = METADATA.operation;
  return known
    ? {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey: key } }],
          developerMetadata: { metadataValue: operation },
          fields: 'metadataValue',
        },
      }
    : putMetadata(undefined, null, key, operation)[0]!;
}

export function tabMetadata(tab: Tab, sheetId: number, standing: Metadata | undefined): Request[] {
  return [
    ...putMetadata(standing, sheetId, METADATA.tab, tab.key),
    ...(tab.print === null ? [] : putMetadata(standing, sheetId, METADATA.print, JSON.stringify(tab.print))),
  ];
}
