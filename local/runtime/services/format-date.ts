/** Utilities.formatDate for the pattern letters in use. */
import { type WallClock, wallClock } from '../../workbook/wall-clock';

const PARTS: Record<string, [keyof WallClock, number]> = {
  yyyy: ['year', 4],
  MM: ['month', 2],
  M: ['month', 1],
  dd: ['day', 2],
  d: ['day', 1],
  HH: ['hour', 2],
  H: ['hour', 1],
  mm: ['minute', 2],
  ss: ['second', 2],
};

/** @throws RangeError on a pattern letter that is not part of the local host */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const clock = wallClock(date.getTime(), timeZone);
  return pattern.replace(/([A-Za-z])\1*/g, (letters) => {
    const part = PARTS[letters];
    if (part === undefined) throw new RangeError(`formatDate: ${letters} is not part of the local host`);
    return String(clock[part[0]]).padStart(part[1], '0');
  });
}
