/** Paints the areas of one tab: contents where they differ from what stands there, formats where the model changed. */
import type { Area, CellValue, Span, Tab } from '../workbook/model';
import type { Context } from './context';
import { hashOf } from './hash';
import type { Layout } from './layout';
import { paintContent } from './paint-content';
import { paintLook, paintNotes } from './paint-look';
import type { Painted } from './painted';
import { gridRange, type Include, runsOf } from './runs';
import type { Request } from './schema';

export function paintAreas(tab: Tab, layout: Layout, painted: Painted, context: Context): Request[] {
  const moved = context.moved(tab.key);
  const requests: Request[] = plainNewCells(tab, layout);
  const owner = ownersOf(tab);
  const repainted: Area[] = [];
  tab.areas.forEach((area, index) => {
    const stale = painted.hashes[area.name] !== areaHash(tab, area, context);
    const whole = stale || repainted.some((other) => overlap(other, area));
    if (whole) repainted.push(area);
    const fresh = whole ? undefined : newCells(area, layout);
    if (fresh !== null) requests.push(...paintLook(area, layout, fresh, context));
    requests.push(
      ...paintContent(area, layout, (row, column) => owner(row, column) === index, context, moved),
    );
    if (fresh !== null) requests.push(...paintNotes(area, layout, fresh));
  });
  if (wholeOurs(tab)) requests.push(...clearLeftovers(tab, layout, owner));
  return requests;
}

/** Inserted lines take over the look of a neighbour, be it a head or the last line: they start plain. */
function plainNewCells(tab: Tab, layout: Layout): Request[] {
  if (layout.isNew) return [];
  const all = { rows: { from: 0, to: tab.rows.length }, columns: { from: 0, to: tab.columns.length } };
  return runsOf(layout, all, (row, column) => layout.isNewRow(row) || layout.isNewColumn(column)).map(
    (run) => ({
      repeatCell: { range: gridRange(layout.sheetId, run), cell: {}, fields: 'userEnteredFormat' },
    }),
  );
}

/** Tabs in which nobody but us puts anything. */
function wholeOurs(tab: Tab): boolean {
  return !tab.areas.some(({ content }) => content.kind === 'entry' || content.kind === 'form');
}

/** Empties cells that another plan filled and this one does not. */
function clearLeftovers(tab: Tab, layout: Layout, owner: (row: number, column: number) => number): Request[] {
  const all = { rows: { from: 0, to: tab.rows.length }, columns: { from: 0, to: tab.columns.length } };
  const left: Include = (row, column) => {
    if (owner(row, column) >= 0) return false;
    const { value, formula } = layout.read(row, column);
    return formula !== null || (value !== null && value !== '');
  };
  return layout.isNew
    ? []
    : runsOf(layout, all, left).map((run) => ({
        updateCells: { range: gridRange(layout.sheetId, run), fields: 'userEnteredValue,textFormatRuns' },
      }));
}

/** The cells of an area that lie in new rows or columns; null when there are none. */
function newCells({ at }: Area, layout: Layout): Include | null {
  const { isNewRow, isNewColumn } = layout;
  const some = ({ from, to }: Span, isNew: (line: number) => boolean) => {
    for (let line = from; line < to; line++) if (isNew(line)) return true;
    return false;
  };
  if (!some(at.rows, isNewRow) && !some(at.columns, isNewColumn)) return null;
  return (row, column) => isNewRow(row) || isNewColumn(column);
}

/** Changes when the area must be painted again, wherever its rows and columns stand. */
export function areaHash(tab: Tab, area: Area, context: Context): string {
  const { rows, columns } = area.at;
  const links: string[] = [];
  if (area.content.kind === 'constant')
    for (const value of ([] as CellValue[]).concat(...area.content.values))
      if (value !== null && typeof value === 'object' && 'link' in value) links.push(context.uri(value.link));
  return hashOf([
    tab.rows.slice(rows.from, rows.to).map((row) => row.key),
    tab.columns.slice(columns.from, columns.to).map((column) => column.key),
    area.format,
    area.validation,
    area.notes,
    links,
  ]);
}

/** Index of the last area that puts content into a cell; -1 for none. */
function ownersOf(tab: Tab): (row: number, column: number) => number {
  const width = tab.columns.length;
  const owners = new Int16Array(width * tab.rows.length).fill(-1);
  tab.areas.forEach(({ at, content }, index) => {
    if (content.kind === 'none') return;
    for (let row = at.rows.from; row < at.rows.to; row++)
      owners.fill(index, row * width + at.columns.from, row * width + at.columns.to);
  });
  return (row, column) => owners[row * width + column]!;
}

function overlap(a: Area, b: Area): boolean {
  const meet = (x: { from: number; to: number }, y: { from: number; to: number }) =>
    x.from < y.to && y.from < x.to;
  return meet(a.at.rows, b.at.rows) && meet(a.at.columns, b.at.columns);
}
