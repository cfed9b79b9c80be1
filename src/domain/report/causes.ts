/** Which entries can make a figure of a report another one. */
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import type { Spot } from '../record/day-grid';
import { ancestorsOf, unitsByCode } from '../units';
import { countedOf } from './counted';
import type { Head } from './heads';
import type { Report, ReportColumn, ReportRow } from './report';
import { earlierRounds } from './stretch';

/** Whether an entry counts in a column: by its day and indicator. */
export function countsIn(
  column: ReportColumn,
  report: Report,
  campaign: Campaign,
): (spot: Pick<Spot, 'day' | 'indicator'>) => boolean {
  const { head, block } = column;
  const as = (other: Head): ReportColumn => ({ ...column, head: other });
  const within = (counting: ReportColumn, leftOut: readonly { first: Day; last: Day }[] = []) => {
    const counted = countedOf(counting, report, campaign);
    return ({ day, indicator }: Pick<Spot, 'day' | 'indicator'>): boolean =>
      counted !== null &&
      day >= counted.first &&
      day <= counted.last &&
      (counted.indicator === null || counted.indicator === indicator) &&
      !leftOut.some(({ first, last }) => day >= first && day <= last);
  };
  switch (head as Head) {
    case 'sum': {
      const part = report.columns.find((one) => one.block === block && one.head.startsWith('done'));
      return within(part === undefined ? column : as(part.head as Head));
    }
    case 'afterEarlier': {
      const round = campaign.rounds[Number(report.of) - 1];
      const before = round === undefined ? [] : earlierRounds(campaign, round);
      return within(
        as('doneRound'),
        before.map(({ period }) => period),
      );
    }
    case 'doneOutside':
      return within(
        as('done'),
        campaign.phases.map(({ period }) => period),
      );
    case 'reached':
      return within(as('done'));
    // Any indicator tells that a team reported.
    case 'missingDays':
    case 'lateDays':
    case 'onTime':
      return ({ day }) => report.upTo !== null && day <= report.upTo;
    case 'reported':
    case 'reportedDays':
      return ({ day }) => report.days !== null && day >= report.days.first && day <= report.days.last;
    default:
      return within(column);
  }
}

/** Whether a unit counts in a row: it is the row's own or stands under it; the total counts all. */
export function holderOf(campaign: Campaign): (unit: string, row: ReportRow) => boolean {
  const byCode = unitsByCode(campaign);
  const above = (code: string): string[] => {
    const unit = byCode.get(code);
    return unit === undefined ? [] : ancestorsOf(unit, byCode).map((one) => one.code);
  };
  return (code, { key, unit }) => {
    if (unit !== null) return code === unit || above(code).includes(unit);
    if (key === 'total') return true;
    // Beside the units shown under it: `aside|CODE`. Units that left stand under nothing.
    const beside = key.split('|')[1];
    return beside === undefined ? !byCode.has(code) : above(code)[0] === beside;
  };
}
