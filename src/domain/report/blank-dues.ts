/**
 * Units without any figure have no gap of their own, since what is missing is not zero; but what was due from them is in
 * the total. Said with its figure: the gaps of the rows less it are the gap of the total.
 */
import type { ReportRemark } from './report';

export interface BlankDue {
  name: string;
  due: number;
}

/** Names in the remark; the rest is counted. */
const MOST_NAMES = 8;

/** @param indicator of the column; null where it is about all of them, or the only one */
export function blankDueRemarks(blanks: readonly BlankDue[], indicator: string | null): ReportRemark[] {
  const owing = blanks.filter(({ due }) => due > 0);
  if (owing.length === 0) return [];
  const names = owing.slice(0, MOST_NAMES).map(({ name }) => name);
  if (owing.length > MOST_NAMES) names.push('…');
  const due = owing.reduce((sum, one) => sum + one.due, 0);
  const figures = { due, units: owing.length, names: names.join(', ') };
  return [{ code: 'blankDue', figures: indicator === null ? figures : { ...figures, indicator } }];
}
