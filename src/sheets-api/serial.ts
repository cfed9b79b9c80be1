/** Serial dates: days since 1899-12-30, as Sheets stores them; no time zone is involved. */
import { type Day, dayFromNumber, dayNumber } from '../domain/day';

const SERIAL_OF_1970 = 25569;

export function serialOf(day: Day): number {
  return dayNumber(day) + SERIAL_OF_1970;
}

/** The day of a serial; a time of day is dropped. */
export function dayOfSerial(serial: number): Day {
  return dayFromNumber(Math.floor(serial) - SERIAL_OF_1970);
}
