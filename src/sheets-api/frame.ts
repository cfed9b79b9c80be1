/** The frame of a tab: the sheet itself, widths and heights, hidden lines, merges, protection. */
import type { Tab } from '../workbook/model';
import type { ReadTab } from '../workbook/read';
import type { Box } from './box';
import { hashOf } from './hash';
import { PROTECTION_MARK } from './keys';
import type { Layout } from './layout';
import type { Painted } from './painted';
import { coverOf, gridRange } from './runs';
import type { Request } from './schema';
import type { SheetSnapshot } from './snapshot';
import { colorStyle } from './values';

export function addSheet(tab: Tab, sheetId: number, index: number): Request {
  return {
    addSheet: {
      properties: {
        sheetId,
        title: tab.title,
        index,
        hidden: tab.hidden,
        ...(tab.tabColor === null ? {} : { tabColorStyle: colorStyle(tab.tabColor) }),
        gridProperties: {
          rowCount: tab.rows.length + (tab.spareRows ?? 0),
          columnCount: tab.columns.length,
          frozenRowCount: tab.frozenRows,
          frozenColumnCount: tab.frozenColumns,
        },
      },
    },
  };
}

export function sizeHash(tab: Tab): string {
  return hashOf([tab.columns.map((column) => column.width), tab.rows.map((row) => row.height)]);
}

/** Widths and heights when the model changed or lines were inserted. */
export function sizes(tab: Tab, layout: Layout, painted: Painted): Request[] {
  const stale = painted.hashes['#sizes'] !== sizeHash(tab);
  const columns = tab.columns.map((column, i) => (stale || layout.isNewColumn(i) ? column.width : null));
  const rows = tab.rows.map((row, i) => (stale || layout.isNewRow(i) ? row.height : null));
  return [
    ...lineProperties(layout, 'COLUMNS', columns, (pixelSize) => ({ pixelSize }), 'pixelSize'),
    ...lineProperties(layout, 'ROWS', rows, (pixelSize) => ({ pixelSize }), 'pixelSize'),
  ];
}

/** Hides and shows lines where they are not as wanted. */
export function hiddenLines(tab: Tab, layout: Layout, read: ReadTab | null): Request[] {
  const change = (wanted: boolean, was: number | null, hidden: readonly number[] | undefined) =>
    was === null || hidden === undefined ? wanted || null : hidden.includes(was) === wanted ? null : wanted;
  const columns = tab.columns.map((column, i) =>
    change(column.hidden, layout.formerColumns[i] ?? null, read?.hiddenColumns),
  );
  const rows = tab.rows.map((row, i) => change(row.hidden, layout.formerRows[i] ?? null, read?.hiddenRows));
  return [
    ...lineProperties(layout, 'COLUMNS', columns, (hiddenByUser) => ({ hiddenByUser }), 'hiddenByUser'),
    ...lineProperties(layout, 'ROWS', rows, (hiddenByUser) => ({ hiddenByUser }), 'hiddenByUser'),
  ];
}

/** One request a run of neighbouring lines with one value; null values are left alone. */
function lineProperties<T>(
  layout: Layout,
  dimension: 'ROWS' | 'COLUMNS',
  wanted: readonly (T | null)[],
  properties: (value: T) => GoogleAppsScript.Sheets.Schema.DimensionProperties,
  fields: string,
): Request[] {
  const positions = dimension === 'ROWS' ? layout.rows : layout.columns;
  const set = wanted
    .map((value, i) => ({ value, position: positions[i]! }))
    .filter((line): line is { value: NonNullable<T>; position: number } => line.value !== null)
    .sort((a, b) => a.position - b.position);
  const runs: { value: T; from: number; to: number }[] = [];
  for (const { value, position } of set) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === position && last.value === value) last.to++;
    else runs.push({ value, from: position, to: position + 1 });
  }
  return runs.map(({ value, from, to }) => ({
    updateDimensionProperties: {
      range: { sheetId: layout.sheetId, dimension, startIndex: from, endIndex: to },
      properties: properties(value),
      fields,
    },
  }));
}

/** Merges of ours; people's merges inside the body are undone, since they hide cells that must stand alone. */
export function merges(
  tab: Tab,
  layout: Layout,
  read: ReadTab | null,
): { before: Request[]; after: Request[] } {
  const wanted = tab.merges.flatMap((rect) => coverOf(layout, rect));
  if (read === null)
    return {
      before: [],
      after: wanted.map((run) => ({
        mergeCells: { range: gridRange(layout.sheetId, run), mergeType: 'MERGE_ALL' },
      })),
    };
  const standing = read.merges.map((rect) => ({
    row: rect.rows.from,
    rowCount: rect.rows.to - rect.rows.from,
    column: rect.columns.from,
    columnCount: rect.columns.to - rect.columns.from,
  }));
  const structural = layout.requests.length > 0;
  const same = (a: object, b: object) =>
    hashOf(Object.entries(a).sort()) === hashOf(Object.entries(b).sort());
  const inPlace = !structural && wanted.every((run) => standing.some((other) => same(run, other)));
  const foreign = standing.filter(
    (other) => structural || !inPlace || !wanted.some((run) => same(run, other)),
  );
  return {
    before: foreign.map((run) => ({ unmergeCells: { range: gridRange(layout.sheetId, run) } })),
    after: inPlace
      ? []
      : wanted.map((run) => ({
          mergeCells: { range: gridRange(layout.sheetId, run), mergeType: 'MERGE_ALL' },
        })),
  };
}

/** The one protection of a tab: added, or changed where its open ranges differ. */
export function protection(
  tab: Tab,
  layout: Layout,
  sheet: SheetSnapshot | undefined,
  editor: string,
): Request[] {
  if (tab.protection === null) return [];
  const { sheetId } = layout;
  const open = tab.protection.unprotected
    .flatMap((rect) => coverOf(layout, rect))
    .map((run) => gridRange(sheetId, run));
  const own = sheet?.protections.find(
    (range) => range.whole && range.description.startsWith(PROTECTION_MARK),
  );
  if (own === undefined)
    return [
      {
        addProtectedRange: {
          protectedRange: {
            range: { sheetId },
            description: PROTECTION_MARK + tab.key,
            warningOnly: tab.protection.warningOnly,
            ...(open.length > 0 ? { unprotectedRanges: open } : {}),
            // Without editors every writer could still edit (googleapis/google-api-php-client#1943).
            ...(tab.protection.warningOnly ? {} : { editors: { users: editor === '' ? [] : [editor] } }),
          },
        },
      },
    ];
  const boxes = open.map((range) => [
    range.startRowIndex,
    range.endRowIndex,
    range.startColumnIndex,
    range.endColumnIndex,
  ]);
  const standing = own.unprotected.map((box: Box) => [box.row, box.rowEnd, box.column, box.columnEnd]);
  if (layout.requests.length === 0 && hashOf(boxes) === hashOf(standing)) return [];
  return [
    {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: own.id, unprotectedRanges: open },
        fields: 'unprotectedRanges',
      },
    },
  ];
}
