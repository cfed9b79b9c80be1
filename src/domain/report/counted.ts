/** Which entries a column of a report adds up: of which indicator, over which days. */
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import { blocksOf, countsOf } from './blocks';
import type { Head } from './heads';
import type { Report, ReportColumn } from './report';

/** Entries from one day to another, both included, of one indicator or (null) of all. */
export interface Counted {
  indicator: string | null;
  first: Day;
  last: Day;
}

const DAYS_HEADS: ReadonlySet<string> = new Set<Head>(['doneDay', 'doneWeek', 'doneRound', 'donePhase']);
const TO_DATE_HEADS: ReadonlySet<string> = new Set<Head>(['toDate', 'done', 'reportedToDate']);

/** Null for a column that is no sum of entries. Columns that stand for all indicators of a block add all of them up. */
export function countedOf(column: ReportColumn, report: Report, campaign: Campaign): Counted | null {
  if (report.kind === 'ranking' && report.source === 'official') return null;
  const { days, upTo } = report;
  const about = { indicator: indicatorOf(column, report, campaign) };
  if (DAYS_HEADS.has(column.head) && days !== null) return { ...about, ...days };
  if (upTo === null) return null;
  const { first } = campaign.period;
  if (TO_DATE_HEADS.has(column.head)) return { ...about, first, last: upTo };
  const phase =
    column.head === 'doneInPhase' ? campaign.phases.find(({ key }) => key === column.of) : undefined;
  if (phase === undefined) return null;
  const { period } = phase;
  return { ...about, first: period.first, last: period.last < upTo ? period.last : upTo };
}

/** Key of the one indicator a column counts; null: all of them. */
function indicatorOf({ of, block }: ReportColumn, report: Report, campaign: Campaign): string | null {
  const counts = countsOf(campaign);
  const named = [of, block, report.of].find((key) => counts.some((one) => one.key === key));
  const indicators =
    named === undefined || named === null ? blocksOf(campaign)[0]?.indicators : [{ key: named }];
  return indicators === undefined || indicators.length === counts.length
    ? null
    : (indicators[0]?.key ?? null);
}
