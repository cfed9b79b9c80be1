/** One read of the spreadsheet, turned from Google's resource into what the compiler and the decoder need. */
import { isTabKey, type TabKey } from '../workbook/model';
import type { ReadTab } from '../workbook/read';
import { type Box, boxOf } from './box';
import { isOurSheetId, METADATA } from './keys';
import { readTabOf } from './read-tab';
import type { SheetResource, SpreadsheetResource } from './schema';

/** The field mask of the one read: everything the compiler compares, and no formats. */
export const READ_FIELDS = [
  'spreadsheetId',
  'properties(title,locale,timeZone,autoRecalc)',
  'developerMetadata(metadataId,metadataKey,metadataValue)',
  'namedRanges',
  `sheets(${[
    'properties(sheetId,title,index,hidden,gridProperties)',
    'developerMetadata(metadataId,metadataKey,metadataValue)',
    'protectedRanges',
    'conditionalFormats',
    'charts(chartId)',
    'merges',
    'data(startRow,startColumn,rowData(values(userEnteredValue)),rowMetadata(hiddenByUser),columnMetadata(hiddenByUser))',
  ].join(',')})`,
].join(',');

export interface Snapshot {
  spreadsheetId: string;
  locale: string;
  timeZone: string;
  autoRecalc: string;
  metadata: Metadata;
  sheets: SheetSnapshot[];
  names: { id: string; name: string; range: Box }[];
}

/** Metadata values by key, with the ids needed to change them. */
export type Metadata = Map<string, { id: number; value: string }>;

export interface SheetSnapshot {
  sheetId: number;
  title: string;
  /** Null for tabs that are not ours. */
  tab: ReadTab | null;
  /** Whether all of its cells were read, or some of them were not asked for. */
  isWhole: boolean;
  metadata: Metadata;
  protections: {
    id: number;
    description: string;
    whole: boolean;
    warningOnly: boolean;
    unprotected: Box[];
    range: Box;
    /** E-mails in lower case; empty when the reader may not know them. */
    editors: string[];
    mayEdit: boolean;
  }[];
  /** Ids. */
  charts: number[];
  /** In rule order; the index is the rule's only name. */
  conditionals: { formula: string | null; ranges: Box[] }[];
}

export function snapshotOf(resource: SpreadsheetResource): Snapshot {
  const sheets = (resource.sheets ?? []).map(sheetOf);
  keepOneSheetPerTab(sheets);
  return {
    spreadsheetId: resource.spreadsheetId ?? '',
    locale: resource.properties?.locale ?? '',
    timeZone: resource.properties?.timeZone ?? '',
    autoRecalc: resource.properties?.autoRecalc ?? '',
    metadata: metadataOf(resource.developerMetadata),
    sheets,
    names: (resource.namedRanges ?? []).map((name) => ({
      id: name.namedRangeId ?? '',
      name: name.name ?? '',
      range: boxOf(name.range ?? {}),
    })),
  };
}

export function tabOf(snapshot: Snapshot, key: TabKey): ReadTab | null {
  return snapshot.sheets.find((sheet) => sheet.tab?.key === key)?.tab ?? null;
}

/**
 * Whether every tab of ours is protected from the reader: a leader with the link, who may type into open cells alone.
 * Rows given to a hamlet's e-mails do not count.
 */
export function isLockedOut({ sheets }: Snapshot): boolean {
  const own = sheets.filter(({ tab }) => tab !== null);
  const whole = own.flatMap(({ protections }) => protections.filter((one) => one.whole && !one.warningOnly));
  return whole.length > 0 && whole.every(({ mayEdit }) => !mayEdit);
}

function sheetOf(sheet: SheetResource): SheetSnapshot {
  const properties = sheet.properties ?? {};
  const metadata = metadataOf(sheet.developerMetadata);
  const key = metadata.get(METADATA.tab)?.value;
  return {
    sheetId: properties.sheetId ?? 0,
    title: properties.title ?? '',
    tab: key !== undefined && isTabKey(key) ? readTabOf(sheet, key) : null,
    isWhole: true,
    metadata,
    protections: (sheet.protectedRanges ?? []).map((range) => ({
      id: range.protectedRangeId ?? 0,
      description: range.description ?? '',
      whole: range.range?.startRowIndex === undefined && range.range?.endRowIndex === undefined,
      warningOnly: range.warningOnly ?? false,
      unprotected: (range.unprotectedRanges ?? []).map(boxOf),
      range: boxOf(range.range ?? {}),
      editors: (range.editors?.users ?? []).map((email) => email.toLowerCase()),
      // Google shows editors only to those who may edit: a second sign, should the first be left out.
      mayEdit: range.requestingUserCanEdit === true || range.editors !== undefined,
    })),
    charts: (sheet.charts ?? []).map(({ chartId }) => chartId ?? 0),
    conditionals: (sheet.conditionalFormats ?? []).map((rule) => ({
      formula: rule.booleanRule?.condition?.values?.[0]?.userEnteredValue ?? null,
      ranges: (rule.ranges ?? []).map(boxOf),
    })),
  };
}

function metadataOf(list: GoogleAppsScript.Sheets.Schema.DeveloperMetadata[] | undefined): Metadata {
  return new Map(
    (list ?? []).map((entry) => [
      entry.metadataKey ?? '',
      { id: entry.metadataId ?? 0, value: entry.metadataValue ?? '' },
    ]),
  );
}

/** A tab duplicated by a person carries a copy of our metadata; the sheet with an id we gave is the real one. */
function keepOneSheetPerTab(sheets: SheetSnapshot[]): void {
  const real = new Map<TabKey, SheetSnapshot>();
  for (const sheet of sheets) {
    if (sheet.tab === null) continue;
    const { key } = sheet.tab;
    const other = real.get(key);
    if (other === undefined) real.set(key, sheet);
    else if (isOurSheetId(sheet.sheetId) && !isOurSheetId(other.sheetId)) {
      other.tab = null;
      real.set(key, sheet);
    } else sheet.tab = null;
  }
}
