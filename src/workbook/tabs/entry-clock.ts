/**
 * The clock and the limits of "Nhập hôm nay", mirrored in header cells of the tab itself, since colours and validations
 * may look nowhere else. They stand over columns of the left, in the hidden rows "day" and "limits".
 */
import type { Campaign } from '../../domain/campaign';
import { ODD } from '../../domain/data-check';
import { reportingCutOff } from '../../domain/progress';
import { CEILING } from '../../domain/record/submission';
import type { Area } from '../model';
import { constants, formula, type Grid } from './grid';

/** Cells of the row "day". */
export const CLOCK = {
  /** The day that is to be reported now: yesterday until its cut-off has passed where that is in the morning. */
  focus: '{quota@day}',
  now: '{missing@day}',
  yesterday: '{yesterday@day}',
  today: '{code@day}',
  /** 1 while the focus lies in the campaign. */
  running: '{row@day}',
  /** 1 when the focus is a working day of the calendar. */
  working: '{own@day}',
  /** 1 when the focus' cut-off has passed. */
  passed: '{works@day}',
  /** 1 when the focus is closed. */
  closed: '{late@day}',
  /** "|45078|": the focus as it stands in lists of days. */
  mark: '{paused@day}',
} as const;

/** Cells of the row "limits". */
export const LIMITS = {
  ceiling: '{quota@limits}',
  /** A number is marked, not refused, above the larger of `odd` and `oddTimes` the day's quota: the rule of data-check/odd.ts. */
  odd: '{missing@limits}',
  oddTimes: '{yesterday@limits}',
  /** Part of the day, 0,625 for 15:00. */
  cutOff: '{code@limits}',
  /** Days. */
  cutOffOffset: '{row@limits}',
} as const;

export function limitAreas(grid: Grid, campaign: Campaign): Area[] {
  const cutOff = reportingCutOff(campaign);
  const [hour, minute] = cutOff.time.split(':').map(Number) as [number, number];
  const put = (name: string, column: string, value: number) =>
    constants(`limit|${name}`, grid.rect('limits', column), [[value]]);
  return [
    put('ceiling', 'quota', CEILING),
    put('odd', 'missing', ODD.least),
    put('oddTimes', 'yesterday', ODD.times),
    put('cutOff', 'code', (hour * 60 + minute) / 1440),
    put('cutOffOffset', 'row', cutOff.dayOffset),
  ];
}

/** @param days column keys of the entry columns, `first..end` */
export function clockAreas(grid: Grid, days: string): Area[] {
  const { focus, now, today, yesterday, running } = CLOCK;
  const { cutOff, cutOffOffset } = LIMITS;
  const first = `{${days.split('..')[0]}@day}`;
  const onDay = (row: string, day: string) => `SUMIFS({${days}@${row}};{${days}@day};${day})`;
  const morning = `${cutOffOffset}*(${now}<${today}+${cutOff})*(${today}>${first})`;
  const put = (name: string, column: string, text: string, number: 'day' | 'dateTime' | 'general') =>
    formula(`clock|${name}`, grid.rect('day', column), text, { number });
  return [
    // A day that is closed needs no more work: then today is the day.
    put('focus', 'quota', `IF(${morning}*(${onDay('closed', yesterday)}=0)=1;${yesterday};${today})`, 'day'),
    put('now', 'missing', '{settings!v1@now}', 'dateTime'),
    put('yesterday', 'yesterday', `${today}-1`, 'day'),
    put('today', 'code', `INT(${now})`, 'day'),
    put('running', 'row', `IF(COUNTIFS({${days}@day};${focus})>0;1;0)`, 'general'),
    put('working', 'own', `IF(${onDay('work', focus)}>0;1;0)`, 'general'),
    put('passed', 'works', `IF(${passed(focus)};1;0)`, 'general'),
    put('closed', 'late', `IF(${onDay('closed', focus)}>0;1;0)`, 'general'),
    put(
      'mark',
      'paused',
      `IF(${running}=0;"-";INDEX({${days}@mark};1;MATCH(${focus};{${days}@day};0)))`,
      'general',
    ),
  ];
}

/** Whether a day's cut-off has passed; numbers have to be in strictly before it. */
export function passed(day: string): string {
  return `${CLOCK.now}>=${day}+${LIMITS.cutOffOffset}+${LIMITS.cutOff}`;
}
