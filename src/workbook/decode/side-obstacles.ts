/** "Vướng mắc" read back: who was visited, and why the others were not reached. */
import type { Campaign } from '../../domain/campaign';
import { type Day, eachDay } from '../../domain/day';
import { CEILING } from '../../domain/record/submission';
import { hamletsOf } from '../../domain/units';
import { translate } from '../../messages/translate';
import type { ReadTab } from '../read';
import { lineKey, NOTE, REACHED } from '../tabs/obstacles';
import { reasonsOf } from '../tabs/reasons';
import type { FormReader } from './form-reader';
import { SideTable } from './side-table';

export interface ObstacleLine {
  /** Code of the hamlet. */
  unit: string;
  day: Day;
  reached: number | null;
  /** In the order of the campaign's reasons. */
  reasons: (number | null)[];
}

/** Lines with at least one number. */
export function readObstacles(
  tab: ReadTab,
  campaign: Campaign,
): { lines: ObstacleLine[]; reader: FormReader } {
  const reasons = reasonsOf(campaign, 'vi');
  const wanted = [
    { key: REACHED, label: translate('vi', 'sideTabs.obstacles.reached') },
    ...reasons.map(({ key, name }) => ({ key, label: name })),
    { key: NOTE, label: translate('vi', 'sideTabs.obstacles.remark') },
  ];
  const hamlets = hamletsOf(campaign);
  const { first, last } = campaign.period;
  const all = eachDay(first, last).flatMap((day) => hamlets.map((hamlet) => ({ day, hamlet })));
  const known = new Set([
    ...['title', 'note', 'head', 'sentinel'],
    ...all.map(({ day, hamlet }) => lineKey(day, hamlet.code)),
  ]);
  const { table, reader } = SideTable.read(tab, wanted, known);
  if (table === null) return { lines: [], reader };
  const lines = all.flatMap(({ day, hamlet: { code, name } }): ObstacleLine[] => {
    const row = lineKey(day, code);
    const reached = table.whole(row, REACHED, CEILING);
    const counts = reasons.map(({ key }) => table.whole(row, key, CEILING));
    if (reached === null && counts.every((count) => count === null)) return [];
    table.place(`obstacles.${code}.${day}`, row, REACHED);
    const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    const spot = table.spot(row, REACHED);
    if (spot !== null && reached !== null && sum > reached)
      reader.report('SIDE_REASONS_EXCEED', 'ask', spot, { unit: name, day, reasons: sum, reached });
    return [{ unit: code, day, reached, reasons: counts }];
  });
  return { lines, reader };
}
