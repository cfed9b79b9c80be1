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
 * good figures. `from` is the key it was known by; null: not at all.
 */
export function statesOf(
  lines: readonly WardLine[],
  known: readonly WardState[],
): { state: WardState; from: string | null }[] {
  const byFile = new Map(
    known.flatMap((state) => (state.file === null ? [] : [[state.file, state] as const])),
  );
  const byKey = new Map(known.map((state) => [state.key, state]));
  const used = new Set<WardState>();
  return lines.map(({ key, link }) => {
    const file = fileIdOf(link);
    const candidates = [file === null ? undefined : byFile.get(file), byKey.get(key)];
    const state = candidates.find((one) => one !== undefined && !used.has(one));
    if (state === undefined) return { state: untried(key), from: null };
    used.add(state);
    return { state: { ...state, key }, from: state.key };
  });
}

function untried(key: string): WardState {
  const unread: Unread = { reason: 'waiting', detail: '' };
  return { key, file: null, run: '', published: null, readAt: null, unread };
}
