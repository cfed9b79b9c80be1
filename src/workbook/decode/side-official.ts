/** "Số liệu công an" read back: running totals of hamlets, and of the area under ''. */
import type { Campaign } from '../../domain/campaign';
import { type Day, isDay } from '../../domain/day';
import type { DayGrid } from '../../domain/record/day-grid';
import type { Typed } from '../../domain/record/submission';
import { hamletsOf } from '../../domain/units';
import { formatDay } from '../../messages/translate';
import { columnsByKey, type ReadTab } from '../read';
import { AREA_ROW, MOST_OFFICIAL } from '../tabs/official';
import { dayKey } from '../tabs/quota-layout';
import type { FormReader } from './form-reader';
import { SideTable } from './side-table';

const HEADS = ['indicator', 'title', 'note', 'weekday', 'day', 'name', 'sentinel', 'sum'];

/** Every day and indicator a column stands for, those the plan no longer has included. */
export function readOfficial(
  tab: ReadTab,
  campaign: Campaign,
): { official: DayGrid<Typed>; reader: FormReader } {
  const columns = dayColumns(tab);
  const wanted = columns.map(({ key, day }) => ({ key, label: formatDay(day) }));
  const units = [...hamletsOf(campaign).map(({ code }) => ({ unit: code, row: code })), AREA];
  const known = new Set([...HEADS, ...units.map(({ row }) => row)]);
  const { table, reader } = SideTable.read(tab, wanted, known);
  if (table === null) return { official: NOTHING, reader };
  for (const { row, unit } of units)
    for (const { key, day, indicator } of columns) {
      table.whole(row, key, MOST_OFFICIAL);
      table.place(`official.${indicator}.${unit}.${day}`, row, key);
    }
  const days = [...new Set(columns.map(({ day }) => day))].sort();
  const indicators = [...new Set(columns.map(({ indicator }) => indicator))];
  return {
    official: {
      days,
      tables: indicators.map((indicator) => ({
        indicator,
        rows: units.map(({ unit, row }) => ({
          unit,
          cells: days.map((day) => table.typed(row, dayKey(day, indicator))),
        })),
      })),
    },
    reader,
  };
}

const AREA = { unit: '', row: AREA_ROW };

export const NOTHING: DayGrid<Typed> = { days: [], tables: [] };

/** The keys stand in one of the first rows, wherever it was moved to. */
function dayColumns(tab: ReadTab): { key: string; day: Day; indicator: string }[] {
  for (let row = 0; row < tab.rowCount; row++) {
    const found = [...columnsByKey(tab, row).keys()].flatMap((key) => {
      const [day = '', indicator = ''] = key.split('|');
      return isDay(day) && indicator !== '' ? [{ key, day, indicator }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}
