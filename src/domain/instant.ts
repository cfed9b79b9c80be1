/** Instants where the campaigns are: milliseconds since 1970-01-01 UTC; Vietnam keeps UTC+7 all year. */
import { type Day, dayFromNumber, dayNumber } from './day';

export type Instant = number;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const OFFSET_MS = 7 * 3_600_000;
/** Days from 1899-12-30, where spreadsheets count from, to 1970-01-01. */
const EPOCH_SERIAL = 25569;

/** The calendar day of an instant. */
export function dayAt(now: Instant): Day {
  return dayFromNumber(Math.floor((now + OFFSET_MS) / DAY_MS));
}

/** Minutes since midnight on the wall: 545 at 9:05. */
export function minutesAt(now: Instant): number {
  return Math.floor(((((now + OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS);
}

/** @param time "15:00" */
export function instantOf(day: Day, time: string): Instant {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return dayNumber(day) * DAY_MS - OFFSET_MS + (hour * 60 + minute) * MINUTE_MS;
}

/** A serial number with time, as spreadsheets keep it, to the minute. */
export function serialOfInstant(instant: Instant): number {
  return Math.round((instant + OFFSET_MS) / MINUTE_MS) / 1440 + EPOCH_SERIAL;
}

export function instantOfSerial(serial: number): Instant {
  return Math.round((serial - EPOCH_SERIAL) * 1440) * MINUTE_MS - OFFSET_MS;
}

/** "9.05" on the wall; no colon, so that it may stand in a tab title. */
export function timeAt(now: Instant): string {
  const minutes = minutesAt(now);
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}
