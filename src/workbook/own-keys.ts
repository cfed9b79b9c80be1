/**
 * Keys of columns that hold people's own numbers: of a day ("2023-06-12|activated"), or marked by "in|"; and what is kept
 * of them ("at:2023-06-12|activated", "late:2023-06-12"). Such a column is never dropped with something in it; rows are
 * held by what stands in them.
 */
import { normalizeName } from '../domain/names';

const OWN_KEY = /^((at:)?\d{4}-\d{2}-\d{2}\||in\||late:\d{4}-\d{2}-\d{2}$)/;

export const ownKey = (id: string): string => `in|${id}`;

export function isOwnKey(key: string): boolean {
  return OWN_KEY.test(key);
}

/**
 * A key for every name, always the same for the same name: plain letters and digits stay, everything else becomes its
 * code, so that names that differ in a mark never share one. "Vắng mặt" → "v1eafng-m1eb7t". A name that stands twice
 * gets a number.
 */
export function nameKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const key = normalizeName(name)
      .toLowerCase()
      .replace(/[^a-z0-9 ]/g, (letter) => letter.charCodeAt(0).toString(16))
      .replace(/ /g, '-');
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  });
}
