/**
 * By when: "trước" ends before the day or hour begins; "đến hết", "chậm nhất" hold the day; "trong ngày" is that day.
 * Each becomes one exact moment, up to which something is in time.
 */
import type { Deadline } from '../../../domain/campaign';
import { addDays } from '../../../domain/day';
import { type Instant, instantOf } from '../../../domain/instant';
import type { Ask } from './ask';
import type { Dated } from './days';
import { hoursIn } from './hours';

/** A deadline, perhaps with an hour on that day: "trước 17 giờ ngày 17/7". */
export interface Due extends Deadline {
  time?: string;
}

export interface Until {
  due: Due;
  start: number;
  end: number;
  why: Ask | null;
}

const HOUR = String.raw`(?:\d{1,2}\s?(?:gio|h|g|:)\s?(?:\d{2})?\s?(?:phut)?['’]?,?\s*)?`;
const TAIL = String.raw`\s*(?:la|vao|den|ngay|het)?\s*${HOUR}(?:cua\s+)?(?:thu \w+,?\s*)?(?:chu nhat,?\s*)?(?:ngay)?\s*$`;
const KINDS: readonly [RegExp, Deadline['kind'], Ask | null][] = [
  [new RegExp(`truoc\\s+(?:hoac|va)\\s+(?:trong|den)${TAIL}`), 'by', null],
  [new RegExp(`\\btruoc${TAIL}`), 'before', null],
  [
    new RegExp(`\\b(?:den het|het|cham nhat|muon nhat|khong qua|khong muon hon|khong cham hon)${TAIL}`),
    'by',
    null,
  ],
  [new RegExp(`\\btrong${TAIL}`), 'on', null],
  [new RegExp(`\\b(?:du kien|vao)${TAIL}`), 'on', null],
  [new RegExp(`\\b(?:den|han|thoi han|han cuoi|xong)\\s*:?${TAIL}`), 'by', null],
];

/** The deadlines among the days of a sentence. */
export function untilsIn(plain: string, days: readonly Dated[]): Until[] {
  return days.flatMap((day): Until[] => {
    if (day.cited) return [];
    const from = Math.max(0, day.start - 60);
    const before = plain.slice(from, day.start);
    if (/\b(?:sau|ke tu|tu|tinh den(?: het)?|so voi|den het nam)\s*(?:ngay)?\s*$/.test(before)) return [];
    for (const [pattern, kind, why] of KINDS) {
      const found = pattern.exec(before);
      if (found === null) continue;
      const start = from + found.index;
      const [hour] = hoursIn(plain.slice(start, day.start));
      // By an hour of that day: the day itself still counts.
      const due: Due = { kind: hour !== undefined && kind === 'before' ? 'by' : kind, day: day.day };
      if (hour !== undefined && hour.time !== '24:00') due.time = hour.time;
      return [{ due, start, end: day.end, why: day.why ?? why }];
    }
    return [];
  });
}

/** The first moment that is too late. */
export function endOf({ kind, day, time }: Due): Instant {
  if (time !== undefined) return instantOf(day, time);
  return instantOf(kind === 'before' ? day : addDays(day, 1), '00:00');
}
