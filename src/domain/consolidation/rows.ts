/** Published figures as flat rows, one a ward, day and indicator: what a warehouse is filled with. */
import type { Day } from '../day';
import { dayAt, type Instant, minutesAt } from '../instant';
import { hasPassed } from './figures';
import { ALL, type Published, teamsOn } from './published';

/** Field names are the columns of the warehouse's table. */
export interface PublishedRow {
  ward_file: string;
  ward: string;
  cluster: string | null;
  campaign: string;
  first_day: Day;
  last_day: Day;
  code_version: string;
  layout: number;
  /** When it was read, and up to when the ward had closed. */
  read_at: string;
  closed_to: Day | null;
  day: Day;
  /** '*': team counts of the day over all indicators, once a ward and day. */
  indicator: string;
  indicator_name: string | null;
  target: number | null;
  assigned: number | null;
  eligible: number | null;
  baseline: number | null;
  quota: number | null;
  due: number | null;
  /** Null: nobody reported. */
  reported: number | null;
  asked: number;
  said: number;
  wrong: number;
  on_time: number;
  late: number;
  /** Null as long as the day's cut-off has not passed. */
  missing: number | null;
  closed: boolean;
}

export interface RowSource {
  file: string;
  ward: string;
  cluster: string;
  published: Published;
  readAt: Instant;
}

/** @param clock the moment that tells what is missing by now */
export function publishedRows(
  { file, ward, cluster, published, readAt }: RowSource,
  clock: Instant,
): PublishedRow[] {
  const { campaign, first, last, code, layout, closedTo, indicators, days } = published;
  const lines = [
    ...days.filter(({ indicator }) => indicator !== ALL),
    ...[...new Set(days.map(({ day }) => day))].map((day) => ({
      ...teamsOn(published, day)!,
      indicator: ALL,
      quota: null,
      due: null,
      reported: null,
    })),
  ];
  return lines.map((line): PublishedRow => {
    const own = indicators.find(({ key }) => key === line.indicator);
    const { day, indicator, quota, due, reported, asked, said, wrong, onTime, late, isClosed } = line;
    return {
      ward_file: file,
      ward,
      cluster: cluster === '' ? null : cluster,
      campaign,
      first_day: first,
      last_day: last,
      code_version: code,
      layout,
      read_at: stamp(readAt),
      closed_to: closedTo,
      day,
      indicator,
      indicator_name: own?.name ?? null,
      target: own?.target ?? null,
      assigned: own?.assigned ?? null,
      eligible: own?.eligible ?? null,
      baseline: own?.baseline ?? null,
      quota,
      due,
      reported,
      asked,
      said,
      wrong,
      on_time: onTime,
      late,
      missing: hasPassed(published, day, clock) ? Math.max(0, asked - said - wrong) : null,
      closed: isClosed,
    };
  });
}

/** "2023-06-15T17:00:00+07:00" */
function stamp(instant: Instant): string {
  const minutes = minutesAt(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${dayAt(instant)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+07:00`;
}
