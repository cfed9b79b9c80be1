/** Rows, columns and widths of "Nhập hôm nay": five columns on a phone of 360 pixels, whatever is hidden behind. */
import type { Unit } from '../../domain/campaign';
import type { CellValue, Column, Row } from '../model';
import type { EntryDays } from './entry-days';
import { type EntryIndicator, HELPERS, helperKey } from './entry-formulas';
import { column, Grid, row } from './grid';
import { dayKey } from './quota-layout';

/** Row numbers take about 40 of the 360 pixels. */
const NARROW = { day: 48, missing: 52 };
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
    [...leftColumns(units, indicators, view), ...dayColumns(indicators, view), column('end', 20, true)],
    [
      ...HEAD_ROWS.map((key) => row(key, 21, true)),
      row('notice', 66),
      // Over an earlier day there are up to four lines: "Hôm qua 11/6 ● 12".
      row('head', (view.shown?.size ?? 1) > 1 ? (several ? 92 : 70) : several ? 76 : 44),
      ...units.map(({ code }): Row => row(code, 36)),
      row('sentinel', 24),
    ],
  );
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

function leftColumns(
  units: readonly Unit[],
  indicators: readonly EntryIndicator[],
  { shown, yesterdayShown }: EntryDays,
): Column[] {
  const several = indicators.length > 1;
  const tight = shown !== null && shown.size > 2;
  return [
    column('unit', unitWidth(units)),
    column('quota', several ? 52 : 36),
    column('missing', tight ? NARROW.missing : several ? 66 : 74),
    column('yesterday', several ? 46 : 40, yesterdayShown),
    ...['code', 'row', 'own', 'works', 'late', 'pauses', 'paused', 'home'].map((key) =>
      column(key, 50, true),
    ),
    ...indicators.flatMap(({ key }) => HELPERS.map((helper) => column(helperKey(helper, key), 50, true))),
  ];
}

/** The indicators of one day stand side by side. */
function dayColumns(indicators: readonly EntryIndicator[], { days, shown }: EntryDays): Column[] {
  const several = indicators.length > 1;
  const count = shown?.size ?? 1;
  const longest = Math.max(...indicators.map(({ name }) => name.length));
  // A long name breaks into three or four lines over its column.
  const named = Math.min(84, Math.max(58, Math.ceil((longest / 3) * LETTER) + MARGIN));
  const width = several ? named : count > 2 ? NARROW.day : count === 2 ? 60 : 70;
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
