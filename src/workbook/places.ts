/** Where each field of a campaign stands in the forms, so that a finding leads to its cell. */
import type { TabKey } from './model';

export interface Place {
  tab: TabKey;
  /** Its title now. */
  title: string;
  /** Actual position, 0-based. */
  row: number;
  column: number;
}

/** By the path of a finding: "indicators.activated.target", "units.SG2.eligible", "settings!C5". */
export interface Places {
  get(path: string): Place | undefined;
}

/** The cell of a path, or of the nearest thing around it that has one; null for the campaign as a whole. */
export function placeOf(places: Places, path: string): Place | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = places.get(at);
    if (found !== undefined) return found;
  }
  return null;
}
