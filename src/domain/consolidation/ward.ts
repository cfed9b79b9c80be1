/** The wards of a city, and what was last read of each. */
import type { Instant } from '../instant';
import { fileIdOf } from './link';
import type { Published } from './published';
import type { Unread } from './reason';

/** One line of the city's list. */
export interface WardLine {
  /** Unique among the lines, the same as long as the ward has its name. */
  key: string;
  /** Where the list is divided into areas; '' where it is not. */
  cluster: string;
  name: string;
  link: string;
  /** What the city assigned, where it says so apart from the ward's own plan. */
  target: number | null;
}

/** What the workbook keeps of a ward. */
export interface WardState {
  key: string;
  file: string | null;
  /** The run that tried it last; '' for none. */
  run: string;
  /** The last good figures and when they were read. */
  published: Published | null;
  readAt: Instant | null;
  /** Why the last try failed; null when it did not. */
  unread: Unread | null;
}

/** What keeps lines from being read at all, found before anything is asked; by key. */
export function hopeless(lines: readonly WardLine[], ownFile: string): Map<string, Unread> {
  const found = new Map<string, Unread>();
  const first = new Map<string, string>();
  for (const { key, link, name } of lines) {
    const file = fileIdOf(link);
    if (link.trim() === '') found.set(key, { reason: 'noLink', detail: '' });
    else if (file === null) found.set(key, { reason: 'wrongLink', detail: '' });
    else if (file === ownFile) found.set(key, { reason: 'ownFile', detail: '' });
    else if (first.has(file)) found.set(key, { reason: 'twice', detail: first.get(file)! });
    else first.set(file, name);
  }
  return found;
}

/**
 * What is known of every line: by its file, else by its name, so that neither a new name nor a new link loses the last
 * good figures. Where several lines have one file the first has its figures and the others are told to be doubles. `from`
 * is the key it was known by; null: not at all.
 */
export function statesOf(
  lines: readonly WardLine[],
  known: readonly WardState[],
): { state: WardState; from: string | null }[] {
  const byKey = new Map(known.map((state) => [state.key, state]));
  const files = lines.map(({ link }) => fileIdOf(link));
  const sameFile = (i: number) => known.filter(({ file }) => file !== null && file === files[i]);
  // Lines that are as they were come first.
  const found = lines.map(({ key }, i) =>
    sameFile(i).find((state) => state.key === key && state.published !== null),
  );
  const used = new Set(found);
  lines.forEach(({ key }, i) => {
    if (found[i] !== undefined) return;
    // A line that was not read, as its file is another's, has nothing to give.
    const own = sameFile(i);
    const candidates = [...own.filter(({ published }) => published !== null), byKey.get(key), ...own];
    found[i] = candidates.find((one) => one !== undefined && !used.has(one));
    used.add(found[i]);
  });
  const cannot = hopeless(lines, '');
  return lines.map(({ key }, i) => {
    const state = found[i];
    if (state !== undefined) return { state: { ...state, key }, from: state.key };
    const unread = cannot.get(key);
    return { state: untried(key, unread?.reason === 'twice' ? unread : WAITING), from: null };
  });
}

const WAITING: Unread = { reason: 'waiting', detail: '' };

function untried(key: string, unread: Unread): WardState {
  return { key, file: null, run: '', published: null, readAt: null, unread };
}
