/** Which teams and days the cells mean that a person has selected, in whatever tab of ours that names them. */
import type { Campaign } from '../domain/campaign';
import { type Day, isDay } from '../domain/day';
import { leavesOf } from '../domain/units';
import type { Snapshot } from '../sheets-api';
import { keyOf, type ReadTab, textAt } from '../workbook/read';
import type { Selection } from './ports';

export interface Selected {
  units: string[];
  days: Day[];
}

/** Rows are known by the team's code, columns by the day in the key row; empty where the selection has none. */
export function selectedTeams(snapshot: Snapshot, selection: Selection | null, campaign: Campaign): Selected {
  const tab = snapshot.sheets.find(({ sheetId }) => sheetId === selection?.sheetId)?.tab ?? null;
  if (selection === null || tab === null) return { units: [], days: [] };
  const codes = new Set(leavesOf(campaign).map(({ code }) => code));
  const units: string[] = [];
  for (let row = selection.row; row < Math.min(selection.rowEnd, tab.rowCount); row++) {
    const code = textsOf(tab, row)
      .map(keyOf)
      .find((key) => codes.has(key));
    if (code !== undefined && !units.includes(code)) units.push(code);
  }
  const dayOf = dayColumns(tab);
  const days: Day[] = [];
  for (let column = selection.column; column < Math.min(selection.columnEnd, tab.columnCount); column++) {
    const day = dayOf[column] ?? null;
    if (day !== null && !days.includes(day)) days.push(day);
  }
  return { units, days };
}

/** The days of the first row that has keys of days in it, by column. */
function dayColumns(tab: ReadTab): (Day | null)[] {
  for (let row = 0; row < Math.min(tab.rowCount, tab.cells.length); row++) {
    const days = textsOf(tab, row).map((text) => {
      const [day = ''] = text.split('|', 1);
      return day !== text && isDay(day) ? day : null;
    });
    if (days.some((day) => day !== null)) return days;
  }
  return [];
}

function textsOf(tab: ReadTab, row: number): string[] {
  return (tab.cells[row] ?? []).map((_, column) => textAt(tab, row, column));
}
