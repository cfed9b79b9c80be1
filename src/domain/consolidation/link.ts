/** Links to spreadsheets. */

const IN_LINK = /\/spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]+)/;
/** An id by itself: letters and digits as Google makes them, and the ids of local files. */
const ALONE = /^[A-Za-z0-9_-]{12,}$/;

/** The id of the spreadsheet a link leads to, or that stands there by itself; null for anything else. */
export function fileIdOf(link: string): string | null {
  const text = link.trim();
  return IN_LINK.exec(text)?.[1] ?? (ALONE.test(text) ? text : null);
}

export function linkOf(fileId: string): string {
  return `https://docs.google.com/spreadsheets/d/${fileId}/edit`;
}
