/** The city's own reports: the rows are wards. What could not be read stands apart and is in no sum. */
import type { Report } from '../report/report';
import { dailyOf } from './report-daily';
import { lateOf } from './report-late';
import { rankingOf } from './report-ranking';
import type { Consolidation } from './totals';

/** BC ngày, Chưa báo, and one Xếp hạng for each thing that is counted; none before the first cut-off. */
export function cityReports(consolidation: Consolidation): Report[] {
  const { day, total } = consolidation;
  if (day === null) return [];
  const { indicators } = total;
  return [
    dailyOf(consolidation, day),
    lateOf(consolidation, day),
    ...indicators.map(({ key }) => rankingOf(consolidation, day, key, indicators.length > 1)),
  ];
}
