/**
 * Which cells an act reads. Most of a workbook's bytes are formulas of ours that no act decodes; of the tabs they stand in
 * an act that does not draw them needs no more than where their keys stand.
 */
import type { TabKey } from '../workbook/model';
import { textAt } from '../workbook/read';
import { firstSheetId, isOurSheetId } from './keys';
import { paintedOf } from './painted';
import type { GridRange, SpreadsheetResource } from './schema';
import { type SheetSnapshot, type Snapshot, snapshotOf } from './snapshot';

/** Tabs of which nobody's entries are a part and which no act decodes, with their keys in the first row and column. */
const COMPUTED: readonly TabKey[] = ['tracking', 'progress', 'quotaGroups', 'quotaUnits'];

/** The field mask of the list of sheets that `rangesOf` goes by. */
export const LIST_FIELDS = 'sheets.properties.sheetId';

/** Every sheet whole; of computed ones, and of those that are not ours, the first row and the first column. */
export function rangesOf(list: SpreadsheetResource): GridRange[] {
  return idsOf(list).flatMap((sheetId): GridRange[] =>
    isWhole(sheetId)
      ? [{ sheetId }]
      : [
          { sheetId, endRowIndex: 1 },
          { sheetId, endColumnIndex: 1 },
        ],
  );
}

/** @returns null when these cells do not tell all an act needs to know: it must read everything then */
export function partialSnapshotOf(resource: SpreadsheetResource, list: SpreadsheetResource): Snapshot | null {
  const snapshot = snapshotOf(resource);
  for (const sheet of snapshot.sheets) sheet.isWhole = isWhole(sheet.sheetId);
  const read = new Set(snapshot.sheets.map(({ sheetId }) => sheetId));
  const isEnough = idsOf(list).every((id) => read.has(id)) && snapshot.sheets.every(tellsItsKeys);
  return isEnough ? snapshot : null;
}

function idsOf({ sheets = [] }: SpreadsheetResource): number[] {
  return sheets.map(({ properties }) => properties?.sheetId ?? 0);
}

function isWhole(sheetId: number): boolean {
  return isOurSheetId(sheetId) && !COMPUTED.some((key) => firstSheetId(key) === sheetId);
}

/** Whether nothing of ours is missing: lines put before the keys, or a copy that stands for the tab, need more. */
function tellsItsKeys(sheet: SheetSnapshot): boolean {
  const { tab, isWhole } = sheet;
  if (tab === null || isWhole) return true;
  return COMPUTED.includes(tab.key) && textAt(tab, 0, 0) === paintedOf(sheet).columns[0];
}
