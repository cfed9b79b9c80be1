/** Utilities.formatDate for the pattern letters in use. */

const PARTS: Record<string, [Intl.DateTimeFormatPartTypes, number]> = {
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

/** @throws RangeError on a pattern letter that is not implemented */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const fields = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(date);
  return pattern.replace(/([A-Za-z])\1*/g, (letters) => {
    const part = PARTS[letters];
    if (part === undefined) throw new RangeError(`formatDate: ${letters} is not part of the local host`);
    const value = fields.find((field) => field.type === part[0])!.value;
    return String(Number(value)).padStart(part[1], '0');
  });
}
