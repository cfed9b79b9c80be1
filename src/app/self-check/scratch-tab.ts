/**
 * The scratch tab: made for one run and removed again. Everything of it carries the mark, so that a run cut short is
 * cleaned up by the next.
 */
import type { Request, SpreadsheetResource } from '../../sheets-api/schema';
import { a1 } from '../../workbook/read';
import { AppError } from '../app-error';
import type { Ports, SheetsPort } from '../ports';
import { PLOT_COLUMNS, PLOT_ROWS } from './plot';

/** Key of the developer metadata on the scratch tab and on the spreadsheet. */
export const SCRATCH_KEY = 'ct.scratch';
/** Beginning of the names of ranges made by a run. */
export const SCRATCH_NAME = 'ct_scratch_';

const FIELDS =
  'namedRanges(namedRangeId,name),developerMetadata(metadataKey),sheets(properties(sheetId,title),developerMetadata(metadataKey))';

export interface ScratchTab {
  sheetId: number;
  title: string;
}

/** Makes the tab. @param plots how many contracts need a plot on it */
export function addScratchTab(ports: Ports, plots: number, title: string): ScratchTab {
  const id = ports.uuid().replace(/[^0-9a-f]/gi, '');
  // Ids are positive 32-bit integers; the product's own tabs have four digits.
  const sheetId = 100_000 + Number.parseInt(id.slice(0, 7), 16);
  const tab = { sheetId, title: `${title} ${id.slice(0, 6)}` };
  const gridProperties = { rowCount: PLOT_ROWS, columnCount: plots * PLOT_COLUMNS };
  const mark = {
    metadataKey: SCRATCH_KEY,
    metadataValue: 'tab',
    visibility: 'DOCUMENT',
    location: { sheetId },
  };
  ports.sheets.batchUpdate({
    requests: [
      { addSheet: { properties: { ...tab, gridProperties } } },
      { createDeveloperMetadata: { developerMetadata: mark } },
    ],
  });
  return tab;
}

/** Removes whatever runs have left: scratch tabs, their named ranges, their metadata. One read, at most one write. */
export function removeScratchTabs(sheets: SheetsPort): void {
  const requests = removals(sheets.get(FIELDS));
  if (requests.length > 0) sheets.batchUpdate({ requests });
}

function removals(resource: SpreadsheetResource): Request[] {
  const isMarked = (holder: { developerMetadata?: { metadataKey?: string | undefined }[] | undefined }) =>
    holder.developerMetadata?.some((entry) => entry.metadataKey === SCRATCH_KEY) ?? false;
  const tabs = (resource.sheets ?? []).filter(isMarked);
  const names = (resource.namedRanges ?? []).filter((range) => range.name?.startsWith(SCRATCH_NAME));
  const dataFilter = { developerMetadataLookup: { metadataKey: SCRATCH_KEY } };
  return [
    ...names.map(({ namedRangeId }) => ({ deleteNamedRange: { namedRangeId: namedRangeId! } })),
    ...(tabs.length > 0 || isMarked(resource) ? [{ deleteDeveloperMetadata: { dataFilter } }] : []),
    ...tabs.map((tab) => ({ deleteSheet: { sheetId: tab.properties!.sheetId! } })),
  ];
}

/** True when nothing is left; false when removing failed for a reason of Google's. */
export function triedToRemove(sheets: SheetsPort): boolean {
  try {
    removeScratchTabs(sheets);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** The whole height of some columns, as an A1 range. */
export function blockName(tab: ScratchTab, column: number, columns: number): string {
  const title = `'${tab.title.replace(/'/g, "''")}'`;
  return `${title}!${a1(0, column)}:${a1(PLOT_ROWS - 1, column + columns - 1)}`;
}
