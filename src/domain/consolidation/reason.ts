/** Why a ward's figures are not in the city's sum. A ward that cannot be read is never zero. */
export const REASONS = [
  /** The list has no link, or one that leads to no spreadsheet. */
  'noLink',
  'wrongLink',
  /** The link leads to the city's own workbook, or to a file that another line has. */
  'ownFile',
  'twice',
  /** The reader was not let in; the file is no longer there; it is an Office file; Google did not answer. */
  'denied',
  'gone',
  'notSheet',
  'noAnswer',
  /** Nothing published in it: never set up, or made before anything was published. */
  'notPublished',
  /** Published by code older or newer than can be read. */
  'tooOld',
  'tooNew',
  /** Published, but cells of it hold errors or things that are no figures. */
  'broken',
  /** Not asked yet. */
  'waiting',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Unread {
  reason: Reason;
  /** The row of the list it stands in already, the layout it has, the cell that is broken; '' for nothing. */
  detail: string;
}
