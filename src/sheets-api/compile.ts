/**
 * The tab model compiled to one Sheets API batch: what is missing is made, what differs is written, the rest left alone.
 * People's entries are never written; they move with their rows and columns.
 */
import { type CellValue, isReportKey, type Tab, type TabKey, type WorkbookModel } from '../workbook/model';
import { cellAt, columnName, type ReadTab } from '../workbook/read';
import { batchesOf } from './batches';
import { chartHash, charts } from './charts';
import { conditionals } from './conditionals';
import { type Context, contextOf } from './context';
import type { Expectation } from './expectation';
import { wholeLine } from './expectation';
import { addSheet, hiddenLines, merges, protection, sizeHash, sizes } from './frame';
import { firstSheetId, LAYOUT_VERSION, METADATA } from './keys';
import { existingLayout, newLayout, resetLayout, standingPlaces } from './layout';
import { putMetadata, tabMetadata } from './metadata';
import { movedTabs } from './moved';
import { names } from './names';
import { paintedOf, storedPainted } from './painted';
import { areaHash, paintAreas } from './painter';
import type { Request } from './schema';
import type { SheetSnapshot, Snapshot } from './snapshot';
import { spreadsheetProperties } from './spreadsheet';
import { cellData } from './values';
import type { Work } from './work';
import { appended, type CellWrite, cellWrites, deletedRows, type PlacesByTab } from './writes';

export interface CompileOptions {
  /** E-mail of the person building; becomes the editor of what is protected. '' when Google does not tell. */
  editor: string;
  /** Form tabs to be emptied and filled anew. */
  reset: TabKey[];
  /** Tabs of ours that the plan no longer has; they hold nothing people typed. */
  drop: TabKey[];
  /** Tabs that formulas refer to but that are left as they are. */
  referred: Tab[];
  /** All tabs from left to right, where only some of them are built: a new one takes its place among the others. */
  order?: readonly TabKey[];
  /** Single cells of form tabs to fill in (actual positions): blank ones, or `over` what stands there on an explicit act. */
  fills: { tab: TabKey; row: number; column: number; value: string | number; over?: boolean }[];
  /** Units whose lines are to be taken out of a form, on an explicit act. */
  deleteRows?: { tab: TabKey; row: string }[];
  /** Single cells to write on an explicit act, by the keys they stand under, in tabs built or referred to. */
  writes?: CellWrite[];
  /** Lines to be added below everything else in the log. */
  log?: CellValue[][];
}

export interface Compiled {
  /** One a call: a single one, unless it were too large; none when everything stands as wanted. */
  batches: Request[][];
  /** Keys that must stand at these places afterwards, or somebody moved things meanwhile. */
  expected: Expectation[];
}

/** Nothing to be written. */
export const NOTHING: Compiled = { batches: [], expected: [] };

/** Requests that go in one call, if there are any. */
export function oneBatch(requests: Request[], expected: Expectation[] = []): Compiled {
  return requests.length === 0 ? NOTHING : { batches: [requests], expected };
}

/** @throws LayoutLost when the key row of a tab that is there cannot be found */
export function compile(model: WorkbookModel, snapshot: Snapshot, options: CompileOptions): Compiled {
  const ids = idsOf(model.tabs, snapshot);
  const works = model.tabs.map((tab) => workOf(tab, ids.get(tab.key)!, snapshot, options));
  const places = placesOf(works, snapshot, options.referred);
  const written = cellWrites(options.writes ?? [], places, [...model.tabs, ...options.referred]);
  const deleted = deletedRows(options.deleteRows ?? [], places);
  const context = contextOf(places, movedTabs(works));
  const parts = works.map((work) => ({
    work,
    rules: conditionals(work.tab, work.layout, work.sheet, context),
  }));
  const order = options.order ?? model.tabs.map(({ key }) => key);
  const made = (those: typeof parts) => [
    ...those
      .filter(({ work }) => work.layout.isNew)
      .flatMap(({ work }) => addedTab(work, order.indexOf(work.tab.key))),
    ...those.flatMap(({ work, rules }) => [...rules.before, ...work.merges.before, ...work.layout.requests]),
  ];
  // No tab before it reads a report: it is made and painted in one call, whatever else there is.
  const isWhole = ({ work }: (typeof parts)[number]) => isReportKey(work.tab.key);
  const paint = (those: typeof parts) =>
    those.map((part) => [
      ...(isWhole(part) ? made([part]) : []),
      ...paintTab(part.work, part.rules.after, context, options),
    ]);
  const plans = parts.filter(({ work }) => work.tab.key === 'versions');
  const groups = [
    [
      ...spreadsheetProperties(snapshot, [...model.tabs, ...options.referred]),
      ...made(parts.filter((part) => !isWhole(part))),
    ],
    ...paint(parts.filter((part) => !plans.includes(part))),
    // A plan, the forms it was made from and its line in the log: all of it or nothing.
    [
      ...([] as Request[]).concat(...paint(plans)),
      ...fillRequests(snapshot, options),
      ...written.requests,
      ...deleted.requests,
      ...appended(options.log ?? [], places),
      ...dropRequests(snapshot, options),
      ...names(model, works, snapshot, context),
      ...putMetadata(snapshot.metadata, null, METADATA.layout, String(LAYOUT_VERSION)),
    ],
  ];
  // Nobody can have moved rows of a tab that is only now made, or made anew.
  const standing = works.filter(({ tab, layout }) => !layout.isNew && !options.reset.includes(tab.key));
  return {
    batches: batchesOf(groups),
    expected: [...standing.map(expectationOf), ...written.expected.map(deleted.expected)],
  };
}

