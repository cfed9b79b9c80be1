import { column } from './blocks';
import type { ReportColumn } from './report';

/** Of every ranking, of a ward's units and of a city's wards. */
export const RANKING_COLUMNS: readonly ReportColumn[] = [
  column('rank', 'rank', 'number'),
  column('name', 'name', 'name'),
  column('assigned', 'firstQuota', 'count'),
  column('toDate', 'toDate', 'count'),
  column('share', 'share', 'share'),
  column('dueShare', 'dueShare', 'share'),
  column('onTime', 'onTime', 'share'),
  column('proposal', 'proposal', 'word'),
];
