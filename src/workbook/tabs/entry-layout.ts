/** Rows, columns and widths of "Nhập hôm nay": five columns on a phone of 360 pixels, whatever is hidden behind. */
import type { Unit } from '../../domain/campaign';
import type { CellValue, Column, Row } from '../model';
import type { EntryDays } from './entry-days';
import { type EntryIndicator, HELPERS, helperKey } from './entry-formulas';
import { column, Grid, row } from './grid';
import { dayKey } from './quota-layout';

/** What row numbers leave of 360 pixels. */
const PHONE = 310;
/** Narrowest and widest; a narrow head has "HÔM", "NAY", "28/12" on lines of their own. */
const DAY = { narrow: 38, wide: 70 };
const MISSING = { narrow: 52, wide: 74 };
const YESTERDAY = 40;
const WIDEST_UNIT = 130;
/** Pixels of one letter at 10 points, and of the margins. */
const LETTER = 6.6;
const MARGIN = 10;

export function entryGrid(
  units: readonly Unit[],
  indicators: readonly EntryIndicator[],
  view: EntryDays,
): Grid {
  const several = indicators.length > 1;
  return new Grid(
    [
      ...leftColumns(units, indicators, view),
      ...dayColumns(units, indicators, view),
      column('end', 20, true),
    ],
    [
      ...HEAD_ROWS.map((key) => row(key, 21, true)),
      row('notice', noticeHeight(units)),
      row('head', headHeight(several, view)),
      ...units.map(({ code }): Row => row(code, 36)),
      row('sentinel', 24),
    ],
  );
}

/** Over an earlier day there are up to four lines, "Hôm qua 11/6 ● 12"; over a closed one three, "HÔM NAY 2/12 đã chốt". */
function headHeight(several: boolean, { shown, closed }: EntryDays): number {
  if ((shown?.size ?? 1) > 1) return several ? 92 : 70;
  const isClosed = shown !== null && [...shown].some((day) => closed.has(day));
  return (several ? 76 : 44) + (isClosed ? 16 : 0);
}

/** Hidden, above what people see. */
export const HEAD_ROWS = [
  'keys',
  'day',
  'indicator',
  'label',
  'work',
  'mark',
  'closed',
  'place',
  'limits',
] as const;

/** Rows above the teams, from the key row on: the hidden ones, the notice, the heads. */
export const ENTRY_HEAD = HEAD_ROWS.length + 2;

/** The longest sentence of the line of words, about 160 letters of 5.6 pixels, in lines of 16. */
function noticeHeight(units: readonly Unit[]): number {
  return Math.max(66, Math.ceil((160 * 5.6) / (PHONE - unitWidth(units))) * 16 + 2);
}

/** For how many days a phone has width, today included; at least for that one. */
export function roomFor(units: readonly Unit[], indicators: readonly EntryIndicator[]): number {
  const left = unitWidth(units) + quotaWidth(indicators) + MISSING.narrow;
  const one = narrowest(indicators) * indicators.length;
  return Math.max(1, Math.floor((PHONE - left) / one));
}

/** Widths of what stands beside the unit: as wide as a phone allows, the days not below what their heads take. */
function widths(units: readonly Unit[], indicators: readonly EntryIndicator[], view: EntryDays) {
  const count = (view.shown?.size ?? 1) * indicators.length;
  const room = PHONE - unitWidth(units) - quotaWidth(indicators);
  const least = count * narrowest(indicators);
  const missing = Math.max(MISSING.narrow, Math.min(MISSING.wide, room - least));
  const left = room - missing;
  // Yesterday's number is of the least use: it gives way where the days need the room.
  const yesterday = !view.yesterdayShown && left - least >= YESTERDAY;
  const day = Math.floor((left - (yesterday ? YESTERDAY : 0)) / count);
  return { missing, yesterday, day: Math.max(narrowest(indicators), Math.min(DAY.wide, day)) };
}

function quotaWidth(indicators: readonly EntryIndicator[]): number {
  return indicators.length > 1 ? 52 : 36;
}

/** A long name of one of several indicators breaks into three or four lines over its column. */
function narrowest(indicators: readonly EntryIndicator[]): number {
  if (indicators.length === 1) return DAY.narrow;
  const longest = Math.max(...indicators.map(({ name }) => name.length));
  return Math.min(84, Math.max(58, Math.ceil((longest / 3) * LETTER) + MARGIN));
}

function leftColumns(
  units: readonly Unit[],
  indicators: readonly EntryIndicator[],
  view: EntryDays,
): Column[] {
  const { missing, yesterday } = widths(units, indicators, view);
  return [
    column('unit', unitWidth(units)),
    column('quota', quotaWidth(indicators)),
    column('missing', missing),
    column('yesterday', YESTERDAY, !yesterday),
    ...['code', 'row', 'own', 'works', 'late', 'pauses', 'paused', 'home'].map((key) =>
      column(key, 50, true),
    ),
    ...indicators.flatMap(({ key }) => HELPERS.map((helper) => column(helperKey(helper, key), 50, true))),
  ];
}

/** The indicators of one day stand side by side. */
function dayColumns(
  units: readonly Unit[],
  indicators: readonly EntryIndicator[],
  view: EntryDays,
): Column[] {
  const { day: width } = widths(units, indicators, view);
  const { days, shown } = view;
  return days.flatMap((day) =>
    indicators.map(({ key }) => column(dayKey(day, key), width, shown !== null && !shown.has(day))),
  );
}

/** Wide enough for two lines of the longest name, and no wider than leaves room for the numbers. */
function unitWidth(units: readonly Unit[]): number {
  const longest = Math.max(...units.map(({ code, name }) => code.length + 1 + name.length));
  return Math.min(WIDEST_UNIT, Math.max(80, Math.ceil((longest / 2 + 2) * LETTER) + MARGIN));
}

/** The code in bold and the name; a short name stays in one piece, on the line below a long code. */
export function unitCell(unit: Unit, width: number): CellValue {
  const { code, name } = unit;
  const letters = (width - MARGIN) / LETTER;
  const breaks = code.length + 1 + name.length > letters && name.length <= letters;
  return { text: `${code} ${breaks ? name.replace(/ /g, '\u00a0') : name}`, bold: code.length };
}
