/** A line before it is taken apart into words. */

/**
 * Digits of other widths, quotation marks around it all, brackets around a number, arrows, dashes in a row, "ngày 12-6",
 * an hour before or behind it all.
 */
export function tidied(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/^["“”']([^"“”']*)["“”']$/, '$1')
    .replace(/[(["“](\d+|\p{L}+\d+)[)\]"”]/gu, ' $1 ')
    .replace(/[-=]+>/g, ' → ')
    .replace(/-{2,}/g, ' - ')
    .replace(/(ng[àa]y\s+\d{1,2})[-.](\d{1,2})(?:[-.](\d{4}|\d{2}))?(?![\d.,-])/giu, (_, day, month, year) =>
      [day, month, ...(year === undefined ? [] : [year])].join('/'),
    )
    .replace(new RegExp(`^${HOUR}[,\\s]+(?=.*\\d)`), '')
    .replace(new RegExp(`(\\d)\\s+${HOUR}$`), '$1');
}

/** Of the working day, in two digits: "2:12" may be a team's number. */
const HOUR = '(?:0[6-9]|1\\d|2[0-2])[:h][0-5]\\d';
