/** Which entries an edit touched, told from a few small windows of its tab: nothing here grows with the workbook. */
import { isCode } from '../domain/codes';
import type { Spot } from '../domain/record/day-grid';
import type { Typed } from '../domain/record/submission';
import { columnName, keyOf, plainText } from '../workbook/read';
import { ENTRY_HEAD } from '../workbook/tabs/entry-layout';
import { parseDayKey } from '../workbook/tabs/record/state-tab';
import type { Ports } from './ports';

/** What the edit trigger is told; positions are 0-based. */
export interface EditEvent {
  sheetId: number;
  title: string;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  /** E-mail of the typist; '' when Google does not tell. */
  who: string;
}

export interface EditedCell extends Spot {
  /** What stands there; of a formula, until it is read as such, what it makes. */
  after: Typed;
  /** Position in the window of the edit. */
  at: { row: number; column: number };
  /** 1-based, in the mirror's body and in its columns; what the entry tab's formulas say. */
  home: number;
  place: number;
}

export interface Edited {
  /** The window of the edit, in A1. */
  range: string;
  cells: EditedCell[];
  /** Names as they stand beside the codes and over the days. */
  units: Map<string, string>;
  indicators: Map<string, string>;
}

/** The window in which keys are looked for: room for rows and columns people inserted before ours. */
const TOP = 20;
const LEFT = 24;

type Value = string | number | boolean | undefined;
type Window = Value[][];

/** One call. @param event not larger than can be read at once */
export function editedCells(ports: Ports, event: EditEvent): Edited {
  const { row, column } = event;
  const [rowEnd, columnEnd] = [row + event.rowCount, column + event.columnCount];
  const range = (top: number, left: number, bottom: number, right: number) =>
    rangeOf(event.title, top, left, bottom, right);
  const [corner = [], heads = [], lefts = [], values = []] = ports.sheets.values([
    range(0, 0, TOP, LEFT),
    range(0, column, TOP, columnEnd),
    range(row, 0, rowEnd, LEFT),
    range(row, column, rowEnd, columnEnd),
  ]) as Window[];
  const found: Edited = {
    range: range(row, column, rowEnd, columnEnd),
    cells: [],
    units: new Map(),
    indicators: new Map(),
  };
  const keys = findKeys(corner);
  if (keys === null) return found;
  const columns = heads[keys.row] ?? [];
  for (let c = 0; c < columns.length; c++) {
    const spot = parseDayKey(textOf(columns[c]));
    const place = positionOf(heads[keys.place]?.[c]);
    if (spot === null || place === null) continue;
    found.indicators.set(spot.indicator, textOf(heads[keys.label]?.[c]));
    for (let r = Math.max(0, keys.row + ENTRY_HEAD - row); r < event.rowCount; r++) {
      const text = textOf(lefts[r]?.[keys.unit]);
      const unit = keyOf(text);
      const home = positionOf(lefts[r]?.[keys.home]);
      if (home === null || !isCode(unit)) continue;
      found.units.set(unit, text.slice(unit.length).trim());
      const value = values[r]?.[c];
      const after = value === undefined || value === '' ? null : value;
      found.cells.push({ unit, ...spot, after, at: { row: r, column: c }, home, place });
    }
  }
  return found;
}

/** Where the keys stand now; null when this is no entry tab of ours. */
function findKeys(corner: Window) {
  const row = corner.findIndex((line) => line.includes('unit') && line.includes('home'));
  if (row < 0) return null;
  const unit = corner[row]!.indexOf('unit');
  const labelled = (label: string) => corner.findIndex((line) => line[unit] === label);
  return {
    row,
    unit,
    home: corner[row]!.indexOf('home'),
    place: labelled('place'),
    label: labelled('label'),
  };
}

/** "'Tab'!B3:D5"; ends exclusive. */
export function rangeOf(title: string, top: number, left: number, bottom: number, right: number): string {
  const name = `'${title.replace(/'/g, "''")}'`;
  return `${name}!${columnName(left)}${top + 1}:${columnName(right - 1)}${bottom}`;
}

function textOf(value: Value): string {
  return value === undefined ? '' : plainText(String(value));
}

function positionOf(value: Value): number | null {
  return typeof value === 'number' && value > 0 ? value : null;
}