function workOf(tab: Tab, sheetId: number, snapshot: Snapshot, options: CompileOptions): Work {
  const sheet = snapshot.sheets.find((candidate) => candidate.tab?.key === tab.key);
  const read = sheet?.tab ?? null;
  if (sheet?.isWhole === false) throw new RangeError(`compile: ${tab.key} was not read as a whole`);
  const layout =
    read === null
      ? newLayout(freeTitle(tab, snapshot), sheetId)
      : options.reset.includes(tab.key) || isUnpainted(sheet, read)
        ? resetLayout(tab, read)
        : existingLayout(tab, read, paintedOf(sheet));
  const reset = read !== null && (options.reset.includes(tab.key) || isUnpainted(sheet, read));
  return {
    tab: { ...tab, title: layout.title },
    sheet,
    layout,
    merges: merges(tab, layout, reset ? null : read),
  };
}

/** Made by a build of which no further call was applied: nothing stands in it yet. */
function isUnpainted(sheet: SheetSnapshot | undefined, read: ReadTab): boolean {
  if (sheet?.metadata.has(METADATA.hash) === true) return false;
  return read.cells.every((row) => row.every(({ value, formula }) => value === null && formula === null));
}

/** The sheet and what it is known by, so that a build that is cut short finds it again. */
function addedTab({ tab, layout }: Work, index: number): Request[] {
  return [addSheet(tab, layout.sheetId, index), ...tabMetadata(tab, layout.sheetId, undefined)];
}

/** A tab of that title that is not ours stays; ours gets a number. */
function freeTitle(tab: Tab, snapshot: Snapshot): Tab {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.title.toLowerCase()));
  let title = tab.title;
  for (let n = 2; taken.has(title.toLowerCase()); n++) title = `${tab.title} (${n})`;
  return { ...tab, title };
}

/** Ids of all works, given one after another so that two new tabs never get the same. */
function idsOf(tabs: readonly Tab[], snapshot: Snapshot): Map<TabKey, number> {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.sheetId));
  return new Map(
    tabs.map(({ key }) => {
      const standing = snapshot.sheets.find((candidate) => candidate.tab?.key === key);
      let id = standing?.sheetId ?? firstSheetId(key);
      if (standing === undefined) while (taken.has(id)) id += 1;
      taken.add(id);
      return [key, id];
    }),
  );
}

function placesOf(works: Work[], snapshot: Snapshot, referred: Tab[]): PlacesByTab {
  const places: PlacesByTab = new Map(works.map((work) => [work.tab.key, work.layout]));
  for (const tab of referred) {
    const sheet = snapshot.sheets.find((candidate) => candidate.tab?.key === tab.key);
    if (sheet?.tab && !places.has(tab.key))
      places.set(tab.key, standingPlaces(tab, sheet.tab, paintedOf(sheet)));
  }
  return places;
}

function paintTab(
  { tab, sheet, layout, merges }: Work,
  rules: Request[],
  context: Context,
  options: CompileOptions,
): Request[] {
  const reset = options.reset.includes(tab.key);
  const painted = reset ? paintedOf(undefined) : paintedOf(sheet);
  const read = reset ? null : (sheet?.tab ?? null);
  const hashes = Object.fromEntries(tab.areas.map((area) => [area.name, areaHash(tab, area, context)]));
  const state = storedPainted({
    rows: tab.rows.map((row) => row.key),
    head: tab.body.from,
    columns: tab.columns.map((column) => column.key),
    hashes: {
      ...hashes,
      '#sizes': sizeHash(tab),
      ...Object.fromEntries(tab.charts.map((chart) => [`#chart|${chart.key}`, chartHash(chart)])),
    },
  });
  return [
    ...sizes(tab, layout, painted),
    ...paintAreas(tab, layout, painted, context),
    ...layout.freeze,
    ...merges.after,
    ...hiddenLines(tab, layout, read),
    ...rules,
    ...charts(tab, layout, sheet, painted, layout.requests.length > 0),
    ...protection(tab, layout, sheet, options.editor),
    ...(layout.isNew ? [] : tabMetadata(tab, layout.sheetId, sheet?.metadata)),
    ...putMetadata(sheet?.metadata, layout.sheetId, METADATA.hash, state),
  ];
}

function dropRequests(snapshot: Snapshot, { drop }: CompileOptions): Request[] {
  return snapshot.sheets
    .filter(({ tab }) => tab !== null && drop.includes(tab.key))
    .map(({ sheetId }) => ({ deleteSheet: { sheetId } }));
}

function fillRequests(snapshot: Snapshot, { fills }: CompileOptions): Request[] {
  return fills.flatMap((fill): Request[] => {
    const tab = snapshot.sheets.find((sheet) => sheet.tab?.key === fill.tab)?.tab;
    if (!tab || (fill.over !== true && cellAt(tab, fill.row, fill.column).value !== null)) return [];
    return [
      {
        updateCells: {
          rows: [{ values: [cellData(fill.value)] }],
          fields: 'userEnteredValue',
          start: { sheetId: tab.sheetId, rowIndex: fill.row, columnIndex: fill.column },
        },
      },
    ];
  });
}

function expectationOf({ tab, layout }: Work): Expectation {
  const column = columnName(layout.columns[tab.keyColumn]!);
  const keys = new Map<number, string>();
  for (let i = tab.body.from; i < tab.body.to; i++) keys.set(layout.rows[i]!, tab.rows[i]!.key);
  return { sheetId: layout.sheetId, range: wholeLine(layout.title, column), along: 'column', keys };
}
