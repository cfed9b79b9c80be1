/** What was read of pasted messages, and what a person has chosen of it. Kept until it is written or read anew. */
import type { CallInput, CallOutput } from '../../src/apps-script/endpoints';

export type Reading = CallOutput<'readMessages'>;
export type Entry = Reading['entries'][number];
export type AskedLine = Reading['asked'][number];

export interface Row {
  entry: Entry;
  /** ask: a person must choose. ready: certain, can be left out. none: nothing can or need be written. */
  kind: 'ask' | 'ready' | 'none';
  /** Which of its offers is written; null: none; undefined: not chosen yet. */
  choice: number | null | undefined;
}

/** Cells written together, as their undo names them. */
export type Cells = CallInput<'undoEntries'>['entries'];

export const state = {
  text: '',
  reading: null as Reading | null,
  rows: [] as Row[],
  asked: [] as AskedLine[],
  skipped: [] as string[],
  /** What was written last; null: not known, or nothing. */
  last: null as { at: number; cells: Cells; isFresh: boolean } | null,
  /** What the last writing or undo says beside that, in the language spoken by then. */
  notes: (): string[] => [],
};

export function take(reading: Reading): void {
  state.reading = reading;
  state.rows = reading.entries.map(rowOf);
  state.asked = reading.asked;
  state.skipped = reading.skipped;
}

function rowOf(entry: Entry): Row {
  const { offers, stands, refused, contestedBy } = entry;
  const isSame = offers.length === 1 && offers[0]!.value === stands;
  if (refused !== null || isSame) return { entry, kind: 'none', choice: null };
  if (stands !== null || offers.length > 1 || contestedBy !== null || offers[0]!.remarks.length > 0)
    return { entry, kind: 'ask', choice: undefined };
  return { entry, kind: 'ready', choice: 0 };
}

/** Numbers a person has taken out of asked lines: over what other lines say of the same cell. */
export function addWeighed(entries: readonly Entry[]): void {
  for (const entry of entries) {
    const at = state.rows.findIndex((row) => keyOf(row.entry) === keyOf(entry));
    if (at < 0) {
      state.rows.push(rowOf(entry));
      continue;
    }
    const known = state.rows[at]!.entry.offers;
    const added = entry.offers.filter(({ value }) => !known.some((offer) => offer.value === value));
    const offers = [...known, ...added];
    const chosen = offers.findIndex(({ value }) => value === entry.offers[0]!.value);
    const row = rowOf({ ...entry, offers });
    // The person has just chosen this one of several; what stands in the cell is another question.
    const isPlain = row.kind === 'ask' && entry.stands === null && offers[chosen]!.remarks.length === 0;
    state.rows[at] = isPlain ? { ...row, choice: chosen } : row;
  }
}

/** What was written goes; what was held back comes again, to be chosen anew. */
export function afterWriting(written: Cells, held: readonly Entry[]): void {
  const gone = new Set(written.map(keyOf));
  state.rows = state.rows
    .filter(({ entry }) => !gone.has(keyOf(entry)))
    .map((row) => {
      const now = held.find((entry) => keyOf(entry) === keyOf(row.entry));
      return now === undefined ? row : rowOf({ ...row.entry, stands: now.stands, refused: now.refused });
    });
}

export function keyOf({ unit, day, indicator }: Cells[number]): string {
  return `${unit}|${day}|${indicator}`;
}

/** Still to be chosen: lines and cells. */
export function openCount(): number {
  return state.asked.length + state.rows.filter(({ choice }) => choice === undefined).length;
}
