/**
 * The scratch tab: made for one run and removed again. All it leaves in the file carries a mark, so that a run cut
 * short is cleaned up by the next.
 */
import type { Request, SheetResource, SpreadsheetResource } from '../../sheets-api/schema';
import { a1 } from '../../workbook/read';
import type { Ports, SheetsPort } from '../ports';
import { PLOT_COLUMNS, PLOT_ROWS } from './plot';

/** Key of the developer metadata on the scratch tab and on the spreadsheet. */
export const SCRATCH_KEY = 'ct.scratch';
/** Beginning of the names of ranges made by a run. */
export const SCRATCH_NAME = 'ct_scratch_';

export interface ScratchTab {
  sheetId: number;
  title: string;
}

/** A new tab's title and id. Ids are positive 32-bit integers; the product's own tabs have four digits. */
export function newScratchTab(ports: Pick<Ports, 'uuid'>, title: string): ScratchTab {
  const id = ports.uuid().slice(0, 6);
  return { sheetId: 100_000 + Number.parseInt(id, 16), title: `${title} ${id}` };
}

/** Makes the tab. @param plots how many contracts need a plot on it */
export function addScratchTab(sheets: SheetsPort, tab: ScratchTab, plots: number): void {
  const gridProperties = { rowCount: PLOT_ROWS, columnCount: plots * PLOT_COLUMNS };
  sheets.batchUpdate({
    requests: [
      { addSheet: { properties: { ...tab, gridProperties } } },
      mark('tab', { sheetId: tab.sheetId }),
    ],
  });
}

export function mark(
  metadataValue: string,
  location: GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation,
): Request {
  const developerMetadata = { metadataKey: SCRATCH_KEY, metadataValue, visibility: 'DOCUMENT', location };
  return { createDeveloperMetadata: { developerMetadata } };
}

/** Removes whatever runs have left: scratch tabs, their named ranges, their metadata. One read, at most one write. */
export function removeScratchTabs(sheets: SheetsPort): void {
  const found = sheets.get('namedRanges,developerMetadata,sheets(properties(sheetId),developerMetadata)');
  const tabs = (found.sheets ?? []).filter(isMarked);
  const names = (found.namedRanges ?? []).filter((range) => range.name?.startsWith(SCRATCH_NAME));
  const dataFilter = { developerMetadataLookup: { metadataKey: SCRATCH_KEY } };
  const requests: Request[] = [
    ...names.map(({ namedRangeId }) => ({ deleteNamedRange: { namedRangeId: namedRangeId! } })),
    ...(isMarked(found) || tabs.length > 0 ? [{ deleteDeveloperMetadata: { dataFilter } }] : []),
    ...tabs.map(({ properties }) => ({ deleteSheet: { sheetId: properties!.sheetId! } })),
  ];
  if (requests.length > 0) sheets.batchUpdate({ requests });
}

function isMarked({ developerMetadata = [] }: SheetResource | SpreadsheetResource): boolean {
  return developerMetadata.some((one) => one.metadataKey === SCRATCH_KEY);
}

/** The whole height of some columns, as an A1 range. */
export function blockName({ title }: ScratchTab, column: number, columns: number): string {
  return `'${title.replace(/'/g, "''")}'!${a1(0, column)}:${a1(PLOT_ROWS - 1, column + columns - 1)}`;
}
