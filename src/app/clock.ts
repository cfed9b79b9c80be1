/** Instants and days where the campaigns are: Vietnam keeps UTC+7 all year. */
import { type Day, dayFromNumber } from '../domain/day';

const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** The calendar day of an instant (milliseconds since 1970-01-01 UTC) in Vietnam. */
export function dayAt(now: number): Day {
  return dayFromNumber(Math.floor((now + OFFSET_MS) / DAY_MS));
}

/** "9.05" on the wall in Vietnam; no colon, so that it may stand in a tab title. */
export function timeAt(now: number): string {
  const minutes = Math.floor(((((now + OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}
