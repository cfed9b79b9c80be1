/** "Vướng mắc": who was visited, and why some were not reached. */
import { column, NAME, NUMBER } from './blocks';
import { share, sumOf } from './figure';
import { type Figures, plusAll, rowsOf } from './frame';
import type { Report, ReportCell } from './report';
import type { Stage } from './stage';
import { reportWindow } from './when';

/** @param of a day; '': all days up to the last one whose cut-off has passed */
export function obstaclesReport({ input, frame, statusDay }: Stage, of: string): Report {
  const { campaign, reasons, obstacles } = input;
  const upTo = of === '' ? statusDay : of;
  const days = upTo === null ? null : { first: of === '' ? campaign.period.first : of, last: upTo };
  const keys = reasons.map((reason) => `reason|${reason}`);
  const own = new Map<string, Figures>();
  for (const line of obstacles) {
    if (days === null || line.day < days.first || line.day > days.last) continue;
    const counts = keys.map((_, i) => line.reasons[i] ?? null);
    const figures: Figures = { visited: line.reached, sum: sumOf(counts) };
    keys.forEach((key, i) => {
      figures[key] = counts[i]!;
    });
    const home = frame.homeOf(line.unit);
    own.set(home, plusAll(own.get(home), figures));
  }
  const { rows, total } = rowsOf(frame, own, (sums) => {
    const cells: Record<string, ReportCell> = {};
    for (const key of ['visited', ...keys, 'sum']) cells[key] = sums[key] ?? null;
    return { ...cells, share: share(sums.sum, sums.visited) };
  });
  return {
    kind: 'obstacles',
    of,
    days,
    upTo,
    window: days === null ? null : reportWindow(campaign, days),
    due: null,
    source: 'reported',
    columns: [
      NUMBER,
      NAME,
      column('visited', 'visited', 'count'),
      ...reasons.map((reason) => column(`reason|${reason}`, 'reason', 'count', reason)),
      column('sum', 'sum', 'count'),
      column('share', 'reasonShare', 'share'),
    ],
    rows,
    total,
    apart: [],
    remarks: [],
  };
}
