/** What the last build made of a tab, remembered in its metadata. */
import { METADATA } from './keys';
import { packKeys, unpackKeys } from './pack-keys';
import type { SheetSnapshot } from './snapshot';

/** What the last build made, kept in metadata: the keys and the hash of each thing painted. */
export interface Painted {
  rows: string[];
  /** How many of the rows stand above the body. */
  head: number;
  columns: string[];
  hashes: Record<string, string>;
}

export function paintedOf(sheet: SheetSnapshot | undefined): Painted {
  const stored = sheet?.metadata.get(METADATA.hash)?.value;
  const empty: Painted = { rows: [], head: 0, columns: [], hashes: {} };
  if (stored === undefined) return empty;
  try {
    const { rows = '', columns = '', ...rest } = JSON.parse(stored) as Stored;
    return { ...empty, ...rest, rows: unpackKeys(rows), columns: unpackKeys(columns) };
  } catch {
    return empty;
  }
}

type Stored = Partial<Pick<Painted, 'head' | 'hashes'> & { rows: string; columns: string }>;

/** What `paintedOf` reads back. */
export function storedPainted({ rows, columns, ...rest }: Painted): string {
  return JSON.stringify({ rows: packKeys(rows), columns: packKeys(columns), ...rest } satisfies Stored);
}
